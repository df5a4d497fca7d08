// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/survey.h"
#include "store/changes.h"
#include "store/plan_reader.h"
#include "support/test_case.h"

#include <QProcess>
#include <QRegularExpression>

/** The demo packages that the build made: what a newcomer is promised. */
class DemoPackageTest : public QObject
{
    Q_OBJECT

    plan::SharedPlan m_first;
    plan::SharedPlan m_theatre;
    plan::SharedPlan m_scanOnly;

    static QString path(const QString &name) { return QStringLiteral(PORTULAN_BIN_DIR "/../demo/") + name; }

    static plan::SharedPlan read(const QString &name)
    {
        const base::Result<plan::SharedPlan> plan = store::readPlan(path(name));
        return plan && (*plan)->loadReport.missing.empty() ? *plan : nullptr;
    }

    template<class T, class Predicate>
    static qsizetype count(const std::vector<T> &rows, Predicate predicate)
    {
        return std::count_if(rows.begin(), rows.end(), predicate);
    }

    template<class T>
    static QSet<QString> kinds(const std::vector<T> &rows)
    {
        QSet<QString> kinds;
        for (const T &row : rows)
            kinds.insert(row.kind);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = read(QStringLiteral("theatre-1.gpkg"));
        m_theatre = read(QStringLiteral("theatre.gpkg"));
        m_scanOnly = read(QStringLiteral("scan-only.gpkg"));
        QVERIFY(m_first && m_theatre && m_scanOnly);
    }

    void theTheatreHasWhatATheatreHas()
    {
        const plan::Plan &plan = *m_theatre;
        QCOMPARE(plan.levels.size(), size_t(5));
        QVERIFY(plan.spaces.size() >= 120);
        QVERIFY(plan.exits.size() >= 9);
        QVERIFY(kinds(plan.exits).size() >= 5);
        QCOMPARE(plan.accessPoints.size(), size_t(4));
        QCOMPARE(count(plan.connectors, [](const auto &c) { return c.kind == u"stair"; }), 3);
        QCOMPARE(count(plan.connectors, [](const auto &c) { return c.kind == u"lift"; }), 2);
        QCOMPARE(count(plan.connectors, [](const auto &c) { return c.kind == u"lift" && c.levels.size() == 3; }), 1);
        QCOMPARE(plan.sides.size(), size_t(4));
        QVERIFY(plan.grid);
        QVERIFY(kinds(plan.equipment).size() >= 15);
        QVERIFY(kinds(plan.hazards).size() >= 5);
        QVERIFY(count(plan.equipment, [](const auto &e) { return e.bearingDegrees && e.fieldOfViewDegrees; }) >= 3);
        QVERIFY(count(plan.equipment, [](const auto &e) { return e.kind == u"hydrant"; }) >= 1);
        for (const char *kind : {"road", "pavement", "building", "water", "tree", "parking"})
            QVERIFY2(kinds(plan.site).contains(QLatin1StringView(kind)), kind);
        QVERIFY(!plan::missingGroups(plan).empty());
    }

    void doorsAreKnownAndSomeAreNot()
    {
        const auto doors = [&](auto predicate) {
            return count(m_theatre->openings,
                         [&](const plan::Opening &o) { return o.kind == plan::OpeningKind::Door && predicate(o); });
        };
        QVERIFY(doors([](const auto &o) { return o.swingSide != plan::SwingSide::Unknown; }) > 80);
        QVERIFY(doors([](const auto &o) { return o.lock != plan::Lock::Unknown; }) > 100);
        QVERIFY(doors([](const auto &o) { return o.widthMetres.has_value(); }) > 100);
        QVERIFY(doors([](const auto &o) { return o.failState == plan::FailState::Safe; }) > 5);
        QVERIFY(doors([](const auto &o) { return o.failState == plan::FailState::Secure; }) > 2);
        QVERIFY(doors([](const auto &o) { return o.lock == plan::Lock::Unknown; }) > 2);
    }

