// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include "store/plan_writer.h"
#include "support/generated_venue.h"
#include "support/test_case.h"

using support::RunningProgram;

/** What comes and goes around the plan leaves it at its height: an eye that follows a corridor does not lose it. */
class StillPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetThatOpensOrClosesMovesNothingUpOrDown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasWarnings");
        QTest::addRow("a short name") << QStringLiteral("Théâtre") << false;
        const QString longName =
            QStringLiteral("Établissement régional d’enseignement adapté et centre de formation du Val d’Oise");
        QTest::addRow("a long name") << longName << false;
        QTest::addRow("a long name and warnings") << longName << true;
    }

    void aSheetThatOpensOrClosesMovesNothingUpOrDown()
    {
        QFETCH(QString, name);
        QFETCH(bool, hasWarnings);
        plan::Plan plan = support::generatedVenue({.roomsPerLevel = 20, .levels = 2, .symbolsPerLevel = 6});
        plan.venue.name = name;
        if (hasWarnings) {
            plan.venue.edition = 0;
            plan.exits.front().verified.on = QDate::currentDate().addDays(1);
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plan.gpkg"));
        QVERIFY(store::writePlan(plan, path, store::Overwrite::No));
        RunningProgram running(path);
        QVERIFY(running.isSettled());
        running.program.map().zoomBy(1.5);
        running.picture();
        const geo::Point middle{running.program.map().centreX(), running.program.map().centreY()};
        const int before = running.screenOf(middle).y();
        for (const Qt::Key key : {Qt::Key_O, Qt::Key_Slash, Qt::Key_I}) {
            running.key(key);
            QTest::qWait(300);
            running.picture();
            QCOMPARE(running.screenOf(middle).y(), before);
            running.key(Qt::Key_Escape);
            QTest::qWait(300);
            running.picture();
            QCOMPARE(running.screenOf(middle).y(), before);
        }
    }

    void whatAFloorLacksIsSaidBesideThePlanNotOverIt()
    {
        QString path = QStringLiteral(PORTULAN_DEMO);
        path.replace(QStringLiteral("theatre.gpkg"), QStringLiteral("scan-only.gpkg"));
        for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(360, 740)}) {
            RunningProgram running(path, QStringLiteral("day"), size);
            QVERIFY(running.isSettled());
            QVERIFY(!running.program.screen().levelNote().isEmpty());
            const QImage picture = running.picture();
            const QRgb ground = scene::Theme::builtIn(scene::ThemeName::Day).colour(scene::Token::WarnGround).rgb();
            int beside = 0;
            const QRect map = running.program.map().mapRectToScene(running.program.map().boundingRect()).toRect();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixel(x, y) != ground)
                        continue;
                    QVERIFY2(!map.contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                    ++beside;
                }
            }
            QVERIFY(beside > 1'000);
        }
    }
};

PORTULAN_TEST(StillPlanTest)
#include "still_plan_test.moc"
