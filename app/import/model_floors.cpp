// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_floors.h"

#include "geo/combine.h"
#include "geo/measure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace import {

namespace {

constexpr double leastStorey = 1.5;     ///< metres from floor to floor: a mezzanine halfway up
constexpr double finishMetres = 0.5;    ///< what lies so little below a floor is what it rests on
constexpr double headMetres = 1.4;      ///< above a floor: a roof or the next floor is higher
constexpr double chestMetres = 1.2;     ///< above a floor: a wall is higher, a parapet is not
constexpr double leastRoof = 0.5;       ///< of the floor's area
constexpr double leastWalls = 0.5;      ///< of the way around a square of the floor's area
constexpr double leastFloor = 2;        ///< square metres
constexpr double landShare = 3;         ///< of what is built on it: more is the land outside
constexpr double landBelowMetres = 2.5; ///< so little below a floor the land is none
constexpr double leastShare = 0.2;      ///< of the second largest floor
constexpr size_t mostFloors = 200;
constexpr double binsPerMetre = 10;
constexpr double leastBuilding = 4;      ///< square metres, of a footprint and of its courts
constexpr double leastTriangle = 1e-3;   ///< square metres
constexpr size_t mostTriangles = 20'000; ///< that GEOS unites

/** A triangle. */
struct Corners
{
    plan::MeshVertex a, b, c;

    /** Square metres seen from above; negative where it looks down. */
    double areaFromAbove() const { return facing()[2] / 2; }
    /** Square metres of it seen from the side that shows most. */
    double upright() const { return std::hypot(facing()[0], facing()[1]) / 2; }
    double low() const { return double(std::min({a.z, b.z, c.z})); }
    double high() const { return double(std::max({a.z, b.z, c.z})); }
    double middle() const { return (double(a.z) + double(b.z) + double(c.z)) / 3; }

private:
    /** Normal, twice as long as the area is large. */
    std::array<double, 3> facing() const
    {
        const std::array<double, 3> ab{double(b.x) - double(a.x), double(b.y) - double(a.y), double(b.z) - double(a.z)};
        const std::array<double, 3> ac{double(c.x) - double(a.x), double(c.y) - double(a.y), double(c.z) - double(a.z)};
        return {ab[1] * ac[2] - ab[2] * ac[1], ab[2] * ac[0] - ab[0] * ac[2], ab[0] * ac[1] - ab[1] * ac[0]};
    }
};

template<class Visit>
void forEach(const plan::ModelMesh &mesh, const std::vector<uint32_t> &corners, Visit visit)
{
    for (size_t i = 0; i + 2 < corners.size(); i += 3)
        visit(Corners{mesh.vertices[corners[i]], mesh.vertices[corners[i + 1]], mesh.vertices[corners[i + 2]]});
}

/** What of something is found at a height and, summed up from above, over it. */
class Heights
{
public:
    void add(double metres, double amount) { m_steps.push_back({metres, amount}); }

    /** Once, after the last add(). */
    void sum()
    {
        std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.metres > b.metres; });
        double sum = 0;
        for (Step &step : m_steps)
            step.amount = sum += step.amount;
    }

    double from(double metres) const
    {
        const auto below =
            std::partition_point(m_steps.begin(), m_steps.end(), [&](const Step &step) { return step.metres >= metres; });
        return below == m_steps.begin() ? 0 : std::prev(below)->amount;
    }

    /** The greatest height from which there is so much. */
    std::optional<double> highest(double amount) const
    {
        const auto enough = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step &step) { return step.amount >= amount; });
        return enough == m_steps.end() ? std::nullopt : std::optional(enough->metres);
    }

private:
    struct Step
    {
        double metres;
        double amount;
    };
    std::vector<Step> m_steps;
};

/** What may be a floor: also the land outside, where what is built on it has no floor of its own. */
struct Candidate
{
    ModelFloor floor;
    bool isLand = false; ///< its area is then that of what is built on it
};

/** What stands where in a mesh, by height. */
class Profile
{
public:
    explicit Profile(const plan::ModelMesh &mesh)
    {
        forEach(mesh, mesh.opaque, [&](const Corners &corners) { add(corners); });
        forEach(mesh, mesh.glass, [&](const Corners &corners) { add(corners); });
        m_roofs.sum();
        m_walls.sum();
    }

    /** Every height with a level surface near it that has walls around it or a roof over it, the largest first. */
    std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> found;
        for (const auto &[height, bin] : m_bins) {
            std::optional<Candidate> best = candidate(height - 1, height + 1);
            // A floor may lie on the land.
            if (const std::optional<Candidate> alone = candidate(height, height); alone && (!best || best->isLand))
                best = alone;
            if (best)
                found.push_back(*best);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Candidate &a, const Candidate &b) { return a.floor.area > b.floor.area; });
        return found;
    }

    std::optional<double> topOf(const ModelFloor &floor) const
    {
        const std::optional<double> roof = m_roofs.highest(leastRoof * floor.area);
        const std::optional<double> walls = m_walls.highest(wallsAround(floor));
        const double top = std::max(roof.value_or(floor.metres), walls.value_or(floor.metres));
        return top >= floor.metres + chestMetres ? std::optional(top) : std::nullopt;
    }

