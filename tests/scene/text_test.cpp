// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/text.h"
#include "scene/theme.h"
#include "support/test_case.h"

#include <QImage>
#include <QPainter>

using namespace scene;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsBrokenAtItsSpaces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one line") << "Loge" << 1 << "Loge";
        QTest::newRow("two lines") << "Salle des machines" << 2 << "Salle des\nmachines";
        QTest::newRow("three lines") << "Dépôt des costumes et perruques" << 3 << "Dépôt des\ncostumes et\nperruques";
        QTest::newRow("no more lines than words") << "Loge 4" << 3 << "Loge\n4";
        QTest::newRow("one long word") << "Magasinierbüro" << 3 << "Magasinierbüro";
        QTest::newRow("a colon stays with its word") << "Local : pompes" << 2 << QStringLiteral("Local\u202F:\npompes");
        QTest::newRow("quotation marks stay with theirs")
            << QStringLiteral("Salle « Havre »") << 2 << QStringLiteral("Salle\n«\u202FHavre\u202F»");
        QTest::newRow("a no-break space does not break")
            << QStringLiteral("Bar\u00A04 bis") << 2 << QStringLiteral("Bar\u00A04\nbis");
        QTest::newRow("a line break of the data is a space") << "Foyer\nbar" << 1 << "Foyer bar";
        QTest::newRow("nothing") << "" << 2 << "";
    }

    void aNameIsBrokenAtItsSpaces()
    {
        QFETCH(QString, name);
        QFETCH(int, lines);
        QTEST(wrapped(name, lines), "expected");
    }

    void aNameOf80LettersIsAThirdAsWideOnThreeLines()
    {
        const QString name = "Réserve des décors et accessoires de la petite salle du premier sous-sol, côté cour";
        QVERIFY(name.size() >= 80);
        const QSizeF one = labelSize({wrapped(name, 1), {}}, 1);
        const QSizeF three = labelSize({wrapped(name, 3), {}}, 1);
        QVERIFY(three.width() < one.width() * 0.45);
        QVERIFY(three.height() > one.height() * 2.9);
    }

    void eachLineOfARightToLeftNameRunsFromTheRight()
    {
        const QString name = QStringLiteral("\u0642\u0627\u0639\u0629 B12 \u0627\u0644\u0627\u0646\u062A\u0638\u0627\u0631");
        for (const QString &line : wrapped(name, 3).split(u'\n'))
            QVERIFY(line.isRightToLeft());
        QVERIFY(!wrapped("B12 Foyer", 2).split(u'\n').last().isRightToLeft());
    }

    void aLabelAlongAFacadeIsTurned()
    {
        const Label level{"FACE RUE", {}, LabelStyle::Face, 0};
        Label upright = level;
        upright.quarterTurns = 3;
        QCOMPARE(labelSize(upright, 1), labelSize(level, 1).transposed());
        QImage image(60, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawLabel(painter, {30, 100}, upright, 1, Theme::builtIn(ThemeName::Day));
        painter.end();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = qGray(image.pixel(x, y)) < 160;
                inked += isInk ? 1 : 0;
                QVERIFY(!isInk || std::abs(x - 30) < 14);
            }
        }
        QVERIFY(inked > 200);
    }
};

PORTULAN_TEST(TextTest)
#include "text_test.moc"
