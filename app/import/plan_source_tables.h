// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/plan_source_row.h"

#include "plan/plan.h"

#include <QHash>

namespace import {

/** The centre lines of walls by their ids: openings are placed along them. */
using WallLines = QHash<plan::FeatureId, geo::Polyline>;

// Each reads the columns of one table, named as in the package; the caller has read the common ones.
void readColumns(PlanSourceRow &row, plan::Space &space);
void readColumns(PlanSourceRow &row, plan::Wall &wall);
void readColumns(PlanSourceRow &row, plan::Opening &opening, const WallLines &walls);
void readColumns(PlanSourceRow &row, plan::Fixture &fixture);
void readColumns(PlanSourceRow &row, plan::Connector &connector);
void readColumns(PlanSourceRow &row, plan::Exit &exit);
void readColumns(PlanSourceRow &row, plan::AccessPoint &accessPoint);
void readColumns(PlanSourceRow &row, plan::Cutoff &cutoff);
void readColumns(PlanSourceRow &row, plan::Equipment &equipment);
void readColumns(PlanSourceRow &row, plan::Hazard &hazard);
void readColumns(PlanSourceRow &row, plan::Side &side);
void readColumns(PlanSourceRow &row, plan::Sector &sector);
void readColumns(PlanSourceRow &row, plan::SiteFeature &feature);

void readVenue(PlanSourceRow &row, plan::Venue &venue);
void readSource(PlanSourceRow &row, plan::Source &source);
void readBuilding(PlanSourceRow &row, plan::Building &building);
void readLevel(PlanSourceRow &row, plan::Level &level);
void readGrid(PlanSourceRow &row, plan::Grid &grid);
void readSurvey(PlanSourceRow &row, plan::SurveyRow &survey);

/** Id, level and every column that all features share. */
void readFeature(PlanSourceRow &row, const QString &table, plan::Feature &feature);
/** The columns that a file's "every" may give; an unknown one, or one of a single thing, is reported. */
void checkEvery(PlanSourceRow &row);

} // namespace import
