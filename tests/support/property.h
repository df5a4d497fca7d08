// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <rapidcheck.h>

/** A property that must hold for everything that rapidcheck makes up; the counter-example is in the test's output. */
#define PORTULAN_PROPERTY(claim, ...) QVERIFY2(rc::check(claim, __VA_ARGS__), claim)
