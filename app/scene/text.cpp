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
    const Token colour = isRoom ? Token::Label : label.style == LabelStyle::Face ? Token::Face : Token::GridText;
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
    size.rwidth() += 2 * haloPixels * density;
    return label.quarterTurns % 2 == 0 ? size : size.transposed();
}

void drawLabel(QPainter &painter, QPointF centre, const Label &label, double density, const Theme &theme)
{
    const std::vector<Line> lines = linesOf(label, density);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.rotate(90 * label.quarterTurns);
    double middle = -linePixels * density * (static_cast<double>(lines.size()) - 1) / 2;
    for (const Line &line : lines) {
        const QFontMetricsF metrics(line.font);
        QPainterPath path;
        path.addText(-metrics.horizontalAdvance(line.text) / 2, middle + metrics.capHeight() / 2, line.font, line.text);
        if (label.style != LabelStyle::Grid)
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
