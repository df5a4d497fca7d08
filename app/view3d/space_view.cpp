// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/space_view.h"

#include "view3d/pin_node.h"

#include "scene/marks.h"
#include "scene/space_placement.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>

#include <array>
#include <cmath>

namespace view3d {

namespace {

constexpr int flightMilliseconds = 300;
constexpr double degreesPerDp = 0.3;

} // namespace

SpaceView::SpaceView(QQuickItem *parent)
    : Canvas(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton | Qt::RightButton | Qt::MiddleButton);
    m_camera.tiltDegrees = firstTilt;
    setFitted(true);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setDuration(flightMilliseconds);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) { fly(share.toDouble()); });
}

void SpaceView::setStoreys(StoreyList *storeys)
{
    if (m_storeys == storeys)
        return;
    if (m_storeys)
        m_storeys->disconnect(this);
    m_storeys = storeys;
    if (storeys) {
        connect(storeys, &StoreyList::builtChanged, this, &SpaceView::showAnew);
        connect(storeys, &StoreyList::currentChanged, this, &SpaceView::showAnew);
        connect(storeys, &StoreyList::modeChanged, this, &SpaceView::showAnew);
        connect(storeys, &StoreyList::planChanged, this, &SpaceView::fit);
    }
    Q_EMIT storeysChanged();
    fit();
}

void SpaceView::showAnew()
{
    m_isPlacedAnew = true;
    lookAtCurrentFloor();
    refit();
    refresh();
}

void SpaceView::setSpreadMetres(qreal metres)
{
    if (m_spread == metres)
        return;
    m_spread = metres;
    if (m_storeys && metres == m_storeys->spreadMetres())
        m_isPlacedAnew = true; // however many frames it took to get there
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
        next = next.bounded(m_storeys->extent());
    if (next == m_camera)
        return;
    m_camera = next;
    if (m_storeys)
        m_storeys->setSeenFromAbove(isFromAbove(m_camera.tiltDegrees));
    Q_EMIT cameraChanged();
    refresh();
}

void SpaceView::lookAt(qreal x, qreal y, qreal pixelsPerMetre, qreal bearing)
{
    if (pixelsPerMetre <= 0 || size().isEmpty())
        return;
    const double tilt = m_camera.tiltDegrees > 1 ? m_camera.tiltDegrees : firstTilt;
    leaveFit();
    setCamera(scene::OrbitCamera::from({{x, y}, pixelsPerMetre, bearing, size()}, m_camera.centre.z, tilt));
}

void SpaceView::leaveFit()
{
    m_flight.stop();
    setFitted(false);
}

void SpaceView::showPlace(qreal x, qreal y, qreal leastPixelsPerMetre)
{
    if (size().isEmpty())
        return;
    leaveFit();
    m_flightFrom = m_camera;
    m_flightTo = scene::OrbitCamera::from({{x, y}, std::max(pixelsPerMetre(), leastPixelsPerMetre), bearing(), size()},
                                          m_camera.centre.z, m_camera.tiltDegrees);
    m_flight.start();
}

/** The height is that of the floor, which may change on the way. */
void SpaceView::fly(double share)
{
    scene::OrbitCamera camera = m_camera;
    camera.centre.x = std::lerp(m_flightFrom.centre.x, m_flightTo.centre.x, share);
    camera.centre.y = std::lerp(m_flightFrom.centre.y, m_flightTo.centre.y, share);
    camera.distanceMetres = m_flightFrom.distanceMetres * std::pow(m_flightTo.distanceMetres / m_flightFrom.distanceMetres, share);
    setCamera(camera);
}

QPointF SpaceView::screenOf(qreal x, qreal y) const
{
    constexpr QPointF nowhere(-1e4, -1e4);
    return m_camera.toScreen({x, y, m_camera.centre.z}).value_or(nowhere);
}

bool SpaceView::isNamed(int row) const
{
    return m_storeys->mode() == StoreyList::Exploded && m_storeys->isFirstOfStorey(row);
}

