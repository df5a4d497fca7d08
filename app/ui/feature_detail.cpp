// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feature_detail.h"

#include "ui/detail_writer.h"

namespace ui {

FeatureDetail FeatureDetail::of(const plan::Plan &plan, const FeatureRef &ref, base::Language language)
{
    DetailWriter writer(plan, language);
    std::visit([&](auto feature) { writer(feature); }, ref);
    return writer.take();
}

} // namespace ui
