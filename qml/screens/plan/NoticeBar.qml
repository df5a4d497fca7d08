// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What must not be overlooked: things that could not be shown, a draft, a wrong clock. No height where there is nothing. */
Column {
    id: bar

    required property var warnings // words
    required property string levelNote // what the current floor lacks
    required property string noticeText

    signal noticesAsked

    Key {
        width: bar.width
        height: Math.max(Metrics.target, notice.height + 2 * Metrics.gap)
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
                id: notice
                x: sign.x + sign.width + Metrics.gap
                width: next.x - x - Metrics.gap
                anchors.verticalCenter: parent.verticalCenter
                text: bar.noticeText
                wrapMode: Text.Wrap
                maximumLineCount: 4
                color: ThemeColours.err
                font.pixelSize: Metrics.chipSize
                font.weight: Font.Bold
                Accessible.ignored: true
            }
            Icon {
                id: next
                anchors.right: parent.right
                anchors.rightMargin: Metrics.side
                anchors.verticalCenter: parent.verticalCenter
                width: 26 * Metrics.unit
                height: width
                rotation: 90
                name: "up"
                colour: ThemeColours.err
            }
        }
    }
    Repeater {
        model: bar.levelNote.length > 0 ? [...bar.warnings, bar.levelNote] : bar.warnings

        delegate: Rectangle {
            id: row
            required property string modelData

            width: bar.width
            height: words.height + 10 * Metrics.unit
            color: ThemeColours.warnGround

            PlainText {
                id: words
                x: Metrics.side
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData
                wrapMode: Text.Wrap
                color: ThemeColours.warn
                font.pixelSize: Metrics.chipSize
                font.weight: Font.Bold
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
