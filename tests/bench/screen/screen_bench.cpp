// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "samples.h"

#include "store/plan_writer.h"
#include "support/generated_venue.h"
#include "viewer/program.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace {

constexpr int rounds = 12;

/** A change to its frame, and the frames that follow it, in milliseconds. */
class Frames
{
public:
    explicit Frames(QQuickWindow &window)
        : m_window(window)
    {
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &window, [this] { m_hasSwapped = true; }, Qt::DirectConnection);
    }

    template<class Change>
    double milliseconds(Change change)
    {
        QCoreApplication::processEvents();
        m_hasSwapped = false;
        QElapsedTimer timer;
        timer.start();
        change();
        m_window.update();
        while (!m_hasSwapped && timer.elapsed() < 1'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    QQuickWindow &m_window;
    bool m_hasSwapped = false;
};

void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

QQuickItem *longestList(QQuickItem *item)
{
    if (item->inherits("QQuickListView") && item->property("count").toInt() > 1'000)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = longestList(child))
            return found;
    }
    return nullptr;
}

} // namespace

/** Frames of the plan screen with a list of 5,000 rows, against pan frames of its plan; prints its figures as JSON. */
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QTemporaryDir folder;
    viewer::Options options;
    options.file = folder.filePath(QStringLiteral("plan.gpkg"));
    options.size = QSize(1280, 800);
    options.density = 1;
    if (!store::writePlan(support::generatedVenue({.roomsPerLevel = 100, .levels = 5, .symbolsPerLevel = 1'700}), options.file,
                          store::Overwrite::No))
        return 1;
    QSettings settings(folder.filePath(QStringLiteral("kept.ini")), QSettings::IniFormat);
    viewer::Program program(options, settings);
    program.start();
    while (!program.isSettled() || !program.window().isExposed())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    wait(500);

    Frames frames(program.window());
    program.map().zoomBy(2);
    wait(500);
    std::vector<double> pans;
    pans.reserve(10 * rounds);
    for (int i = 0; i < 10 * rounds; ++i)
        pans.push_back(frames.milliseconds([&] { program.map().panBy(i % 20 < 10 ? 7 : -7, i % 10 < 5 ? 4 : -4); }));

    const int fire = static_cast<int>(scene::SymbolClass::Fire);
    std::vector<double> first;
    std::vector<double> slide;
    for (int i = 0; i < rounds; ++i) {
        first.push_back(frames.milliseconds([&] { program.screen().highlight(fire); }));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 160)
            slide.push_back(frames.milliseconds([] {}));
        program.screen().clearHighlight();
        wait(300);
    }

    program.screen().highlight(fire);
    wait(500);
    QQuickItem *list = longestList(program.window().contentItem());
    if (!list) {
        std::fprintf(stderr, "no list is open\n");
        return 1;
    }
    std::vector<double> flicks;
    flicks.reserve(10 * rounds);
    for (int i = 1; i <= 10 * rounds; ++i)
        flicks.push_back(frames.milliseconds([&] { list->setProperty("contentY", i * 300.0); })); // four rows come, four go

    const QString ms = QStringLiteral("ms");
    const QString pan = QStringLiteral("pan frame of the plan");
    QJsonArray figures;
    const auto tell = [&](const char *name, double value, double reference, double goal) {
        figures.append(bench::toJson({QString::fromLatin1(name), value, reference, ms, pan, goal}));
    };
    tell("5,000 rows: frame that opens the list, median", bench::median(first), bench::median(pans), 1.5);
    tell("5,000 rows: frame while it slides in, p95", bench::percentile(slide, 0.95), bench::percentile(pans, 0.95), 1);
    tell("5,000 rows: flick of four rows a frame, p95", bench::percentile(flicks, 0.95), bench::percentile(pans, 0.95), 1);
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
