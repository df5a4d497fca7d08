// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** Says that a row of keys goes on beyond the edge of its place. */
Rectangle {
    id: mark

    required property bool isAtEnd
    property bool isFlat: true // the keys stand side by side

    implicitWidth: 30 * Metrics.unit
    implicitHeight: 30 * Metrics.unit
    color: ThemeColours.surface2

    Icon {
        anchors.centerIn: parent
        width: 24 * Metrics.unit
        height: width
        rotation: mark.isFlat ? -90 : 0
        name: mark.isAtEnd ? "down" : "up"
        colour: ThemeColours.text
    }
}
