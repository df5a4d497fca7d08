// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/references.h"

#include <QSet>

namespace store {

/** Checks the references of one plan. */
class References
{
public:
    References(plan::Plan &plan, const QString &file)
        : m_plan(plan)
        , m_file(file)
    {
        addIds(m_sources, plan.sources);
    }

    void checkSources()
    {
        for (plan::Building &building : m_plan.buildings)
            check("building", building.id, "source_id", building.source, m_sources);
        checkSources("space", m_plan.spaces);
        checkSources("wall", m_plan.walls);
        checkSources("opening", m_plan.openings);
        checkSources("connector", m_plan.connectors);
        checkSources("exit", m_plan.exits);
        checkSources("access_point", m_plan.accessPoints);
        checkSources("cutoff", m_plan.cutoffs);
        checkSources("equipment", m_plan.equipment);
        checkSources("hazard", m_plan.hazards);
        checkSources("side", m_plan.sides);
        checkSources("sector", m_plan.sectors);
        checkSources("fixture", m_plan.fixtures);
        checkSources("site", m_plan.site);
        checkSources("plan_raster", m_plan.rasters);
        checkSources("model", m_plan.models);
    }

    void checkFeatures()
    {
        Ids walls;
        Ids openings;
        Ids sides;
        addIds(walls, m_plan.walls);
        addIds(openings, m_plan.openings);
        addIds(sides, m_plan.sides);
        for (plan::Opening &opening : m_plan.openings)
            check("opening", opening.id, "wall_id", opening.wall, walls);
        for (plan::Exit &exit : m_plan.exits)
            check("exit", exit.id, "opening_id", exit.opening, openings);
        for (plan::AccessPoint &accessPoint : m_plan.accessPoints)
            check("access_point", accessPoint.id, "side_id", accessPoint.side, sides);
    }

    void checkScopes()
    {
        Ids scopes{m_plan.venue.id.uuid};
        addIds(scopes, m_plan.buildings);
        addIds(scopes, m_plan.levels);
        addIds(scopes, m_plan.spaces);
        addIds(scopes, m_plan.sectors);
        for (plan::Cutoff &cutoff : m_plan.cutoffs) {
            cutoff.scopeIds.removeIf([&](const QString &text) {
                if (scopes.contains(QUuid::fromString(text)))
                    return false;
                say("cutoff", cutoff.id, QStringLiteral("scope_ids: “%1” is no part of this plan").arg(text));
                return true;
            });
        }
    }

    void checkSurvey()
    {
        Ids levels;
        addIds(levels, m_plan.levels);
        std::erase_if(m_plan.survey, [&](const plan::SurveyRow &row) {
            if (!row.level || levels.contains(row.level->uuid))
                return false;
            m_plan.loadReport.missing.push_back({base::ErrorCode::PackageInvalid, m_file,
                                                 QStringLiteral("survey, %1").arg(row.group),
                                                 QStringLiteral("level_id: no such level")});
            return true;
        });
    }

private:
    using Ids = QSet<QUuid>;

    template<class T>
    static void addIds(Ids &ids, const std::vector<T> &things)
    {
        for (const T &thing : things)
            ids.insert(thing.id.uuid);
    }

    template<class T>
    void checkSources(const char *table, std::vector<T> &features)
    {
        for (T &feature : features)
            check(table, feature.id, "source_id", feature.source, m_sources);
    }

    template<class Id, class Reference>
    void check(const char *table, const Id &id, const char *column, std::optional<Reference> &reference, const Ids &known)
    {
        if (!reference || known.contains(reference->uuid))
            return;
        say(table, id, QStringLiteral("%1: leads nowhere").arg(QString::fromLatin1(column)));
        reference.reset();
    }

    template<class Id>
    void say(const char *table, const Id &id, const QString &detail)
    {
        m_plan.loadReport.missing.push_back({base::ErrorCode::PackageInvalid, m_file,
                                             QStringLiteral("table %1, id %2").arg(QString::fromLatin1(table), id.toString()),
                                             detail});
    }

    plan::Plan &m_plan;
    const QString &m_file;
    Ids m_sources;
};

void cutDanglingReferences(plan::Plan &plan, const QString &file)
{
    References references(plan, file);
    references.checkSources();
    references.checkFeatures();
    references.checkScopes();
    references.checkSurvey();
}

} // namespace store
