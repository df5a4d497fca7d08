// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** A word that floats over the plan; one of several may be the current one. */
Key {
    id: key

    property bool isCurrent: false

    ground: key.isCurrent ? ThemeColours.selected : ThemeColours.surface
    pressedGround: key.isCurrent ? ThemeColours.selected : ThemeColours.press
    radius: 4 * Metrics.unit
    Accessible.selectable: true
    Accessible.selected: key.isCurrent

    Item {
        anchors.fill: parent

        Rectangle {
            anchors.fill: parent
            radius: key.radius
            color: "transparent"
            border.color: ThemeColours.text2
            border.width: Metrics.line
        }
        PlainText {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Metrics.gap)
            text: key.text
            color: key.isCurrent ? ThemeColours.selectedText : ThemeColours.text
            font.pixelSize: Metrics.chipSize
            font.weight: 650
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.labelSize * 0.8
            Accessible.ignored: true
        }
    }
}
