// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/solid.h"

#include <QQuick3DGeometry>

namespace view3d {

/**
 * A solid as Qt Quick 3D draws it: y is up, north is -z, a unit is a metre. The colours of one theme stand at the vertices;
 * u of the texture coordinate is the number of the feature, for picking. GUI thread.
 */
class SolidGeometry : public QQuick3DGeometry
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SolidGeometry(QQuick3DObject *parent = nullptr);

    void show(const scene::Solid &solid, scene::ThemeName theme);
};

} // namespace view3d
