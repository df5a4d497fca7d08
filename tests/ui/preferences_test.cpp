// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "support/test_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSetIsThereAtTheNextStart()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.ini"));
        {
            QSettings settings(path, QSettings::IniFormat);
            ui::Preferences preferences(settings);
            QVERIFY(!preferences.isLeftHanded());
            QCOMPARE(preferences.brightness(), 10);
            preferences.setLeftHanded(true);
            preferences.setBrightness(4);
            QVERIFY(preferences.isGridShown());
            QCOMPARE(preferences.scanMode(), 0);
            preferences.setGridShown(false);
            preferences.nextScanMode();
            preferences.setScanOpacity(0.4);
        }
        QSettings settings(path, QSettings::IniFormat);
        const ui::Preferences preferences(settings);
        QVERIFY(preferences.isLeftHanded());
        QCOMPARE(preferences.brightness(), 4);
        QVERIFY(!preferences.isGridShown());
        QCOMPARE(preferences.scanMode(), 1);
        QCOMPARE(preferences.scanOpacity(), 0.4);
    }

    void aScanIsNeverLeftInAStateThatDoesNotExist_data()
    {
        QTest::addColumn<QVariant>("mode");
        QTest::addColumn<QVariant>("opacity");
        QTest::addRow("below nought") << QVariant(-1) << QVariant(-1.0);
        QTest::addRow("too much") << QVariant(4) << QVariant(7.0);
        QTest::addRow("no number") << QVariant(QStringLiteral("over")) << QVariant(QStringLiteral("nan"));
        QTest::addRow("invisible") << QVariant(QStringLiteral("")) << QVariant(0.0);
    }

    void aScanIsNeverLeftInAStateThatDoesNotExist()
    {
        QFETCH(QVariant, mode);
        QFETCH(QVariant, opacity);
        QSettings settings(m_folder.filePath(QStringLiteral("scan.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("scanMode"), mode);
        settings.setValue(QStringLiteral("scanOpacity"), opacity);
        const ui::Preferences preferences(settings);
        QCOMPARE(preferences.scanMode(), 0);
        QCOMPARE(preferences.scanOpacity(), 1.0);
    }

    void theScanGoesThroughItsFourStates()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("round.ini")), QSettings::IniFormat);
        ui::Preferences preferences(settings);
        QList<int> met;
        for (int i = 0; i < 4; ++i) {
            preferences.nextScanMode();
            met.append(preferences.scanMode());
        }
        QCOMPARE(met, QList<int>({1, 2, 3, 0}));
    }

    void theScreenNeverGoesDarkAltogether_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::addColumn<int>("brightness");
        QTest::addRow("nought") << QVariant(0) << 1;
        QTest::addRow("below nought") << QVariant(-5) << 1;
        QTest::addRow("too much") << QVariant(99) << 10;
        QTest::addRow("no number") << QVariant(QStringLiteral("dark")) << 10;
    }

    void theScreenNeverGoesDarkAltogether()
    {
        QFETCH(QVariant, kept);
        QFETCH(int, brightness);
        QSettings settings(m_folder.filePath(QStringLiteral("broken.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("brightness"), kept);
        QCOMPARE(ui::Preferences(settings).brightness(), brightness);
    }

    void theSameAgainIsNoChange()
    {
        QSettings settings(m_folder.filePath(QStringLiteral("same.ini")), QSettings::IniFormat);
        ui::Preferences preferences(settings);
        QSignalSpy changes(&preferences, &ui::Preferences::brightnessChanged);
        preferences.setBrightness(10);
        preferences.setBrightness(12);
        QVERIFY(changes.isEmpty());
        preferences.setBrightness(9);
        QCOMPARE(changes.size(), 1);
    }

private:
    QTemporaryDir m_folder;
};

PORTULAN_TEST(PreferencesTest)
#include "preferences_test.moc"
