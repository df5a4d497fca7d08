// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_detail.h"

#include "geo/label_spot.h"
#include "plan/vocabulary.h"
#include "plan/width.h"
#include "ui/words.h"

namespace ui {

namespace {

/** Writes one detail; one overload for each class of feature. */
class DetailWriter
{
    Q_DECLARE_TR_FUNCTIONS(ui::FeatureDetail)

public:
    DetailWriter(const plan::Plan &plan, base::Language language)
        : m_plan(plan)
        , m_language(language)
    {}

    void operator()(std::monostate) {}
    void operator()(const plan::Exit *exit);
    void operator()(const plan::AccessPoint *accessPoint);
    void operator()(const plan::Cutoff *cutoff);
    void operator()(const plan::Connector *connector);
    void operator()(const plan::Equipment *equipment);
    void operator()(const plan::Hazard *hazard);
    void operator()(const plan::Opening *opening);
    void operator()(const plan::Space *space);

    FeatureDetail take() { return std::move(m_detail); }

private:
    void begin(const plan::Feature &feature, const QString &kind);
    void symbol(const QString &vocabularyClass, const QString &kind);
    void row(const QString &label, const QString &text, bool isWarning = false);
    void levels(const std::vector<plan::LevelId> &ids);
    void place(geo::Point spot);
    void door(const plan::Opening &opening);
    static QString yesNo(std::optional<bool> value) { return !value ? QString() : *value ? tr("Yes") : tr("No"); }
    template<class Enum>
    QString words(const char *enumeration, Enum value) const
    {
        return enumerationLabel(QLatin1String(enumeration), plan::word(value), m_language);
    }

    const plan::Plan &m_plan;
    base::Language m_language;
    FeatureDetail m_detail;
};

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
    if (feature.verified.on) {
        QStringList verified{tr("Verified on %1").arg(dateText(*feature.verified.on, m_language))};
        if (feature.verified.method != plan::VerifyMethod::Unknown)
            verified.append(words("verify_method", feature.verified.method).toLower());
        if (!feature.verified.by.isEmpty())
            verified.append(feature.verified.by);
        m_detail.verified = verified.join(QStringLiteral(" · "));
    } else {
        m_detail.verified = tr("Never verified");
    }
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
    m_detail.place = placeText(geo::Frame(m_plan.venue.anchor).toGeographic(spot), m_language);
}

void DetailWriter::door(const plan::Opening &opening)
{
    if (opening.widthMetres) {
        const int units = plan::unitsOfPassage(*opening.widthMetres);
        row(tr("Clear width"),
            metresText(*opening.widthMetres, m_language) + QStringLiteral(" · ") + tr("%Ln unit(s) of passage", nullptr, units));
    } else {
        row(tr("Clear width"), tr("Not measured"), true);
    }
    row(tr("Operation"), kindLabel(QStringLiteral("operation"), plan::word(opening.operation), m_language));
    row(tr("Lock"), kindLabel(QStringLiteral("lock"), plan::word(opening.lock), m_language));
    if (opening.normally != plan::NormalState::Unknown)
        row(tr("Normally"), words("normally", opening.normally));
    if (opening.failState != plan::FailState::Unknown)
        row(tr("Without power"), words("fail_state", opening.failState));
    row(tr("Armoured"), yesNo(opening.isArmoured));
    row(tr("Fire rating"), opening.fireRating);
}

void DetailWriter::operator()(const plan::Exit *exit)
{
    begin(*exit, kindLabel(QStringLiteral("exit"), exit->kind, m_language));
    symbol(QStringLiteral("exit"), exit->kind);
    if (exit->leadsTo != plan::LeadsTo::Unknown)
        row(tr("Leads to"), words("leads_to", exit->leadsTo));
    for (const plan::Opening &opening : m_plan.openings) {
        if (exit->opening == opening.id)
            door(opening);
    }
    row(tr("Note"), exit->note);
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
    if (cutoff->scope != plan::Scope::Unknown)
        row(tr("Serves"), words("scope", cutoff->scope));
    row(tr("Key needed"), yesNo(cutoff->needsKey));
    if (cutoff->who != plan::Who::Unknown)
        row(tr("Who may do it"), words("who", cutoff->who), cutoff->who == plan::Who::Technician);
    row(tr("Note"), cutoff->note);
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
    if (const auto *spot = std::get_if<geo::Point>(&hazard->shape))
        place(*spot);
}

void DetailWriter::operator()(const plan::Opening *opening)
{
    begin(*opening, kindLabel(QStringLiteral("opening"), plan::word(opening->kind), m_language));
    door(*opening);
    row(tr("Note"), opening->note);
    if (!opening->jambs.empty())
        place((opening->jambs.front() + opening->jambs.back()) * 0.5);
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
    if (!space->area.empty()) {
        if (const std::optional<geo::LabelSpot> spot = geo::labelSpot(space->area.front()))
            place(spot->centre);
    }
}

} // namespace

FeatureDetail FeatureDetail::of(const plan::Plan &plan, const FeatureRef &ref, base::Language language)
{
    DetailWriter writer(plan, language);
    std::visit([&](auto feature) { writer(feature); }, ref);
    return writer.take();
}

} // namespace ui
