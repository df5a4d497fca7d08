// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRectF>

#include <cmath>
#include <vector>

namespace scene {

/** As QRectF::intersects(), of rectangles whose sides are not negative. */
inline bool overlap(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/** Rectangles on the screen, found again by where they lie: collisions without comparing all with all. */
class RectGrid
{
public:
    void insert(const QRectF &rect, size_t index = 0)
    {
        forEachCell(rect, [&](quint64 cell) { m_cells[cell].push_back({rect, index}); });
    }

    /** Calls `visit(index, rect)` for what overlaps, some more than once, until it returns true; true if one did. */
    template<class Visit>
    bool findOverlap(const QRectF &rect, Visit visit) const
    {
        bool isFound = false;
        forEachCell(rect, [&](quint64 cell) {
            const auto entries = m_cells.constFind(cell);
            if (isFound || entries == m_cells.constEnd())
                return;
            for (const Entry &entry : *entries) {
                if (overlap(entry.rect, rect) && visit(entry.index, entry.rect)) {
                    isFound = true;
                    return;
                }
            }
        });
        return isFound;
    }

    bool isFree(const QRectF &rect) const
    {
        return !findOverlap(rect, [](size_t, const QRectF &) { return true; });
    }

private:
    struct Entry
    {
        QRectF rect;
        size_t index;
    };

    template<class Visit>
    static void forEachCell(const QRectF &rect, Visit visit)
    {
        constexpr double cellPixels = 96;
        const auto cell = [](double at) { return static_cast<qint32>(std::floor(at / cellPixels)); };
        for (qint32 x = cell(rect.left()); x <= cell(rect.right()); ++x) {
            for (qint32 y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
                visit(static_cast<quint64>(static_cast<quint32>(x)) << 32 | static_cast<quint32>(y));
        }
    }

    QHash<quint64, std::vector<Entry>> m_cells;
};

} // namespace scene
