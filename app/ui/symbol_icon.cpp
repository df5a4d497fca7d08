// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbol_icon.h"

#include "scene/theme_words.h"

#include <QPainter>

namespace ui {

SymbolIcon::SymbolIcon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SymbolIcon::change(QString &member, const QString &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT symbolChanged();
    update();
}

scene::Symbol SymbolIcon::symbol() const
{
    scene::Symbol symbol;
    symbol.frame = m_frame;
    symbol.pictogram = m_pictogram;
    symbol.code = m_code;
    symbol.status = plan::Status::InService;
    return symbol;
}

void SymbolIcon::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    update();
}

void SymbolIcon::paint(QPainter *painter)
{
    const QSizeF natural = m_frame.isEmpty() ? QSizeF() : scene::naturalSize(symbol());
    if (natural.isEmpty())
        return;
    const QSizeF drawn = natural.scaled(size(), Qt::KeepAspectRatio);
    const QRectF target(QPointF((width() - drawn.width()) / 2, (height() - drawn.height()) / 2), drawn);
    const scene::ThemeName theme = scene::themeNamed(m_themeName).value_or(scene::ThemeName::Day);
    scene::drawSymbol(*painter, target, symbol(), scene::Theme::builtIn(theme));
}

} // namespace ui
