// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/message.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initMessages()
{
    Q_INIT_RESOURCE(messages);
}

namespace base {

static QJsonObject readCatalogue()
{
    initMessages();
    QFile file(QStringLiteral(":/portulan/messages/errors.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString message(const Error &error, Language language)
{
    static const QJsonObject catalogue = readCatalogue();
    const QString key = QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(error.code)));
    const QString words = catalogue.value(key).toObject().value(language == Language::French ? u"fr" : u"en").toString();

    QString where = error.file;
    for (const QString &part : {error.place, error.detail}) {
        if (!part.isEmpty())
            where += where.isEmpty() ? part : QStringLiteral(" (") + part + u')';
    }
    if (where.isEmpty())
        return words;
    const QString colon = language == Language::French ? QStringLiteral("\u00a0: ") : QStringLiteral(": ");
    return where + colon + words;
}

} // namespace base
