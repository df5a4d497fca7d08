// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_header.h"

#include "plan/freshness.h"
#include "ui/words.h"

namespace ui {

QString PlanHeader::ageText(const QDate &date, const QDate &today)
{
    const int months = 12 * (today.year() - date.year()) + today.month() - date.month() - (today.day() < date.day() ? 1 : 0);
    return months < 24 ? tr("%Ln month(s) ago", nullptr, months) : tr("%Ln year(s) ago", nullptr, months / 12);
}

PlanHeader PlanHeader::of(const plan::Plan &plan, const QDate &today, base::Language language)
{
    PlanHeader header;
    const plan::Venue &venue = plan.venue;
    header.venueName = venue.name.isEmpty() ? tr("Venue without a name") : venue.name;
    QStringList place{venue.address, venue.city};
    place.removeAll(QString());
    header.place = place.join(QStringLiteral(", "));
    if (venue.edition == 0)
        header.warnings.append(tr("Draft: neither published nor approved"));

    const plan::Freshness freshness = plan::freshness(plan);
    const bool isClockWrong = freshness.newest && *freshness.newest > today;
    if (isClockWrong)
        header.warnings.append(tr("The clock is wrong: it says %1, and this plan was verified on %2")
                                   .arg(dateText(today, language), dateText(*freshness.newest, language)));
    const bool isOld = !isClockWrong && freshness.oldest && plan::isStale(*freshness.oldest, today);
    header.isStale = !freshness.oldest || isOld || isClockWrong;
    if (freshness.oldest) {
        header.date = dateText(*freshness.oldest->on, language);
        if (isOld)
            header.date += QStringLiteral(", ") + ageText(*freshness.oldest->on, today);
        header.freshness = tr("Verified on %1").arg(header.date);
        if (freshness.oldest->method != plan::VerifyMethod::Unknown)
            header.method =
                enumerationLabel(QStringLiteral("verify_method"), plan::word(freshness.oldest->method), language).toLower();
        if (freshness.unverified > 0)
            header.unverified = tr("%Ln unverified", "exits, access points and cutoffs without a date", freshness.unverified);
    } else {
        header.freshness = header.date = tr("Never verified");
    }

    QStringList attributions;
    for (const plan::Source &source : plan.sources) {
        if (!source.attribution.isEmpty() && !attributions.contains(source.attribution))
            attributions.append(source.attribution);
    }
    header.attribution = attributions.join(QStringLiteral(" · "));
    return header;
}

} // namespace ui
