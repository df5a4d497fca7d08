// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "plan/vocabulary.h"

#include <numbers>

namespace scene {

constexpr float roadWidth = 6;
constexpr float railWidth = 1.5F;
constexpr float wallWidth = 0.3F;
constexpr double treeRadius = 1.8;

/** Ground first, then what stands on it. */
static int layerOf(const QString &kind)
{
    static const QStringList order{QStringLiteral("grass"),    QStringLiteral("pavement"), QStringLiteral("water"),
                                   QStringLiteral("parking"),  QStringLiteral("road"),     QStringLiteral("rail"),
                                   QStringLiteral("building"), QStringLiteral("wall"),     QStringLiteral("tree")};
    return static_cast<int>(order.indexOf(kind));
}

static geo::Polygon disc(geo::Point centre, double radius)
{
    constexpr int corners = 20;
    geo::Polygon polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        polygon.outer.push_back(centre + geo::Point{std::cos(angle), std::sin(angle)} * radius);
    }
    return polygon;
}

static float lineWidth(const QString &kind)
{
    return kind == u"road" ? roadWidth : kind == u"rail" ? railWidth : wallWidth;
}

void addSite(const LevelContext &context, LevelScene &scene)
{
    std::vector<const plan::SiteFeature *> features;
    for (const plan::SiteFeature &feature : context.plan.site) {
        if (!feature.level || *feature.level == context.level)
            features.push_back(&feature);
    }
    std::stable_sort(features.begin(), features.end(),
                     [](const auto *a, const auto *b) { return layerOf(a->kind) < layerOf(b->kind); });
    for (const plan::SiteFeature *feature : features) {
        const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("site"), feature->kind);
        const Token colour = tokenNamed(kind ? kind->tint : QString()).value_or(Token::Neighbour);
        if (const auto *area = std::get_if<geo::MultiPolygon>(&feature->shape))
            addFills(scene.ground, *area, colour, Pattern::Solid, feature->id, scene);
        else if (const auto *line = std::get_if<geo::Polyline>(&feature->shape))
            scene.ground.items.emplace_back(Stroke{*line, false, colour, lineWidth(feature->kind), 1, Dash::None, 0});
        else
            scene.ground.items.emplace_back(Fill{disc(std::get<geo::Point>(feature->shape), treeRadius), colour, Pattern::Solid});
    }
}

} // namespace scene
