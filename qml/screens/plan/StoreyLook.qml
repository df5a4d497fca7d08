// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/** How the bodies of storeys are blended and shaded, the same in every theme. */
QtObject {
    readonly property real whole: 1
    readonly property real ghost: 0.3 // a storey that is seen through
    readonly property real plate: 0.2 // one of which only the slab hints
    readonly property real glass: 0.35
    readonly property real rims: 0.5
    readonly property real paleness: 0.45 // of storeys that stand apart from the current one
    readonly property real lineLift: 0.001 // of the eye's distance
    // Multiplies the theme's colours and stands for none of them: red light stays red.
    readonly property color shade: Qt.rgba(0.7, 0.7, 0.7, 1)
}
