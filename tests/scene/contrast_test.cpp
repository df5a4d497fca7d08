// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/theme.h"
#include "support/test_case.h"

#include <cmath>

using scene::ThemeName;
using scene::Token;

Q_DECLARE_METATYPE(scene::ThemeName)

/** Relative luminance and contrast as WCAG 2 defines them. */
static double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/** An ink that lets its ground through, as it is seen on it. */
static QColor over(const QColor &ink, const QColor &ground)
{
    const auto mixed = [&](float a, float b) { return ink.alphaF() * a + (1 - ink.alphaF()) * b; };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
                            mixed(ink.blueF(), ground.blueF()));
}

/** What is drawn on what. Of several inks, drawn side by side as one outline, the best counts. */
struct Pair
{
    const char *claim;
    std::vector<Token> inks;
    std::vector<Token> grounds;
};

static const std::vector<Token> floors{Token::Floor,     Token::TintPublic, Token::TintCirculation, Token::TintSeats,
                                       Token::TintStage, Token::TintStaff,  Token::TintTechnical,   Token::TintWet};
static const std::vector<Token> keys{Token::Surface, Token::Surface2, Token::Press};
static const std::vector<Token> outdoors{Token::Outside,   Token::Pavement, Token::Road,
                                         Token::Neighbour, Token::Water,    Token::Vegetation};

static const std::vector<Pair> texts{
    {"words of keys and sheets", {Token::Text}, keys},
    {"notes of sheets", {Token::Text2}, {Token::Surface, Token::Surface2}},
    {"what can be followed", {Token::Accent}, {Token::Surface}},
    {"the current floor", {Token::SelectedText}, {Token::Selected}},
    {"warnings", {Token::Warn}, {Token::WarnGround, Token::Surface}},
    {"errors", {Token::Err}, {Token::ErrGround, Token::Surface}},
    {"proofs", {Token::Ok}, {Token::Surface}},
    {"names of rooms", {Token::Label}, {Token::LabelHalo}},
    {"numbers of rooms", {Token::RoomNumber}, {Token::LabelHalo}},
    {"letters of the grid", {Token::GridText}, {Token::Casing}},
    {"codes of cutoffs", {Token::CutoffCode}, {Token::CutoffInside}},
    {"references of stairs and lifts", {Token::ConnectorLine}, {Token::ConnectorInside}},
    {"the count of a stack", {Token::LabelHalo}, {Token::Label}},
};

static const std::vector<Pair> shapes{
    {"glyph in exit", {Token::ExitGlyph}, {Token::Exit}},
    {"letter in access point", {Token::AccessLetter}, {Token::Access}},
    {"glyph in fire equipment", {Token::FireGlyph}, {Token::Fire}},
    {"glyph in first aid", {Token::AidGlyph}, {Token::Aid}},
    {"glyph in hazard", {Token::HazardGlyph}, {Token::Hazard}},
    {"glyph in security", {Token::SecurityGlyph}, {Token::Security}},
    {"outline of exits", {Token::Exit}, {Token::Casing}},
    {"outline of access points", {Token::Access}, {Token::Casing}},
    {"border of gas cutoffs", {Token::CutoffGas, Token::CutoffGasKeyline}, {Token::Casing, Token::CutoffInside}},
    {"border of electricity cutoffs", {Token::CutoffElectricity}, {Token::Casing, Token::CutoffInside}},
    {"border of water cutoffs", {Token::CutoffWater}, {Token::Casing, Token::CutoffInside}},
    {"border of other cutoffs", {Token::CutoffOther}, {Token::Casing, Token::CutoffInside}},
    {"outline of connectors", {Token::ConnectorLine}, {Token::Casing}},
    {"outline of fire equipment", {Token::Fire}, {Token::Casing}},
    {"outline of first aid", {Token::AidOutline}, {Token::Casing}},
    {"outline of hazards", {Token::Hazard, Token::HazardGlyph}, {Token::Casing}},
    {"outline of security", {Token::SecurityOutline}, {Token::Casing}},
    {"the badge of a stack and marks of status", {Token::Label}, {Token::Casing}},
    {"lock of a door", {Token::ConnectorLine}, {Token::ConnectorInside}},
    {"leader and its end", {Token::Label}, {Token::Casing}},
    {"own position", {Token::Accent}, {Token::Casing}},
    {"ring of what is selected", {Token::Focus}, {Token::FocusKey}},
    {"ring of what has the keyboard", {Token::Focus, Token::FocusKey}, keys},
    {"letters of sides, large and bold", {Token::Face}, {Token::Outside, Token::Pavement}},
    {"rims of keys over the plan", {Token::Text2}, {Token::Outside, Token::Surface}},
    {"structural walls indoors", {Token::WallStructural}, floors},
    {"structural walls outdoors", {Token::WallStructural}, outdoors},
    {"partitions", {Token::WallPartition}, floors},
    {"glass", {Token::Glass}, floors},
    {"leaves of doors", {Token::DoorLeaf}, floors},
    {"swing arcs", {Token::SwingArc}, floors},
};

