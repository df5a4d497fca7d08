// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** A warning that one can open. The coloured part is lower than what answers to a touch. */
Key {
    id: key

    property bool isShort: false // only the drawing and the number
    property string shortText

    implicitWidth: words.implicitWidth + 28 * Metrics.unit
    ground: "transparent"
    pressedGround: "transparent"

    Item {
        anchors.fill: parent

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 52 * Metrics.unit
            radius: 10 * Metrics.unit
            color: key.down ? ThemeColours.press : ThemeColours.warnGround

            Row {
                id: words
                anchors.centerIn: parent
                spacing: Metrics.gap

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 34 * Metrics.unit
                    height: width
                    name: "warning"
                    colour: ThemeColours.warn
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: key.isShort ? key.shortText : key.text
                    color: ThemeColours.warn
                    font.pixelSize: Metrics.chipSize
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
    }
}
