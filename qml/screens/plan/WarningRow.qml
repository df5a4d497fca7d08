// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** One thing that is not there: a group that nobody surveyed, something that could not be read. */
Rectangle {
    id: row

    required property string label
    required property string note
    property bool isLoud: false // among rows of things that are there

    implicitHeight: Math.max(Metrics.target, words.height + 20 * Metrics.unit)
    color: row.isLoud ? ThemeColours.warnGround : ThemeColours.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.label + ": " + row.note

    Rectangle {
        id: box
        x: Metrics.side
        anchors.verticalCenter: parent.verticalCenter
        width: 50 * Metrics.unit
        height: width
        radius: 4 * Metrics.unit
        color: ThemeColours.warnGround
        border.color: ThemeColours.warn
        border.width: row.isLoud ? 2 * Metrics.unit : 0

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
            color: row.isLoud ? ThemeColours.warn : ThemeColours.text
            wrapMode: Text.Wrap
            font.pixelSize: Metrics.rowSize
            font.weight: 650
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: row.note
            color: row.isLoud ? ThemeColours.warn : ThemeColours.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
