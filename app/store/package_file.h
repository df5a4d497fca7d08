// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

struct sqlite3;

namespace store {

/** A plan package opened to be read, never changed: no journal, no lock, no code of its own runs. For one thread at a time. */
class PackageFile
{
public:
    /**
     * Checks that the file is ours, whole, of a version that this program knows, and free of views, foreign triggers and
     * pending changes. One error, that says which of these it is.
     */
    static base::Result<PackageFile> open(const QString &path);

    sqlite3 *handle() const { return m_database.get(); }
    const QString &path() const { return m_path; }

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    PackageFile(QString path, Handle database);
    base::Result<void> harden();
    base::Result<void> checkSchema();
    base::Result<void> checkVersion();

    QString m_path;
    Handle m_database;
};

} // namespace store
