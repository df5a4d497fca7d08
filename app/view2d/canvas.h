// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/sprite_layer.h"
#include "view2d/touch_tracker.h"

#include <QQuickItem>

namespace view2d {

/** What every view of a plan shares: its theme, what is selected and filtered, its symbols, and fingers, mouse and wheel. */
class Canvas : public QQuickItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(PlanCanvas) // QtQuick has a Canvas
    QML_UNCREATABLE("what the views have in common")
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY themeNameChanged) ///< "day", "night", "red"
    Q_PROPERTY(qreal density READ density WRITE setDensity NOTIFY densityChanged)           ///< screen pixels per pixel at 160 dpi
    Q_PROPERTY(QString selectedFeature READ selectedFeature WRITE setSelectedFeature NOTIFY selectedFeatureChanged)
    Q_PROPERTY(int highlightedClass READ highlightedClass WRITE setHighlightedClass NOTIFY highlightedClassChanged)
    Q_PROPERTY(bool isFitted READ isFitted NOTIFY fittedChanged) ///< nobody has moved the plan since it was shown whole
    Q_PROPERTY(bool fadesOthers READ fadesOthers WRITE setFadesOthers NOTIFY fadesOthersChanged) ///< than the highlighted class

public:
    QString themeName() const;
    void setThemeName(const QString &name);
    qreal density() const { return m_options.density; }
    void setDensity(qreal density);
    QString selectedFeature() const;
    void setSelectedFeature(const QString &feature);
    int highlightedClass() const { return m_options.filter ? static_cast<int>(*m_options.filter) : -1; }
    void setHighlightedClass(int symbolClass);
    bool fadesOthers() const { return m_options.fadesOthers; }
    void setFadesOthers(bool fades);
    bool isFitted() const { return m_isFitted; }
    /** Of the last frame. */
    const scene::Placement &placement() const { return m_layer.placement(); }

    /** The whole plan. */
    Q_INVOKABLE virtual void fit() = 0;
    Q_INVOKABLE virtual void zoomBy(qreal factor) = 0;
    /** The plan follows by so many pixels, at once. */
    Q_INVOKABLE virtual void panBy(qreal dx, qreal dy) = 0;
    /** North is up. */
    Q_INVOKABLE virtual void resetBearing() = 0;
    /** The whole plan, with this true direction (clockwise from north) away from the eye. */
    Q_INVOKABLE virtual void turnTo(qreal bearingDegrees) = 0;
    /** Glides to a place in plan metres, no smaller than at this scale. */
    Q_INVOKABLE virtual void showPlace(qreal x, qreal y, qreal leastPixelsPerMetre) = 0;
    /** Pixels of a place in plan metres, on the current floor. */
    Q_INVOKABLE virtual QPointF screenOf(qreal x, qreal y) const = 0;

Q_SIGNALS:
    void cameraChanged();
    void themeNameChanged();
    void densityChanged();
    void selectedFeatureChanged();
    void highlightedClassChanged();
    void fadesOthersChanged();
    void fittedChanged();

protected:
    explicit Canvas(QQuickItem *parent);

    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;

    /** A frame with everything placed anew. */
    virtual void refresh();
    /** The first finger came down. */
    virtual void beginTouch() {}
    virtual void move(const Movement &movement, int fingers) = 0;
    virtual void tap(QPointF position, qint64 milliseconds) = 0;
    /** The last finger left after a movement. */
    virtual void endMovement(qint64 /*milliseconds*/) {}
    /** The wheel's: grows about a place on the screen. */
    virtual void zoomAt(double factor, QPointF position) = 0;

    /** As QML knows them. */
    static QStringList namesOf(const std::vector<plan::FeatureId> &features);
    void setFitted(bool fitted);
    double slop() const;
    double devicePixelRatio() const;
    scene::ThemeName theme() const { return m_theme; }
    Qt::MouseButton button() const { return m_button; } ///< none: fingers

    const scene::PlacementOptions &options() const { return m_options; }
    void setCovered(const QMarginsF &covered) { m_options.covered = covered; }
    void setKeysOver(std::vector<QRectF> keys) { m_options.keys = std::move(keys); }
    SpriteLayer &layer() { return m_layer; }
    const SpriteLayer &layer() const { return m_layer; }
    const TouchTracker &tracker() const { return m_tracker; }

private:
    void follow(const std::vector<Finger> &fingers, qint64 milliseconds);

    bool m_isFitted = false;
    scene::PlacementOptions m_options;
    SpriteLayer m_layer;
    TouchTracker m_tracker;
    scene::ThemeName m_theme = scene::ThemeName::Day;
    QPointF m_lastPosition; ///< of the first finger
    Qt::MouseButton m_button = Qt::NoButton;
};

} // namespace view2d
