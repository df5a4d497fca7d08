// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "running_program.h"

#include <QAccessible>

namespace support {

/** The program as a screen reader meets it: names, roles and presses; no pixel. */
class AccessibleScreen
{
public:
    explicit AccessibleScreen(RunningProgram &running)
        : m_running(running)
    {
        QAccessible::setActive(true);
    }

    /** What one may press or read, in the order of the tree. */
    std::vector<QAccessibleInterface *> all() const
    {
        std::vector<QAccessibleInterface *> found;
        collect(QAccessible::queryAccessibleInterface(&m_running.program.window()), found);
        return found;
    }

    /** The first whose name holds the words; waits for it. Null where none comes. */
    QAccessibleInterface *find(const QString &words) const
    {
        QAccessibleInterface *found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                for (QAccessibleInterface *candidate : all()) {
                    if (nameOf(candidate).contains(words, Qt::CaseInsensitive)) {
                        found = candidate;
                        return true;
                    }
                }
                return false;
            },
            5'000);
        return isThere ? found : nullptr;
    }

    /** One tap on the first control whose name holds the words. */
    bool press(const QString &words)
    {
        const bool isThere = QTest::qWaitFor([&] { return pressable(words) != nullptr; }, 5'000);
        if (!isThere)
            return false;
        ++m_taps;
        pressable(words)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return true;
    }

    /** What a keyboard writes into the field that has the focus. */
    void type(const QString &words)
    {
        m_running.program.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&m_running.program.window()));
        for (const QChar letter : words)
            QTest::keyClick(&m_running.program.window(), letter.toLatin1());
    }

    int taps() const { return m_taps; }

    static QString nameOf(QAccessibleInterface *interface) { return interface->text(QAccessible::Name); }

private:
    QAccessibleInterface *pressable(const QString &words) const
    {
        for (QAccessibleInterface *candidate : all()) {
            if (nameOf(candidate).contains(words, Qt::CaseInsensitive) && candidate->actionInterface() &&
                candidate->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))
                return candidate;
        }
        return nullptr;
    }

    static void collect(QAccessibleInterface *interface, std::vector<QAccessibleInterface *> &found)
    {
        if (!interface || interface->state().invisible)
            return;
        if (!nameOf(interface).isEmpty() || interface->role() == QAccessible::Button)
            found.push_back(interface);
        for (int i = 0; i < interface->childCount(); ++i)
            collect(interface->child(i), found);
    }

    RunningProgram &m_running;
    int m_taps = 0;
};

} // namespace support
