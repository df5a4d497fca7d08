// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "running_program.h"

namespace support {

/** What of an item is seen: lists and sheets cut off the rest. */
inline QRectF seen(const QQuickItem &item)
{
    QRectF rect = item.mapRectToScene({0, 0, item.width(), item.height()});
    for (const QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            rect &= above->mapRectToScene({0, 0, above->width(), above->height()});
    }
    return rect;
}

/** Class of an item's QML file. */
inline bool isA(const QQuickItem &item, const char *name)
{
    return QByteArray(item.metaObject()->className()).startsWith(name);
}

/** Everything that lies over the plan at rest: keys, scale bar, credits. */
inline void collectFurniture(const QQuickItem &item, bool isFurniture, std::vector<const QQuickItem *> &found)
{
    for (const QQuickItem *child : item.childItems()) {
        if (!child->isVisible() || isA(*child, "Cross"))
            continue;
        const bool isGroup = child->inherits("QQuickGrid");
        if (isFurniture && !isGroup && child->width() > 0)
            found.push_back(child);
        else
            collectFurniture(*child, isGroup || isA(*child, "MapFurniture"), found);
    }
}

inline QString nameOf(const QQuickItem &key)
{
    return key.property("text").toString();
}

/** The first text seen in an item whose words meet a condition, or null. */
inline const QQuickItem *textWhich(const QQuickItem &item, const std::function<bool(const QString &)> &condition)
{
    for (const QQuickItem *child : item.childItems()) {
        if (!child->isVisible())
            continue;
        if (child->inherits("QQuickText") && condition(child->property("text").toString()))
            return child;
        if (const QQuickItem *found = textWhich(*child, condition))
            return found;
    }
    return nullptr;
}

/** Words that end in an ellipsis. */
inline QStringList cutWords(const QQuickItem &item)
{
    QStringList cut;
    for (const QQuickItem *child : item.childItems()) {
        if (!child->isVisible())
            continue;
        if (child->inherits("QQuickText") && child->property("truncated").toBool())
            cut << child->property("text").toString();
        cut << cutWords(*child);
    }
    return cut;
}

/** What is wrong with the keys that one sees. */
inline QStringList keyFaults(RunningProgram &running, double density)
{
    QStringList faults;
    const QRectF window({0, 0}, running.program.window().size());
    std::vector<std::pair<const QQuickItem *, QRectF>> placed;
    for (const QQuickItem *key : running.keys()) {
        const QRectF rect = seen(*key);
        if (rect.isEmpty())
            continue;
        const QString name = nameOf(*key);
        if (name.isEmpty())
            faults << QStringLiteral("a key without a name");
        const bool isLarge = name.startsWith(QStringLiteral("Niveau ")) || name.startsWith(QStringLiteral("Couleurs"));
        const double least = (isLarge ? 113 : 76) * density - 0.5;
        if (key->width() < least || key->height() < least)
            faults << QStringLiteral("%1 is only %2 x %3").arg(name).arg(key->width()).arg(key->height());
        if (!window.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rect))
            faults << name + QStringLiteral(" leaves the window");
        placed.emplace_back(key, rect);
    }
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (std::size_t k = i + 1; k < placed.size(); ++k) {
            const QRectF common = placed[i].second & placed[k].second;
            if (common.width() > 1.5 && common.height() > 1.5)
                faults << nameOf(*placed[i].first) + QStringLiteral(" lies over ") + nameOf(*placed[k].first);
        }
    }
    if (placed.empty())
        faults << QStringLiteral("no key is there");
    return faults;
}

/** What hides a symbol that must always be seen, or cuts it: symbols placed in `canvas`, of which `whole` may show some. */
inline QStringList hiddenSymbols(RunningProgram &running, const QQuickItem &canvas, const std::vector<scene::PlacedSymbol> &placed,
                                 const QRectF &whole)
{
    std::vector<const QQuickItem *> furniture;
    collectFurniture(*running.program.window().contentItem(), false, furniture);
    QStringList faults;
    if (furniture.empty())
        faults << QStringLiteral("no furniture was found");
    for (const QQuickItem *key : running.keys())
        furniture.push_back(key);
    const plan::Plan &plan = *running.program.screen().plan();
    QSet<plan::FeatureId> alwaysSeen;
    const auto add = [&](const auto &things) {
        for (const auto &thing : things)
            alwaysSeen.insert(thing.id);
    };
    add(plan.exits);
    add(plan.accessPoints);
    add(plan.cutoffs);
    for (const scene::PlacedSymbol &symbol : placed) {
        if (std::none_of(symbol.features.begin(), symbol.features.end(),
                         [&](const plan::FeatureId &feature) { return alwaysSeen.contains(feature); }))
            continue;
        const QString name = symbol.symbol.frame + u' ' + symbol.symbol.pictogram;
        if (!whole.adjusted(-0.1, -0.1, 0.1, 0.1).contains(symbol.rect)) // rounding
            faults << QStringLiteral("%1 is cut at %2, %3").arg(name).arg(symbol.rect.x()).arg(symbol.rect.y());
        // The edges of a stack go up and to the right.
        const double edges = symbol.symbol.count > 1 ? scene::overhang(symbol.symbol) * canvas.property("density").toReal() : 0;
        const QRectF drawn = symbol.rect.adjusted(edges, 0, 0, -edges);
        for (const QQuickItem *item : furniture) {
            if (item->mapRectToItem(&canvas, {0, 0, item->width(), item->height()}).intersects(drawn))
                faults << QStringLiteral("%1 at %2, %3 lies under %4 of %5 x %6 named %7")
                              .arg(name)
                              .arg(symbol.rect.x())
                              .arg(symbol.rect.y())
                              .arg(QString::fromLatin1(item->metaObject()->className()))
                              .arg(item->width())
                              .arg(item->height())
                              .arg(nameOf(*item));
        }
    }
    return faults;
}

inline QStringList hiddenSymbols(RunningProgram &running)
{
    const view2d::PlanView &map = running.program.map();
    return hiddenSymbols(
        running, map, map.placement().symbols,
        {map.neatLineLeft(), map.neatLineTop(), map.width() - map.neatLineLeft(), map.height() - map.neatLineTop()});
}

} // namespace support
