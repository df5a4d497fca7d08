// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "ui/feature_ref.h"

namespace ui {

/** What a list says of one feature: its own name, else what it is; what is painted on it; its symbol. In one language. */
struct FeatureWords
{
    QString title; ///< "Gaz, coffret de façade", "Emergency exit S5"
    QString ref;   ///< "G1", where the title does not say it
    QString frame; ///< of its symbol, or empty
    QString pictogram;
    QString code;

    static FeatureWords of(const FeatureRef &ref, base::Language language);
};

} // namespace ui
