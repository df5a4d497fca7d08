// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/import_report_text.h"

#include "base/catalogue.h"
#include "plan/enum_words.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace station {

constexpr qsizetype shownObjects = 4;

using What = plan::ImportNote::What;

static QString reasonWords(const QString &reason, base::Language language)
{
    return base::catalogueWords(QStringLiteral("import"), reason, language);
}

static QString words(What what, base::Language language)
{
    const bool isFrench = language == base::Language::French;
    switch (what) {
    case What::Dropped:
        return isFrench ? QStringLiteral("Laissé de côté") : QStringLiteral("Left out");
    case What::Repaired:
        return isFrench ? QStringLiteral("Réparé") : QStringLiteral("Repaired");
    case What::Guessed:
        return isFrench ? QStringLiteral("Supposé") : QStringLiteral("Assumed");
    }
    return {};
}

QJsonArray reportJson(const plan::ImportReport &report, base::Language language)
{
    QJsonArray notes;
    for (const plan::ImportNote &note : report.notes) {
        notes.append(QJsonObject{{QStringLiteral("what"), plan::word(note.what)},
                                 {QStringLiteral("source"), note.sourceRef},
                                 {QStringLiteral("reason"), note.reason},
                                 {QStringLiteral("words"), reasonWords(note.reason, language)},
                                 {QStringLiteral("detail"), note.detail}});
    }
    return notes;
}

/** The notes of one reason. */
struct Group
{
    What what = What::Dropped;
    QString reason;
    QStringList objects;
};

static std::vector<Group> grouped(const plan::ImportReport &report)
{
    std::map<std::pair<What, QString>, Group> byReason;
    for (const plan::ImportNote &note : report.notes) {
        Group &group = byReason[{note.what, note.reason}];
        group.what = note.what;
        group.reason = note.reason;
        group.objects.append(note.detail.isEmpty() ? note.sourceRef : QStringLiteral("%1 (%2)").arg(note.sourceRef, note.detail));
    }
    std::vector<Group> groups;
    groups.reserve(byReason.size());
    for (auto &[what, group] : byReason)
        groups.push_back(std::move(group));
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return a.what != b.what ? a.what < b.what : a.objects.size() > b.objects.size();
    });
    return groups;
}

QString reportText(const plan::ImportReport &report, base::Language language)
{
    const bool isFrench = language == base::Language::French;
    if (report.notes.empty())
        return isFrench ? QStringLiteral("Tout est arrivé tel quel.\n") : QStringLiteral("Everything arrived as it was.\n");
    QString text;
    std::optional<What> heading;
    for (const Group &group : grouped(report)) {
        if (heading != group.what) {
            heading = group.what;
            text += words(group.what, language) + u'\n';
        }
        text += QStringLiteral("  %1  %2\n").arg(group.objects.size(), 5).arg(reasonWords(group.reason, language));
        text += QStringLiteral("         ") + group.objects.mid(0, shownObjects).join(QStringLiteral(", "));
        text += group.objects.size() > shownObjects ? QStringLiteral(", …\n") : QStringLiteral("\n");
    }
    return text + (isFrench ? QStringLiteral("Tous les objets : --json\n") : QStringLiteral("All objects: --json\n"));
}

} // namespace station
