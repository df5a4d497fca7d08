// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls

/** Every key of a keyboard that does something here. */
Sheet {
    id: sheet

    title: qsTr("Keyboard")

    ListView {
        anchors.fill: parent
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        model: [
            { keys: qsTr("Page up, Page down"), what: qsTr("Floor up, floor down") },
            { keys: "1 – 6", what: qsTr("Exits, access, cutoffs, stairs, fire, hazards") },
            { keys: "/", what: qsTr("Search") },
            { keys: "I", what: qsTr("About this plan: missing, changes, sources, import") },
            { keys: qsTr("Arrows, + −, Home"), what: qsTr("Move, zoom, whole building") },
            { keys: "N", what: qsTr("North up") },
            { keys: "S", what: qsTr("Next side down") },
            { keys: "R", what: qsTr("Turn with fingers: locked or free") },
            { keys: "V", what: qsTr("Flat plan or building in 3D") },
            { keys: qsTr("Shift + arrows, A"), what: qsTr("In 3D: turn and tilt, from above") },
            { keys: "X", what: qsTr("In 3D: the 3D model or the plan's walls") },
            { keys: "M", what: qsTr("Measure") },
            { keys: "P", what: qsTr("Where am I") },
            { keys: "C", what: qsTr("Cells of the grid") },
            { keys: "D", what: qsTr("Scanned plan: hidden, under, over, alone") },
            { keys: "T", what: qsTr("Day, night, red") },
            { keys: qsTr("B, Shift+B"), what: qsTr("Darker, brighter") },
            { keys: "L", what: qsTr("Touch lock") },
            { keys: "H", what: qsTr("Left hand") },
            { keys: "G", what: qsTr("Language") },
            { keys: "O", what: qsTr("Tools") },
            { keys: "F1", what: qsTr("This list") },
            { keys: qsTr("Tab, Enter, Escape"), what: qsTr("Next key, press it, close") }
        ]

        delegate: NoteRow {
            required property var modelData

            width: ListView.view.width
            label: modelData.keys
            note: modelData.what
            isWarning: false
            feature: ""
        }
    }
}
