// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/touch_tracker.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace view2d {

namespace {

// A pan's speed is that of its last tenth of a second; a finger that then rested for half of that does not throw.
constexpr qint64 speedWindowMilliseconds = 100;
constexpr qint64 restMilliseconds = 50;
constexpr size_t samplesKept = 64;

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

Movement pinch(QPointF oldA, QPointF oldB, QPointF newA, QPointF newB)
{
    const QPointF before = oldB - oldA;
    const QPointF after = newB - newA;
    Movement movement{(oldA + oldB) / 2, (newA + newB) / 2, 1, 0};
    if (length(before) < 1 || length(after) < 1)
        return movement;
    movement.factor = length(after) / length(before);
    const double turn = std::atan2(after.y(), after.x()) - std::atan2(before.y(), before.x());
    movement.degrees = std::remainder(turn, 2 * std::numbers::pi) * 180 / std::numbers::pi;
    return movement;
}

} // namespace

std::optional<Movement> TouchTracker::update(const std::vector<Finger> &fingers, qint64 milliseconds, double slop)
{
    if (m_fingers.empty()) {
        begin(fingers);
        sample(fingers, milliseconds);
        return {};
    }
    if (fingers.size() > 1)
        m_isTap = false;

    std::vector<std::pair<QPointF, QPointF>> stayed;
    for (const Finger &finger : fingers) {
        const auto before = std::find_if(m_fingers.begin(), m_fingers.end(), [&](const Finger &f) { return f.id == finger.id; });
        if (before != m_fingers.end())
            stayed.emplace_back(before->position, finger.position);
    }
    if (m_isTap && fingers.size() == 1 && stayed.size() == 1) {
        const QPointF travel = stayed[0].second - stayed[0].first;
        if (length(travel) < slop)
            return {};
        // The pan begins where the tap ended, so that the plan does not jump.
        stayed[0].first += travel * (slop / length(travel));
        m_isTap = false;
    }
    m_fingers = fingers;
    if (fingers.size() > 1)
        m_samples.clear();
    sample(fingers, milliseconds);

    if (stayed.size() >= 2)
        return pinch(stayed[0].first, stayed[1].first, stayed[0].second, stayed[1].second);
    if (stayed.size() == 1 && fingers.size() == 1 && stayed[0].first != stayed[0].second)
        return Movement{stayed[0].first, stayed[0].second, 1, 0};
    return {};
}

void TouchTracker::reset()
{
    m_fingers.clear();
    m_samples.clear();
    m_isTap = false;
}

QPointF TouchTracker::fling(qint64 milliseconds) const
{
    if (m_isTap || m_samples.size() < 2 || milliseconds - m_samples.back().milliseconds > restMilliseconds)
        return {};
    const Sample &last = m_samples.back();
    const auto first = std::find_if(m_samples.begin(), m_samples.end(), [&](const Sample &sample) {
        return last.milliseconds - sample.milliseconds <= speedWindowMilliseconds;
    });
    const double seconds = double(last.milliseconds - first->milliseconds) / 1000;
    return seconds > 0 ? (last.position - first->position) / seconds : QPointF();
}

void TouchTracker::begin(const std::vector<Finger> &fingers)
{
    m_fingers = fingers;
    m_isTap = fingers.size() == 1;
    m_samples.clear();
}

void TouchTracker::sample(const std::vector<Finger> &fingers, qint64 milliseconds)
{
    if (fingers.size() != 1)
        return;
    m_samples.push_back({fingers.front().position, milliseconds});
    if (m_samples.size() > samplesKept)
        m_samples.pop_front();
}

} // namespace view2d
