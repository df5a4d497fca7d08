// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QObject>
#include <QString>

namespace base {

Q_NAMESPACE

/** One code per thing that the reader of the message can do differently. Its words are in data/messages/errors.json. */
enum class ErrorCode {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileExists,
    FileTooLarge,
    FormatUnknown,        ///< no importer knows this content
    IfcNotRead,           ///< a building model in IFC: neither as a plan nor as a 3D model
    ImdfNotRead,          ///< a venue in IMDF
    SourceMalformed,      ///< a source file breaks its own format
    SourceEmpty,          ///< well formed, but it holds no building
    SourceNotAlone,       ///< it lacks what other files hold
    ReaderBroken,         ///< the library that reads this format crashed on it
    ModelPlaceUnknown,    ///< a model that does not say where on earth it stands
    ModelElsewhere,       ///< a model of which nothing stands where the plan is
    ModelWithoutFloors,   ///< a model that shows no levels by itself
    NotAPackage,          ///< not a GeoPackage of ours
    PackageDamaged,       ///< truncated or failing its integrity check
    PackageTooNew,        ///< written by a newer Portulan
    PackageIncomplete,    ///< a table or column is missing
    PackageOpenElsewhere, ///< a write-ahead log lies beside it or is declared in its header
    PackageForeign,       ///< views, triggers or virtual tables that are not ours
    PackageInvalid,       ///< a row contradicts the schema: geometry, id, value
    PlanInvalid,          ///< a plan that no package can hold: an id twice, a label missing
    GeometryInvalid,      ///< rings that cross or do not close
    LevelUnknown,         ///< no such level in this plan
    PictureMissing,       ///< a tile or photo that the package lists and does not hold
    NotAnEarlierEdition,  ///< of the same venue, to compare with
    ResourceBroken,       ///< a file that ships inside the program is wrong
};
Q_ENUM_NS(ErrorCode)

/** What went wrong, for a person: which file, where in it, and the technical detail. Not words: see message(). */
struct Error
{
    ErrorCode code;
    QString file;   ///< path as the user gave it, or empty
    QString place;  ///< "table space, row 12", "line 40": where in the file, or empty
    QString detail; ///< what the library said, untranslated, or empty
};

} // namespace base
