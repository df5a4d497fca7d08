// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_venue.h"

#include "import/osm_tags.h"

#include "geo/measure.h"

namespace import {

constexpr double regionMarginMetres = 60; ///< entrances and lifts of a station stand a little outside its rooms

/** Scope of the ids of venues that come from OpenStreetMap. */
static const QUuid osmScope(QStringLiteral("{5b0e6a52-5f5c-4f0e-9f0e-0a4b8a8f3d11}"));

OsmVenue::OsmVenue(const OsmData &osm, const OsmSiteChoice &chosen, Options wishes)
    : data(osm)
    , options(std::move(wishes))
    , choice(chosen)
    , frame(chosen.anchor)
    , shapes(osm, frame)
    , levels(plan::VenueId::named(osmScope, chosen.principal.text()))
    , source(plan::SourceId::named(osmScope, chosen.principal.text() + QStringLiteral(" OpenStreetMap")))
{
    plan.venue.id = plan::VenueId::named(osmScope, choice.principal.text());
    plan.venue.anchor = frame.anchor();
    region.add(frame.toPlan(choice.southWest));
    region.add(frame.toPlan(choice.northEast));
    region = region.grown(regionMarginMetres);
}

void OsmVenue::note(plan::ImportNote::What what, const OsmRef &ref, const char *reason, const QString &detail)
{
    plan.importReport.notes.push_back({what, ref.text(), QString::fromLatin1(reason), detail});
    told.insert(ref);
}

void OsmVenue::note(const std::vector<plan::ImportNote> &notes)
{
    plan.importReport.notes.insert(plan.importReport.notes.end(), notes.begin(), notes.end());
}

std::vector<plan::LevelOrdinal> OsmVenue::levelsOf(const OsmRef &ref, const OsmTags &tags, geo::Point place)
{
    const QString level = tag(tags, "level");
    const QString repeatOn = tag(tags, "repeat_on");
    if (level.isEmpty() && repeatOn.isEmpty()) {
        note(plan::ImportNote::What::Dropped, ref, "level_missing", mainTag(tags));
        return {};
    }
    QString absent;
    for (const OsmBuilding &building : buildings) {
        const QString here = tag(*building.tags, "non_existent_levels");
        if (!here.isEmpty() && geo::contains(building.shape.area, place, 0.1))
            absent += u';' + here;
    }
    const plan::LevelList list = plan::effectiveLevels(level, repeatOn, absent);
    if (!list.unreadable.isEmpty())
        note(list.ordinals.empty() ? plan::ImportNote::What::Dropped : plan::ImportNote::What::Repaired, ref, "level_unreadable",
             QStringLiteral("level=") + list.unreadable.join(u';'));
    else if (list.ordinals.empty())
        note(plan::ImportNote::What::Dropped, ref, "level_nonexistent", QStringLiteral("level=") + level);
    return list.ordinals;
}

bool OsmVenue::isInBuilding(geo::Point place) const
{
    return std::any_of(buildings.begin(), buildings.end(),
                       [&](const OsmBuilding &building) { return geo::contains(building.shape.area, place, 0.01); });
}

bool OsmVenue::isOfVenue(const OsmRef &ref, const geo::Box &box)
{
    if (region.intersects(box))
        return true;
    note(plan::ImportNote::What::Dropped, ref, "outside_venue");
    return false;
}

void OsmVenue::identify(plan::Feature &feature, const char *table, const OsmRef &ref, const OsmTags &tags,
                        const QString &part) const
{
    feature.id =
        plan::FeatureId::named(plan.venue.id.uuid, QStringLiteral("osm %1 ").arg(QLatin1String(table)) + ref.text() + part);
    feature.name = tag(tags, "name");
    feature.ref = tag(tags, "ref");
    feature.source = source;
    feature.sourceRef = ref.text();
}

QString OsmVenue::partOnLevel(const std::vector<plan::LevelOrdinal> &levels, plan::LevelOrdinal level)
{
    return levels.size() > 1 ? QStringLiteral(" level %1").arg(level.hundredths) : QString();
}

} // namespace import
