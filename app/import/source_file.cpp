// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_file.h"

#include <QCryptographicHash>
#include <QFile>

namespace import {

constexpr qint64 maxFileBytes = 512LL * 1024 * 1024;

base::Result<QString> fingerprint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotReadable, path, {}, file.errorString());
    if (file.size() > maxFileBytes)
        return base::fail(base::ErrorCode::FileTooLarge, path, {}, QStringLiteral("%1 MB").arg(file.size() / 1024 / 1024));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return base::fail(base::ErrorCode::FileNotReadable, path, {}, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace import
