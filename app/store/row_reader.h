// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/wkb.h"

#include "plan/enum_words.h"

struct sqlite3_stmt;

namespace store {

/**
 * A Row that reads values from the columns of a statement, in order. What is wrong is of two kinds: without its place or
 * identity the row is unusable; any other value that contradicts the schema is read as unknown, and said.
 */
class RowReader
{
public:
    explicit RowReader(sqlite3_stmt *statement)
        : m_statement(statement)
    {}

    /** Before each row. */
    void restart();
    /** Why the row is unusable, "geom: not a point", or empty. */
    const QString &problem() const { return m_problem; }
    /** What was read as unknown: "status: unknown word “broken”". */
    const QStringList &doubts() const { return m_doubts; }

    void geometry(geo::MultiPolygon &area);
    void optionalGeometry(geo::MultiPolygon &area);
    void geometry(geo::Polyline &line);
    void geometry(geo::Point &point);
    template<class... T>
    void geometry(std::variant<T...> &shape)
    {
        const bool isSet = std::visit(
            [&](auto read) {
                if constexpr (std::is_same_v<std::decay_t<decltype(read)>, geo::Polyline>) {
                    if (read.size() < 2)
                        return false;
                }
                if constexpr (std::disjunction_v<std::is_same<std::decay_t<decltype(read)>, T>...>) {
                    shape = std::move(read);
                    return true;
                }
                return false;
            },
            readGeometry());
        if (!isSet)
            fail("geom", QStringLiteral("no geometry, or one of another type"));
    }
    void connectorGeometry(geo::MultiPolygon &area, geo::Point &spot);
    void optionalPoint(const char *x, const char *y, std::optional<geo::Point> &point);

    template<class Tag>
    void id(const char *name, base::Id<Tag> &id)
    {
        id = base::Id<Tag>{readUuid(name, true, true)};
    }
    template<class Tag>
    void id(const char *name, std::optional<base::Id<Tag>> &id)
    {
        // On a wrong level a feature would show where it is not.
        constexpr bool isPlace = std::is_same_v<base::Id<Tag>, plan::LevelId> || std::is_same_v<base::Id<Tag>, plan::BuildingId>;
        const QUuid uuid = readUuid(name, false, isPlace);
        id = uuid.isNull() ? std::nullopt : std::optional(base::Id<Tag>{uuid});
    }
    void text(const char *name, QString &text);
    void list(const char *name, QStringList &list);
    void number(const char *name, int &number);
    void number(const char *name, double &number);
    void number(const char *name, std::optional<int> &number);
    void number(const char *name, std::optional<double> &number);
    void flag(const char *name, std::optional<bool> &flag);
    void date(const char *name, std::optional<QDate> &date);
    void line(const char *name, geo::Polyline &line);

    template<class Enum>
    void word(const char *name, Enum &value)
    {
        QString text;
        this->text(name, text);
        if (text.isEmpty())
            return; // NULL stays what the value starts as: unknown, where the enum knows it
        if (const std::optional<Enum> known = plan::fromWord<Enum>(text))
            value = *known;
        else if constexpr (requires { Enum::Unknown; })
            doubt(name, QStringLiteral("unknown word “%1”").arg(text));
        else
            fail(name, QStringLiteral("unknown word “%1”").arg(text));
    }

private:
    Geometry readGeometry();
    QUuid readUuid(const char *name, bool isRequired, bool isPlace);
    void fail(const char *name, const QString &problem);
    void doubt(const char *name, const QString &problem);

    sqlite3_stmt *m_statement;
    int m_next = 0;
    QString m_problem;
    QStringList m_doubts;
};

} // namespace store
