// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls

/** How the building stands: a key for each way, or, where there is little room, one that opens them. */
Grid {
    id: keys

    required property int mode
    property bool isNarrow: false
    property bool isOpen: false
    readonly property var names: [qsTr("Whole"), qsTr("Floor"), qsTr("Exploded"), qsTr("Cut")]
    readonly property real keyWidth: (width - (columns - 1) * spacing) / columns

    signal modeAsked(mode: int)
    signal aboveAsked

    columns: isOpen ? 3 : 1
    spacing: Metrics.line
    onIsNarrowChanged: isOpen = false
    onVisibleChanged: isOpen = false

    Repeater {
        model: keys.isNarrow && !keys.isOpen ? [] : keys.names
        delegate: ModeKey {
            required property int index
            required property string modelData

            width: keys.keyWidth
            height: Metrics.target
            text: modelData
            isCurrent: keys.mode === index
            onClicked: {
                keys.isOpen = false
                keys.modeAsked(index)
            }
        }
    }
    ModeKey {
        width: keys.keyWidth
        height: Metrics.target
        visible: keys.isOpen
        text: qsTr("From above")
        onClicked: {
            keys.isOpen = false
            keys.aboveAsked()
        }
    }
    ModeKey {
        width: keys.keyWidth
        height: Metrics.target
        visible: keys.isNarrow
        text: keys.isOpen ? qsTr("Close") : keys.names[keys.mode]
        isCurrent: !keys.isOpen
        onClicked: keys.isOpen = !keys.isOpen
    }
}
