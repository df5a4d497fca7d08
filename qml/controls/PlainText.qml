// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** Words, never markup: much of what stands here comes out of files. */
Text {
    textFormat: Text.PlainText
    color: ThemeColours.text
    elide: Text.ElideRight
    font.family: "Inter"
    font.pixelSize: Metrics.labelSize
    font.weight: Font.Medium
    font.hintingPreference: Font.PreferNoHinting
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
