// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout.h"

#include "support/test_case.h"
#include "view3d/space_view.h"

using support::RunningProgram;

static const QString demo = QStringLiteral(PORTULAN_DEMO);

/** 3D asked for where Qt draws without OpenGL. */
class SpaceWithoutGlTest : public QObject
{
    Q_OBJECT

    static bool isRead(RunningProgram &running, const QString &words)
    {
        return support::textWhich(*running.program.window().contentItem(),
                                  [&](const QString &text) { return text.contains(words); });
    }

private Q_SLOTS:
    void initTestCase() { QQuickWindow::setSceneGraphBackend(QStringLiteral("software")); }

    void theKeyStaysAndSaysWhyItIsNotThereAndWhatIs()
    {
        RunningProgram running(demo);
        QVERIFY(running.isSettled());
        QTRY_VERIFY(!running.program.map().canDraw());
        const std::optional<QPoint> key = running.keyNamed(QStringLiteral("Bâtiment en 3D"));
        QVERIFY(key);
        running.touch(*key);
        QTRY_VERIFY(isRead(running, QStringLiteral("Pas de 3D sur cet écran")));
        QVERIFY(isRead(running, QStringLiteral("la recherche, les listes")));
        QVERIFY(!running.program.window().property("isSpatial").toBool());
        QVERIFY(!running.program.window().findChild<view3d::SpaceView *>());

        const std::optional<QPoint> search = running.keyNamed(QStringLiteral("Chercher"));
        QVERIFY(search);
        running.touch(*search); // which still works
        QTRY_VERIFY(running.program.window().activeFocusItem() &&
                    running.program.window().activeFocusItem()->inherits("QQuickTextInput"));
    }

    void theOptionOfTheCommandLineLeadsToWordsAndToNoEmptySpace()
    {
        RunningProgram running(demo);
        running.program.window().setProperty("isSpatial", true);
        QVERIFY(running.isSettled());
        QTRY_VERIFY(!running.program.window().property("isSpatial").toBool());
        QTRY_VERIFY(isRead(running, QStringLiteral("OpenGL est absent")));
    }
};

PORTULAN_TEST(SpaceWithoutGlTest)
#include "space_without_gl_test.moc"
