// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/space_view.h"

#include "view3d/pin_node.h"

#include "scene/marks.h"
#include "scene/space_placement.h"

#include <QQuickWindow>

#include <cmath>

namespace view3d {

namespace {

constexpr double firstTilt = 52;
constexpr double slopDp = 19; // 3 mm
constexpr double degreesPerDp = 0.3;
constexpr double wheelFactor = 1.25;
constexpr double fittedShare = 0.6; // of the viewport, that the building takes when it is shown whole
constexpr int mouseId = -1;

} // namespace

SpaceView::SpaceView(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
    setAcceptTouchEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton | Qt::MiddleButton);
    m_camera.tiltDegrees = firstTilt;
}

void SpaceView::setStoreys(StoreyList *storeys)
{
    if (m_storeys == storeys)
        return;
    if (m_storeys)
        m_storeys->disconnect(this);
    m_storeys = storeys;
    if (storeys) {
        connect(storeys, &StoreyList::builtChanged, this, [this] {
            lookAtCurrentFloor();
            refresh();
        });
        connect(storeys, &StoreyList::currentChanged, this, [this] {
            lookAtCurrentFloor();
            refresh();
        });
        connect(storeys, &StoreyList::planChanged, this, &SpaceView::reset);
    }
    Q_EMIT storeysChanged();
    reset();
}

void SpaceView::setThemeName(const QString &name)
{
    if (m_themeName == name)
        return;
    m_themeName = name;
    m_theme = name == u"night" ? scene::ThemeName::Night : name == u"red" ? scene::ThemeName::Red : scene::ThemeName::Day;
    Q_EMIT themeNameChanged();
    refresh();
}

void SpaceView::setDensity(qreal density)
{
    if (density <= 0 || density == m_options.density)
        return;
    m_options.density = density;
    Q_EMIT densityChanged();
    refresh();
}

QString SpaceView::selectedFeature() const
{
    return m_options.selected ? m_options.selected->toString() : QString();
}

void SpaceView::setSelectedFeature(const QString &feature)
{
    const auto id = plan::FeatureId::fromString(feature);
    const std::optional<plan::FeatureId> selected = id.isNull() ? std::nullopt : std::optional(id);
    if (m_options.selected == selected)
        return;
    m_options.selected = selected;
    Q_EMIT selectedFeatureChanged();
    refresh();
}

void SpaceView::setHighlightedClass(int symbolClass)
{
    const bool isClass = symbolClass >= 0 && symbolClass <= int(scene::SymbolClass::Security);
    const auto filter = isClass ? std::optional(scene::SymbolClass(symbolClass)) : std::nullopt;
    if (m_options.filter == filter)
        return;
    m_options.filter = filter;
    Q_EMIT highlightedClassChanged();
    refresh();
}

void SpaceView::setSpreadMetres(qreal metres)
{
    if (m_spread == metres)
        return;
    m_spread = metres;
    Q_EMIT spreadMetresChanged();
    refresh();
}

QVector3D SpaceView::eyePosition() const
{
    const scene::SpacePoint eye = m_camera.eye();
    const geo::Point origin = m_storeys ? m_storeys->origin() : geo::Point{};
    return {float(eye.x - origin.x), float(eye.z), float(origin.y - eye.y)};
}

QVector3D SpaceView::eyeRotation() const
{
    return {float(m_camera.tiltDegrees - 90), float(-m_camera.bearingDegrees), 0};
}

void SpaceView::setCamera(const scene::OrbitCamera &camera)
{
    scene::OrbitCamera next = camera;
    next.viewport = size();
    if (m_storeys && m_storeys->plan())
        next = next.bounded(plan::extent(*m_storeys->plan()));
    if (next == m_camera)
        return;
    m_camera = next;
    Q_EMIT cameraChanged();
    refresh();
}

void SpaceView::lookAt(qreal x, qreal y, qreal pixelsPerMetre, qreal bearing)
{
    if (pixelsPerMetre <= 0 || size().isEmpty())
        return;
    const double tilt = m_camera.tiltDegrees > 1 ? m_camera.tiltDegrees : firstTilt;
    m_isFitted = false;
    setCamera(scene::OrbitCamera::from({{x, y}, pixelsPerMetre, bearing, size()}, m_camera.centre.z, tilt));
}

void SpaceView::reset()
{
    if (!m_storeys || !m_storeys->plan() || size().isEmpty())
        return;
    const geo::Box extent = plan::extent(*m_storeys->plan());
    scene::Camera whole = scene::Camera::fitting(extent, size() * fittedShare, {}, m_camera.bearingDegrees);
    whole.viewport = size();
    m_isFitted = true;
    setCamera(scene::OrbitCamera::from(whole, m_camera.centre.z, firstTilt));
}

void SpaceView::lookFromAbove()
{
    setCamera(m_camera.orbited(0, -90));
}

void SpaceView::northUp()
{
    setCamera(m_camera.orbited(-m_camera.bearingDegrees, 0));
}

