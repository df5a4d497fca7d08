// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/camera_motion.h"
#include "view2d/canvas.h"
#include "view2d/level_cache.h"
#include "view2d/plan_node.h"
#include "view2d/scan_layer.h"

#include <QTimer>

namespace view2d {

/**
 * One level of a plan on the screen, moved by fingers, mouse, wheel and keys. The camera is its own and survives a change of
 * level; another plan is shown whole. Draws a frame only when something changed.
 */
class PlanView : public view2d::Canvas
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(scene::SharedLevelScene scene READ scene WRITE setScene NOTIFY sceneChanged)
    Q_PROPERTY(qreal marginLeft READ marginLeft WRITE setMarginLeft NOTIFY marginsChanged)
    Q_PROPERTY(qreal marginTop READ marginTop WRITE setMarginTop NOTIFY marginsChanged)
    Q_PROPERTY(qreal marginRight READ marginRight WRITE setMarginRight NOTIFY marginsChanged)
    Q_PROPERTY(qreal marginBottom READ marginBottom WRITE setMarginBottom NOTIFY marginsChanged)
    Q_PROPERTY(bool rotationLocked READ isRotationLocked WRITE setRotationLocked NOTIFY rotationLockedChanged)
    Q_PROPERTY(bool gridShown READ isGridShown WRITE setGridShown NOTIFY overlaysChanged) ///< where the plan has one
    Q_PROPERTY(ScanMode scanMode READ scanMode WRITE setScanMode NOTIFY overlaysChanged)  ///< of a level that was also drawn
    Q_PROPERTY(qreal scanOpacity READ scanOpacity WRITE setScanOpacity NOTIFY overlaysChanged)
    Q_PROPERTY(QPointF ownPosition READ ownPosition WRITE setOwnPosition NOTIFY overlaysChanged) ///< plan metres
    Q_PROPERTY(qreal ownAccuracy READ ownAccuracy WRITE setOwnAccuracy NOTIFY overlaysChanged)   ///< metres; negative: no position
    Q_PROPERTY(bool hasGrid READ hasGrid NOTIFY sceneShownChanged)
    Q_PROPERTY(bool hasScan READ hasScan NOTIFY sceneShownChanged)          ///< a choice of scanMode makes a difference
    Q_PROPERTY(qreal neatLineLeft READ neatLineLeft NOTIFY neatLineChanged) ///< pixels that its letters cover
    Q_PROPERTY(qreal neatLineTop READ neatLineTop NOTIFY neatLineChanged)
    Q_PROPERTY(qreal pixelsPerMetre READ pixelsPerMetre NOTIFY cameraChanged)
    Q_PROPERTY(qreal bearing READ bearing NOTIFY cameraChanged)
    Q_PROPERTY(qreal centreX READ centreX NOTIFY cameraChanged)
    Q_PROPERTY(qreal centreY READ centreY NOTIFY cameraChanged)
    Q_PROPERTY(bool isSceneShown READ isSceneShown NOTIFY sceneShownChanged) ///< false while `scene` is made ready on a worker
    Q_PROPERTY(bool canDraw READ canDraw NOTIFY canDrawChanged) ///< false on Qt's software renderer: the plan would be blank

public:
    enum ScanMode { ScanHidden, ScanUnder, ScanOver, ScanAlone }; ///< as scene::ScanMode
    Q_ENUM(ScanMode)

    explicit PlanView(QQuickItem *parent = nullptr);

