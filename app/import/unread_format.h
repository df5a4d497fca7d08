// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>

namespace import {

/** For plans in a format that we know and do not read yet, IFC and IMDF: why, and what to do instead. Nothing for all else. */
std::optional<base::Error> unreadFormat(const QString &path);

} // namespace import