/** A bare number beside a sign would be a count. */
QString SpaceView::nameOf(int row) const
{
    const QString label = m_storeys->label(row);
    bool isNumber = false;
    label.toDouble(&isNumber);
    return isNumber && !m_numberedFloor.isEmpty() ? m_numberedFloor.arg(label) : label;
}

bool SpaceView::isDrawnByGpu()
{
    static const bool isGpu = [] {
        QOpenGLContext context;
        QOffscreenSurface surface;
        surface.create();
        if (!context.create() || !context.makeCurrent(&surface))
            return false;
        const QByteArray name(reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER)));
        static constexpr std::array<const char *, 4> software{"llvmpipe", "softpipe", "swrast", "SwiftShader"};
        return std::none_of(software.begin(), software.end(), [&](const char *word) { return name.contains(word); });
    }();
    return isGpu;
}

void SpaceView::orbitBy(qreal bearing, qreal tilt)
{
    leaveFit();
    setCamera(m_camera.orbited(bearing, tilt));
}

void SpaceView::panBy(qreal dx, qreal dy)
{
    leaveFit();
    setCamera(m_camera.panned({dx, dy}));
}

void SpaceView::zoomBy(qreal factor)
{
    if (factor <= 0)
        return;
    leaveFit();
    setCamera(m_camera.zoomed(factor));
}

double SpaceView::floorOfRow(int row, double spread) const
{
    const SharedStorey storey = m_storeys->storey(row);
    // What is not shown is where it stands: its symbols are over the rooms that they are over.
    return (storey ? storey->solid.storey.floorMetres : 0) +
           (m_storeys->isShown(row) ? StoreyList::lift(m_storeys->steps(row), spread) : 0);
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
    if (isVisible())
        Canvas::refresh();
}

void SpaceView::itemChange(ItemChange change, const ItemChangeData &value)
{
    Canvas::itemChange(change, value);
    if (change == ItemVisibleHasChanged)
        refresh();
}

void SpaceView::updatePolish()
{
    std::vector<scene::LevelInSpace> levels;
    for (int row = 0; m_storeys && row < m_storeys->rowCount(); ++row) {
        if (const SharedStorey storey = m_storeys->storey(row))
            levels.push_back({storey->scene, nameOf(row), floorOfRow(row, m_spread), row == m_storeys->currentRow(),
                              m_storeys->isShown(row) ? storey->solid.outline : geo::Ring(), isNamed(row)});
    }
    layer().show(scene::placeInSpace(levels, m_camera, options(), m_isPlacedAnew ? scene::Placement{} : layer().placement()));
    m_isPlacedAnew = false;
    m_sprites = {}; // let go of the atlas before more is drawn into it
    m_sprites = layer().sprites(theme(), options().density, devicePixelRatio());
    scene::DrawList pins;
    addChosenRoom(pins);
    scene::DrawList leaders = scene::leaders(layer().placement(), options().density);
    std::move(leaders.items.begin(), leaders.items.end(), std::back_inserter(pins.items));
    m_pins = view2d::prepare(scene::tessellate(pins));
}

/** Where it stands on its floor, seen through walls as the symbols are. */
void SpaceView::addChosenRoom(scene::DrawList &list) const
{
    if (!options().selected || !m_storeys || !m_storeys->plan())
        return;
    const auto &spaces = m_storeys->plan()->spaces;
    const auto room =
        std::find_if(spaces.begin(), spaces.end(), [&](const plan::Space &space) { return space.id == options().selected; });
    if (room == spaces.end())
        return;
    for (int row = 0; row < m_storeys->rowCount(); ++row) {
        const SharedStorey storey = m_storeys->storey(row);
        if (!storey || storey->solid.level != room->level || !m_storeys->isShown(row))
            continue;
        for (const geo::Polygon &part : room->area) {
            const geo::Ring ring = seen(part.outer, floorOfRow(row, m_spread));
            if (ring.size() > 2)
                scene::addChosen(list, ring);
        }
    }
}

