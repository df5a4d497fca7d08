// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/mesh_caps.h"

#include "geo/enclosed.h"
#include "geo/measure.h"
#include "geo/triangulate.h"

namespace plan {

constexpr size_t mostBorders = 20'000; ///< a floor of a large building has some thousand; more would keep a worker for seconds

/** Where the way from below the height to above it passes it: the same for both triangles at this edge. */
static geo::Point crossing(const MeshVertex &below, const MeshVertex &above, double height)
{
    const double share = (height - double(below.z)) / (double(above.z) - double(below.z));
    return {double(below.x) + share * (double(above.x) - double(below.x)),
            double(below.y) + share * (double(above.y) - double(below.y))};
}

/** Lines around the bodies at a height, which lie to their left. */
static std::vector<geo::Border> bordersAt(const ModelMesh &mesh, double height)
{
    std::vector<geo::Border> section;
    for (size_t i = 0; i + 2 < mesh.opaque.size(); i += 3) {
        std::optional<geo::Point> up;
        std::optional<geo::Point> down;
        for (size_t side = 0; side < 3; ++side) {
            const MeshVertex &a = mesh.vertices[mesh.opaque[i + side]];
            const MeshVertex &b = mesh.vertices[mesh.opaque[i + (side + 1) % 3]];
            const bool isBelow = double(a.z) < height;
            if (isBelow == (double(b.z) < height))
                continue;
            if (isBelow)
                up = crossing(a, b, height);
            else
                down = crossing(b, a, height);
        }
        if (up && down)
            section.push_back({*down, *up});
    }
    return section;
}

geo::MultiPolygon sectionAt(const ModelMesh &mesh, double heightMetres)
{
    const std::vector<geo::Border> borders = bordersAt(mesh, heightMetres);
    return borders.size() > mostBorders ? geo::MultiPolygon() : geo::enclosed(borders);
}

void addCaps(ModelMesh &part, const ModelMesh &whole, double heightMetres, const std::array<uint8_t, 4> &colour)
{
    for (const geo::Polygon &cap : sectionAt(whole, heightMetres)) {
        const base::Result<geo::Triangles> triangles = geo::triangulate(cap);
        if (!triangles)
            continue;
        const auto first = static_cast<uint32_t>(part.vertices.size());
        for (const geo::Point point : triangles->points)
            part.vertices.push_back({float(point.x), float(point.y), float(heightMetres), {0, 0, 127, 0}, colour});
        for (size_t i = 0; i + 2 < triangles->indices.size(); i += 3) {
            std::array<uint32_t, 3> corners{triangles->indices[i], triangles->indices[i + 1], triangles->indices[i + 2]};
            const auto point = [&](size_t corner) { return triangles->points[corners[corner]]; };
            if (geo::signedArea({point(0), point(1), point(2)}) < 0)
                std::swap(corners[1], corners[2]);
            for (const uint32_t corner : corners)
                part.opaque.push_back(first + corner);
        }
    }
}

} // namespace plan
