// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/osm_levels.h"

#include "import/osm_tags.h"

#include <algorithm>

namespace import {

constexpr int weightOfLevelOutline = 1000; ///< above any number of rooms that repeat a wrong label

plan::LevelId OsmLevels::use(plan::LevelOrdinal ordinal)
{
    const auto known = m_used.find(ordinal);
    if (known != m_used.end())
        return known->second;
    const plan::LevelId id = plan::LevelId::named(m_venue.uuid, QStringLiteral("level %1").arg(ordinal.hundredths));
    m_used.emplace(ordinal, id);
    return id;
}

void OsmLevels::readLabels(const OsmTags &tags)
{
    const QStringList labels = tag(tags, "level:ref").split(u';', Qt::SkipEmptyParts);
    const QStringList levels = tag(tags, "level").split(u';', Qt::SkipEmptyParts);
    if (labels.isEmpty() || labels.size() != levels.size())
        return;
    const int weight = tag(tags, "indoor") == u"level" ? weightOfLevelOutline : 1;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (const std::optional<plan::LevelOrdinal> ordinal = plan::parseOrdinal(levels[i]))
            m_labels[*ordinal][labels[i].trimmed()] += weight;
    }
}

QString OsmLevels::label(plan::LevelOrdinal ordinal) const
{
    const auto labels = m_labels.find(ordinal);
    if (labels == m_labels.end())
        return plan::defaultLevelLabel(ordinal);
    return std::max_element(labels->second.begin(), labels->second.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

std::vector<plan::Level> OsmLevels::levels(plan::ImportReport &report) const
{
    std::map<QString, int> uses;
    for (const auto &[ordinal, id] : m_used)
        ++uses[label(ordinal).toCaseFolded()];

    std::vector<plan::Level> levels;
    for (const auto &[ordinal, id] : m_used) {
        plan::Level level;
        level.id = id;
        level.ordinal = ordinal;
        level.label = label(ordinal);
        level.verticalOrder = static_cast<int>(levels.size());
        if (uses[level.label.toCaseFolded()] > 1 && level.label != plan::defaultLevelLabel(ordinal)) {
            report.notes.push_back({plan::ImportNote::What::Repaired,
                                    {},
                                    QStringLiteral("level_label_twice"),
                                    QStringLiteral("level=%1 level:ref=%2").arg(plan::ordinalText(ordinal), level.label)});
            level.label = plan::defaultLevelLabel(ordinal);
        }
        levels.push_back(level);
    }
    return levels;
}

} // namespace import
