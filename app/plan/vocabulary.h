// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "plan/tags.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace plan {

struct Words
{
    QString fr;
    QString en;

    const QString &in(base::Language language) const { return language == base::Language::French ? fr : en; }
};

/** One kind of thing: an entry of data/vocabulary. */
struct Kind
{
    QString kind; ///< the value stored in a package
    Words label;
    Words plural;
    Words code; ///< the letters drawn in its symbol, or empty
    QString symbolFrame;
    QString symbolPictogram;
    QString tint; ///< of a space or a thing outdoors: a theme token
    int priority = 2;
    QStringList osm;
    QStringList imdf;
    QStringList ifc;
    QStringList covers; ///< of a survey group: "cutoff:gas"
};

/** The kinds of one class ("cutoff", "equipment") in the order in which they are listed. */
struct VocabularyClass
{
    QString name;
    Words label;
    Words plural;
    std::vector<Kind> kinds;
};

/** Every kind that the program knows, with labels, symbols and mappings. Adding one touches no C++. */
class Vocabulary
{
public:
    /** The one that ships with the program; read once, then shared by all threads. */
    static const Vocabulary &builtIn();
    /** From JSON texts, one for each class; ResourceBroken names the entry. */
    static base::Result<Vocabulary> fromJson(const std::vector<QByteArray> &files);

    const std::vector<VocabularyClass> &classes() const { return m_classes; }
    const VocabularyClass *findClass(const QString &name) const;
    /** Null where no kind of that class has this name: a newer vocabulary wrote it. */
    const Kind *find(const QString &className, const QString &kind) const;
    /**
     * The kind of a class whose OSM mapping fits these tags best (most conditions met; "key=*" counts less than
     * "key=value"), or null.
     */
    const Kind *findByOsm(const QString &className, const Tags &tags) const;

private:
    /** One OSM mapping, read once: "key=value&key2=*". */
    struct OsmRule
    {
        size_t kind;  ///< index in its class
        size_t order; ///< of all mappings of the class: the first of equals wins
        std::vector<std::pair<QString, QString>> conditions;
    };
    static int fit(const OsmRule &rule, const Tags &tags);
    void index(const VocabularyClass &all);

    std::vector<VocabularyClass> m_classes;
    QHash<QString, QHash<QString, std::vector<OsmRule>>> m_osmRules; ///< by class and by the first condition's key
    QHash<QString, QHash<QString, size_t>> m_index;
};

} // namespace plan
