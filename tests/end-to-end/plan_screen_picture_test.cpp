// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "support/test_case.h"

#include <QProcess>
#include <QTemporaryDir>

using support::isSeenNear;
using support::RunningProgram;

static const QString demo = QStringLiteral(PORTULAN_DEMO);

static QColor colour(scene::Token token, scene::ThemeName theme = scene::ThemeName::Day)
{
    return scene::Theme::builtIn(theme).colour(token);
}

/** The open plan against its picture: each class of thing, where the plan says that it is. */
class PlanScreenPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallsExitsAndTheCurrentFloorAreSeenWhereThePlanSaysSo()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        const QImage picture = running.picture();
        const plan::SharedPlan plan = running.program.screen().plan();
        const plan::LevelId level = running.program.screen().level();

        const auto isUnderASymbol = [&](geo::Point place) {
            const QPointF onMap = running.program.map().camera().toScreen(place);
            const auto &symbols = running.program.map().placement().symbols;
            return std::any_of(symbols.begin(), symbols.end(), [&](const scene::PlacedSymbol &symbol) {
                return symbol.rect.adjusted(-3, -3, 3, 3).contains(onMap);
            });
        };
        int walls = 0;
        for (const plan::Wall &wall : plan->walls) {
            const auto *line = std::get_if<geo::Polyline>(&wall.shape);
            if (wall.level != level || wall.kind != plan::WallKind::Structural || !line || line->size() < 2)
                continue;
            // Doors and windows may take most of a façade: one of the places that no symbol covers must show the wall.
            bool isCovered = true;
            bool isSeen = false;
            for (int i = 0; i < 40; ++i) {
                const geo::Point place = line->at(0) + (line->at(1) - line->at(0)) * ((i + 0.5) / 40);
                isCovered = isCovered && isUnderASymbol(place);
                isSeen = isSeen || isSeenNear(picture, running.screenOf(place), colour(scene::Token::WallStructural), 2);
            }
            QVERIFY2(isSeen || isCovered, qPrintable(wall.sourceRef));
            ++walls;
        }
        int exits = 0;
        for (const plan::Exit &exit : plan->exits) {
            if (exit.level != level)
                continue;
            QVERIFY2(isSeenNear(picture, running.screenOf(exit.spot), colour(scene::Token::Exit), 90), qPrintable(exit.ref));
            ++exits;
        }
        QVERIFY(walls > 0);
        QVERIFY(exits > 0);

        const std::optional<QPoint> floor = running.keyNamed(QStringLiteral("Niveau ") + running.program.screen().levelLabel());
        QVERIFY(floor);
        QVERIFY(isSeenNear(picture, *floor + QPoint(-50, -40), colour(scene::Token::Selected), 1));
    }

    void aTouchOnAFloorKeyShowsThatFloor()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        const QString before = running.program.screen().levelLabel();
        const QImage picture = running.picture();
        const QString other = before == u"RDC" ? QStringLiteral("SS1") : QStringLiteral("RDC");
        const std::optional<QPoint> key = running.keyNamed(QStringLiteral("Niveau ") + other);
        QVERIFY(key);
        running.touch(*key);
        QTRY_COMPARE(running.program.screen().levelLabel(), other);
        QVERIFY(running.isSettled());
        const QImage after = running.picture();
        QVERIFY(isSeenNear(after, *key + QPoint(-50, -40), colour(scene::Token::Selected), 1));
        QVERIFY(after != picture);
    }

    void pageKeysWalkThroughTheFloorsAndBack()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        const QString before = running.program.screen().levelLabel();
        running.key(Qt::Key_PageDown);
        QTRY_VERIFY(running.program.screen().levelLabel() != before);
        QVERIFY(running.isSettled());
        running.key(Qt::Key_PageUp);
        QTRY_COMPARE(running.program.screen().levelLabel(), before);
    }

    void inRedEveryPixelIsRedOrBlack()
    {
        RunningProgram running(demo, QStringLiteral("red"));
        QVERIFY(running.isSettled());
        const QImage picture = running.picture();
        int lit = 0;
        for (int y = 0; y < picture.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            for (int x = 0; x < picture.width(); ++x) {
                QVERIFY2(qGreen(line[x]) == 0 && qBlue(line[x]) == 0, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                lit += qRed(line[x]) > 200 ? 1 : 0;
            }
        }
        QVERIFY(lit > 5'000);
    }

    void theThemeKeyChangesTheNextFrame()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        running.key(Qt::Key_T);
        QTRY_COMPARE(running.program.screen().themeName(), QStringLiteral("night"));
        const QImage picture = running.picture();
        QVERIFY(isSeenNear(picture, {5, 5}, colour(scene::Token::Surface, scene::ThemeName::Night), 1));
        QVERIFY(isSeenNear(picture, {4, 400}, colour(scene::Token::Outside, scene::ThemeName::Night), 1) ||
                isSeenNear(picture, {4, 400}, colour(scene::Token::Pavement, scene::ThemeName::Night), 60));
    }

    void aTapOnACutoffOpensItsSheet()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        const plan::SharedPlan plan = running.program.screen().plan();
        bool isOpened = false;
        for (const plan::Cutoff &cutoff : plan->cutoffs) {
            if (cutoff.level != running.program.screen().level() || isOpened)
                continue;
            running.touch(running.screenOf(cutoff.spot));
            isOpened = QTest::qWaitFor([&] { return running.program.screen().hasDetail(); }, 2'000);
        }
        QVERIFY(isOpened);
        QTest::qWait(400); // the sheet slides in
        QVERIFY(running.keyNamed(QStringLiteral("Fermer")));
        running.touch(*running.keyNamed(QStringLiteral("Fermer")));
        QTRY_VERIFY(!running.program.screen().hasDetail());
    }

    void whatIsNoPlanIsSaidInWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("photo.gpkg"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a plan");
        file.close();
        RunningProgram running(path);
        QVERIFY(running.isSettled());
        QCOMPARE(running.program.screen().state(), ui::PlanScreen::Failed);
        QVERIFY(isSeenNear(running.picture(), {640, 300}, colour(scene::Token::Err), 200));
    }

    void withoutAFileTheScreenSaysHowToOpenOne()
    {
        RunningProgram running{QString()};
        QVERIFY(running.isSettled());
        QVERIFY(isSeenNear(running.picture(), {640, 400}, colour(scene::Token::Text), 200));
    }
};

PORTULAN_TEST(PlanScreenPictureTest)
#include "plan_screen_picture_test.moc"
