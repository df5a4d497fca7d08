// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/category.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace ui {

/** The category keys: exits, access points, cutoffs, stairs, fire, hazards. */
class CategoryList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of PlanScreen")

public:
    enum Role {
        LabelRole = Qt::UserRole,
        CountRole,
        MissingTextRole,
        SymbolClassRole,
        FrameRole,
        PictogramRole,
        IsHighlightedRole
    };

    explicit CategoryList(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const plan::SharedPlan &plan);
    void setHighlighted(std::optional<scene::SymbolClass> symbolClass);
    /** Null where there is no such key. */
    const Category *find(scene::SymbolClass symbolClass) const;
    /** The features of the category that has most of them. */
    std::vector<FeatureRef> longest() const;
    void retranslate();
    static QString label(scene::SymbolClass symbolClass);

private:
    plan::SharedPlan m_plan; ///< what the rows point into
    std::vector<Category> m_rows;
    std::optional<scene::SymbolClass> m_highlighted;
};

} // namespace ui
