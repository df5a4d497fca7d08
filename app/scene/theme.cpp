// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static void initThemes()
{
    Q_INIT_RESOURCE(themes);
}

namespace scene {

static constexpr std::array<const char *, tokenCount> names{
    "surface",
    "surface2",
    "line",
    "press",
    "text",
    "text2",
    "accent",
    "selected",
    "selected-text",
    "warn-ground",
    "warn",
    "err-ground",
    "err",
    "ok",
    "focus",
    "focus-key",
    "outside",
    "pavement",
    "road",
    "neighbour",
    "water",
    "vegetation",
    "face",
    "floor",
    "tint-public",
    "tint-circulation",
    "tint-seats",
    "tint-stage",
    "tint-staff",
    "tint-technical",
    "tint-wet",
    "wall-structural",
    "wall-partition",
    "wall-face",
    "glass",
    "door-leaf",
    "swing-arc",
    "label",
    "label-halo",
    "room-number",
    "grid-line",
    "grid-text",
    "exit",
    "exit-glyph",
    "access",
    "access-letter",
    "cutoff-inside",
    "cutoff-code",
    "cutoff-gas",
    "cutoff-electricity",
    "cutoff-water",
    "cutoff-other",
    "cutoff-gas-keyline",
    "connector-inside",
    "connector-line",
    "fire",
    "fire-glyph",
    "aid",
    "aid-outline",
    "aid-glyph",
    "hazard",
    "hazard-glyph",
    "security",
    "security-outline",
    "security-glyph",
    "fixture",
    "casing",
    "hatch",
};

QString tokenName(Token token)
{
    return QString::fromLatin1(names[static_cast<size_t>(token)]);
}

std::optional<Token> tokenNamed(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Token>(i);
    }
    return {};
}

const Theme &Theme::builtIn(ThemeName name)
{
    static const std::array<Theme, 3> themes = [] {
        initThemes();
        std::array<Theme, 3> read;
        static constexpr std::array<const char *, 3> files{"day", "night", "red"};
        for (size_t i = 0; i < files.size(); ++i) {
            QFile file(QStringLiteral(":/portulan/themes/%1.json").arg(QLatin1StringView(files[i])));
            const bool isOpen = file.open(QIODevice::ReadOnly);
            const QJsonObject colours = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
            read[i].m_name = static_cast<ThemeName>(i);
            for (int token = 0; token < tokenCount; ++token) {
                const QColor colour(colours.value(tokenName(static_cast<Token>(token))).toString());
                if (!colour.isValid())
                    qFatal("theme %s lacks the colour %s", files[i], names[static_cast<size_t>(token)]);
                read[i].m_colours[static_cast<size_t>(token)] = colour;
            }
        }
        return read;
    }();
    return themes[static_cast<size_t>(name)];
}

} // namespace scene
