// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QTranslator>

#include <optional>

namespace ui {

/** The catalogue in use by tr() and qsTr(). Text already on the screen is translated again by its owner. GUI thread. */
class Translation
{
public:
    /** Installed for the whole program, until this goes. */
    void use(base::Language language);

private:
    QTranslator m_translator;
};

/** "fr", "en". */
QString languageCode(base::Language language);
std::optional<base::Language> languageOfCode(const QString &code);

} // namespace ui
