// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_file.h"

#include <QCryptographicHash>
#include <QFile>

#include <new>

namespace import {

constexpr qint64 maxFileBytes = 512LL * 1024 * 1024;

static base::Result<void> open(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotReadable, file.fileName(), {}, file.errorString());
    if (file.size() > maxFileBytes)
        return base::fail(base::ErrorCode::FileTooLarge, file.fileName(), {},
                          QStringLiteral("%1 MB").arg(file.size() / 1024 / 1024));
    return {};
}

base::Result<QString> fingerprint(const QString &path)
{
    QFile file(path);
    if (const base::Result<void> opened = open(file); !opened)
        return tl::unexpected(opened.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return base::fail(base::ErrorCode::FileNotReadable, path, {}, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

base::Result<SourceBytes> readSource(const QString &path)
{
    QFile file(path);
    if (const base::Result<void> opened = open(file); !opened)
        return tl::unexpected(opened.error());
    const qint64 size = file.size();
    QByteArray bytes;
    try {
        bytes = file.read(size);
    } catch (const std::bad_alloc &) {
        return base::fail(base::ErrorCode::FileTooLarge, path);
    }
    if (bytes.size() != size)
        return base::fail(base::ErrorCode::FileNotReadable, path, QStringLiteral("byte %1").arg(bytes.size()), file.errorString());
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return SourceBytes{std::move(bytes), QString::fromLatin1(sha256)};
}

} // namespace import
