// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_reader.h"

#include "store/wkt_line.h"

#include "geo/label_spot.h"
#include "geo/measure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace store {

void RowReader::restart()
{
    m_next = 0;
    m_problem.clear();
    m_doubts.clear();
}

void RowReader::fail(const char *name, const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = QString::fromLatin1(name) + QStringLiteral(": ") + problem;
}

void RowReader::doubt(const char *name, const QString &problem)
{
    m_doubts << QString::fromLatin1(name) + QStringLiteral(": ") + problem;
}

Geometry RowReader::readGeometry()
{
    const int column = m_next++;
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    tl::expected<Geometry, QString> geometry = decode(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)));
    if (!geometry) {
        fail("geom", geometry.error());
        return {};
    }
    return std::move(*geometry);
}

void RowReader::geometry(geo::MultiPolygon &area)
{
    optionalGeometry(area);
    if (area.empty())
        fail("geom", QStringLiteral("no geometry"));
}

void RowReader::optionalGeometry(geo::MultiPolygon &area)
{
    Geometry read = readGeometry();
    if (auto *polygons = std::get_if<geo::MultiPolygon>(&read))
        area = std::move(*polygons);
    else if (!std::holds_alternative<std::monostate>(read))
        fail("geom", QStringLiteral("not a polygon"));
}

void RowReader::geometry(geo::Polyline &line)
{
    Geometry read = readGeometry();
    if (auto *points = std::get_if<geo::Polyline>(&read); points && points->size() >= 2)
        line = std::move(*points);
    else
        fail("geom", QStringLiteral("not a line"));
}

void RowReader::geometry(geo::Point &point)
{
    const Geometry read = readGeometry();
    if (const auto *one = std::get_if<geo::Point>(&read))
        point = *one;
    else
        fail("geom", QStringLiteral("not a point"));
}

/** The stored spot, unless a later edit of the outline left it behind. */
static geo::Point spotIn(const geo::MultiPolygon &area, std::optional<double> x, std::optional<double> y)
{
    constexpr double toleranceMetres = 0.1;
    if (x && y && geo::contains(area, {*x, *y}, toleranceMetres))
        return {*x, *y};
    const std::optional<geo::LabelSpot> spot = geo::labelSpot(area.front());
    return spot ? spot->centre : geo::boundingBox(area).centre();
}

void RowReader::connectorGeometry(geo::MultiPolygon &area, geo::Point &spot)
{
    Geometry read = readGeometry();
    std::optional<double> x;
    std::optional<double> y;
    number("spot_x", x);
    number("spot_y", y);
    if (const auto *point = std::get_if<geo::Point>(&read)) {
        spot = *point;
    } else if (auto *polygons = std::get_if<geo::MultiPolygon>(&read)) {
        area = std::move(*polygons);
        spot = spotIn(area, x, y);
    } else {
        fail("geom", QStringLiteral("neither a polygon nor a point"));
    }
}

void RowReader::optionalPoint(const char *x, const char *y, std::optional<geo::Point> &point)
{
    std::optional<double> east;
    std::optional<double> north;
    number(x, east);
    number(y, north);
    point = east && north ? std::optional(geo::Point{*east, *north}) : std::nullopt;
}

QUuid RowReader::readUuid(const char *name, bool isRequired, bool isPlace)
{
    QString text;
    this->text(name, text);
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull() && (isRequired || !text.isEmpty())) {
        const QString problem = QStringLiteral("“%1” is no UUID").arg(text);
        isPlace ? fail(name, problem) : doubt(name, problem);
    }
    return uuid;
}

void RowReader::text(const char *name, QString &text)
{
    const int column = m_next++;
    const int type = sqlite3_column_type(m_statement, column);
    if (type == SQLITE_NULL) {
        text.clear();
        return;
    }
    if (type == SQLITE_BLOB) {
        doubt(name, QStringLiteral("bytes instead of a text"));
        text.clear();
        return;
    }
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    text = QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

void RowReader::list(const char *name, QStringList &list)
{
    QString json;
    text(name, json);
    list.clear();
    if (json.isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonArray entries = document.array();
    if (!document.isArray() ||
        !std::all_of(entries.begin(), entries.end(), [](const QJsonValue &entry) { return entry.isString(); })) {
        doubt(name, QStringLiteral("not a JSON array of texts"));
        return;
    }
    for (const QJsonValue &entry : entries)
        list << entry.toString();
}

void RowReader::number(const char *name, std::optional<double> &number)
{
    const int column = m_next++;
    const int type = sqlite3_column_type(m_statement, column);
    number.reset();
    if (type == SQLITE_NULL)
        return;
    const double value = sqlite3_column_double(m_statement, column);
    if ((type != SQLITE_FLOAT && type != SQLITE_INTEGER) || !std::isfinite(value))
        doubt(name, QStringLiteral("not a number"));
    else
        number = value;
}

void RowReader::number(const char *name, std::optional<int> &number)
{
    std::optional<double> value;
    this->number(name, value);
    number.reset();
    if (!value)
        return;
    if (std::abs(*value) > 1e9 || *value != std::floor(*value))
        doubt(name, QStringLiteral("not a whole number"));
    else
        number = static_cast<int>(*value);
}

void RowReader::number(const char *name, int &number)
{
    std::optional<int> value;
    this->number(name, value);
    if (!value)
        fail(name, QStringLiteral("missing or no number"));
    number = value.value_or(number);
}

void RowReader::number(const char *name, double &number)
{
    std::optional<double> value;
    this->number(name, value);
    if (!value)
        fail(name, QStringLiteral("missing or no number"));
    number = value.value_or(number);
}

void RowReader::flag(const char *name, std::optional<bool> &flag)
{
    std::optional<int> value;
    number(name, value);
    if (value && *value != 0 && *value != 1)
        doubt(name, QStringLiteral("neither 0 nor 1"));
    flag = value == 0 || value == 1 ? std::optional(*value == 1) : std::nullopt;
}

void RowReader::date(const char *name, std::optional<QDate> &date)
{
    QString iso;
    text(name, iso);
    date.reset();
    if (iso.isEmpty())
        return;
    const QDate value = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!value.isValid())
        doubt(name, QStringLiteral("“%1” is no date").arg(iso));
    else
        date = value;
}

void RowReader::line(const char *name, geo::Polyline &line)
{
    QString wkt;
    text(name, wkt);
    if (std::optional<geo::Polyline> read = fromWkt(wkt))
        line = std::move(*read);
    else
        doubt(name, QStringLiteral("“%1” is no WKT line string").arg(wkt));
}

} // namespace store
