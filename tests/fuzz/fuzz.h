// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/** What libFuzzer calls with each input that it makes up. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *untrustedBytes, size_t size);

namespace fuzz {

/** Ends the program, which keeps the input, where a promise of a reader is broken. */
inline void require(bool isKept)
{
    if (!isKept)
        std::abort();
}

/** A file of this process with these bytes; the next call of the same name replaces it. */
inline QString fileOf(const QString &name, const uint8_t *bytes, size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    require(file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char *>(bytes), qint64(size)) == qint64(size));
    return file.fileName();
}

/** A value, or an error that names its file. */
template<class T>
void requireValueOrError(const base::Result<T> &result)
{
    require(result || !result.error().file.isEmpty());
}

} // namespace fuzz
