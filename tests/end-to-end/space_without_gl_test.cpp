// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_program.h"

#include "support/test_case.h"
#include "view3d/space_view.h"

using support::RunningProgram;

static const QString demo = QStringLiteral(PORTULAN_DEMO);

/** 3D asked for where Qt draws without OpenGL. */
class SpaceWithoutGlTest : public QObject
{
    Q_OBJECT

    static bool isRead(const QQuickItem &item, const QString &words)
    {
        for (const QQuickItem *child : item.childItems()) {
            if (child->isVisible() && (child->property("text").toString().contains(words) || isRead(*child, words)))
                return true;
        }
        return false;
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
        const QQuickItem &screen = *running.program.window().contentItem();
        QTRY_VERIFY(isRead(screen, QStringLiteral("Pas de 3D sur cet écran")));
        QVERIFY(isRead(screen, QStringLiteral("la recherche, les listes")));
        QVERIFY(!running.program.window().property("isSpatial").toBool());
        QVERIFY(!running.program.window().findChild<view3d::SpaceView *>());

        const std::optional<QPoint> search = running.keyNamed(QStringLiteral("Chercher"));
        QVERIFY(search);
        running.touch(*search); // which still works
        QTRY_VERIFY(running.program.window().activeFocusItem() &&
                    running.program.window().activeFocusItem()->inherits("QQuickTextInput"));
    }

    void theOptionOfTheCommandLineIsRefusedInTheSameWords()
    {
        RunningProgram running(demo);
        running.program.window().setProperty("isSpatial", true);
        QVERIFY(running.isSettled());
        QTRY_VERIFY(!running.program.window().property("isSpatial").toBool());
    }
};

PORTULAN_TEST(SpaceWithoutGlTest)
#include "space_without_gl_test.moc"
