// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/shapes.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <variant>

namespace store {

/** Any geometry that a plan package holds: 2D, in metres of the venue's frame. monostate is an empty geometry. */
using Geometry = std::variant<std::monostate, geo::Point, geo::Polyline, geo::MultiPolygon>;

/** The spatial reference of the venue's frame in gpkg_spatial_ref_sys. */
inline constexpr int venueSrsId = 100000;

/** The whole blob: GeoPackage header with envelope, then ISO WKB, little endian. A single polygon stays a POLYGON if asked. */
QByteArray encode(const Geometry &geometry, bool alwaysMulti);

/**
 * Reads a GeoPackage blob of an untrusted file. Points, lines and polygons, single or multi, of the venue's frame or of none
 * said; Z and M are refused.
 * The error is an English word for a log: no more memory than the blob's size is ever taken, and no coordinate is NaN or infinite.
 */
tl::expected<Geometry, QString> decode(const char *untrustedBytes, size_t size);

/** The envelope, decoded; empty for an empty or broken geometry. */
geo::Box bounds(const Geometry &geometry);

} // namespace store
