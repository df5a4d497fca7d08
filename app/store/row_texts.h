// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/wkb.h"

#include "plan/enum_words.h"

#include <vector>

namespace store {

/** A Row that notes each column's value as a text, to be compared and put into words. */
class RowTexts
{
public:
    enum class Type { Word, Number, Flag, Text, Other };
    struct Cell
    {
        QString column;
        Type type;
        QString text; ///< empty: unknown
    };

    /** Geometry is one value, whatever its columns. */
    QByteArray shape;
    std::vector<Cell> cells;

    /** The text of a column; empty where there is none. */
    QString text(QLatin1StringView column) const
    {
        for (const Cell &cell : cells) {
            if (cell.column == column)
                return cell.text;
        }
        return {};
    }

    void geometry(const geo::MultiPolygon &area) { shape += encode(area, true); }
    void optionalGeometry(const geo::MultiPolygon &area) { geometry(area); }
    void geometry(const geo::Polyline &line) { shape += encode(line, false); }
    void geometry(geo::Point point) { shape += encode(point, false); }
    template<class... T>
    void geometry(const std::variant<T...> &value)
    {
        std::visit([this](const auto &one) { this->geometry(one); }, value);
    }
    void connectorGeometry(const geo::MultiPolygon &area, geo::Point spot)
    {
        geometry(area);
        geometry(spot);
    }
    template<class Tag>
    void id(const char *column, const base::Id<Tag> &id)
    {
        add(column, Type::Other, id.toString());
    }
    template<class Tag>
    void id(const char *column, const std::optional<base::Id<Tag>> &id)
    {
        add(column, Type::Other, id ? id->toString() : QString());
    }
    void text(const char *column, const QString &text) { add(column, Type::Text, text); }
    void list(const char *column, const QStringList &list) { add(column, Type::Other, list.join(QStringLiteral(", "))); }
    template<class T>
    void number(const char *column, const T &number)
    {
        if constexpr (std::is_arithmetic_v<T>)
            add(column, Type::Number, QString::number(number));
        else
            add(column, Type::Number, number ? QString::number(*number) : QString());
    }
    void flag(const char *column, const std::optional<bool> &flag)
    {
        add(column, Type::Flag, !flag ? QString() : *flag ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    void date(const char *column, const std::optional<QDate> &date)
    {
        add(column, Type::Other, date ? date->toString(Qt::ISODate) : QString());
    }
    template<class Enum>
    void word(const char *column, Enum value)
    {
        add(column, Type::Word, plan::word(value));
    }

private:
    void add(const char *column, Type type, const QString &text) { cells.push_back({QString::fromLatin1(column), type, text}); }
};

} // namespace store
