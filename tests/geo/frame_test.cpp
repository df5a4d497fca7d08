// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/frame.h"
#include "geo/measure.h"
#include "support/property.h"
#include "support/test_case.h"

#include <ogr_spatialref.h>

#include <memory>

using namespace geo;

/** The same frame by PROJ, through the WKT that packages carry. */
class ProjFrame
{
public:
    explicit ProjFrame(const Frame &frame)
    {
        m_wgs84.SetWellKnownGeogCS("WGS84");
        m_wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        const QByteArray wkt = frame.wkt().toLatin1();
        m_isReadable = m_plan.importFromWkt(wkt.constData()) == OGRERR_NONE;
        m_transformation.reset(OGRCreateCoordinateTransformation(&m_wgs84, &m_plan));
    }

    bool isReadable() const { return m_isReadable && m_transformation; }
    Point toPlan(LonLat place) const
    {
        Point point{place.lon, place.lat};
        m_transformation->Transform(1, &point.x, &point.y);
        return point;
    }

private:
    OGRSpatialReference m_wgs84;
    OGRSpatialReference m_plan;
    std::unique_ptr<OGRCoordinateTransformation> m_transformation;
    bool m_isReadable = false;
};

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithProjToAMillimetreWithinTwoKilometres_data()
    {
        QTest::addColumn<double>("lon");
        QTest::addColumn<double>("lat");
        QTest::newRow("Paris") << 2.3522 << 48.8566;
        QTest::newRow("Berlin") << 13.369 << 52.525;
        QTest::newRow("Cayenne, near the equator") << -52.33 << 4.93;
        QTest::newRow("Saint-Denis, south of it") << 55.45 << -20.88;
        QTest::newRow("Mata-Utu, beside the date line") << -176.17 << -13.28;
        QTest::newRow("Tromsø, far north") << 18.95 << 69.65;
        QTest::newRow("lat 0, lon 0") << 0.0 << 0.0;
    }

    void agreesWithProjToAMillimetreWithinTwoKilometres()
    {
        QFETCH(double, lon);
        QFETCH(double, lat);
        const Frame frame({lon, lat});
        const ProjFrame proj(frame);
        QVERIFY(proj.isReadable());
        for (int i = -2; i <= 2; ++i) {
            for (int j = -2; j <= 2; ++j) {
                const Point point{i * 1000.0, j * 1000.0};
                const LonLat place = frame.toGeographic(point);
                QVERIFY(distance(frame.toPlan(place), point) < 1e-6);
                QVERIFY2(distance(proj.toPlan(place), point) < 1e-3, qPrintable(QStringLiteral("%1 %2").arg(i).arg(j)));
            }
        }
    }

    void theAnchorIsTheOrigin()
    {
        const Frame frame({2.35220049, 48.85660051});
        QCOMPARE(frame.anchor().lon, 2.3522);
        QCOMPARE(frame.anchor().lat, 48.856601);
        QVERIFY(distance(frame.toPlan(frame.anchor()), {0, 0}) < 1e-9);
    }

    void northIsUpAtTheAnchor()
    {
        const Frame frame({2.3522, 48.8566});
        const Point north = frame.toPlan({2.3522, 48.8576});
        QVERIFY(std::abs(north.x) < 1e-9);
        QVERIFY(north.y > 111.0 && north.y < 111.4);
    }

    void theWktHasDecimalPointsInEveryLocale() { QVERIFY(Frame({2.5, 48.5}).wkt().contains(QStringLiteral("48.500000"))); }

    void thereAndBackIsTheSamePlace()
    {
        PORTULAN_PROPERTY("there and back within a micrometre", [] {
            const double lon = *rc::gen::inRange(-179999999, 180000000) / 1e6;
            const double lat = *rc::gen::inRange(-80000000, 80000000) / 1e6;
            const Frame frame({lon, lat});
            const Point point{*rc::gen::inRange(-2000000, 2000000) / 1e3, *rc::gen::inRange(-2000000, 2000000) / 1e3};
            RC_ASSERT(distance(frame.toPlan(frame.toGeographic(point)), point) < 1e-6);
        });
    }
};

PORTULAN_TEST(FrameTest)
#include "frame_test.moc"
