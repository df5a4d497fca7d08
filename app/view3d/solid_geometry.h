// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/model_mesh.h"
#include "scene/solid.h"

#include <QQuick3DGeometry>
#include <QVector3D>

#include <optional>

namespace view3d {

/** A solid in the form that Qt Quick 3D uploads: y is up, north is -z, a unit is a metre. */
struct SolidMesh
{
    QByteArray corners;
    QByteArray indices;
    QVector3D least;
    QVector3D most;

    bool isEmpty() const { return indices.isEmpty(); }
};

/** Where a line of sight meets a mesh. */
struct MeshHit
{
    float share = 0; ///< of the line's direction, from its start
    int feature = 0; ///< 0: of none
};

enum class Sight { All, Named }; ///< whether a body that is no feature's hides what stands behind it

/** The first front that a line of sight meets, if any. Milliseconds for a large building: an index would take more than its triangles. */
std::optional<MeshHit> firstHit(const SolidMesh &mesh, const QVector3D &from, const QVector3D &direction, Sight sight = Sight::All);

/** Texture coordinates are the colour's place in a ThemePalette, which repeats downwards: v's whole part is the number of the feature. */
SolidMesh meshOf(const scene::Solid &solid);

/** What Qt Quick 3D draws of a solid, or of somebody else's model. GUI thread. */
class SolidGeometry : public QQuick3DGeometry
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SolidGeometry(PrimitiveType type = PrimitiveType::Triangles);

    void show(const SolidMesh &mesh);
    /** Triangles of a model, which stand for no feature, seen from `origin`. Their own colours, toned for night and red. */
    void show(const plan::ModelMesh &mesh, const std::vector<uint32_t> &triangles, geo::Point origin, scene::ThemeName theme);

private:
    enum class Colours { OfPalette, Own };
    void setLayout(Colours colours);
    void fill(const SolidMesh &mesh);

    Colours m_colours = Colours::Own;
};

} // namespace view3d
