// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plan_source_edits.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace import {

using base::ErrorCode;

base::Result<PlanSourceEdits> PlanSourceEdits::fromJson(const QString &path, const QJsonObject &json)
{
    PlanSourceEdits edits;
    edits.m_path = path;
    edits.m_edition = json.value(u"edition").toInt();
    const QString base = json.value(u"of").toString();
    if (base.isEmpty() || edits.m_edition < 2)
        return base::fail(ErrorCode::SourceMalformed, path, {},
                          QStringLiteral("\"of\" is the folder of the first edition, \"edition\" a number above 1"));
    edits.m_base = QFileInfo(path).dir().filePath(base);
    const QJsonArray entries = json.value(u"edits").toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const bool isAddition = entry.contains(u"add");
        Edit edit{QStringLiteral("edits[%1]").arg(i),
                  entry.value(u"file").toString(),
                  entry.value(u"table").toString(),
                  entry.value(u"id").toString(),
                  entry.value(isAddition ? u"add" : u"set").toObject(),
                  entry.value(u"remove").toBool()};
        if (edit.fileName.isEmpty() || edit.table.isEmpty() || isAddition != edit.id.isEmpty() ||
            edit.isRemoval != edit.values.isEmpty() || entry.size() != (isAddition ? 3 : 4))
            return base::fail(
                ErrorCode::SourceMalformed, path, edit.place,
                QStringLiteral("\"file\", \"table\" and either \"add\" or \"id\" with \"set\" or \"remove\" are expected"));
        edits.m_edits.push_back(std::move(edit));
    }
    return edits;
}

base::Result<void> PlanSourceEdits::apply(const Edit &edit, QJsonObject &content) const
{
    QJsonArray rows = content.value(edit.table).toArray();
    if (edit.id.isEmpty()) {
        rows.append(edit.values);
    } else {
        qsizetype at = 0;
        while (at < rows.size() && rows[at].toObject().value(u"id").toString() != edit.id)
            ++at;
        if (at == rows.size())
            return base::fail(ErrorCode::SourceMalformed, m_path, edit.place + QStringLiteral(".id"),
                              QStringLiteral("no %1 of %2 is named \"%3\"").arg(edit.table, edit.fileName, edit.id));
        if (edit.isRemoval) {
            rows.removeAt(at);
        } else {
            QJsonObject row = rows[at].toObject();
            for (auto it = edit.values.begin(); it != edit.values.end(); ++it)
                row.insert(it.key(), it.value());
            rows[at] = row;
        }
    }
    content.insert(edit.table, rows);
    return {};
}

base::Result<QJsonObject> PlanSourceEdits::applied(const QString &fileName, QJsonObject content) const
{
    if (fileName == u"venue.json") {
        QJsonObject venue = content.value(u"venue").toObject();
        venue.insert(QStringLiteral("edition"), m_edition);
        content.insert(QStringLiteral("venue"), venue);
    }
    for (const Edit &edit : m_edits) {
        if (edit.fileName != fileName)
            continue;
        if (const base::Result<void> done = apply(edit, content); !done)
            return tl::unexpected(done.error());
    }
    return content;
}

base::Result<void> PlanSourceEdits::checkFiles(const QStringList &fileNames) const
{
    for (const Edit &edit : m_edits) {
        if (!fileNames.contains(edit.fileName))
            return base::fail(ErrorCode::SourceMalformed, m_path, edit.place + QStringLiteral(".file"),
                              QStringLiteral("the source has no file \"%1\"").arg(edit.fileName));
    }
    return {};
}

} // namespace import
