// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>
#include <optional>

namespace scene {

/** One colour role of the look; its name in assets/themes is the same in kebab-case ("WallStructural" = "wall-structural"). */
enum class Token {
    Surface,
    Surface2,
    Line,
    Press,
    Text,
    Text2,
    Accent,
    Selected,
    SelectedText,
    WarnGround,
    Warn,
    ErrGround,
    Err,
    Ok,
    Focus,
    FocusKey,
    Outside,
    Pavement,
    Road,
    Neighbour,
    Water,
    Vegetation,
    Face,
    Floor,
    TintPublic,
    TintCirculation,
    TintSeats,
    TintStage,
    TintStaff,
    TintTechnical,
    TintWet,
    WallStructural,
    WallPartition,
    WallFace,
    Glass,
    DoorLeaf,
    SwingArc,
    Label,
    LabelHalo,
    RoomNumber,
    GridLine,
    GridText,
    Exit,
    ExitGlyph,
    Access,
    AccessLetter,
    CutoffInside,
    CutoffCode,
    CutoffGas,
    CutoffElectricity,
    CutoffWater,
    CutoffOther,
    CutoffGasKeyline,
    ConnectorInside,
    ConnectorLine,
    Fire,
    FireGlyph,
    Aid,
    AidOutline,
    AidGlyph,
    Hazard,
    HazardGlyph,
    Security,
    SecurityOutline,
    SecurityGlyph,
    Fixture,
    Casing,
    Hatch,
};
inline constexpr int tokenCount = static_cast<int>(Token::Hatch) + 1;

enum class ThemeName { Day, Night, Red };

/** Every colour of one theme: the one source for symbols, plan and controls. */
class Theme
{
public:
    static const Theme &builtIn(ThemeName name);

    QColor colour(Token token) const { return m_colours[static_cast<size_t>(token)]; }
    ThemeName name() const { return m_name; }

private:
    ThemeName m_name = ThemeName::Day;
    std::array<QColor, tokenCount> m_colours;
};

/** "wall-structural". */
QString tokenName(Token token);
/** The token of a kebab-case name, or nothing. */
std::optional<Token> tokenNamed(const QString &name);

} // namespace scene
