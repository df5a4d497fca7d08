// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <span>

namespace scene {

/** From a symbol's home over its foot to a place around it, in its widths; y down. */
using PinStep = QPointF;

/** Of a step; down counts twice, where the pin would cross what it stands on. */
double lengthOf(PinStep step);

/** The first to try: its home, higher, then aside: a pin may be long, but not cross the building. */
std::span<const PinStep> nearSteps();

/** Steps all around, up to 5.4 widths aside, the shortest first. */
std::span<const PinStep> farSteps();

/** Those of them within two widths. */
std::span<const PinStep> nearbySteps();

} // namespace scene
