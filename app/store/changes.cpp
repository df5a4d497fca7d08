// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"

#include "store/row_texts.h"

#include "base/catalogue.h"
#include "plan/vocabulary.h"

#include <QLocale>

namespace store {

using base::Language;
using plan::ChangeKind;

/** Longer texts are not repeated in a line of changes. */
constexpr qsizetype longestValue = 40;

/** Columns that say how something is known, not what it is. */
static bool isAboutKnowledge(const QString &column)
{
    static const QStringList all{QStringLiteral("verified_on"), QStringLiteral("verified_by"), QStringLiteral("verify_method"),
                                 QStringLiteral("source_id"),   QStringLiteral("source_ref"),  QStringLiteral("accuracy_m")};
    return all.contains(column);
}

static QString words(const QString &key, Language language)
{
    return base::catalogueWords(QStringLiteral("changes"), key, language);
}

/** The label of a kind or of a word of an enumeration; the word itself where the vocabulary has none. */
static QString label(const QString &table, const QString &column, const QString &word, Language language)
{
    const plan::Vocabulary &vocabulary = plan::Vocabulary::builtIn();
    const bool isKind = column == u"kind" || column == u"category";
    const plan::Kind *kind = vocabulary.find(isKind ? table : column, word);
    if (!kind)
        kind = vocabulary.find(QStringLiteral("enumeration"), column + u':' + word);
    return kind ? kind->label.in(language) : word;
}

/** Compares one feature of both editions, and puts the difference into words. */
class Difference
{
public:
    Difference(const plan::Plan &plan, QString table, const plan::Feature &feature, const RowTexts &row)
        : m_plan(plan)
        , m_table(std::move(table))
        , m_feature(feature)
        , m_row(row)
    {}

    QString text(const char *key, const QString &detail, Language language) const
    {
        QString text = words(QString::fromLatin1(key), language).replace(QStringLiteral("%1"), subject(language));
        return text.replace(QStringLiteral("%2"), detail);
    }

    /** "lock: key → badge", for each column that differs; empty where none does. */
    QString columns(const RowTexts &before, Language language) const
    {
        QStringList changed;
        for (size_t i = 0; i < m_row.cells.size(); ++i) {
            if (m_row.cells[i].text != before.cells[i].text && !isAboutKnowledge(m_row.cells[i].column))
                changed.append(cell(before.cells[i], m_row.cells[i], language));
        }
        return changed.join(QStringLiteral(", "));
    }

private:
    /** "Gas, box in the façade G1 (RDC)". */
    QString subject(Language language) const
    {
        const QString column = m_table == u"space" ? QStringLiteral("category") : QStringLiteral("kind");
        const QString kind = m_row.text(QLatin1StringView(column.toLatin1()));
        QString name = m_feature.name;
        if (name.isEmpty() && !kind.isEmpty())
            name = label(m_table, column, kind, language);
        if (const plan::VocabularyClass *all = plan::Vocabulary::builtIn().findClass(m_table); name.isEmpty() && all)
            name = all->label.in(language);
        if (!m_feature.ref.isEmpty() && !name.endsWith(u' ' + m_feature.ref))
            name += u' ' + m_feature.ref;
        const plan::Level *level = m_feature.level ? plan::findLevel(m_plan, *m_feature.level) : nullptr;
        return level ? QStringLiteral("%1 (%2)").arg(name, level->label) : name;
    }

    QString value(const RowTexts::Cell &cell, Language language) const
    {
        if (cell.text.isEmpty() || cell.text == u"unknown")
            return words(QStringLiteral("unknown"), language);
        switch (cell.type) {
        case RowTexts::Type::Word:
            return label(m_table, cell.column, cell.text, language);
        case RowTexts::Type::Number:
            return QLocale(language == Language::French ? QLocale::French : QLocale::English).toString(cell.text.toDouble());
        case RowTexts::Type::Flag:
            return words(cell.text, language);
        case RowTexts::Type::Text:
        case RowTexts::Type::Other:
            break;
        }
        return cell.column == u"kind" || cell.column == u"category" ? label(m_table, cell.column, cell.text, language) : cell.text;
    }

