// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace base {

/** A value, or the one error that kept it from being made. */
template<class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString file = {}, QString place = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(file), std::move(place), std::move(detail)});
}

} // namespace base
