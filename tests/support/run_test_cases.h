// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/test_case.h"

#include <clocale>
#include <cstdio>

namespace support {

/** Fails where the locale asked for is not installed: a test that silently ran in C has tested nothing. */
inline int runRegistered(int argc, char **argv)
{
    if (!std::setlocale(LC_ALL, "")) {
        std::fprintf(stderr, "the locale %s is not installed\n", qgetenv("LC_ALL").constData());
        return 1;
    }
    std::setlocale(LC_NUMERIC, "");
    const bool isNamed = argc > 1 && argv[1][0] != '-';
    std::vector<char *> rest{argv[0]};
    for (int i = isNamed ? 2 : 1; i < argc; ++i)
        rest.push_back(argv[i]);

    int failures = 0;
    int ran = 0;
    for (const TestCase &testCase : testCases()) {
        if (isNamed && testCase.stem != argv[1])
            continue;
        ++ran;
        failures += QTest::qExec(testCase.make().get(), static_cast<int>(rest.size()), rest.data());
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class %s in this program\n", isNamed ? argv[1] : "");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace support
