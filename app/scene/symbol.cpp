// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/symbol.h"

#include "scene/symbol_source.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace scene {

constexpr double ringPixels = 5;
constexpr double stackStep = 4;      ///< from one edge of a stack to the next
constexpr double stackOverhang = 12; ///< edges and badge
constexpr double markPixels = 24;
constexpr double markOverhang = 7; ///< of the "?" over the corner
constexpr double fadedOpacity = 0.28;
constexpr double fadedAlwaysSeen = 0.55; ///< exits, access points and cutoffs
constexpr double elsewhereOpacity = 0.8;

/** The frame that is drawn: without number and pictogram some have one of their own. */
static QString frameOf(const Symbol &symbol)
{
    const Frame *frame = findFrame(symbol.frame);
    const bool isPlain = frame && !frame->plain.isEmpty() && symbol.number.isEmpty() &&
                         (symbol.pictogram.isEmpty() || frame->symbolClass == u"connector");
    return isPlain ? frame->plain : symbol.frame;
}

/** Only where somebody relies on it: most sources know no status, and a "?" on each extinguisher would say nothing. */
static bool hasUnknownMark(const Symbol &symbol)
{
    if (symbol.status != plan::Status::Unknown || symbol.count > 1)
        return false;
    const Frame *frame = findFrame(symbol.frame);
    return frame && frame->symbolClass == u"cutoff";
}

double overhang(const Symbol &symbol)
{
    const double ring = symbol.isHighlighted ? ringPixels : 0;
    return symbol.count > 1 ? stackOverhang : std::max(ring, hasUnknownMark(symbol) ? markOverhang : 0);
}

QSizeF naturalSize(const Symbol &symbol)
{
    const Frame *frame = findFrame(frameOf(symbol));
    QSizeF size = frame ? frame->size : QSizeF(44, 44);
    if (symbol.quarterTurns % 2 != 0)
        size.transpose();
    return size + QSizeF(2 * overhang(symbol), 2 * overhang(symbol));
}

/** Where the frame's slot `id` lies in `body`, the frame turned; null where the frame has no such slot. */
static QRectF slot(QSvgRenderer &svg, const QString &id, const QRectF &body, int quarterTurns)
{
    if (!svg.elementExists(id))
        return {};
    const QRectF box = svg.viewBoxF();
    const QRectF rect = svg.boundsOnElement(id);
    const double scale = (quarterTurns % 2 != 0 ? body.height() : body.width()) / box.width();
    QPointF fromCentre = (rect.center() - box.center()) * scale;
    for (int i = 0; i < quarterTurns % 4; ++i)
        fromCentre = {-fromCentre.y(), fromCentre.x()};
    QRectF turned(QPointF(), rect.size() * scale);
    turned.moveCenter(body.center() + fromCentre);
    return turned;
}

