// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scale_bar.h"

#include <cmath>

namespace ui {

ScaleBar::ScaleBar(QObject *parent)
    : QObject(parent)
{}

void ScaleBar::setPixelsPerMetre(qreal pixelsPerMetre)
{
    m_pixelsPerMetre = pixelsPerMetre;
    measure();
}

void ScaleBar::setRoom(qreal room)
{
    m_room = room;
    measure();
}

void ScaleBar::measure()
{
    m_metres = 0;
    if (m_pixelsPerMetre > 0 && m_room > 0) {
        const qreal most = m_room / m_pixelsPerMetre;
        const qreal power = std::pow(10.0, std::floor(std::log10(most)));
        for (const qreal step : {1.0, 2.0, 5.0}) {
            if (step * power <= most)
                m_metres = step * power;
        }
    }
    Q_EMIT changed();
}

} // namespace ui
