// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wkb.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace store {

static_assert(std::endian::native == std::endian::little, "the encoder writes the machine's byte order as little endian");

constexpr uint32_t wkbPoint = 1;
constexpr uint32_t wkbLine = 2;
constexpr uint32_t wkbPolygon = 3;
constexpr uint32_t wkbMultiPoint = 4;
constexpr uint32_t wkbMultiLine = 5;
constexpr uint32_t wkbMultiPolygon = 6;

/** Appends numbers to a blob. */
class Encoder
{
public:
    explicit Encoder(QByteArray &bytes)
        : m_bytes(bytes)
    {}

    template<class T>
    void put(T value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void head(uint32_t type)
    {
        put(uint8_t(1));
        put(type);
    }
    void put(geo::Point point)
    {
        put(point.x);
        put(point.y);
    }
    void points(const std::vector<geo::Point> &points, bool isRing)
    {
        put(uint32_t(points.size() + (isRing && !points.empty() ? 1 : 0)));
        for (const geo::Point point : points)
            put(point);
        if (isRing && !points.empty())
            put(points.front());
    }
    void polygon(const geo::Polygon &polygon)
    {
        head(wkbPolygon);
        put(uint32_t(1 + polygon.holes.size()));
        points(polygon.outer, true);
        for (const geo::Ring &hole : polygon.holes)
            points(hole, true);
    }

private:
    QByteArray &m_bytes;
};

geo::Box bounds(const Geometry &geometry)
{
    geo::Box box;
    if (const auto *point = std::get_if<geo::Point>(&geometry))
        box.add(*point);
    else if (const auto *line = std::get_if<geo::Polyline>(&geometry))
        box.add(*line);
    else if (const auto *polygons = std::get_if<geo::MultiPolygon>(&geometry))
        box = geo::boundingBox(*polygons);
    return box;
}

QByteArray encode(const Geometry &geometry, bool alwaysMulti)
{
    const geo::Box box = bounds(geometry);
    const bool hasEnvelope = !box.isEmpty() && !std::holds_alternative<geo::Point>(geometry);
    QByteArray bytes("GP");
    Encoder encoder(bytes);
    encoder.put(uint8_t(0));
    encoder.put(uint8_t(1 | (hasEnvelope ? 1 << 1 : 0) | (box.isEmpty() ? 1 << 4 : 0)));
    encoder.put(int32_t(venueSrsId));
    if (hasEnvelope) {
        for (const double edge : {box.minX, box.maxX, box.minY, box.maxY})
            encoder.put(edge);
    }
    if (const auto *point = std::get_if<geo::Point>(&geometry)) {
        encoder.head(wkbPoint);
        encoder.put(*point);
    } else if (const auto *line = std::get_if<geo::Polyline>(&geometry)) {
        encoder.head(wkbLine);
        encoder.points(*line, false);
    } else if (const auto *polygons = std::get_if<geo::MultiPolygon>(&geometry)) {
        if (polygons->size() == 1 && !alwaysMulti) {
            encoder.polygon(polygons->front());
        } else {
            encoder.head(wkbMultiPolygon);
            encoder.put(uint32_t(polygons->size()));
            for (const geo::Polygon &polygon : *polygons)
                encoder.polygon(polygon);
        }
    } else {
        encoder.head(wkbMultiPolygon);
        encoder.put(uint32_t(0));
    }
    return bytes;
}

/** Takes numbers from a blob; stops at the first thing that cannot be. */
class Decoder
{
public:
    Decoder(const char *bytes, size_t size)
        : m_bytes(bytes)
        , m_left(size)
    {}

    const QString &problem() const { return m_problem; }
    bool isAtEnd() const { return m_left == 0; }
    bool isFine() const { return m_problem.isEmpty(); }
    void fail(const QString &problem)
    {
        if (isFine())
            m_problem = problem;
    }

    template<class T>
    T take()
    {
        T value{};
        if (m_left < sizeof value) {
            fail(QStringLiteral("geometry ends too early"));
            m_left = 0;
            return value;
        }
        char raw[sizeof value];
        std::memcpy(raw, m_bytes, sizeof value);
        if (m_isBigEndian)
            std::reverse(raw, raw + sizeof value);
        std::memcpy(&value, raw, sizeof value);
        m_bytes += sizeof value;
        m_left -= sizeof value;
        return value;
    }

    void skip(size_t size)
    {
        if (m_left < size) {
            fail(QStringLiteral("geometry header ends too early"));
            size = m_left;
        }
        m_bytes += size;
        m_left -= size;
    }

    void setBigEndian(bool isBigEndian) { m_isBigEndian = isBigEndian; }

    uint32_t head()
    {
        const auto order = take<uint8_t>();
        if (order > 1)
            fail(QStringLiteral("unknown byte order"));
        m_isBigEndian = order == 0;
        return take<uint32_t>();
    }

