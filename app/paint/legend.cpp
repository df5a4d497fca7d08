// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/legend.h"

#include "plan/vocabulary.h"
#include "scene/placement.h"
#include "scene/symbol.h"
#include "scene/symbol_source.h"

#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace paint {

using base::Language;
using scene::Token;

// Pixels at 160 dpi.
constexpr double pageWidth = 2060;
constexpr double padding = 40;
constexpr int columns = 6;
constexpr double cellWidth = (pageWidth - 2 * padding) / columns;
constexpr double cellHeight = 76;
constexpr double headingHeight = 62;
constexpr double titleHeight = 116;

/** Symbols that share an outline, under one heading. */
struct Group
{
    plan::Words heading;
    plan::Words shape; ///< how to tell them by their outline
    std::vector<std::pair<scene::Symbol, QString>> entries;
};

static scene::Symbol symbolOf(const plan::Kind &kind, const QString &symbolClass, Language language)
{
    scene::Symbol symbol;
    symbol.frame = kind.symbolFrame;
    symbol.pictogram = kind.symbolPictogram;
    if (symbolClass == u"cutoff" || symbolClass == u"access" || (symbolClass == u"exit" && symbol.pictogram.isEmpty()))
        symbol.code = kind.code.in(language);
    return symbol;
}

static std::vector<Group> groupsOf(Language language)
{
    struct Heading
    {
        const char *symbolClass = nullptr;
        plan::Words heading;
        plan::Words shape;
    };
    const auto words = [](const char *fr, const char *en) { return plan::Words{QString::fromUtf8(fr), QString::fromUtf8(en)}; };
    const std::array headings{
        Heading{"exit", words("Sorties", "Exits"), words("tuile ouverte vers l’extérieur", "tile open to the outside")},
        Heading{"access", words("Accès", "Access points"), words("chevron vers l’entrée", "chevron pointing in")},
        Heading{"cutoff", words("Coupures", "Cutoffs"),
                words("carré à bord épais ; double cadre : commande", "thick square border; double frame: a command")},
        Heading{"connector", words("Liaisons verticales", "Stairs and lifts"), words("carré arrondi", "rounded square")},
        Heading{"fire", words("Incendie", "Fire"), words("carré plein", "solid square")},
        Heading{"aid", words("Secours aux personnes", "First aid"), words("croix pleine", "solid cross")},
        Heading{"hazard", words("Risques", "Hazards"), words("triangle", "triangle")},
        Heading{"security", words("Sûreté", "Security"), words("hexagone", "hexagon")},
    };
    std::vector<Group> groups;
    for (const Heading &heading : headings) {
        Group group{heading.heading, heading.shape, {}};
        for (const plan::VocabularyClass &all : plan::Vocabulary::builtIn().classes()) {
            for (const plan::Kind &kind : all.kinds) {
                const scene::Frame *frame = scene::findFrame(kind.symbolFrame);
                if (frame && frame->symbolClass == QLatin1StringView(heading.symbolClass))
                    group.entries.emplace_back(symbolOf(kind, frame->symbolClass, language), kind.label.in(language));
            }
        }
        groups.push_back(std::move(group));
    }
    scene::Symbol extinguisher;
    extinguisher.frame = QStringLiteral("fire");
    extinguisher.pictogram = QStringLiteral("extinguisher");
    scene::Symbol gas;
    gas.frame = QStringLiteral("cutoff-gas");
    gas.pictogram = QStringLiteral("gas");
    Group marks{words("États", "Status"), words("marque sur le symbole", "a mark on the symbol"), {}};
    const auto mark = [&](scene::Symbol symbol, plan::Status status, int count, const char *fr, const char *en) {
        symbol.status = status;
        symbol.count = count;
        marks.entries.emplace_back(symbol, words(fr, en).in(language));
    };
    mark(extinguisher, plan::Status::OutOfService, 1, "Hors service", "Out of service");
    mark(extinguisher, plan::Status::Temporary, 1, "Temporaire", "Temporary");
    mark(gas, plan::Status::Unknown, 1, "État inconnu", "Status unknown");
    mark(extinguisher, plan::Status::InService, 4, "Pile de quatre", "Stack of four");
    mark(scene::mixedCutoffs(), plan::Status::InService, 3, "Coupures de plusieurs sortes", "Cutoffs of several kinds");
    groups.push_back(std::move(marks));
    return groups;
}

static double rowsOf(const Group &group)
{
    return std::ceil(static_cast<double>(group.entries.size()) / columns);
}

/** Draws in pixels at 160 dpi. */
class LegendDrawing
{
public:
    LegendDrawing(QPainter &painter, const scene::Theme &theme, Language language)
        : m_painter(painter)
        , m_theme(theme)
        , m_language(language)
    {}

