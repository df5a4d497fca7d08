// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_row.h"

#include "import/plan_source_shapes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace import {

PlanSourceRow::PlanSourceRow(const PlanSourceFile &file, const QJsonValue &value, QString path)
    : m_file(file)
    , m_object(value.toObject())
    , m_path(std::move(path))
{
    if (!value.isObject())
        m_file.errors.add(m_file.path, m_path, QStringLiteral("an object in braces is expected here"));
}

QString PlanSourceRow::pathOf(const char *key) const
{
    const QString name = QString::fromUtf8(key);
    return name.isEmpty() ? m_path : m_path.isEmpty() ? name : m_path + u'.' + name;
}

void PlanSourceRow::fail(const char *key, const QString &detail)
{
    m_file.errors.add(m_file.path, pathOf(key), detail);
}

void PlanSourceRow::inherit()
{
    for (auto it = m_file.every.begin(); it != m_file.every.end(); ++it) {
        if (!m_object.contains(it.key()))
            m_object.insert(it.key(), it.value());
    }
}

bool PlanSourceRow::has(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    return !value.isUndefined() && !value.isNull();
}

void PlanSourceRow::required(const char *key)
{
    if (!has(key))
        fail("", QStringLiteral("\"%1\" is missing").arg(QLatin1StringView(key)));
}

QJsonValue PlanSourceRow::take(const char *key)
{
    m_known.insert(QString::fromLatin1(key));
    return m_object.value(QLatin1StringView(key));
}

void PlanSourceRow::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key()))
            fail(it.key().toUtf8().constData(), QStringLiteral("nothing has this name here"));
    }
}

void PlanSourceRow::text(const char *key, QString &value)
{
    const QJsonValue json = take(key);
    if (json.isString())
        value = json.toString();
    else if (has(key))
        fail(key, QStringLiteral("a text in quotes is expected"));
}

void PlanSourceRow::list(const char *key, QStringList &value)
{
    const QJsonValue json = take(key);
    if (!has(key))
        return;
    const QJsonArray array = json.toArray();
    const bool areTexts = std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isString(); });
    if (!json.isArray() || !areTexts) {
        fail(key, QStringLiteral("a list of texts is expected"));
        return;
    }
    value.clear();
    for (const QJsonValue &entry : array)
        value.append(entry.toString());
}

std::optional<double> PlanSourceRow::realNumber(const char *key)
{
    const QJsonValue json = take(key);
    if (!has(key))
        return {};
    if (json.isDouble() && std::abs(json.toDouble()) < 1e9)
        return json.toDouble();
    fail(key, QStringLiteral("a number is expected"));
    return {};
}

std::optional<int> PlanSourceRow::wholeNumber(const char *key)
{
    const std::optional<double> real = realNumber(key);
    if (real && std::floor(*real) != *real) {
        fail(key, QStringLiteral("a whole number is expected"));
        return {};
    }
    return real ? std::optional<int>(static_cast<int>(*real)) : std::nullopt;
}

void PlanSourceRow::number(const char *key, double &value)
{
    value = realNumber(key).value_or(value);
}

void PlanSourceRow::number(const char *key, std::optional<double> &value)
{
    if (const std::optional<double> given = realNumber(key))
        value = given;
}

void PlanSourceRow::number(const char *key, int &value)
{
    value = wholeNumber(key).value_or(value);
}

void PlanSourceRow::number(const char *key, std::optional<int> &value)
{
    if (const std::optional<int> given = wholeNumber(key))
        value = given;
}

void PlanSourceRow::flag(const char *key, std::optional<bool> &value)
{
    const QJsonValue json = take(key);
    if (json.isBool())
        value = json.toBool();
    else if (has(key))
        fail(key, QStringLiteral("true or false is expected"));
}

void PlanSourceRow::date(const char *key, std::optional<QDate> &value)
{
    QString words;
    text(key, words);
    if (words.isEmpty())
        return;
    const QDate date = QDate::fromString(words, QStringLiteral("yyyy-MM-dd"));
    if (date.isValid())
        value = date;
    else
        fail(key, QStringLiteral("\"%1\" is no date like 2026-03-12").arg(words));
}

void PlanSourceRow::point(const char *key, geo::Point &value)
{
    const auto point = pointFromJson(take(key));
    point ? void(value = *point) : fail(key, point.error());
}

void PlanSourceRow::line(const char *key, geo::Polyline &value)
{
    const auto line = lineFromJson(take(key));
    line ? void(value = *line) : fail(key, line.error());
}

void PlanSourceRow::area(const char *key, geo::MultiPolygon &value)
{
    const auto area = areaFromJson(take(key));
    area ? void(value = *area) : fail(key, area.error());
}

QString PlanSourceRow::wholeName(const QString &name) const
{
    if (name.startsWith(u'/'))
        return name.mid(1);
    return name.contains(u'/') ? name : m_file.prefix + name;
}

std::optional<QUuid> PlanSourceRow::referenced(const char *key, const QString &table)
{
    QString name;
    text(key, name);
    if (name.isEmpty())
        return {};
    const bool isFeature = table != u"level" && table != u"building" && table != u"source";
    return m_file.names.refer(table, isFeature ? wholeName(name) : name, {m_file.path, pathOf(key)});
}

void PlanSourceRow::references(const char *key, QStringList &values)
{
    QStringList names;
    list(key, names);
    for (const QString &name : names)
        values.append(m_file.names.refer({}, wholeName(name), {m_file.path, pathOf(key)}).toString(QUuid::WithoutBraces));
}

QUuid PlanSourceRow::define(const QString &table, QString &name)
{
    text("id", name);
    if (name.contains(u'/'))
        fail("id", QStringLiteral("a name without \"/\" is expected: the level stands before it by itself"));
    if (name.isEmpty()) {
        // Not its number in the list: that would change the ids of all that follow when one thing is added.
        name = table + u'@';
        for (const char *key : {"at", "wall", "along", "line", "area"}) {
            if (has(key))
                name +=
                    QString::fromUtf8(QJsonDocument(QJsonObject{{QString::fromLatin1(key), m_object.value(QLatin1StringView(key))}})
                                          .toJson(QJsonDocument::Compact));
        }
    }
    name = m_file.prefix + name;
    return m_file.names.define(table, name, {m_file.path, m_path});
}

std::vector<PlanSourceRow> PlanSourceRow::rows(const char *key)
{
    const QJsonValue json = take(key);
    std::vector<PlanSourceRow> rows;
    if (!has(key))
        return rows;
    if (!json.isArray())
        fail(key, QStringLiteral("a list in brackets is expected"));
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        rows.emplace_back(m_file, array[i], QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i));
    return rows;
}

} // namespace import
