// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace store {

/**
 * Which column of which table holds which value: said once, for the reader, the writer and the check of the columns.
 * A Row has geometry(), optionalGeometry(), connectorGeometry(), optionalPoint(), id(), text(), list(), number(), flag(), date(), word() and line(), each with a
 * column's name and a reference to the value. The order is that of the statements' columns.
 */
template<class Row>
void describeFeature(Row &row, plan::Feature &feature)
{
    row.id("id", feature.id);
    row.id("level_id", feature.level);
    row.text("name", feature.name);
    row.text("ref", feature.ref);
    row.word("status", feature.status);
    row.number("priority", feature.priority);
    row.word("audience", feature.audience);
    row.date("verified_on", feature.verified.on);
    row.text("verified_by", feature.verified.by);
    row.word("verify_method", feature.verified.method);
    row.id("source_id", feature.source);
    row.text("source_ref", feature.sourceRef);
    row.number("accuracy_m", feature.accuracyMetres);
    row.text("note", feature.note);
}

template<class Row>
void describe(Row &row, plan::Building &building)
{
    row.optionalGeometry(building.outline);
    row.id("id", building.id);
    row.text("name", building.name);
    row.number("height_m", building.heightMetres);
    row.text("construction", building.construction);
    row.flag("high_rise", building.isHighRise);
    row.id("source_id", building.source);
    row.text("source_ref", building.sourceRef);
}

template<class Row>
void describe(Row &row, plan::Level &level)
{
    row.id("id", level.id);
    row.id("building_id", level.building);
    row.number("ordinal", level.ordinal.hundredths);
    row.text("label", level.label);
    row.number("z_floor", level.floorMetres);
    row.number("height", level.heightMetres);
    row.number("vertical_order", level.verticalOrder);
}

template<class Row>
void describe(Row &row, plan::Venue &venue)
{
    row.id("id", venue.id);
    row.text("name", venue.name);
    row.text("address", venue.address);
    row.text("city", venue.city);
    row.text("insee", venue.insee);
    row.number("anchor_lon", venue.anchor.lon);
    row.number("anchor_lat", venue.anchor.lat);
    row.list("erp_types", venue.erpTypes);
    row.number("erp_category", venue.erpCategory);
    row.number("max_occupancy", venue.maxOccupancy);
    row.text("contacts", venue.contacts);
    row.number("edition", venue.edition);
    row.text("ground_note", venue.groundNote);
}

template<class Row>
void describe(Row &row, plan::Source &source)
{
    row.id("id", source.id);
    row.text("title", source.title);
    row.text("sha256", source.sha256);
    row.date("date", source.date);
    row.text("licence", source.licence);
    row.text("attribution", source.attribution);
}

template<class Row>
void describe(Row &row, plan::Space &space)
{
    row.geometry(space.area);
    describeFeature(row, space);
    row.text("category", space.category);
    row.text("number", space.number);
    row.text("use", space.use);
    row.number("occupancy", space.occupancy);
    row.word("restriction", space.restriction);
    row.number("height_m", space.heightMetres);
}

template<class Row>
void describe(Row &row, plan::Wall &wall)
{
    row.geometry(wall.shape);
    describeFeature(row, wall);
    row.number("thickness_m", wall.thicknessMetres);
    row.word("kind", wall.kind);
    row.text("fire_rating", wall.fireRating);
    row.number("height_m", wall.heightMetres);
}

