// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QSet>

namespace ui {

/** The floor keys, from the top floor down as they stand on the screen. */
class LevelList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of PlanScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged) ///< -1 without levels

public:
    enum Role { LabelRole = Qt::UserRole, OrdinalRole, BuildingRole, IsCurrentRole, HasHitRole };

    explicit LevelList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }
    int currentRow() const { return m_currentRow; }

    /** All levels, or `only` these where any are named. */
    void show(const plan::Plan &plan, const std::vector<plan::LevelId> &only);
    /** All levels: those of one building, then the others' from the top down. */
    void showFrom(const plan::Plan &plan, const plan::BuildingId &first);
    void setCurrent(const plan::LevelId &level);
    /** The language is another: so is the decimal sign of a half floor. */
    void retranslate();
    /** The levels that get a dot: they hold what is highlighted or selected. */
    void setHits(const QSet<plan::LevelId> &levels);
    /** Nothing for a row that is none. */
    std::optional<plan::LevelId> levelAt(int row) const;
    /** The next level of the same building, upwards (1) or downwards (-1). */
    std::optional<plan::LevelId> neighbour(int step) const;
    /** Rows between the current floor and this one. */
    int floorsAway(const plan::LevelId &level) const;

Q_SIGNALS:
    void countChanged();
    void currentRowChanged();

private:
    struct Row
    {
        plan::LevelId level;
        QString label;
        QString ordinal;
        std::optional<plan::BuildingId> buildingId;
        QString building; ///< only where the venue has several
        bool hasHit = false;
    };

    void append(const plan::Plan &plan, const plan::Level &level);

    std::vector<Row> m_rows;
    int m_currentRow = -1;
};

} // namespace ui
