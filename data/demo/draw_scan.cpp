// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// draw_scan SOURCE LEVEL TITLE OUT.jpg [X,Y,NOTE]…: a level of a plan source as an old drawing looks on a scanner: ink on tinted
// paper, a little turned, folded, speckled, with notes by hand at places in metres. The same source gives the same picture.
// Prints where the building's corners are, for the control points of a plan_raster.
#include "geo/combine.h"
#include "geo/label_spot.h"
#include "import/importer.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QTextStream>

#include <cmath>

constexpr double pixelsPerMetre = 40;
constexpr double marginMetres = 2.5;
constexpr double titleMetres = 3;
constexpr double turnDegrees = -1.3;
const QColor paper(241, 233, 213);
const QColor ink(38, 36, 44);
const QColor pencil(40, 62, 140);

/** The sheet that lies on the scanner. */
class Drawing
{
public:
    Drawing(const plan::Plan &plan, const plan::Level &level)
        : m_plan(plan)
        , m_level(level)
        , m_box(plan::extent(plan).grown(marginMetres))
        , m_sheet(static_cast<int>(m_box.width() * pixelsPerMetre),
                  static_cast<int>((m_box.height() + titleMetres) * pixelsPerMetre), QImage::Format_RGB32)
        , m_painter(&m_sheet)
    {
        m_sheet.fill(paper);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    QPointF at(geo::Point place) const
    {
        return {(place.x - m_box.minX) * pixelsPerMetre, (m_box.maxY - place.y) * pixelsPerMetre};
    }

    void draw(const QString &title)
    {
        drawFixtures();
        drawWalls();
        drawOpenings();
        drawNames();
        drawTitle(title);
    }

    void drawNote(geo::Point place, const QString &text)
    {
        m_painter.save();
        m_painter.translate(at(place));
        m_painter.rotate(-7);
        m_painter.setPen(QPen(pencil, 3));
        m_painter.setFont(font(26, QFont::Normal, true));
        m_painter.drawText(QPointF(14, -10), text);
        m_painter.drawArc(QRectF(-26, -22, 52, 44), 20 * 16, 330 * 16);
        m_painter.restore();
    }

    const QImage &finished()
    {
        m_painter.end();
        return m_sheet;
    }

private:
    static QFont font(int pixels, QFont::Weight weight, bool isItalic = false)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(pixels);
        font.setWeight(weight);
        font.setItalic(isItalic);
        return font;
    }

    QPainterPath path(const geo::MultiPolygon &area) const
    {
        QPainterPath path;
        const auto add = [&](const geo::Ring &ring) {
            for (size_t i = 0; i < ring.size(); ++i)
                i == 0 ? path.moveTo(at(ring[i])) : path.lineTo(at(ring[i]));
            path.closeSubpath();
        };
        for (const geo::Polygon &polygon : area) {
            add(polygon.outer);
            for (const geo::Ring &hole : polygon.holes)
                add(hole);
        }
        return path;
    }

    void drawFixtures()
    {
        m_painter.setPen(QPen(ink, 1));
        const auto drawShape = [&](const auto &shape) {
            if constexpr (std::is_same_v<std::decay_t<decltype(shape)>, geo::Polyline>) {
                QPolygonF line;
                for (const geo::Point point : shape)
                    line << at(point);
                m_painter.drawPolyline(line);
            } else {
                m_painter.drawPath(path(shape));
            }
        };
        for (const plan::Fixture &fixture : m_plan.fixtures) {
            if (fixture.level == m_level.id)
                std::visit(drawShape, fixture.shape);
        }
        for (const plan::Connector &connector : m_plan.connectors) {
            if (!plan::serves(connector, m_level.id))
                continue;
            m_painter.drawPath(path(connector.area));
            for (const plan::ConnectorLevel &served : connector.levels) {
                if (served.level == m_level.id)
                    drawShape(served.footToHead);
            }
        }
    }

