// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "ui/feature_ref.h"
#include "ui/row_list.h"

#include <QCoreApplication>

namespace ui {

/** What the sheet says of one feature: what matters first stands first. A value in one language. */
struct FeatureDetail
{
    Q_GADGET
    Q_DECLARE_TR_FUNCTIONS(ui::FeatureDetail)
    QML_VALUE_TYPE(featureDetail)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString subtitle MEMBER subtitle)
    Q_PROPERTY(QString leadLabel MEMBER leadLabel)
    Q_PROPERTY(QString lead MEMBER lead)
    Q_PROPERTY(bool isOutOfService MEMBER isOutOfService)
    Q_PROPERTY(QString verified MEMBER verified)
    Q_PROPERTY(QString proof MEMBER proof)
    Q_PROPERTY(bool isVerified MEMBER isVerified)
    Q_PROPERTY(QString cell MEMBER cell)
    Q_PROPERTY(QString mgrs MEMBER mgrs)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString levelText MEMBER levelText)
    Q_PROPERTY(QString frame MEMBER frame)
    Q_PROPERTY(QString pictogram MEMBER pictogram)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QStringList photos MEMBER photos)
    Q_PROPERTY(QStringList captions MEMBER captions)

public:
    QString title;     ///< what it is: "Gas cutoff", "Hall"
    QString subtitle;  ///< what is painted on it, and its status
    QString leadLabel; ///< "To do"
    QString lead;      ///< "Quarter turn to the right"; may be empty
    bool isOutOfService = false;
    QString verified; ///< "Verified on 12 March 2026"
    QString proof;    ///< how, by whom, how exactly: a line each
    bool isVerified = false;
    QString cell; ///< "H8", or empty
    QString mgrs;
    QString place;     ///< WGS84 degrees, or empty
    QString levelText; ///< labels of its levels
    QString frame;     ///< of its symbol, or empty
    QString pictogram;
    QString code;
    QStringList photos;   ///< ids, for the image provider
    QStringList captions; ///< of the photos
    std::vector<Row> rows;

    /** All empty where there is no such feature. */
    static FeatureDetail of(const plan::Plan &plan, const FeatureRef &ref, base::Language language);
};

} // namespace ui
