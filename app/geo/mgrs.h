// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/frame.h"

namespace geo {

/** The Military Grid Reference to the metre, in the groups in which it is said: "31U DQ 48251 11932". Empty off the globe. */
QString mgrs(LonLat place);

} // namespace geo
