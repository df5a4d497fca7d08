// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/in_place_list.h"

namespace ui {

/** A heading and what stands under it: a fact of a feature, a missing group and its floors, a thing that could not be read. */
struct Row
{
    QString label;
    QString text;
    bool isWarning = false;
    QString feature = {}; ///< to be shown by a tap on the row, or empty

    friend bool operator==(const Row &, const Row &) = default;
};

/** Rows of words, for sheets. */
class RowList : public ui::InPlaceList
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of PlanScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { LabelRole = Qt::UserRole, TextRole, IsWarningRole, FeatureRole };

    explicit RowList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_rows.size()); }

    void show(std::vector<Row> rows);
    /** What a tap on the row shows, or empty. */
    Q_INVOKABLE QString featureAt(int row) const;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace ui
