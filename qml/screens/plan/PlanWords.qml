// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Words in place of a plan: what is the matter, and what to do. */
Rectangle {
    id: words

    required property string title
    required property string cure
    property string iconName
    property bool isError: false

    color: ThemeColours.pavement

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48 * Metrics.unit, 760 * Metrics.unit)
        spacing: Metrics.space

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: words.iconName.length > 0
            width: 84 * Metrics.unit
            height: width
            name: words.iconName
            colour: words.isError ? ThemeColours.err : ThemeColours.text2
        }
        PlainText {
            width: parent.width
            text: words.title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 4
            font.pixelSize: Metrics.actionSize
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: words.cure
            color: ThemeColours.text2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 8
            font.pixelSize: Metrics.rowSize
        }
    }
}
