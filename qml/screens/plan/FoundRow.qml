// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** One thing of a list: what it is, on which floor, in which cell, how far. */
Key {
    id: row

    required property string title
    required property string frame
    required property string pictogram
    required property string code
    required property string floor
    required property bool isElsewhere
    required property string where
    required property string cell
    required property string ref
    required property string spoken
    required property string distance
    required property bool isMarked
    readonly property bool isNarrow: width < 480 * Metrics.unit
    readonly property real side: isNarrow ? Metrics.space : Metrics.side

    implicitHeight: Math.max(77 * Metrics.unit, chip.y + chip.height + Metrics.gap)
    ground: row.isMarked ? ThemeColours.press : ThemeColours.surface
    text: row.spoken
    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: row.isMarked

    Item {
        anchors.fill: parent

        Rectangle {
            width: 7 * Metrics.unit
            height: parent.height
            visible: row.isMarked
            color: ThemeColours.focus
        }
        SymbolIcon {
            id: symbol
            x: row.side
            anchors.verticalCenter: parent.verticalCenter
            width: (row.isNarrow ? 46 : 58) * Metrics.unit
            height: width
            visible: row.frame.length > 0
            frame: row.frame
            pictogram: row.pictogram
            code: row.code
            themeName: ThemeColours.themeName
        }
        PlainText {
            id: title
            x: symbol.x + symbol.width + (row.isNarrow ? Metrics.space : 16 * Metrics.unit)
            y: 6 * Metrics.unit
            width: distance.x - x - Metrics.gap
            text: row.title
            wrapMode: row.isNarrow ? Text.Wrap : Text.NoWrap
            maximumLineCount: 2
            fontSizeMode: row.isNarrow ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Metrics.labelSize
            font.pixelSize: row.isNarrow ? Metrics.chipSize : Metrics.rowSize
            font.weight: 650
            Accessible.ignored: true
        }
        Rectangle {
            id: chip
            x: title.x
            y: Math.max(40 * Metrics.unit, title.y + title.height)
            width: floor.implicitWidth + (row.isNarrow ? 10 : 16) * Metrics.unit
            height: 30 * Metrics.unit
            radius: 6 * Metrics.unit
            color: row.isElsewhere ? "transparent" : ThemeColours.selected
            border.width: row.isElsewhere ? 2 * Metrics.unit : 0
            border.color: ThemeColours.text

            PlainText {
                id: floor
                anchors.centerIn: parent
                text: row.floor
                color: row.isElsewhere ? ThemeColours.text : ThemeColours.selectedText
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
        PlainText {
            anchors.verticalCenter: chip.verticalCenter
            x: chip.x + chip.width + (row.isNarrow ? 6 : 10) * Metrics.unit
            width: distance.x - x - Metrics.gap
            text: row.isNarrow ? row.cell + (row.cell.length > 0 && row.ref.length > 0 ? " · " : "") + row.ref : row.where
            color: ThemeColours.text2
            Accessible.ignored: true
        }
        PlainText {
            id: distance
            anchors.right: next.left
            anchors.rightMargin: row.isMarked ? Metrics.gap : 0
            anchors.verticalCenter: parent.verticalCenter
            text: row.distance
            font.pixelSize: row.isNarrow ? Metrics.chipSize : Metrics.controlSize
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        // A second tap opens the detail.
        Icon {
            id: next
            anchors.right: parent.right
            anchors.rightMargin: row.side
            anchors.verticalCenter: parent.verticalCenter
            width: row.isMarked ? 26 * Metrics.unit : 0
            height: 26 * Metrics.unit
            visible: row.isMarked
            rotation: 90
            name: "up"
            colour: ThemeColours.text
        }
        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
}
