// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/sheet.h"

#include "paint/plan_painter.h"

#include "plan/freshness.h"
#include "plan/survey.h"
#include "scene/neat_line.h"

#include <QFile>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace paint {

using base::Language;
using scene::Token;

constexpr double titleHeight = 76; ///< pixels at 160 dpi
constexpr double footHeight = 64;
constexpr double padding = 20;
constexpr double margin = 16;

/** Lays out title, plan and foot on a device and draws them. */
class Sheet
{
public:
    Sheet(const plan::Plan &plan, const SheetOptions &options, QSizeF size, double density)
        : m_plan(plan)
        , m_options(options)
        , m_size(size)
        , m_density(density)
        , m_theme(scene::Theme::builtIn(options.theme))
        , m_level(scene::buildLevelScene(plan, options.level, options.language))
        , m_map(0, titleHeight * density, size.width(), size.height() - (titleHeight + footHeight) * density)
    {
        m_covered = m_level->grid ? scene::neatLineMargins(density) : QMarginsF();
        m_camera = scene::fitted(*m_level, m_map.size(), m_covered + margin * density, density);
    }

    /** Rounds the scale down to one that a ruler can read. `pixelsPerPaperMetre` of the device. */
    void useRoundScale(double pixelsPerPaperMetre)
    {
        for (const int denominator : {50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000}) {
            const double scale = pixelsPerPaperMetre / denominator;
            if (scale <= m_camera.pixelsPerMetre || denominator == 10000) {
                m_camera.pixelsPerMetre = scale;
                m_scaleText = QStringLiteral("1:%1").arg(denominator);
                return;
            }
        }
    }

    void draw(QPainter &painter) const;

private:
    QString words(const char *french, const char *english) const
    {
        return QString::fromUtf8(m_options.language == Language::French ? french : english);
    }
    QFont font(double pixels, int weight) const
    {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * m_density))));
        font.setWeight(QFont::Weight(weight));
        return font;
    }
    QString freshnessText() const;
    void drawTitle(QPainter &painter) const;
    void drawFoot(QPainter &painter) const;
    /** These end at `right`, their middle; they return where they begin. */
    double drawNorth(QPainter &painter, QPointF right) const;
    double drawScale(QPainter &painter, QPointF right) const;

    const plan::Plan &m_plan;
    const SheetOptions &m_options;
    QSizeF m_size;
    double m_density;
    const scene::Theme &m_theme;
    scene::SharedLevelScene m_level;
    QRectF m_map;
    QMarginsF m_covered; ///< of the map, by the grid's letters
    scene::Camera m_camera;
    QString m_scaleText;
};

QString Sheet::freshnessText() const
{
    const plan::Freshness fresh = plan::freshness(m_plan);
    if (!fresh.oldest)
        return words("Jamais vérifié", "Never verified");
    const QLocale locale(m_options.language == Language::French ? QLocale::French : QLocale::English);
    QString text = words("Vérifié le ", "Verified on ") + locale.toString(*fresh.oldest->on, QStringLiteral("d MMMM yyyy"));
    if (fresh.unverified > 0)
        text += QStringLiteral(" · %1 ").arg(fresh.unverified) + words("non vérifiés", "unverified");
    return text;
}

void Sheet::drawTitle(QPainter &painter) const
{
    const QRectF bar(0, 0, m_size.width(), titleHeight * m_density);
    painter.fillRect(bar, m_theme.colour(Token::Surface));
    painter.setPen(QPen(m_theme.colour(Token::Line), 1.5 * m_density));
    painter.drawLine(bar.bottomLeft(), bar.bottomRight());

    const plan::Level *level = plan::findLevel(m_plan, m_options.level);
    const QString label = level ? level->label : QString();
    const QFont levelFont = font(34, 800);
    const double labelWidth = QFontMetricsF(levelFont).horizontalAdvance(label) + 2 * padding * m_density;
    const QRectF chip(bar.right() - labelWidth, 0, labelWidth, bar.height());
    painter.fillRect(chip, m_theme.colour(Token::Selected));
    painter.setFont(levelFont);
    painter.setPen(m_theme.colour(Token::SelectedText));
    painter.drawText(chip, Qt::AlignCenter, label);

    QString notices;
    if (m_plan.venue.edition == 0)
        notices = words("BROUILLON", "DRAFT");
    const size_t missing = plan::missingGroups(m_plan).size();
    if (missing > 0) {
        const QString count = QStringLiteral("%1 ").arg(missing) +
                              (missing == 1 ? words("non relevé", "not surveyed") : words("non relevés", "not surveyed"));
        notices += (notices.isEmpty() ? QString() : QStringLiteral("  ·  ")) + count;
    }
    double right = chip.left() - padding * m_density;
    if (!notices.isEmpty()) {
        painter.setFont(font(24, 700));
        const double width = painter.fontMetrics().horizontalAdvance(notices) + 2 * 14 * m_density;
        const QRectF warning(right - width, 12 * m_density, width, bar.height() - 24 * m_density);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Token::WarnGround));
        painter.drawRoundedRect(warning, 8 * m_density, 8 * m_density);
        painter.setPen(m_theme.colour(Token::Warn));
        painter.drawText(warning, Qt::AlignCenter, notices);
        right = warning.left() - padding * m_density;
    }
    const QRectF text(padding * m_density, 0, right - padding * m_density, bar.height());
    painter.setFont(font(30, 650));
    painter.setPen(m_theme.colour(Token::Text));
    const QString name = m_plan.venue.name.isEmpty() ? words("Sans nom", "Unnamed") : m_plan.venue.name;
    painter.drawText(text.adjusted(0, 6 * m_density, 0, -34 * m_density), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(name, Qt::ElideRight, text.width()));
    painter.setFont(font(22, 500));
    painter.setPen(m_theme.colour(Token::Text2));
    QStringList facts{freshnessText()};
    for (const QString &fact : {m_plan.venue.address, m_plan.venue.city}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    painter.drawText(text.adjusted(0, 38 * m_density, 0, -6 * m_density), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(facts.join(QStringLiteral(" · ")), Qt::ElideRight, text.width()));
}

