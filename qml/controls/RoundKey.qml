// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** A key that floats over the plan. */
Key {
    id: key

    property string iconName

    radius: width / 2

    background: Rectangle {
        radius: key.radius
        color: key.down ? ThemeColours.press : ThemeColours.surface
        border.color: key.visualFocus ? ThemeColours.focus : ThemeColours.line
        border.width: key.visualFocus ? 5 * Metrics.unit : Metrics.line
    }

    Item {
        anchors.fill: parent

        Icon {
            anchors.centerIn: parent
            visible: key.iconName.length > 0
            width: 40 * Metrics.unit
            height: width
            name: key.iconName
            colour: ThemeColours.text
        }
    }
}
