// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Rooms, names, refs and cells of the plan by the beginnings of their words. */
Sheet {
    id: sheet

    required property PlanScreen screen
    readonly property PlanSearch search: screen.search

    title: qsTr("Search this plan")
    subtitle: search.found.count > 0 ? search.summary : qsTr("Room, name, number, cell")
    onIsOpenChanged: {
        if (isOpen) {
            words.selectAll()
            words.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    WordField {
        id: words
        width: parent.width
        placeholderText: qsTr("Room, name, number, cell")
        focus: true
        onTextChanged: sheet.search.words = text
        Keys.onDownPressed: found.focusFirst()
    }
    Key {
        id: cell
        y: words.height
        width: parent.width
        height: visible ? Metrics.target : 0
        visible: sheet.search.cell.length > 0
        text: qsTr("Show cell %1").arg(sheet.search.cell)
        onClicked: sheet.screen.showCell(sheet.search.cell)

        PlainText {
            x: Metrics.side
            anchors.verticalCenter: parent.verticalCenter
            text: cell.text
            color: ThemeColours.gridText
            font.pixelSize: Metrics.rowSize
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    FoundList {
        id: found
        y: cell.y + cell.height
        width: parent.width
        height: parent.height - y
        screen: sheet.screen
        features: sheet.search.found
        title: sheet.title
    }
    PlainText {
        anchors.centerIn: found
        width: found.width - 2 * Metrics.side
        visible: sheet.search.found.count === 0
        text: sheet.search.summary
        color: ThemeColours.text2
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Metrics.rowSize
    }
}
