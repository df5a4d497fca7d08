// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/row_list.h"

namespace ui {

RowList::RowList(QObject *parent)
    : InPlaceList(parent)
{}

int RowList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case TextRole:
        return row.text;
    case IsWarningRole:
        return row.isWarning;
    case FeatureRole:
        return row.feature;
    default:
        return {};
    }
}

QHash<int, QByteArray> RowList::roleNames() const
{
    return {{LabelRole, "label"}, {TextRole, "note"}, {IsWarningRole, "isWarning"}, {FeatureRole, "feature"}};
}

void RowList::show(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    replace(m_rows, std::move(rows));
    Q_EMIT countChanged();
}

QString RowList::featureAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<size_t>(row)].feature : QString();
}

} // namespace ui
