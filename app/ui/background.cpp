// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

namespace ui {

Background::Background()
{
    m_pool.setMaxThreadCount(2); // opening a plan must not wait for a level being drawn
    m_pool.setExpiryTimeout(0);  // a thread that only waits keeps the memory of its last job
}

Background::~Background()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace ui
