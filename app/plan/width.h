// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plan {

/** Units of passage of a clear width (French fire-safety rules, art. CO 36). 0 below 0.90 m; widths are taken to the millimetre. */
int unitsOfPassage(double clearWidthMetres);

} // namespace plan
