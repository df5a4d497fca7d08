// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sample_plan.h"

namespace support {

template<class Id>
static Id idOf(const char *name)
{
    return Id::named(QUuid::fromString(QStringLiteral("b0000000-0000-4000-8000-000000000000")), QString::fromLatin1(name));
}

static plan::FeatureId featureId(const char *name)
{
    return idOf<plan::FeatureId>(name);
}

geo::MultiPolygon square(double x, double y, double side)
{
    return {{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {}}};
}

static geo::MultiPolygon twoSquaresAndAHole()
{
    geo::MultiPolygon area = square(0, 0, 20);
    area.front().holes.push_back({{5, 5}, {5, 10}, {10, 10}, {10, 5}});
    area.push_back(square(30, -10.125, 4).front());
    return area;
}

static void sayEverything(plan::Feature &feature, const char *name)
{
    feature.id = featureId(name);
    feature.level = idOf<plan::LevelId>("ground");
    feature.name = QStringLiteral("Théâtre « %1 » – l’entrée").arg(QString::fromLatin1(name));
    feature.ref = QStringLiteral("Réf. 4'\";--");
    feature.status = plan::Status::Temporary;
    feature.priority = 1;
    feature.audience = plan::Audience::Police;
    feature.verified = {QDate(2026, 2, 28), QStringLiteral("Cne Müller"), plan::VerifyMethod::Walkthrough};
    feature.source = idOf<plan::SourceId>("source");
    feature.sourceRef = QStringLiteral("way/1234");
    feature.accuracyMetres = 0.25;
    feature.note = QStringLiteral("line one\nline two 🚪");
}

static void sayNothing(plan::Feature &feature, const char *name)
{
    feature.id = featureId(name);
}

static plan::Level level(const char *name, int hundredths, int order)
{
    plan::Level level;
    level.id = idOf<plan::LevelId>(name);
    level.ordinal = {hundredths};
    level.label = plan::defaultLevelLabel({hundredths});
    level.verticalOrder = order;
    return level;
}

static plan::Plan skeleton()
{
    plan::Plan plan;
    plan.venue.id = idOf<plan::VenueId>("venue");
    plan.venue.name = QStringLiteral("Le Châtelet");
    plan.venue.anchor = {2.346789, 48.857123};
    plan.buildings.resize(1);
    plan.buildings[0].id = idOf<plan::BuildingId>("building");
    plan.levels = {level("cellar", -100, 0), level("ground", 0, 1), level("mezzanine", 50, 2)};
    plan.spaces.resize(1);
    plan.spaces[0].category = QStringLiteral("room");
    plan.spaces[0].area = square(0, 0, 5);
    plan.walls.resize(2);
    plan.walls[0].shape = square(0, 0, 0.5);
    plan.walls[1].shape = geo::Polyline{{0, 0}, {3, 0}, {3, 3}};
    plan.openings.resize(1);
    plan.openings[0].jambs = {{1, 0}, {1.9, 0}};
    plan.fixtures.resize(2);
    plan.fixtures[0].shape = square(1, 1, 0.5);
    plan.fixtures[1].shape = geo::Polyline{{1, 2}, {2, 2}};
    for (plan::Fixture &fixture : plan.fixtures)
        fixture.kind = QStringLiteral("counter");
    plan.connectors.resize(2);
    plan.connectors[0].kind = QStringLiteral("stair");
    plan.connectors[0].area = square(8, 8, 3);
    plan.connectors[0].spot = {9, 9};
    plan.connectors[0].levels = {{plan.levels[0].id, {}, {}}, {plan.levels[2].id, {}, {}}};
    plan.connectors[1].kind = QStringLiteral("ladder");
    plan.connectors[1].spot = {1, 2};
    plan.exits.resize(1);
    plan.exits[0].kind = QStringLiteral("main");
    plan.exits[0].spot = {1.45, 0};
    plan.accessPoints.resize(1);
    plan.accessPoints[0].spot = {1.45, -3};
    plan.cutoffs.resize(1);
    plan.cutoffs[0].kind = QStringLiteral("gas");
    plan.cutoffs[0].spot = {-0.1, 1e-7};
    plan.equipment.resize(1);
    plan.equipment[0].kind = QStringLiteral("hydrant");
    plan.hazards.resize(2);
    plan.hazards[0].kind = plan.hazards[1].kind = QStringLiteral("fall");
    plan.hazards[1].shape = square(2, 2, 1);
    plan.sides.resize(1);
    plan.sides[0].line = {{0, 0}, {20, 0}};
    plan.sectors.resize(1);
    plan.sectors[0].area = square(-5, -5, 40);
    plan.site.resize(3);
    plan.site[0].kind = plan.site[1].kind = plan.site[2].kind = QStringLiteral("road");
    plan.site[1].shape = geo::Polyline{{-100, -100}, {200, -100.5}};
    plan.site[2].shape = square(-60, 0, 12);
    return plan;
}

plan::Plan barePlan()
{
    plan::Plan plan = skeleton();
    plan.venue.name.clear();
    sayNothing(plan.spaces[0], "space");
    sayNothing(plan.walls[0], "wall");
    sayNothing(plan.walls[1], "wall line");
    sayNothing(plan.openings[0], "opening");
    sayNothing(plan.fixtures[0], "seat");
    sayNothing(plan.fixtures[1], "counter");
    sayNothing(plan.connectors[0], "stair");
    sayNothing(plan.connectors[1], "ladder");
    sayNothing(plan.exits[0], "exit");
    sayNothing(plan.accessPoints[0], "access");
    sayNothing(plan.cutoffs[0], "cutoff");
    sayNothing(plan.equipment[0], "equipment");
    sayNothing(plan.hazards[0], "hazard");
    sayNothing(plan.hazards[1], "hazard area");
    sayNothing(plan.sides[0], "side");
    sayNothing(plan.sectors[0], "sector");
    sayNothing(plan.site[0], "site point");
    sayNothing(plan.site[1], "site line");
    sayNothing(plan.site[2], "site area");
    return plan;
}

static void fillFabric(plan::Plan &plan)
{
    plan::Space &space = plan.spaces[0];
    sayEverything(space, "space");
    space.area = twoSquaresAndAHole();
    space.category = QStringLiteral("kind_of_a_later_version");
    space.number = QStringLiteral("014");
    space.use = QStringLiteral("foyer");
    space.occupancy = 0;
    space.restriction = plan::Restriction::Staff;
    space.heightMetres = 2.5;
    for (plan::Wall &wall : plan.walls) {
        sayEverything(wall, &wall == &plan.walls[0] ? "wall" : "wall line");
        wall.thicknessMetres = 0.3;
        wall.kind = plan::WallKind::Glass;
        wall.fireRating = QStringLiteral("EI 60");
        wall.heightMetres = 3.1;
    }
    for (plan::Fixture &fixture : plan.fixtures) {
        sayEverything(fixture, &fixture == plan.fixtures.data() ? "seat" : "counter");
        fixture.kind = QStringLiteral("seat");
    }
    plan::Opening &opening = plan.openings[0];
    sayEverything(opening, "opening");
    opening.kind = plan::OpeningKind::Gate;
    opening.operation = plan::Operation::SwingDouble;
    opening.hinge = plan::Hinge::Both;
    opening.swingSide = plan::SwingSide::Left;
    opening.wall = plan.walls[0].id;
    opening.widthMetres = 0.9;
    opening.sillMetres = 0;
    opening.headMetres = 2.04;
    opening.lock = plan::Lock::PanicBar;
    opening.normally = plan::NormalState::Locked;
    opening.failState = plan::FailState::Secure;
    opening.fireRating = QStringLiteral("E 30");
    opening.isArmoured = false;
    opening.material = QStringLiteral("steel");
    for (plan::Connector &connector : plan.connectors) {
        sayEverything(connector, &connector == &plan.connectors[0] ? "stair" : "ladder");
        connector.widthMetres = 1.2;
        connector.isEnclosed = true;
        connector.isPressurised = false;
        connector.isFirefighterLift = true;
        connector.hasRoofAccess = false;
        connector.doorsRelock = true;
        connector.direction = plan::Direction::Up;
    }
    plan.connectors[0].levels = {{plan.levels[0].id, square(8, 8, 2), {{8, 8}, {8.5, 10.25}}},
                                 {plan.levels[1].id, {}, {{8, 8}, {9, 9}, {10, 8}}},
                                 {plan.levels[2].id, twoSquaresAndAHole(), {}}};
}

static void fillPoints(plan::Plan &plan)
{
    plan::Exit &exit = plan.exits[0];
    sayEverything(exit, "exit");
    exit.opening = plan.openings[0].id;
    exit.leadsTo = plan::LeadsTo::SafeArea;
    plan::AccessPoint &access = plan.accessPoints[0];
    sayEverything(access, "access");
    access.bearingDegrees = 359.5;
    access.services = {QStringLiteral("police"), QStringLiteral("échelle \"1\"")};
    access.side = featureId("side");
    access.maxHeightMetres = 3.5;
    access.maxWidthMetres = 3;
    access.maxLoadTonnes = 16;
    access.keyBox = QStringLiteral("left of the door");
    access.intercom = QStringLiteral("guard");
    plan::Cutoff &cutoff = plan.cutoffs[0];
    sayEverything(cutoff, "cutoff");
    cutoff.scope = plan::Scope::Level;
    cutoff.scopeIds = {plan.levels[0].id.toString(), plan.levels[1].id.toString()};
    cutoff.isMain = false;
    cutoff.action = plan::CutoffAction::QuarterTurn;
    cutoff.howTo = QStringLiteral("quarter turn");
    cutoff.consequence = QStringLiteral("kitchen");
    cutoff.doesNotStop = QStringLiteral("boiler");
    cutoff.needsKey = true;
    cutoff.who = plan::Who::Technician;
    plan::Equipment &equipment = plan.equipment[0];
    sayEverything(equipment, "equipment");
    equipment.spot = {4.0625, -7};
    equipment.bearingDegrees = 0;
    equipment.fieldOfViewDegrees = 90;
    for (plan::Hazard &hazard : plan.hazards) {
        sayEverything(hazard, &hazard == &plan.hazards[0] ? "hazard" : "hazard area");
        hazard.product = QStringLiteral("propane");
        hazard.quantity = QStringLiteral("2 × 13 kg");
        hazard.unNumber = QStringLiteral("1978");
    }
}

base::Result<QByteArray> SamplePictures::tile(const plan::RasterId &, plan::TileAddress address) const
{
    const bool isBlank = address.zoom == 1 && address.column == 3;
    return isBlank ? QByteArray() : QStringLiteral("tile %1/%2/%3").arg(address.zoom).arg(address.column).arg(address.row).toUtf8();
}

base::Result<QByteArray> SamplePictures::media(const plan::MediaId &media) const
{
    return QByteArray("bytes of \0", 10) + media.toString().toUtf8();
}

base::Result<plan::ModelMesh> SampleMeshes::mesh(const plan::ModelId &) const
{
    plan::ModelMesh mesh;
    mesh.vertices = {{-1.5F, 2, 0.25F}, {4, 2, 0.25F, {1, 2, -3, 0}, {4, 5, 6, 70}}, {0, 9, 3.125F}};
    mesh.opaque = {0, 1, 2};
    mesh.glass = {2, 1, 0};
    return mesh;
}

static void addModels(plan::Plan &plan)
{
    plan.models = {{idOf<plan::ModelId>("model"), plan.levels[1].id, plan.sources[0].id, 2},
                   {idOf<plan::ModelId>("bare model"), plan.levels[0].id, {}, 2}};
    plan.meshes = std::make_shared<SampleMeshes>();
}

static void addPictures(plan::Plan &plan)
{
    plan::PlanRaster raster;
    raster.id = idOf<plan::RasterId>("scan");
    raster.level = plan.levels[1].id;
    raster.name = QStringLiteral("Plan d’évacuation");
    raster.pyramid = {-10, -22, 54, 10};
    raster.extent = {-10, -20, 40, 10};
    raster.columns = 2;
    raster.rows = 1;
    raster.zooms = 2;
    raster.tilePixels = 128;
    raster.mask = square(0, 0, 9);
    raster.scannedOn = QDate(2020, 2, 29);
    raster.accuracyMetres = 0.5;
    raster.source = plan.sources[0].id;
    raster.note = QStringLiteral("folded");
    plan::PlanRaster bare = raster;
    bare.id = idOf<plan::RasterId>("bare scan");
    bare.name.clear();
    bare.mask.clear();
    bare.scannedOn.reset();
    bare.accuracyMetres.reset();
    bare.source.reset();
    bare.note.clear();
    plan.rasters = {raster, bare};

    plan::Media photo{idOf<plan::MediaId>("photo"),
                      plan.levels[1].id,
                      plan::MediaKind::Photo,
                      QStringLiteral("image/jpeg"),
                      QStringLiteral("L’entrée"),
                      QDate(2026, 2, 28),
                      geo::Point{3, -8.5},
                      12.5,
                      {featureId("exit"), featureId("access")}};
    plan::Media paper;
    paper.id = idOf<plan::MediaId>("paper");
    paper.kind = plan::MediaKind::Document;
    paper.contentType = QStringLiteral("application/pdf");
    plan.media = {photo, paper};
    plan.tiles = std::make_shared<SamplePictures>();
    plan.blobs = std::make_shared<SamplePictures>();
}

plan::Plan fullPlan()
{
    plan::Plan plan = skeleton();
    plan.sources = {{idOf<plan::SourceId>("source"), QStringLiteral("Plan d’évacuation"), QStringLiteral("ab12"),
                     QDate(2025, 12, 31), QStringLiteral("ODbL-1.0"), QStringLiteral("© contributors")}};
    plan.venue.address = QStringLiteral("1 place du Châtelet");
    plan.venue.city = QStringLiteral("Paris");
    plan.venue.insee = QStringLiteral("75101");
    plan.venue.erpTypes = {QStringLiteral("L"), QStringLiteral("GA")};
    plan.venue.erpCategory = 1;
    plan.venue.maxOccupancy = 2010;
    plan.venue.contacts = QStringLiteral("guard, day and night");
    plan.venue.edition = 7;
    plan.venue.groundNote = QStringLiteral("0 = kerb of the square");
    plan.buildings[0] = {
        plan.buildings[0].id, QStringLiteral("Bâtiment A"), twoSquaresAndAHole(), 27.5, QStringLiteral("stone"), false,
        plan.sources[0].id,   QStringLiteral("way/1")};
    for (plan::Level &each : plan.levels) {
        each.building = plan.buildings[0].id;
        each.floorMetres = each.ordinal.hundredths * 0.03;
        each.heightMetres = 3;
    }
    fillFabric(plan);
    fillPoints(plan);
    sayEverything(plan.sides[0], "side");
    plan.sides[0].code = QStringLiteral("A");
    plan.sides[0].label = QStringLiteral("place");
    plan.sides[0].reference = plan::SideReference::Arrival;
    sayEverything(plan.sectors[0], "sector");
    plan.sectors[0].code = QStringLiteral("S1");
    plan.sectors[0].label = QStringLiteral("stage");
    plan.sectors[0].colour = QStringLiteral("#aa3300");
    plan.grid = plan::Grid{{-20, 30}, 75.5, 12.5, 5, 4, QStringLiteral("A1")};
    const char *names[] = {"site point", "site line", "site area"};
    for (size_t i = 0; i < plan.site.size(); ++i) {
        sayEverything(plan.site[i], names[i]);
        plan.site[i].level.reset();
        plan.site[i].heightMetres = 6;
    }
    plan.survey = {
        {plan.levels[1].id, QStringLiteral("refuges"), plan::SurveyState::DeclaredAbsent, QStringLiteral("Adj. Petit"),
         QDate(2026, 1, 2), plan::VerifyMethod::Document},
        {{}, QStringLiteral("group_of_a_later_version"), plan::SurveyState::Present, {}, {}, plan::VerifyMethod::Unknown}};
    addPictures(plan);
    addModels(plan);
    plan.changes = {{6, featureId("exit"), QStringLiteral("exit"), plan::ChangeKind::Moved, QStringLiteral("Sortie déplacée"),
                     QStringLiteral("Exit moved")},
                    {3, featureId("gone"), QStringLiteral("opening"), plan::ChangeKind::Removed, {}, {}}};
    plan.importReport.notes = {
        {plan::ImportNote::What::Dropped, QStringLiteral("way/12"), QStringLiteral("level_unreadable"), QStringLiteral("level=é")},
        {plan::ImportNote::What::Guessed, {}, QStringLiteral("a reason of a later version"), {}}};
    return plan;
}

} // namespace support
