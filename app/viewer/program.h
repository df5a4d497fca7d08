// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/own_position.h"
#include "ui/photo_provider.h"
#include "ui/plan_screen.h"
#include "ui/preferences.h"
#include "view2d/plan_view.h"
#include "viewer/options.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace viewer {

/** The tablet program: plan screen and window, wired to plans in files. */
class Program : public QObject
{
    Q_OBJECT

public:
    /** `settings` keeps what is to be the same at the next start; it outlives this. */
    Program(const Options &options, QSettings &settings, QObject *parent = nullptr);

    /** Opens the file of the options, where there is one. */
    void start();

    ui::PlanScreen &screen() { return m_screen; }
    ui::OwnPosition &ownPosition() { return m_ownPosition; }
    QQuickWindow &window() { return *m_window; }
    view2d::PlanView &map() { return *m_map; }
    /** Nothing is left to be made ready: the next frame shows the plan, or the words that stand in its place. */
    bool isSettled() const;

Q_SIGNALS:
    /** isSettled() may have become true. */
    void progressed();
    /** The options ask for something that this plan does not have. */
    void refused(const base::Error &error);

private:
    void planOpened();
    void languageChosen();
    void sizeWindow();

    Options m_options;
    ui::PlanScreen m_screen;
    ui::Preferences m_preferences;
    ui::OwnPosition m_ownPosition;
    QQmlApplicationEngine m_engine;
    ui::PhotoProvider *m_photos; ///< the engine's
    QQuickWindow *m_window = nullptr;
    view2d::PlanView *m_map = nullptr;
};

} // namespace viewer