template<class Row>
void describe(Row &row, plan::Opening &opening)
{
    row.geometry(opening.jambs);
    describeFeature(row, opening);
    row.word("kind", opening.kind);
    row.word("operation", opening.operation);
    row.word("hinge", opening.hinge);
    row.word("swing_side", opening.swingSide);
    row.id("wall_id", opening.wall);
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

template<class Row>
void describe(Row &row, plan::Fixture &fixture)
{
    row.geometry(fixture.shape);
    describeFeature(row, fixture);
    row.text("kind", fixture.kind);
}

template<class Row>
void describe(Row &row, plan::Connector &connector)
{
    row.connectorGeometry(connector.area, connector.spot);
    describeFeature(row, connector);
    row.text("kind", connector.kind);
    row.number("width_m", connector.widthMetres);
    row.flag("enclosed", connector.isEnclosed);
    row.flag("pressurised", connector.isPressurised);
    row.flag("firefighter_lift", connector.isFirefighterLift);
    row.flag("roof_access", connector.hasRoofAccess);
    row.flag("doors_relock", connector.doorsRelock);
    row.word("direction", connector.direction);
}

/** A row of connector_level: the level served and the connector it belongs to. */
struct ConnectorLevelRow
{
    plan::FeatureId connector;
    plan::ConnectorLevel level;
};

template<class Row>
void describe(Row &row, ConnectorLevelRow &served)
{
    row.optionalGeometry(served.level.area);
    row.id("connector_id", served.connector);
    row.id("level_id", served.level.level);
    row.line("foot_head", served.level.footToHead);
}

template<class Row>
void describe(Row &row, plan::Exit &exit)
{
    row.geometry(exit.spot);
    describeFeature(row, exit);
    row.text("kind", exit.kind);
    row.id("opening_id", exit.opening);
    row.word("leads_to", exit.leadsTo);
}

template<class Row>
void describe(Row &row, plan::AccessPoint &accessPoint)
{
    row.geometry(accessPoint.spot);
    describeFeature(row, accessPoint);
    row.number("bearing_deg", accessPoint.bearingDegrees);
    row.list("for", accessPoint.services);
    row.id("side_id", accessPoint.side);
    row.number("max_height_m", accessPoint.maxHeightMetres);
    row.number("max_width_m", accessPoint.maxWidthMetres);
    row.number("max_load_t", accessPoint.maxLoadTonnes);
    row.text("key_box", accessPoint.keyBox);
    row.text("intercom", accessPoint.intercom);
}

template<class Row>
void describe(Row &row, plan::Cutoff &cutoff)
{
    row.geometry(cutoff.spot);
    describeFeature(row, cutoff);
    row.text("kind", cutoff.kind);
    row.word("scope", cutoff.scope);
    row.list("scope_ids", cutoff.scopeIds);
    row.flag("main", cutoff.isMain);
    row.word("action", cutoff.action);
    row.text("how_to", cutoff.howTo);
    row.text("consequence", cutoff.consequence);
    row.text("does_not_stop", cutoff.doesNotStop);
    row.flag("needs_key", cutoff.needsKey);
    row.word("who", cutoff.who);
}

template<class Row>
void describe(Row &row, plan::Equipment &equipment)
{
    row.geometry(equipment.spot);
    describeFeature(row, equipment);
    row.text("kind", equipment.kind);
    row.number("bearing_deg", equipment.bearingDegrees);
    row.number("field_of_view_deg", equipment.fieldOfViewDegrees);
}

template<class Row>
void describe(Row &row, plan::Hazard &hazard)
{
    row.geometry(hazard.shape);
    describeFeature(row, hazard);
    row.text("kind", hazard.kind);
    row.text("product", hazard.product);
    row.text("quantity", hazard.quantity);
    row.text("un_number", hazard.unNumber);
}

template<class Row>
void describe(Row &row, plan::Side &side)
{
    row.geometry(side.line);
    describeFeature(row, side);
    row.text("code", side.code);
    row.text("label", side.label);
    row.word("reference", side.reference);
}

template<class Row>
void describe(Row &row, plan::Sector &sector)
{
    row.geometry(sector.area);
    describeFeature(row, sector);
    row.text("code", sector.code);
    row.text("label", sector.label);
    row.text("colour", sector.colour);
}

template<class Row>
void describe(Row &row, plan::SiteFeature &feature)
{
    row.geometry(feature.shape);
    describeFeature(row, feature);
    row.text("kind", feature.kind);
    row.number("height_m", feature.heightMetres);
}

template<class Row>
void describe(Row &row, plan::Grid &grid)
{
    row.number("origin_x", grid.origin.x);
    row.number("origin_y", grid.origin.y);
    row.number("bearing_deg", grid.bearingDegrees);
    row.number("cell_m", grid.cellMetres);
    row.number("columns", grid.columns);
    row.number("rows", grid.rows);
    row.text("label_scheme", grid.labelScheme);
}

template<class Row>
void describe(Row &row, plan::SurveyRow &survey)
{
    row.id("level_id", survey.level);
    row.text("group", survey.group);
    row.word("state", survey.state);
    row.text("surveyed_by", survey.by);
    row.date("surveyed_on", survey.on);
    row.word("method", survey.method);
}

/** A row of plan_raster: the scan and where its tiles are. */
struct PlanRasterRow
{
    plan::PlanRaster raster;
    QString tileTable;
};

template<class Row>
void describe(Row &row, PlanRasterRow &scan)
{
    row.optionalGeometry(scan.raster.mask);
    row.id("id", scan.raster.id);
    row.id("level_id", scan.raster.level);
    row.text("name", scan.raster.name);
    row.text("tile_table", scan.tileTable);
    row.date("scanned_on", scan.raster.scannedOn);
    row.number("accuracy_m", scan.raster.accuracyMetres);
    row.id("source_id", scan.raster.source);
    row.text("note", scan.raster.note);
}

template<class Row>
void describe(Row &row, plan::Media &media)
{
    row.id("id", media.id);
    row.id("level_id", media.level);
    row.word("kind", media.kind);
    row.text("content_type", media.contentType);
    row.text("caption", media.caption);
    row.date("taken_on", media.takenOn);
    row.optionalPoint("spot_x", "spot_y", media.spot);
    row.number("bearing_deg", media.bearingDegrees);
}

template<class Row>
void describe(Row &row, plan::Model &model)
{
    row.id("id", model.id);
    row.id("level_id", model.level);
    row.id("source_id", model.source);
    row.number("triangles", model.triangles);
}

template<class Row>
void describe(Row &row, plan::Change &change)
{
    row.number("since_edition", change.sinceEdition);
    row.id("feature_id", change.feature);
    row.text("table", change.table);
    row.word("kind", change.kind);
    row.text("text_fr", change.textFr);
    row.text("text_en", change.textEn);
}

template<class Row>
void describe(Row &row, plan::ImportNote &note)
{
    row.word("what", note.what);
    row.text("source_ref", note.sourceRef);
    row.text("reason", note.reason);
    row.text("detail", note.detail);
}

} // namespace store
