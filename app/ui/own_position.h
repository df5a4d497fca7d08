// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"

#include <QGeoPositionInfoSource>
#include <QPointF>
#include <QQmlEngine>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

/** Null where the tablet has no receiver. */
using PositionSourceOf = std::function<std::unique_ptr<QGeoPositionInfoSource>()>;

/** Where the tablet is on the plan. Nothing runs while it is off, and a fix that is not renewed is lost. GUI thread. */
class OwnPosition : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program, which knows the receiver")
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY changed)
    Q_PROPERTY(QPointF place READ place NOTIFY changed)                 ///< plan metres
    Q_PROPERTY(qreal accuracyMetres READ accuracyMetres NOTIFY changed) ///< 0: unknown; negative: nothing to be shown
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)         ///< "off", "no fix", "within 5 m"

public:
    static constexpr int lostAfterMilliseconds = 10'000;

    explicit OwnPosition(PositionSourceOf sourceOf, QObject *parent = nullptr);
    ~OwnPosition() override;
    Q_DISABLE_COPY_MOVE(OwnPosition)

    bool isOn() const { return m_state != State::Off; }
    void setOn(bool on);
    QPointF place() const { return m_place; }
    qreal accuracyMetres() const { return m_state == State::Here ? m_accuracyMetres : -1; }
    QString stateText() const;

    void setPlan(plan::SharedPlan plan);
    void setLanguage(base::Language language);

Q_SIGNALS:
    void changed();
    /** The first fix on the plan since it was switched on. */
    void found(qreal x, qreal y);

private:
    enum class State { Off, Searching, NoReceiver, NoFix, Here, Elsewhere };

    void take(const QGeoPositionInfo &info);
    void put(State state);

    PositionSourceOf m_sourceOf;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    plan::SharedPlan m_plan;
    base::Language m_language = base::Language::French;
    State m_state = State::Off;
    QPointF m_place;
    qreal m_accuracyMetres = 0;
    bool m_wasFound = false;
    QTimer m_lost;
};

} // namespace ui
