// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_colours.h"

#include "support/test_case.h"

class ThemeColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsAPropertyInEveryTheme()
    {
        ui::ThemeColours colours;
        for (const scene::ThemeName theme : {scene::ThemeName::Day, scene::ThemeName::Night, scene::ThemeName::Red}) {
            colours.setThemeName(theme == scene::ThemeName::Day     ? QStringLiteral("day")
                                 : theme == scene::ThemeName::Night ? QStringLiteral("night")
                                                                    : QStringLiteral("red"));
            for (int i = 0; i < scene::tokenCount; ++i) {
                const auto token = static_cast<scene::Token>(i);
                QStringList parts = scene::tokenName(token).split(u'-');
                for (int part = 1; part < parts.size(); ++part)
                    parts[part][0] = parts[part][0].toUpper();
                const QByteArray name = parts.join(QString()).toLatin1();
                QVERIFY2(colours.metaObject()->indexOfProperty(name) >= 0, name);
                QCOMPARE(colours.property(name).value<QColor>(), scene::Theme::builtIn(theme).colour(token));
            }
        }
    }

    void anUnknownThemeChangesNothing()
    {
        ui::ThemeColours colours;
        colours.setThemeName(QStringLiteral("sepia"));
        QCOMPARE(colours.themeName(), QStringLiteral("day"));
    }
};

PORTULAN_TEST(ThemeColoursTest)
#include "theme_colours_test.moc"
