// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>

namespace import {

/** The first thing wrong with a plan source. Reading goes on after it, with values that nobody will see. */
class PlanSourceErrors
{
public:
    /** `place` is a JSON path: "space[3].area". */
    void add(const QString &file, const QString &place, const QString &detail)
    {
        if (!m_first)
            m_first = base::Error{base::ErrorCode::SourceMalformed, file, place, detail};
    }
    const std::optional<base::Error> &first() const { return m_first; }

private:
    std::optional<base::Error> m_first;
};

} // namespace import
