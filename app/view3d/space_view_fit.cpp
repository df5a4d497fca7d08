// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/space_view.h"

#include "scene/floor_column.h"
#include "scene/text.h"

#include <algorithm>
#include <cmath>

namespace view3d {

constexpr double pinRoom = 60; ///< pixels at 160 dpi, around the building when it is shown whole

bool SpaceView::isFromAbove(double tilt)
{
    constexpr double steep = 8;
    return tilt < steep;
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

void SpaceView::lookFromAbove()
{
    if (isFitted())
        fitAt(scene::OrbitCamera::steepest);
    else
        setCamera(m_camera.orbited(0, -90));
}

void SpaceView::turnTo(qreal bearing)
{
    m_camera.bearingDegrees = bearing;
    fit();
}

void SpaceView::resetBearing()
{
    setCamera(m_camera.orbited(-m_camera.bearingDegrees, 0));
    refit();
}

} // namespace view3d
