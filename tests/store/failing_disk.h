// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <map>

namespace support {

/** The disk as SQLite sees it, one of whose calls fails: opening, reading, writing, cutting, flushing, deleting. One at a time. */
class FailingDisk
{
public:
    enum class Fault {
        Once,   ///< an I/O error that does not come back
        FromNow ///< a disk that is full or gone: every call after it fails too
    };

    /** From here on SQLite's own disk; call number `failing`, counted from 1, fails. */
    FailingDisk(int failing, Fault fault);
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /** How many calls there were. */
    int calls() const { return m_calls; }

private:
    bool fails();

    static int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *, const char *path, int mustSyncFolder);
    static int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset);
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);

    static FailingDisk *s_disk;

    sqlite3_vfs *m_real;
    const sqlite3_io_methods *m_realMethods = nullptr;
    sqlite3_vfs m_vfs;
    std::map<const sqlite3_io_methods *, sqlite3_io_methods> m_methods; ///< of the real disk, to ours
    int m_failing;
    Fault m_fault;
    int m_calls = 0;
};

} // namespace support
