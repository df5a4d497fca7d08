// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_list.h"

#include "ui/words.h"

namespace ui {

LevelList::LevelList(QObject *parent)
    : QAbstractListModel(parent)
{}

int LevelList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LevelList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case OrdinalRole:
        return QString(row.ordinal).replace(u'.', QLocale().decimalPoint());
    case BuildingRole:
        return row.building;
    case IsCurrentRole:
        return index.row() == m_currentRow;
    case HasHitRole:
        return row.hasHit;
    default:
        return {};
    }
}

QHash<int, QByteArray> LevelList::roleNames() const
{
    return {{LabelRole, "label"},
            {OrdinalRole, "ordinal"},
            {BuildingRole, "building"},
            {IsCurrentRole, "isCurrent"},
            {HasHitRole, "hasHit"}};
}

void LevelList::append(const plan::Plan &plan, const plan::Level &level)
{
    QString name;
    for (const plan::Building &candidate : plan.buildings) {
        if (plan.buildings.size() > 1 && level.building == candidate.id)
            name = candidate.name;
    }
    m_rows.push_back({level.id, levelLabel(level), plan::ordinalText(level.ordinal), level.building, name, false});
}

void LevelList::show(const plan::Plan &plan, const std::vector<plan::LevelId> &only)
{
    beginResetModel();
    m_rows.clear();
    m_currentRow = -1;
    for (auto level = plan.levels.rbegin(); level != plan.levels.rend(); ++level) {
        if (only.empty() || std::find(only.begin(), only.end(), level->id) != only.end())
            append(plan, *level);
    }
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentRowChanged();
}

void LevelList::showFrom(const plan::Plan &plan, const plan::BuildingId &first)
{
    std::vector<const plan::Level *> levels;
    levels.reserve(plan.levels.size());
    for (const plan::Level &level : plan.levels)
        levels.push_back(&level);
    std::reverse(levels.begin(), levels.end());
    std::stable_sort(levels.begin(), levels.end(), [&](const plan::Level *a, const plan::Level *b) {
        if ((a->building == first) != (b->building == first))
            return a->building == first;
        return a->building != first && a->ordinal > b->ordinal;
    });
    beginResetModel();
    m_rows.clear();
    m_currentRow = -1;
    for (const plan::Level *level : levels)
        append(plan, *level);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentRowChanged();
}

std::optional<plan::LevelId> LevelList::neighbour(int step) const
{
    const auto isOfSameBuilding = [&](int row) {
        return m_rows[static_cast<size_t>(row)].buildingId == m_rows[static_cast<size_t>(m_currentRow)].buildingId;
    };
    if (m_currentRow < 0)
        return {};
    for (int row = m_currentRow - step; row >= 0 && row < count(); row -= step) {
        if (isOfSameBuilding(row))
            return levelAt(row);
    }
    return {};
}

void LevelList::setCurrent(const plan::LevelId &level)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.level == level; });
    const int row = found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    if (row == m_currentRow)
        return;
    const int previous = std::exchange(m_currentRow, row);
    for (const int changed : {previous, row}) {
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed), {IsCurrentRole});
    }
    Q_EMIT currentRowChanged();
}

void LevelList::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {OrdinalRole});
}

void LevelList::setHits(const QSet<plan::LevelId> &levels)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool hasHit = levels.contains(m_rows[i].level);
        if (std::exchange(m_rows[i].hasHit, hasHit) != hasHit) {
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed, {HasHitRole});
        }
    }
}

int LevelList::floorsAway(const plan::LevelId &level) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.level == level; });
    return std::abs(static_cast<int>(found - m_rows.begin()) - m_currentRow);
}

std::optional<plan::LevelId> LevelList::levelAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    return m_rows[static_cast<size_t>(row)].level;
}

} // namespace ui
