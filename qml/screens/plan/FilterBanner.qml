// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Says that part of the plan is faded, and ends it. */
Key {
    id: banner

    required property string categoryName

    implicitWidth: words.implicitWidth + 120 * Metrics.unit
    implicitHeight: Metrics.target
    radius: 10 * Metrics.unit
    ground: ThemeColours.selected
    pressedGround: ThemeColours.accent
    text: qsTr("Only %1 at full strength: show everything").arg(banner.categoryName)

    Item {
        anchors.fill: parent

        PlainText {
            id: words
            x: Metrics.side
            width: close.x - x - Metrics.gap
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Only: %1", "the category that is not faded").arg(banner.categoryName)
            color: ThemeColours.selectedText
            fontSizeMode: Text.Fit
            wrapMode: Text.Wrap
            maximumLineCount: 2
            minimumPixelSize: Metrics.labelSize
            font.pixelSize: Metrics.rowSize
            font.weight: 650
            Accessible.ignored: true
        }
        Icon {
            id: close
            anchors.right: parent.right
            anchors.rightMargin: Metrics.side
            anchors.verticalCenter: parent.verticalCenter
            width: 40 * Metrics.unit
            height: width
            name: "close"
            colour: ThemeColours.selectedText
        }
    }
}
