// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"

#include <QObject>
#include <QPointF>
#include <QQmlEngine>

namespace ui {

/** Distance along points set on the plan, and the area between them. Points snap to corners of the floor. GUI thread. */
class Measure : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of PlanScreen")
    Q_PROPERTY(bool isOn READ isOn WRITE setOn NOTIFY isOnChanged)
    Q_PROPERTY(QList<QPointF> points READ points NOTIFY changed) ///< plan metres
    Q_PROPERTY(QString distance READ distance NOTIFY changed)    ///< "12,40 m", or empty
    Q_PROPERTY(QString area READ area NOTIFY changed)            ///< "35,2 m²", from three points on

public:
    explicit Measure(QObject *parent = nullptr);

    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    const QList<QPointF> &points() const { return m_points; }
    QString distance() const;
    QString area() const;

    void setPlan(plan::SharedPlan plan);
    void setLevel(const plan::LevelId &level) { m_level = level; }
    void setLanguage(base::Language language);

    /** At the nearest corner within `snapMetres`, else where the finger was. */
    Q_INVOKABLE void add(qreal x, qreal y, qreal snapMetres);
    Q_INVOKABLE void removeLast();
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void isOnChanged();
    void changed();

private:
    geo::Polyline line() const;

    plan::SharedPlan m_plan;
    plan::LevelId m_level;
    base::Language m_language = base::Language::French;
    bool m_isOn = false;
    QList<QPointF> m_points;
};

} // namespace ui
