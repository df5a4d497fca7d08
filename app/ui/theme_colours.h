// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/theme.h"

#include <QObject>
#include <QQmlEngine>

namespace ui {

/** The colours of the current theme and the size of a pixel, for QML. Has one property for each scene::Token. */
class ThemeColours : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY themeChanged) ///< "day", "night", "red"
    Q_PROPERTY(bool hasShadows READ hasShadows NOTIFY themeChanged)               ///< by night and in red, lines stand for shadows
    Q_PROPERTY(qreal density READ density WRITE setDensity NOTIFY densityChanged) ///< screen pixels per pixel at 160 dpi
    Q_PROPERTY(QColor surface READ surface NOTIFY themeChanged)
    Q_PROPERTY(QColor surface2 READ surface2 NOTIFY themeChanged)
    Q_PROPERTY(QColor line READ line NOTIFY themeChanged)
    Q_PROPERTY(QColor press READ press NOTIFY themeChanged)
    Q_PROPERTY(QColor text READ text NOTIFY themeChanged)
    Q_PROPERTY(QColor text2 READ text2 NOTIFY themeChanged)
    Q_PROPERTY(QColor accent READ accent NOTIFY themeChanged)
    Q_PROPERTY(QColor selected READ selected NOTIFY themeChanged)
    Q_PROPERTY(QColor selectedText READ selectedText NOTIFY themeChanged)
    Q_PROPERTY(QColor warnGround READ warnGround NOTIFY themeChanged)
    Q_PROPERTY(QColor warn READ warn NOTIFY themeChanged)
    Q_PROPERTY(QColor errGround READ errGround NOTIFY themeChanged)
    Q_PROPERTY(QColor err READ err NOTIFY themeChanged)
    Q_PROPERTY(QColor ok READ ok NOTIFY themeChanged)
    Q_PROPERTY(QColor focus READ focus NOTIFY themeChanged)
    Q_PROPERTY(QColor focusKey READ focusKey NOTIFY themeChanged)
    Q_PROPERTY(QColor outside READ outside NOTIFY themeChanged)
    Q_PROPERTY(QColor pavement READ pavement NOTIFY themeChanged)
    Q_PROPERTY(QColor road READ road NOTIFY themeChanged)
    Q_PROPERTY(QColor neighbour READ neighbour NOTIFY themeChanged)
    Q_PROPERTY(QColor water READ water NOTIFY themeChanged)
    Q_PROPERTY(QColor face READ face NOTIFY themeChanged)
    Q_PROPERTY(QColor floor READ floor NOTIFY themeChanged)
    Q_PROPERTY(QColor tintPublic READ tintPublic NOTIFY themeChanged)
    Q_PROPERTY(QColor tintCirculation READ tintCirculation NOTIFY themeChanged)
    Q_PROPERTY(QColor tintSeats READ tintSeats NOTIFY themeChanged)
    Q_PROPERTY(QColor tintStage READ tintStage NOTIFY themeChanged)
    Q_PROPERTY(QColor tintStaff READ tintStaff NOTIFY themeChanged)
    Q_PROPERTY(QColor tintTechnical READ tintTechnical NOTIFY themeChanged)
    Q_PROPERTY(QColor tintWet READ tintWet NOTIFY themeChanged)
    Q_PROPERTY(QColor wallStructural READ wallStructural NOTIFY themeChanged)
    Q_PROPERTY(QColor wallPartition READ wallPartition NOTIFY themeChanged)
    Q_PROPERTY(QColor wallFace READ wallFace NOTIFY themeChanged)
    Q_PROPERTY(QColor glass READ glass NOTIFY themeChanged)
    Q_PROPERTY(QColor doorLeaf READ doorLeaf NOTIFY themeChanged)
    Q_PROPERTY(QColor swingArc READ swingArc NOTIFY themeChanged)
    Q_PROPERTY(QColor label READ label NOTIFY themeChanged)
    Q_PROPERTY(QColor labelHalo READ labelHalo NOTIFY themeChanged)
    Q_PROPERTY(QColor roomNumber READ roomNumber NOTIFY themeChanged)
    Q_PROPERTY(QColor gridLine READ gridLine NOTIFY themeChanged)
    Q_PROPERTY(QColor gridText READ gridText NOTIFY themeChanged)
    Q_PROPERTY(QColor exit READ exit NOTIFY themeChanged)
    Q_PROPERTY(QColor exitGlyph READ exitGlyph NOTIFY themeChanged)
    Q_PROPERTY(QColor access READ access NOTIFY themeChanged)
    Q_PROPERTY(QColor accessLetter READ accessLetter NOTIFY themeChanged)
    Q_PROPERTY(QColor cutoffInside READ cutoffInside NOTIFY themeChanged)
    Q_PROPERTY(QColor cutoffCode READ cutoffCode NOTIFY themeChanged)
    Q_PROPERTY(QColor cutoffGas READ cutoffGas NOTIFY themeChanged)
    Q_PROPERTY(QColor cutoffElectricity READ cutoffElectricity NOTIFY themeChanged)
    Q_PROPERTY(QColor cutoffWater READ cutoffWater NOTIFY themeChanged)
    Q_PROPERTY(QColor cutoffOther READ cutoffOther NOTIFY themeChanged)
    Q_PROPERTY(QColor cutoffGasKeyline READ cutoffGasKeyline NOTIFY themeChanged)
    Q_PROPERTY(QColor connectorInside READ connectorInside NOTIFY themeChanged)
    Q_PROPERTY(QColor connectorLine READ connectorLine NOTIFY themeChanged)
    Q_PROPERTY(QColor fire READ fire NOTIFY themeChanged)
    Q_PROPERTY(QColor fireGlyph READ fireGlyph NOTIFY themeChanged)
    Q_PROPERTY(QColor aid READ aid NOTIFY themeChanged)
    Q_PROPERTY(QColor aidOutline READ aidOutline NOTIFY themeChanged)
    Q_PROPERTY(QColor aidGlyph READ aidGlyph NOTIFY themeChanged)
    Q_PROPERTY(QColor hazard READ hazard NOTIFY themeChanged)
    Q_PROPERTY(QColor hazardGlyph READ hazardGlyph NOTIFY themeChanged)
    Q_PROPERTY(QColor security READ security NOTIFY themeChanged)
    Q_PROPERTY(QColor securityOutline READ securityOutline NOTIFY themeChanged)
    Q_PROPERTY(QColor securityGlyph READ securityGlyph NOTIFY themeChanged)
    Q_PROPERTY(QColor fixture READ fixture NOTIFY themeChanged)
    Q_PROPERTY(QColor casing READ casing NOTIFY themeChanged)
    Q_PROPERTY(QColor hatch READ hatch NOTIFY themeChanged)
    Q_PROPERTY(QColor vegetation READ vegetation NOTIFY themeChanged)

