// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocations.h"
#include "measurements.h"
#include "memory.h"
#include "raw_window.h"
#include "samples.h"

#include "store/plan_reader.h"
#include "support/generated_venue.h"
#include "view2d/plan_view.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickWindow>
#include <QSGSimpleRectNode>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace bench {

namespace {

constexpr QSize windowSize(1280, 800);
constexpr int rounds = 7;
constexpr int stepsPerRound = 40;

/** A window whose frames can be timed: from a change to the swap. */
class TimedWindow : public QQuickWindow
{
public:
    TimedWindow()
    {
        resize(windowSize);
        connect(
            this, &QQuickWindow::frameSwapped, this, [this] { m_hasSwapped = true; }, Qt::DirectConnection);
        show();
        while (!isExposed())
            QCoreApplication::processEvents();
    }

    template<class Change>
    double milliseconds(Change change)
    {
        settle();
        m_hasSwapped = false;
        QElapsedTimer timer;
        timer.start();
        change();
        waitForFrame();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /** Of one frame, by us and by Qt. */
    template<class Change>
    double allocations(Change change)
    {
        milliseconds(change);
        const size_t before = bench::allocations();
        milliseconds(change);
        return double(bench::allocations() - before);
    }

    /** Of what was changed since the last one; at most a second. */
    void waitForFrame()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_hasSwapped && timer.elapsed() < 1000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (!m_hasSwapped)
            qWarning("no frame came");
        m_hasSwapped = false;
    }

    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }

private:
    bool m_hasSwapped = false;
};

/** Draws one rectangle: a frame of it is as short as a frame can be. */
class EmptyItem : public QQuickItem
{
public:
    explicit EmptyItem(QQuickItem *parent)
        : QQuickItem(parent)
    {
        setFlag(ItemHasContents);
        setSize(windowSize);
    }

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *) override
    {
        auto *node = oldNode ? static_cast<QSGSimpleRectNode *>(oldNode) : new QSGSimpleRectNode(boundingRect(), Qt::white);
        m_isDark = !m_isDark;
        node->setColor(m_isDark ? Qt::lightGray : Qt::white);
        return node;
    }

private:
    bool m_isDark = false;
};

void show(TimedWindow &window, view2d::PlanView &view, const scene::SharedLevelScene &scene)
{
    view.setScene(scene);
    while (!view.isSceneShown())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    view.update();
    window.waitForFrame();
}

/** Milliseconds from asking for a level to its frame. */
double firstSight(TimedWindow &window, view2d::PlanView &view, const scene::SharedLevelScene &scene)
{
    QElapsedTimer timer;
    timer.start();
    show(window, view, scene);
    return double(timer.nsecsElapsed()) / 1e6;
}

/** A frame even where the plan's bounds keep the camera where it is. */
void move(view2d::PlanView &view, const scene::Camera &camera)
{
    view.setCamera(camera);
    view.update();
}

/** There and back again, in so many steps each. */
QPointF panStep(int step, QPointF pixels, int steps = 10)
{
    return {step % (2 * steps) < steps ? pixels.x() : -pixels.x(), step % steps < steps / 2 ? pixels.y() : -pixels.y()};
}

/** What fingers do: pans of the whole, a zoom in, pans between the rooms, a zoom out. */
template<class Step>
void eachStep(Step step)
{
    for (int i = 0; i < stepsPerRound; ++i)
        step(panStep(i, {7, 4}), 1.0);
    for (int i = 0; i < stepsPerRound; ++i)
        step(QPointF(), 1.04);
    for (int i = 0; i < stepsPerRound; ++i)
        step(panStep(i, {13, 9}), 1.0);
    for (int i = 0; i < stepsPerRound; ++i)
        step(QPointF(), 1 / 1.04);
}

scene::Camera moved(const scene::Camera &camera, QPointF pan, double factor)
{
    return camera.panned(pan).zoomed(factor, QPointF(windowSize.width(), windowSize.height()) / 2);
}

void tell(const std::vector<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures)
        array.append(toJson(figure));
    std::printf("%s\n", QJsonDocument(array).toJson(QJsonDocument::Compact).constData());
}

qsizetype roomsIn(const plan::Plan &plan, const geo::Box &box)
{
    return std::count_if(plan.spaces.begin(), plan.spaces.end(), [&](const plan::Space &space) {
        return !space.number.isEmpty() && geo::boundingBox(space.area).intersects(box);
    });
}

} // namespace

