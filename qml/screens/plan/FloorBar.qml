// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** The floors, as they stand above each other, or side by side from the lowest where the screen is upright. */
Rectangle {
    id: bar

    required property LevelList levels
    property bool isFlat: false
    readonly property bool hasMarks: !isFlat || width > 3 * Metrics.floorKey // where fewer are seen, neighbours need their room

    signal levelAsked(row: int)

    color: ThemeColours.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Floors")

    ListView {
        id: list
        width: bar.isFlat ? Math.min(bar.width, count * Metrics.floorKey) : bar.width
        height: bar.height
        clip: true
        orientation: bar.isFlat ? ListView.Horizontal : ListView.Vertical
        layoutDirection: bar.isFlat ? Qt.RightToLeft : Qt.LeftToRight
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: bar.levels
        currentIndex: bar.levels.currentRow
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        highlightRangeMode: ListView.ApplyRange
        preferredHighlightBegin: bar.isFlat ? (width - Metrics.floorKey) / 2 : (height - Metrics.floorKey) / 2
        preferredHighlightEnd: preferredHighlightBegin + Metrics.floorKey

        section.property: "building"
        section.delegate: Rectangle {
            required property string section

            width: bar.isFlat ? (section.length > 0 ? 96 * Metrics.unit : 0) : list.width
            height: bar.isFlat ? list.height : section.length > 0 ? 60 * Metrics.unit : 0
            color: ThemeColours.surface2

            PlainText {
                anchors.fill: parent
                anchors.margins: 4 * Metrics.unit
                text: parent.section
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.weight: Font.Bold
                Accessible.role: Accessible.Heading
            }
        }

        delegate: FloorKey {
            id: floor
            required property int index
            required property string building

            width: bar.isFlat ? Metrics.floorKey : list.width
            height: bar.isFlat ? list.height : Metrics.floorKey
            caption: building
            hiddenLeft: bar.isFlat ? Math.max(0, list.contentX + (before.visible ? before.width : 0) - x) : 0
            hiddenRight: bar.isFlat ? Math.max(0, x + width - list.contentX - list.width + (after.visible ? after.width : 0)) : 0
            onClicked: bar.levelAsked(index)

            Separator {
                x: bar.isFlat ? parent.width - width : 0
                y: bar.isFlat ? 0 : parent.height - height
                width: bar.isFlat ? implicitWidth : parent.width
                height: bar.isFlat ? parent.height : implicitHeight
                visible: !floor.isCurrent
            }
        }
    }

    EndMark {
        id: before
        width: bar.isFlat ? implicitWidth : parent.width
        height: bar.isFlat ? parent.height : implicitHeight
        visible: bar.hasMarks && (bar.isFlat ? !list.atXBeginning : !list.atYBeginning)
        isAtEnd: false
        isFlat: bar.isFlat
    }
    EndMark {
        id: after
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: bar.isFlat ? implicitWidth : parent.width
        height: bar.isFlat ? parent.height : implicitHeight
        visible: bar.hasMarks && (bar.isFlat ? !list.atXEnd : !list.atYEnd)
        isAtEnd: true
        isFlat: bar.isFlat
    }

    // Points from the current floor's key at the plan.
    Item {
        readonly property Item key: list.currentItem
        readonly property real along: key ? (bar.isFlat ? key.x - list.contentX + key.width / 2 : key.y - list.contentY + key.height / 2) : -1

        x: bar.isFlat ? along - width / 2 : -width
        y: bar.isFlat ? -height : along - height / 2
        width: (bar.isFlat ? 24 : 11) * Metrics.unit
        height: (bar.isFlat ? 11 : 24) * Metrics.unit
        visible: key !== null && along > 0 && along < (bar.isFlat ? list.width : list.height)
        clip: true

        Rectangle {
            width: 17 * Metrics.unit
            height: width
            x: bar.isFlat ? (parent.width - width) / 2 : parent.width - width / 2
            y: bar.isFlat ? parent.height - height / 2 : (parent.height - height) / 2
            rotation: 45
            color: ThemeColours.selected
        }
    }
}
