// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "import/osm_file.h"
#include "osm_text.h"
#include "support/test_case.h"

using namespace import;

static QByteArray contentOf(const QString &relativePath)
{
    const QString path = support::realData(relativePath);
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static const QByteArray smallFile = R"(<?xml version="1.0"?>
<osm version="0.6"><node id="-5" lat="48.1" lon="2.25" timestamp="2024-03-05T10:00:00Z"/>
<node id="2" lat="0" lon="0"><tag k="door" v=" yes "/></node>
<node id="3" visible="false"/>
<way id="7"><nd ref="-5"/><nd ref="2"/><nd ref="99"/></way>
<relation id="9"><member type="way" ref="7" role="outer"/><tag k="type" v="multipolygon"/></relation></osm>)";

/** A field of a protocol buffer: a message or a text shorter than 128 bytes. */
static QByteArray field(int number, const QByteArray &bytes)
{
    QByteArray field;
    field += static_cast<char>(number << 3 | 2);
    field += static_cast<char>(bytes.size());
    return field + bytes;
}

static QByteArray numberField(int number, char value)
{
    QByteArray field;
    field += static_cast<char>(number << 3);
    return field + value;
}

static QByteArray block(const QByteArray &type, const QByteArray &content)
{
    const QByteArray blob = field(1, content);
    const QByteArray head = field(1, type) + numberField(3, static_cast<char>(blob.size()));
    return QByteArray(3, '\0') + static_cast<char>(head.size()) + head + blob;
}

/** A PBF with one way, which has one tag. */
static QByteArray pbfWithTag(const QByteArray &key, const QByteArray &value)
{
    const QByteArray texts = field(1, {}) + field(1, key) + field(1, value);
    const QByteArray way = numberField(1, 7) + field(2, "\x01") + field(3, "\x02");
    return block("OSMHeader", field(4, "OsmSchema-V0.6")) + block("OSMData", field(1, texts) + field(2, field(3, way)));
}

class OsmFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstBytesSayTheFormat_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("isXml");
        QTest::newRow("plain") << QByteArray("<osm version=\"0.6\">") << true;
        QTest::newRow("with a declaration and a comment") << QByteArray("<?xml version=\"1.0\"?>\n<!-- x -->\n<osm>") << true;
        QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf<osm/>") << true;
        QTest::newRow("a change file") << QByteArray("<osmChange version=\"0.6\">") << false;
        QTest::newRow("another XML") << QByteArray("<gml:Map>") << false;
        QTest::newRow("text that mentions it") << QByteArray("see <osm version=\"0.6\">") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void theFirstBytesSayTheFormat()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, isXml);
        QCOMPARE(isOsmXml(head), isXml);
        QVERIFY(!isOsmPbf(head));
    }

    void everythingOfAFileIsThere()
    {
        const auto file = support::fileOf(smallFile);
        const base::Result<OsmData> data = readOsmFile(file->fileName());
        QVERIFY(data);
        QCOMPARE(data->nodes.size(), size_t(2));
        QVERIFY(data->node(-5));
        QVERIFY(data->node(2));
        QCOMPARE(data->node(2)->place, (geo::LonLat{0, 0}));
        QCOMPARE(data->node(2)->tags.value("door"), QString("yes"));
        QVERIFY(!data->node(99));
        QCOMPARE(data->way(7)->nodes, (std::vector<qint64>{-5, 2, 99}));
        QVERIFY(data->relation(9)->isMultipolygon());
        QCOMPARE(data->relation(9)->members.front().ref.text(), QString("way/7"));
        QCOMPARE(data->date, std::optional(QDate(2024, 3, 5)));
    }

    void placesInsideWaysCountWhereTheNodeIsNotInTheFile()
    {
        const auto file = support::fileOf(R"(<osm version="0.6"><node id="1" lat="48" lon="2"/>
<way id="7"><nd ref="1" lat="1" lon="1"/><nd ref="2" lat="48.5" lon="2.5"/></way></osm>)");
        const base::Result<OsmData> data = readOsmFile(file->fileName());
        QVERIFY(data);
        QCOMPARE(data->node(1)->place.lat, 48.0);
        QCOMPARE(data->node(2)->place.lat, 48.5);
    }

    void brokenXmlIsOneErrorWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unclosed") << QByteArray("<osm version=\"0.6\">\n<node id=\"1\"");
        QTest::newRow("wrong nesting") << QByteArray("<osm version=\"0.6\">\n<node id=\"1\"></way></osm>");
        QTest::newRow("an entity bomb") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE o [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<osm version=\"0.6\"><node id=\"1\" lat=\"1\" lon=\"1\"><tag k=\"x\" "
            "v=\"&c;\"/></node></osm>");
        QTest::newRow("an external entity") << QByteArray(
            "<!DOCTYPE o [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<osm version=\"0.6\"><node id=\"1\" user=\"&a;\"/></osm>");
        QTest::newRow("a wrong byte") << QByteArray("<osm version=\"0.6\">\n<node id=\"1\" user=\"\xff\xfe\"/></osm>");
        QTest::newRow("an id that is no number") << QByteArray("<osm version=\"0.6\"><node id=\"abc\" lat=\"1\" lon=\"1\"/></osm>");
        QTest::newRow("a place that is no number") << QByteArray("<osm version=\"0.6\"><node id=\"1\" lat=\"x\" lon=\"1\"/></osm>");
        QTest::newRow("no version") << QByteArray("<osm><node id=\"1\"/></osm>");
        QTest::newRow("an unknown version") << QByteArray("<osm version=\"0.5\"></osm>");
        QTest::newRow("an id beyond 64 bits")
            << QByteArray("<osm version=\"0.6\"><node id=\"99999999999999999999\" lat=\"1\" lon=\"1\"/></osm>");
        QTest::newRow("nested a hundred thousand deep")
            << QByteArray("<osm version=\"0.6\">") + QByteArray("<x>").repeated(100'000) + QByteArray("</osm>");
    }

    void brokenXmlIsOneErrorWithItsLine()
    {
        QFETCH(QByteArray, text);
        const auto file = support::fileOf(text);
        const base::Result<plan::Plan> result = importFile(file->fileName(), {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::SourceMalformed);
        QCOMPARE(result.error().file, file->fileName());
        QVERIFY(!result.error().detail.isEmpty());
    }

    void aTextOfAPbfMayNotHoldAZeroByte()
    {
        const auto good = support::fileOf(pbfWithTag("indoor", "room"));
        const base::Result<OsmData> data = readOsmFile(good->fileName());
        QVERIFY(data);
        QCOMPARE(data->way(7)->tags.value("indoor"), QString("room"));

        const auto broken = support::fileOf(pbfWithTag(QByteArray("a\0b", 3), "room"));
        const base::Result<OsmData> refused = readOsmFile(broken->fileName());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::SourceMalformed);
    }

    /** Were each block paid for by all that follow, the time limit of a test would end this one. */
    void manyEmptyBlocksAreSoonRead()
    {
        const QByteArray head = block("OSMHeader", field(4, "OsmSchema-V0.6"));
        const auto file = support::fileOf(head + block("OSMData", field(1, {})).repeated(300'000));
        const base::Result<OsmData> data = readOsmFile(file->fileName());
        QVERIFY2(data, data ? "" : qPrintable(data.error().detail));
        QVERIFY(data->ways.empty());
    }

    void aRefusedFileIsNotLeftOpen_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("XML") << QByteArray("<osm version=\"0.6\">\n<node id=\"1\"");
        QTest::newRow("PBF") << block("OSMHeader", "no header");
    }

    void aRefusedFileIsNotLeftOpen()
    {
        QFETCH(QByteArray, content);
        const auto file = support::fileOf(content);
        const auto openFiles = [] { return QDir("/proc/self/fd").entryList(QDir::AllEntries | QDir::System).size(); };
        QVERIFY(!readOsmFile(file->fileName()));
        const qsizetype before = openFiles();
        for (int i = 0; i < 20; ++i)
            QVERIFY(!readOsmFile(file->fileName()));
        QCOMPARE(openFiles(), before);
    }

    void whatIsNoOsmIsNotGuessedAt_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("once upon a time");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("another XML") << QByteArray("<html></html>");
    }

    void whatIsNoOsmIsNotGuessedAt()
    {
        QFETCH(QByteArray, content);
        const auto file = support::fileOf(content);
        QCOMPARE(importFile(file->fileName(), {}).error().code, base::ErrorCode::FormatUnknown);
    }

    void aFileThatIsNotThereSaysSo() { QCOMPARE(importFile("/nowhere/x.osm", {}).error().code, base::ErrorCode::FileNotFound); }

    /** Cut anywhere, a file is an error, or an honest smaller plan: never a crash. */
    void aCutFileNeverCrashes_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("XML") << "osm-berlin-hbf/berlin_hbf.osm";
        QTest::newRow("PBF") << "osm-massy-palaiseau/station-border.osm.pbf";
    }

    void aCutFileNeverCrashes()
    {
        QFETCH(QString, source);
        const QByteArray whole = contentOf(source);
        if (whole.isEmpty())
            QSKIP("no real data here");
        int refused = 0;
        constexpr int cuts = 40;
        for (int i = 0; i < cuts; ++i) {
            const auto file = support::fileOf(whole.left(whole.size() * i / cuts));
            const base::Result<OsmData> data = readOsmFile(file->fileName());
            refused += data ? 0 : 1;
            QVERIFY(data || data.error().code == base::ErrorCode::SourceMalformed);
        }
        QVERIFY(refused > cuts - 4);
    }

    /** Bytes changed here and there: an error or another plan, never a crash. */
    void aSpoiltFileNeverCrashes_data() { aCutFileNeverCrashes_data(); }

    void aSpoiltFileNeverCrashes()
    {
        QFETCH(QString, source);
        const QByteArray whole = contentOf(source);
        if (whole.isEmpty())
            QSKIP("no real data here");
        for (int round = 0; round < 12; ++round) {
            QByteArray spoilt = whole;
            for (int i = 0; i < 20; ++i)
                spoilt[(round * 7919 + i * 104'729) % spoilt.size()] = static_cast<char>(i * 37 + round);
            const auto file = support::fileOf(spoilt);
            const base::Result<plan::Plan> result = importFile(file->fileName(), {});
            QVERIFY(result || !result.error().file.isEmpty());
        }
    }
};

PORTULAN_TEST(OsmFileTest)
#include "osm_file_test.moc"
