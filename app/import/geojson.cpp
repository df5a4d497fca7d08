// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/geojson.h"

#include "import/osm_features.h"
#include "import/source_file.h"

#include <QSet>

#include <cmath>

namespace import {

bool isGeoJson(const QByteArray &head)
{
    const QByteArray text = (head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head).trimmed();
    return text.startsWith('{') && (text.contains("\"FeatureCollection\"") || text.contains("\"Feature\""));
}

/** Makes nodes, ways and relations out of features. Points first: lines run through them. */
class Rebuilding
{
public:
    Rebuilding() { m_data.isOpenStreetMap = false; }

    OsmData run(const std::vector<VectorFeature> &features)
    {
        for (size_t i = 0; i < features.size(); ++i) {
            for (const geo::LonLat &point : features[i].points)
                addPoint(point, features[i], i);
        }
        for (size_t i = 0; i < features.size(); ++i)
            addShape(features[i], i);
        m_data.arrange();
        return std::move(m_data);
    }

private:
    /** The feature's own id where it has one of this type that no other took. */
    qint64 idFor(OsmType type, const FeatureIdentity &identity, size_t index)
    {
        for (const OsmRef &ref : identity.refs) {
            if (ref.type == type && !m_taken.contains(ref.text())) {
                m_taken.insert(ref.text());
                m_data.isOpenStreetMap = m_data.isOpenStreetMap || ref.id > 0;
                return ref.id;
            }
        }
        OsmRef ref{type, -static_cast<qint64>(index + 1)};
        while (m_taken.contains(ref.text()))
            ref.id = --m_lastUnnamed;
        m_taken.insert(ref.text());
        return ref.id;
    }

    void note(const FeatureIdentity &identity)
    {
        if (identity.edited && (!m_data.date || *m_data.date < *identity.edited))
            m_data.date = identity.edited;
    }

    void addPoint(const geo::LonLat &place, const VectorFeature &feature, size_t index)
    {
        const FeatureIdentity identity = identityOf(feature.properties);
        note(identity);
        const qint64 id = idFor(OsmType::Node, identity, index);
        m_data.nodes.push_back({id, place, tagsOf(feature.properties)});
        m_nodes.insert(gridOf(place), id);
    }

    void addShape(const VectorFeature &feature, size_t index)
    {
        const FeatureIdentity identity = identityOf(feature.properties);
        note(identity);
        const OsmTags tags = tagsOf(feature.properties);
        const bool isRelation = !identity.refs.empty() && identity.refs.front().type == OsmType::Relation;
        const size_t rings = feature.polygons.size() == 1 ? feature.polygons.front().size() : 0;
        if (feature.polygons.size() > 1 || rings > 1 || (rings == 1 && isRelation))
            addMultipolygon(feature.polygons, identity, tags, index);
        else if (rings == 1)
            addWay(feature.polygons.front().front(), idFor(OsmType::Way, identity, index), tags);
        if (isRelation && !feature.lines.empty()) {
            OsmRelation relation{idFor(OsmType::Relation, identity, index), {}, tags};
            for (const LonLatLine &line : feature.lines)
                relation.members.push_back({addPart(line), {}});
            m_data.relations.push_back(std::move(relation));
        } else {
            for (const LonLatLine &line : feature.lines)
                addWay(line, idFor(OsmType::Way, identity, index), tags);
        }
        // A way without points: the report names it.
        if (feature.points.empty() && feature.lines.empty() && feature.polygons.empty())
            addWay({}, idFor(OsmType::Way, identity, index), tags);
    }

    void addMultipolygon(const std::vector<std::vector<LonLatLine>> &polygons, const FeatureIdentity &identity, OsmTags tags,
                         size_t index)
    {
        tags.insert(QStringLiteral("type"), QStringLiteral("multipolygon"));
        OsmRelation relation{idFor(OsmType::Relation, identity, index), {}, tags};
        for (const std::vector<LonLatLine> &rings : polygons) {
            for (size_t i = 0; i < rings.size(); ++i)
                relation.members.push_back({addPart(rings[i]), i == 0 ? QStringLiteral("outer") : QStringLiteral("inner")});
        }
        m_data.relations.push_back(std::move(relation));
    }

    /** A way of its own for a part of a relation. */
    OsmRef addPart(const LonLatLine &line)
    {
        const qint64 id = --m_lastUnnamed;
        addWay(line, id, {});
        return {OsmType::Way, id};
    }

    void addWay(const LonLatLine &line, qint64 id, const OsmTags &tags)
    {
        OsmWay way{id, {}, tags};
        for (const geo::LonLat &place : line) {
            const qint64 node = nodeAt(place);
            if (way.nodes.empty() || way.nodes.back() != node)
                way.nodes.push_back(node);
        }
        m_data.ways.push_back(std::move(way));
    }

    qint64 nodeAt(const geo::LonLat &place)
    {
        const auto known = m_nodes.constFind(gridOf(place));
        if (known != m_nodes.constEnd())
            return *known;
        m_data.nodes.push_back({--m_lastUnnamed, place, {}});
        m_nodes.insert(gridOf(place), m_lastUnnamed);
        return m_lastUnnamed;
    }

    /** OpenStreetMap's own precision: a centimetre. */
    static std::pair<qint64, qint64> gridOf(const geo::LonLat &place)
    {
        return {std::llround(place.lon * 1e7), std::llround(place.lat * 1e7)};
    }

    OsmData m_data;
    QHash<std::pair<qint64, qint64>, qint64> m_nodes; ///< by place
    QSet<QString> m_taken;
    qint64 m_lastUnnamed = -(qint64(1) << 60); ///< below every id that an editor gives
};

base::Result<OsmData> readGeoJson(const QString &path)
{
    const base::Result<QString> sha256 = fingerprint(path);
    if (!sha256)
        return tl::unexpected(sha256.error());
    const base::Result<std::vector<VectorFeature>> features = readVectorFile(path, "GeoJSON");
    if (!features)
        return tl::unexpected(features.error());
    OsmData data = Rebuilding().run(*features);
    data.sha256 = *sha256;
    return data;
}

} // namespace import
