// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui
import Portulan.Screens.Plan

/** The program's window. */
Window {
    id: window

    required property PlanScreen planScreen
    required property Preferences preferences
    required property OwnPosition ownPosition
    property alias isSpatial: page.isSpatial
    property alias spaceMode: page.spaceMode
    readonly property bool isSpaceBuilt: page.space !== null && page.space.isBuilt

    minimumWidth: 320
    minimumHeight: 320
    visible: true
    title: planScreen.state === PlanScreen.Ready ? planScreen.header.venueName + " – Portulan" : "Portulan"
    color: ThemeColours.outside

    Binding {
        target: ThemeColours
        property: "themeName"
        value: window.planScreen.themeName
    }

    PlanPage {
        id: page
        anchors.fill: parent
        focus: true
        screen: window.planScreen
        preferences: window.preferences
        ownPosition: window.ownPosition
    }
}
