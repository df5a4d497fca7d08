// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace support {

using Tags = std::vector<std::pair<const char *, const char *>>;

/** An OSM XML file of a test, drawn in metres east and north of 48 N 2 E. Ids count from 1 for each type. */
class OsmText
{
public:
    qint64 node(double x, double y, const Tags &tags = {})
    {
        m_nodes += QStringLiteral("<node id=\"%1\" lat=\"%2\" lon=\"%3\" version=\"1\" timestamp=\"2024-03-05T10:00:00Z\">")
                       .arg(++m_lastNode)
                       .arg(QString::number(48 + y / 111'200, 'f', 7), QString::number(2 + x / 74'600, 'f', 7)) +
                   text(tags) + QStringLiteral("</node>\n");
        return m_lastNode;
    }

    qint64 way(const std::vector<qint64> &nodes, const Tags &tags)
    {
        m_ways += QStringLiteral("<way id=\"%1\" version=\"1\">").arg(++m_lastWay);
        for (const qint64 id : nodes)
            m_ways += QStringLiteral("<nd ref=\"%1\"/>").arg(id);
        m_ways += text(tags) + QStringLiteral("</way>\n");
        return m_lastWay;
    }

    /** A closed way around a rectangle. */
    qint64 box(double x, double y, double width, double height, const Tags &tags)
    {
        const qint64 first = node(x, y);
        return way({first, node(x + width, y), node(x + width, y + height), node(x, y + height), first}, tags);
    }

    /** Members as "outer" and "inner" ways. */
    qint64 multipolygon(const std::vector<std::pair<qint64, const char *>> &members, Tags tags)
    {
        tags.emplace_back("type", "multipolygon");
        m_relations += QStringLiteral("<relation id=\"%1\" version=\"1\">").arg(++m_lastRelation);
        for (const auto &[way, role] : members)
            m_relations += QStringLiteral("<member type=\"way\" ref=\"%1\" role=\"%2\"/>").arg(way).arg(QLatin1String(role));
        m_relations += text(tags) + QStringLiteral("</relation>\n");
        return m_lastRelation;
    }

    QByteArray xml() const
    {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n" + m_nodes + m_ways + m_relations + "</osm>\n")
            .toUtf8();
    }

private:
    static QString text(const Tags &tags)
    {
        QString xml;
        for (const auto &[key, value] : tags)
            xml += QStringLiteral("<tag k=\"%1\" v=\"%2\"/>").arg(QString::fromUtf8(key), QString::fromUtf8(value).toHtmlEscaped());
        return xml;
    }

    QString m_nodes;
    QString m_ways;
    QString m_relations;
    qint64 m_lastNode = 0;
    qint64 m_lastWay = 0;
    qint64 m_lastRelation = 0;
};

/** A file with this content that is gone when the value is; its name says nothing about its format. */
inline std::unique_ptr<QTemporaryFile> fileOf(const QByteArray &content)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (file->open()) {
        file->write(content);
        file->close();
    }
    return file;
}

} // namespace support
