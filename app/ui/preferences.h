// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace ui {

/** What stays as it was set when the program starts again. GUI thread. */
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program, which knows where they are kept")
    Q_PROPERTY(bool isLeftHanded READ isLeftHanded WRITE setLeftHanded NOTIFY leftHandedChanged) ///< floors at the left
    Q_PROPERTY(int brightness READ brightness WRITE setBrightness NOTIFY brightnessChanged)      ///< 1 to 10, 10 as the screen is

public:
    static constexpr int mostBrightness = 10;

    /** `settings` outlives this. */
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    bool isLeftHanded() const;
    void setLeftHanded(bool leftHanded);
    int brightness() const;
    void setBrightness(int brightness);

Q_SIGNALS:
    void leftHandedChanged();
    void brightnessChanged();

private:
    QSettings &m_settings;
};

} // namespace ui
