// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/plan_painter.h"
#include "scene/theme_words.h"
#include "store/plan_reader.h"
#include "support/pictures.h"
#include "support/test_case.h"
#include "support/zooming.h"
#include "view2d/plan_view.h"

#include <QFileInfo>
#include <QPainter>
#include <QProcess>
#include <QQuickWindow>
#include <QTemporaryDir>

/** Each level of the demo and of a real building: what holds for one drawn for a test must hold for them. */
class EveryLevelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        add(QStringLiteral(PORTULAN_DEMO));
        add(QFileInfo(QStringLiteral(PORTULAN_DEMO)).dir().filePath(QStringLiteral("scan-only.gpkg")));
        for (const char *name : {"osm-grenoble-grandplace/grand-place.geojson", "osm-berlin-hbf/berlin_hbf.osm",
                                 "osm-massy-palaiseau/station-border.osm.pbf"}) {
            const QString source = support::realData(QString::fromLatin1(name));
            if (source.isEmpty())
                continue;
            const QString package = m_folder.filePath(QFileInfo(source).completeBaseName() + QStringLiteral(".gpkg"));
            QProcess station;
            station.start(QStringLiteral(PORTULAN_BIN_DIR "/portulan-station"),
                          {QStringLiteral("import"), source, QStringLiteral("-o"), package});
            QVERIFY(station.waitForFinished(60'000));
            QVERIFY2(station.exitCode() == 0, station.readAllStandardError().constData());
            add(package);
        }
    }

    void theScreenAndThePageShowTheSame_data() { eachLevel(); }

    void theScreenAndThePageShowTheSame()
    {
        QFETCH(scene::SharedLevelScene, level);
        QQuickWindow window;
        window.resize(900, 600);
        view2d::PlanView view(window.contentItem());
        view.setSize({900, 600});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        view.setScene(level);
        for (const double zoom : {1.0, 5.0}) {
            QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 60'000);
            view.setCamera(view.camera().zoomed(zoom, {450, 300}));
            QTest::qWait(200); // symbols and labels find their places once the camera rests
            for (const auto theme : {scene::ThemeName::Day, scene::ThemeName::Night, scene::ThemeName::Red}) {
                const QString name = scene::themeWord(theme);
                view.setThemeName(name);
                QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 60'000);
                const QImage screen = window.grabWindow().convertToFormat(QImage::Format_RGB32);
                QImage page(screen.size(), QImage::Format_RGB32);
                QPainter painter(&page);
                paint::paintPlan(painter, *level, view.camera(), view.placement(), scene::Theme::builtIn(theme), 1);
                painter.end();
                QImage differences;
                const double share = support::differentShare(page, screen, differences);
                if (share > support::tolerance)
                    differences.save(
                        QStringLiteral("every_level %1 %2 %3.png").arg(QLatin1String(QTest::currentDataTag()), name).arg(zoom));
                QVERIFY2(share <= support::tolerance,
                         qPrintable(QStringLiteral("%1: %2 % of the pixels differ").arg(name).arg(share * 100)));
            }
        }
    }

    void aLabelComesOrGoesOnceWhileOneZoomsOn_data() { eachLevel(); }

    void aLabelComesOrGoesOnceWhileOneZoomsOn()
    {
        QFETCH(scene::SharedLevelScene, level);
        for (const bool isIn : {true, false}) {
            for (const int count : support::labelChangesWhileZooming(*level, isIn, 0))
                QCOMPARE(count, 1);
        }
    }

private:
    struct Level
    {
        QString name;
        scene::SharedLevelScene scene;
    };

    void add(const QString &package)
    {
        const auto plan = store::readPlan(package);
        QVERIFY2(plan, qPrintable(package));
        for (const plan::Level &level : (*plan)->levels)
            m_levels.push_back({QFileInfo(package).completeBaseName() + u' ' + level.label,
                                scene::buildLevelScene(**plan, level.id, base::Language::French)});
    }

    void eachLevel()
    {
        QTest::addColumn<scene::SharedLevelScene>("level");
        for (const Level &level : m_levels)
            QTest::newRow(qPrintable(level.name)) << level.scene;
    }

    QTemporaryDir m_folder;
    std::vector<Level> m_levels;
};

PORTULAN_TEST(EveryLevelTest)
#include "every_level_test.moc"
