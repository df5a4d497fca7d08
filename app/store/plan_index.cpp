// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plan_index.h"

#include "plan/enum_words.h"
#include "plan/vocabulary.h"

#include <QRegularExpression>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace store {

namespace {

constexpr auto schema = "CREATE VIRTUAL TABLE search USING fts5(ref, name, words, id UNINDEXED, "
                        "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')";
// What is painted on a thing counts more than its name, and that more than what it is.
constexpr auto query = "SELECT id FROM search WHERE search MATCH ? ORDER BY bm25(search, 10, 5, 1), rowid LIMIT 200";

/** Writes what one may look for. */
class IndexWriter
{
public:
    explicit IndexWriter(SQLite::Database &database)
        : m_insert(database, "INSERT INTO search (ref, name, words, id) VALUES (?, ?, ?, ?)")
    {}

    template<class T>
    void add(const std::vector<T> &features)
    {
        for (const T &feature : features)
            add(feature);
    }

private:
    void add(const plan::Exit &exit) { write(exit, exit.ref, "exit", {exit.kind}); }
    void add(const plan::AccessPoint &point) { write(point, point.ref, "access_point", point.services); }
    void add(const plan::Cutoff &cutoff) { write(cutoff, cutoff.ref, "cutoff", {cutoff.kind}); }
    void add(const plan::Connector &connector) { write(connector, connector.ref, "connector", {connector.kind}); }
    void add(const plan::Equipment &equipment) { write(equipment, equipment.ref, "equipment", {equipment.kind}); }
    void add(const plan::Hazard &hazard) { write(hazard, hazard.ref, "hazard", {hazard.kind}, hazard.product); }
    void add(const plan::Space &space) { write(space, space.number + u' ' + space.ref, "space", {space.category}, space.use); }
    void add(const plan::Opening &opening)
    {
        if (!opening.ref.isEmpty() || !opening.name.isEmpty())
            write(opening, opening.ref, "opening", {plan::word(opening.kind)});
    }

    void write(const plan::Feature &feature, const QString &ref, const char *vocabularyClass, const QStringList &kinds,
               const QString &more = {})
    {
        QStringList words{more};
        const plan::VocabularyClass *all = plan::Vocabulary::builtIn().findClass(QLatin1String(vocabularyClass));
        if (all)
            words << all->label.fr << all->label.en;
        for (const QString &kind : kinds) {
            if (const plan::Kind *found = plan::Vocabulary::builtIn().find(QLatin1String(vocabularyClass), kind))
                words << found->label.fr << found->label.en << found->code.fr << found->code.en;
        }
        m_insert.bind(1, ref.toStdString());
        m_insert.bind(2, feature.name.toStdString());
        m_insert.bind(3, words.join(u' ').toStdString());
        m_insert.bind(4, feature.id.toString().toStdString());
        m_insert.exec();
        m_insert.reset();
    }

    SQLite::Statement m_insert;
};

/** Each word as the beginning of one: "salle 01" → "salle"* "01"*. Nothing in it is read as FTS5's own language. */
QString matchOf(const QString &words)
{
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}\\p{M}]+"));
    QStringList terms;
    for (const QString &word : words.left(100).split(apart, Qt::SkipEmptyParts))
        terms.append(u'"' + word + QStringLiteral("\"*"));
    return terms.join(u' ');
}

} // namespace

PlanIndex::PlanIndex(plan::SharedPlan plan)
    : m_plan(std::move(plan))
{}

PlanIndex::~PlanIndex() = default;

void PlanIndex::fill()
{
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database->exec(schema);
    SQLite::Transaction transaction(*database);
    IndexWriter writer(*database);
    writer.add(m_plan->exits);
    writer.add(m_plan->accessPoints);
    writer.add(m_plan->cutoffs);
    writer.add(m_plan->connectors);
    writer.add(m_plan->equipment);
    writer.add(m_plan->hazards);
    writer.add(m_plan->spaces);
    writer.add(m_plan->openings);
    transaction.commit();
    m_database = std::move(database);
}

base::Result<std::vector<plan::FeatureId>> PlanIndex::find(const QString &words)
{
    std::vector<plan::FeatureId> found;
    const QString match = matchOf(words);
    if (match.isEmpty())
        return found;
    const QMutexLocker turn(&m_turn);
    try {
        if (!m_database)
            fill();
        SQLite::Statement select(*m_database, query);
        select.bind(1, match.toStdString());
        while (select.executeStep())
            found.push_back(plan::FeatureId::fromString(QString::fromUtf8(select.getColumn(0).getText())));
    } catch (const SQLite::Exception &error) {
        return base::fail(base::ErrorCode::ResourceBroken, {}, QStringLiteral("FTS5"), QString::fromUtf8(error.what()));
    }
    return found;
}

} // namespace store