/** Seen, and behind all that is above: what would shout if it stood out as outlines do. */
static const std::vector<Pair> quiet{
    {"treads, rails and cabins", {Token::Fixture}, floors},        {"hatching of restricted spaces", {Token::Hatch}, floors},
    {"sides of walls and slabs in 3D", {Token::WallFace}, floors}, {"lines of the grid", {Token::GridLine}, floors},
    {"lines of the grid outdoors", {Token::GridLine}, outdoors},   {"rules of sheets", {Token::Line}, {Token::Surface}},
};

class ContrastTest : public QObject
{
    Q_OBJECT

    static void addThemes()
    {
        QTest::addColumn<ThemeName>("theme");
        QTest::newRow("day") << ThemeName::Day;
        QTest::newRow("night") << ThemeName::Night;
        QTest::newRow("red") << ThemeName::Red;
    }

    static QStringList tooFaint(ThemeName name, const std::vector<Pair> &pairs, double least)
    {
        const scene::Theme &theme = scene::Theme::builtIn(name);
        QStringList found;
        for (const Pair &pair : pairs) {
            for (const Token ground : pair.grounds) {
                double best = 0;
                for (const Token ink : pair.inks)
                    best = std::max(best, contrast(over(theme.colour(ink), theme.colour(ground)), theme.colour(ground)));
                if (best < least)
                    found << QStringLiteral("%1 on %2: %3").arg(QLatin1StringView(pair.claim), scene::tokenName(ground)).arg(best);
            }
        }
        return found;
    }

private Q_SLOTS:
    void textCanBeRead_data() { addThemes(); }
    void textCanBeRead()
    {
        QFETCH(const ThemeName, theme);
        const QStringList found = tooFaint(theme, texts, 4.5);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void outlinesAndPictogramsCanBeSeen_data() { addThemes(); }
    void outlinesAndPictogramsCanBeSeen()
    {
        QFETCH(const ThemeName, theme);
        const QStringList found = tooFaint(theme, shapes, 3);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void whatIsQuietIsSeen_data() { addThemes(); }
    void whatIsQuietIsSeen()
    {
        QFETCH(const ThemeName, theme);
        const QStringList found = tooFaint(theme, quiet, 1.3);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noColourIsLeftOut()
    {
        QSet<Token> paired;
        for (const auto *pairs : {&texts, &shapes, &quiet}) {
            for (const Pair &pair : *pairs) {
                paired.unite(QSet(pair.inks.begin(), pair.inks.end()));
                paired.unite(QSet(pair.grounds.begin(), pair.grounds.end()));
            }
        }
        QStringList left;
        for (int i = 0; i < scene::tokenCount; ++i) {
            if (!paired.contains(static_cast<Token>(i)))
                left << scene::tokenName(static_cast<Token>(i));
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }
};

PORTULAN_TEST(ContrastTest)
#include "contrast_test.moc"
