// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/report_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initMessages()
{
    Q_INIT_RESOURCE(messages);
}

namespace import {

static QJsonObject readReasons()
{
    initMessages();
    QFile file(QStringLiteral(":/portulan/messages/import.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString reasonWords(const QString &reason, base::Language language)
{
    static const QJsonObject reasons = readReasons();
    const QString words = reasons.value(reason).toObject().value(language == base::Language::French ? u"fr" : u"en").toString();
    return words.isEmpty() ? reason : words;
}

} // namespace import
