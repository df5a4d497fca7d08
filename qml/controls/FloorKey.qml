// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** One floor: its label, its ordinal, and a dot where it holds what one looks for. */
Key {
    id: key

    required property string label
    required property string ordinal
    required property bool isCurrent
    required property bool hasHit
    property string caption // of the building, where there are several
    property real hiddenLeft: 0 // cut off by the bar: the words stand in the rest
    property real hiddenRight: 0
    readonly property real seenWidth: width - hiddenLeft - hiddenRight
    readonly property bool isLegible: seenWidth > 34 * Metrics.unit
    readonly property bool isPart: seenWidth < width && isLegible

    readonly property color ink: isCurrent ? ThemeColours.selectedText : ThemeColours.text

    text: key.caption.length > 0 ? qsTr("Floor %1, %2").arg(key.label).arg(key.caption) : qsTr("Floor %1").arg(key.label)
    ground: key.isCurrent ? ThemeColours.selected : ThemeColours.surface
    pressedGround: key.isCurrent ? ThemeColours.selected : ThemeColours.press
    checkable: false
    Accessible.selectable: true
    Accessible.selected: key.isCurrent

    Item {
        anchors.fill: parent

        Column {
            x: (key.isPart ? key.hiddenLeft : 0) + 2 * Metrics.unit
            width: (key.isPart ? key.seenWidth : parent.width) - 4 * Metrics.unit
            anchors.verticalCenter: parent.verticalCenter
            visible: key.isLegible

            PlainText {
                width: parent.width
                text: key.label
                color: key.ink
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Metrics.actionSize
                font.weight: key.isCurrent ? Font.ExtraBold : Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 20 * Metrics.unit
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: key.ordinal
                color: key.isCurrent ? ThemeColours.selectedText : ThemeColours.text2
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: 7 * Metrics.unit
            anchors.rightMargin: 7 * Metrics.unit + (key.isPart ? key.hiddenRight : 0)
            width: 20 * Metrics.unit
            height: width
            radius: width / 2
            visible: key.hasHit && key.isLegible
            color: ThemeColours.focus
            border.color: ThemeColours.focusKey
            border.width: 1.75 * Metrics.unit
        }
    }
}
