// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/wkb.h"

#include "plan/enum_words.h"

struct sqlite3_stmt;

namespace store {

/** A Row that binds values to the parameters of a statement, in order. */
class RowWriter
{
public:
    explicit RowWriter(sqlite3_stmt *statement)
        : m_statement(statement)
    {}

    void geometry(const geo::MultiPolygon &area) { bind(area.empty() ? QByteArray() : encode(area, true)); }
    void optionalGeometry(const geo::MultiPolygon &area) { geometry(area); }
    void geometry(const geo::Polyline &line) { bind(line.empty() ? QByteArray() : encode(line, false)); }
    void geometry(geo::Point point) { bind(encode(point, false)); }
    template<class... T>
    void geometry(const std::variant<T...> &shape)
    {
        std::visit([this](const auto &value) { this->geometry(value); }, shape);
    }
    void connectorGeometry(const geo::MultiPolygon &area, geo::Point spot);
    void optionalPoint(const char *, const char *, const std::optional<geo::Point> &point)
    {
        point ? bind(point->x) : bind(QString());
        point ? bind(point->y) : bind(QString());
    }
    template<class Tag>
    void id(const char *, const base::Id<Tag> &id)
    {
        bind(id.isNull() ? QString() : id.toString());
    }
    template<class Tag>
    void id(const char *, const std::optional<base::Id<Tag>> &id)
    {
        bind(id ? id->toString() : QString());
    }
    void text(const char *, const QString &text) { bind(text); }
    void list(const char *, const QStringList &list);
    void number(const char *, int number) { bind(number); }
    void number(const char *, double number) { bind(number); }
    template<class T>
    void number(const char *, const std::optional<T> &number)
    {
        number ? bind(*number) : bind(QString());
    }
    void flag(const char *, const std::optional<bool> &flag) { flag ? bind(*flag ? 1 : 0) : bind(QString()); }
    void date(const char *, const std::optional<QDate> &date) { bind(date ? date->toString(Qt::ISODate) : QString()); }
    template<class Enum>
    void word(const char *, Enum value)
    {
        bind(plan::word(value));
    }
    void line(const char *, const geo::Polyline &line);

private:
    void bind(const QString &text); ///< empty: NULL, which is how packages say "unknown"
    void bind(const QByteArray &blob);
    void bind(int number);
    void bind(double number);

    sqlite3_stmt *m_statement;
    int m_next = 1;
};

} // namespace store
