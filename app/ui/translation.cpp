// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include "ui/words.h"

#include <QCoreApplication>

static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace ui {

void Translation::use(base::Language language)
{
    initTranslations();
    QLocale::setDefault(localeOf(language)); // decimal signs on the screen, whatever the system says
    const bool isThere = m_translator.load(QStringLiteral(":/portulan/translations/portulan_%1.qm").arg(languageCode(language)));
    Q_ASSERT(isThere);
    if (isThere)
        QCoreApplication::installTranslator(&m_translator);
}

QString languageCode(base::Language language)
{
    return language == base::Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

std::optional<base::Language> languageOfCode(const QString &code)
{
    for (const base::Language language : {base::Language::French, base::Language::English}) {
        if (code == languageCode(language))
            return language;
    }
    return {};
}

} // namespace ui
