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

base::Result<QByteArray> PackagePictures::value(const char *table, const char *column, const QString &id) const
{
    const QMutexLocker turn(&m_turn);
    const QString name = QString::fromLatin1(table);
    const QString place = QStringLiteral("table %1, id %2").arg(name, id);
    try {
        RowStatement select(m_package.handle(),
                            QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(QString::fromLatin1(column), name));
        const QByteArray utf8 = id.toUtf8();
        sqlite3_bind_text(select.handle(), 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        if (!select.step())
            return base::fail(ErrorCode::PictureMissing, m_package.path(), place);
        return firstBlob(select);
    } catch (const SQLite::Exception &error) {
        return base::fail(ErrorCode::PackageDamaged, m_package.path(), place, QString::fromUtf8(error.what()));
    }
}

base::Result<QByteArray> PackagePictures::tile(const plan::RasterId &raster, plan::TileAddress address) const
{
    const base::Result<QByteArray> name = value("plan_raster", "tile_table", raster.toString());
    if (!name)
        return name;
    const QString table = QString::fromUtf8(*name);
    const QString place = QStringLiteral("table plan_raster, id %1").arg(raster.toString());
    if (!isTileTable(table))
        return base::fail(ErrorCode::PictureMissing, m_package.path(), place);
    const QMutexLocker turn(&m_turn);
    try {
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
    return value("media", "data", media.toString());
}

base::Result<plan::ModelMesh> PackagePictures::mesh(const plan::ModelId &model) const
{
    const auto invalid = [&](const QString &how) {
        return base::fail(ErrorCode::PackageInvalid, m_package.path(), QStringLiteral("table model, id %1").arg(model.toString()),
                          how);
    };
    const base::Result<QByteArray> data = value("model", "data", model.toString());
    if (!data)
        return tl::unexpected(data.error());
    const base::Result<QByteArray> triangles = value("model", "triangles", model.toString());
    if (!triangles)
        return tl::unexpected(triangles.error());
    tl::expected<plan::ModelMesh, QString> mesh = unpacked(*data);
    if (!mesh)
        return invalid(mesh.error());
    if (plan::trianglesOf(*mesh) != triangles->toULongLong())
        return invalid(
            QStringLiteral("triangles: %1, but its mesh has %2").arg(QString::fromUtf8(*triangles)).arg(plan::trianglesOf(*mesh)));
    return *std::move(mesh);
}

} // namespace store
