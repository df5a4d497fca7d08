// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "geo/frame.h"
#include "plan/enum_words.h"

#include <QLocale>

namespace ui {

QLocale localeOf(base::Language language);

/** "12 mars 2026". */
QString dateText(const QDate &date, base::Language language);
/** "1,40 m". */
QString metresText(double metres, base::Language language);
/** "15 m", "1,2 km": how far a thing is. */
QString distanceText(double metres, base::Language language);
/** "48,87214 N  2,36481 E", to be read out on the radio. */
QString placeText(geo::LonLat place, base::Language language);
/** As painted on the wall, else as French levels are called. */
QString levelLabel(const plan::Level &level);
/** A kind's label; the kind itself where a newer vocabulary wrote it. */
QString kindLabel(const QString &vocabularyClass, const QString &kind, base::Language language);
/** Of data/vocabulary/enumeration.json; empty where it has no such entry. */
QString enumerationLabel(const QString &enumeration, const QString &word, base::Language language);

} // namespace ui
