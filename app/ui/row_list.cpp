// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/row_list.h"

namespace ui {

RowList::RowList(QObject *parent)
    : QAbstractListModel(parent)
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
    // Rows take other words in place: after a reset, what shows them would be made anew in the frame that opens their sheet.
    const int before = count();
    const int after = static_cast<int>(rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    const int kept = count();
    std::copy_n(rows.begin(), kept, m_rows.begin());
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

QString RowList::featureAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<size_t>(row)].feature : QString();
}

} // namespace ui
