// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace ui {

/** The longest round distance (1, 2 or 5 times a power of ten) that fits a width at the plan's scale. */
class ScaleBar : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal pixelsPerMetre READ pixelsPerMetre WRITE setPixelsPerMetre NOTIFY changed)
    Q_PROPERTY(qreal room READ room WRITE setRoom NOTIFY changed) ///< pixels
    Q_PROPERTY(qreal metres READ metres NOTIFY changed)           ///< 0 while there is no scale
    Q_PROPERTY(qreal length READ length NOTIFY changed)           ///< pixels

public:
    explicit ScaleBar(QObject *parent = nullptr);

    qreal pixelsPerMetre() const { return m_pixelsPerMetre; }
    void setPixelsPerMetre(qreal pixelsPerMetre);
    qreal room() const { return m_room; }
    void setRoom(qreal room);
    qreal metres() const { return m_metres; }
    qreal length() const { return m_metres * m_pixelsPerMetre; }

Q_SIGNALS:
    void changed();

private:
    void measure();

    qreal m_pixelsPerMetre = 0;
    qreal m_room = 0;
    qreal m_metres = 0;
};

} // namespace ui
