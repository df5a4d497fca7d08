// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_names.h"

namespace import {

QString PlanSourceNames::key(const QString &table, const QString &name)
{
    const bool hasOwnNames = table == u"building" || table == u"level" || table == u"source";
    return hasOwnNames ? table + u':' + name : name;
}

QUuid PlanSourceNames::define(const QString &table, const QString &name, const Place &place)
{
    const QString whole = key(table, name);
    if (m_tables.contains(whole))
        m_errors.add(place.file, place.path, QStringLiteral("\"%1\" is the name of another %2").arg(name, m_tables.value(whole)));
    m_tables.insert(whole, table);
    return QUuid::createUuidV5(m_venue, whole);
}

QUuid PlanSourceNames::refer(const QString &table, const QString &name, const Place &place)
{
    m_references.push_back({table, name, place});
    return QUuid::createUuidV5(m_venue, key(table, name));
}

void PlanSourceNames::check() const
{
    for (const Reference &reference : m_references) {
        const auto found = m_tables.constFind(key(reference.table, reference.name));
        if (found == m_tables.constEnd())
            m_errors.add(reference.place.file, reference.place.path, QStringLiteral("nothing is named \"%1\"").arg(reference.name));
        else if (!reference.table.isEmpty() && *found != reference.table)
            m_errors.add(reference.place.file, reference.place.path,
                         QStringLiteral("\"%1\" is a %2, not a %3").arg(reference.name, *found, reference.table));
    }
}

} // namespace import