    void draw(const std::vector<Group> &groups);

private:
    void write(const QRectF &rect, const QString &text, int pixels, int weight, Token colour, bool mayWrap = false);
    void drawEntry(QPointF corner, const scene::Symbol &symbol, const QString &label);

    QPainter &m_painter;
    const scene::Theme &m_theme;
    Language m_language;
};

void LegendDrawing::write(const QRectF &rect, const QString &text, int pixels, int weight, Token colour, bool mayWrap)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(pixels);
    font.setWeight(QFont::Weight(weight));
    m_painter.setFont(font);
    m_painter.setPen(m_theme.colour(colour));
    m_painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | (mayWrap ? Qt::TextWordWrap : 0), text);
}

void LegendDrawing::drawEntry(QPointF corner, const scene::Symbol &symbol, const QString &label)
{
    const auto drawIn = [&](const scene::Symbol &shown, QPointF centre, double scale) {
        QRectF rect(QPointF(), scene::naturalSize(shown) * scale);
        rect.moveCenter(centre);
        scene::drawSymbol(m_painter, rect, shown, m_theme);
    };
    const double middle = corner.y() + cellHeight / 2;
    drawIn(symbol, {corner.x() + 34, middle}, 1);
    scene::Symbol small = symbol; // as on keys: too small for letters
    small.code.clear();
    drawIn(small, {corner.x() + 88, middle}, 24.0 / 44);
    write({corner.x() + 112, corner.y(), cellWidth - 120, cellHeight}, label, 22, 500, Token::Text, true);
}

void LegendDrawing::draw(const std::vector<Group> &groups)
{
    const QString title =
        m_language == Language::French ? QStringLiteral("Symboles de Portulan") : QStringLiteral("Symbols of Portulan");
    const QString note = m_language == Language::French
                             ? QStringLiteral("La forme dit la classe, le code et le pictogramme disent le genre, la couleur aide.")
                             : QStringLiteral("The outline tells the class, code and pictogram tell the kind, colour helps.");
    write({padding, 24, pageWidth, 52}, title, 44, 800, Token::Text);
    write({padding, 76, pageWidth, 34}, note, 22, 500, Token::Text2);
    double y = titleHeight;
    for (const Group &group : groups) {
        m_painter.setPen(QPen(m_theme.colour(Token::Line), 1.5));
        m_painter.drawLine(QPointF(padding, y + 8), QPointF(pageWidth - padding, y + 8));
        write({padding, y + 14, pageWidth, 40}, group.heading.in(m_language), 28, 650, Token::Text);
        const double after = m_painter.fontMetrics().horizontalAdvance(group.heading.in(m_language)) + padding + 20;
        write({after, y + 16, pageWidth - after, 40}, group.shape.in(m_language), 22, 500, Token::Text2);
        y += headingHeight;
        for (size_t i = 0; i < group.entries.size(); ++i) {
            const size_t column = i % columns;
            const size_t row = i / columns;
            const QPointF corner(padding + static_cast<double>(column) * cellWidth, y + static_cast<double>(row) * cellHeight);
            drawEntry(corner, group.entries[i].first, group.entries[i].second);
        }
        y += rowsOf(group) * cellHeight;
    }
}

static double heightOf(const std::vector<Group> &groups)
{
    double height = titleHeight + padding;
    for (const Group &group : groups)
        height += headingHeight + rowsOf(group) * cellHeight;
    return height;
}

QImage legendImage(scene::ThemeName name, Language language, double density)
{
    const scene::Theme &theme = scene::Theme::builtIn(name);
    const std::vector<Group> groups = groupsOf(language);
    QImage image((QSizeF(pageWidth, heightOf(groups)) * density).toSize(), QImage::Format_RGB32);
    image.fill(theme.colour(Token::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(density, density);
    LegendDrawing(painter, theme, language).draw(groups);
    return image;
}

base::Result<void> writeLegendPdf(scene::ThemeName name, Language language, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorCode::FileNotWritable, path, {}, file.errorString());
    const scene::Theme &theme = scene::Theme::builtIn(name);
    const std::vector<Group> groups = groupsOf(language);
    QPdfWriter writer(&file);
    writer.setResolution(1200);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Portrait, QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter));
    writer.setCreator(QStringLiteral("Portulan"));
    QPainter painter(&writer);
    const double scale = std::min(writer.width() / pageWidth, writer.height() / heightOf(groups));
    painter.scale(scale, scale);
    painter.fillRect(QRectF(0, 0, pageWidth, heightOf(groups)), theme.colour(Token::Surface));
    LegendDrawing(painter, theme, language).draw(groups);
    return {};
}

} // namespace paint
