// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** A heading and what stands under it; leads to a thing of the plan where it has one. */
Key {
    id: row

    required property string label
    required property string note
    required property bool isWarning
    required property string feature
    readonly property bool leadsSomewhere: feature.length > 0

    implicitHeight: Math.max(Metrics.target, words.height + 20 * Metrics.unit)
    pressedGround: row.leadsSomewhere ? ThemeColours.press : ThemeColours.surface
    focusPolicy: row.leadsSomewhere ? Qt.TabFocus : Qt.NoFocus
    text: row.note.length > 0 ? row.label + ": " + row.note : row.label
    Accessible.role: Accessible.ListItem

    Item {
        anchors.fill: parent

        Rectangle {
            id: box
            x: Metrics.side
            anchors.verticalCenter: parent.verticalCenter
            width: row.isWarning ? 50 * Metrics.unit : 0
            height: 50 * Metrics.unit
            radius: 4 * Metrics.unit
            color: ThemeColours.warnGround

            PlainText {
                anchors.centerIn: parent
                visible: row.isWarning
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
            x: box.x + box.width + (row.isWarning ? 16 * Metrics.unit : 0)
            width: next.x - x - Metrics.gap

            PlainText {
                width: parent.width
                visible: text.length > 0
                text: row.label
                color: row.note.length > 0 && row.leadsSomewhere ? ThemeColours.text2 : ThemeColours.text
                wrapMode: Text.Wrap
                font.pixelSize: row.leadsSomewhere && row.note.length > 0 ? Metrics.labelSize : Metrics.rowSize
                font.weight: 650
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: row.note
                color: row.leadsSomewhere ? ThemeColours.text : ThemeColours.text2
                wrapMode: Text.Wrap
                font.pixelSize: row.leadsSomewhere ? Metrics.rowSize : Metrics.labelSize
                Accessible.ignored: true
            }
        }
        Icon {
            id: next
            anchors.right: parent.right
            anchors.rightMargin: Metrics.side
            anchors.verticalCenter: parent.verticalCenter
            width: row.leadsSomewhere ? 26 * Metrics.unit : 0
            height: 26 * Metrics.unit
            visible: row.leadsSomewhere
            rotation: 90
            name: "up"
            colour: ThemeColours.text2
        }
        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
