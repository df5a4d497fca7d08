// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_position.h"

#include "support/test_case.h"

#include <QFile>
#include <QNmeaPositionInfoSource>
#include <QSignalSpy>

/** Says what a test makes it say. */
class ToldSource : public QGeoPositionInfoSource
{
public:
    ToldSource()
        : QGeoPositionInfoSource(nullptr)
    {}

    QGeoPositionInfo lastKnownPosition(bool) const override { return {}; }
    PositioningMethods supportedPositioningMethods() const override { return AllPositioningMethods; }
    int minimumUpdateInterval() const override { return 1; }
    Error error() const override { return NoError; }
    void startUpdates() override {}
    void stopUpdates() override {}
    void requestUpdate(int) override {}

    void say(double lat, double lon, std::optional<double> accuracy = {})
    {
        QGeoPositionInfo info({lat, lon}, QDateTime::currentDateTimeUtc());
        if (accuracy)
            info.setAttribute(QGeoPositionInfo::HorizontalAccuracy, *accuracy);
        Q_EMIT positionUpdated(info);
    }
};

static plan::SharedPlan planAtTheCanal()
{
    auto plan = std::make_shared<plan::Plan>();
    plan->venue.anchor = {2.36481, 48.87214};
    return plan;
}

class OwnPositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordedWalkIsFollowedAlongTheQuay()
    {
        ui::OwnPosition own([] {
            auto source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
            source->setUserEquivalentRangeError(5);
            source->setDevice(new QFile(QFINDTESTDATA("quay_walk.nmea"), source.get()));
            return source;
        });
        own.setPlan(planAtTheCanal());
        QSignalSpy found(&own, &ui::OwnPosition::found);
        own.setOn(true);
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(QLineF(own.place(), {-12, 16}).length() < 0.3);
        QTRY_VERIFY(QLineF(own.place(), {-8, 24}).length() < 0.3);
        QVERIFY(own.accuracyMetres() > 0);
        QCOMPARE(found.size(), 1); // the plan does not run after every step
    }

    void whatIsNotKnownIsSaid()
    {
        ToldSource *source = nullptr;
        ui::OwnPosition own([&] {
            auto made = std::make_unique<ToldSource>();
            source = made.get();
            return made;
        });
        own.setPlan(planAtTheCanal());
        own.setLanguage(base::Language::English);
        QCOMPARE(own.stateText(), QStringLiteral("off"));
        own.setOn(true);
        QCOMPARE(own.stateText(), QStringLiteral("searching"));
        source->say(48.87214, 2.36481, 5);
        QCOMPARE(own.stateText(), QStringLiteral("within 5\u00A0m"));
        QCOMPARE(own.accuracyMetres(), 5.0);
        source->say(48.87214, 2.36481);
        QCOMPARE(own.stateText(), QStringLiteral("accuracy unknown"));
        source->say(48.9, 2.36481, 5);
        QCOMPARE(own.stateText(), QStringLiteral("3.1\u00A0km from this plan"));
        QVERIFY(own.accuracyMetres() < 0);
        source->say(qQNaN(), qQNaN(), 5);
        QCOMPARE(own.stateText(), QStringLiteral("no fix"));
        QVERIFY(own.accuracyMetres() < 0);
        source->say(48.87214, 2.36481, 5);
        Q_EMIT source->errorOccurred(QGeoPositionInfoSource::ClosedError);
        QCOMPARE(own.stateText(), QStringLiteral("no fix"));
    }

    void aFixThatIsNotRenewedIsLost()
    {
        ToldSource *source = nullptr;
        ui::OwnPosition own([&] {
            auto made = std::make_unique<ToldSource>();
            source = made.get();
            return made;
        });
        own.setPlan(planAtTheCanal());
        own.setOn(true);
        source->say(48.87214, 2.36481, 5);
        QVERIFY(own.accuracyMetres() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(own.accuracyMetres() < 0, ui::OwnPosition::lostAfterMilliseconds + 2'000);
        QCOMPARE(own.stateText(), QStringLiteral("no fix"));
    }

    void nothingRunsWhileItIsOff()
    {
        int made = 0;
        ui::OwnPosition own([&] {
            ++made;
            return std::unique_ptr<QGeoPositionInfoSource>();
        });
        own.setPlan(planAtTheCanal());
        QCOMPARE(made, 0);
        own.setOn(true);
        QCOMPARE(made, 1);
        QCOMPARE(own.stateText(), QStringLiteral("no receiver"));
        own.setOn(false);
        QCOMPARE(own.stateText(), QStringLiteral("off"));
    }
};

PORTULAN_TEST(OwnPositionTest)
#include "own_position_test.moc"