int measureFrames(int argc, char **argv, const QString &package)
{
    const QGuiApplication application(argc, argv);
    const auto plan = store::readPlan(package);
    const plan::Level *opening = plan ? plan::openingLevel(**plan) : nullptr;
    if (!opening)
        return 1;
    const QString name = QFileInfo(package).completeBaseName();
    std::vector<scene::SharedLevelScene> scenes{scene::buildLevelScene(**plan, opening->id, base::Language::French)};
    for (const plan::Level &level : (*plan)->levels) {
        if (level.id != opening->id && scenes.size() < 4)
            scenes.push_back(scene::buildLevelScene(**plan, level.id, base::Language::French));
    }

    TimedWindow window;
    view2d::PlanView view(window.contentItem());
    view.setSize(windowSize);
    show(window, view, scenes.front());
    const scene::Camera whole = view.camera();

    // Floor switches: to a level made ready before, and to one seen for the first time.
    std::vector<double> first, again;
    for (size_t i = 1; i < scenes.size(); ++i)
        first.push_back(firstSight(window, view, scenes[i]));
    for (int round = 0; round < rounds * 4; ++round) {
        for (const scene::SharedLevelScene &scene : scenes) {
            if (view.scene() != scene)
                again.push_back(window.milliseconds([&] { view.setScene(scene); }));
        }
    }
    std::vector<double> themes;
    for (const char *theme : {"night", "red", "day", "night", "red", "day"})
        themes.push_back(window.milliseconds([&] { view.setThemeName(QString::fromLatin1(theme)); }));

    // What a frame allocates.
    const scene::Camera still = view.camera();
    const double unchanged = window.allocations([&] { view.update(); });
    int metres = 0;
    view.setOwnAccuracy(5);
    const double ownPosition = window.allocations([&] { view.setOwnPosition({still.centre.x + ++metres, still.centre.y}); });
    view.setOwnAccuracy(-1);
    const double panned = window.allocations([&] { move(view, view.camera().panned({7, 4})); });

    // Rest.
    show(window, view, scenes.front());
    int idleFrames = 0;
    const auto counting = QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] { ++idleFrames; });
    QEventLoop loop;
    QTimer::singleShot(300, &loop, &QEventLoop::quit);
    loop.exec();
    idleFrames = 0;
    const std::clock_t cpuBefore = std::clock();
    QTimer::singleShot(2000, &loop, &QEventLoop::quit);
    loop.exec();
    const double cpuShare = 100.0 * double(std::clock() - cpuBefore) / CLOCKS_PER_SEC / 2.0;
    QObject::disconnect(counting);
    const double megabytes = residentMegabytes();

    // Pan and zoom, ours and raw in turn: what else the machine does slows both.
    const view2d::SharedPreparedLevel level = view2d::prepare(scenes.front());
    view2d::SpriteLayer layer;
    layer.place(*scenes.front(), whole.zoomed(4, QPointF(640, 400)), {});
    RawWindow raw(window.format(), windowSize, *level, layer.sprites(scene::ThemeName::Day, 1, 1));
    raw.show();
    while (!raw.isExposed())
        QCoreApplication::processEvents();
    std::vector<std::vector<double>> ours(rounds), others(rounds);
    for (int round = 0; round < rounds; ++round) {
        window.milliseconds([&] { move(view, whole); });
        eachStep([&](QPointF pan, double factor) {
            ours[size_t(round)].push_back(window.milliseconds([&] { move(view, moved(view.camera(), pan, factor)); }));
        });
        scene::Camera camera = whole;
        eachStep([&](QPointF pan, double factor) {
            camera = moved(camera, pan, factor);
            QElapsedTimer timer;
            timer.start();
            raw.draw(camera);
            others[size_t(round)].push_back(double(timer.nsecsElapsed()) / 1e6);
        });
    }
    raw.hide();
    const std::vector<double> frames = mediansOfSteps(ours);
    const std::vector<double> rawFrames = mediansOfSteps(others);

    TimedWindow emptyWindow;
    EmptyItem empty(emptyWindow.contentItem());
    emptyWindow.milliseconds([&] { empty.update(); });
    const double emptyAllocations = emptyWindow.allocations([&] { empty.update(); });
    std::vector<double> emptyFrames;
    for (int i = 0; i < 60; ++i)
        emptyFrames.push_back(emptyWindow.milliseconds([&] { empty.update(); }));
    emptyWindow.hide();
    window.hide();

    const int triangles = (level->building.geometry ? level->building.geometry->indexCount() / 3 : 0) +
                          (level->ground.geometry ? level->ground.geometry->indexCount() / 3 : 0);
    const QString ms = QStringLiteral("ms");
    const QString emptyName = QStringLiteral("empty frame");
    const double afterEmpty = std::max(median(again) - median(emptyFrames), 0.0);
    const double wholePan = median({frames.begin(), frames.begin() + stepsPerRound}); // floors are switched in the same view
    // With nothing new only Qt allocates: its timer, and its renderer, which does so for each kind of batch.
    // Goals in empty frames: half of what KOSMIndoorMap takes for Berlin Hbf, 17.9 and 21.9 times its empty frame.
    tell({{name + QStringLiteral(": triangles of the opening level"), double(triangles), 0, {}, {}, {}},
          {name + QStringLiteral(": pan and zoom frame, p95 of the steps"), percentile(frames, 0.95), percentile(rawFrames, 0.95),
           ms, QStringLiteral("raw OpenGL, p95 of the steps"), 1.5},
          {name + QStringLiteral(": pan and zoom frame, p95 with what else the machine did"),
           percentile(allOf(ours), 0.95),
           percentile(allOf(others), 0.95),
           ms,
           QStringLiteral("raw OpenGL, the same"),
           {}},
          {name + QStringLiteral(": pan and zoom frame, median"),
           median(frames),
           median(rawFrames),
           ms,
           QStringLiteral("raw OpenGL, median"),
           {}},
          {name + QStringLiteral(": pan and zoom frame in empty ones, median"), median(frames), median(emptyFrames), ms, emptyName,
           9.0},
          {name + QStringLiteral(": floor switch to next frame, median"), median(again), median(emptyFrames), ms, emptyName, 11.0},
          {name + QStringLiteral(": floor switch beyond an empty frame"), afterEmpty, wholePan, ms,
           QStringLiteral("pan frame of the whole, median"), 1.0},
          {name + QStringLiteral(": first sight of a floor to its frame"), median(first), median(emptyFrames), ms, emptyName, {}},
          {name + QStringLiteral(": theme switch to next frame, median"), median(themes), median(emptyFrames), ms, emptyName, {}},
          {name + QStringLiteral(": allocations of a frame with nothing new"), unchanged, emptyAllocations, {}, emptyName, 2.0},
          {name + QStringLiteral(": allocations of a frame with another own position"),
           ownPosition,
           panned,
           {},
           QStringLiteral("pan frame"),
           0.5},
          {name + QStringLiteral(": frames in 2 s of rest"), double(idleFrames), 0, {}, {}, 0.0},
          {name + QStringLiteral(": processor in rest"), cpuShare, 0, QStringLiteral("%"), {}, 1.0},
          {name + QStringLiteral(": resident memory after four floors, three themes"),
           megabytes,
           0,
           QStringLiteral("MB"),
           {},
           250.0}});
    return 0;
}

