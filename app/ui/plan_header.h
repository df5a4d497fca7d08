// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/plan.h"

#include <QCoreApplication>
#include <QQmlEngine>

namespace ui {

/** What the header says of a plan: which venue, how fresh, what nobody looked at. A value in one language, for one day. */
struct PlanHeader
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(ui::PlanHeader)
    QML_VALUE_TYPE(planHeader)
    Q_PROPERTY(QString venueName MEMBER venueName)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString freshness MEMBER freshness)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString method MEMBER method)
    Q_PROPERTY(QString unverified MEMBER unverified)
    Q_PROPERTY(bool isStale MEMBER isStale)
    Q_PROPERTY(QStringList warnings MEMBER warnings)
    Q_PROPERTY(QString attribution MEMBER attribution)

public:
    QString venueName;
    QString place;        ///< "12 rue du Halage, Paris"
    QString freshness;    ///< "Verified on 12 March 2026", with its age where it is stale
    QString date;         ///< the same without "Verified on", where there is a check mark beside it
    QString method;       ///< "walk-through", or empty
    QString unverified;   ///< "3 unverified", or empty
    bool isStale = false; ///< amber: the oldest verification is too old, or there is none, or nobody can tell
    QStringList warnings; ///< a draft; a clock that cannot be right
    QString attribution;  ///< of all sources that ask for it

    static PlanHeader of(const plan::Plan &plan, const QDate &today, base::Language language);

private:
    static QString ageText(const QDate &date, const QDate &today);

public:
    friend bool operator==(const PlanHeader &, const PlanHeader &) = default;
};

} // namespace ui
