// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Ui

/** Things of all floors, and below them what nobody surveyed. The first tap on a row shows the thing, the second tells of it. */
Item {
    id: found

    required property PlanScreen screen
    required property FeatureList features
    property RowList missing: null
    required property string title

    function focusFirst() {
        list.currentIndex = Math.min(0, list.count - 1)
        list.forceActiveFocus(Qt.TabFocusReason)
    }

    Connections {
        target: found.features
        function onShown() {
            list.currentIndex = 0
            list.positionViewAtBeginning()
        }
    }
    ListView {
        id: list
        width: parent.width
        height: parent.height - unknown.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        focus: true
        model: found.features
        Accessible.role: Accessible.List
        Accessible.name: found.title

        delegate: FoundRow {
            id: row
            required property string feature

            width: ListView.view.width
            onClicked: row.isMarked ? found.screen.select(row.feature) : found.screen.show(row.feature)
            Keys.onReturnPressed: row.clicked()
            Keys.onEnterPressed: row.clicked()
        }
    }
    ListView {
        id: unknown
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(contentHeight, parent.height / 2)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: found.missing
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Not surveyed")

        delegate: WarningRow {
            width: ListView.view.width
            isLoud: true
        }
    }
}