int measureLargeLevel(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    TimedWindow window;
    std::vector<std::unique_ptr<view2d::PlanView>> views;
    double scale = 0;
    QSizeF frame; // of the 500 rooms; of the 5,000 as many are in view, as large
    std::array<qsizetype, 2> roomsInView{};
    for (const int rooms : {500, 5000}) {
        const plan::Plan plan = support::generatedVenue({rooms, 1, rooms * 60 / 500});
        view2d::PlanView &view = *views.emplace_back(std::make_unique<view2d::PlanView>(window.contentItem()));
        view.setSize(windowSize);
        show(window, view, scene::buildLevelScene(plan, plan.levels.front().id, base::Language::French));
        const geo::Box building = geo::boundingBox(plan.buildings.front().outline);
        if (frame.isEmpty()) {
            scale = view.camera().pixelsPerMetre;
            frame = QSizeF(building.width(), building.height()) * scale;
        }
        const auto look = [&] {
            view.setSize(frame);
            view.setCamera({building.centre(), scale, 0, frame});
        };
        for (look(); roomsIn(plan, view.camera().visible()) >= 500; look())
            frame *= 0.99;
        frame /= 0.99; // the last with so many
        look();
        roomsInView[views.size() - 1] = roomsIn(plan, view.camera().visible());
        view.setVisible(false);
    }
    // In turn: what else the machine does slows both.
    std::array<std::vector<std::vector<double>>, 2> samples{};
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < 2; ++i) {
            views[i]->setVisible(true);
            window.milliseconds([&] { views[i]->update(); });
            std::vector<double> &frames = samples[i].emplace_back();
            for (int step = 0; step < stepsPerRound; ++step)
                frames.push_back(window.milliseconds([&] {
                    move(*views[i], views[i]->camera().panned(panStep(step, {20, 8}, stepsPerRound / 2)));
                }));
            views[i]->setVisible(false);
        }
    }
    const std::array frames{mediansOfSteps(samples[0]), mediansOfSteps(samples[1])};
    tell({{QStringLiteral("pan frame p95, 500 of 5,000 rooms in view"), percentile(frames[1], 0.95), percentile(frames[0], 0.95),
           QStringLiteral("ms"), QStringLiteral("500 of 500 rooms"), 1.3},
          {QStringLiteral("pan frame median, 500 of 5,000 rooms in view"),
           median(frames[1]),
           median(frames[0]),
           QStringLiteral("ms"),
           QStringLiteral("500 of 500 rooms"),
           {}},
          {QStringLiteral("rooms in view, of 5,000"),
           double(roomsInView[1]),
           double(roomsInView[0]),
           {},
           QStringLiteral("rooms in view, of 500"),
           {}}});
    return 0;
}

} // namespace bench
