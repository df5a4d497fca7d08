// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <cmath>

namespace scene {

constexpr double pixelSize = 22;
constexpr double linePixels = 28;
constexpr double haloPixels = 4.5;
constexpr QSizeF boxMargin(10, 4); ///< pixels at 160 dpi between letters and box
constexpr double leastBox = 80;    ///< wide, so that a column is even
constexpr double boxRadius = 5;
constexpr double boxRim = 1.5;

static bool isBoxed(const Label &label)
{
    return label.style == LabelStyle::Floor || label.style == LabelStyle::EmptyFloor || label.style == LabelStyle::CurrentFloor;
}

static Token colourOf(LabelStyle style)
{
    switch (style) {
    case LabelStyle::Room:
        return Token::Label;
    case LabelStyle::Face:
        return Token::Face;
    case LabelStyle::Grid:
        return Token::GridText;
    case LabelStyle::Floor:
        return Token::Text;
    case LabelStyle::EmptyFloor:
        return Token::Text2;
    case LabelStyle::CurrentFloor:
        return Token::SelectedText;
    }
    return Token::Label;
}

static QFont labelFont(double density, QFont::Weight weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize * density))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/** One line of a label. */
struct Line
{
    QString text;
    QFont font;
    Token colour;
};

static std::vector<Line> linesOf(const Label &label, double density)
{
    std::vector<Line> lines;
    const bool isRoom = label.style == LabelStyle::Room;
    const Token colour = colourOf(label.style);
    if (!label.name.isEmpty()) {
        for (const QString &text : label.name.split(u'\n'))
            lines.push_back({text, labelFont(density, isRoom ? QFont::DemiBold : QFont::Bold), colour});
    }
    if (!label.number.isEmpty())
        lines.push_back({label.number, labelFont(density, QFont::Medium), Token::RoomNumber});
    return lines;
}

QSizeF labelSize(const Label &label, double density)
{
    QSizeF size;
    for (const Line &line : linesOf(label, density))
        size = {std::max(size.width(), QFontMetricsF(line.font).horizontalAdvance(line.text)),
                size.height() + linePixels * density};
    if (isBoxed(label))
        size = {std::max(size.width() + 2 * boxMargin.width() * density, leastBox * density),
                size.height() + 2 * boxMargin.height() * density};
    else
        size.rwidth() += 2 * haloPixels * density;
    return label.quarterTurns % 2 == 0 ? size : size.transposed();
}

static void drawBox(QPainter &painter, const Label &label, double density, const Theme &theme)
{
    const bool isCurrent = label.style == LabelStyle::CurrentFloor;
    QRectF box(QPointF(), labelSize(label, density));
    box.moveCenter({});
    const double rim = boxRim * density;
    box.adjust(rim / 2, rim / 2, -rim / 2, -rim / 2);
    painter.setPen(QPen(theme.colour(isCurrent ? Token::SelectedText : Token::Text2), rim,
                        label.style == LabelStyle::EmptyFloor ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(theme.colour(isCurrent ? Token::Selected : Token::Surface));
    painter.drawRoundedRect(box, boxRadius * density, boxRadius * density);
}

void drawLabel(QPainter &painter, QPointF centre, const Label &label, double density, const Theme &theme)
{
    const std::vector<Line> lines = linesOf(label, density);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.rotate(90 * label.quarterTurns);
    if (isBoxed(label))
        drawBox(painter, label, density, theme);
    double middle = -linePixels * density * (static_cast<double>(lines.size()) - 1) / 2;
    for (const Line &line : lines) {
        const QFontMetricsF metrics(line.font);
        QPainterPath path;
        path.addText(-metrics.horizontalAdvance(line.text) / 2, middle + metrics.capHeight() / 2, line.font, line.text);
        if (label.style == LabelStyle::Room || label.style == LabelStyle::Face)
            painter.strokePath(
                path, QPen(theme.colour(Token::LabelHalo), haloPixels * density, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(path, theme.colour(line.colour));
        middle += linePixels * density;
    }
    painter.restore();
}

/** What may not be torn apart: words, with the punctuation that French sets off by a space. */
static QStringList wordsOf(const QString &name)
{
    constexpr QChar narrowSpace(0x202F);
    static const QString closing = QStringLiteral(":;!?»");
    QStringList words;
    for (const QString &word : QString(name).replace(u'\n', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (!words.isEmpty() && (closing.contains(word.front()) || words.last().endsWith(u'«')))
            words.last() += narrowSpace + word;
        else
            words << word;
    }
    return words;
}

/** The words in as few lines as fit into so many letters. */
static QStringList filled(const QStringList &words, qsizetype letters)
{
    QStringList lines;
    for (const QString &word : words) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= letters)
            lines.last() += u' ' + word;
        else
            lines << word;
    }
    return lines;
}

QString wrapped(const QString &name, int lines)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return name;
    qsizetype letters = name.size() / lines;
    QStringList result = filled(words, letters);
    while (result.size() > lines)
        result = filled(words, ++letters);
    constexpr QChar rightToLeftMark(0x200F);
    if (name.isRightToLeft()) {
        for (QString &line : result)
            line.prepend(rightToLeftMark);
    }
    return result.join(u'\n');
}

size_t qHash(const Label &label, size_t seed)
{
    return qHashMulti(seed, label.name, label.number, static_cast<int>(label.style), label.quarterTurns);
}

} // namespace scene
