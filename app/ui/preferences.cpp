// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <algorithm>

namespace ui {

static const QString leftHandedKey = QStringLiteral("leftHanded");
static const QString brightnessKey = QStringLiteral("brightness");

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

bool Preferences::isLeftHanded() const
{
    return m_settings.value(leftHandedKey, false).toBool();
}

void Preferences::setLeftHanded(bool leftHanded)
{
    if (leftHanded == isLeftHanded())
        return;
    m_settings.setValue(leftHandedKey, leftHanded);
    Q_EMIT leftHandedChanged();
}

int Preferences::brightness() const
{
    bool isNumber = false;
    const int kept = m_settings.value(brightnessKey, mostBrightness).toInt(&isNumber);
    return isNumber ? std::clamp(kept, 1, mostBrightness) : mostBrightness;
}

void Preferences::setBrightness(int brightness)
{
    const int next = std::clamp(brightness, 1, mostBrightness);
    if (next == this->brightness())
        return;
    m_settings.setValue(brightnessKey, next);
    Q_EMIT brightnessChanged();
}

} // namespace ui
