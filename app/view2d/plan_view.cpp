// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/plan_view.h"

#include <QQuickWindow>

#include <utility>

namespace view2d {

namespace {

// After that long without a movement, symbols and labels find their places anew.
constexpr int restMilliseconds = 60;

} // namespace

PlanView::PlanView(QQuickItem *parent)
    : Canvas(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(&m_cache, &LevelCache::levelPrepared, this, [this](const scene::SharedLevelScene &scene) {
        if (scene == m_scene)
            show(m_cache.find(scene));
    });
    connect(&m_motion, &CameraMotion::moved, this, &PlanView::setCamera);
    connect(&m_scans, &ScanLayer::tileReady, this, &PlanView::draw);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &PlanView::refresh);
}

void PlanView::setScene(const scene::SharedLevelScene &scene)
{
    if (m_scene == scene)
        return;
    m_scene = scene;
    m_isComplete = false;
    Q_EMIT sceneChanged();
    if (!scene)
        m_cache.clear(); // another plan follows
    const SharedPreparedLevel ready = scene ? m_cache.find(scene) : nullptr;
    if (ready || !scene) {
        show(ready);
        return;
    }
    // The last frame stays until the next one is ready.
    m_cache.prepare(scene);
    Q_EMIT sceneShownChanged();
}

void PlanView::setMarginLeft(qreal margin)
{
    setMargins({margin, m_margins.top(), m_margins.right(), m_margins.bottom()});
}

void PlanView::setMarginTop(qreal margin)
{
    setMargins({m_margins.left(), margin, m_margins.right(), m_margins.bottom()});
}

void PlanView::setMarginRight(qreal margin)
{
    setMargins({m_margins.left(), m_margins.top(), margin, m_margins.bottom()});
}

void PlanView::setMarginBottom(qreal margin)
{
    setMargins({m_margins.left(), m_margins.top(), m_margins.right(), margin});
}

void PlanView::setMargins(const QMarginsF &margins)
{
    if (m_margins == margins)
        return;
    m_margins = margins;
    Q_EMIT marginsChanged();
    if (isFitted())
        showFitted();
}

void PlanView::setRotationLocked(bool locked)
{
    if (m_isRotationLocked == locked)
        return;
    m_isRotationLocked = locked;
    Q_EMIT rotationLockedChanged();
}

void PlanView::prepare(const scene::SharedLevelScene &scene)
{
    m_cache.prepare(scene);
}

void PlanView::show(const SharedPreparedLevel &level)
{
    const geo::Box before = m_shown ? m_shown->scene->extent : geo::Box();
    const bool hadGrid = hasGrid();
    m_shown = level;
    if (hasGrid() != hadGrid)
        Q_EMIT neatLineChanged();
    if (level && level->scene->extent != before)
        showFitted();
    refresh();
    Q_EMIT sceneShownChanged();
}

void PlanView::refresh()
{
    m_onlyCameraChanged = false;
    Canvas::refresh();
}

void PlanView::draw()
{
    polish();
    update();
}

void PlanView::updatePolish()
{
    const bool hasMoved = !(m_frame.camera == m_camera);
    const bool isMovement = std::exchange(m_onlyCameraChanged, true);
    if (hasMoved || !isMovement) {
        m_frame.level = m_shown;
        m_frame.camera = m_camera;
        m_frame.theme = theme();
        m_frame.density = options().density;
        m_frame.devicePixelRatio = devicePixelRatio();
        place(isMovement);
        drawSprites(isMovement);
    }
    if (hasMoved || !isMovement || !(m_frame.ownPosition == m_overlays.ownPosition))
        drawMarks();
    drawScans();
    const bool isComplete = isSceneShown() && m_scans.isComplete();
    if (std::exchange(m_isComplete, isComplete) != isComplete)
        Q_EMIT completeChanged();
}

void PlanView::place(bool isMovement)
{
    if (!m_shown || m_camera.viewport.isEmpty()) {
        layer().clear();
        return;
    }
    if (isMovement)
        m_rest.start();
    if (!isMovement || !layer().follow(*m_shown->scene, m_camera)) {
        setCovered(neatLineMargins());
        layer().place(*m_shown->scene, m_camera, options());
    }
}

QSGNode *PlanView::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    // The GUI thread waits meanwhile: its members may be read here.
    auto *node = static_cast<PlanNode *>(oldNode);
    if (!m_canDraw || m_camera.viewport.isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node)
        node = new PlanNode;
    node->update(m_frame, *window());
    return node;
}

void PlanView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    Canvas::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == m_camera.viewport)
        return;
    const bool isFirstSize = m_camera.viewport.isEmpty();
    m_motion.stop();
    scene::Camera camera = m_camera;
    camera.viewport = newGeometry.size();
    setCamera(camera);
    if (isFirstSize || isFitted())
        showFitted();
}

void PlanView::itemChange(ItemChange change, const ItemChangeData &value)
{
    Canvas::itemChange(change, value);
    if (change != ItemSceneChange || !value.window)
        return;
    // Sent by the render thread.
    connect(value.window, &QQuickWindow::sceneGraphInitialized, this, &PlanView::lookAtRenderer, Qt::QueuedConnection);
    lookAtRenderer();
}

void PlanView::lookAtRenderer()
{
    const bool canDraw = !window() || window()->rendererInterface()->graphicsApi() != QSGRendererInterface::Software;
    if (m_canDraw == canDraw)
        return;
    m_canDraw = canDraw;
    Q_EMIT canDrawChanged();
    refresh();
}

} // namespace view2d
