// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/tags.h"

#include <algorithm>

namespace plan {

template<class Vector>
static auto placeOf(Vector &tags, QAnyStringView key)
{
    return std::lower_bound(tags.begin(), tags.end(), key, [](const Tags::Tag &tag, QAnyStringView wanted) {
        return QAnyStringView::compare(tag.first, wanted) < 0;
    });
}

Tags::Tags(std::initializer_list<Tag> tags)
{
    for (const auto &[key, value] : tags)
        insert(key, value);
}

void Tags::insert(const QString &key, const QString &value)
{
    const auto place = placeOf(m_tags, key);
    if (place != m_tags.end() && place->first == key)
        place->second = value;
    else
        m_tags.insert(place, {key, value});
}

void Tags::remove(QAnyStringView key)
{
    if (const auto place = placeOf(m_tags, key); place != m_tags.end() && QAnyStringView::compare(place->first, key) == 0)
        m_tags.erase(place);
}

const QString *Tags::find(QAnyStringView key) const
{
    const auto place = placeOf(m_tags, key);
    return place != m_tags.end() && QAnyStringView::compare(place->first, key) == 0 ? &place->second : nullptr;
}

QString Tags::value(QAnyStringView key) const
{
    const QString *found = find(key);
    return found ? *found : QString();
}

} // namespace plan
