// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_writer.h"

#include "geo/measure.h"
#include "geo/mgrs.h"
#include "plan/grid_cell.h"
#include "plan/vocabulary.h"
#include "ui/feature_words.h"

namespace ui {

void DetailWriter::row(const QString &label, const QString &text, bool isWarning)
{
    if (!text.isEmpty())
        m_detail.rows.push_back({label, text, isWarning});
}

void DetailWriter::levels(const std::vector<plan::LevelId> &ids)
{
    QStringList labels;
    for (const plan::LevelId &id : ids) {
        if (const plan::Level *level = plan::findLevel(m_plan, id))
            labels.append(levelLabel(*level));
    }
    m_detail.levelText = labels.isEmpty() ? tr("Outdoors") : labels.join(QStringLiteral(", "));
}

void DetailWriter::begin(const plan::Feature &feature, const QString &kind)
{
    const QString ownName = feature.name == kind ? QString() : feature.name;
    m_detail.title = kind;
    QStringList parts{feature.ref, ownName};
    if (feature.status != plan::Status::Unknown)
        parts.append(words("status", feature.status));
    parts.removeAll(QString());
    m_detail.subtitle = parts.join(QStringLiteral(" · "));
    m_detail.isOutOfService = feature.status == plan::Status::OutOfService;
    m_detail.isVerified = feature.verified.on.has_value();
    m_detail.verified =
        feature.verified.on ? tr("Verified on %1").arg(dateText(*feature.verified.on, m_language)) : tr("Never verified");
    QStringList proof;
    if (feature.verified.on && feature.verified.method != plan::VerifyMethod::Unknown)
        proof.append(words("verify_method", feature.verified.method));
    if (!feature.verified.by.isEmpty())
        proof.append(tr("by %1", "a person").arg(feature.verified.by));
    if (feature.accuracyMetres)
        proof.append(tr("Position within %1").arg(metresText(*feature.accuracyMetres, m_language)));
    m_detail.proof = proof.join(u'\n');
    pictures(feature);
    if (feature.level)
        levels({*feature.level});
    else
        levels({});
}

void DetailWriter::symbol(const QString &vocabularyClass, const QString &kind)
{
    if (const plan::Kind *found = plan::Vocabulary::builtIn().find(vocabularyClass, kind)) {
        m_detail.frame = found->symbolFrame;
        m_detail.pictogram = found->symbolPictogram;
        m_detail.code = found->code.in(m_language);
    }
}

void DetailWriter::place(geo::Point spot)
{
    const geo::LonLat place = geo::Frame(m_plan.venue.anchor).toGeographic(spot);
    m_detail.place = placeText(place, m_language);
    m_detail.mgrs = geo::mgrs(place);
    if (m_plan.grid)
        m_detail.cell = plan::gridCell(*m_plan.grid, spot);
}

void DetailWriter::stairs(const plan::Feature &feature, geo::Point spot)
{
    if (!feature.level || m_plan.levels.size() < 2)
        return;
    std::vector<const plan::Connector *> ways;
    for (const plan::Connector &connector : m_plan.connectors) {
        const plan::Kind *kind = plan::Vocabulary::builtIn().find(QStringLiteral("connector"), connector.kind);
        if (kind && kind->symbolPictogram == u"stair" && plan::serves(connector, *feature.level) &&
            connector.status != plan::Status::OutOfService)
            ways.push_back(&connector);
    }
    std::sort(ways.begin(), ways.end(), [&](const plan::Connector *a, const plan::Connector *b) {
        return geo::distance(a->spot, spot) < geo::distance(b->spot, spot);
    });
    QStringList names;
    for (const plan::Connector *way : ways)
        names.append(FeatureWords::of(way, m_language).title);
    row(tr("Stairs to this floor, nearest first"), names.mid(0, 3).join(QStringLiteral(", ")));
}

void DetailWriter::pictures(const plan::Feature &feature)
{
    for (const plan::Media &media : m_plan.media) {
        if (std::find(media.features.begin(), media.features.end(), feature.id) == media.features.end())
            continue;
        QString caption = media.caption;
        if (media.takenOn)
            caption += (caption.isEmpty() ? QString() : QStringLiteral(" · ")) + dateText(*media.takenOn, m_language);
        if (media.kind == plan::MediaKind::Photo) {
            m_detail.photos.append(media.id.toString());
            m_detail.captions.append(caption);
        } else {
            row(tr("Document"), caption);
        }
    }
}

void DetailWriter::operator()(const plan::Exit *exit)
{
    begin(*exit, kindLabel(QStringLiteral("exit"), exit->kind, m_language));
    symbol(QStringLiteral("exit"), exit->kind);
    m_detail.leadLabel = tr("Clear width");
    m_detail.lead = tr("Not measured");
    if (exit->leadsTo != plan::LeadsTo::Unknown)
        row(tr("Leads to"), words("leads_to", exit->leadsTo));
    for (const plan::Opening &opening : m_plan.openings) {
        if (exit->opening != opening.id)
            continue;
        m_detail.lead = widthText(opening);
        m_detail.rows.push_back(swing(opening));
        door(opening);
    }
    row(tr("Note"), exit->note);
    stairs(*exit, exit->spot);
    place(exit->spot);
}

void DetailWriter::operator()(const plan::AccessPoint *accessPoint)
{
    QStringList services;
    for (const QString &service : accessPoint->services)
        services.append(kindLabel(QStringLiteral("access_point"), service, m_language));
    begin(*accessPoint, services.isEmpty() ? tr("Access point") : services.join(QStringLiteral(", ")));
    symbol(QStringLiteral("access_point"), accessPoint->services.value(0));
    row(tr("Key box"), accessPoint->keyBox);
    row(tr("Intercom"), accessPoint->intercom);
    if (accessPoint->maxHeightMetres)
        row(tr("Height limit"), metresText(*accessPoint->maxHeightMetres, m_language));
    if (accessPoint->maxWidthMetres)
        row(tr("Width limit"), metresText(*accessPoint->maxWidthMetres, m_language));
    if (accessPoint->maxLoadTonnes)
        row(tr("Weight limit"), tr("%1 t").arg(localeOf(m_language).toString(*accessPoint->maxLoadTonnes)));
    row(tr("Note"), accessPoint->note);
    stairs(*accessPoint, accessPoint->spot);
    place(accessPoint->spot);
}

void DetailWriter::operator()(const plan::Cutoff *cutoff)
{
    begin(*cutoff, tr("Cutoff: %1").arg(kindLabel(QStringLiteral("cutoff"), cutoff->kind, m_language)));
    symbol(QStringLiteral("cutoff"), cutoff->kind);
    m_detail.leadLabel = tr("To do");
    m_detail.lead = !cutoff->howTo.isEmpty() ? cutoff->howTo : words("action", cutoff->action);
    row(tr("Also stops"), cutoff->consequence);
    row(tr("Does not stop"), cutoff->doesNotStop, true);
    row(tr("Key needed"), yesNo(cutoff->needsKey));
    row(tr("Note"), cutoff->note);
    if (cutoff->who != plan::Who::Unknown)
        row(tr("Who may do it"), words("who", cutoff->who), cutoff->who == plan::Who::Technician);
    if (cutoff->scope != plan::Scope::Unknown)
        row(tr("Serves"), words("scope", cutoff->scope));
    stairs(*cutoff, cutoff->spot);
    place(cutoff->spot);
}

void DetailWriter::operator()(const plan::Connector *connector)
{
    begin(*connector, kindLabel(QStringLiteral("connector"), connector->kind, m_language));
    symbol(QStringLiteral("connector"), connector->kind);
    std::vector<plan::LevelId> served;
    for (const plan::ConnectorLevel &level : connector->levels)
        served.push_back(level.level);
    levels(served);
    m_detail.leadLabel = tr("Serves");
    m_detail.lead = m_detail.levelText;
    if (connector->widthMetres)
        row(tr("Clear width"), metresText(*connector->widthMetres, m_language));
    row(tr("Firefighter lift"), yesNo(connector->isFirefighterLift));
    row(tr("Enclosed"), yesNo(connector->isEnclosed));
    row(tr("Pressurised"), yesNo(connector->isPressurised));
    row(tr("Roof access"), yesNo(connector->hasRoofAccess));
    row(tr("Doors lock behind you"), yesNo(connector->doorsRelock), connector->doorsRelock == true);
    row(tr("Note"), connector->note);
    place(connector->spot);
}

void DetailWriter::operator()(const plan::Equipment *equipment)
{
    begin(*equipment, kindLabel(QStringLiteral("equipment"), equipment->kind, m_language));
    symbol(QStringLiteral("equipment"), equipment->kind);
    row(tr("Note"), equipment->note);
    stairs(*equipment, equipment->spot);
    place(equipment->spot);
}

void DetailWriter::operator()(const plan::Hazard *hazard)
{
    begin(*hazard, kindLabel(QStringLiteral("hazard"), hazard->kind, m_language));
    symbol(QStringLiteral("hazard"), hazard->kind);
    row(tr("Product"), hazard->product, true);
    row(tr("Quantity"), hazard->quantity);
    row(tr("UN number"), hazard->unNumber);
    row(tr("Note"), hazard->note);
    if (const std::optional<geo::Point> spot = spotOf(hazard)) {
        stairs(*hazard, *spot);
        place(*spot);
    }
}

void DetailWriter::operator()(const plan::Space *space)
{
    const QString kind = kindLabel(QStringLiteral("space"), space->category, m_language);
    begin(*space, kind);
    QStringList title{space->number, space->name};
    title.removeAll(QString());
    if (!title.isEmpty()) {
        m_detail.title = title.join(QStringLiteral(" · "));
        m_detail.subtitle = kind;
    }
    if (space->restriction != plan::Restriction::Unknown)
        row(tr("Access"), kindLabel(QStringLiteral("restriction"), plan::word(space->restriction), m_language),
            space->restriction == plan::Restriction::Restricted);
    row(tr("Use"), space->use);
    if (space->occupancy)
        row(tr("Occupancy"), tr("%Ln person(s)", nullptr, *space->occupancy));
    if (space->heightMetres)
        row(tr("Height"), metresText(*space->heightMetres, m_language));
    row(tr("Note"), space->note);
    if (const std::optional<geo::Point> spot = spotOf(space)) {
        stairs(*space, *spot);
        place(*spot);
    }
}

} // namespace ui
