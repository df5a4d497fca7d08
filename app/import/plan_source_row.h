// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/plan_source_names.h"

#include "geo/shapes.h"
#include "plan/enum_words.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <variant>

namespace import {

/** What all rows of one file have in common. */
struct PlanSourceFile
{
    QString path;
    QString prefix;                     ///< of short names: "rdc/", or nothing for things of no level
    std::optional<plan::LevelId> level; ///< of everything in the file
    QJsonObject every;                  ///< columns that hold for each feature of the file that does not give its own
    PlanSourceNames &names;
    PlanSourceErrors &errors;
};

/**
 * One JSON object of a plan source, column by column. A column that is absent or null leaves the value as it was: unknown.
 * What cannot be read is reported; so is, by finish(), a key that no column asked for.
 */
class PlanSourceRow
{
public:
    PlanSourceRow(const PlanSourceFile &file, const QJsonValue &value, QString path);

    void text(const char *key, QString &value);
    void list(const char *key, QStringList &value);
    void number(const char *key, double &value);
    void number(const char *key, std::optional<double> &value);
    void number(const char *key, int &value);
    void number(const char *key, std::optional<int> &value);
    void flag(const char *key, std::optional<bool> &value);
    void date(const char *key, std::optional<QDate> &value);
    template<class Enum>
    void word(const char *key, Enum &value)
    {
        QString word;
        text(key, word);
        if (word.isEmpty())
            return;
        if (const std::optional<Enum> known = plan::fromWord<Enum>(word))
            value = *known;
        else
            fail(key, QStringLiteral("\"%1\" is none of: %2").arg(word, plan::words<Enum>().join(QStringLiteral(", "))));
    }

    void point(const char *key, geo::Point &value);
    void line(const char *key, geo::Polyline &value);
    void area(const char *key, geo::MultiPolygon &value);

    /** The id of a thing that is named: of `table`, or of any feature where that is empty. */
    template<class Id>
    void reference(const char *key, const QString &table, std::optional<Id> &value)
    {
        if (const std::optional<QUuid> id = referenced(key, table))
            value = Id{*id};
    }
    template<class Id>
    void reference(const char *key, const QString &table, Id &value)
    {
        std::optional<Id> id;
        reference(key, table, id);
        id ? void(value = *id) : required(key);
    }
    void references(const char *key, QStringList &values);

    /** The row's own id, from its name or, where it has none, from what it is and where; sets `name` to what was used. */
    QUuid define(const QString &table, QString &name);

    /** Takes what the file says of every feature where this one says nothing. */
    void inherit();
    bool has(const char *key) const;
    /** Whether a column is given whose object the caller reads as a row of its own. */
    bool hasObject(const char *key) { return take(key).isObject() || has(key); }
    /** Reports an absent value of a column that has to be there. */
    void required(const char *key);
    /** Reports keys that nobody asked for. */
    void finish();
    void fail(const char *key, const QString &detail);

    const PlanSourceFile &file() const { return m_file; }
    /** The name as it is known in all files: "hall" is "rdc/hall" in rdc.json, and "/stair-a" is the "stair-a" of venue.json. */
    QString wholeName(const QString &name) const;
    /** The objects of a column that is a list of objects. */
    std::vector<PlanSourceRow> rows(const char *key);

private:
    QJsonValue take(const char *key);
    QString pathOf(const char *key) const;
    std::optional<QUuid> referenced(const char *key, const QString &table);
    std::optional<double> realNumber(const char *key);
    std::optional<int> wholeNumber(const char *key);

    const PlanSourceFile &m_file;
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
};

} // namespace import
