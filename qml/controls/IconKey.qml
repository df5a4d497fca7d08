// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** A drawing, a word, or a drawing over a word. */
Key {
    id: key

    property string iconName
    property string caption

    Item {
        anchors.fill: parent

        Column {
            anchors.centerIn: parent
            spacing: 4 * Metrics.unit

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: key.iconName.length > 0
                width: (key.caption.length > 0 ? 50 : 40) * Metrics.unit
                height: width
                name: key.iconName
                colour: ThemeColours.text
            }
            PlainText {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: key.caption.length > 0
                text: key.caption
                font.pixelSize: Metrics.controlSize
                font.weight: 650
                Accessible.ignored: true
            }
        }
    }
}
