// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

namespace support {

/** What Qt says of a shader that does not compile, which by itself stops nothing. */
inline QRegularExpression shaderErrors()
{
    return QRegularExpression(QStringLiteral("(?i)shader|^ERROR:"));
}

} // namespace support
