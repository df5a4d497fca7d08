// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui
import Portulan.View2d

/** Two rings around a place of the plan, three times, and then no more. */
Item {
    id: pulse

    required property PlanCanvas view
    property real planX: 0
    property real planY: 0
    property real progress: 1

    function start(x: real, y: real) {
        pulse.planX = x
        pulse.planY = y
        pulse.place()
        beat.restart()
    }

    function place() {
        const spot = pulse.view.screenOf(pulse.planX, pulse.planY)
        pulse.x = spot.x
        pulse.y = spot.y
    }

    visible: beat.running

    Connections {
        target: pulse.view
        enabled: pulse.visible
        function onCameraChanged() { pulse.place() }
    }
    NumberAnimation {
        id: beat
        target: pulse
        property: "progress"
        from: 0
        to: 1
        duration: 600
        loops: 3
    }
    Repeater {
        model: [1.4, 1.75]

        delegate: Rectangle {
            required property real modelData

            anchors.centerIn: parent
            width: 56 * Metrics.unit * (1 + (modelData - 1) * pulse.progress)
            height: width
            radius: width / 2
            color: "transparent"
            opacity: 1 - pulse.progress * pulse.progress
            border.color: ThemeColours.focus
            border.width: 5 * Metrics.unit
        }
    }
}
