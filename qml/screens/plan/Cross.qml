// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Marks the middle of the view without hiding it: four strokes around a free spot, dark on a light casing. */
Item {
    id: cross

    width: 34 * Metrics.unit
    height: width

    Repeater {
        model: [0, 90, 180, 270]

        delegate: Item {
            required property int modelData

            anchors.centerIn: parent
            rotation: modelData

            Rectangle {
                x: -3 * Metrics.unit
                y: -18 * Metrics.unit
                width: 6 * Metrics.unit
                height: 14 * Metrics.unit
                color: ThemeColours.labelHalo
            }
            Rectangle {
                x: -1.25 * Metrics.unit
                y: -17 * Metrics.unit
                width: 2.5 * Metrics.unit
                height: 12 * Metrics.unit
                color: ThemeColours.label
            }
        }
    }
}
