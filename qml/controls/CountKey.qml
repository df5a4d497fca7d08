// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** One of several lists to choose from: how many rows, and of what. */
Key {
    id: key

    required property string label
    required property int count
    required property bool isCurrent

    readonly property color ink: isCurrent ? ThemeColours.selectedText : ThemeColours.text

    text: qsTr("%1: %2").arg(key.label).arg(key.count)
    ground: key.isCurrent ? ThemeColours.selected : ThemeColours.surface
    pressedGround: key.isCurrent ? ThemeColours.selected : ThemeColours.press
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: key.isCurrent

    Item {
        anchors.fill: parent

        Column {
            anchors.centerIn: parent
            width: parent.width - 8 * Metrics.unit

            PlainText {
                width: parent.width
                text: key.count
                color: key.ink
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Metrics.controlSize
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: key.label
                color: key.ink
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 16 * Metrics.unit
                Accessible.ignored: true
            }
        }
    }
}