    QString cell(const RowTexts::Cell &before, const RowTexts::Cell &after, Language language) const
    {
        const QString column = words(after.column, language);
        if (after.type == RowTexts::Type::Other || std::max(before.text.size(), after.text.size()) > longestValue)
            return words(QStringLiteral("text"), language).arg(column);
        return words(QStringLiteral("value"), language).arg(column, value(before, language), value(after, language));
    }

    const plan::Plan &m_plan;
    QString m_table;
    const plan::Feature &m_feature;
    const RowTexts &m_row;
};

/** Compares two editions table by table. */
class Comparison
{
public:
    Comparison(const plan::Plan &before, const plan::Plan &after)
        : m_before(before)
        , m_after(after)
    {}

    template<class T>
    void compare(const char *table, const std::vector<T> &before, const std::vector<T> &after)
    {
        QHash<plan::FeatureId, const T *> earlier;
        for (const T &feature : before)
            earlier.insert(feature.id, &feature);
        for (const T &feature : after) {
            const RowTexts row = textsOf(feature);
            const Difference difference(m_after, QString::fromLatin1(table), feature, row);
            const T *old = earlier.take(feature.id);
            if (!old) {
                add(table, feature, ChangeKind::Added, difference, "added", {}, {});
                continue;
            }
            const RowTexts oldRow = textsOf(*old);
            const QString french = difference.columns(oldRow, Language::French);
            if (!french.isEmpty())
                add(table, feature, ChangeKind::Edited, difference, "edited", french,
                    difference.columns(oldRow, Language::English));
            else if (row.shape != oldRow.shape)
                add(table, feature, ChangeKind::Moved, difference, "moved", {}, {});
        }
        for (const T &feature : before) {
            if (!earlier.contains(feature.id))
                continue;
            const RowTexts row = textsOf(feature);
            add(table, feature, ChangeKind::Removed, {m_before, QString::fromLatin1(table), feature, row}, "removed", {}, {});
        }
    }

    const std::vector<plan::Change> &changes() const { return m_changes; }

private:
    template<class T>
    static RowTexts textsOf(T feature)
    {
        RowTexts row;
        describe(row, feature);
        if constexpr (std::is_same_v<T, plan::Connector>) {
            QStringList levels;
            for (const plan::ConnectorLevel &served : feature.levels) {
                levels.append(served.level.toString());
                row.geometry(served.area);
                row.geometry(served.footToHead);
            }
            row.list("levels", levels);
        }
        return row;
    }

    void add(const char *table, const plan::Feature &feature, ChangeKind kind, const Difference &difference, const char *key,
             const QString &french, const QString &english)
    {
        m_changes.push_back({m_before.venue.edition, feature.id, QString::fromLatin1(table), kind,
                             difference.text(key, french, Language::French), difference.text(key, english, Language::English)});
    }

    const plan::Plan &m_before;
    const plan::Plan &m_after;
    std::vector<plan::Change> m_changes;
};

std::vector<plan::Change> changesBetween(const plan::Plan &before, const plan::Plan &after)
{
    Comparison comparison(before, after);
    // What an intervention depends on comes first.
    comparison.compare("exit", before.exits, after.exits);
    comparison.compare("access_point", before.accessPoints, after.accessPoints);
    comparison.compare("cutoff", before.cutoffs, after.cutoffs);
    comparison.compare("connector", before.connectors, after.connectors);
    comparison.compare("hazard", before.hazards, after.hazards);
    comparison.compare("equipment", before.equipment, after.equipment);
    comparison.compare("opening", before.openings, after.openings);
    comparison.compare("space", before.spaces, after.spaces);
    comparison.compare("wall", before.walls, after.walls);
    comparison.compare("fixture", before.fixtures, after.fixtures);
    comparison.compare("side", before.sides, after.sides);
    comparison.compare("sector", before.sectors, after.sectors);
    comparison.compare("site", before.site, after.site);
    return comparison.changes();
}

} // namespace store
