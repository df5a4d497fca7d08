// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace support {

/** One of everything, with every field set to something that its type's default is not. */
plan::Plan fullPlan();

/** The same things with nothing said about them: every optional absent, every text empty that may be. */
plan::Plan barePlan();

/** A square of `side` metres with its lower left corner at (x, y). */
geo::MultiPolygon square(double x, double y, double side);

} // namespace support
