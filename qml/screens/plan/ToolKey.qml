// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** A tool by its drawing and name; filled while it is on. */
Key {
    id: key

    required property string iconName
    required property string label
    property string stateText: "" // "locked", "4 of 10": how it stands
    property bool isOn: false
    readonly property color ink: isOn ? ThemeColours.selectedText : ThemeColours.text

    implicitHeight: 80 * Metrics.unit
    text: key.stateText.length > 0 ? qsTr("%1: %2").arg(key.label).arg(key.stateText) : key.label
    ground: key.isOn ? ThemeColours.selected : ThemeColours.surface
    pressedGround: key.isOn ? ThemeColours.selected : ThemeColours.press

    Item {
        anchors.fill: parent

        Icon {
            id: icon
            x: Metrics.side
            anchors.verticalCenter: parent.verticalCenter
            width: 42 * Metrics.unit
            height: width
            name: key.iconName
            colour: key.ink
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            x: icon.x + icon.width + 14 * Metrics.unit
            width: parent.width - x - Metrics.gap

            PlainText {
                width: parent.width
                text: key.label
                color: key.ink
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 0.9
                font.pixelSize: Metrics.chipSize
                font.weight: 650
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: key.stateText
                color: key.isOn ? key.ink : ThemeColours.text2
                Accessible.ignored: true
            }
        }
    }
}
