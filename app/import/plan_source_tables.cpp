// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_tables.h"

#include "geo/measure.h"
#include "plan/vocabulary.h"

namespace import {

/** A kind that the vocabulary does not know is a slip of the pen here, unlike in a package, which a newer program may have written. */
static void readKind(PlanSourceRow &row, const char *key, const QString &vocabulary, QString &kind)
{
    row.required(key);
    row.text(key, kind);
    if (kind.isEmpty() || plan::Vocabulary::builtIn().find(vocabulary, kind))
        return;
    QStringList known;
    if (const plan::VocabularyClass *all = plan::Vocabulary::builtIn().findClass(vocabulary)) {
        for (const plan::Kind &entry : all->kinds)
            known.append(entry.kind);
    }
    row.fail(key, QStringLiteral("\"%1\" is none of: %2").arg(kind, known.join(QStringLiteral(", "))));
}

static void readCommon(PlanSourceRow &row, plan::Feature &feature)
{
    row.word("status", feature.status);
    row.number("priority", feature.priority);
    row.word("audience", feature.audience);
    row.date("verified_on", feature.verified.on);
    row.text("verified_by", feature.verified.by);
    row.word("verify_method", feature.verified.method);
    row.reference("source_id", QStringLiteral("source"), feature.source);
    row.number("accuracy_m", feature.accuracyMetres);
}

void readFeature(PlanSourceRow &row, const QString &table, plan::Feature &feature)
{
    row.inherit();
    feature.id = {row.define(table, feature.sourceRef)};
    feature.level = row.file().level;
    row.text("name", feature.name);
    row.text("ref", feature.ref);
    row.text("note", feature.note);
    readCommon(row, feature);
    if (feature.priority < 0 || feature.priority > 2)
        row.fail("priority", QStringLiteral("0, 1 or 2 is expected"));
}

void checkEvery(PlanSourceRow &row)
{
    plan::Feature nobody;
    readCommon(row, nobody);
    row.finish();
}

void readColumns(PlanSourceRow &row, plan::Space &space)
{
    row.area("area", space.area);
    readKind(row, "category", QStringLiteral("space"), space.category);
    row.text("number", space.number);
    row.text("use", space.use);
    row.number("occupancy", space.occupancy);
    row.word("restriction", space.restriction);
    row.number("height_m", space.heightMetres);
}

void readColumns(PlanSourceRow &row, plan::Wall &wall)
{
    if (row.has("area")) {
        geo::MultiPolygon area;
        row.area("area", area);
        wall.shape = area;
    } else {
        geo::Polyline line;
        row.line("line", line);
        wall.shape = line;
    }
    row.number("thickness_m", wall.thicknessMetres);
    if (wall.thicknessMetres && !(*wall.thicknessMetres > 0 && *wall.thicknessMetres < 10))
        row.fail("thickness_m", QStringLiteral("a thickness between 0 and 10 m is expected"));
    row.required("kind");
    row.word("kind", wall.kind);
    row.text("fire_rating", wall.fireRating);
    row.number("height_m", wall.heightMetres);
}

/** The place at `metres` along a line, which is long enough. */
static geo::Point placeAlong(const geo::Polyline &line, double metres)
{
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const double length = geo::distance(line[i], line[i + 1]);
        if (metres <= length || i + 2 == line.size())
            return line[i] + (line[i + 1] - line[i]) * (length > 0 ? metres / length : 0);
        metres -= length;
    }
    return line.front();
}

/** "along": [from, to] in metres along the wall named, or else "line": [jamb, jamb]. */
static void readJambs(PlanSourceRow &row, plan::Opening &opening, const WallLines &walls)
{
    if (!row.has("along")) {
        row.line("line", opening.jambs);
        if (opening.jambs.size() != 2)
            row.fail("line", QStringLiteral("an opening goes from one jamb to the other: two points"));
        return;
    }
    geo::Point along; // x, y: the first and the second jamb
    row.point("along", along);
    if (!opening.wall)
        return row.required("wall");
    const auto wall = walls.constFind(*opening.wall);
    if (wall == walls.constEnd())
        return row.fail("wall", QStringLiteral("no wall of this file is a line of that name"));
    const double length = geo::length(*wall);
    if (std::min(along.x, along.y) < 0 || std::max(along.x, along.y) > length + 1e-6)
        return row.fail("along", QStringLiteral("the wall is only %1 m long").arg(length));
    opening.jambs = {placeAlong(*wall, along.x), placeAlong(*wall, along.y)};
}

