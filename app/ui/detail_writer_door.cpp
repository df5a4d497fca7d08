// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_writer.h"

#include "plan/door_rooms.h"
#include "plan/facade_code.h"
#include "plan/width.h"

namespace ui {

static bool hasSwing(plan::Operation operation)
{
    return operation == plan::Operation::SwingSingle || operation == plan::Operation::SwingDouble ||
           operation == plan::Operation::DoubleActing || operation == plan::Operation::Folding ||
           operation == plan::Operation::Unknown;
}

QString DetailWriter::roomText(const plan::Space *room, bool isOutdoors) const
{
    if (!room)
        return isOutdoors ? tr("Outdoors") : tr("A place that is no room");
    QStringList parts{room->name, room->number};
    parts.removeAll(QString());
    return parts.isEmpty() ? kindLabel(QStringLiteral("space"), room->category, m_language) : parts.join(u' ');
}

QString DetailWriter::widthText(const plan::Opening &opening) const
{
    if (!opening.widthMetres)
        return tr("Not measured");
    return metresText(*opening.widthMetres, m_language) + QStringLiteral(" · ") +
           tr("%Ln unit(s) of passage", nullptr, plan::unitsOfPassage(*opening.widthMetres));
}

Row DetailWriter::swing(const plan::Opening &opening) const
{
    if (!hasSwing(opening.operation))
        return {tr("Operation"), kindLabel(QStringLiteral("operation"), plan::word(opening.operation), m_language)};
    const plan::DoorRooms rooms = plan::roomsBeside(m_plan, opening);
    const QString left = roomText(rooms.left, rooms.isLeftOutdoors);
    const QString right = roomText(rooms.right, rooms.isRightOutdoors);
    const QString label = tr("Opens towards");
    if (opening.operation == plan::Operation::DoubleActing || opening.swingSide == plan::SwingSide::Both)
        return {label, tr("Both ways: %1, %2").arg(left, right)};
    if (opening.swingSide == plan::SwingSide::Unknown)
        return {label, tr("Unknown: nobody noted it"), true};
    return {label, opening.swingSide == plan::SwingSide::Left ? left : right};
}

void DetailWriter::door(const plan::Opening &opening)
{
    if (hasSwing(opening.operation) && opening.operation != plan::Operation::Unknown)
        row(tr("Operation"), kindLabel(QStringLiteral("operation"), plan::word(opening.operation), m_language));
    row(tr("Lock"), kindLabel(QStringLiteral("lock"), plan::word(opening.lock), m_language));
    if (opening.normally != plan::NormalState::Unknown)
        row(tr("Normally"), words("normally", opening.normally));
    if (opening.failState != plan::FailState::Unknown)
        row(tr("Without power"), words("fail_state", opening.failState));
    row(tr("Armoured"), yesNo(opening.isArmoured));
    row(tr("Fire rating"), opening.fireRating);
    if (opening.kind != plan::OpeningKind::Window)
        row(tr("On the façade: side, floor, number from the left"), plan::facadeCode(m_plan, opening));
}

void DetailWriter::operator()(const plan::Opening *opening)
{
    begin(*opening, kindLabel(QStringLiteral("opening"), plan::word(opening->kind), m_language));
    const plan::DoorRooms rooms = plan::roomsBeside(m_plan, *opening);
    if (m_detail.subtitle.isEmpty() && (rooms.left || rooms.right))
        m_detail.subtitle =
            QStringLiteral("%1 ↔ %2").arg(roomText(rooms.left, rooms.isLeftOutdoors), roomText(rooms.right, rooms.isRightOutdoors));
    const Row first = opening->kind == plan::OpeningKind::Window
                          ? Row{tr("On the façade: side, floor, number from the left"), plan::facadeCode(m_plan, *opening)}
                          : swing(*opening);
    m_detail.leadLabel = first.label;
    m_detail.lead = first.text;
    row(tr("Clear width"), widthText(*opening), !opening->widthMetres);
    door(*opening);
    if (opening->sillMetres)
        row(tr("Sill height"), metresText(*opening->sillMetres, m_language));
    row(tr("Note"), opening->note);
    if (const std::optional<geo::Point> spot = spotOf(opening))
        place(*spot);
}

} // namespace ui