    /** How many things of at least `leastSize` bytes follow; more than the blob can hold is a lie. */
    uint32_t count(size_t leastSize)
    {
        const auto number = take<uint32_t>();
        if (number > m_left / leastSize) {
            fail(QStringLiteral("geometry claims more points than it holds"));
            return 0;
        }
        return number;
    }

    geo::Point point()
    {
        geo::Point point;
        point.x = take<double>();
        point.y = take<double>();
        if (isFine() && !(std::isfinite(point.x) && std::isfinite(point.y)))
            fail(QStringLiteral("coordinate is not a number"));
        return point;
    }

    std::vector<geo::Point> points()
    {
        const uint32_t size = count(2 * sizeof(double));
        std::vector<geo::Point> points;
        points.reserve(size);
        for (uint32_t i = 0; i < size && isFine(); ++i)
            points.push_back(point());
        return points;
    }

    Geometry line()
    {
        geo::Polyline line = points();
        return line.empty() ? Geometry() : Geometry(std::move(line));
    }

    geo::Ring ring()
    {
        geo::Ring ring = points();
        if (isFine() && (ring.size() < 4 || ring.front() != ring.back()))
            fail(QStringLiteral("ring does not close"));
        if (!ring.empty())
            ring.pop_back();
        return ring;
    }

    geo::Polygon polygon()
    {
        geo::Polygon polygon;
        const uint32_t rings = count(sizeof(uint32_t));
        for (uint32_t i = 0; i < rings && isFine(); ++i) {
            if (i == 0)
                polygon.outer = ring();
            else
                polygon.holes.push_back(ring());
        }
        return polygon;
    }

    /** The one part of a multi geometry that is a single one in a plan. */
    void expectPart(uint32_t type)
    {
        if (head() != type)
            fail(QStringLiteral("geometry holds a part of another type"));
    }

private:
    const char *m_bytes;
    size_t m_left;
    bool m_isBigEndian = false;
    QString m_problem;
};

static Geometry decodeBody(Decoder &decoder)
{
    constexpr size_t headSize = 5;
    const uint32_t type = decoder.head();
    switch (type) {
    case wkbPoint:
        return decoder.point();
    case wkbLine:
        return decoder.line();
    case wkbPolygon: {
        geo::Polygon polygon = decoder.polygon();
        return polygon.outer.empty() ? Geometry() : Geometry(geo::MultiPolygon{std::move(polygon)});
    }
    case wkbMultiPoint:
    case wkbMultiLine: {
        const uint32_t parts = decoder.count(headSize);
        if (parts == 0)
            return {};
        if (parts > 1)
            decoder.fail(QStringLiteral("several parts where one is expected"));
        decoder.expectPart(type - 3);
        return type == wkbMultiPoint ? Geometry(decoder.point()) : decoder.line();
    }
    case wkbMultiPolygon: {
        const uint32_t parts = decoder.count(headSize + sizeof(uint32_t));
        geo::MultiPolygon polygons;
        for (uint32_t i = 0; i < parts && decoder.isFine(); ++i) {
            decoder.expectPart(wkbPolygon);
            geo::Polygon polygon = decoder.polygon();
            if (!polygon.outer.empty())
                polygons.push_back(std::move(polygon));
        }
        return polygons.empty() ? Geometry() : Geometry(std::move(polygons));
    }
    default:
        decoder.fail(QStringLiteral("geometry type %1 has no place in a plan").arg(type));
        return {};
    }
}

tl::expected<Geometry, QString> decode(const char *untrustedBytes, size_t size)
{
    Decoder decoder(untrustedBytes, size);
    if (decoder.take<char>() != 'G' || decoder.take<char>() != 'P' || decoder.take<uint8_t>() != 0)
        return tl::unexpected(QStringLiteral("not a GeoPackage geometry"));
    const auto flags = decoder.take<uint8_t>();
    const unsigned envelope = (flags >> 1) & 7;
    static constexpr size_t envelopeSizes[] = {0, 32, 48, 48, 64};
    if (envelope > 4 || (flags & 0xe0) != 0)
        return tl::unexpected(QStringLiteral("unknown flags in the geometry's header"));
    decoder.setBigEndian((flags & 1) == 0);
    const auto srsId = decoder.take<int32_t>();
    if (decoder.isFine() && srsId != venueSrsId && srsId != 0 && srsId != -1)
        return tl::unexpected(QStringLiteral("geometry of another reference system (%1)").arg(srsId));
    decoder.skip(envelopeSizes[envelope]);
    const bool isEmpty = (flags & 0x10) != 0;
    if (isEmpty && decoder.isFine())
        return Geometry();
    Geometry geometry = decodeBody(decoder);
    if (decoder.isFine() && !decoder.isAtEnd())
        decoder.fail(QStringLiteral("bytes follow the geometry"));
    if (!decoder.isFine())
        return tl::unexpected(decoder.problem());
    return geometry;
}

} // namespace store
