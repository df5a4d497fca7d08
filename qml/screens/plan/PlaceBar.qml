// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** A place, to be read out on the radio: the cell first. */
Rectangle {
    id: foot

    required property string cell
    required property string mgrs
    required property string place // WGS84
    required property string note

    readonly property real side: width < 480 * Metrics.unit ? Metrics.space : Metrics.side

    implicitHeight: Math.max(110 * Metrics.unit, lines.height + 2 * Metrics.gap)
    color: ThemeColours.surface2

    PlainText {
        id: square
        x: foot.side
        anchors.verticalCenter: parent.verticalCenter
        visible: text.length > 0
        text: foot.cell
        color: ThemeColours.gridText
        font.pixelSize: Metrics.readoutSize
        font.weight: Font.ExtraBold
        Accessible.name: qsTr("Cell %1").arg(text)
    }
    Separator {
        id: border
        x: square.visible ? square.x + square.implicitWidth + foot.side : 0
        height: parent.height
        visible: square.visible
    }
    Column {
        id: lines
        x: border.x + foot.side
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Metrics.gap

        PlainText {
            width: parent.width
            visible: text.length > 0
            text: foot.mgrs
            font.pixelSize: Metrics.controlSize
            font.weight: 650
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.labelSize
            Accessible.name: qsTr("MGRS %1").arg(text)
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: foot.place
            wrapMode: Text.Wrap
            font.weight: 650
            Accessible.name: qsTr("WGS84 %1").arg(text)
        }
        PlainText {
            width: parent.width
            text: foot.mgrs.length > 0 ? qsTr("%1 · MGRS and WGS84").arg(foot.note) : foot.note
            wrapMode: Text.Wrap
            color: ThemeColours.text2
        }
    }
    Separator { width: parent.width }
}
