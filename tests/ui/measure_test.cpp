// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure.h"

#include "support/test_case.h"

/** A measure on a floor with one room of 4 by 3 m. */
class Measured
{
public:
    Measured()
    {
        auto plan = std::make_shared<plan::Plan>();
        plan::Level level;
        level.id = plan::LevelId::random();
        plan->levels = {level};
        plan::Space room;
        room.level = level.id;
        room.area = {{{{0, 0}, {4, 0}, {4, 3}, {0, 3}}, {}}};
        plan->spaces = {room};
        measure.setPlan(plan);
        measure.setLevel(level.id);
        measure.setOn(true);
    }

    ui::Measure measure;
};

class MeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsSnapToCornersWithinReach()
    {
        Measured room;
        room.measure.add(0.2, -0.1, 0.5);
        room.measure.add(2, 1.5, 0.5);
        QCOMPARE(room.measure.points(), QList<QPointF>({{0, 0}, {2, 1.5}}));
    }

    void aDistanceRunsAlongAllPointsAndAnAreaNeedsThree()
    {
        Measured room;
        QCOMPARE(room.measure.distance(), QString());
        room.measure.add(0, 0, 0.5);
        QCOMPARE(room.measure.distance(), QString());
        room.measure.add(4, 0, 0.5);
        QCOMPARE(room.measure.distance(), QStringLiteral("4,00\u00A0m"));
        QCOMPARE(room.measure.area(), QString());
        room.measure.add(4, 3, 0.5);
        QCOMPARE(room.measure.distance(), QStringLiteral("7,00\u00A0m"));
        QCOMPARE(room.measure.area(), QStringLiteral("6,0\u00A0m²"));
        room.measure.setLanguage(base::Language::English);
        QCOMPARE(room.measure.area(), QStringLiteral("6.0\u00A0m²"));
    }

    void theLastPointCanBeTakenBack()
    {
        Measured room;
        room.measure.add(0, 0, 0.5);
        room.measure.add(4, 0, 0.5);
        room.measure.removeLast();
        QCOMPARE(room.measure.points().size(), 1);
        room.measure.removeLast();
        room.measure.removeLast();
        QVERIFY(room.measure.points().isEmpty());
    }

    void aMeasureThatIsPutAwayIsForgotten()
    {
        Measured room;
        room.measure.add(0, 0, 0.5);
        room.measure.setOn(false);
        room.measure.setOn(true);
        QVERIFY(room.measure.points().isEmpty());
    }
};

PORTULAN_TEST(MeasureTest)
#include "measure_test.moc"
