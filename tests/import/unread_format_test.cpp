// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "import/model_importer.h"

#include "support/test_case.h"

#include <QTemporaryDir>

using namespace import;

class UnreadFormatTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void aKnownFormatThatIsNotReadYetIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<base::ErrorCode>("code");
        QTest::addColumn<QString>("place");
        const QByteArray ifc = "ISO-10303-21;\nHEADER;\nFILE_SCHEMA (( 'IFC4X3' ));\nENDSEC;";
        QTest::newRow("IFC") << "house.ifc" << ifc << base::ErrorCode::IfcNotRead << "IFC4X3";
        QTest::newRow("IFC by another name") << "house.step" << ifc << base::ErrorCode::IfcNotRead << "IFC4X3";
        QTest::newRow("IFC, packed") << "house.ifczip" << QByteArray("PK\3\4") << base::ErrorCode::IfcNotRead << "ifczip";
        QTest::newRow("a part of an IMDF venue")
            << "unit.geojson"
            << QByteArray(R"({"type": "FeatureCollection", "features": [{"type": "Feature", "feature_type" : "unit"}]})")
            << base::ErrorCode::ImdfNotRead << "";
        QTest::newRow("one IMDF feature") << "venue.json"
                                          << QByteArray("{\"id\": \"\\\"{\", \"properties\": {}, \"feature_type\": \"venue\"}")
                                          << base::ErrorCode::ImdfNotRead << "";
        QTest::newRow("an IMDF archive") << "venue.zip" << QByteArray("PK\3\4...level.geojson...unit.geojson...")
                                         << base::ErrorCode::ImdfNotRead << "";
        QTest::newRow("other STEP") << "bolt.step" << QByteArray("ISO-10303-21;\nFILE_SCHEMA(('AUTOMOTIVE_DESIGN'));")
                                    << base::ErrorCode::FormatUnknown << "";
        QTest::newRow("another archive") << "photos.zip" << QByteArray("PK\3\4...") << base::ErrorCode::FormatUnknown << "";
    }
    void aKnownFormatThatIsNotReadYetIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        const QString path = write(name, content);
        const base::Error error = importFile(path, {}).error();
        QTEST(error.code, "code");
        QTEST(error.place, "place");
        QCOMPARE(error.file, path);
    }

    void anOsmTagOfThatNameIsNoImdf()
    {
        QByteArray text = R"({"type": "FeatureCollection", "features": [{"type": "Feature", "id": "way/1", "properties": TAGS,
            "geometry": {"type": "Polygon", "coordinates": [[[5, 45], [5.001, 45], [5.001, 45.001], [5, 45.001], [5, 45]]]}}]})";
        text.replace("TAGS", R"({"feature_type": "building", "indoor": "room", "level": "0", "name": "Halle"})");
        const QString path = write("rooms.geojson", text);
        const auto plan = importFile(path, {});
        QVERIFY(plan);
        QCOMPARE(plan->spaces.size(), size_t(1));
    }

    void eachFileOfARealImdfVenueIsNamed()
    {
        const QString real = support::realData("imdf-spbstu-campus");
        if (real.isEmpty())
            QSKIP("no real data here");
        const QDir folder(real);
        QCOMPARE(importFile(folder.path(), {}).error().code, base::ErrorCode::ImdfNotRead);
        const QStringList files = folder.entryList({"*.geojson", "*.zip"}, QDir::Files);
        QVERIFY(files.size() > 2);
        for (const QString &file : files)
            QVERIFY2(importFile(folder.filePath(file), {}).error().code == base::ErrorCode::ImdfNotRead, qPrintable(file));
    }

    void aFolderOfImdfIsNamedToo()
    {
        QVERIFY(!write("manifest.json", "{}").isEmpty() && !write("unit.geojson", "{}").isEmpty());
        QCOMPARE(importFile(m_folder.path(), {}).error().code, base::ErrorCode::ImdfNotRead);
    }

    void asAModelIfcIsRefusedBeforeAnyReaderSeesIt()
    {
        const Worker worker("none", "/nowhere", {});
        plan::Plan plan;
        const auto refused = importModel(plan, write("house.ifc", "ISO-10303-21;\nFILE_SCHEMA(('IFC2X3'));"), worker, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::IfcNotRead);
        QCOMPARE(refused.error().place, QString("IFC2X3"));
    }
};

PORTULAN_TEST(UnreadFormatTest)
#include "unread_format_test.moc"
