// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Where a thing is, to be read out on the radio: the cell first. */
Rectangle {
    id: foot

    required property featureDetail detail

    implicitHeight: 110 * Metrics.unit
    color: ThemeColours.surface2

    PlainText {
        id: cell
        x: Metrics.side
        anchors.verticalCenter: parent.verticalCenter
        visible: text.length > 0
        text: foot.detail.cell
        color: ThemeColours.gridText
        font.pixelSize: Metrics.readoutSize
        font.weight: Font.ExtraBold
        Accessible.name: qsTr("Cell %1").arg(text)
    }
    Separator {
        id: border
        x: cell.visible ? cell.x + cell.implicitWidth + Metrics.side : 0
        height: parent.height
        visible: cell.visible
    }
    Column {
        x: border.x + Metrics.side
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Metrics.gap

        PlainText {
            width: parent.width
            visible: text.length > 0
            text: foot.detail.mgrs
            font.pixelSize: Metrics.controlSize
            font.weight: 650
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.labelSize
            Accessible.name: qsTr("MGRS %1").arg(text)
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: foot.detail.place
            font.weight: 650
            Accessible.name: qsTr("WGS84 %1").arg(text)
        }
        PlainText {
            width: parent.width
            text: foot.detail.mgrs.length > 0 ? qsTr("%1 · MGRS and WGS84").arg(foot.detail.levelText) : foot.detail.levelText
            color: ThemeColours.text2
        }
    }
    Separator { width: parent.width }
}
