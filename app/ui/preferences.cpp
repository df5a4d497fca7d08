// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "scene/overlays.h"

#include <algorithm>

namespace ui {

static const QString leftHandedKey = QStringLiteral("leftHanded");
static const QString brightnessKey = QStringLiteral("brightness");
static const QString gridKey = QStringLiteral("gridShown");
static const QString scanModeKey = QStringLiteral("scanMode");
static const QString scanOpacityKey = QStringLiteral("scanOpacity");

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

void Preferences::keep(const QString &key, const QVariant &value)
{
    // By another object on the same values: the status of one is the first error that it ever met.
    QSettings file(m_settings.fileName(), m_settings.format());
    file.setValue(key, value);
    file.sync();
    const bool isKept = file.status() == QSettings::NoError;
    if (std::exchange(m_isKept, isKept) != isKept)
        Q_EMIT keptChanged();
}

bool Preferences::isLeftHanded() const
{
    return m_settings.value(leftHandedKey, false).toBool();
}

void Preferences::setLeftHanded(bool leftHanded)
{
    if (leftHanded == isLeftHanded())
        return;
    keep(leftHandedKey, leftHanded);
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
    keep(brightnessKey, next);
    Q_EMIT brightnessChanged();
}

bool Preferences::isGridShown() const
{
    return m_settings.value(gridKey, true).toBool();
}

void Preferences::setGridShown(bool shown)
{
    if (shown == isGridShown())
        return;
    keep(gridKey, shown);
    Q_EMIT overlaysChanged();
}

int Preferences::scanMode() const
{
    bool isNumber = false;
    const int kept = m_settings.value(scanModeKey).toInt(&isNumber);
    const bool isMode = isNumber && kept >= 0 && kept <= static_cast<int>(scene::ScanMode::Alone);
    return isMode ? kept : static_cast<int>(scene::ScanMode::Hidden);
}

void Preferences::setScanMode(int mode)
{
    if (mode == scanMode())
        return;
    keep(scanModeKey, mode);
    Q_EMIT overlaysChanged();
}

qreal Preferences::scanOpacity() const
{
    bool isNumber = false;
    const double kept = m_settings.value(scanOpacityKey).toDouble(&isNumber);
    return isNumber && kept >= leastScanOpacity && kept <= 1 ? kept : 1;
}

void Preferences::setScanOpacity(qreal opacity)
{
    const double next = std::clamp(opacity, leastScanOpacity, 1.0);
    if (qFuzzyCompare(next, scanOpacity()))
        return;
    keep(scanOpacityKey, next);
    Q_EMIT overlaysChanged();
}

void Preferences::nextScanMode()
{
    setScanMode((scanMode() + 1) % (static_cast<int>(scene::ScanMode::Alone) + 1));
}

} // namespace ui