    void everyCutoffThatSomebodySawSaysWhatToDo()
    {
        QVERIFY(kinds(m_theatre->cutoffs).size() >= 14);
        for (const plan::Cutoff &cutoff : m_theatre->cutoffs)
            QVERIFY2(!cutoff.verified.on || (!cutoff.howTo.isEmpty() && !cutoff.consequence.isEmpty()), qPrintable(cutoff.name));
    }

    void theEditionsDifferInTwentyThings()
    {
        QCOMPARE(m_first->venue.edition, 1);
        QCOMPARE(m_theatre->venue.edition, 2);
        QVERIFY(m_first->changes.empty());
        QCOMPARE(m_theatre->changes.size(), size_t(20));
        QCOMPARE(m_theatre->changes, store::changesBetween(*m_first, *m_theatre));
        for (const plan::ChangeKind kind :
             {plan::ChangeKind::Added, plan::ChangeKind::Removed, plan::ChangeKind::Moved, plan::ChangeKind::Edited})
            QVERIFY(count(m_theatre->changes, [&](const plan::Change &change) { return change.kind == kind; }) >= 2);
        for (const plan::Change &change : m_theatre->changes)
            QVERIFY2(change.textFr.contains(QStringLiteral(" : ")) && change.textEn.contains(QStringLiteral(": ")),
                     qPrintable(change.textFr));
    }

    void photosShowWhatMatters()
    {
        QVERIFY(m_theatre->media.size() >= 6);
        for (const plan::Media &photo : m_theatre->media) {
            QVERIFY(photo.takenOn && photo.spot && photo.bearingDegrees && !photo.caption.isEmpty() && !photo.features.empty());
            QVERIFY(m_theatre->blobs->media(photo.id).value().startsWith("\xff\xd8\xff"));
        }
    }

    void gdalReadsTheScans_data()
    {
        QTest::addColumn<QString>("package");
        QTest::newRow("one level of the theatre") << "theatre.gpkg";
        QTest::newRow("all there is") << "scan-only.gpkg";
    }
    void gdalReadsTheScans()
    {
        QFETCH(const QString, package);
        const plan::SharedPlan plan = read(package);
        QCOMPARE(plan->rasters.size(), size_t(1));
        const plan::PlanRaster &raster = plan->rasters[0];
        QProcess gdal;
        gdal.start(QStringLiteral("gdalinfo"), {QStringLiteral("GPKG:%1:scan_1").arg(path(package))});
        QVERIFY(gdal.waitForFinished(60'000));
        const QString text = QString::fromUtf8(gdal.readAllStandardOutput());
        const double metres = plan::metresPerPixel(raster, raster.zooms - 1);
        const QString size = QStringLiteral("Size is %1, %2")
                                 .arg(std::lround(raster.extent.width() / metres))
                                 .arg(std::lround(raster.extent.height() / metres));
        QVERIFY2(text.contains(size), qPrintable(text));
        static const QRegularExpression form(QStringLiteral("Pixel Size = \\(([0-9.]+),-([0-9.]+)\\)"));
        const QRegularExpressionMatch pixel = form.match(text);
        QVERIFY2(std::abs(pixel.captured(1).toDouble() - metres) < 1e-9, qPrintable(text));
        QVERIFY2(std::abs(pixel.captured(2).toDouble() - metres) < 1e-9, qPrintable(text));
        QVERIFY2(raster.extent.grown(0.01).contains({0, 0}), "the building's corner lies on its scan");
    }

    void aScanAloneIsAPlanToo()
    {
        QVERIFY(m_scanOnly->spaces.empty());
        QCOMPARE(m_scanOnly->levels.size(), size_t(1));
        QVERIFY(!m_scanOnly->venue.address.isEmpty());
        QVERIFY(plan::extent(*m_scanOnly).width() > 30);
        QVERIFY(plan::missingGroups(*m_scanOnly).size() >= 4);
    }
};

PORTULAN_TEST(DemoPackageTest)
#include "demo_package_test.moc"
