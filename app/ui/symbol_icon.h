// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/symbol.h"

#include <QQuickPaintedItem>

namespace ui {

/** A plan's symbol on a key or in a sheet, in the colours of a theme, as large as its height allows. */
class SymbolIcon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString frame MEMBER m_frame WRITE setFrame NOTIFY symbolChanged)
    Q_PROPERTY(QString pictogram MEMBER m_pictogram WRITE setPictogram NOTIFY symbolChanged)
    Q_PROPERTY(QString code MEMBER m_code WRITE setCode NOTIFY symbolChanged)
    Q_PROPERTY(QString themeName MEMBER m_themeName WRITE setThemeName NOTIFY symbolChanged)

public:
    explicit SymbolIcon(QQuickItem *parent = nullptr);

    void setFrame(const QString &frame) { change(m_frame, frame); }
    void setPictogram(const QString &pictogram) { change(m_pictogram, pictogram); }
    void setCode(const QString &code) { change(m_code, code); }
    void setThemeName(const QString &name) { change(m_themeName, name); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void symbolChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void change(QString &member, const QString &value);
    scene::Symbol symbol() const;

    QString m_frame;
    QString m_pictogram;
    QString m_code;
    QString m_themeName = QStringLiteral("day");
};

} // namespace ui
