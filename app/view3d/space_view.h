// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/orbit_camera.h"
#include "scene/placement.h"
#include "view2d/prepared_level.h"
#include "view2d/sprite_layer.h"
#include "view2d/touch_tracker.h"
#include "view3d/storey_list.h"

#include <QQuickItem>
#include <QVector3D>

namespace view3d {

/**
 * The eye on a building in space, moved by fingers, mouse, wheel and keys, and the symbols on their pins, which lie over the
 * View3D below: nothing hides them. One finger orbits, two pan and zoom.
 */
class SpaceView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(view3d::StoreyList *storeys READ storeys WRITE setStoreys NOTIFY storeysChanged)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY themeNameChanged)
    Q_PROPERTY(qreal density READ density WRITE setDensity NOTIFY densityChanged)
    Q_PROPERTY(QString selectedFeature READ selectedFeature WRITE setSelectedFeature NOTIFY selectedFeatureChanged)
    Q_PROPERTY(int highlightedClass READ highlightedClass WRITE setHighlightedClass NOTIFY highlightedClassChanged)
    Q_PROPERTY(qreal spreadMetres READ spreadMetres WRITE setSpreadMetres NOTIFY spreadMetresChanged) ///< between storeys, added
    Q_PROPERTY(QVector3D eyePosition READ eyePosition NOTIFY cameraChanged) ///< as Qt Quick 3D counts: y up, north -z
    Q_PROPERTY(QVector3D eyeRotation READ eyeRotation NOTIFY cameraChanged) ///< Euler angles
    Q_PROPERTY(qreal bearing READ bearing NOTIFY cameraChanged)
    Q_PROPERTY(qreal centreX READ centreX NOTIFY cameraChanged)
    Q_PROPERTY(qreal centreY READ centreY NOTIFY cameraChanged)
    Q_PROPERTY(qreal pixelsPerMetre READ pixelsPerMetre NOTIFY cameraChanged)

public:
    explicit SpaceView(QQuickItem *parent = nullptr);

    StoreyList *storeys() const { return m_storeys; }
    void setStoreys(StoreyList *storeys);
    QString themeName() const { return m_themeName; }
    void setThemeName(const QString &name);
    qreal density() const { return m_options.density; }
    void setDensity(qreal density);
    QString selectedFeature() const;
    void setSelectedFeature(const QString &feature);
    int highlightedClass() const { return m_options.filter ? int(*m_options.filter) : -1; }
    void setHighlightedClass(int symbolClass);
    qreal spreadMetres() const { return m_spread; }
    void setSpreadMetres(qreal metres);
    QVector3D eyePosition() const;
    QVector3D eyeRotation() const;
    qreal bearing() const { return m_camera.bearingDegrees; }
    qreal centreX() const { return m_camera.centre.x; }
    qreal centreY() const { return m_camera.centre.y; }
    qreal pixelsPerMetre() const { return m_camera.pixelsPerMetre(); }
    const scene::OrbitCamera &camera() const { return m_camera; }
    const scene::Placement &placement() const { return m_layer.placement(); }

    /** What a view of the plan shows, seen from aside. */
    Q_INVOKABLE void lookAt(qreal x, qreal y, qreal pixelsPerMetre, qreal bearing);
    /** The whole building. */
    Q_INVOKABLE void reset();
    Q_INVOKABLE void lookFromAbove();
    Q_INVOKABLE void northUp();
    Q_INVOKABLE void orbitBy(qreal bearing, qreal tilt);
    Q_INVOKABLE void panBy(qreal dx, qreal dy);
    Q_INVOKABLE void zoomBy(qreal factor);

Q_SIGNALS:
    void storeysChanged();
    void themeNameChanged();
    void densityChanged();
    void selectedFeatureChanged();
    void highlightedClassChanged();
    void spreadMetresChanged();
    void cameraChanged();
    /** A symbol was hit. */
    void symbolTapped(const QString &feature);
    /** No symbol: what stands there is for the View3D to say. */
    void placeTapped(qreal x, qreal y);

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *) override;
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setCamera(const scene::OrbitCamera &camera);
    void refresh();
    double floorOfRow(int row) const;
    void lookAtCurrentFloor();
    void follow(const std::vector<view2d::Finger> &fingers, qint64 milliseconds);

    StoreyList *m_storeys = nullptr;
    scene::OrbitCamera m_camera;
    bool m_isFitted = true; ///< nobody has moved the eye
    QString m_themeName = QStringLiteral("day");
    scene::ThemeName m_theme = scene::ThemeName::Day;
    scene::PlacementOptions m_options;
    double m_spread = 0;
    view2d::SpriteLayer m_layer;
    view2d::Sprites m_sprites;
    view2d::PreparedMesh m_pins;
    view2d::TouchTracker m_tracker;
    QPointF m_lastPosition;
    Qt::MouseButton m_button = Qt::NoButton;
};

} // namespace view3d
