// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/package_pictures.h"

#include "store/row_statement.h"
#include "store/tile_matrices.h"

#include "plan/model_mesh.h"

#include <QtEndian>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>
#include <zlib.h>

namespace store {

using base::ErrorCode;

constexpr quint32 largestMesh = 256 << 20; ///< bytes, unpacked

static void bindText(const RowStatement &statement, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement.handle(), 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

/** A mesh as packages hold it, or what is wrong with it. The size before the packed bytes is a bound. */
static tl::expected<plan::ModelMesh, QString> unpacked(const QByteArray &untrustedBytes)
{
    constexpr qsizetype headBytes = 4;
    if (untrustedBytes.size() < headBytes)
        return tl::unexpected(QStringLiteral("no mesh"));
    const auto size = qFromBigEndian<quint32>(untrustedBytes.constData());
    if (size > largestMesh)
        return tl::unexpected(QStringLiteral("too large a mesh"));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    uLongf length = size;
    const auto *packed = reinterpret_cast<const Bytef *>(untrustedBytes.constData()) + headBytes;
    if (uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length, packed, uLong(untrustedBytes.size() - headBytes)) != Z_OK ||
        length != size)
        return tl::unexpected(QStringLiteral("packed bytes that are broken, or not as many as they say"));
    return plan::meshOf(bytes);
}

static QByteArray firstBlob(const RowStatement &statement)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement.handle(), 0));
    return {bytes, sqlite3_column_bytes(statement.handle(), 0)};
}

base::Result<QByteArray> PackagePictures::tile(const plan::RasterId &raster, plan::TileAddress address) const
{
    const QMutexLocker turn(&m_turn);
    const QString place = QStringLiteral("table plan_raster, id %1").arg(raster.toString());
    try {
        RowStatement find(m_package.handle(), QStringLiteral("SELECT tile_table FROM plan_raster WHERE id = ?"));
        bindText(find, raster.toString());
        const QString table = find.step() ? QString::fromUtf8(firstBlob(find)) : QString();
        if (!isTileTable(table))
            return base::fail(ErrorCode::PictureMissing, m_package.path(), place);
        RowStatement select(
            m_package.handle(),
            QStringLiteral("SELECT tile_data FROM %1 WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?").arg(table));
        sqlite3_bind_int(select.handle(), 1, address.zoom);
        sqlite3_bind_int(select.handle(), 2, address.column);
        sqlite3_bind_int(select.handle(), 3, address.row);
        return select.step() ? firstBlob(select) : QByteArray();
    } catch (const SQLite::Exception &error) {
        return base::fail(ErrorCode::PackageDamaged, m_package.path(), place, QString::fromUtf8(error.what()));
    }
}

base::Result<QByteArray> PackagePictures::media(const plan::MediaId &media) const
{
    const QMutexLocker turn(&m_turn);
    const QString place = QStringLiteral("table media, id %1").arg(media.toString());
    try {
        RowStatement select(m_package.handle(), QStringLiteral("SELECT data FROM media WHERE id = ?"));
        bindText(select, media.toString());
        if (!select.step())
            return base::fail(ErrorCode::PictureMissing, m_package.path(), place);
        return firstBlob(select);
    } catch (const SQLite::Exception &error) {
        return base::fail(ErrorCode::PackageDamaged, m_package.path(), place, QString::fromUtf8(error.what()));
    }
}

base::Result<plan::ModelMesh> PackagePictures::mesh(const plan::ModelId &model) const
{
    const QMutexLocker turn(&m_turn);
    const QString place = QStringLiteral("table model, id %1").arg(model.toString());
    try {
        RowStatement select(m_package.handle(), QStringLiteral("SELECT data FROM model WHERE id = ?"));
        bindText(select, model.toString());
        if (!select.step())
            return base::fail(ErrorCode::PictureMissing, m_package.path(), place);
        const QByteArray packed = firstBlob(select);
        tl::expected<plan::ModelMesh, QString> mesh = unpacked(packed);
        if (!mesh)
            return base::fail(ErrorCode::PackageInvalid, m_package.path(), place, mesh.error());
        return *std::move(mesh);
    } catch (const SQLite::Exception &error) {
        return base::fail(ErrorCode::PackageDamaged, m_package.path(), place, QString::fromUtf8(error.what()));
    }
}

} // namespace store
