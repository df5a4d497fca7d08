// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "memory.h"
#include "samples.h"

#include "store/plan_reader.h"
#include "view2d/plan_view.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <QThreadPool>

#include <cstdio>

namespace bench {

namespace {

constexpr int runs = 9;
constexpr QSize windowSize(1280, 800);

void tell()
{
    std::printf("%.1f\n", residentMegabytes());
    std::fflush(stdout);
    QCoreApplication::exit();
}

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

Start startOnce(const QString &package)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("first-frame"), package});
    process.waitForReadyRead(30000);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const double megabytes = process.readLine().trimmed().toDouble();
    process.waitForFinished();
    return {milliseconds, megabytes};
}

} // namespace

std::vector<Figure> measureStart(const QString &package)
{
    std::vector<double> ours, empty, oursMegabytes, emptyMegabytes;
    for (int i = 0; i < runs; ++i) {
        const Start nothing = startOnce({});
        const Start plan = startOnce(package);
        empty.push_back(nothing.milliseconds);
        emptyMegabytes.push_back(nothing.megabytes);
        ours.push_back(plan.milliseconds);
        oursMegabytes.push_back(plan.megabytes);
    }
    const QString name = QFileInfo(package).completeBaseName();
    return {{name + QStringLiteral(": process start to first plan frame"), median(ours), median(empty), QStringLiteral("ms"),
             QStringLiteral("empty window"), 1.5},
            {name + QStringLiteral(": resident memory then"),
             median(oursMegabytes),
             median(emptyMegabytes),
             QStringLiteral("MB"),
             QStringLiteral("empty window"),
             {}}};
}

int showFirstFrame(int argc, char **argv, const QString &package)
{
    QGuiApplication application(argc, argv);
    QQuickWindow window;
    window.resize(windowSize);
    if (package.isEmpty()) {
        QObject::connect(&window, &QQuickWindow::frameSwapped, &application, &tell, Qt::QueuedConnection);
        window.show();
        return QCoreApplication::exec();
    }

    view2d::PlanView view(window.contentItem());
    view.setSize(windowSize);
    QThreadPool worker;
    worker.start([&view, package] {
        const auto plan = store::readPlan(package);
        const plan::Level *level = plan ? plan::openingLevel(**plan) : nullptr;
        if (!level)
            return;
        const auto scene = scene::buildLevelScene(**plan, level->id, base::Language::French);
        QMetaObject::invokeMethod(
            &view, [&view, scene] { view.setScene(scene); }, Qt::QueuedConnection);
    });
    // The first frame that was begun after the level was ready.
    QObject::connect(&view, &view2d::PlanView::sceneShownChanged, &application, [&] {
        if (view.isSceneShown())
            QObject::connect(&window, &QQuickWindow::frameSwapped, &application, &tell, Qt::QueuedConnection);
    });
    window.show();
    const int code = QCoreApplication::exec();
    worker.waitForDone();
    return code;
}

} // namespace bench
