// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui
import Portulan.View2d

/** Every key of a keyboard, or of a tablet's frame, that does something here. */
Item {
    id: keys

    required property PlanScreen screen
    required property PlanView map
    readonly property real step: Math.min(map.width, map.height) / 5

    Shortcut { sequences: ["PgUp"]; onActivated: keys.screen.levelUp() }
    Shortcut { sequences: ["PgDown"]; onActivated: keys.screen.levelDown() }
    Shortcut { sequences: ["T"]; onActivated: keys.screen.nextTheme() }
    Shortcut { sequences: ["+", "="]; onActivated: keys.map.zoomBy(1.5) }
    Shortcut { sequences: ["-"]; onActivated: keys.map.zoomBy(1 / 1.5) }
    Shortcut { sequences: ["Left"]; onActivated: keys.map.panBy(keys.step, 0) }
    Shortcut { sequences: ["Right"]; onActivated: keys.map.panBy(-keys.step, 0) }
    Shortcut { sequences: ["Up"]; onActivated: keys.map.panBy(0, keys.step) }
    Shortcut { sequences: ["Down"]; onActivated: keys.map.panBy(0, -keys.step) }
    Shortcut { sequences: ["Home"]; onActivated: keys.map.fit() }
}
