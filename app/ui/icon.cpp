// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QQuickWindow>

static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ui {

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    initIcons();
}

void Icon::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void Icon::setColour(const QColor &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    Q_EMIT colourChanged();
    update();
}

void Icon::paint(QPainter *painter)
{
    QFile file(QStringLiteral(":/portulan/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll().replace("currentColor", m_colour.name().toLatin1());
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg");
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    reader.setScaledSize((size() * ratio).toSize());
    painter->drawImage(QRectF(QPointF(), size()), reader.read());
}

} // namespace ui
