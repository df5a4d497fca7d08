// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_scene.h"

#include "plan/plan.h"

#include <QHash>

namespace import {

/** Finds the levels that the nodes of a model are named like. The plan must outlive it. */
class NamedLevels
{
public:
    explicit NamedLevels(const plan::Plan &plan);

    /**
     * The one level that a placed part belongs to by the names of its nodes, the innermost first; null where there is none. A
     * label that buildings share means the level of the building around the part.
     */
    const plan::Level *levelOf(const ModelPart &part) const;

private:
    using Levels = std::vector<const plan::Level *>;

    const plan::Level *levelAround(const Levels &levels, const geo::Box &box) const;
    const plan::Building *buildingOf(const plan::Level &level) const;

    const plan::Plan &m_plan;
    QHash<QString, const plan::Level *> m_named; ///< as plan::levelNames() says
    QHash<QString, Levels> m_labelled;
};

} // namespace import
