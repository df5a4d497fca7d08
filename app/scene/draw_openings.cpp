// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/level_drawing.h"

#include "geo/measure.h"
#include "scene/wall_depth.h"

#include <numbers>

namespace scene {

/** Draws one opening in its own frame: along the jambs from start to end, and to the left of that direction. */
class OpeningDrawing
{
public:
    OpeningDrawing(const plan::Opening &opening, WallDepth::Sides depth, DrawList &list)
        : m_opening(opening)
        , m_depth(depth)
        , m_list(list)
        , m_start(opening.jambs.front())
        , m_width(geo::distance(opening.jambs.front(), opening.jambs.back()))
        , m_along((opening.jambs.back() - opening.jambs.front()) * (1 / m_width))
        , m_left{-m_along.y, m_along.x}
    {}

    void draw();

private:
    geo::Point at(double along, double left) const { return m_start + m_along * along + m_left * left; }

    void leaf(geo::Polyline line, Dash dash = Dash::None)
    {
        m_list.items.emplace_back(Stroke{std::move(line), false, Token::DoorLeaf, 0.085F, 1.3F, dash, 4});
    }
    void thin(geo::Polyline line)
    {
        m_list.items.emplace_back(Stroke{std::move(line), false, Token::SwingArc, 0.05F, 0.9F, Dash::None, 6});
    }

    /** A leaf hung at `hinge` along the jambs, `length` wide, that opens to `side` (1 left, -1 right). */
    void swing(double hinge, double length, bool hangsAtStart, int side)
    {
        constexpr int steps = 12;
        leaf({at(hinge, 0), at(hinge, side * length)});
        geo::Polyline arc;
        for (int i = 0; i <= steps; ++i) {
            const double angle = std::numbers::pi / 2 * i / steps;
            arc.push_back(at(hinge + (hangsAtStart ? 1 : -1) * length * std::cos(angle), side * length * std::sin(angle)));
        }
        thin(std::move(arc));
    }
    void swings();
    void posts();
    void window();
    void revolving();

    const plan::Opening &m_opening;
    WallDepth::Sides m_depth;
    DrawList &m_list;
    geo::Point m_start;
    double m_width;
    geo::Point m_along;
    geo::Point m_left;
};

void OpeningDrawing::swings()
{
    using plan::Hinge;
    using plan::SwingSide;
    const SwingSide side = m_opening.operation == plan::Operation::DoubleActing ? SwingSide::Both : m_opening.swingSide;
    const bool isDouble = m_opening.operation == plan::Operation::SwingDouble || m_opening.hinge == Hinge::Both;
    if (side == SwingSide::Unknown || (!isDouble && m_opening.hinge == Hinge::Unknown)) {
        leaf({at(0, 0), at(m_width, 0)}, Dash::Short);
        return;
    }
    for (const int direction : {1, -1}) {
        if ((direction == 1 && side == SwingSide::Right) || (direction == -1 && side == SwingSide::Left))
            continue;
        if (isDouble) {
            swing(0, m_width / 2, true, direction);
            swing(m_width, m_width / 2, false, direction);
        } else {
            const bool hangsAtStart = m_opening.hinge == Hinge::Start;
            swing(hangsAtStart ? 0 : m_width, m_width, hangsAtStart, direction);
        }
    }
}

/** A pane between two faces as deep as the wall. */
void OpeningDrawing::window()
{
    const auto face = [&](geo::Polyline line) {
        m_list.items.emplace_back(Stroke{std::move(line), false, Token::WallPartition, 0.03F, 0.8F, Dash::None, 4});
    };
    const double left = m_depth.left;
    const double right = -m_depth.right;
    m_list.items.emplace_back(Fill{{{at(0, left), at(m_width, left), at(m_width, right), at(0, right)}, {}}, Token::Floor});
    face({at(0, left), at(m_width, left)});
    face({at(0, right), at(m_width, right)});
    const double middle = (left + right) / 2;
    m_list.items.emplace_back(Stroke{{at(0, middle), at(m_width, middle)}, false, Token::Glass, 0.09F, 1.1F, Dash::None, 0});
}

/** What tells a gate from a door: it hangs between two posts. */
void OpeningDrawing::posts()
{
    constexpr double half = 0.13; // metres
    for (const double jamb : {0.0, m_width}) {
        const geo::Ring post{at(jamb - half, half), at(jamb + half, half), at(jamb + half, -half), at(jamb - half, -half)};
        m_list.items.emplace_back(Fill{{post, {}}, Token::DoorLeaf});
    }
}

void OpeningDrawing::revolving()
{
    constexpr int steps = 24;
    geo::Polyline ring;
    for (int i = 0; i <= steps; ++i) {
        const double angle = 2 * std::numbers::pi * i / steps;
        ring.push_back(at(m_width / 2 + m_width / 2 * std::cos(angle), m_width / 2 * std::sin(angle)));
    }
    thin(std::move(ring));
    const double reach = m_width / 2 * std::numbers::sqrt2 / 2;
    leaf({at(m_width / 2 - reach, -reach), at(m_width / 2 + reach, reach)});
    leaf({at(m_width / 2 - reach, reach), at(m_width / 2 + reach, -reach)});
}

void OpeningDrawing::draw()
{
    using plan::Operation;
    if (m_opening.kind == plan::OpeningKind::Window) {
        window();
        return;
    }
    if (m_opening.kind == plan::OpeningKind::Gate)
        posts();
    switch (m_opening.operation) {
    case Operation::SwingSingle:
    case Operation::SwingDouble:
    case Operation::DoubleActing:
        swings();
        break;
    case Operation::Sliding:
        leaf({at(m_width * 0.5, 0.1), at(m_width * 1.05, 0.1)});
        leaf({at(-m_width * 0.05, -0.1), at(m_width * 0.5, -0.1)});
        break;
    case Operation::Folding:
        leaf({at(0, 0), at(m_width * 0.2, m_width * 0.2), at(m_width * 0.4, 0), at(m_width * 0.6, m_width * 0.2)});
        break;
    case Operation::Revolving:
        revolving();
        break;
    case Operation::Roller:
        for (const double side : {0.08, -0.08})
            leaf({at(0, side), at(m_width, side)}, Dash::Long);
        break;
    case Operation::Turnstile:
        thin({at(m_width / 2, 0), at(m_width, 0)});
        thin({at(m_width / 2, 0), at(m_width / 4, m_width * 0.43)});
        thin({at(m_width / 2, 0), at(m_width / 4, -m_width * 0.43)});
        break;
    case Operation::Trapdoor:
        leaf({at(0, 0), at(m_width, 0), at(m_width, m_width), at(0, m_width), at(0, 0)}, Dash::Short);
        break;
    case Operation::None:
        break;
    case Operation::Unknown:
        leaf({at(0, 0), at(m_width, 0)}, Dash::Short);
        break;
    }
}

void addOpenings(const LevelContext &context, LevelScene &scene)
{
    constexpr double assumedThickness = 0.28; // of a wall around a window
    constexpr WallDepth::Sides assumed{assumedThickness / 2, assumedThickness / 2};
    const WallDepth depth(context, assumedThickness);
    for (const plan::Opening &opening : context.plan.openings) {
        const bool isHere = isOn(opening, context.level) && opening.jambs.size() >= 2;
        if (!isHere || geo::distance(opening.jambs.front(), opening.jambs.back()) < 0.01)
            continue;
        const auto wall = opening.kind == plan::OpeningKind::Window ? depth.at(opening.jambs) : std::nullopt;
        OpeningDrawing(opening, wall ? wall->sides : assumed, scene.building).draw();
    }
}

} // namespace scene
