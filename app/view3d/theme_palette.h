// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

#include <QQuick3DTextureData>

namespace view3d {

/**
 * The colours of a theme side by side, in the order of scene::Token, from half lit at the top to fully lit at the bottom: another
 * theme needs no other geometry, and no frame counts the light again.
 */
class ThemePalette : public QQuick3DTextureData
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY themeNameChanged)
    Q_PROPERTY(qreal paleness READ paleness WRITE setPaleness NOTIFY palenessChanged) ///< 0 to 1: of what is around

public:
    ThemePalette();

    /** The place of a colour, of the palette's width. */
    static float across(scene::Token colour);
    /** The place of a light between 0.5 and 1, of the palette's height. */
    static float down(float light);

    QString themeName() const;
    void setThemeName(const QString &name);
    qreal paleness() const { return m_paleness; }
    void setPaleness(qreal share);

Q_SIGNALS:
    void themeNameChanged();
    void palenessChanged();

private:
    void fill();

    scene::ThemeName m_theme = scene::ThemeName::Day;
    double m_paleness = 0;
};

} // namespace view3d
