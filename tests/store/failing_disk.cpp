// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failing_disk.h"

namespace support {

FailingDisk *FailingDisk::s_disk = nullptr;

FailingDisk::FailingDisk(int failing, Fault fault)
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real)
    , m_failing(failing)
    , m_fault(fault)
{
    s_disk = this;
    m_vfs.zName = "failing";
    m_vfs.xOpen = open;
    m_vfs.xDelete = remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
    s_disk = nullptr;
}

bool FailingDisk::fails()
{
    ++m_calls;
    return m_fault == Fault::Once ? m_calls == m_failing : m_calls >= m_failing;
}

int FailingDisk::open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (s_disk->fails())
        return SQLITE_CANTOPEN;
    const int result = s_disk->m_real->xOpen(vfs, path, file, flags, outFlags);
    if (!file->pMethods)
        return result;
    // Files differ in how they are locked, not in how they are read and written.
    s_disk->m_realMethods = file->pMethods;
    sqlite3_io_methods &methods = s_disk->m_methods[file->pMethods];
    methods = *file->pMethods;
    methods.xRead = read;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    file->pMethods = &methods;
    return result;
}

int FailingDisk::remove(sqlite3_vfs *vfs, const char *path, int mustSyncFolder)
{
    return s_disk->fails() ? SQLITE_IOERR_DELETE : s_disk->m_real->xDelete(vfs, path, mustSyncFolder);
}

int FailingDisk::read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return s_disk->fails() ? SQLITE_IOERR_READ : s_disk->m_realMethods->xRead(file, bytes, size, offset);
}

int FailingDisk::write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (!s_disk->fails())
        return s_disk->m_realMethods->xWrite(file, bytes, size, offset);
    // A full disk takes what still fits.
    s_disk->m_realMethods->xWrite(file, bytes, size / 2, offset);
    return SQLITE_FULL;
}

int FailingDisk::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return s_disk->fails() ? SQLITE_IOERR_TRUNCATE : s_disk->m_realMethods->xTruncate(file, size);
}

int FailingDisk::sync(sqlite3_file *file, int flags)
{
    return s_disk->fails() ? SQLITE_IOERR_FSYNC : s_disk->m_realMethods->xSync(file, flags);
}

} // namespace support
