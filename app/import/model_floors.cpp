// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_floors.h"

#include "geo/combine.h"
#include "geo/measure.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace import {

namespace {

constexpr double leastStorey = 1.5;   ///< metres from floor to floor: a mezzanine halfway up
constexpr double finishMetres = 0.5;  ///< what lies so little below a floor is what it rests on, or the land outside
constexpr double leastHeadroom = 1.8; ///< metres; what has less above it is a roof
constexpr double leastFloor = 2;      ///< square metres
constexpr double leastShare = 0.2;    ///< of the second largest: the largest may be the land around
constexpr double binsPerMetre = 10;
constexpr double leastBuilding = 4;      ///< square metres, of a footprint and of its courts
constexpr double leastTriangle = 1e-3;   ///< square metres
constexpr size_t mostTriangles = 20'000; ///< GEOS unites so many in a few seconds

/** A triangle that looks up, seen from above. */
struct Facing
{
    geo::Ring ring;
    double area = 0;   ///< square metres
    double metres = 0; ///< height of its centre
    bool isLevel = false;
};

double heightOf(const plan::MeshVertex &vertex)
{
    return double(vertex.z);
}

void addFacings(const plan::ModelMesh &mesh, const std::vector<uint32_t> &corners, std::vector<Facing> &facings)
{
    for (size_t i = 0; i + 2 < corners.size(); i += 3) {
        const plan::MeshVertex &a = mesh.vertices[corners[i]];
        const plan::MeshVertex &b = mesh.vertices[corners[i + 1]];
        const plan::MeshVertex &c = mesh.vertices[corners[i + 2]];
        Facing facing{{{double(a.x), double(a.y)}, {double(b.x), double(b.y)}, {double(c.x), double(c.y)}}};
        facing.area = geo::signedArea(facing.ring);
        if (!(facing.area > leastTriangle))
            continue;
        const auto [low, high] = std::minmax({heightOf(a), heightOf(b), heightOf(c)});
        facing.metres = (heightOf(a) + heightOf(b) + heightOf(c)) / 3;
        facing.isLevel = (high - low) * binsPerMetre < 1;
        facings.push_back(std::move(facing));
    }
}

struct Floor
{
    double area = 0;
    double metres = 0;
};

/** Every height with a level surface near it, the largest first. */
std::vector<Floor> candidates(const std::vector<Facing> &facings)
{
    std::map<int64_t, Floor> bins;
    for (const Facing &facing : facings) {
        if (!facing.isLevel)
            continue;
        Floor &bin = bins[std::llround(facing.metres * binsPerMetre)];
        bin.area += facing.area;
        bin.metres += facing.area * facing.metres;
    }
    std::vector<Floor> floors;
    for (const auto &[height, bin] : bins) {
        Floor floor;
        for (auto near = bins.lower_bound(height - 1); near != bins.end() && near->first <= height + 1; ++near) {
            floor.area += near->second.area;
            floor.metres += near->second.metres;
        }
        floor.metres /= floor.area;
        floors.push_back(floor);
    }
    std::stable_sort(floors.begin(), floors.end(), [](const Floor &a, const Floor &b) { return a.area > b.area; });
    return floors;
}

} // namespace

double topOf(const plan::ModelMesh &mesh)
{
    const auto isLower = [](const plan::MeshVertex &a, const plan::MeshVertex &b) { return a.z < b.z; };
    return heightOf(*std::max_element(mesh.vertices.begin(), mesh.vertices.end(), isLower));
}

std::vector<double> floorsOf(const plan::ModelMesh &mesh)
{
    std::vector<Facing> facings;
    addFacings(mesh, mesh.opaque, facings);
    const std::vector<Floor> all = candidates(facings);
    std::vector<Floor> floors;
    for (const Floor &candidate : all) {
        const auto isNear = [&](const Floor &floor) { return std::abs(floor.metres - candidate.metres) < leastStorey; };
        if (std::none_of(floors.begin(), floors.end(), isNear))
            floors.push_back(candidate);
    }
    const double typical = floors.empty() ? 0 : floors[std::min(floors.size() - 1, size_t(1))].area;
    std::vector<double> heights;
    for (const Floor &floor : floors) {
        if (floor.area < std::max(leastFloor, leastShare * typical))
            continue;
        double height = floor.metres;
        for (const Floor &upper : all) {
            if (upper.metres < floor.metres + finishMetres && upper.area > std::min(floor.area, typical) / 2)
                height = std::max(height, upper.metres);
        }
        if (topOf(mesh) - height >= leastHeadroom)
            heights.push_back(height);
    }
    std::sort(heights.begin(), heights.end());
    return heights;
}

geo::MultiPolygon footprintOf(const plan::ModelMesh &mesh, double aboveMetres)
{
    std::vector<Facing> facings;
    addFacings(mesh, mesh.opaque, facings);
    addFacings(mesh, mesh.glass, facings);
    std::erase_if(facings, [&](const Facing &facing) { return facing.metres < aboveMetres; });
    if (facings.size() > mostTriangles) {
        std::nth_element(facings.begin(), facings.begin() + mostTriangles, facings.end(),
                         [](const Facing &a, const Facing &b) { return a.area > b.area; });
        facings.resize(mostTriangles);
    }
    geo::MultiPolygon triangles;
    for (Facing &facing : facings)
        triangles.push_back({std::move(facing.ring), {}});
    geo::MultiPolygon footprint = geo::unite(triangles).value_or(geo::MultiPolygon());
    std::erase_if(footprint, [](const geo::Polygon &polygon) { return geo::area(polygon) < leastBuilding; });
    for (geo::Polygon &polygon : footprint)
        std::erase_if(polygon.holes, [](const geo::Ring &hole) { return std::abs(geo::signedArea(hole)) < leastBuilding; });
    return footprint;
}

} // namespace import
