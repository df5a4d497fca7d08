// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "ui/feature_ref.h"
#include "ui/in_place_list.h"

namespace ui {

/** Features of all floors as rows: what, where, how far. Words are made when a row comes into view: thousands open at once. */
class FeatureList : public ui::InPlaceList
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of PlanScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole,
        RefRole,
        FeatureRole,
        FrameRole,
        PictogramRole,
        CodeRole,
        FloorRole,
        IsElsewhereRole, ///< on another floor than the current one
        CellRole,
        WhereRole, ///< cell and ref: "Case I8 · G1"
        DistanceRole,
        SpokenRole,  ///< the whole row, for a screen reader
        IsMarkedRole ///< the one that the plan shows
    };

    explicit FeatureList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_features.size()); }

    /** In the order given; distances are from `from`. */
    void show(plan::SharedPlan plan, std::vector<FeatureRef> features, geo::Point from);
    /** The nearest first. */
    void showSorted(plan::SharedPlan plan, std::vector<FeatureRef> features, geo::Point from);
    void setLevel(const plan::LevelId &level);
    void setMarked(const plan::FeatureId &feature);
    void setLanguage(base::Language language);

Q_SIGNALS:
    void countChanged();
    /** Other things than before: to be seen from the first. */
    void shown();

private:
    bool isElsewhere(const FeatureRef &ref) const;
    QString cellOf(const FeatureRef &ref) const;
    QString whereText(const FeatureRef &ref) const;
    QString distanceOf(const FeatureRef &ref) const;
    QString floorText(const FeatureRef &ref) const;

    plan::SharedPlan m_plan;
    std::vector<FeatureRef> m_features;
    geo::Point m_from;
    plan::LevelId m_level;
    plan::FeatureId m_marked;
    base::Language m_language = base::Language::French;
};

} // namespace ui
