// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/osm_data.h"

#include "base/result.h"

#include <QByteArray>

namespace import {

/** By the first few thousand bytes: an <osm> document. */
bool isOsmXml(const QByteArray &head);
/** By the first bytes: a block header named OSMHeader. */
bool isOsmPbf(const QByteArray &head);

/**
 * Reads the whole file through libosmium, whose exceptions end here. FileTooLarge above 512 MB or four million objects;
 * SourceMalformed, with the line of an XML file, for broken content. XML entities are refused.
 */
base::Result<OsmData> readOsmFile(const QString &path);

} // namespace import
