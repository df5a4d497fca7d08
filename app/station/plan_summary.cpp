// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/plan_summary.h"

#include "station/plan_counts.h"

#include "plan/vocabulary.h"

#include <QJsonArray>

#include <algorithm>

namespace station {

static QJsonObject json(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

static QJsonArray levelsJson(const plan::Plan &plan)
{
    QJsonArray levels;
    for (const plan::Level &level : plan.levels) {
        QJsonObject object = json(countsOn(plan, level.id));
        object.insert(QStringLiteral("ordinal"), level.ordinal.hundredths);
        object.insert(QStringLiteral("label"), level.label);
        levels.append(object);
    }
    return levels;
}

static QJsonObject frameJson(const plan::Plan &plan)
{
    const geo::LonLat anchor = plan.venue.anchor;
    const geo::Box box = plan::extent(plan);
    QJsonObject frame{{QStringLiteral("anchor_lon"), anchor.lon},
                      {QStringLiteral("anchor_lat"), anchor.lat},
                      {QStringLiteral("wkt"), geo::Frame(anchor).wkt()}};
    if (!box.isEmpty())
        frame.insert(QStringLiteral("extent_m"), QJsonArray{box.minX, box.minY, box.maxX, box.maxY});
    return frame;
}

static QJsonArray sourcesJson(const plan::Plan &plan)
{
    QJsonArray sources;
    for (const plan::Source &source : plan.sources) {
        sources.append(
            QJsonObject{{QStringLiteral("title"), source.title},
                        {QStringLiteral("sha256"), source.sha256},
                        {QStringLiteral("date"), source.date ? QJsonValue(source.date->toString(Qt::ISODate)) : QJsonValue()},
                        {QStringLiteral("licence"), source.licence},
                        {QStringLiteral("attribution"), source.attribution}});
    }
    return sources;
}

QJsonObject summaryJson(const plan::Plan &plan)
{
    return {{QStringLiteral("name"), plan.venue.name},
            {QStringLiteral("id"), plan.venue.id.toString()},
            {QStringLiteral("address"), plan.venue.address},
            {QStringLiteral("city"), plan.venue.city},
            {QStringLiteral("edition"), plan.venue.edition},
            {QStringLiteral("frame"), frameJson(plan)},
            {QStringLiteral("sources"), sourcesJson(plan)},
            {QStringLiteral("levels"), levelsJson(plan)},
            {QStringLiteral("outdoors"), json(countsOn(plan, std::nullopt))},
            {QStringLiteral("totals"), json(totals(plan))}};
}

/** The word for a table; the vocabulary has no word for walls as things. */
static QString heading(const QString &table, base::Language language)
{
    if (table == u"wall")
        return language == base::Language::French ? QStringLiteral("Murs") : QStringLiteral("Walls");
    const plan::VocabularyClass *words = plan::Vocabulary::builtIn().findClass(table);
    if (!words)
        return table;
    const QString plural = words->plural.in(language);
    return plural.isEmpty() ? words->label.in(language) : plural;
}

static QString row(const QString &label, const QMap<QString, int> &counts, base::Language language)
{
    QString line = label.leftJustified(12);
    for (const QString &table : countedTables()) {
        const int count = counts.value(table);
        const qsizetype width = std::max<qsizetype>(heading(table, language).size(), 5) + 2;
        line += (count > 0 ? QString::number(count) : QStringLiteral("·")).rightJustified(width);
    }
    return line + u'\n';
}

static QString head(const plan::Plan &plan, base::Language language)
{
    const bool isFrench = language == base::Language::French;
    const plan::Venue &venue = plan.venue;
    QString text = venue.name;
    for (const QString &part : {venue.address, venue.city}) {
        if (!part.isEmpty())
            text += QStringLiteral(", ") + part;
    }
    text += u'\n';
    text += venue.edition == 0 ? (isFrench ? QStringLiteral("Brouillon") : QStringLiteral("Draft"))
                               : (isFrench ? QStringLiteral("Édition %1") : QStringLiteral("Edition %1")).arg(venue.edition);
    text += QStringLiteral(" · %1, %2 (WGS84)\n")
                .arg(QString::number(venue.anchor.lat, 'f', 6), QString::number(venue.anchor.lon, 'f', 6));
    for (const plan::Source &source : plan.sources) {
        QStringList facts;
        for (const QString &fact :
             {source.title, source.date ? source.date->toString(Qt::ISODate) : QString(), source.licence, source.attribution}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        text += (isFrench ? QStringLiteral("Source : ") : QStringLiteral("Source: ")) + facts.join(QStringLiteral(" · ")) + u'\n';
    }
    return text;
}

QString summaryText(const plan::Plan &plan, base::Language language)
{
    const bool isFrench = language == base::Language::French;
    QString text = head(plan, language) + u'\n' + (isFrench ? QStringLiteral("Niveau") : QStringLiteral("Level")).leftJustified(12);
    for (const QString &table : countedTables()) {
        const QString word = heading(table, language);
        text += word.rightJustified(std::max<qsizetype>(word.size(), 5) + 2);
    }
    text += u'\n';
    for (auto level = plan.levels.rbegin(); level != plan.levels.rend(); ++level)
        text += row(level->label, countsOn(plan, level->id), language);
    text += row(isFrench ? QStringLiteral("Dehors") : QStringLiteral("Outdoors"), countsOn(plan, std::nullopt), language);
    return text + row(QStringLiteral("Total"), totals(plan), language);
}

} // namespace station
