// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>

namespace base {

/** The identity of one thing of kind Tag, stable across editions of a plan. Ids of different kinds do not mix. */
template<class Tag>
struct Id
{
    QUuid uuid;

    bool isNull() const { return uuid.isNull(); }
    QString toString() const { return uuid.toString(QUuid::WithoutBraces); }
    /** A null id where `text` is not a UUID. */
    static Id fromString(const QString &text) { return {QUuid::fromString(text)}; }
    static Id random() { return {QUuid::createUuid()}; }
    /** UUIDv5: the same name in the same scope gives the same id, on every machine and at every import. */
    static Id named(const QUuid &scope, const QString &name) { return {QUuid::createUuidV5(scope, name)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.uuid, seed); }
};

} // namespace base

template<class Tag>
struct std::hash<base::Id<Tag>>
{
    size_t operator()(const base::Id<Tag> &id) const noexcept { return qHash(id); }
};
