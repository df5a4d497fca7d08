// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What one should know of the plan itself: what nobody surveyed, what changed, where it comes from, what its import lost. */
Sheet {
    id: sheet

    required property PlanScreen screen
    property int tab: 0
    readonly property RowList rows: [screen.missing, screen.changes, screen.sources, screen.importNotes][tab]

    title: qsTr("About this plan")
    subtitle: screen.header.method.length > 0 ? screen.header.freshness + " · " + screen.header.method : screen.header.freshness

    Row {
        id: tabs
        width: parent.width
        height: 90 * Metrics.unit
        Accessible.role: Accessible.PageTabList
        Accessible.name: sheet.title

        Repeater {
            model: [
                { name: qsTr("Missing"), count: sheet.screen.missing.count },
                { name: qsTr("Changes"), count: sheet.screen.changes.count },
                { name: qsTr("Sources"), count: sheet.screen.sources.count },
                { name: qsTr("Import"), count: sheet.screen.importNotes.count }
            ]

            delegate: CountKey {
                required property int index
                required property var modelData

                width: tabs.width / 4
                height: tabs.height
                label: modelData.name
                count: modelData.count
                isCurrent: index === sheet.tab
                onClicked: sheet.tab = index
            }
        }
    }
    Separator {
        y: tabs.height
        width: parent.width
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: tabs.height + Metrics.line
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.rows
        Accessible.role: Accessible.List
        Accessible.name: sheet.title

        delegate: NoteRow {
            id: row
            width: ListView.view.width
            onClicked: sheet.screen.show(row.feature)
        }
    }
    PlainText {
        anchors.centerIn: list
        width: list.width - 2 * Metrics.side
        visible: list.count === 0
        text: [qsTr("Every group was surveyed"), qsTr("Nothing changed since the edition before"),
               qsTr("No source is named"), qsTr("The import lost and assumed nothing")][sheet.tab]
        color: ThemeColours.text2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Metrics.rowSize
    }
}
