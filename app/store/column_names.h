// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"

#include <QStringList>

namespace store {

/** A Row that only notes the columns' names. */
class ColumnNames
{
public:
    template<class T>
    void geometry(T &)
    {
        names << QStringLiteral("geom");
    }
    void optionalGeometry(geo::MultiPolygon &area) { geometry(area); }
    void connectorGeometry(geo::MultiPolygon &, geo::Point &)
    {
        names << QStringLiteral("geom") << QStringLiteral("spot_x") << QStringLiteral("spot_y");
    }
    void optionalPoint(const char *x, const char *y, std::optional<geo::Point> &)
    {
        names << QString::fromLatin1(x) << QString::fromLatin1(y);
    }
    template<class T>
    void id(const char *name, T &)
    {
        names << QString::fromLatin1(name);
    }
    template<class T>
    void number(const char *name, T &)
    {
        names << QString::fromLatin1(name);
    }
    template<class T>
    void word(const char *name, T &)
    {
        names << QString::fromLatin1(name);
    }
    void text(const char *name, QString &) { names << QString::fromLatin1(name); }
    void list(const char *name, QStringList &) { names << QString::fromLatin1(name); }
    void flag(const char *name, std::optional<bool> &) { names << QString::fromLatin1(name); }
    void date(const char *name, std::optional<QDate> &) { names << QString::fromLatin1(name); }
    void line(const char *name, geo::Polyline &) { names << QString::fromLatin1(name); }

    QStringList names;
};

/** The columns of the table whose rows are T, in order. */
template<class T>
QStringList columnsOf()
{
    ColumnNames row;
    T value;
    describe(row, value);
    return row.names;
}

/** "geom", "id", …: quoted, for a statement. */
template<class T>
QString columnList()
{
    return u'"' + columnsOf<T>().join(QStringLiteral("\", \"")) + u'"';
}

} // namespace store
