// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/space_bench.h"

#include "memory.h"
#include "samples.h"
#include "screen/frames.h"
#include "screen/raw_space.h"

#include "view3d/space_view.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>

namespace bench {

namespace {

using view3d::SpaceView;
using view3d::StoreyList;

constexpr int blocks = 6; // of the program and of the raw draw in turn: both meet the same neighbours on the machine
constexpr int framesPerBlock = 25;
constexpr double degreesPerFrame = 2.4;

/** Shows 3D in a mode, at rest. */
bool enter(viewer::Program &program, int mode)
{
    program.window().setProperty("spaceMode", mode);
    program.window().setProperty("isSpatial", true);
    const bool isThere = waitFor([&] { return program.isSettled(); });
    wait(1000); // storeys have moved apart, words that pass have gone
    return isThere;
}

/** Pixels of the frame that was just drawn, in a row across the middle. Render thread. */
QByteArray middleRow(const QQuickWindow &window)
{
    const int width = int(window.width() * window.devicePixelRatio());
    QByteArray row(qsizetype(4) * width, 0);
    QOpenGLContext::currentContext()->functions()->glReadPixels(0, int(window.height() * window.devicePixelRatio()) / 2, width, 1,
                                                                GL_RGBA, GL_UNSIGNED_BYTE, row.data());
    return row;
}

/** Frames from the key to the one that shows what is shown at rest. */
int framesToSpace(viewer::Program &program)
{
    QQuickWindow &window = program.window();
    std::vector<QByteArray> rows;
    const auto watch = QObject::connect(
        &window, &QQuickWindow::afterRendering, &window, [&] { rows.push_back(middleRow(window)); }, Qt::DirectConnection);
    window.setProperty("isSpatial", true);
    wait(1500);
    window.update();
    wait(200);
    QObject::disconnect(watch);
    if (rows.empty())
        qFatal("No frame came after 3D was asked for");
    const auto first = std::find(rows.begin(), rows.end(), rows.back());
    return int(first - rows.begin()) + 1;
}

Figure orbit(viewer::Program &program, SpaceView &view, const char *name)
{
    RawSpace raw(*view.storeys(), view.size().toSize(), view.spreadMetres());
    Frames frames(program.window());
    Frames rawFrames(raw.window());
    std::vector<double> ours;
    std::vector<double> others;
    for (int block = 0; block < blocks; ++block) {
        std::vector<std::pair<QVector3D, QVector3D>> eyes;
        for (int i = 0; i < framesPerBlock; ++i) {
            ours.push_back(frames.milliseconds([&] { view.orbitBy(degreesPerFrame, 0); }));
            eyes.emplace_back(view.eyePosition(), view.eyeRotation());
        }
        for (const auto &[position, rotation] : eyes)
            others.push_back(rawFrames.milliseconds([&] { raw.look(position, rotation, view.distance()); }));
    }
    return {QString::fromLatin1(name),
            percentile(ours, 0.95),
            percentile(others, 0.95),
            QStringLiteral("ms"),
            QStringLiteral("raw Quick 3D draw"),
            1.5};
}

} // namespace

std::vector<Figure> measureSpace(viewer::Program &program)
{
    if (!waitFor([&] { return program.window().property("isSpaceBuilt").toBool(); }) || !enter(program, StoreyList::Exploded))
        return {};
    std::vector<Figure> figures;
    figures.push_back({QStringLiteral("3D: resident once 2D and 3D were shown, 5 levels of 500 rooms"),
                       residentMegabytes(),
                       0,
                       QStringLiteral("MB"),
                       {},
                       250});
    int most = 0;
    for (int i = 0; i < 5; ++i) {
        program.window().setProperty("isSpatial", false);
        wait(1000);
        most = std::max(most, framesToSpace(program));
    }
    figures.push_back(
        {QStringLiteral("3D: frames from the key to the building, most of 5"), double(most), 0, QStringLiteral("frames"), {}, 2});

    auto *view = program.window().findChild<SpaceView *>();
    program.screen().selectLevel(0);
    if (!enter(program, StoreyList::Exploded))
        return {};
    figures.push_back(orbit(program, *view, "3D: orbit exploded, p95, 5 levels of 500 rooms"));
    if (!enter(program, StoreyList::Whole))
        return {};
    figures.push_back(orbit(program, *view, "3D: orbit of the whole, p95, 5 levels of 500 rooms"));
    return figures;
}

} // namespace bench
