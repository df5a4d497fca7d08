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

constexpr double firstTilt = 56;
constexpr int flightMilliseconds = 300;
constexpr double degreesPerDp = 0.3;
constexpr double pinRoom = 60; // pixels at 160 dpi, around the building when it is shown whole

bool isFromAbove(double tilt)
{
    constexpr double steep = 8;
    return tilt < steep;
}

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

void SpaceView::turnTo(qreal bearing)
{
    m_camera.bearingDegrees = bearing;
    fit();
}

/** Of a list of QML. */
static std::vector<QRectF> filled(const QVariantList &list)
{
    std::vector<QRectF> rects;
    for (const QVariant &value : list) {
        if (!value.toRectF().isEmpty())
            rects.push_back(value.toRectF());
    }
    return rects;
}

void SpaceView::setRooms(const QVariantList &rooms)
{
    if (m_rooms == rooms)
        return;
    m_rooms = rooms;
    cover();
    m_isPlacedAnew = true;
    Q_EMIT roomsChanged();
    refit();
    refresh();
}

/** What lies beside all rooms. */
void SpaceView::cover()
{
    if (m_rooms.isEmpty())
        return;
    QRectF readable;
    for (const QRectF &room : filled(m_rooms))
        readable = readable.united(room);
    setCovered({readable.left(), readable.top(), width() - readable.right(), height() - readable.bottom()});
}

void SpaceView::setCoveredBy(const QVariantList &keys)
{
    if (m_coveredBy == keys)
        return;
    m_coveredBy = keys;
    setKeysOver(filled(keys));
    m_isPlacedAnew = true;
    Q_EMIT coveredByChanged();
    refresh();
}

std::vector<scene::SpacePoint> SpaceView::corners() const
{
    const geo::Box whole = m_storeys->extent();
    std::vector<scene::SpacePoint> corners;
    const auto add = [&](const geo::Box &extent, double z) {
        for (const double x : {extent.minX, extent.maxX}) {
            for (const double y : {extent.minY, extent.maxY})
                corners.push_back({x, y, z});
        }
    };
    const bool isOne = m_storeys->mode() == StoreyList::Level || m_storeys->mode() == StoreyList::Cut;
    for (int row = 0; row < m_storeys->rowCount(); ++row) {
        const SharedStorey storey = m_storeys->storey(row);
        if (!storey || !m_storeys->isShown(row) || (isOne && m_storeys->steps(row) != 0))
            continue;
        const double floor = floorOfRow(row, m_storeys->spreadMetres());
        const geo::Box extent = storey->solid.outline.empty() ? whole : geo::boundingBox(storey->solid.outline);
        add(extent, floor);
        add(extent, floor + std::min(storey->cutMetres, storey->solid.storey.heightMetres));
        add(storey->scene->firstView, floor); // with the exits before its façades
    }
    if (corners.empty())
        add(whole, m_camera.centre.z);
    return corners;
}

void SpaceView::fit()
{
    fitAt(firstTilt);
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

/** Of the column in which the names of the floors stand. */
double SpaceView::namesWidth(const QRectF &room) const
{
    double width = 0;
    for (int row = 0; row < m_storeys->rowCount(); ++row) {
        if (isNamed(row))
            width = std::max(width, labelSize(scene::floorName(nameOf(row), scene::LabelStyle::Floor), options().density).width());
    }
    return std::min(width, room.width() / 3);
}

/** The building's body in the room's middle, as large as it allows: first moved there, then seen from as far as it takes. */
scene::OrbitCamera SpaceView::fittedTo(const QRectF &room, double tilt) const
{
    const geo::Box extent = m_storeys->extent();
    const std::vector<scene::SpacePoint> corners = this->corners();
    scene::OrbitCamera camera = m_camera;
    camera.viewport = size();
    camera.tiltDegrees = tilt;
    camera.centre = {extent.centre().x, extent.centre().y, camera.centre.z};
    camera.distanceMetres = 20 * std::hypot(extent.width(), extent.height());
    for (int i = 0; i < 4; ++i) {
        QRectF seen;
        for (const scene::SpacePoint &corner : corners) {
            const QPointF place = camera.toScreen(corner).value_or(QPointF());
            seen = seen.united({place - QPointF(0.5, 0.5), QSizeF(1, 1)});
        }
        camera = camera.panned(room.center() - seen.center());
        camera = camera.zoomed(std::min(room.width() / seen.width(), room.height() / seen.height())).bounded(extent);
    }
    return camera;
}

void SpaceView::fitAt(double tilt)
{
    if (!m_storeys || !m_storeys->plan() || m_storeys->extent().isEmpty() || size().isEmpty())
        return;
    m_flight.stop();
    m_isPlacedAnew = true;
    m_storeys->setSeenFromAbove(isFromAbove(tilt)); // what is shown then is what must find room
    const double pins = pinRoom * options().density;
    std::vector<QRectF> rooms = filled(m_rooms);
    if (rooms.empty())
        rooms = {boundingRect()};
    std::optional<scene::OrbitCamera> nearest;
    for (const QRectF &room : rooms) {
        const QRectF free = room.adjusted(pins / 2, pins, -std::max(pins / 2, namesWidth(room)), -pins / 2);
        if (!free.isValid())
            continue;
        const scene::OrbitCamera camera = fittedTo(free, tilt);
        if (!nearest || camera.distanceMetres < nearest->distanceMetres)
            nearest = camera;
    }
    setCamera(nearest ? *nearest : fittedTo(boundingRect(), tilt));
    setFitted(true);
}

void SpaceView::refit()
{
    if (isFitted())
        fitAt(m_camera.tiltDegrees);
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

void SpaceView::lookFromAbove()
{
    if (isFitted())
        fitAt(scene::OrbitCamera::steepest);
    else
        setCamera(m_camera.orbited(0, -90));
}

void SpaceView::resetBearing()
{
    setCamera(m_camera.orbited(-m_camera.bearingDegrees, 0));
    refit();
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
