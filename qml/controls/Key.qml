// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Portulan.Ui

/** What a glove presses. Answers at once, and takes the keyboard only when one tabs to it. */
T.AbstractButton {
    id: key

    property real radius: 0
    property color ground: ThemeColours.surface
    property color pressedGround: ThemeColours.press

    implicitWidth: Metrics.target
    implicitHeight: Metrics.target
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: key.text
    Accessible.onPressAction: key.clicked()

    background: Rectangle {
        radius: key.radius
        color: key.ground

        Rectangle {
            anchors.fill: parent
            radius: key.radius
            color: key.pressedGround
            opacity: key.down ? 1 : 0
            Behavior on opacity {
                enabled: !key.down
                NumberAnimation { duration: 80 }
            }
        }
        Rectangle {
            anchors.fill: parent
            visible: key.visualFocus
            radius: key.radius
            color: "transparent"
            border.color: ThemeColours.focus
            border.width: 5 * Metrics.unit
        }
    }
}
