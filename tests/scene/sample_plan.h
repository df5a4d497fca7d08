// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace support {

/**
 * One level of 24 × 16 m with at least one of everything that is drawn: each kind of wall, each operation of a door, windows,
 * stairs with and without a known way up, lift, escalator, fixtures, a void, restricted rooms, every class of symbol.
 */
plan::Plan samplePlan();

} // namespace support
