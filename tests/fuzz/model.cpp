// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_levels.h"
#include "import/model_venue.h"

#include "fuzz.h"

static plan::Plan tower()
{
    plan::Plan plan;
    plan.venue.id = plan::VenueId::fromString(QStringLiteral("12345678-1234-4234-8234-123456789012"));
    plan.venue.anchor = {2.35, 48.85};
    for (int i = 0; i < 4; ++i) {
        plan::Level level;
        level.id = plan::LevelId::named(plan.venue.id.uuid, QString::number(i));
        level.ordinal.hundredths = 50 * i;
        level.label = QStringLiteral("R+%1").arg(i);
        if (i != 2)
            level.floorMetres = 2.5 * i;
        plan.levels.push_back(level);
    }
    return plan;
}

/** The answer of a worker, and what becomes of it in a plan. */
int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size)
{
    const auto scene = import::sceneOf(QByteArray(reinterpret_cast<const char *>(untrustedBytes), qsizetype(size)));
    if (!scene)
        return 0;
    plan::Plan plan = tower();
    const base::Result<void> added = import::addModel(plan, {}, *scene, {geo::LonLat{2.35, 48.85}, 30, {}, {}});
    fuzz::require(added || plan.models.empty());
    for (const plan::Model &model : plan.models)
        fuzz::require(size_t(model.triangles) <= import::mostTrianglesOfALevel &&
                      plan::meshOf(plan::bytesOf(*plan.meshes->mesh(model.id))).has_value());
    const base::Result<plan::Plan> alone = import::planOf(*scene, {geo::LonLat{2.35, 48.85}, 30, {}, {}}, {}, {});
    fuzz::require(!alone || (!alone->levels.empty() && alone->levels.size() <= 200 && !alone->models.empty()));
    return 0;
}
