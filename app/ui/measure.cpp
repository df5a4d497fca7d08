// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure.h"

#include "geo/measure.h"
#include "plan/corners.h"
#include "ui/words.h"

namespace ui {

Measure::Measure(QObject *parent)
    : QObject(parent)
{}

void Measure::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    clear();
    Q_EMIT isOnChanged();
}

void Measure::setPlan(plan::SharedPlan plan)
{
    m_plan = std::move(plan);
    setOn(false);
}

void Measure::setLanguage(base::Language language)
{
    m_language = language;
    Q_EMIT changed();
}

void Measure::add(qreal x, qreal y, qreal snapMetres)
{
    if (!m_plan)
        return;
    const geo::Point place = plan::nearestCorner(*m_plan, m_level, {x, y}, snapMetres).value_or(geo::Point{x, y});
    m_points.append({place.x, place.y});
    Q_EMIT changed();
}

void Measure::removeLast()
{
    if (m_points.isEmpty())
        return;
    m_points.removeLast();
    Q_EMIT changed();
}

void Measure::clear()
{
    m_points.clear();
    Q_EMIT changed();
}

geo::Polyline Measure::line() const
{
    geo::Polyline line;
    line.reserve(static_cast<size_t>(m_points.size()));
    for (const QPointF point : m_points)
        line.push_back({point.x(), point.y()});
    return line;
}

QString Measure::distance() const
{
    return m_points.size() < 2 ? QString() : metresText(geo::length(line()), m_language);
}

QString Measure::area() const
{
    return m_points.size() < 3
               ? QString()
               : localeOf(m_language).toString(std::abs(geo::signedArea(line())), 'f', 1) + QStringLiteral("\u00A0m²");
}

} // namespace ui
