// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_words.h"

#include "plan/vocabulary.h"
#include "ui/words.h"

namespace ui {

namespace {

/** The vocabulary's class and kind of a feature. */
struct KindOf
{
    using Pair = std::pair<QString, QString>;
    Pair operator()(std::monostate) const { return {}; }
    Pair operator()(const plan::Exit *exit) const { return {QStringLiteral("exit"), exit->kind}; }
    Pair operator()(const plan::AccessPoint *point) const { return {QStringLiteral("access_point"), point->services.value(0)}; }
    Pair operator()(const plan::Cutoff *cutoff) const { return {QStringLiteral("cutoff"), cutoff->kind}; }
    Pair operator()(const plan::Connector *connector) const { return {QStringLiteral("connector"), connector->kind}; }
    Pair operator()(const plan::Equipment *equipment) const { return {QStringLiteral("equipment"), equipment->kind}; }
    Pair operator()(const plan::Hazard *hazard) const { return {QStringLiteral("hazard"), hazard->kind}; }
    Pair operator()(const plan::Opening *opening) const { return {QStringLiteral("opening"), plan::word(opening->kind)}; }
    Pair operator()(const plan::Space *space) const { return {QStringLiteral("space"), space->category}; }
};

} // namespace

FeatureWords FeatureWords::of(const FeatureRef &ref, base::Language language)
{
    FeatureWords words;
    const plan::Feature *feature = featureOf(ref);
    if (!feature)
        return words;
    const auto [vocabularyClass, kind] = std::visit(KindOf(), ref);
    if (const plan::Kind *found = plan::Vocabulary::builtIn().find(vocabularyClass, kind)) {
        words.frame = found->symbolFrame;
        words.pictogram = found->symbolPictogram;
        words.code = found->code.in(language);
    }
    QString number = feature->ref;
    if (const auto *space = std::get_if<const plan::Space *>(&ref); space && number.isEmpty())
        number = (*space)->number;
    words.title = feature->name.isEmpty() ? kindLabel(vocabularyClass, kind, language) : feature->name;
    if (feature->name.isEmpty() && !number.isEmpty())
        words.title += u' ' + number;
    else if (!words.title.contains(number))
        words.ref = number;
    return words;
}

} // namespace ui
