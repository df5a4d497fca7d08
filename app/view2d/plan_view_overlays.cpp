// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/plan_view.h"

#include "scene/marks.h"
#include "scene/neat_line.h"

namespace view2d {

namespace {

// A picture takes about a millisecond. The rest come with the next frames, and all when the camera rests.
constexpr int labelsPerFrame = 2;

} // namespace

void PlanView::setGridShown(bool shown)
{
    scene::Overlays overlays = m_overlays;
    overlays.isGridShown = shown;
    setOverlays(overlays);
}

void PlanView::setScanMode(ScanMode mode)
{
    scene::Overlays overlays = m_overlays;
    overlays.scanMode = static_cast<scene::ScanMode>(mode);
    setOverlays(overlays);
}

void PlanView::setScanOpacity(qreal opacity)
{
    scene::Overlays overlays = m_overlays;
    overlays.scanOpacity = std::clamp(opacity, 0.0, 1.0);
    setOverlays(overlays);
}

void PlanView::setOwnPosition(QPointF position)
{
    setOwn(position, m_ownAccuracy);
}

void PlanView::setOwnAccuracy(qreal metres)
{
    setOwn(m_ownPosition, metres);
}

void PlanView::setOwn(QPointF position, qreal accuracyMetres)
{
    if (m_ownPosition == position && m_ownAccuracy == accuracyMetres)
        return;
    m_ownPosition = position;
    m_ownAccuracy = accuracyMetres;
    m_overlays.ownPosition.reset();
    if (accuracyMetres >= 0)
        m_overlays.ownPosition = scene::OwnPosition{{position.x(), position.y()}, accuracyMetres};
    Q_EMIT overlaysChanged();
    draw();
}

void PlanView::setOverlays(const scene::Overlays &overlays)
{
    if (m_overlays == overlays)
        return;
    const bool hasOtherFrame = overlays.isGridShown != m_overlays.isGridShown;
    m_overlays = overlays;
    Q_EMIT overlaysChanged();
    if (hasOtherFrame) {
        Q_EMIT neatLineChanged();
        if (isFitted())
            showFitted();
    }
    refresh();
}

QMarginsF PlanView::neatLineMargins() const
{
    return hasGrid() && m_overlays.isGridShown ? scene::neatLineMargins(options().density) : QMarginsF();
}

void PlanView::drawSprites(bool isMovement)
{
    m_frame.isGridShown = m_overlays.isGridShown;
    const bool hasNeatLine = hasGrid() && m_overlays.isGridShown && !m_camera.viewport.isEmpty();
    const auto neatLine = hasNeatLine ? scene::neatLine(*m_shown->scene->grid, m_camera, options().density) : scene::NeatLine();
    m_frame.neatLine = view2d::prepare(scene::tessellate(neatLine.bars));
    // Let go of the atlas first: a shared page would be copied before the next picture is drawn into it.
    m_frame.sprites.pages.clear();
    m_frame.sprites = layer().sprites(theme(), options().density, m_frame.devicePixelRatio, neatLine.labels,
                                      isMovement ? labelsPerFrame : std::numeric_limits<int>::max());
}

void PlanView::drawMarks()
{
    scene::DrawList marks;
    m_frame.ownPosition = m_overlays.ownPosition;
    if (m_shown && !m_camera.viewport.isEmpty())
        marks = scene::marks(*m_shown->scene, layer().placement(), m_camera, options().density, m_frame.ownPosition,
                             options().selected);
    m_frame.marks = view2d::prepare(scene::tessellate(marks));
}

void PlanView::drawScans()
{
    m_frame.scanMode = m_shown ? scene::scanModeOf(*m_shown->scene, m_overlays) : scene::ScanMode::Hidden;
    m_frame.scanOpacity = m_overlays.scanOpacity;
    if (m_frame.scanMode == scene::ScanMode::Hidden) {
        m_scans.rest();
        m_frame.scans.clear();
    } else {
        m_frame.scans = m_scans.tiles(m_shown->scene, m_camera, theme(), m_frame.devicePixelRatio);
    }
}

} // namespace view2d
