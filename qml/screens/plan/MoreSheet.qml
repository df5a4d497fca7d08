// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui
import Portulan.View2d

/** The tools that the plan stays calm without. */
Sheet {
    id: sheet

    required property PlanScreen screen
    required property Preferences preferences
    required property OwnPosition ownPosition
    required property PlanView map
    required property PlanCanvas view

    readonly property bool isScanShown: map.hasScan && preferences.scanMode !== PlanView.ScanHidden
    readonly property int columns: width < 480 * Metrics.unit ? 1 : 2

    signal touchLockAsked
    signal helpAsked

    title: qsTr("Tools")

    Flickable {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: centre.top
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: tools.height

        Column {
            id: tools
            width: parent.width

            WarningRow {
                width: parent.width
                visible: !sheet.preferences.isKept
                isLoud: true
                label: qsTr("This tablet’s storage is full")
                note: qsTr("What you set here holds until Portulan ends.")
            }
            Grid {
                id: keys
                readonly property real keyWidth: (width - (columns - 1) * Metrics.line) / columns
                width: parent.width
                columns: sheet.columns
                spacing: Metrics.line

                ToolKey {
                    width: keys.keyWidth
                    iconName: "fit"
                    label: qsTr("Whole building")
                    onClicked: sheet.view.fit()
                }
                ToolKey {
                    width: keys.keyWidth
                    iconName: "language"
                    label: qsTr("Language")
                    stateText: sheet.screen.languageCode === "fr" ? "Français" : "English"
                    onClicked: sheet.screen.nextLanguage()
                }
                ToolKey {
                    width: keys.keyWidth
                    iconName: "measure"
                    label: qsTr("Measure")
                    isOn: sheet.screen.measure.isOn
                    onClicked: {
                        sheet.screen.measure.isOn = !sheet.screen.measure.isOn
                        sheet.closed()
                    }
                }
                ToolKey {
                    width: keys.keyWidth
                    iconName: "position"
                    label: qsTr("Where am I")
                    stateText: sheet.ownPosition.stateText
                    isOn: sheet.ownPosition.isOn
                    onClicked: sheet.ownPosition.isOn = !sheet.ownPosition.isOn
                }
                ToolKey {
                    width: keys.keyWidth
                    visible: sheet.map.hasGrid && sheet.map.visible
                    iconName: "grid"
                    label: qsTr("Grid")
                    stateText: sheet.preferences.isGridShown ? qsTr("on") : qsTr("off")
                    isOn: sheet.preferences.isGridShown
                    onClicked: sheet.preferences.isGridShown = !sheet.preferences.isGridShown
                }
                ToolKey {
                    width: keys.keyWidth
                    visible: sheet.map.hasScan && sheet.map.visible
                    iconName: "scan"
                    label: qsTr("Scanned plan")
                    stateText: [qsTr("hidden"), qsTr("under"), qsTr("over"), qsTr("alone")][sheet.preferences.scanMode]
                    isOn: sheet.isScanShown
                    onClicked: sheet.preferences.nextScanMode()
                }
                ToolKey {
                    width: keys.keyWidth
                    iconName: "lock"
                    label: qsTr("Touch lock")
                    stateText: qsTr("against rain")
                    onClicked: sheet.touchLockAsked()
                }
                ToolKey {
                    width: keys.keyWidth
                    iconName: "turn"
                    label: qsTr("Turn with fingers")
                    stateText: sheet.map.rotationLocked ? qsTr("locked") : qsTr("free")
                    isOn: !sheet.map.rotationLocked
                    onClicked: sheet.map.rotationLocked = !sheet.map.rotationLocked
                }
                ToolKey {
                    width: keys.keyWidth
                    iconName: "hand"
                    label: qsTr("Left hand")
                    stateText: sheet.preferences.isLeftHanded ? qsTr("on") : qsTr("off")
                    isOn: sheet.preferences.isLeftHanded
                    onClicked: sheet.preferences.isLeftHanded = !sheet.preferences.isLeftHanded
                }
                ToolKey {
                    width: keys.keyWidth
                    iconName: "keyboard"
                    label: qsTr("Keyboard")
                    onClicked: sheet.helpAsked()
                }
            }
            SlideKey {
                width: parent.width
                visible: sheet.isScanShown
                text: qsTr("Strength of the scanned plan")
                caption: qsTr("Scanned plan at %1 %").arg(Math.round(value * 100))
                from: 0.1
                value: sheet.preferences.scanOpacity
                onMoved: sheet.preferences.scanOpacity = value
            }
            Separator { width: parent.width }
            PlainText {
                width: parent.width
                height: 52 * Metrics.unit
                leftPadding: Metrics.side
                visible: sides.count > 0
                text: qsTr("My side down")
                color: ThemeColours.text2
                verticalAlignment: Text.AlignBottom
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Grid {
                width: parent.width
                columns: sheet.columns
                spacing: Metrics.line

                Repeater {
                    id: sides
                    model: sheet.screen.sides

                    delegate: ToolKey {
                        required property string feature

                        width: keys.keyWidth
                        iconName: "side-down"
                        onClicked: sheet.view.turnTo(sheet.screen.bearingWithSideDown(feature))
                    }
                }
            }
            Separator { width: parent.width }
            BrightnessBar {
                width: parent.width
                preferences: sheet.preferences
            }
        }
    }
    PlaceBar {
        id: centre
        anchors.bottom: parent.bottom
        width: parent.width
        cell: sheet.screen.centreCell
        mgrs: sheet.screen.centreMgrs
        place: sheet.screen.centrePlace
        note: qsTr("Under the cross")
    }
}
