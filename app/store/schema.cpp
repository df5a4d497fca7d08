// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QFile>
#include <QSet>

static void initSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace store {

const std::vector<Table> &tables()
{
    static const std::vector<Table> all{
        {"venue", nullptr},
        {"building", "MULTIPOLYGON"},
        {"level", nullptr},
        {"space", "MULTIPOLYGON"},
        {"wall", "GEOMETRY"},
        {"opening", "LINESTRING"},
        {"fixture", "GEOMETRY"},
        {"connector", "GEOMETRY"},
        {"connector_level", "MULTIPOLYGON"},
        {"exit", "POINT"},
        {"access_point", "POINT"},
        {"cutoff", "POINT"},
        {"equipment", "POINT"},
        {"hazard", "GEOMETRY"},
        {"side", "LINESTRING"},
        {"sector", "MULTIPOLYGON"},
        {"grid", nullptr},
        {"site", "GEOMETRY"},
        {"survey", nullptr},
        {"plan_raster", "MULTIPOLYGON"},
        {"media", nullptr},
        {"model", nullptr},
        {"change", nullptr},
        {"source", nullptr},
        {"import_report", nullptr},
    };
    return all;
}

bool holdsFeatures(const Table &table)
{
    static const QSet<QString> others{QStringLiteral("building"), QStringLiteral("connector_level"), QStringLiteral("plan_raster")};
    return table.geometryType && !others.contains(QString::fromLatin1(table.name));
}

static QString readSql(const QString &name)
{
    initSchema();
    QFile file(QStringLiteral(":/portulan/schema/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema %s is missing from the program", qUtf8Printable(name));
    return QString::fromUtf8(file.readAll());
}

QString geopackageSql()
{
    return readSql(QStringLiteral("geopackage.sql"));
}

QString packageSql()
{
    return readSql(QStringLiteral("package.sql"));
}

QStringList rtreeStatements(const QString &table)
{
    static const QString text = readSql(QStringLiteral("rtree.sql"));
    QString sql = text.mid(text.indexOf(QStringLiteral("CREATE")));
    sql.replace(QStringLiteral("{t}"), table);
    QStringList statements = sql.split(QStringLiteral("\n--------\n"));
    for (QString &statement : statements)
        statement = statement.trimmed();
    return statements;
}

} // namespace store
