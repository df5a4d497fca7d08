// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

namespace import {

/** What a source gave: a draft plan, and everything in the source that is not in it as it stood there. */
struct Imported
{
    plan::Plan plan;
    plan::ImportReport report;
};

} // namespace import