    scene::SharedLevelScene scene() const { return m_scene; }
    void setScene(const scene::SharedLevelScene &scene);
    qreal marginLeft() const { return m_margins.left(); }
    qreal marginTop() const { return m_margins.top(); }
    qreal marginRight() const { return m_margins.right(); }
    qreal marginBottom() const { return m_margins.bottom(); }
    void setMarginLeft(qreal margin);
    void setMarginTop(qreal margin);
    void setMarginRight(qreal margin);
    void setMarginBottom(qreal margin);
    bool isRotationLocked() const { return m_isRotationLocked; }
    void setRotationLocked(bool locked);
    bool isGridShown() const { return m_overlays.isGridShown; }
    void setGridShown(bool shown);
    ScanMode scanMode() const { return static_cast<ScanMode>(m_overlays.scanMode); }
    void setScanMode(ScanMode mode);
    qreal scanOpacity() const { return m_overlays.scanOpacity; }
    void setScanOpacity(qreal opacity);
    QPointF ownPosition() const { return m_ownPosition; }
    void setOwnPosition(QPointF position);
    qreal ownAccuracy() const { return m_ownAccuracy; }
    void setOwnAccuracy(qreal metres);
    bool hasGrid() const { return m_shown && m_shown->scene->grid; }
    bool hasScan() const { return m_shown && !m_shown->scene->scans.empty() && !m_shown->scene->isOnlyScan; }
    qreal neatLineLeft() const { return neatLineMargins().left(); }
    qreal neatLineTop() const { return neatLineMargins().top(); }
    qreal pixelsPerMetre() const { return m_camera.pixelsPerMetre; }
    qreal bearing() const { return m_camera.bearingDegrees; }
    qreal centreX() const { return m_camera.centre.x; }
    qreal centreY() const { return m_camera.centre.y; }
    bool isSceneShown() const { return m_shown && m_shown->scene == m_scene; }
    /** The last frame shows `scene` with every tile of its scans. */
    bool isComplete() const { return m_isComplete; }
    bool canDraw() const { return m_canDraw; }
    const scene::Camera &camera() const { return m_camera; }
    /** At once, within the bounds of the plan; the viewport stays the item's. */
    void setCamera(const scene::Camera &camera);

    /** The whole plan between the margins. */
    void fit() override;
    void zoomBy(qreal factor) override;
    void panBy(qreal dx, qreal dy) override;
    Q_INVOKABLE void centreOn(qreal x, qreal y);
    void showPlace(qreal x, qreal y, qreal leastPixelsPerMetre) override;
    /** At once: a place in the middle, so large, so turned. */
    Q_INVOKABLE void lookAt(qreal x, qreal y, qreal pixelsPerMetre, qreal bearing);
    void resetBearing() override;
    void turnTo(qreal bearingDegrees) override;
    QPointF screenOf(qreal x, qreal y) const override;
    /** Makes a level ready that may be asked for soon: a neighbour of the current one. */
    Q_INVOKABLE void prepare(const scene::SharedLevelScene &scene);

Q_SIGNALS:
    void sceneChanged();
    void marginsChanged();
    void rotationLockedChanged();
    void overlaysChanged();
    void neatLineChanged();
    void sceneShownChanged();
    void completeChanged();
    void canDrawChanged();
    /** Nothing, one thing, or all of a stack; x and y are plan metres. */
    void tapped(const QStringList &features, qreal x, qreal y);

protected:
    QSGNode *updatePaintNode(QSGNode *oldNode, UpdatePaintNodeData *) override;
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void keyPressEvent(QKeyEvent *event) override;
    void refresh() override;
    void beginTouch() override;
    void move(const Movement &movement, int fingers) override;
    void tap(QPointF position, qint64 milliseconds) override;
    void endMovement(qint64 milliseconds) override;
    void zoomAt(double factor, QPointF position) override;

private:
    struct Tap
    {
        QPointF position;
        qint64 milliseconds;
    };

    void show(const SharedPreparedLevel &level);
    void showFitted();
    scene::Camera fitted(double bearingDegrees) const;
    void glideTo(const scene::Camera &camera);
    /** A frame in which only the camera, the own position and the scan may have changed. */
    void draw();
    void setMargins(const QMarginsF &margins);
    void setOverlays(const scene::Overlays &overlays);
    void setOwn(QPointF position, qreal accuracyMetres);
    QMarginsF neatLineMargins() const;
    void place(bool isMovement);
    void drawSprites(bool isMovement);
    void drawMarks();
    void drawScans();
    void lookAtRenderer();

    scene::SharedLevelScene m_scene;
    SharedPreparedLevel m_shown;
    LevelCache m_cache;
    scene::Camera m_camera;
    CameraMotion m_motion;
    QMarginsF m_margins;
    scene::Overlays m_overlays;
    QPointF m_ownPosition;
    qreal m_ownAccuracy = -1;
    bool m_isRotationLocked = true;
    bool m_canDraw = true;
    ScanLayer m_scans;
    QTimer m_rest;
    bool m_onlyCameraChanged = false; ///< since the last frame
    bool m_isComplete = false;
    PlanFrame m_frame;
    std::optional<Tap> m_lastTap;
};

} // namespace view2d
