// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace scene {

constexpr double pixelSize = 22;
constexpr double linePixels = 28;
constexpr double haloPixels = 4.5;

static QFont labelFont(double density, int weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize * density))));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont nameFont(double density)
{
    return labelFont(density, QFont::DemiBold);
}

QFont numberFont(double density)
{
    return labelFont(density, QFont::Medium);
}

QSizeF labelSize(const QString &name, const QString &number, double density)
{
    double width = 0;
    double height = 0;
    const auto add = [&](const QString &text, const QFont &font) {
        if (text.isEmpty())
            return;
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(text));
        height += linePixels * density;
    };
    add(name, nameFont(density));
    add(number, numberFont(density));
    return {width + 2 * haloPixels * density, height};
}

void drawLabel(QPainter &painter, QPointF centre, const QString &name, const QString &number, double density, const Theme &theme)
{
    double top = centre.y() - labelSize(name, number, density).height() / 2;
    const auto drawLine = [&](const QString &text, const QFont &font, Token colour) {
        if (text.isEmpty())
            return;
        const QFontMetricsF metrics(font);
        QPainterPath path;
        const double baseline = top + linePixels * density / 2 + metrics.capHeight() / 2;
        path.addText(centre.x() - metrics.horizontalAdvance(text) / 2, baseline, font, text);
        painter.strokePath(path,
                           QPen(theme.colour(Token::LabelHalo), haloPixels * density, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(path, theme.colour(colour));
        top += linePixels * density;
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawLine(name, nameFont(density), Token::Label);
    drawLine(number, numberFont(density), Token::RoomNumber);
    painter.restore();
}

} // namespace scene