void SpaceView::orbitBy(qreal bearing, qreal tilt)
{
    m_isFitted = false;
    setCamera(m_camera.orbited(bearing, tilt));
}

void SpaceView::panBy(qreal dx, qreal dy)
{
    m_isFitted = false;
    setCamera(m_camera.panned({dx, dy}));
}

void SpaceView::zoomBy(qreal factor)
{
    if (factor <= 0)
        return;
    m_isFitted = false;
    setCamera(m_camera.zoomed(factor));
}

double SpaceView::floorOfRow(int row) const
{
    const SharedStorey storey = m_storeys->storey(row);
    return (storey ? storey->solid.storey.floorMetres : 0) + m_spread * (row - m_storeys->currentRow());
}

/** What is looked at stands on the current floor, exploded or not: that one never moves. */
void SpaceView::lookAtCurrentFloor()
{
    const int row = m_storeys->currentRow();
    if (row < 0 || !m_storeys->storey(row))
        return;
    scene::OrbitCamera camera = m_camera;
    camera.centre.z = m_storeys->storey(row)->solid.storey.floorMetres;
    setCamera(camera);
}

void SpaceView::refresh()
{
    polish();
    update();
}

void SpaceView::updatePolish()
{
    const double devicePixelRatio = window() ? window()->effectiveDevicePixelRatio() : 1;
    std::vector<scene::LevelInSpace> levels;
    for (int row = 0; m_storeys && row < m_storeys->rowCount(); ++row) {
        if (const SharedStorey storey = m_storeys->storey(row))
            levels.push_back({storey->scene, m_storeys->label(row), floorOfRow(row), row == m_storeys->currentRow()});
    }
    m_layer.show(scene::placeInSpace(levels, m_camera, m_options));
    m_sprites = {}; // let go of the atlas before more is drawn into it
    m_sprites = m_layer.sprites(m_theme, m_options.density, devicePixelRatio);
    m_pins = view2d::prepare(scene::tessellate(scene::leaders(m_layer.placement(), m_options.density)));
}

QSGNode *SpaceView::updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *)
{
    auto *node = static_cast<PinNode *>(oldNode);
    if (size().isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node)
        node = new PinNode;
    node->update(m_pins, m_sprites, m_theme, m_options.density, *window());
    return node;
}

void SpaceView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size())
        return;
    setCamera(m_camera);
    if (m_isFitted)
        reset();
}

void SpaceView::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && value.window))
        refresh();
}

void SpaceView::follow(const std::vector<view2d::Finger> &fingers, qint64 milliseconds)
{
    const bool wasDown = m_tracker.isDown();
    if (const auto movement = m_tracker.update(fingers, milliseconds, slopDp * m_options.density)) {
        m_isFitted = false;
        setKeepMouseGrab(true);
        setKeepTouchGrab(true);
        const QPointF travel = movement->to - movement->from;
        const bool isOrbit = fingers.size() == 1 && (m_button == Qt::NoButton || m_button == Qt::LeftButton);
        const double degrees = degreesPerDp / m_options.density;
        if (isOrbit)
            setCamera(m_camera.orbited(travel.x() * degrees, -travel.y() * degrees));
        else
            setCamera(m_camera.panned(travel).zoomed(movement->factor));
    }
    if (!fingers.empty()) {
        m_lastPosition = fingers.front().position;
        return;
    }
    setKeepMouseGrab(false);
    setKeepTouchGrab(false);
    if (!wasDown || !m_tracker.isTap())
        return;
    if (const std::optional<plan::FeatureId> symbol = scene::symbolAt(m_layer.placement(), m_lastPosition, m_options.density))
        Q_EMIT symbolTapped(symbol->toString());
    else
        Q_EMIT placeTapped(m_lastPosition.x(), m_lastPosition.y());
}

void SpaceView::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel) {
        touchUngrabEvent();
        return;
    }
    std::vector<view2d::Finger> down;
    for (const QEventPoint &point : event->points()) {
        if (point.state() != QEventPoint::Released)
            down.push_back({point.id(), point.position()});
    }
    m_button = Qt::NoButton;
    follow(down, qint64(event->timestamp()));
    event->accept();
}

void SpaceView::touchUngrabEvent()
{
    m_tracker.reset();
}

void SpaceView::mousePressEvent(QMouseEvent *event)
{
    m_button = event->button();
    follow({{mouseId, event->position()}}, qint64(event->timestamp()));
}

void SpaceView::mouseMoveEvent(QMouseEvent *event)
{
    follow({{mouseId, event->position()}}, qint64(event->timestamp()));
}

void SpaceView::mouseReleaseEvent(QMouseEvent *event)
{
    follow({}, qint64(event->timestamp()));
}

void SpaceView::mouseUngrabEvent()
{
    m_tracker.reset();
}

void SpaceView::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(wheelFactor, event->angleDelta().y() / 120.0));
}

} // namespace view3d
