// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/orbit_camera.h"
#include "view2d/canvas.h"
#include "view2d/prepared_level.h"
#include "view3d/storey_list.h"

#include <QVariantAnimation>
#include <QVector3D>

namespace view3d {

/**
 * The eye on a building in space, moved by fingers, mouse, wheel and keys, and the symbols on their pins, which lie over the
 * View3D below: nothing hides them. One finger orbits, two pan and zoom.
 */
class SpaceView : public view2d::Canvas
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view3d::StoreyList *storeys READ storeys WRITE setStoreys NOTIFY storeysChanged)
    Q_PROPERTY(qreal spreadMetres READ spreadMetres WRITE setSpreadMetres NOTIFY spreadMetresChanged) ///< between storeys, added
    Q_PROPERTY(QVariantList rooms READ rooms WRITE setRooms NOTIFY
                   roomsChanged) ///< rectangles within it: the whole building is shown in that where it is largest
    Q_PROPERTY(QVariantList coveredBy READ coveredBy WRITE setCoveredBy NOTIFY
                   coveredByChanged)                              ///< rectangles of keys that lie over it; empty ones do not
    Q_PROPERTY(QString numberedFloor MEMBER m_numberedFloor)      ///< "Lvl %1": a floor whose label is a number
    Q_PROPERTY(bool isDrawnByGpu READ isDrawnByGpu CONSTANT)      ///< not by the processor
    Q_PROPERTY(qreal distance READ distance NOTIFY cameraChanged) ///< metres, from the eye to what it looks at
    Q_PROPERTY(QVector3D eyePosition READ eyePosition NOTIFY cameraChanged) ///< as Qt Quick 3D counts: y up, north -z
    Q_PROPERTY(QVector3D eyeRotation READ eyeRotation NOTIFY cameraChanged) ///< Euler angles
    Q_PROPERTY(qreal bearing READ bearing NOTIFY cameraChanged)
    Q_PROPERTY(qreal centreX READ centreX NOTIFY cameraChanged)
    Q_PROPERTY(qreal centreY READ centreY NOTIFY cameraChanged)
    Q_PROPERTY(qreal centreHeight READ centreHeight NOTIFY cameraChanged) ///< metres above the venue's ground
    Q_PROPERTY(qreal pixelsPerMetre READ pixelsPerMetre NOTIFY cameraChanged)

public:
    explicit SpaceView(QQuickItem *parent = nullptr);

    StoreyList *storeys() const { return m_storeys; }
    void setStoreys(StoreyList *storeys);
    qreal spreadMetres() const { return m_spread; }
    void setSpreadMetres(qreal metres);
    QVariantList rooms() const { return m_rooms; }
    void setRooms(const QVariantList &rooms);
    QVariantList coveredBy() const { return m_coveredBy; }
    void setCoveredBy(const QVariantList &keys);
    static bool isDrawnByGpu();
    qreal distance() const { return m_camera.distanceMetres; }
    QVector3D eyePosition() const;
    QVector3D eyeRotation() const;
    qreal bearing() const { return m_camera.bearingDegrees; }
    qreal centreX() const { return m_camera.centre.x; }
    qreal centreY() const { return m_camera.centre.y; }
    qreal centreHeight() const { return m_camera.centre.z; }
    qreal pixelsPerMetre() const { return m_camera.pixelsPerMetre(); }
    const scene::OrbitCamera &camera() const { return m_camera; }

    /** What a view of the plan shows, seen from aside. */
    Q_INVOKABLE void lookAt(qreal x, qreal y, qreal pixelsPerMetre, qreal bearing);
    /** The whole building, seen from aside. */
    void fit() override;
    void zoomBy(qreal factor) override;
    void panBy(qreal dx, qreal dy) override;
    void resetBearing() override;
    void turnTo(qreal bearing) override;
    void showPlace(qreal x, qreal y, qreal leastPixelsPerMetre) override;
    QPointF screenOf(qreal x, qreal y) const override;
    /** Straight down: on the whole, where the whole is seen. */
    Q_INVOKABLE void lookFromAbove();
    Q_INVOKABLE static qreal storeyLift(int steps, qreal spreadMetres) { return StoreyList::lift(steps, spreadMetres); }
    Q_INVOKABLE void orbitBy(qreal bearing, qreal tilt);

Q_SIGNALS:
    void storeysChanged();
    void spreadMetresChanged();
    void roomsChanged();
    void coveredByChanged();
    /** A symbol, or what stands there; empty: nothing that has a name. */
    void tapped(const QStringList &features);
    /** The name of a level; its id. */
    void levelTapped(const QString &level);

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *) override;
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    /** Nothing is placed while nobody sees it. */
    void refresh() override;
    void move(const view2d::Movement &movement, int fingers) override;
    void tap(QPointF position, qint64 milliseconds) override;
    void zoomAt(double factor, QPointF position) override;

private:
    static constexpr double firstTilt = 56; ///< degrees

    static bool isFromAbove(double tilt);
    void setCamera(const scene::OrbitCamera &camera);
    QString featureAt(QPointF place) const;
    void fitAt(double tilt);
    scene::OrbitCamera fittedTo(const QRectF &room, double tilt) const;
    double namesWidth(const QRectF &room) const;
    bool isNamed(int row) const;
    QString nameOf(int row) const;
    void refit();
    void showAnew();
    void cover();
    /** Somebody moves the eye. */
    void leaveFit();
    void fly(double share);
    void zoomAbout(const scene::OrbitCamera &camera, double factor, QPointF position);
    std::vector<scene::SpacePoint> corners() const;
    double floorOfRow(int row, double spread) const;
    void lookAtCurrentFloor();
    void addChosenRoom(scene::DrawList &list) const;
    geo::Ring seen(const geo::Ring &ring, double floor) const;

    StoreyList *m_storeys = nullptr;
    scene::OrbitCamera m_camera;
    QVariantAnimation m_flight;
    scene::OrbitCamera m_flightFrom;
    scene::OrbitCamera m_flightTo;
    bool m_isPlacedAnew = true; ///< what is shown is new, not moved: the same view has the same places, whatever was before
    double m_spread = 0;
    QVariantList m_rooms;
    QString m_numberedFloor;
    QVariantList m_coveredBy;
    view2d::Sprites m_sprites;
    view2d::PreparedMesh m_pins;
};

} // namespace view3d
