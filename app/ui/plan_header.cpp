// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_header.h"

#include "plan/freshness.h"
#include "ui/words.h"

namespace ui {

PlanHeader PlanHeader::of(const plan::Plan &plan, const QDate &today, base::Language language)
{
    PlanHeader header;
    const plan::Venue &venue = plan.venue;
    header.venueName = venue.name.isEmpty() ? tr("Venue without a name") : venue.name;
    QStringList place{venue.address, venue.city};
    place.removeAll(QString());
    header.place = place.join(QStringLiteral(", "));
    header.isDraft = venue.edition == 0;

    const plan::Freshness freshness = plan::freshness(plan);
    header.isStale = !freshness.oldest || plan::isStale(*freshness.oldest, today);
    if (freshness.oldest) {
        header.freshness = tr("Verified on %1").arg(dateText(*freshness.oldest->on, language));
        if (freshness.oldest->method != plan::VerifyMethod::Unknown) {
            const QString method =
                enumerationLabel(QStringLiteral("verify_method"), plan::word(freshness.oldest->method), language);
            header.freshness += QStringLiteral(" · ") + method.toLower();
        }
        if (freshness.unverified > 0)
            header.unverified = tr("%Ln unverified", "exits, access points and cutoffs without a date", freshness.unverified);
    } else {
        header.freshness = tr("Never verified");
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