/** In pixels; an edge that goes behind the eye ends where it does. */
geo::Ring SpaceView::seen(const geo::Ring &ring, double floor) const
{
    const auto place = [&](geo::Point point) { return m_camera.toScreen({point.x, point.y, floor}); };
    geo::Ring pixels;
    const auto add = [&](const std::optional<QPointF> &pixel) {
        if (pixel)
            pixels.push_back({pixel->x(), pixel->y()});
    };
    for (size_t i = 0; i < ring.size(); ++i) {
        geo::Point inside = ring[i];
        geo::Point outside = ring[(i + 1) % ring.size()];
        add(place(inside));
        if (place(inside).has_value() == place(outside).has_value())
            continue;
        if (!place(inside))
            std::swap(inside, outside);
        for (int halving = 0; halving < 24; ++halving) {
            const geo::Point middle = (inside + outside) * 0.5;
            (place(middle) ? inside : outside) = middle;
        }
        add(place(inside));
    }
    return pixels;
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
    node->update(m_pins, m_sprites, theme(), options().density, *window());
    return node;
}

void SpaceView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    Canvas::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() == oldGeometry.size())
        return;
    cover();
    m_isPlacedAnew = true;
    setCamera(m_camera);
    refit();
}

void SpaceView::move(const view2d::Movement &movement, int fingers)
{
    leaveFit();
    const QPointF travel = movement.to - movement.from;
    const bool isOrbit = fingers == 1 && (button() == Qt::NoButton || button() == Qt::LeftButton);
    const double degrees = degreesPerDp / options().density;
    if (isOrbit)
        setCamera(m_camera.orbited(travel.x() * degrees, -travel.y() * degrees));
    else
        zoomAbout(m_camera.panned(travel), movement.factor, movement.to);
}

void SpaceView::tap(QPointF position, qint64 /*milliseconds*/)
{
    // They answer beyond what is drawn of them: what is nearer.
    const scene::PlacedSymbol *symbol = scene::symbolAt(layer().placement(), position, options().density);
    const scene::PlacedFloor *floor = scene::floorAt(layer().placement(), position, options().density);
    if (floor && !(symbol && scene::distanceTo(symbol->rect, position) <= scene::distanceTo(floor->rect, position)))
        Q_EMIT levelTapped(floor->level.toString());
    else if (symbol)
        Q_EMIT tapped(namesOf(symbol->features));
    else if (const QString feature = featureAt(position); !feature.isEmpty())
        Q_EMIT tapped({feature});
    else
        Q_EMIT tapped({});
}

/** Of the body that is seen there; empty for walls and grounds. */
QString SpaceView::featureAt(QPointF place) const
{
    const scene::SpacePoint sight = m_camera.directionTo(place);
    const QVector3D direction(float(sight.x), float(sight.z), float(-sight.y));
    QString feature;
    float nearest = std::numeric_limits<float>::infinity();
    for (int row = 0; m_storeys && row < m_storeys->rowCount(); ++row) {
        const SharedStorey storey = m_storeys->storey(row);
        if (!storey || !m_storeys->isShown(row) || m_storeys->isSeenThrough(row))
            continue;
        const QVector3D from = eyePosition() - QVector3D(0, float(floorOfRow(row, m_spread)), 0);
        if (const std::optional<MeshHit> hit = firstHit(storey->opaque, from, direction); hit && hit->share < nearest) {
            nearest = hit->share;
            feature = m_storeys->featureAt(row, hit->feature);
        }
        // A glass wall has no name: one means what stands behind it. A pane and a shaft have.
        if (const std::optional<MeshHit> pane = firstHit(storey->glass, from, direction, Sight::Named);
            pane && pane->share < nearest) {
            nearest = pane->share;
            feature = m_storeys->featureAt(row, pane->feature);
        }
    }
    return feature;
}

void SpaceView::zoomAt(double factor, QPointF position)
{
    if (factor <= 0)
        return;
    leaveFit();
    zoomAbout(m_camera, factor, position);
}

/** At the limits of the distance nothing moves. */
void SpaceView::zoomAbout(const scene::OrbitCamera &camera, double factor, QPointF position)
{
    const double allowed = m_storeys && m_storeys->plan() ? camera.zoomed(factor).bounded(m_storeys->extent()).distanceMetres
                                                          : camera.distanceMetres / factor;
    setCamera(camera.zoomed(camera.distanceMetres / allowed, position));
}

} // namespace view3d
