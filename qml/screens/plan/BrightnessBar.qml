// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Ten steps between as dark as one can still read and as bright as the screen is. */
Item {
    id: bar

    required property Preferences preferences

    implicitHeight: 96 * Metrics.unit

    IconKey {
        id: darker
        width: 96 * Metrics.unit
        height: parent.height
        text: qsTr("Darker")
        iconName: "minus"
        onClicked: --bar.preferences.brightness
    }
    IconKey {
        id: brighter
        anchors.right: parent.right
        width: 96 * Metrics.unit
        height: parent.height
        text: qsTr("Brighter")
        iconName: "plus"
        onClicked: ++bar.preferences.brightness
    }
    Column {
        anchors.left: darker.right
        anchors.right: brighter.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.gap

        PlainText {
            width: parent.width
            text: qsTr("Brightness %1 of 10").arg(bar.preferences.brightness)
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Metrics.chipSize
            font.weight: 650
        }
        Row {
            width: parent.width
            spacing: 4 * Metrics.unit

            Repeater {
                model: 10

                delegate: Rectangle {
                    required property int index

                    width: (parent.width - 9 * 4 * Metrics.unit) / 10
                    height: 16 * Metrics.unit
                    color: index < bar.preferences.brightness ? ThemeColours.selected : ThemeColours.line
                }
            }
        }
    }
}
