// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** One thing that is not there: a group that nobody surveyed, something that could not be read. */
Rectangle {
    id: row

    required property string label
    required property string text

    implicitHeight: Math.max(Metrics.target, words.height + 20 * Metrics.unit)
    color: ThemeColours.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.label + ": " + row.text

    Rectangle {
        id: box
        x: Metrics.side
        anchors.verticalCenter: parent.verticalCenter
        width: 50 * Metrics.unit
        height: width
        radius: 4 * Metrics.unit
        color: ThemeColours.warnGround

        PlainText {
            anchors.centerIn: parent
            text: "?"
            color: ThemeColours.warn
            font.pixelSize: Metrics.controlSize
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: box.x + box.width + 16 * Metrics.unit
        width: parent.width - x - Metrics.side

        PlainText {
            width: parent.width
            visible: text.length > 0
            text: row.label
            wrapMode: Text.Wrap
            font.pixelSize: Metrics.rowSize
            font.weight: 650
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: row.text
            color: ThemeColours.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
