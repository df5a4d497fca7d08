// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

#include <QQuick3DTextureData>

namespace view3d {

/** The colours of a theme side by side, in the order of scene::Token: another theme needs no other geometry. */
class ThemePalette : public QQuick3DTextureData
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY themeNameChanged)

public:
    ThemePalette();

    QString themeName() const;
    void setThemeName(const QString &name);

Q_SIGNALS:
    void themeNameChanged();

private:
    void fill();

    scene::ThemeName m_theme = scene::ThemeName::Day;
};

} // namespace view3d
