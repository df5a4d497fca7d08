// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <stdexcept>

namespace store {

/** What a package cannot hold, thrown within store while one is written; the file is not named yet. */
class Refused : public std::runtime_error
{
public:
    explicit Refused(base::Error error)
        : std::runtime_error(error.detail.toStdString())
        , m_error(std::move(error))
    {}

    const base::Error &error() const { return m_error; }

private:
    base::Error m_error;
};

} // namespace store
