// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace plan {

/** The tags of an OpenStreetMap object, ascending by key. Many objects have a few each: no hash table for every one. */
class Tags
{
public:
    using Tag = std::pair<QString, QString>;

    Tags() = default;
    Tags(std::initializer_list<Tag> tags);

    /** Replaces the value of a key that is there. */
    void insert(const QString &key, const QString &value);
    void remove(QAnyStringView key);
    void reserve(size_t count) { m_tags.reserve(count); }

    /** Null where the key is not there. */
    const QString *find(QAnyStringView key) const;
    /** Empty where the key is not there. */
    QString value(QAnyStringView key) const;
    bool contains(QAnyStringView key) const { return find(key) != nullptr; }

    bool isEmpty() const { return m_tags.empty(); }
    size_t size() const { return m_tags.size(); }
    auto begin() const { return m_tags.begin(); }
    auto end() const { return m_tags.end(); }

    friend bool operator==(const Tags &, const Tags &) = default;

private:
    std::vector<Tag> m_tags;
};

} // namespace plan
