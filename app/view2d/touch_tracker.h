// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <deque>
#include <optional>
#include <vector>

namespace view2d {

/** One finger, or the mouse, that is down. */
struct Finger
{
    int id = 0;
    QPointF position; ///< pixels
};

/** What fingers did to the plan between two reports: `from` went to `to`, grew by `factor`, turned clockwise about it. */
struct Movement
{
    QPointF from;
    QPointF to;
    double factor = 1;
    double degrees = 0;
};

/** From reports of fingers to movements and taps. Knows no camera, no events and no clock. */
class TouchTracker
{
public:
    /** All fingers that are down now; `slop` pixels of travel make the difference between a tap and a pan. */
    std::optional<Movement> update(const std::vector<Finger> &fingers, qint64 milliseconds, double slop);
    void reset();

    bool isDown() const { return !m_fingers.empty(); }
    /** One finger that never left its place. Still tells of the last touch after the finger is up. */
    bool isTap() const { return m_isTap; }
    /** Pixels per second of a single finger at the end of its pan; nothing where it rested or others were down. */
    QPointF fling(qint64 milliseconds) const;

private:
    struct Sample
    {
        QPointF position;
        qint64 milliseconds = 0;
    };

    void begin(const std::vector<Finger> &fingers);
    void sample(const std::vector<Finger> &fingers, qint64 milliseconds);

    std::vector<Finger> m_fingers;
    std::deque<Sample> m_samples;
    bool m_isTap = false;
};

} // namespace view2d
