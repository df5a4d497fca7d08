// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view2d/canvas.h"

#include "scene/theme_words.h"

#include <QMouseEvent>
#include <QQuickWindow>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace view2d {

namespace {

constexpr double slopDp = 19;        // 3 mm
constexpr double wheelFactor = 1.25; // for a notch
constexpr int mouseId = -1;

} // namespace

Canvas::Canvas(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
}

QString Canvas::themeName() const
{
    return scene::themeWord(m_theme);
}

void Canvas::setThemeName(const QString &name)
{
    const std::optional<scene::ThemeName> theme = scene::themeNamed(name);
    if (!theme) {
        qWarning("no theme %s", qPrintable(name));
        return;
    }
    if (m_theme == *theme)
        return;
    m_theme = *theme;
    Q_EMIT themeNameChanged();
    refresh();
}

void Canvas::setDensity(qreal density)
{
    if (density <= 0 || m_options.density == density)
        return;
    m_options.density = density;
    Q_EMIT densityChanged();
    refresh();
}

QString Canvas::selectedFeature() const
{
    return m_options.selected ? m_options.selected->toString() : QString();
}

void Canvas::setSelectedFeature(const QString &feature)
{
    const auto id = plan::FeatureId::fromString(feature);
    const std::optional<plan::FeatureId> selected = id.isNull() ? std::nullopt : std::optional(id);
    if (m_options.selected == selected)
        return;
    m_options.selected = selected;
    Q_EMIT selectedFeatureChanged();
    refresh();
}

void Canvas::setHighlightedClass(int symbolClass)
{
    const bool isClass = symbolClass >= 0 && symbolClass <= static_cast<int>(scene::SymbolClass::Security);
    const auto filter = isClass ? std::optional(static_cast<scene::SymbolClass>(symbolClass)) : std::nullopt;
    if (m_options.filter == filter)
        return;
    m_options.filter = filter;
    Q_EMIT highlightedClassChanged();
    refresh();
}

void Canvas::setFadesOthers(bool fades)
{
    if (m_options.fadesOthers == fades)
        return;
    m_options.fadesOthers = fades;
    Q_EMIT fadesOthersChanged();
    refresh();
}

void Canvas::refresh()
{
    polish();
    update();
}

QStringList Canvas::namesOf(const std::vector<plan::FeatureId> &features)
{
    QStringList names;
    for (const plan::FeatureId &feature : features)
        names << feature.toString();
    return names;
}

void Canvas::setFitted(bool fitted)
{
    if (std::exchange(m_isFitted, fitted) != fitted)
        Q_EMIT fittedChanged();
}

double Canvas::slop() const
{
    return slopDp * m_options.density;
}

double Canvas::devicePixelRatio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

void Canvas::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && value.window))
        refresh();
}

void Canvas::follow(const std::vector<Finger> &fingers, qint64 milliseconds)
{
    const bool wasDown = m_tracker.isDown();
    if (!wasDown && !fingers.empty())
        beginTouch();
    if (const auto movement = m_tracker.update(fingers, milliseconds, slop())) {
        setKeepMouseGrab(true);
        setKeepTouchGrab(true);
        move(*movement, static_cast<int>(fingers.size()));
    }
    if (!fingers.empty()) {
        m_lastPosition = fingers.front().position;
        return;
    }
    setKeepMouseGrab(false);
    setKeepTouchGrab(false);
    if (!wasDown)
        return;
    if (m_tracker.isTap())
        tap(m_lastPosition, milliseconds);
    else
        endMovement(milliseconds);
}

void Canvas::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchCancel) {
        touchUngrabEvent();
        return;
    }
    std::vector<Finger> down;
    for (const QEventPoint &point : event->points()) {
        if (point.state() != QEventPoint::Released)
            down.push_back({point.id(), point.position()});
    }
    m_button = Qt::NoButton;
    follow(down, static_cast<qint64>(event->timestamp()));
    event->accept();
}

void Canvas::touchUngrabEvent()
{
    m_tracker.reset();
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    m_button = event->button();
    follow({{mouseId, event->position()}}, static_cast<qint64>(event->timestamp()));
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    follow({{mouseId, event->position()}}, static_cast<qint64>(event->timestamp()));
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    follow({}, static_cast<qint64>(event->timestamp()));
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void Canvas::mouseUngrabEvent()
{
    m_tracker.reset();
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoomAt(std::pow(wheelFactor, notches), event->position());
}

} // namespace view2d
