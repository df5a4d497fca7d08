// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace support {

/** One test class of this program, by the stem of its file. */
struct TestCase
{
    QByteArray stem; ///< "level_ordinal_test"
    std::function<std::unique_ptr<QObject>()> make;
};

inline std::vector<TestCase> &testCases()
{
    static std::vector<TestCase> cases;
    return cases;
}

template<class T>
struct Registration
{
    explicit Registration(const char *file)
    {
        QByteArray stem(file);
        stem = stem.mid(stem.lastIndexOf('/') + 1);
        testCases().push_back({stem.left(stem.lastIndexOf('.')), [] { return std::make_unique<T>(); }});
    }
};

/** A real building's file, or an empty string where the folder of real data is absent (the test then skips). */
inline QString realData(const QString &relativePath)
{
    const QString root = qEnvironmentVariable("PORTULAN_REALDATA", QStringLiteral(PORTULAN_REALDATA));
    return QDir(root).exists() ? QDir(root).filePath(relativePath) : QString();
}

} // namespace support

#define PORTULAN_TEST(Class) static const support::Registration<Class> registration_##Class(__FILE__);
