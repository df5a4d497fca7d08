// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/catalogue.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

static void initMessages()
{
    Q_INIT_RESOURCE(messages);
}

namespace base {

static QJsonObject read(const QString &catalogue)
{
    initMessages();
    QFile file(QStringLiteral(":/portulan/messages/%1.json").arg(catalogue));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString catalogueWords(const QString &catalogue, const QString &key, Language language)
{
    static QMutex mutex;
    static QHash<QString, QJsonObject> catalogues;
    const QMutexLocker lock(&mutex);
    auto found = catalogues.find(catalogue);
    if (found == catalogues.end())
        found = catalogues.insert(catalogue, read(catalogue));
    const QString words = found->value(key).toObject().value(language == Language::French ? u"fr" : u"en").toString();
    return words.isEmpty() ? key : words;
}

} // namespace base
