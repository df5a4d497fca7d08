// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace import {

/** A later edition of a plan source: the edits.json of a folder, which names the source and what is otherwise in it. */
class PlanSourceEdits
{
public:
    /** SourceMalformed with the JSON path of the first wrong entry. */
    static base::Result<PlanSourceEdits> fromJson(const QString &path, const QJsonObject &json);

    /** The folder of the source. */
    const QString &base() const { return m_base; }
    /** The content of one of its files ("rdc.json") as the later edition has it. SourceMalformed where an entry does not fit. */
    base::Result<QJsonObject> applied(const QString &fileName, QJsonObject content) const;

    /** SourceMalformed where an entry is about none of these files. */
    base::Result<void> checkFiles(const QStringList &fileNames) const;

private:
    /** One thing added, removed, or given other values. */
    struct Edit
    {
        QString place; ///< "edits[3]"
        QString fileName;
        QString table;
        QString id; ///< empty: added
        QJsonObject values;
        bool isRemoval = false;
    };

    base::Result<void> apply(const Edit &edit, QJsonObject &content) const;

    QString m_path;
    QString m_base;
    int m_edition = 0;
    std::vector<Edit> m_edits;
};

} // namespace import
