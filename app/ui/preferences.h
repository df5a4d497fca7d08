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
    Q_PROPERTY(bool isGridShown READ isGridShown WRITE setGridShown NOTIFY overlaysChanged)
    Q_PROPERTY(int scanMode READ scanMode WRITE setScanMode NOTIFY overlaysChanged)            ///< scene::ScanMode
    Q_PROPERTY(qreal scanOpacity READ scanOpacity WRITE setScanOpacity NOTIFY overlaysChanged) ///< 0.1 to 1
    Q_PROPERTY(bool isKept READ isKept NOTIFY keptChanged) ///< false where there is no room to write what was set last

public:
    static constexpr int mostBrightness = 10;
    static constexpr double leastScanOpacity = 0.1;

    /** `settings` outlives this. */
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    bool isLeftHanded() const;
    void setLeftHanded(bool leftHanded);
    int brightness() const;
    void setBrightness(int brightness);
    bool isGridShown() const;
    void setGridShown(bool shown);
    int scanMode() const;
    void setScanMode(int mode);
    qreal scanOpacity() const;
    void setScanOpacity(qreal opacity);
    bool isKept() const { return m_isKept; }
    /** Hidden, under, over, alone, and hidden again. */
    Q_INVOKABLE void nextScanMode();

Q_SIGNALS:
    void leftHandedChanged();
    void brightnessChanged();
    void overlaysChanged();
    void keptChanged();

private:
    void keep(const QString &key, const QVariant &value);

    QSettings &m_settings;
    bool m_isKept = true;
};

} // namespace ui