static void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour)
{
    QFont font(QStringLiteral("Inter"));
    font.setWeight(QFont::ExtraBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(100);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QFontMetricsF metrics(font);
    // By cap height, so that an accent does not shrink a word; narrower where it must be.
    const double scale = rect.height() / metrics.capHeight();
    const QRectF bounds = path.boundingRect();
    const double narrow = std::min(1.0, rect.width() / (bounds.width() * scale));
    painter.save();
    painter.translate(rect.center());
    painter.scale(scale * narrow, scale);
    painter.translate(-bounds.center().x(), metrics.capHeight() / 2);
    painter.fillPath(path, colour);
    painter.restore();
}

static void drawBody(QPainter &painter, const QRectF &body, const Symbol &symbol, const Theme &theme, double density)
{
    const QString frameName = frameOf(symbol);
    const Frame *frame = findFrame(frameName);
    QSvgRenderer *svg = frameSvg(frameName, theme);
    if (!frame || !svg)
        return;
    painter.save();
    painter.translate(body.center());
    painter.rotate(90 * symbol.quarterTurns);
    QRectF upright(QPointF(), symbol.quarterTurns % 2 != 0 ? body.size().transposed() : body.size());
    upright.moveCenter({});
    svg->render(&painter, upright);
    painter.restore();

    const bool hasText = body.width() >= frame->minimumPixels * density;
    const QColor glyph = theme.colour(frame->glyph);
    const auto rect = [&](const char *id) { return slot(*svg, QString::fromLatin1(id), body, symbol.quarterTurns); };
    const bool isAlone = !hasText || symbol.code.isEmpty();
    QRectF pictogramRect = isAlone ? rect("pictogram-alone") : QRectF();
    if (pictogramRect.isEmpty())
        pictogramRect = rect("pictogram");
    QSvgRenderer *pictogram = symbol.pictogram.isEmpty() ? nullptr : pictogramSvg(symbol.pictogram, theme, frame->glyph);
    if (pictogram)
        pictogram->render(&painter, pictogramRect);
    if (hasText && !symbol.code.isEmpty())
        drawText(painter, rect("code"), symbol.code, glyph);
    const bool isExit = frame->symbolClass == u"exit";
    if (hasText && !symbol.number.isEmpty() && !(isExit && pictogram) && svg->elementExists(QStringLiteral("number"))) {
        const QRectF number = rect("number");
        // Capitals of half the symbol's height at most: a single digit must not outshout its frame.
        const QRectF inner(number.left(), number.center().y() - number.height() * 0.42, number.width(), number.height() * 0.84);
        drawText(painter, inner, symbol.number, glyph);
    }
}

static void drawMarks(QPainter &painter, const QRectF &body, const Symbol &symbol, const Theme &theme, double density)
{
    const auto overlay = [&](const char *name) {
        if (QSvgRenderer *mark = frameSvg(QString::fromLatin1(name), theme))
            mark->render(&painter, body);
    };
    if (symbol.status == plan::Status::OutOfService)
        overlay("mark-out-of-service");
    if (symbol.status == plan::Status::Temporary)
        overlay("mark-temporary");
    if (hasUnknownMark(symbol)) {
        QRectF rect(QPointF(), QSizeF(markPixels, markPixels) * density);
        rect.moveCenter({body.right() - body.width() / 10, body.top() + body.height() / 10});
        if (QSvgRenderer *mark = frameSvg(QStringLiteral("mark-unknown"), theme))
            mark->render(&painter, rect);
    }
    if (symbol.count > 1) {
        QSvgRenderer *badge = frameSvg(QStringLiteral("stack-badge"), theme);
        QRectF rect(QPointF(), badge->viewBoxF().size() * density);
        rect.moveCenter({body.right(), body.top()});
        badge->render(&painter, rect);
        const QRectF number = slot(*badge, QStringLiteral("number"), rect, 0);
        drawText(painter, number, QString::number(symbol.count), theme.colour(Token::LabelHalo));
    }
}

void drawSymbol(QPainter &painter, const QRectF &target, const Symbol &symbol, const Theme &theme)
{
    const double density = target.width() / naturalSize(symbol).width();
    const double border = overhang(symbol) * density;
    const QRectF body = target.adjusted(border, border, -border, -border);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (symbol.isFaded) {
        const Frame *frame = findFrame(symbol.frame);
        const bool isAlwaysSeen =
            frame && (frame->symbolClass == u"exit" || frame->symbolClass == u"access" || frame->symbolClass == u"cutoff");
        painter.setOpacity(painter.opacity() * (isAlwaysSeen ? fadedAlwaysSeen : fadedOpacity));
    }
    if (symbol.isElsewhere)
        painter.setOpacity(painter.opacity() * elsewhereOpacity);
    if (symbol.isHighlighted) {
        const double ring = ringPixels * density;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::FocusKey));
        painter.drawRoundedRect(body.adjusted(-ring, -ring, ring, ring), 10 * density, 10 * density);
        painter.setBrush(theme.colour(Token::Focus));
        const double inner = ring - 1.75 * density;
        painter.drawRoundedRect(body.adjusted(-inner, -inner, inner, inner), 8 * density, 8 * density);
    }
    if (symbol.count > 1) {
        Symbol edge = symbol;
        edge.code.clear();
        edge.number.clear();
        edge.pictogram.clear();
        const int edges = std::min(symbol.count - 1, 2);
        for (int i = edges; i > 0; --i)
            drawBody(painter, body.translated(i * stackStep * density, -i * stackStep * density), edge, theme, density);
    }
    drawBody(painter, body, symbol, theme, density);
    drawMarks(painter, body, symbol, theme, density);
    painter.restore();
}

size_t qHash(const Symbol &symbol, size_t seed)
{
    return qHashMulti(seed, symbol.frame, symbol.pictogram, symbol.code, symbol.number, symbol.quarterTurns,
                      static_cast<int>(symbol.status), symbol.count, symbol.isHighlighted, symbol.isFaded, symbol.isElsewhere);
}

} // namespace scene
