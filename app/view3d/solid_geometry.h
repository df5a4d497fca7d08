// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/model_mesh.h"
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
    explicit SolidGeometry(PrimitiveType type = PrimitiveType::Triangles);

    void show(const scene::Solid &solid, scene::ThemeName theme);
    /** Triangles of a model, which stand for no feature, seen from `origin`. Their own colours, toned for night and red. */
    void show(const plan::ModelMesh &mesh, const std::vector<uint32_t> &triangles, geo::Point origin, scene::ThemeName theme);

private:
    void fill(const QByteArray &corners, const QByteArray &indices);
};

} // namespace view3d
