// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/floor_column.h"

#include "scene/text.h"

#include <QPolygonF>

#include <algorithm>
#include <span>

namespace scene {

constexpr double leastGap = 8;        ///< pixels at 160 dpi between the names of floors
constexpr double thumbPixels = 76;    ///< 12 mm at 160 dpi
constexpr qsizetype longestName = 10; ///< letters of the name of a floor
constexpr double leaderPixels = 28;   ///< from the building to the names of its floors, at 160 dpi

namespace {

/** The name of a floor that looks for its place. */
struct FloorTag
{
    const LevelInSpace *level;
    Label label;
    double height;                 ///< of the floor's right end on the screen
    std::optional<QPointF> corner; ///< that it points to
    QSizeF size;
};

} // namespace

Label floorName(const QString &label, LabelStyle style)
{
    QString name = label.simplified();
    if (name.size() > longestName)
        name = name.left(longestName - 1) + QChar(0x2026);
    return {name, {}, style};
}

static QPolygonF seen(const LevelInSpace &level, const OrbitCamera &camera)
{
    QPolygonF polygon;
    for (const geo::Point corner : level.outline) {
        if (const auto place = camera.toScreen({corner.x, corner.y, level.floorMetres}))
            polygon << *place;
    }
    return polygon;
}

/** The corner of a floor that is farthest to the right and under no other floor; none where all its right half is. */
static std::optional<QPointF> freeCorner(const QPolygonF &floor, std::span<const QPolygonF> above)
{
    std::optional<QPointF> best;
    const double middle = floor.boundingRect().center().x();
    for (const QPointF corner : floor) {
        const auto covers = [&](const QPolygonF &other) { return other.containsPoint(corner, Qt::OddEvenFill); };
        if (corner.x() > middle && (!best || corner.x() > best->x()) && std::none_of(above.begin(), above.end(), covers))
            best = corner;
    }
    return best;
}

std::vector<FloorName> floorColumn(const std::vector<LevelInSpace> &levels, const OrbitCamera &camera,
                                   const PlacementOptions &options)
{
    const QRectF view(QPointF(), camera.viewport);
    const QRectF free = view.marginsRemoved(options.covered);
    std::vector<const LevelInSpace *> named;
    for (const LevelInSpace &level : levels) {
        if (level.isNamed)
            named.push_back(&level);
    }
    std::stable_sort(named.begin(), named.end(), [](const auto *a, const auto *b) { return a->floorMetres < b->floorMetres; });
    std::vector<QPolygonF> outlines;
    outlines.reserve(named.size());
    for (const LevelInSpace *level : named)
        outlines.push_back(seen(*level, camera));
    std::vector<FloorTag> tags;
    std::optional<double> right;
    double widest = 0;
    for (size_t i = 0; i < named.size(); ++i) {
        const QPolygonF &outline = outlines[i];
        const auto isLeft = [](QPointF a, QPointF b) { return a.x() < b.x(); };
        const auto rightmost = std::max_element(outline.begin(), outline.end(), isLeft);
        const LabelStyle style = named[i]->isCurrent ? LabelStyle::CurrentFloor
                                 : outline.isEmpty() ? LabelStyle::EmptyFloor
                                                     : LabelStyle::Floor;
        const Label label = floorName(named[i]->label, style);
        // What is not drawn is told at the height where it would be.
        const std::optional<QPointF> middle = camera.toScreen({camera.centre.x, camera.centre.y, named[i]->floorMetres});
        const double height = rightmost != outline.end() ? rightmost->y() : middle ? middle->y() : -1;
        const bool isLeftOfView = rightmost != outline.end() && rightmost->x() < 0;
        if (isLeftOfView || height < 0 || height > view.height() || label.name.isEmpty())
            continue;
        tags.push_back(
            {named[i], label, height, freeCorner(outline, std::span(outlines).subspan(i + 1)), labelSize(label, options.density)});
        if (rightmost != outline.end())
            right = std::max(right.value_or(0), rightmost->x());
        widest = std::max(widest, tags.back().size.width());
    }
    if (tags.empty())
        return {};
    const double left = std::min(right.value_or(free.right()) + leaderPixels * options.density, free.right() - widest);
    const double height = tags.front().size.height();
    const double reach = height / 2 + leastGap * options.density;
    double top = free.top() + reach;
    double bottom = std::max(top, free.bottom() - reach);
    for (const QRectF &key : options.keys) {
        if (key.right() < left || key.left() > left + widest)
            continue;
        if (key.center().y() > free.center().y())
            bottom = std::max(top, std::min(bottom, key.top() - reach));
        else
            top = std::min(bottom, std::max(top, key.bottom() + reach));
    }
    const auto current = std::find_if(tags.begin(), tags.end(), [](const FloorTag &tag) { return tag.level->isCurrent; });
    const auto middle = current == tags.end() ? tags.begin() : current;
    const auto above = double(tags.end() - middle - 1);
    const auto below = double(middle - tags.begin());
    // A thumb's width apart, where there is room for so many.
    const double least = height + leastGap * options.density;
    const double pitch =
        std::clamp((bottom - top) / std::max(1.0, above + below), least, std::max(least, thumbPixels * options.density));
    const double highest = top + pitch * above;
    const double lowest = bottom - pitch * below;
    const double start = highest <= lowest ? std::clamp(middle->height, highest, lowest) : std::clamp(middle->height, top, bottom);
    std::vector<FloorName> names;
    const auto put = [&](const FloorTag &tag, double y) {
        const QRectF rect(QPointF(left, y - tag.size.height() / 2), tag.size);
        const auto isKey = [&](const QRectF &key) { return key.intersects(rect); };
        if (free.contains(rect) && std::none_of(options.keys.begin(), options.keys.end(), isKey))
            names.push_back({{{}, tag.label, rect.center(), {}, tag.size},
                             {tag.level->scene ? tag.level->scene->level : plan::LevelId(), rect, tag.corner}});
    };
    put(*middle, start);
    double y = start;
    for (auto tag = middle + 1; tag != tags.end(); ++tag) {
        y = std::min(std::max(tag->height, top + pitch * double(tags.end() - tag - 1)), y - pitch);
        put(*tag, y);
    }
    y = start;
    for (auto tag = std::make_reverse_iterator(middle); tag != tags.rend(); ++tag) {
        y = std::max(std::min(tag->height, bottom - pitch * double(tags.rend() - tag - 1)), y + pitch);
        put(*tag, y);
    }
    return names;
}

} // namespace scene
