// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "plan/vocabulary.h"

namespace ui {

QLocale localeOf(base::Language language)
{
    return language == base::Language::French ? QLocale(QLocale::French, QLocale::France)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dateText(const QDate &date, base::Language language)
{
    return localeOf(language).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString metresText(double metres, base::Language language)
{
    return localeOf(language).toString(metres, 'f', 2) + QStringLiteral("\u00A0m");
}

QString distanceText(double metres, base::Language language)
{
    const QLocale locale = localeOf(language);
    return metres < 1000 ? locale.toString(std::round(metres), 'f', 0) + QStringLiteral("\u00A0m")
                         : locale.toString(metres / 1000, 'f', 1) + QStringLiteral("\u00A0km");
}

QString placeText(geo::LonLat place, base::Language language)
{
    const QLocale locale = localeOf(language);
    const QString west = language == base::Language::French ? QStringLiteral("O") : QStringLiteral("W");
    return QStringLiteral("%1\u00A0%2  %3\u00A0%4")
        .arg(locale.toString(std::abs(place.lat), 'f', 5), place.lat < 0 ? QStringLiteral("S") : QStringLiteral("N"),
             locale.toString(std::abs(place.lon), 'f', 5), place.lon < 0 ? west : QStringLiteral("E"));
}

QString levelLabel(const plan::Level &level)
{
    return level.label.isEmpty() ? plan::defaultLevelLabel(level.ordinal) : level.label;
}

QString kindLabel(const QString &vocabularyClass, const QString &kind, base::Language language)
{
    const plan::Kind *found = plan::Vocabulary::builtIn().find(vocabularyClass, kind);
    return found ? found->label.in(language) : kind;
}

QString enumerationLabel(const QString &enumeration, const QString &word, base::Language language)
{
    const QString entry = enumeration + u':' + word;
    const plan::Kind *found = plan::Vocabulary::builtIn().find(QStringLiteral("enumeration"), entry);
    return found ? found->label.in(language) : QString();
}

} // namespace ui
