// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_rows.h"

#include "base/catalogue.h"
#include "plan/facade_code.h"
#include "ui/feature_ref.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <map>

namespace ui {

namespace {

constexpr int mostRefs = 12; ///< of one reason; the rest is a number

/** Words of the rows that tell of a plan. */
struct PlanRows
{
    Q_DECLARE_TR_FUNCTIONS(ui::PlanRows)

public:
    static QString kind(plan::ChangeKind kind)
    {
        switch (kind) {
        case plan::ChangeKind::Added:
            return tr("Added");
        case plan::ChangeKind::Removed:
            return tr("Removed");
        case plan::ChangeKind::Moved:
            return tr("Moved");
        case plan::ChangeKind::Edited:
            break;
        }
        return tr("Changed");
    }

    static QString what(plan::ImportNote::What what)
    {
        switch (what) {
        case plan::ImportNote::What::Dropped:
            return tr("Left out");
        case plan::ImportNote::What::Repaired:
            return tr("Repaired");
        case plan::ImportNote::What::Guessed:
            break;
        }
        return tr("Assumed");
    }

    static QString sourceDate(const QString &date) { return tr("of %1", "a date").arg(date); }
    static QString more(int count) { return tr("and %Ln more", nullptr, count); }
};

} // namespace

std::vector<Row> changeRows(const plan::Plan &plan, base::Language language)
{
    std::vector<Row> rows;
    rows.reserve(plan.changes.size());
    for (const plan::Change &change : plan.changes) {
        const bool isThere = featureOf(findFeature(plan, change.feature));
        rows.push_back({PlanRows::kind(change.kind), language == base::Language::French ? change.textFr : change.textEn, false,
                        isThere ? change.feature.toString() : QString()});
    }
    return rows;
}

std::vector<Row> sourceRows(const plan::Plan &plan, base::Language language)
{
    std::vector<Row> rows;
    rows.reserve(plan.sources.size());
    for (const plan::Source &source : plan.sources) {
        QStringList facts;
        if (source.date)
            facts.append(PlanRows::sourceDate(dateText(*source.date, language)));
        facts << source.licence << source.attribution;
        facts.removeAll(QString());
        rows.push_back({source.title, facts.join(QStringLiteral(" · "))});
    }
    return rows;
}

std::vector<Row> importRows(const plan::Plan &plan, base::Language language)
{
    using Key = std::pair<plan::ImportNote::What, QString>;
    std::map<Key, QStringList> refs;
    for (const plan::ImportNote &note : plan.importReport.notes) {
        QStringList words{note.sourceRef, note.detail};
        words.removeAll(QString());
        refs[{note.what, note.reason}].append(words.join(u' '));
    }
    std::vector<Row> rows;
    rows.reserve(refs.size());
    for (const auto &[key, all] : refs) {
        QString text = all.mid(0, mostRefs).join(QStringLiteral(", "));
        if (all.size() > mostRefs)
            text += QStringLiteral(", ") + PlanRows::more(static_cast<int>(all.size()) - mostRefs);
        const QString reason = base::catalogueWords(QStringLiteral("import"), key.second, language);
        rows.push_back({QStringLiteral("%1 : %2 (%3)").arg(PlanRows::what(key.first), reason).arg(all.size()), text,
                        key.first == plan::ImportNote::What::Dropped});
    }
    return rows;
}

std::vector<Row> sideRows(const plan::Plan &plan)
{
    std::vector<Row> rows;
    for (const plan::Side &side : plan.sides) {
        QStringList words{side.code, side.label.isEmpty() ? side.name : side.label};
        words.removeAll(QString());
        if (plan::outwardDegrees(plan, side))
            rows.push_back({words.join(QStringLiteral(" · ")), {}, false, side.id.toString()});
    }
    return rows;
}

} // namespace ui
