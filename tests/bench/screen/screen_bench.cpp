// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "samples.h"
#include "screen/frames.h"
#include "screen/space_bench.h"

#include "store/plan_writer.h"
#include "support/generated_venue.h"
#include "viewer/program.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using bench::Frames;
using bench::wait;

constexpr int rounds = 12;

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

/** Frames of the plan screen with a list of 5,000 rows, against pan frames of its plan. Empty where there is no list. */
std::vector<bench::Figure> measureLists(viewer::Program &program)
{
    Frames frames(program.window());
    program.map().zoomBy(2);
    wait(500);
    const int exits = static_cast<int>(scene::SymbolClass::Exit);
    const int fire = static_cast<int>(scene::SymbolClass::Fire);
    std::vector<double> starts; // in turn with the lists, both after a rest: what else the machine does slows both
    std::vector<double> pans;
    std::vector<double> opening;
    std::vector<double> slide;
    std::vector<double> others; // a short list between: its rows go and come
    for (int i = 0; i < rounds; ++i) {
        wait(300);
        starts.push_back(frames.milliseconds([&] { program.map().panBy(5, 3); }));
        for (int step = 0; step < 10; ++step)
            pans.push_back(frames.milliseconds([&] { program.map().panBy(i % 2 == 0 ? 7 : -7, step < 5 ? 4 : -4); }));
        wait(300); // a frame on its way would pass for the one that opens the list
        opening.push_back(frames.milliseconds([&] { program.screen().highlight(fire); }));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 160)
            slide.push_back(frames.milliseconds([] {}));
        program.screen().clearHighlight();
        wait(300);
        others.push_back(frames.milliseconds([&] { program.screen().highlight(exits); }));
        program.screen().clearHighlight();
        wait(300);
    }

    program.screen().highlight(fire);
    wait(500);
    QQuickItem *list = longestList(program.window().contentItem());
    if (!list) {
        std::fprintf(stderr, "no list is open\n");
        return {};
    }
    std::vector<double> flicks;
    flicks.reserve(10 * rounds);
    for (int i = 1; i <= 10 * rounds; ++i)
        flicks.push_back(frames.milliseconds([&] { list->setProperty("contentY", i * 300.0); })); // four rows come, four go

    const QString ms = QStringLiteral("ms");
    const QString start = QStringLiteral("first frame of a pan");
    const QString slowest = QStringLiteral("slowest first frame of a pan");
    const QString pan = QStringLiteral("pan frame of the plan");
    std::vector<bench::Figure> figures;
    const auto tell = [&](const char *name, double value, double reference, const QString &what, std::optional<double> goal) {
        figures.push_back({QString::fromLatin1(name), value, reference, ms, what, goal});
    };
    tell("5,000 rows: frame that opens the list, the first time", opening.front(), bench::percentile(starts, 1), slowest, 1.5);
    tell("5,000 rows: frame that opens the list, median", bench::median(opening), bench::median(starts), start, 1.5);
    tell("5,000 rows: frame that opens the list in frames amid a pan, median", bench::median(opening), bench::median(pans), pan,
         {});
    tell("5,000 rows: frame that opens another list, median", bench::median(others), bench::median(starts), start, 1.5);
    tell("5,000 rows: frame while it slides in, p95", bench::percentile(slide, 0.95), bench::percentile(pans, 0.95), pan, 1);
    tell("5,000 rows: flick of four rows a frame, p95", bench::percentile(flicks, 0.95), bench::percentile(pans, 0.95), pan, 1.2);
    return figures;
}

} // namespace

/** Measures the plan screen with a long list, or with a package the same in 3D; prints its figures as JSON. */
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QTemporaryDir folder;
    viewer::Options options;
    options.file = QCoreApplication::arguments().value(1);
    options.size = QSize(1280, 800);
    options.density = 1;
    const bool isSpace = !options.file.isEmpty(); // made by another process, whose memory is not this one's
    if (!isSpace) {
        options.file = folder.filePath(QStringLiteral("plan.gpkg"));
        const plan::Plan plan = support::generatedVenue({.roomsPerLevel = 100, .levels = 5, .symbolsPerLevel = 1'700});
        if (!store::writePlan(plan, options.file, store::Overwrite::No))
            return 1;
    }
    QSettings settings(folder.filePath(QStringLiteral("kept.ini")), QSettings::IniFormat);
    viewer::Program program(options, settings);
    program.start();
    while (!program.isSettled() || !program.window().isExposed())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    wait(500);

    QJsonArray figures;
    for (const bench::Figure &figure : isSpace ? bench::measureSpace(program) : measureLists(program))
        figures.append(bench::toJson(figure));
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return figures.isEmpty() ? 1 : 0;
}