private:
    struct Bin
    {
        double area = 0;
        double moment = 0; ///< area × metres
    };

    void add(const Corners &corners)
    {
        const double above = corners.areaFromAbove();
        const double rise = corners.high() - corners.low();
        if (above > leastTriangle) {
            m_roofs.add(corners.middle(), above);
            if (rise * binsPerMetre < 1) {
                Bin &bin = m_bins[std::llround(corners.middle() * binsPerMetre)];
                bin.area += above;
                bin.moment += above * corners.middle();
            }
        }
        const double upright = corners.upright();
        if (rise * binsPerMetre >= 1 && upright > leastTriangle) {
            // As long as it is in the middle of its height.
            m_walls.add(corners.high(), upright / rise);
            m_walls.add(corners.low(), -upright / rise);
        }
    }

    std::optional<Candidate> candidate(int64_t lowest, int64_t highest) const
    {
        Candidate candidate;
        ModelFloor &floor = candidate.floor;
        for (auto bin = m_bins.lower_bound(lowest); bin != m_bins.end() && bin->first <= highest; ++bin) {
            floor.area += bin->second.area;
            floor.metres += bin->second.moment;
        }
        floor.metres /= floor.area;
        const double roof = m_roofs.from(floor.metres + headMetres);
        const double walls = m_walls.from(floor.metres + chestMetres);
        const double built = std::max(roof, std::pow(walls / 8, 2)); // a square has four walls of two faces
        candidate.isLand = floor.area > landShare * built;
        if (candidate.isLand)
            floor.area = built;
        const bool isInside = candidate.isLand || roof >= leastRoof * floor.area || walls >= wallsAround(floor);
        return isInside && floor.area >= leastFloor ? std::optional(candidate) : std::nullopt;
    }

    static double wallsAround(const ModelFloor &floor) { return leastWalls * 4 * std::sqrt(floor.area); }

    std::map<int64_t, Bin> m_bins; ///< of level surfaces, by height
    Heights m_roofs;               ///< square metres that look up
    Heights m_walls;               ///< metres of walls
};

} // namespace

std::vector<ModelFloor> floorsOf(const plan::ModelMesh &mesh)
{
    const Profile profile(mesh);
    const std::vector<Candidate> candidates = profile.candidates();
    std::vector<ModelFloor> floors;
    for (const bool isLand : {false, true}) {
        const double above = isLand ? landBelowMetres : leastStorey;
        for (const Candidate &candidate : candidates) {
            const auto isNear = [&](const ModelFloor &floor) {
                const double height = floor.metres - candidate.floor.metres;
                return height > -leastStorey && height < above;
            };
            if (candidate.isLand == isLand && std::none_of(floors.begin(), floors.end(), isNear))
                floors.push_back(candidate.floor);
            if (floors.size() > mostFloors)
                return {};
        }
    }
    std::sort(floors.begin(), floors.end(), [](const ModelFloor &a, const ModelFloor &b) { return a.area > b.area; });
    const double typical = floors.empty() ? 0 : floors[std::min(floors.size() - 1, size_t(1))].area;
    std::erase_if(floors, [&](const ModelFloor &floor) { return floor.area < leastShare * typical; });
    for (ModelFloor &floor : floors) {
        const double slab = floor.metres;
        for (const auto &[upper, isLand] : candidates) {
            if (!isLand && upper.metres > floor.metres && upper.metres < slab + finishMetres && upper.area > floor.area / 2)
                floor.metres = upper.metres;
        }
        floor.topMetres = profile.topOf(floor);
    }
    std::sort(floors.begin(), floors.end(), [](const ModelFloor &a, const ModelFloor &b) { return a.metres < b.metres; });
    return floors;
}

geo::MultiPolygon footprintOf(const plan::ModelMesh &mesh, double aboveMetres)
{
    std::vector<Corners> facings;
    for (const std::vector<uint32_t> *corners : {&mesh.opaque, &mesh.glass}) {
        forEach(mesh, *corners, [&](const Corners &candidate) {
            if (candidate.areaFromAbove() > leastTriangle && candidate.middle() >= aboveMetres)
                facings.push_back(candidate);
        });
    }
    if (facings.size() > mostTriangles) {
        std::nth_element(facings.begin(), facings.begin() + mostTriangles, facings.end(),
                         [](const Corners &a, const Corners &b) { return a.areaFromAbove() > b.areaFromAbove(); });
        facings.resize(mostTriangles);
    }
    geo::MultiPolygon triangles;
    const auto seen = [](const plan::MeshVertex &vertex) { return geo::Point{double(vertex.x), double(vertex.y)}; };
    for (const Corners &facing : facings)
        triangles.push_back({{seen(facing.a), seen(facing.b), seen(facing.c)}, {}});
    geo::MultiPolygon footprint = geo::unite(triangles).value_or(geo::MultiPolygon());
    std::erase_if(footprint, [](const geo::Polygon &polygon) { return geo::area(polygon) < leastBuilding; });
    for (geo::Polygon &polygon : footprint)
        std::erase_if(polygon.holes, [](const geo::Ring &hole) { return std::abs(geo::signedArea(hole)) < leastBuilding; });
    return footprint;
}

} // namespace import
