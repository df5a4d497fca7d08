// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"

#include "base/catalogue.h"
#include "store/column_names.h"
#include "store/sample_plan.h"
#include "support/test_case.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace store;
using plan::ChangeKind;

/** What two editions say of each other. */
class ChangesTest : public QObject
{
    Q_OBJECT

    static plan::Plan edition(int number)
    {
        plan::Plan plan = support::fullPlan();
        plan.venue.edition = number;
        return plan;
    }

private Q_SLOTS:
    void theSameContentHasNotChanged() { QVERIFY(changesBetween(edition(3), edition(4)).empty()); }

    void aVisitThatFoundEverythingAsItWasIsNoChange()
    {
        plan::Plan after = edition(4);
        for (plan::Exit &exit : after.exits) {
            exit.verified = {QDate(2027, 1, 1), QStringLiteral("Adj. Petit"), plan::VerifyMethod::Remote};
            exit.accuracyMetres = 0.1;
        }
        QVERIFY(changesBetween(edition(3), after).empty());
    }

    void whatCameAndWhatWentIsNamedInBothLanguages()
    {
        plan::Plan after = edition(4);
        plan::Equipment aed = after.equipment[0];
        aed.id = plan::FeatureId::random();
        aed.kind = QStringLiteral("aed");
        aed.name.clear();
        aed.ref.clear();
        after.equipment = {aed};
        const std::vector<plan::Change> changes = changesBetween(edition(3), after);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].kind, ChangeKind::Added);
        QCOMPARE(changes[0].feature, aed.id);
        QCOMPARE(changes[0].table, QStringLiteral("equipment"));
        QCOMPARE(changes[0].sinceEdition, 3);
        QCOMPARE(changes[0].textFr, QStringLiteral("Défibrillateur (RDC) : ajout"));
        QCOMPARE(changes[1].kind, ChangeKind::Removed);
        QCOMPARE(changes[1].feature, edition(3).equipment[0].id);
        QVERIFY2(changes[1].textEn.endsWith(QStringLiteral(": removed")), qPrintable(changes[1].textEn));
    }

    void anotherPlaceAloneIsAMove()
    {
        plan::Plan after = edition(4);
        after.exits[0].spot.x += 2;
        after.connectors[0].levels[1].footToHead.pop_back();
        const std::vector<plan::Change> changes = changesBetween(edition(3), after);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].kind, ChangeKind::Moved);
        QCOMPARE(changes[1].kind, ChangeKind::Moved);
    }

    void anEditSaysTheOldAndTheNewValue()
    {
        plan::Plan after = edition(4);
        plan::Opening &door = after.openings[0];
        door.name = QStringLiteral("Porte 4");
        door.ref.clear();
        door.lock = plan::Lock::Badge;
        door.widthMetres = 1.4;
        door.isArmoured = {};
        plan::Plan before = edition(3);
        before.openings[0].name = QStringLiteral("Porte 4");
        before.openings[0].ref.clear();
        const std::vector<plan::Change> changes = changesBetween(before, after);
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].kind, ChangeKind::Edited);
        QCOMPARE(
            changes[0].textFr,
            QStringLiteral("Porte 4 (RDC) : largeur (m) 0,9 → 1,4, serrure Barre anti-panique → Badge, blindage non → inconnu"));
        QCOMPARE(changes[0].textEn,
                 QStringLiteral("Porte 4 (RDC): width (m) 0.9 → 1.4, lock Panic bar → Badge, armouring no → unknown"));
    }

    void aLiftThatNoLongerServesALevelIsAnEdit()
    {
        plan::Plan after = edition(4);
        after.connectors[0].levels.pop_back();
        const std::vector<plan::Change> changes = changesBetween(edition(3), after);
        QCOMPARE(changes.size(), size_t(1));
        QVERIFY2(changes[0].textEn.contains(QStringLiteral("levels served")), qPrintable(changes[0].textEn));
    }

    void everyColumnHasWords()
    {
        (void)base::catalogueWords(QStringLiteral("changes"), QStringLiteral("added"), base::Language::French);
        QFile file(QStringLiteral(":/portulan/messages/changes.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        QStringList columns = columnsOf<plan::Space>() + columnsOf<plan::Wall>() + columnsOf<plan::Opening>() +
                              columnsOf<plan::Fixture>() + columnsOf<plan::Connector>() + columnsOf<plan::Exit>() +
                              columnsOf<plan::AccessPoint>() + columnsOf<plan::Cutoff>() + columnsOf<plan::Equipment>() +
                              columnsOf<plan::Hazard>() + columnsOf<plan::Side>() + columnsOf<plan::Sector>() +
                              columnsOf<plan::SiteFeature>();
        for (const char *silent : {"geom", "spot_x", "spot_y", "id", "verified_on", "verified_by", "verify_method", "source_id",
                                   "source_ref", "accuracy_m"})
            columns.removeAll(QString::fromLatin1(silent));
        for (const QString &column : columns) {
            QVERIFY2(!words[column][QStringLiteral("fr")].toString().isEmpty(), qPrintable(column));
            QVERIFY2(!words[column][QStringLiteral("en")].toString().isEmpty(), qPrintable(column));
        }
    }
};

PORTULAN_TEST(ChangesTest)
#include "changes_test.moc"
