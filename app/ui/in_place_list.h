// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include <algorithm>
#include <vector>

namespace ui {

/**
 * A list whose rows take others in place: after a reset, what shows them would be made anew in the frame that opens their sheet.
 * To be derived from by its full name: QML looks for a base as it is written.
 */
class InPlaceList : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

protected:
    using QAbstractListModel::QAbstractListModel;

    /** `rows` is what rowCount() and data() tell of. */
    template<class T>
    void replace(std::vector<T> &rows, std::vector<T> others)
    {
        const int before = static_cast<int>(rows.size());
        const int after = static_cast<int>(others.size());
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            rows.resize(others.size());
            endRemoveRows();
        }
        const int kept = std::min(before, after);
        std::copy_n(others.begin(), kept, rows.begin());
        if (kept > 0)
            Q_EMIT dataChanged(index(0), index(kept - 1));
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            rows = std::move(others);
            endInsertRows();
        }
    }
};

} // namespace ui
