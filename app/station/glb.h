// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "scene/theme.h"

#include <QByteArray>

namespace station {

/**
 * The building standing up as binary glTF 2.0, in metres with y up and north -z: a node per level, named by plan::levelNames(),
 * and in it, where it has some, a primitive of solid and one of glass. Coordinates count from the middle of the plan; `extras`
 * of the scene tell where that lies: its place in the plan's frame and the anchor of that frame.
 */
QByteArray glb(const plan::Plan &plan, scene::ThemeName theme);

} // namespace station
