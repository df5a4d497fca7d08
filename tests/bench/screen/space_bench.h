// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include "viewer/program.h"

#include <vector>

namespace bench {

/** The building of a program's plan in 3D: memory, the frames to it, orbits against a raw draw. Empty where it is not there. */
std::vector<Figure> measureSpace(viewer::Program &program);

} // namespace bench
