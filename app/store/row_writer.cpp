// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_writer.h"

#include "store/wkt_line.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace store {

void RowWriter::bind(const QString &text)
{
    const int index = m_next++;
    if (text.isEmpty()) {
        sqlite3_bind_null(m_statement, index);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void RowWriter::bind(const QByteArray &blob)
{
    const int index = m_next++;
    if (blob.isEmpty())
        sqlite3_bind_null(m_statement, index);
    else
        sqlite3_bind_blob(m_statement, index, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
}

void RowWriter::bind(int number)
{
    sqlite3_bind_int(m_statement, m_next++, number);
}

void RowWriter::bind(double number)
{
    sqlite3_bind_double(m_statement, m_next++, number);
}

void RowWriter::list(const char *, const QStringList &list)
{
    bind(list.isEmpty() ? QString()
                        : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact)));
}

void RowWriter::line(const char *, const geo::Polyline &line)
{
    bind(toWkt(line));
}

void RowWriter::connectorGeometry(const geo::MultiPolygon &area, geo::Point spot)
{
    if (area.empty())
        geometry(spot);
    else
        geometry(area);
    bind(spot.x);
    bind(spot.y);
}

} // namespace store
