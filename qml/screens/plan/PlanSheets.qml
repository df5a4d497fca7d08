// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui
import Portulan.View2d

/** Every sheet of the plan screen, each in the same place: beside the floors, or above them where the screen is upright. */
FocusScope {
    id: sheets

    required property PlanScreen screen
    required property Preferences preferences
    required property OwnPosition ownPosition
    required property PlanView map
    required property PlanCanvas view // the map, or the building in space
    property bool fromBelow: false
    property string open: "" // "about", "search", "stack", "more", "help", "notices": those that the screen does not open by itself
    property rect place
    readonly property bool hasOpen: open.length > 0 || found.isOpen || detail.isOpen

    readonly property bool isPhotoOpen: photos.isOpen

    signal touchLockAsked

    function showAbout(tab: int) {
        about.tab = tab
        sheets.open = "about"
    }

    /** The one on top. */
    function close() {
        if (photos.isOpen)
            photos.index = -1
        else if (detail.isOpen)
            sheets.screen.closeDetail()
        else if (sheets.open.length > 0)
            sheets.open = ""
        else
            sheets.screen.clearHighlight()
    }

    FoundSheet {
        id: found
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        screen: sheets.screen
    }
    AboutSheet {
        id: about
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        isOpen: sheets.open === "about"
        screen: sheets.screen
        onClosed: sheets.open = ""
    }
    SearchSheet {
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        isOpen: sheets.open === "search"
        screen: sheets.screen
        onClosed: sheets.open = ""
    }
    StackSheet {
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        isOpen: sheets.open === "stack"
        screen: sheets.screen
        onClosed: sheets.open = ""
    }
    Connections {
        target: sheets.screen
        function onStackOpened() { sheets.open = "stack" }
    }
    MoreSheet {
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        isOpen: sheets.open === "more"
        screen: sheets.screen
        preferences: sheets.preferences
        ownPosition: sheets.ownPosition
        map: sheets.map
        view: sheets.view
        onClosed: sheets.open = ""
        onHelpAsked: sheets.open = "help"
        onTouchLockAsked: {
            sheets.open = ""
            sheets.touchLockAsked()
        }
    }
    HelpSheet {
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        isOpen: sheets.open === "help"
        onClosed: sheets.open = ""
    }
    RowSheet {
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        isOpen: sheets.open === "notices"
        title: qsTr("Not shown")
        subtitle: sheets.screen.noticeText
        rows: sheets.screen.notices
        onClosed: sheets.open = ""
    }
    DetailSheet {
        id: detail
        x: sheets.place.x
        y: sheets.place.y
        width: sheets.place.width
        height: sheets.place.height
        fromBelow: sheets.fromBelow
        isOpen: sheets.screen.hasDetail
        enabled: isOpen && !photos.isOpen
        detail: sheets.screen.detail
        rows: sheets.screen.detailRows
        servedLevels: sheets.screen.servedLevels
        onClosed: sheets.screen.closeDetail()
        onIsOpenChanged: {
            if (!isOpen && found.isOpen)
                found.forceActiveFocus()
        }
        onLevelAsked: row => sheets.screen.selectServedLevel(row)
        onPhotoAsked: index => photos.index = index
    }
    PhotoViewer {
        id: photos
        anchors.fill: parent
        detail: sheets.screen.detail
        onClosed: {
            index = -1
            detail.forceActiveFocus()
        }
    }
}
