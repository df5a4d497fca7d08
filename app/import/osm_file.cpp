// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_file.h"

#include "import/source_file.h"

#include <osmium/io/compression.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/osm/entity_bits.hpp>
#include <osmium/visitor.hpp>

#include <algorithm>

namespace import {

constexpr size_t maxObjects = 4'000'000;
constexpr size_t maxTags = 5'000;            ///< of one object
constexpr size_t maxReferences = 40'000'000; ///< of ways to nodes and of relations to members

bool isOsmXml(const QByteArray &head)
{
    QByteArray text = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    text = text.trimmed();
    if (!text.startsWith('<'))
        return false;
    for (qsizetype at = text.indexOf("<osm"); at >= 0; at = text.indexOf("<osm", at + 4)) {
        const char next = at + 4 < text.size() ? text[at + 4] : ' ';
        if (next == ' ' || next == '>' || next == '/' || next == '\n' || next == '\r' || next == '\t')
            return true;
    }
    return false;
}

bool isOsmPbf(const QByteArray &head)
{
    return head.startsWith(QByteArray("\0\0", 2)) && head.left(32).contains("OSMHeader");
}

/** More than a plan of one place can hold. */
class TooManyObjects : public std::exception
{};

/** Copies libosmium's objects into our own. */
class Collector
{
public:
    explicit Collector(OsmData &data)
        : m_data(data)
    {}

    void node(const osmium::Node &node)
    {
        if (!note(node) || !node.location().valid())
            return;
        m_data.nodes.push_back({node.id(), {node.location().lon(), node.location().lat()}, tagsOf(node)});
    }

    void way(const osmium::Way &way)
    {
        if (!note(way))
            return;
        OsmWay copy{way.id(), {}, tagsOf(way)};
        count(way.nodes().size());
        copy.nodes.reserve(way.nodes().size());
        for (const osmium::NodeRef &ref : way.nodes()) {
            copy.nodes.push_back(ref.ref());
            // "out geom" of Overpass: places stand in the way, and there are no nodes.
            if (ref.location().valid())
                m_placesInWays.push_back({ref.ref(), {ref.location().lon(), ref.location().lat()}, {}});
        }
        m_data.ways.push_back(std::move(copy));
    }

    void relation(const osmium::Relation &relation)
    {
        if (!note(relation))
            return;
        OsmRelation copy{relation.id(), {}, tagsOf(relation)};
        count(relation.members().size());
        copy.members.reserve(relation.members().size());
        for (const osmium::RelationMember &member : relation.members())
            copy.members.push_back({{typeOf(member.type()), member.ref()}, word(QByteArrayView(member.role()))});
        m_data.relations.push_back(std::move(copy));
    }

    void apply(const osmium::memory::Buffer &buffer)
    {
        for (const osmium::OSMEntity &entity : buffer.select<osmium::OSMEntity>()) {
            if (entity.type() == osmium::item_type::node)
                node(static_cast<const osmium::Node &>(entity));
            else if (entity.type() == osmium::item_type::way)
                way(static_cast<const osmium::Way &>(entity));
            else if (entity.type() == osmium::item_type::relation)
                relation(static_cast<const osmium::Relation &>(entity));
        }
    }

    void finish()
    {
        // Real nodes come later in the list, and the later of two stays.
        m_data.nodes.insert(m_data.nodes.begin(), m_placesInWays.begin(), m_placesInWays.end());
        m_data.arrange();
    }

private:
    /** False for what is marked as deleted. */
    bool note(const osmium::OSMObject &object)
    {
        if (++m_objects > maxObjects)
            throw TooManyObjects();
        if (!object.visible())
            return false;
        if (object.timestamp().valid()) {
            const QDate day = QDateTime::fromSecsSinceEpoch(object.timestamp().seconds_since_epoch(), Qt::UTC).date();
            if (!m_data.date || *m_data.date < day)
                m_data.date = day;
        }
        return true;
    }

    void count(size_t references)
    {
        m_references += references;
        if (m_references > maxReferences)
            throw TooManyObjects();
    }

    static OsmType typeOf(osmium::item_type type)
    {
        return type == osmium::item_type::node ? OsmType::Node : type == osmium::item_type::way ? OsmType::Way : OsmType::Relation;
    }

