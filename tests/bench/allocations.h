// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace bench {

/** How often this program called operator new so far, on all threads. */
std::size_t allocations();

} // namespace bench
