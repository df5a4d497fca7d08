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
    required property PlanView map

    readonly property int columns: width < 480 * Metrics.unit ? 1 : 2

    signal touchLockAsked
    signal helpAsked

    title: qsTr("Tools")

    Flickable {
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: tools.height

        Column {
            id: tools
            width: parent.width

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
                    onClicked: sheet.map.fit()
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
                        onClicked: sheet.map.turnTo(sheet.screen.bearingWithSideDown(feature))
                    }
                }
            }
            Separator { width: parent.width }
            BrightnessBar {
                width: parent.width
                preferences: sheet.preferences
            }
            Separator { width: parent.width }
        }
    }
}
