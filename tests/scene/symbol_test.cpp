// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/vocabulary.h"
#include "scene/atlas.h"
#include "scene/symbol_source.h"
#include "scene/theme.h"
#include "support/test_case.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace scene;

static const ThemeName themes[] = {ThemeName::Day, ThemeName::Night, ThemeName::Red};

static QImage picture(const Symbol &symbol, ThemeName theme)
{
    const QSizeF size = naturalSize(symbol);
    QImage image(size.toSize(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawSymbol(painter, QRectF(QPointF(), size), symbol, Theme::builtIn(theme));
    return image;
}

static int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/** Of grey: pure red is not as light as white. */
static int range(ThemeName theme)
{
    return theme == ThemeName::Red ? qGray(255, 0, 0) : 255;
}

class SymbolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindWithASymbolHasItsFiles_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<QString>("pictogram");
        for (const plan::VocabularyClass &all : plan::Vocabulary::builtIn().classes()) {
            for (const plan::Kind &kind : all.kinds) {
                if (!kind.symbolFrame.isEmpty())
                    QTest::newRow(qPrintable(all.name + u' ' + kind.kind)) << kind.symbolFrame << kind.symbolPictogram;
            }
        }
    }

    void everyKindWithASymbolHasItsFiles()
    {
        QFETCH(QString, frame);
        QFETCH(QString, pictogram);
        QVERIFY(findFrame(frame));
        QVERIFY(pictogram.isEmpty() || pictogramSvg(pictogram, Theme::builtIn(ThemeName::Day), Token::Label));
        Symbol symbol;
        symbol.frame = frame;
        symbol.pictogram = pictogram;
        QVERIFY(pixelsOf(picture(symbol, ThemeName::Day), Qt::transparent) < 44 * 44 / 2);
    }

    void theLookWithoutDirectionIsTheSameFromAllSides()
    {
        for (const char *name : {"exit", "exit-main", "exit-emergency", "access"}) {
            const Frame *frame = findFrame(name);
            QVERIFY(frame && findFrame(frame->still));
            const QImage look = picture({frame->still, {}, {}, {}}, ThemeName::Day);
            QCOMPARE(look.width(), look.height());
            const int middle = look.height() / 2;
            QCOMPARE(look.pixelColor(6, middle), look.pixelColor(look.width() - 7, middle)); // no open side
            QCOMPARE(look.pixelColor(middle, 6), look.pixelColor(middle, look.height() - 7));
        }
    }

    void classesThatMustBeSeenHaveASymbolForEachKind_data()
    {
        QTest::addColumn<QString>("className");
        for (const char *name : {"exit", "access_point", "cutoff", "connector", "equipment", "hazard"})
            QTest::newRow(name) << QString(name);
    }

    void classesThatMustBeSeenHaveASymbolForEachKind()
    {
        QFETCH(QString, className);
        const plan::VocabularyClass *all = plan::Vocabulary::builtIn().findClass(className);
        QVERIFY(all && !all->kinds.empty());
        for (const plan::Kind &kind : all->kinds)
            QVERIFY2(!kind.symbolFrame.isEmpty(), qPrintable(kind.kind));
    }

    void nothingButRedInTheRedTheme()
    {
        for (const plan::VocabularyClass &all : plan::Vocabulary::builtIn().classes()) {
            for (const plan::Kind &kind : all.kinds) {
                Symbol symbol;
                symbol.frame = kind.symbolFrame;
                symbol.pictogram = kind.symbolPictogram;
                symbol.code = kind.code.fr;
                symbol.count = 3;
                symbol.isHighlighted = true;
                symbol.status = plan::Status::Temporary;
                const QImage image = picture(symbol, ThemeName::Red);
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const QColor pixel = image.pixelColor(x, y);
                        QVERIFY2(pixel.green() == 0 && pixel.blue() == 0, qPrintable(all.name + u' ' + kind.kind));
                    }
                }
            }
        }
    }

    void classesDifferWithoutColour_data()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::newRow("day") << ThemeName::Day;
        QTest::newRow("night") << ThemeName::Night;
        QTest::newRow("red") << ThemeName::Red;
    }

    /** The empty frame of each class, all of one size, turned grey: of any two, a twelfth of the area differs by a quarter of the range. */
    void classesDifferWithoutColour()
    {
        QFETCH(const ThemeName, theme);
        const QStringList frames{"exit", "access", "cutoff-other", "connector-plain", "fire", "aid", "hazard", "security"};
        constexpr int side = 48;
        std::vector<QImage> grey;
        for (const QString &frame : frames) {
            Symbol symbol;
            symbol.frame = frame;
            QImage image(side, side, QImage::Format_RGB32);
            image.fill(Theme::builtIn(theme).colour(Token::Floor));
            QPainter painter(&image);
            drawSymbol(painter, QRectF(0, 0, side, side), symbol, Theme::builtIn(theme));
            painter.end();
            grey.push_back(image.convertToFormat(QImage::Format_Grayscale8));
        }
        for (size_t i = 0; i < grey.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                int different = 0;
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x)
                        different += std::abs(qGray(grey[i].pixel(x, y)) - qGray(grey[j].pixel(x, y))) > range(theme) / 4 ? 1 : 0;
                }
                QVERIFY2(different > side * side / 12, qPrintable(QStringLiteral("%1 and %2: %3 of %4 pixels")
                                                                      .arg(frames[qsizetype(i)], frames[qsizetype(j)])
                                                                      .arg(different)
                                                                      .arg(side * side)));
            }
        }
    }

    void everyThemeHasItsOwnColoursForEveryToken()
    {
        for (const ThemeName name : themes) {
            const Theme &theme = Theme::builtIn(name);
            QCOMPARE(theme.name(), name);
            for (int i = 0; i < tokenCount; ++i) {
                const QColor colour = theme.colour(Token(i));
                QVERIFY(colour.isValid());
                QVERIFY(name != ThemeName::Red || (colour.green() == 0 && colour.blue() == 0));
            }
        }
        QCOMPARE(tokenNamed(tokenName(Token::WallStructural)), Token::WallStructural);
        QVERIFY(!tokenNamed("mauve"));
    }

    void anOutOfServiceSymbolLooksDifferent()
    {
        Symbol symbol;
        symbol.frame = "fire";
        symbol.pictogram = "extinguisher";
        const QImage fine = picture(symbol, ThemeName::Day);
        symbol.status = plan::Status::OutOfService;
        QVERIFY(picture(symbol, ThemeName::Day) != fine);
        symbol.status = plan::Status::Temporary;
        QVERIFY(picture(symbol, ThemeName::Day) != fine);
    }

    void whatIsAlwaysSeenIsFadedLess()
    {
        const auto alphaOf = [](const char *frame, const char *pictogram) {
            Symbol symbol;
            symbol.frame = frame;
            symbol.pictogram = pictogram;
            symbol.isFaded = true;
            const QImage image = picture(symbol, ThemeName::Day);
            return image.pixelColor(image.width() / 2, image.height() * 9 / 10).alpha();
        };
        const int fire = alphaOf("fire", "extinguisher");
        QVERIFY(fire > 0);
        QVERIFY(alphaOf("cutoff-gas", "gas") > fire);
        QVERIFY(alphaOf("exit-still", "") > fire);
    }

    void aCutoffOfUnknownStatusSaysSo()
    {
        Symbol symbol;
        symbol.frame = "cutoff-gas";
        symbol.pictogram = "gas";
        symbol.code = "GAZ";
        const QSizeF known = naturalSize(symbol);
        symbol.status = plan::Status::Unknown;
        QVERIFY(naturalSize(symbol).width() > known.width()); // room for the "?" over its corner
        QVERIFY(picture(symbol, ThemeName::Day).pixelColor(int(naturalSize(symbol).width()) - 12, 12).alpha() > 0);
    }

    void anExitTurnsButItsNumberStaysUpright()
    {
        Symbol symbol;
        symbol.frame = "exit";
        symbol.number = "2";
        const QImage east = picture(symbol, ThemeName::Day);
        symbol.quarterTurns = 1;
        const QImage south = picture(symbol, ThemeName::Day);
        QVERIFY(east != south);
        QVERIFY(south != east.transformed(QTransform().rotate(90)));
    }

    void cellsOfTheAtlasDoNotOverlap()
    {
        Atlas atlas(ThemeName::Day, 1.5);
        std::vector<AtlasCell> cells;
        for (const plan::VocabularyClass &all : plan::Vocabulary::builtIn().classes()) {
            for (const plan::Kind &kind : all.kinds) {
                Symbol symbol;
                symbol.frame = kind.symbolFrame;
                symbol.pictogram = kind.symbolPictogram;
                if (findFrame(symbol.frame))
                    cells.push_back(atlas.cell(symbol));
                cells.push_back(atlas.cell(Label{kind.label.fr, kind.kind}));
            }
        }
        // Equal symbols share their cell; nothing else does.
        for (size_t i = 0; i < cells.size(); ++i) {
            QVERIFY(atlas.pages()[size_t(cells[i].page)].rect().contains(cells[i].rect));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(cells[i] == cells[j] || cells[i].page != cells[j].page || !cells[i].rect.intersects(cells[j].rect));
        }
    }

    void theAtlasChangesOnlyForWhatIsNew()
    {
        Atlas atlas(ThemeName::Night, 1);
        Symbol symbol;
        symbol.frame = "hazard";
        const AtlasCell cell = atlas.cell(symbol);
        const auto keys = [&] {
            std::vector<qint64> result;
            for (const QImage &page : atlas.pages())
                result.push_back(page.cacheKey());
            return result;
        };
        const std::vector<qint64> before = keys();
        QCOMPARE(atlas.cell(symbol), cell);
        QCOMPARE(keys(), before);
        atlas.cell(Label{"Foyer", "005"});
        QVERIFY(keys() != before);
        for (int i = 0; atlas.pages().size() < 3; ++i)
            atlas.cell(Label{QStringLiteral("Salle de réunion n° %1").arg(i), {}});
        const std::vector<qint64> full = keys();
        atlas.cell(Label{"Foyer haut", "105"});
        QVERIFY2(keys().front() == full.front(), "a full page is not sent again");
    }
};

PORTULAN_TEST(SymbolTest)
#include "symbol_test.moc"