void Sheet::drawFoot(QPainter &painter) const
{
    const QRectF bar(0, m_size.height() - footHeight * m_density, m_size.width(), footHeight * m_density);
    painter.fillRect(bar, m_theme.colour(Token::Surface));
    painter.setPen(QPen(m_theme.colour(Token::Line), 1.5 * m_density));
    painter.drawLine(bar.topLeft(), bar.topRight());

    // From the right: north, scale, sources in what is left. Nothing of it stands on the plan.
    double right = bar.right() - padding * m_density;
    right = drawNorth(painter, QPointF(right, bar.center().y())) - padding * m_density;
    right = drawScale(painter, QPointF(right, bar.center().y())) - padding * m_density;
    QStringList attributions;
    for (const plan::Source &source : m_plan.sources) {
        const QString &shown = source.attribution.isEmpty() ? source.title : source.attribution;
        if (!shown.isEmpty() && !attributions.contains(shown))
            attributions << shown;
    }
    if (attributions.isEmpty())
        return;
    painter.setFont(font(22, 500));
    painter.setPen(m_theme.colour(Token::Text2));
    const QRectF text(QPointF(padding * m_density, bar.top()), QPointF(right, bar.bottom()));
    const QString sources = words("Sources : ", "Sources: ") + attributions.join(QStringLiteral(" · "));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(sources, Qt::ElideRight, text.width()));
}

double Sheet::drawNorth(QPainter &painter, QPointF right) const
{
    const double radius = 28 * m_density;
    const QPointF centre(right.x() - radius, right.y());
    painter.setPen(QPen(m_theme.colour(Token::Line), 1.5 * m_density));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.save();
    painter.translate(centre);
    painter.rotate(-m_camera.bearingDegrees);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::Err));
    const double tip = 22 * m_density;
    const double half = 6 * m_density;
    const double tail = 2 * m_density;
    painter.drawPolygon(QPolygonF{{0, -tip}, {half, tail}, {-half, tail}});
    painter.restore();
    painter.setFont(font(22, 800));
    painter.setPen(m_theme.colour(Token::Text));
    painter.drawText(QRectF(centre.x() - radius, centre.y() + m_density, 2 * radius, radius - m_density), Qt::AlignCenter,
                     QStringLiteral("N"));
    return centre.x() - radius;
}

double Sheet::drawScale(QPainter &painter, QPointF right) const
{
    // The longest round length under 160 px.
    double metres = 1;
    for (const double candidate : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0}) {
        if (candidate * m_camera.pixelsPerMetre <= 160 * m_density)
            metres = candidate;
    }
    painter.setFont(font(22, 500));
    const QFontMetricsF metrics(painter.font());
    const auto drawBefore = [&](double end, const QString &text) {
        const double begin = end - metrics.horizontalAdvance(text);
        painter.setPen(m_theme.colour(Token::Text));
        painter.drawText(QPointF(begin, right.y() + metrics.capHeight() / 2), text);
        return begin - 10 * m_density;
    };
    double end = right.x();
    if (!m_scaleText.isEmpty())
        end = drawBefore(end, m_scaleText) - padding * m_density;
    end = drawBefore(end, QStringLiteral("%1 m").arg(metres));
    const QSizeF size(metres * m_camera.pixelsPerMetre, 8 * m_density);
    const QRectF bar(QPointF(end - size.width(), right.y() - size.height() / 2), size);
    painter.setPen(QPen(m_theme.colour(Token::Text), 1.5 * m_density));
    painter.setBrush(m_theme.colour(Token::Surface));
    painter.drawRect(bar);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() / 2, bar.height())), m_theme.colour(Token::Text));
    return bar.left();
}

void Sheet::draw(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(m_map);
    painter.translate(m_map.topLeft());
    scene::PlacementOptions options;
    options.density = m_density;
    options.covered = m_covered;
    paintPlan(painter, *m_level, m_camera, scene::place(*m_level, m_camera, options, {}), m_theme, m_density);
    painter.restore();
    drawTitle(painter);
    drawFoot(painter);
}

QImage sheetImage(const plan::Plan &plan, const SheetOptions &options)
{
    QImage image(options.pixels, QImage::Format_RGB32);
    QPainter painter(&image);
    Sheet(plan, options, options.pixels, options.density).draw(painter);
    return image;
}

base::Result<void> writeSheetPdf(const plan::Plan &plan, const SheetOptions &options, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(base::ErrorCode::FileNotWritable, path, {}, file.errorString());
    constexpr int dotsPerInch = 1200;
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A3), QPageLayout::Landscape, QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter));
    writer.setTitle(plan.venue.name);
    writer.setCreator(QStringLiteral("Portulan"));
    QPainter painter(&writer);
    Sheet sheet(plan, options, QSizeF(writer.width(), writer.height()), dotsPerInch / 160.0);
    sheet.useRoundScale(dotsPerInch / 0.0254);
    sheet.draw(painter);
    return {};
}

} // namespace paint
