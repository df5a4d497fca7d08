// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace import {

/** The SHA-256, in hex, of a source file. FileNotReadable; FileTooLarge above 512 MB. */
base::Result<QString> fingerprint(const QString &path);

} // namespace import
