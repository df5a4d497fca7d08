// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Portulan.Ui

/** Sizes of keys, bars and type, from pixels at 160 dpi (1 mm = 6.3 px) to pixels of this screen. */
QtObject {
    readonly property real unit: ThemeColours.density

    readonly property real headerHeight: 76 * unit
    readonly property real target: 76 * unit       // 12 mm, the least that a glove hits
    readonly property real floorColumn: 120 * unit
    readonly property real floorKey: 113 * unit    // 18 mm
    readonly property real floorRow: 130 * unit
    readonly property real themeKey: 117 * unit
    readonly property real categoryBar: 96 * unit
    readonly property real sheetWidth: 556 * unit
    readonly property real line: Math.max(1, 1.5 * unit)

    readonly property real gap: 8 * unit
    readonly property real space: 12 * unit
    readonly property real side: 20 * unit

    readonly property int readoutSize: 44 * unit
    readonly property int actionSize: 34 * unit
    readonly property int controlSize: 30 * unit
    readonly property int rowSize: 28 * unit
    readonly property int chipSize: 24 * unit
    readonly property int labelSize: 22 * unit
}