void readColumns(PlanSourceRow &row, plan::Opening &opening, const WallLines &walls)
{
    row.reference("wall", QStringLiteral("wall"), opening.wall);
    readJambs(row, opening, walls);
    if (opening.jambs.size() == 2 && geo::distance(opening.jambs[0], opening.jambs[1]) < 0.05)
        row.fail("", QStringLiteral("an opening of no width"));
    row.required("kind");
    row.word("kind", opening.kind);
    row.word("operation", opening.operation);
    row.word("hinge", opening.hinge);
    row.word("swing_side", opening.swingSide);
    row.number("width_m", opening.widthMetres);
    row.number("sill_m", opening.sillMetres);
    row.number("head_m", opening.headMetres);
    row.word("lock", opening.lock);
    row.word("normally", opening.normally);
    row.word("fail_state", opening.failState);
    row.text("fire_rating", opening.fireRating);
    row.flag("armoured", opening.isArmoured);
    row.text("material", opening.material);
}

void readColumns(PlanSourceRow &row, plan::Fixture &fixture)
{
    row.required("kind");
    row.text("kind", fixture.kind);
    if (row.has("area")) {
        geo::MultiPolygon area;
        row.area("area", area);
        fixture.shape = area;
        return;
    }
    geo::Polyline line;
    row.line("line", line);
    fixture.shape = line;
}

void readColumns(PlanSourceRow &row, plan::Connector &connector)
{
    readKind(row, "kind", QStringLiteral("connector"), connector.kind);
    if (row.has("area"))
        row.area("area", connector.area);
    row.point("at", connector.spot);
    for (PlanSourceRow &served : row.rows("connector_level")) {
        plan::ConnectorLevel level;
        served.reference("level_id", QStringLiteral("level"), level.level);
        if (served.has("area"))
            served.area("area", level.area);
        if (served.has("foot_head"))
            served.line("foot_head", level.footToHead);
        served.finish();
        connector.levels.push_back(std::move(level));
    }
    if (connector.levels.empty())
        row.required("connector_level");
    row.number("width_m", connector.widthMetres);
    row.flag("enclosed", connector.isEnclosed);
    row.flag("pressurised", connector.isPressurised);
    row.flag("firefighter_lift", connector.isFirefighterLift);
    row.flag("roof_access", connector.hasRoofAccess);
    row.flag("doors_relock", connector.doorsRelock);
    row.word("direction", connector.direction);
}

void readColumns(PlanSourceRow &row, plan::Exit &exit)
{
    row.point("at", exit.spot);
    readKind(row, "kind", QStringLiteral("exit"), exit.kind);
    row.reference("opening_id", QStringLiteral("opening"), exit.opening);
    row.word("leads_to", exit.leadsTo);
}

void readColumns(PlanSourceRow &row, plan::AccessPoint &accessPoint)
{
    row.point("at", accessPoint.spot);
    row.number("bearing_deg", accessPoint.bearingDegrees);
    row.required("for");
    row.list("for", accessPoint.services);
    for (const QString &service : accessPoint.services) {
        if (!plan::Vocabulary::builtIn().find(QStringLiteral("access_point"), service))
            row.fail("for", QStringLiteral("\"%1\" is no service").arg(service));
    }
    row.reference("side_id", QStringLiteral("side"), accessPoint.side);
    row.number("max_height_m", accessPoint.maxHeightMetres);
    row.number("max_width_m", accessPoint.maxWidthMetres);
    row.number("max_load_t", accessPoint.maxLoadTonnes);
    row.text("key_box", accessPoint.keyBox);
    row.text("intercom", accessPoint.intercom);
}

void readColumns(PlanSourceRow &row, plan::Cutoff &cutoff)
{
    row.point("at", cutoff.spot);
    readKind(row, "kind", QStringLiteral("cutoff"), cutoff.kind);
    row.word("scope", cutoff.scope);
    row.references("scope_ids", cutoff.scopeIds);
    row.flag("main", cutoff.isMain);
    row.word("action", cutoff.action);
    row.text("how_to", cutoff.howTo);
    row.text("consequence", cutoff.consequence);
    row.text("does_not_stop", cutoff.doesNotStop);
    row.flag("needs_key", cutoff.needsKey);
    row.word("who", cutoff.who);
}

void readColumns(PlanSourceRow &row, plan::Equipment &equipment)
{
    row.point("at", equipment.spot);
    readKind(row, "kind", QStringLiteral("equipment"), equipment.kind);
    row.number("bearing_deg", equipment.bearingDegrees);
    row.number("field_of_view_deg", equipment.fieldOfViewDegrees);
}

