// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Ui
import Portulan.View2d

/** Every key of a keyboard, or of a tablet's frame, that does something here. HelpSheet lists them. */
Item {
    id: keys

    required property PlanScreen screen
    required property Preferences preferences
    required property OwnPosition ownPosition
    required property PlanView map
    required property PlanCanvas view // the map, or the building in space
    required property PlanSheets sheets
    required property TouchLock touchLock
    readonly property real step: Math.min(map.width, map.height) / 5
    readonly property bool isOnMap: !sheets.activeFocus // arrows walk through a sheet's rows
    property int side: -1

    signal spaceAsked

    Shortcut { sequences: ["PgUp"]; onActivated: keys.screen.levelUp() }
    Shortcut { sequences: ["PgDown"]; onActivated: keys.screen.levelDown() }
    Shortcut { sequences: ["T"]; onActivated: keys.screen.nextTheme() }
    Shortcut { sequences: ["G"]; onActivated: keys.screen.nextLanguage() }
    Shortcut { sequences: ["+", "="]; enabled: keys.isOnMap; onActivated: keys.view.zoomBy(1.5) }
    Shortcut { sequences: ["-"]; enabled: keys.isOnMap; onActivated: keys.view.zoomBy(1 / 1.5) }
    Shortcut { sequences: ["Left"]; enabled: keys.isOnMap; onActivated: keys.view.panBy(keys.step, 0) }
    Shortcut { sequences: ["Right"]; enabled: keys.isOnMap; onActivated: keys.view.panBy(-keys.step, 0) }
    Shortcut { sequences: ["Up"]; enabled: keys.isOnMap; onActivated: keys.view.panBy(0, keys.step) }
    Shortcut { sequences: ["Down"]; enabled: keys.isOnMap; onActivated: keys.view.panBy(0, -keys.step) }
    Shortcut { sequences: ["Home"]; enabled: keys.isOnMap; onActivated: keys.view.fit() }
    Shortcut { sequences: ["N"]; onActivated: keys.view.resetBearing() }
    Shortcut { sequences: ["R"]; onActivated: keys.map.rotationLocked = !keys.map.rotationLocked }
    Shortcut { sequences: ["V"]; onActivated: keys.spaceAsked() }
    Shortcut { sequences: ["M"]; onActivated: keys.screen.measure.isOn = !keys.screen.measure.isOn }
    Shortcut { sequences: ["L"]; onActivated: keys.touchLock.isOn = !keys.touchLock.isOn }
    Shortcut { sequences: ["H"]; onActivated: keys.preferences.isLeftHanded = !keys.preferences.isLeftHanded }
    Shortcut { sequences: ["B"]; onActivated: --keys.preferences.brightness }
    Shortcut { sequences: ["Shift+B"]; onActivated: ++keys.preferences.brightness }
    Shortcut { sequences: ["P"]; onActivated: keys.ownPosition.isOn = !keys.ownPosition.isOn }
    Shortcut { sequences: ["C"]; onActivated: keys.preferences.isGridShown = !keys.preferences.isGridShown }
    Shortcut { sequences: ["D"]; enabled: keys.map.hasScan; onActivated: keys.preferences.nextScanMode() }
    Shortcut { sequences: ["/", "Ctrl+F"]; onActivated: keys.sheets.open = "search" }
    Shortcut { sequences: ["I"]; onActivated: keys.sheets.showAbout(0) }
    Shortcut { sequences: ["O"]; onActivated: keys.sheets.open = "more" }
    Shortcut { sequences: ["F1"]; onActivated: keys.sheets.open = "help" }
    Shortcut { sequences: ["Escape"]; onActivated: keys.sheets.close() }
    Shortcut {
        sequences: ["S"]
        enabled: keys.screen.sides.count > 0
        onActivated: {
            keys.side = (keys.side + 1) % keys.screen.sides.count
            keys.view.turnTo(keys.screen.bearingWithSideDown(keys.screen.sides.featureAt(keys.side)))
        }
    }
    Instantiator {
        model: keys.screen.categories
        delegate: Shortcut {
            required property int index
            required property int symbolClass

            sequences: [(index + 1).toString()]
            onActivated: {
                keys.sheets.open = ""
                keys.screen.highlight(symbolClass)
            }
        }
    }
}
