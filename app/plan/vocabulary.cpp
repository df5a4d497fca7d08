// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initVocabulary()
{
    Q_INIT_RESOURCE(vocabulary);
}

namespace plan {

static Words wordsOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {object.value(u"fr").toString(), object.value(u"en").toString()};
}

static QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

static Kind kindOf(const QJsonObject &object)
{
    Kind kind;
    kind.kind = object.value(u"kind").toString();
    kind.label = wordsOf(object.value(u"label"));
    kind.plural = wordsOf(object.value(u"plural"));
    kind.code = wordsOf(object.value(u"code"));
    const QJsonObject symbol = object.value(u"symbol").toObject();
    kind.symbolFrame = symbol.value(u"frame").toString();
    kind.symbolPictogram = symbol.value(u"pictogram").toString();
    kind.tint = object.value(u"tint").toString(object.value(u"fill").toString());
    kind.priority = object.value(u"priority").toInt(2);
    kind.osm = listOf(object.value(u"osm"));
    kind.imdf = listOf(object.value(u"imdf"));
    kind.ifc = listOf(object.value(u"ifc"));
    kind.covers = listOf(object.value(u"covers"));
    return kind;
}

base::Result<Vocabulary> Vocabulary::fromJson(const std::vector<QByteArray> &files)
{
    Vocabulary vocabulary;
    for (const QByteArray &text : files) {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(text, &error).object();
        VocabularyClass all{
            object.value(u"class").toString(), wordsOf(object.value(u"label")), wordsOf(object.value(u"plural")), {}};
        if (error.error != QJsonParseError::NoError || all.name.isEmpty())
            return base::fail(base::ErrorCode::ResourceBroken, {}, all.name, error.errorString());
        QHash<QString, size_t> &index = vocabulary.m_index[all.name];
        for (const QJsonValue &entry : object.value(u"kinds").toArray()) {
            Kind kind = kindOf(entry.toObject());
            if (kind.kind.isEmpty() || kind.label.fr.isEmpty() || kind.label.en.isEmpty() || index.contains(kind.kind))
                return base::fail(base::ErrorCode::ResourceBroken, {}, all.name + u'/' + kind.kind,
                                  QStringLiteral("no name, or twice"));
            index.insert(kind.kind, all.kinds.size());
            all.kinds.push_back(std::move(kind));
        }
        vocabulary.index(all);
        vocabulary.m_classes.push_back(std::move(all));
    }
    return vocabulary;
}

const Vocabulary &Vocabulary::builtIn()
{
    static const Vocabulary vocabulary = [] {
        initVocabulary();
        std::vector<QByteArray> texts;
        const QDir folder(QStringLiteral(":/portulan/vocabulary"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                texts.push_back(file.readAll());
        }
        base::Result<Vocabulary> read = fromJson(texts);
        if (!read)
            qFatal("data/vocabulary is broken at %s: %s", qUtf8Printable(read.error().place), qUtf8Printable(read.error().detail));
        return std::move(*read);
    }();
    return vocabulary;
}

const VocabularyClass *Vocabulary::findClass(const QString &name) const
{
    const auto found =
        std::find_if(m_classes.begin(), m_classes.end(), [&](const VocabularyClass &one) { return one.name == name; });
    return found == m_classes.end() ? nullptr : &*found;
}

const Kind *Vocabulary::find(const QString &className, const QString &kind) const
{
    const VocabularyClass *all = findClass(className);
    const auto index = m_index.constFind(className);
    if (!all || index == m_index.constEnd() || !index->contains(kind))
        return nullptr;
    return &all->kinds[index->value(kind)];
}

void Vocabulary::index(const VocabularyClass &all)
{
    QHash<QString, std::vector<OsmRule>> &rules = m_osmRules[all.name];
    size_t order = 0;
    for (size_t kind = 0; kind < all.kinds.size(); ++kind) {
        for (const QString &mapping : all.kinds[kind].osm) {
            OsmRule rule{kind, order++, {}};
            for (const QString &condition : mapping.split(u'&'))
                rule.conditions.emplace_back(condition.section(u'=', 0, 0), condition.section(u'=', 1));
            rules[rule.conditions.front().first].push_back(std::move(rule));
        }
    }
}

/** How well a mapping fits: 0 not at all, else 2 for each exact and 1 for each open condition. */
int Vocabulary::fit(const OsmRule &rule, const Tags &tags)
{
    int score = 0;
    for (const auto &[key, wanted] : rule.conditions) {
        const QString *tag = tags.find(key);
        if (!tag)
            return 0;
        if (wanted == u"*")
            score += 1;
        else if (wanted == *tag)
            score += 2;
        else
            return 0;
    }
    return score;
}

const Kind *Vocabulary::findByOsm(const QString &className, const Tags &tags) const
{
    const VocabularyClass *all = findClass(className);
    const auto rules = m_osmRules.constFind(className);
    if (!all || rules == m_osmRules.constEnd())
        return nullptr;
    const OsmRule *best = nullptr;
    int bestScore = 0;
    for (const auto &[key, value] : tags) {
        const auto byKey = rules->constFind(key);
        if (byKey == rules->constEnd())
            continue;
        for (const OsmRule &rule : *byKey) {
            const int score = fit(rule, tags);
            if (score > bestScore || (score > 0 && score == bestScore && rule.order < best->order)) {
                best = &rule;
                bestScore = score;
            }
        }
    }
    return best ? &all->kinds[best->kind] : nullptr;
}

} // namespace plan
