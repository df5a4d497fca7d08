// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Takes every touch, as rain makes them, until one key has been held. */
Item {
    id: lock

    property bool isOn: false

    visible: isOn
    enabled: isOn
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Touch lock")
    onIsOnChanged: {
        if (isOn)
            hold.forceActiveFocus()
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => { wheel.accepted = true }
    }
    Key {
        id: hold
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(words.implicitWidth + 120 * Metrics.unit, parent.width - 2 * Metrics.side)
        height: 112 * Metrics.unit
        radius: 12 * Metrics.unit
        ground: ThemeColours.selected
        pressedGround: ThemeColours.accent
        text: qsTr("Hold to unlock")
        onPressAndHold: lock.isOn = false
        Keys.onReturnPressed: lock.isOn = false

        Row {
            anchors.centerIn: parent
            spacing: Metrics.space

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: 42 * Metrics.unit
                height: width
                name: "lock"
                colour: ThemeColours.selectedText
            }
            PlainText {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, hold.width - 42 * Metrics.unit - 4 * Metrics.space)
                text: hold.text
                wrapMode: Text.Wrap
                maximumLineCount: 2
                color: ThemeColours.selectedText
                font.pixelSize: Metrics.controlSize
                font.weight: 650
                Accessible.ignored: true
            }
        }
    }
}
