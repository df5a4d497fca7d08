// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_list.h"

#include "geo/measure.h"
#include "plan/grid_cell.h"
#include "ui/feature_words.h"
#include "ui/words.h"

namespace ui {

FeatureList::FeatureList(QObject *parent)
    : InPlaceList(parent)
{}

int FeatureList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FeatureList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FeatureRef &ref = m_features[static_cast<size_t>(index.row())];
    const plan::FeatureId &id = featureOf(ref)->id;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return FeatureWords::of(ref, m_language).title;
    case RefRole:
        return FeatureWords::of(ref, m_language).ref;
    case FeatureRole:
        return id.toString();
    case FrameRole:
        return FeatureWords::of(ref, m_language).frame;
    case PictogramRole:
        return FeatureWords::of(ref, m_language).pictogram;
    case CodeRole:
        return FeatureWords::of(ref, m_language).code;
    case FloorRole:
        return floorText(ref);
    case IsElsewhereRole:
        return isElsewhere(ref);
    case CellRole:
        return cellOf(ref);
    case WhereRole:
        return whereText(ref);
    case DistanceRole:
        return distanceOf(ref);
    case SpokenRole: {
        QStringList parts{FeatureWords::of(ref, m_language).title, tr("floor %1").arg(floorText(ref)), whereText(ref),
                          distanceOf(ref)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IsMarkedRole:
        return id == m_marked;
    default:
        return {};
    }
}

QHash<int, QByteArray> FeatureList::roleNames() const
{
    return {{TitleRole, "title"},         {RefRole, "ref"},     {FeatureRole, "feature"},   {FrameRole, "frame"},
            {PictogramRole, "pictogram"}, {CodeRole, "code"},   {FloorRole, "floor"},       {IsElsewhereRole, "isElsewhere"},
            {CellRole, "cell"},           {WhereRole, "where"}, {DistanceRole, "distance"}, {SpokenRole, "spoken"},
            {IsMarkedRole, "isMarked"}};
}

void FeatureList::show(plan::SharedPlan plan, std::vector<FeatureRef> features, geo::Point from)
{
    const plan::SharedPlan former = std::exchange(m_plan, std::move(plan)); // until its rows are gone
    m_from = from;
    replace(m_features, std::move(features));
    Q_EMIT countChanged();
    Q_EMIT shown();
}

void FeatureList::showSorted(plan::SharedPlan plan, std::vector<FeatureRef> features, geo::Point from)
{
    std::vector<std::pair<double, FeatureRef>> byDistance;
    byDistance.reserve(features.size());
    for (const FeatureRef &ref : features) {
        const std::optional<geo::Point> spot = spotOf(ref);
        byDistance.emplace_back(spot ? geo::distance(*spot, from) : std::numeric_limits<double>::infinity(), ref);
    }
    std::stable_sort(byDistance.begin(), byDistance.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(byDistance.begin(), byDistance.end(), features.begin(), [](const auto &entry) { return entry.second; });
    show(std::move(plan), std::move(features), from);
}

void FeatureList::setLevel(const plan::LevelId &level)
{
    m_level = level;
    if (!m_features.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {FloorRole, IsElsewhereRole});
}

void FeatureList::setMarked(const plan::FeatureId &feature)
{
    m_marked = feature;
    if (!m_features.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {IsMarkedRole});
}

void FeatureList::setLanguage(base::Language language)
{
    m_language = language;
    if (!m_features.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

bool FeatureList::isElsewhere(const FeatureRef &ref) const
{
    const std::vector<plan::LevelId> levels = levelsOf(ref);
    return !levels.empty() && std::find(levels.begin(), levels.end(), m_level) == levels.end();
}

QString FeatureList::cellOf(const FeatureRef &ref) const
{
    const std::optional<geo::Point> spot = spotOf(ref);
    return spot && m_plan->grid ? plan::gridCell(*m_plan->grid, *spot) : QString();
}

QString FeatureList::whereText(const FeatureRef &ref) const
{
    const QString cell = cellOf(ref);
    QStringList parts{cell.isEmpty() ? QString() : tr("Cell %1").arg(cell), FeatureWords::of(ref, m_language).ref};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString FeatureList::distanceOf(const FeatureRef &ref) const
{
    const std::optional<geo::Point> spot = spotOf(ref);
    return spot ? distanceText(geo::distance(*spot, m_from), m_language) : QString();
}

QString FeatureList::floorText(const FeatureRef &ref) const
{
    const std::vector<plan::LevelId> levels = levelsOf(ref);
    if (levels.empty())
        return tr("Outdoors");
    // A lift that skips a floor must not seem to stop there: only floors without a gap make one run.
    QStringList runs;
    QString first;
    QString last;
    const auto endRun = [&] {
        if (!first.isEmpty())
            runs.append(first == last ? first : first + QStringLiteral("–") + last);
        first.clear();
    };
    for (const plan::Level &level : m_plan->levels) {
        if (std::find(levels.begin(), levels.end(), level.id) == levels.end()) {
            endRun();
            continue;
        }
        last = levelLabel(level);
        if (first.isEmpty())
            first = last;
    }
    endRun();
    return runs.join(QStringLiteral(", "));
}

} // namespace ui
