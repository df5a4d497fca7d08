// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What must not be overlooked: things that could not be shown, and that this plan is a draft. No height where there is nothing. */
Column {
    id: bar

    required property bool isDraft
    required property string noticeText

    signal noticesAsked

    Key {
        width: bar.width
        height: Metrics.target
        visible: bar.noticeText.length > 0
        text: bar.noticeText
        ground: ThemeColours.errGround
        onClicked: bar.noticesAsked()

        Item {
            anchors.fill: parent

            Icon {
                id: sign
                x: Metrics.side
                anchors.verticalCenter: parent.verticalCenter
                width: 30 * Metrics.unit
                height: width
                name: "warning"
                colour: ThemeColours.err
            }
            PlainText {
                x: sign.x + sign.width + Metrics.gap
                width: parent.width - x - Metrics.side
                anchors.verticalCenter: parent.verticalCenter
                text: bar.noticeText + qsTr(" – see which")
                color: ThemeColours.err
                font.pixelSize: Metrics.chipSize
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        width: bar.width
        height: draft.height + 10 * Metrics.unit
        visible: bar.isDraft
        color: ThemeColours.warnGround

        PlainText {
            id: draft
            x: Metrics.side
            width: parent.width - 2 * x
            wrapMode: Text.Wrap
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Draft: neither published nor approved")
            color: ThemeColours.warn
            font.pixelSize: Metrics.chipSize
            font.weight: Font.Bold
            Accessible.role: Accessible.AlertMessage
        }
    }
}
