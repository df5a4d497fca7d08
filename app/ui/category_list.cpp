// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/category_list.h"

namespace ui {

CategoryList::CategoryList(QObject *parent)
    : QAbstractListModel(parent)
{}

int CategoryList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CategoryList::label(scene::SymbolClass symbolClass)
{
    switch (symbolClass) {
    case scene::SymbolClass::Exit:
        return tr("Exits");
    case scene::SymbolClass::AccessPoint:
        return tr("Access");
    case scene::SymbolClass::Cutoff:
        return tr("Cutoffs");
    case scene::SymbolClass::Connector:
        return tr("Stairs");
    case scene::SymbolClass::Fire:
        return tr("Fire");
    case scene::SymbolClass::Hazard:
        return tr("Hazards");
    default:
        return {};
    }
}

QVariant CategoryList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Category &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return label(row.symbolClass);
    case CountRole:
        return static_cast<int>(row.features.size());
    case MissingTextRole:
        return row.missing > 0 ? tr("+%1 ?", "groups of this category that nobody surveyed").arg(row.missing) : QString();
    case SymbolClassRole:
        return static_cast<int>(row.symbolClass);
    case FrameRole:
        return row.frame;
    case PictogramRole:
        return row.pictogram;
    case IsHighlightedRole:
        return row.symbolClass == m_highlighted;
    default:
        return {};
    }
}

QHash<int, QByteArray> CategoryList::roleNames() const
{
    return {
        {LabelRole, "label"}, {CountRole, "count"},         {MissingTextRole, "missingText"},    {SymbolClassRole, "symbolClass"},
        {FrameRole, "frame"}, {PictogramRole, "pictogram"}, {IsHighlightedRole, "isHighlighted"}};
}

void CategoryList::show(const plan::SharedPlan &plan)
{
    std::vector<Category> categories = categoriesOf(*plan);
    m_plan = plan;
    // The six keys stay: a reset would make anew what shows them, and Qt's Instantiator keeps the old ones.
    if (!m_rows.empty() && m_rows.size() == categories.size()) {
        m_rows = std::move(categories);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(categories);
    endResetModel();
}

void CategoryList::setHighlighted(std::optional<scene::SymbolClass> symbolClass)
{
    if (symbolClass == m_highlighted)
        return;
    m_highlighted = symbolClass;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsHighlightedRole});
}

std::vector<FeatureRef> CategoryList::longest() const
{
    const auto longest = std::max_element(
        m_rows.begin(), m_rows.end(), [](const Category &a, const Category &b) { return a.features.size() < b.features.size(); });
    return longest == m_rows.end() ? std::vector<FeatureRef>() : longest->features;
}

const Category *CategoryList::find(scene::SymbolClass symbolClass) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Category &row) { return row.symbolClass == symbolClass; });
    return found == m_rows.end() ? nullptr : &*found;
}

void CategoryList::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LabelRole, MissingTextRole, Qt::DisplayRole});
}

} // namespace ui
