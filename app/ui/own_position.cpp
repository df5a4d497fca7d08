// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_position.h"

#include "ui/words.h"

#include <cmath>

namespace ui {

static constexpr double planReachMetres = 2'000; // so far a plan's frame is true

OwnPosition::OwnPosition(PositionSourceOf sourceOf, QObject *parent)
    : QObject(parent)
    , m_sourceOf(std::move(sourceOf))
{
    m_lost.setSingleShot(true);
    m_lost.setInterval(lostAfterMilliseconds);
    connect(&m_lost, &QTimer::timeout, this, [this] { put(State::NoFix); });
}

OwnPosition::~OwnPosition() = default;

void OwnPosition::setOn(bool on)
{
    if (on == isOn())
        return;
    m_lost.stop();
    m_wasFound = false;
    m_source = on ? m_sourceOf() : nullptr;
    if (m_source) {
        connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &OwnPosition::take);
        connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this, [this] { put(State::NoFix); });
    }
    put(!on ? State::Off : m_source ? State::Searching : State::NoReceiver);
    if (m_source) {
        m_lost.start();
        m_source->startUpdates();
    }
}

void OwnPosition::take(const QGeoPositionInfo &info)
{
    const QGeoCoordinate coordinate = info.coordinate();
    if (!m_plan || !coordinate.isValid()) {
        put(State::NoFix);
        return;
    }
    const geo::Point place = geo::Frame(m_plan->venue.anchor).toPlan({coordinate.longitude(), coordinate.latitude()});
    const double accuracy =
        info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy) ? info.attribute(QGeoPositionInfo::HorizontalAccuracy) : 0;
    m_place = {place.x, place.y};
    m_accuracyMetres = std::isfinite(accuracy) ? std::max(0.0, accuracy) : 0;
    m_lost.start();
    const bool isHere = std::hypot(place.x, place.y) < planReachMetres;
    put(isHere ? State::Here : State::Elsewhere);
    if (isHere && !std::exchange(m_wasFound, true))
        Q_EMIT found(place.x, place.y);
}

QString OwnPosition::stateText() const
{
    switch (m_state) {
    case State::Off:
        return tr("off");
    case State::Searching:
        return tr("searching");
    case State::NoReceiver:
        return tr("no receiver");
    case State::NoFix:
        return tr("no fix");
    case State::Elsewhere:
        return tr("%1 from this plan").arg(distanceText(std::hypot(m_place.x(), m_place.y()), m_language));
    case State::Here:
        break;
    }
    return m_accuracyMetres > 0 ? tr("within %1").arg(distanceText(m_accuracyMetres, m_language)) : tr("accuracy unknown");
}

void OwnPosition::setPlan(plan::SharedPlan plan)
{
    m_plan = std::move(plan);
    if (m_state == State::Here || m_state == State::Elsewhere)
        put(State::Searching); // until the next fix, in the frame of this plan
}

void OwnPosition::setLanguage(base::Language language)
{
    m_language = language;
    Q_EMIT changed();
}

void OwnPosition::put(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace ui
