// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/plan_view.h"

#include <QQuickWindow>
#include <QTest>

namespace test {

/** A window with nothing but a plan in it. */
class PlanWindow
{
public:
    explicit PlanWindow(QSize size = {800, 500})
    {
        m_window.resize(size);
        view.setParentItem(m_window.contentItem());
        view.setSize(size);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

    void show(const scene::SharedLevelScene &scene)
    {
        view.setScene(scene);
        QTRY_VERIFY_WITH_TIMEOUT(view.isSceneShown(), 60'000); // sanitizers are slow
    }

    /** What is on the screen, once everything asked for is drawn. */
    QImage picture() { return m_window.grabWindow(); }
    QColor colourAt(geo::Point place) { return picture().pixelColor(view.screenOf(place.x, place.y).toPoint()); }
    QQuickWindow &window() { return m_window; }

private:
    QQuickWindow m_window;

public:
    view2d::PlanView view;
};

} // namespace test