    /** By hand: libosmium's own iterator takes a zero byte within a text of a PBF for its end, and runs past the list. */
    OsmTags tagsOf(const osmium::OSMObject &object)
    {
        OsmTags tags;
        const osmium::TagList &list = object.tags();
        if (list.empty())
            return tags;
        const auto *at = reinterpret_cast<const char *>(list.data() + sizeof(osmium::TagList));
        const auto *end = reinterpret_cast<const char *>(list.data() + list.byte_size());
        const auto nextText = [&] {
            const char *zero = std::find(at, end, '\0');
            if (zero == end)
                throw osmium::io_error("a tag's text holds a zero byte");
            const QByteArrayView text(at, zero);
            at = zero + 1;
            return word(text);
        };
        while (at != end) {
            const QString key = nextText();
            tags.insert(key, nextText().trimmed());
            if (tags.size() > maxTags)
                throw TooManyObjects();
        }
        return tags;
    }

    /** Keys and short values come again and again: each is made once. */
    QString word(QByteArrayView utf8)
    {
        const QByteArray bytes = QByteArray::fromRawData(utf8.data(), utf8.size());
        const auto known = m_words.constFind(bytes);
        if (known != m_words.constEnd())
            return *known;
        const QString text = QString::fromUtf8(utf8);
        if (bytes.size() <= longestSharedWord && m_words.size() < mostSharedWords)
            m_words.insert(QByteArray(utf8.data(), utf8.size()), text);
        return text;
    }

    static constexpr qsizetype longestSharedWord = 24;
    static constexpr qsizetype mostSharedWords = 20'000;

    OsmData &m_data;
    QHash<QByteArray, QString> m_words;
    std::vector<OsmNode> m_placesInWays;
    size_t m_objects = 0;
    size_t m_references = 0;
};

/**
 * Bytes in small pieces: from one large piece libosmium would move all that is left for every block that it takes. They come
 * from memory, since libosmium leaves the file of a PBF open where it refuses it.
 */
class Pieces final : public osmium::io::Decompressor
{
public:
    explicit Pieces(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    std::string read() override
    {
        const QByteArrayView piece = m_rest.first(std::min(m_rest.size(), pieceBytes));
        m_rest = m_rest.sliced(piece.size());
        return {piece.data(), static_cast<size_t>(piece.size())};
    }

    void close() override {}

private:
    static constexpr qsizetype pieceBytes = 16'384;

    QByteArrayView m_rest;
};

/** libosmium asks for a way to read by the name of a compression; we read no compressed files, so this name is free. */
static osmium::io::file_compression inPieces()
{
    constexpr auto name = osmium::io::file_compression::bzip2;
    static const bool isRegistered = osmium::io::CompressionFactory::instance().register_compression(
        name, [](int, osmium::io::fsync) -> osmium::io::Compressor * { return nullptr; },
        [](int) -> osmium::io::Decompressor * { return nullptr; },
        [](const char *bytes, size_t size) { return new Pieces(QByteArrayView(bytes, static_cast<qsizetype>(size))); });
    Q_ASSERT(isRegistered);
    return name;
}

static base::Result<OsmData> collect(const QString &path, const QByteArray &bytes, const char *format)
{
    OsmData data;
    try {
        osmium::io::File file(bytes.constData(), static_cast<size_t>(bytes.size()), format);
        file.set_compression(inPieces());
        osmium::io::Reader reader(file, osmium::osm_entity_bits::nwr);
        Collector collector(data);
        while (const osmium::memory::Buffer buffer = reader.read())
            collector.apply(buffer);
        reader.close();
        collector.finish();
    } catch (const TooManyObjects &) {
        return base::fail(base::ErrorCode::FileTooLarge, path, {}, QStringLiteral("> %1 objects").arg(maxObjects));
    } catch (const osmium::xml_error &error) {
        return base::fail(base::ErrorCode::SourceMalformed, path, QStringLiteral("line %1").arg(error.line),
                          QString::fromStdString(error.error_string));
    } catch (const std::bad_alloc &) {
        return base::fail(base::ErrorCode::FileTooLarge, path);
    } catch (const std::exception &error) {
        return base::fail(base::ErrorCode::SourceMalformed, path, {}, QString::fromUtf8(error.what()));
    }
    return data;
}

base::Result<OsmData> readOsmFile(const QString &path)
{
    const base::Result<SourceBytes> source = readSource(path);
    if (!source)
        return tl::unexpected(source.error());
    base::Result<OsmData> data = collect(path, source->bytes, isOsmPbf(source->bytes.left(64)) ? "pbf" : "osm");
    if (data)
        data->sha256 = source->sha256;
    return data;
}

} // namespace import
