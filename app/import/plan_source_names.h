// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/plan_source_errors.h"

#include <QHash>
#include <QUuid>

#include <vector>

namespace import {

/** The short names of a plan source: what each stands for, and whether everything that is named exists. */
class PlanSourceNames
{
public:
    PlanSourceNames(const QUuid &venue, PlanSourceErrors &errors)
        : m_venue(venue)
        , m_errors(errors)
    {}

    /** Where a name is written: for messages. */
    struct Place
    {
        QString file;
        QString path;
    };

    /** The id of the thing `name` of `table`; a second thing of that name is an error. */
    QUuid define(const QString &table, const QString &name, const Place &place);
    /** The id of what is named, which may be defined later. `table` is what it must be, or empty for any feature. */
    QUuid refer(const QString &table, const QString &name, const Place &place);
    /** Reports the first name that stands for nothing, or for a thing of another table. */
    void check() const;

private:
    struct Reference
    {
        QString table;
        QString name;
        Place place;
    };

    /** Features share one space of names; buildings, levels and sources have their own. */
    static QString key(const QString &table, const QString &name);

    QUuid m_venue;
    PlanSourceErrors &m_errors;
    QHash<QString, QString> m_tables; ///< by key
    std::vector<Reference> m_references;
};

} // namespace import