public:
    explicit ThemeColours(QObject *parent = nullptr);

    QString themeName() const;
    /** A name that is none of the three changes nothing. */
    void setThemeName(const QString &name);
    bool hasShadows() const { return m_theme == scene::ThemeName::Day; }
    qreal density() const { return m_density; }
    void setDensity(qreal density);

    QColor surface() const { return of(scene::Token::Surface); }
    QColor surface2() const { return of(scene::Token::Surface2); }
    QColor line() const { return of(scene::Token::Line); }
    QColor press() const { return of(scene::Token::Press); }
    QColor text() const { return of(scene::Token::Text); }
    QColor text2() const { return of(scene::Token::Text2); }
    QColor accent() const { return of(scene::Token::Accent); }
    QColor selected() const { return of(scene::Token::Selected); }
    QColor selectedText() const { return of(scene::Token::SelectedText); }
    QColor warnGround() const { return of(scene::Token::WarnGround); }
    QColor warn() const { return of(scene::Token::Warn); }
    QColor errGround() const { return of(scene::Token::ErrGround); }
    QColor err() const { return of(scene::Token::Err); }
    QColor ok() const { return of(scene::Token::Ok); }
    QColor focus() const { return of(scene::Token::Focus); }
    QColor focusKey() const { return of(scene::Token::FocusKey); }
    QColor outside() const { return of(scene::Token::Outside); }
    QColor pavement() const { return of(scene::Token::Pavement); }
    QColor road() const { return of(scene::Token::Road); }
    QColor neighbour() const { return of(scene::Token::Neighbour); }
    QColor water() const { return of(scene::Token::Water); }
    QColor face() const { return of(scene::Token::Face); }
    QColor floor() const { return of(scene::Token::Floor); }
    QColor tintPublic() const { return of(scene::Token::TintPublic); }
    QColor tintCirculation() const { return of(scene::Token::TintCirculation); }
    QColor tintSeats() const { return of(scene::Token::TintSeats); }
    QColor tintStage() const { return of(scene::Token::TintStage); }
    QColor tintStaff() const { return of(scene::Token::TintStaff); }
    QColor tintTechnical() const { return of(scene::Token::TintTechnical); }
    QColor tintWet() const { return of(scene::Token::TintWet); }
    QColor wallStructural() const { return of(scene::Token::WallStructural); }
    QColor wallPartition() const { return of(scene::Token::WallPartition); }
    QColor wallFace() const { return of(scene::Token::WallFace); }
    QColor glass() const { return of(scene::Token::Glass); }
    QColor doorLeaf() const { return of(scene::Token::DoorLeaf); }
    QColor swingArc() const { return of(scene::Token::SwingArc); }
    QColor label() const { return of(scene::Token::Label); }
    QColor labelHalo() const { return of(scene::Token::LabelHalo); }
    QColor roomNumber() const { return of(scene::Token::RoomNumber); }
    QColor gridLine() const { return of(scene::Token::GridLine); }
    QColor gridText() const { return of(scene::Token::GridText); }
    QColor exit() const { return of(scene::Token::Exit); }
    QColor exitGlyph() const { return of(scene::Token::ExitGlyph); }
    QColor access() const { return of(scene::Token::Access); }
    QColor accessLetter() const { return of(scene::Token::AccessLetter); }
    QColor cutoffInside() const { return of(scene::Token::CutoffInside); }
    QColor cutoffCode() const { return of(scene::Token::CutoffCode); }
    QColor cutoffGas() const { return of(scene::Token::CutoffGas); }
    QColor cutoffElectricity() const { return of(scene::Token::CutoffElectricity); }
    QColor cutoffWater() const { return of(scene::Token::CutoffWater); }
    QColor cutoffOther() const { return of(scene::Token::CutoffOther); }
    QColor cutoffGasKeyline() const { return of(scene::Token::CutoffGasKeyline); }
    QColor connectorInside() const { return of(scene::Token::ConnectorInside); }
    QColor connectorLine() const { return of(scene::Token::ConnectorLine); }
    QColor fire() const { return of(scene::Token::Fire); }
    QColor fireGlyph() const { return of(scene::Token::FireGlyph); }
    QColor aid() const { return of(scene::Token::Aid); }
    QColor aidOutline() const { return of(scene::Token::AidOutline); }
    QColor aidGlyph() const { return of(scene::Token::AidGlyph); }
    QColor hazard() const { return of(scene::Token::Hazard); }
    QColor hazardGlyph() const { return of(scene::Token::HazardGlyph); }
    QColor security() const { return of(scene::Token::Security); }
    QColor securityOutline() const { return of(scene::Token::SecurityOutline); }
    QColor securityGlyph() const { return of(scene::Token::SecurityGlyph); }
    QColor fixture() const { return of(scene::Token::Fixture); }
    QColor casing() const { return of(scene::Token::Casing); }
    QColor hatch() const { return of(scene::Token::Hatch); }
    QColor vegetation() const { return of(scene::Token::Vegetation); }

Q_SIGNALS:
    void themeChanged();
    void densityChanged();

private:
    QColor of(scene::Token token) const { return scene::Theme::builtIn(m_theme).colour(token); }

    scene::ThemeName m_theme = scene::ThemeName::Day;
    qreal m_density = 1;
};

} // namespace ui
