// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace import {

/** The SHA-256, in hex, of a source file. FileNotReadable; FileTooLarge above 512 MB. */
base::Result<QString> fingerprint(const QString &path);

/** All of a file, and the SHA-256 of just these bytes. */
struct SourceBytes
{
    QByteArray bytes;
    QString sha256; ///< in hex
};

/** FileNotReadable; FileTooLarge above 512 MB, or where memory does not suffice. */
base::Result<SourceBytes> readSource(const QString &path);

} // namespace import