void readColumns(PlanSourceRow &row, plan::Hazard &hazard)
{
    if (row.has("area")) {
        geo::MultiPolygon area;
        row.area("area", area);
        hazard.shape = area;
    } else {
        geo::Point spot;
        row.point("at", spot);
        hazard.shape = spot;
    }
    readKind(row, "kind", QStringLiteral("hazard"), hazard.kind);
    row.text("product", hazard.product);
    row.text("quantity", hazard.quantity);
    row.text("un_number", hazard.unNumber);
}

void readColumns(PlanSourceRow &row, plan::Side &side)
{
    row.line("line", side.line);
    row.text("code", side.code);
    row.text("label", side.label);
    row.word("reference", side.reference);
}

void readColumns(PlanSourceRow &row, plan::Sector &sector)
{
    row.area("area", sector.area);
    row.text("code", sector.code);
    row.text("label", sector.label);
    row.text("colour", sector.colour);
}

void readColumns(PlanSourceRow &row, plan::SiteFeature &feature)
{
    readKind(row, "kind", QStringLiteral("site"), feature.kind);
    row.number("height_m", feature.heightMetres);
    if (row.has("area")) {
        geo::MultiPolygon area;
        row.area("area", area);
        feature.shape = area;
    } else if (row.has("line")) {
        geo::Polyline line;
        row.line("line", line);
        feature.shape = line;
    } else {
        geo::Point spot;
        row.point("at", spot);
        feature.shape = spot;
    }
}

void readVenue(PlanSourceRow &row, plan::Venue &venue)
{
    QString id;
    row.text("id", id);
    venue.id = plan::VenueId::fromString(id);
    if (venue.id.isNull())
        row.fail("id", QStringLiteral("a UUID is expected: all other ids are made from it"));
    row.required("name");
    row.text("name", venue.name);
    row.text("address", venue.address);
    row.text("city", venue.city);
    row.text("insee", venue.insee);
    row.required("anchor_lon");
    row.required("anchor_lat");
    row.number("anchor_lon", venue.anchor.lon);
    row.number("anchor_lat", venue.anchor.lat);
    if (!(std::abs(venue.anchor.lon) <= 180 && std::abs(venue.anchor.lat) <= 89))
        row.fail("anchor_lat", QStringLiteral("the anchor is not on Earth"));
    row.list("erp_types", venue.erpTypes);
    row.number("erp_category", venue.erpCategory);
    row.number("max_occupancy", venue.maxOccupancy);
    row.text("contacts", venue.contacts);
    row.text("ground_note", venue.groundNote);
    row.number("edition", venue.edition);
    row.finish();
}

void readSource(PlanSourceRow &row, plan::Source &source)
{
    QString name;
    source.id = {row.define(QStringLiteral("source"), name)};
    row.text("title", source.title);
    row.date("date", source.date);
    row.text("licence", source.licence);
    row.text("attribution", source.attribution);
    row.finish();
}

void readBuilding(PlanSourceRow &row, plan::Building &building)
{
    building.id = {row.define(QStringLiteral("building"), building.sourceRef)};
    row.text("name", building.name);
    row.area("area", building.outline);
    row.number("height_m", building.heightMetres);
    row.text("construction", building.construction);
    row.flag("high_rise", building.isHighRise);
    row.reference("source_id", QStringLiteral("source"), building.source);
    row.finish();
}

void readLevel(PlanSourceRow &row, plan::Level &level)
{
    QString name;
    level.id = {row.define(QStringLiteral("level"), name)};
    row.reference("building_id", QStringLiteral("building"), level.building);
    row.required("ordinal");
    row.number("ordinal", level.ordinal.hundredths);
    row.required("label");
    row.text("label", level.label);
    row.number("z_floor", level.floorMetres);
    row.number("height", level.heightMetres);
}

void readGrid(PlanSourceRow &row, plan::Grid &grid)
{
    row.point("at", grid.origin);
    row.required("bearing_deg");
    row.number("bearing_deg", grid.bearingDegrees);
    row.required("cell_m");
    row.number("cell_m", grid.cellMetres);
    row.number("columns", grid.columns);
    row.number("rows", grid.rows);
    row.text("label_scheme", grid.labelScheme);
    if (!(grid.cellMetres > 0) || grid.columns < 1 || grid.rows < 1 || grid.columns > 1000 || grid.rows > 1000)
        row.fail("", QStringLiteral("a grid has cells of some size, and 1 to 1000 columns and rows"));
    row.finish();
}

void readSurvey(PlanSourceRow &row, plan::SurveyRow &survey)
{
    row.reference("level_id", QStringLiteral("level"), survey.level);
    readKind(row, "group", QStringLiteral("survey_group"), survey.group);
    row.required("state");
    row.word("state", survey.state);
    row.text("surveyed_by", survey.by);
    row.date("surveyed_on", survey.on);
    row.word("method", survey.method);
    row.finish();
}

} // namespace import