    void drawWalls()
    {
        geo::MultiPolygon all;
        for (const plan::Wall &wall : m_plan.walls) {
            if (wall.level != m_level.id)
                continue;
            const auto *line = std::get_if<geo::Polyline>(&wall.shape);
            const geo::MultiPolygon body =
                line ? geo::band(*line, wall.thicknessMetres.value_or(0.1)) : std::get<geo::MultiPolygon>(wall.shape);
            all.insert(all.end(), body.begin(), body.end());
        }
        if (const auto united = geo::unite(all))
            m_painter.fillPath(path(*united), ink);
    }

    void drawOpenings()
    {
        for (const plan::Opening &opening : m_plan.openings) {
            if (opening.level != m_level.id)
                continue;
            const QPointF a = at(opening.jambs[0]);
            const QPointF b = at(opening.jambs[1]);
            m_painter.setPen(QPen(paper, 0.5 * pixelsPerMetre, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(a, b);
            m_painter.setPen(QPen(ink, 1.4));
            if (opening.kind == plan::OpeningKind::Window) {
                m_painter.drawLine(a, b);
            } else if (opening.operation == plan::Operation::SwingSingle || opening.operation == plan::Operation::SwingDouble) {
                const bool isDouble = opening.operation == plan::Operation::SwingDouble;
                const int side = opening.swingSide == plan::SwingSide::Right ? 1 : -1;
                if (isDouble || opening.hinge != plan::Hinge::End)
                    drawLeaf(a, isDouble ? (a + b) / 2 : b, side);
                if (isDouble || opening.hinge == plan::Hinge::End)
                    drawLeaf(b, isDouble ? (a + b) / 2 : a, -side);
            }
        }
    }

    /** A leaf that hangs at `hinge`, open by a quarter turn, and its arc. */
    void drawLeaf(QPointF hinge, QPointF latch, int side)
    {
        const QLineF shut(hinge, latch);
        QLineF open = shut;
        open.setAngle(shut.angle() - 90 * side);
        m_painter.drawLine(open);
        const double radius = shut.length();
        m_painter.drawArc(QRectF(hinge.x() - radius, hinge.y() - radius, 2 * radius, 2 * radius),
                          static_cast<int>(shut.angle() * 16), -90 * 16 * side);
    }

    void drawNames()
    {
        m_painter.setPen(ink);
        for (const plan::Space &space : m_plan.spaces) {
            if (space.level != m_level.id || space.area.empty() || space.name.isEmpty())
                continue;
            const std::optional<geo::LabelSpot> spot = geo::labelSpot(space.area.front());
            if (!spot)
                continue;
            const QPointF centre = at(spot->centre);
            m_painter.setFont(font(19, QFont::Medium));
            m_painter.drawText(QRectF(centre.x() - 200, centre.y() - 26, 400, 26), Qt::AlignCenter, space.name.toUpper());
            m_painter.setFont(font(16, QFont::Normal));
            m_painter.drawText(QRectF(centre.x() - 200, centre.y(), 400, 22), Qt::AlignCenter, space.number);
        }
    }

    void drawTitle(const QString &title)
    {
        const QRectF frame(QRectF(m_sheet.rect()).adjusted(18, 18, -18, -18));
        m_painter.setPen(QPen(ink, 3));
        m_painter.drawRect(frame);
        const QRectF block(frame.right() - 980, frame.bottom() - 130, 980, 130);
        m_painter.drawRect(block);
        m_painter.setFont(font(34, QFont::Bold));
        m_painter.drawText(block.adjusted(24, 12, -24, -60), Qt::AlignLeft | Qt::AlignVCenter, title);
        m_painter.setFont(font(24, QFont::Normal));
        m_painter.drawText(block.adjusted(24, 70, -24, -10), Qt::AlignLeft | Qt::AlignVCenter,
                           m_level.label + QStringLiteral("   1/100   ") + m_plan.venue.address);
        // North, as draughtsmen drew it.
        const QPointF foot(frame.left() + 80, frame.bottom() - 40);
        m_painter.drawLine(foot, foot - QPointF(0, 90));
        m_painter.drawPolygon(QPolygonF{foot - QPointF(0, 110), foot - QPointF(14, 70), foot - QPointF(-14, 70)});
        m_painter.drawText(foot + QPointF(18, -60), QStringLiteral("N"));
    }

    const plan::Plan &m_plan;
    const plan::Level &m_level;
    geo::Box m_box;
    QImage m_sheet;
    QPainter m_painter;
};

static int clamped(int value)
{
    return std::clamp(value, 0, 255);
}

/** What the scanner and the years added: grain, folds, speckles, a shadow at the edge. */
static void age(QImage &scan)
{
    QRandomGenerator random(1789);
    for (int y = 0; y < scan.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(scan.scanLine(y));
        const double foldY = std::exp(-std::pow((y - scan.height() * 0.51) / 5, 2));
        for (int x = 0; x < scan.width(); ++x) {
            const double foldX =
                std::exp(-std::pow((x - scan.width() * 0.335) / 5, 2)) + std::exp(-std::pow((x - scan.width() * 0.67) / 5, 2));
            const int edge = std::min({x, y, scan.width() - x, scan.height() - y});
            const double stain = 6 * std::sin(x * 0.0041 + 1.7 * std::sin(y * 0.0023)) - (edge < 40 ? 40 - edge : 0);
            const int change = static_cast<int>(stain - 26 * (foldX + foldY)) + random.bounded(9) - 4;
            const QRgb pixel = line[x];
            line[x] = qRgb(clamped(qRed(pixel) + change), clamped(qGreen(pixel) + change), clamped(qBlue(pixel) + change - 2));
        }
    }
    QPainter painter(&scan);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 700; ++i) {
        const int shade = 60 + random.bounded(90);
        painter.setBrush(QColor(shade, shade - 8, shade - 20, 150));
        const double size = 0.6 + 1.8 * random.generateDouble();
        painter.drawEllipse(QPointF(random.bounded(scan.width()), random.bounded(scan.height())), size, size);
    }
    // Where a cup stood.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(150, 110, 60, 60), 9));
    painter.drawEllipse(QPointF(scan.width() * 0.82, scan.height() * 0.16), 90, 88);
}

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QTextStream err(stderr);
    const auto imported = arguments.size() < 5 ? base::fail(base::ErrorCode::FileNotFound, QStringLiteral("SOURCE LEVEL TITLE OUT"))
                                               : import::importFile(arguments[1], {});
    const plan::Level *level = imported ? plan::findLevel(*imported, arguments[2]) : nullptr;
    if (!level) {
        err << (imported ? arguments[2] : imported.error().file + u' ' + imported.error().place + u' ' + imported.error().detail)
            << '\n';
        return 1;
    }
    Drawing drawing(*imported, *level);
    drawing.draw(arguments[3]);
    for (const QString &note : arguments.mid(5)) {
        const QStringList parts = note.split(u',');
        drawing.drawNote({parts.value(0).toDouble(), parts.value(1).toDouble()}, parts.mid(2).join(u','));
    }
    const QImage &sheet = drawing.finished();

    QTransform turn;
    turn.rotate(turnDegrees);
    const QRectF turned = turn.mapRect(QRectF(sheet.rect()));
    const QTransform toScan = turn * QTransform::fromTranslate(-turned.x(), -turned.y());
    QImage scan(turned.size().toSize(), QImage::Format_RGB32);
    scan.fill(QColor(214, 211, 204)); // the scanner's lid
    QPainter painter(&scan);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.setTransform(toScan);
    painter.drawImage(0, 0, sheet);
    painter.end();
    age(scan);

    const geo::Box box = plan::extent(*imported);
    QTextStream out(stdout);
    for (const geo::Point corner :
         {geo::Point{box.minX, box.minY}, geo::Point{box.maxX, box.minY}, geo::Point{box.maxX, box.maxY}}) {
        const QPointF pixel = toScan.map(drawing.at(corner));
        out << QStringLiteral("{\"pixel\": [%1, %2], \"at\": [%3, %4]}\n")
                   .arg(pixel.x(), 0, 'f', 1)
                   .arg(pixel.y(), 0, 'f', 1)
                   .arg(corner.x)
                   .arg(corner.y);
    }
    return scan.save(arguments[4], "JPEG", 72) ? 0 : 1;
}
