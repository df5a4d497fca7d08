// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui
import Portulan.View2d

/** Points set on the plan, the lines between them, and how long it is. */
Item {
    id: layer

    required property Measure measure
    required property PlanView map
    property var spots: [] // of the points, in pixels
    property var lines: [] // between them

    function place() {
        const spots = []
        const lines = []
        for (const point of layer.measure.points) {
            const spot = layer.map.screenOf(point.x, point.y)
            if (spots.length > 0)
                lines.push({ from: spots[spots.length - 1], to: spot })
            spots.push(spot)
        }
        layer.spots = spots
        layer.lines = lines
    }

    visible: measure.isOn && map.visible

    Connections {
        target: layer.map
        enabled: layer.visible
        function onCameraChanged() { layer.place() }
    }
    Connections {
        target: layer.measure
        function onChanged() { layer.place() }
    }
    Repeater {
        model: layer.lines

        delegate: Rectangle {
            required property var modelData
            readonly property point from: modelData.from
            readonly property point to: modelData.to

            x: from.x
            y: from.y - height / 2
            width: Math.hypot(to.x - from.x, to.y - from.y)
            height: 6 * Metrics.unit
            transformOrigin: Item.Left
            rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
            color: ThemeColours.focus
            border.color: ThemeColours.focusKey
            border.width: 1.75 * Metrics.unit
        }
    }
    Repeater {
        model: layer.spots

        delegate: Rectangle {
            required property point modelData

            x: modelData.x - width / 2
            y: modelData.y - height / 2
            width: 24 * Metrics.unit
            height: width
            radius: width / 2
            color: ThemeColours.focus
            border.color: ThemeColours.focusKey
            border.width: 3 * Metrics.unit
        }
    }
    Rectangle {
        id: bar
        readonly property bool isNarrow: layer.width < 560 * Metrics.unit // the keys stand below the words

        anchors.horizontalCenter: parent.horizontalCenter
        y: 14 * Metrics.unit
        width: Math.min(parent.width - 2 * Metrics.gap, 620 * Metrics.unit)
        height: isNarrow ? Metrics.target + 48 * Metrics.unit : Metrics.target
        radius: 10 * Metrics.unit
        color: ThemeColours.selected

        PlainText {
            x: Metrics.side
            width: (bar.isNarrow ? bar.width : keys.x) - x - Metrics.gap
            height: bar.isNarrow ? 48 * Metrics.unit : parent.height
            verticalAlignment: Text.AlignVCenter
            text: layer.measure.distance.length === 0 ? qsTr("Tap points of the plan")
                : layer.measure.area.length === 0 ? layer.measure.distance : layer.measure.distance + " · " + layer.measure.area
            color: ThemeColours.selectedText
            font.pixelSize: Metrics.rowSize
            font.weight: 650
            Accessible.role: Accessible.AlertMessage
        }
        Row {
            id: keys
            anchors.right: parent.right
            anchors.bottom: parent.bottom

            RoundKey {
                text: qsTr("Take back the last point")
                iconName: "undo"
                onClicked: layer.measure.removeLast()
            }
            RoundKey {
                text: qsTr("Measure anew")
                iconName: "trash"
                onClicked: layer.measure.clear()
            }
            RoundKey {
                text: qsTr("End measuring")
                iconName: "close"
                onClicked: layer.measure.isOn = false
            }
        }
    }
}
