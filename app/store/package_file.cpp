// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/package_file.h"

#include "store/column_names.h"
#include "store/row_statement.h"
#include "store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace store {

using base::ErrorCode;

constexpr qsizetype sqliteHeaderSize = 100;

void PackageFile::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

PackageFile::PackageFile(QString path, Handle database)
    : m_path(std::move(path))
    , m_database(std::move(database))
{}

static quint32 bigEndian32(const QByteArray &bytes, qsizetype offset)
{
    quint32 value = 0;
    for (qsizetype i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return value;
}

/** What can be told from the first 100 bytes and the folder, before SQLite sees the file. */
static base::Result<void> checkOutside(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(ErrorCode::FileNotFound, path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileNotReadable, path, {}, info.isDir() ? QStringLiteral("a folder") : file.errorString());
    const QByteArray header = file.read(sqliteHeaderSize);
    if (header.size() < sqliteHeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return base::fail(ErrorCode::NotAPackage, path);
    if (bigEndian32(header, 68) != 0x47504B47)
        return base::fail(ErrorCode::NotAPackage, path, {}, QStringLiteral("no GeoPackage"));
    if (header[18] == 2 || header[19] == 2)
        return base::fail(ErrorCode::PackageOpenElsewhere, path, {}, QStringLiteral("write-ahead log in its header"));
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
        if (QFileInfo::exists(path + suffix))
            return base::fail(ErrorCode::PackageOpenElsewhere, path, {}, info.fileName() + suffix);
    }
    quint64 pageSize = static_cast<unsigned char>(header[16]) << 8 | static_cast<unsigned char>(header[17]);
    pageSize = pageSize == 1 ? 65536 : pageSize;
    const quint64 size = pageSize * bigEndian32(header, 28);
    if (static_cast<quint64>(info.size()) < size)
        return base::fail(ErrorCode::PackageDamaged, path, {}, QStringLiteral("%1 B < %2 B").arg(info.size()).arg(size));
    return {};
}

base::Result<PackageFile> PackageFile::open(const QString &path)
{
    if (const base::Result<void> outside = checkOutside(path); !outside)
        return tl::unexpected(outside.error());

    // Every character that has a meaning in a URI is escaped: a '?' in a file's name must not become an option.
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + "?mode=ro&immutable=1";
    sqlite3 *raw = nullptr;
    const int result =
        sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    PackageFile package(path, Handle(raw));
    if (result != SQLITE_OK)
        return base::fail(ErrorCode::FileNotReadable, path, {}, QString::fromUtf8(sqlite3_errmsg(raw)));
    try {
        for (const auto check : {&PackageFile::harden, &PackageFile::checkSchema, &PackageFile::checkVersion}) {
            if (const base::Result<void> checked = (package.*check)(); !checked)
                return tl::unexpected(checked.error());
        }
    } catch (const SQLite::Exception &error) {
        return base::fail(ErrorCode::PackageDamaged, path, {}, QString::fromUtf8(error.what()));
    }
    return package;
}

base::Result<void> PackageFile::harden()
{
    sqlite3 *database = m_database.get();
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(database, SQLITE_LIMIT_COMPOUND_SELECT, 3);
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 25000);
    RowStatement(database, QStringLiteral("PRAGMA cell_size_check = ON")).step();
    return {};
}

static QString simplified(const QString &sql)
{
    return sql.simplified().toLower();
}

base::Result<void> PackageFile::checkSchema()
{
    QSet<QString> ours;
    for (const Table &table : tables()) {
        if (!table.geometryType)
            continue;
        for (const QString &statement : rtreeStatements(QString::fromLatin1(table.name)))
            ours.insert(simplified(statement));
    }
    RowStatement all(m_database.get(), QStringLiteral("SELECT type, name, coalesce(sql, '') FROM sqlite_master"));
    while (all.step()) {
        const auto text = [&](int column) {
            return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(all.handle(), column)));
        };
        const QString type = text(0);
        const QString sql = simplified(text(2));
        const bool canRun = type == u"view" || type == u"trigger" || sql.startsWith(QStringLiteral("create virtual table"));
        if (canRun && !ours.contains(sql))
            return base::fail(ErrorCode::PackageForeign, m_path, type + u' ' + text(1));
    }
    return {};
}

base::Result<void> PackageFile::checkVersion()
{
    const QStringList columns = [&] {
        QStringList names;
        RowStatement info(m_database.get(), QStringLiteral("SELECT name FROM pragma_table_info('venue')"));
        while (info.step())
            names << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(info.handle(), 0)));
        return names;
    }();
    if (!columns.contains(QStringLiteral("schema_version")))
        return base::fail(ErrorCode::NotAPackage, m_path, {}, QStringLiteral("a GeoPackage without the table venue"));
    RowStatement version(m_database.get(), QStringLiteral("SELECT schema_version FROM venue"));
    if (!version.step())
        return base::fail(ErrorCode::PackageIncomplete, m_path, QStringLiteral("table venue"), QStringLiteral("no row"));
    const int number = sqlite3_column_int(version.handle(), 0);
    if (number > schemaVersion)
        return base::fail(ErrorCode::PackageTooNew, m_path, {},
                          QStringLiteral("version %1, known up to %2").arg(number).arg(schemaVersion));
    return {};
}

} // namespace store
