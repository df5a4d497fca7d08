// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Which venue, where, how fresh, what nobody surveyed. As high as its words need. */
Rectangle {
    id: header

    required property planHeader plan
    required property string missingText
    required property int missingCount
    required property int changeCount
    property bool isNarrow: false // the keys stand below the words
    property bool hasKeys: true
    property bool isBesideSheet: false // it keeps its height: the plan would jump
    readonly property bool isUpright: width < 900 * Metrics.unit
    property real bandHeight
    readonly property alias keysX: keys.x

    signal missingAsked
    signal aboutAsked
    signal searchAsked
    signal moreAsked

    implicitHeight: header.isNarrow && header.hasKeys ? bandHeight + Metrics.target + 2 * Metrics.line : bandHeight
    color: ThemeColours.surface

    Binding {
        target: header
        property: "bandHeight"
        value: Math.max(Metrics.headerHeight, words.height + 12 * Metrics.unit)
        when: !header.isBesideSheet
        restoreMode: Binding.RestoreNone
    }
    Key {
        id: about
        width: header.isNarrow ? parent.width : keys.x
        height: header.bandHeight
        text: qsTr("About this plan")
        onClicked: header.aboutAsked()

        Item {
            anchors.fill: parent

            Column {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: -2 * Metrics.unit
                x: Metrics.side
                width: parent.width - x - Metrics.space

                Item {
                    width: parent.width
                    height: venue.height

                    PlainText {
                        id: venue
                        width: Math.min(implicitWidth, parent.width)
                        text: header.plan.venueName
                        wrapMode: Text.Wrap
                        maximumLineCount: header.isBesideSheet ? 1 : 2
                        font.pixelSize: header.isNarrow ? Metrics.chipSize : Metrics.controlSize
                        font.weight: 650
                        font.letterSpacing: -0.4 * Metrics.unit
                        Accessible.role: Accessible.Heading
                    }
                    PlainText {
                        id: beside
                        anchors.baseline: venue.baseline
                        x: venue.width + 14 * Metrics.unit
                        visible: text.length > 0 && !header.isNarrow && x + implicitWidth <= parent.width
                        text: header.plan.place
                        color: ThemeColours.text2
                    }
                }
                PlainText {
                    width: parent.width
                    visible: text.length > 0 && !beside.visible && !header.isBesideSheet && !(header.isNarrow && !header.hasKeys)
                    text: header.plan.place
                    color: ThemeColours.text2
                }
                Flow {
                    id: facts
                    readonly property real gap: 14 * Metrics.unit
                    width: parent.width
                    height: header.isBesideSheet ? freshness.height : implicitHeight
                    clip: header.isBesideSheet

                    Row {
                        id: freshness
                        spacing: 6 * Metrics.unit
                        rightPadding: facts.gap

                        Icon {
                            id: sign
                            anchors.verticalCenter: parent.verticalCenter
                            width: 22 * Metrics.unit
                            height: width
                            name: header.plan.isStale ? "warning" : "check"
                            colour: header.plan.isStale ? ThemeColours.warn : ThemeColours.ok
                        }
                        PlainText {
                            readonly property string whole: header.plan.method.length > 0 && !header.isUpright
                                                            ? header.plan.freshness + " · " + header.plan.method : header.plan.freshness

                            width: Math.min(implicitWidth, words.width - sign.width - parent.spacing - facts.gap)
                            text: header.isNarrow || header.isBesideSheet ? header.plan.date : whole
                            wrapMode: Text.Wrap
                            color: header.plan.isStale ? ThemeColours.warn : ThemeColours.text2
                            font.weight: header.plan.isStale ? Font.Bold : Font.Medium
                            Accessible.name: header.plan.freshness
                        }
                    }
                    PlainText {
                        width: Math.min(implicitWidth, words.width)
                        rightPadding: facts.gap
                        visible: header.plan.unverified.length > 0
                        text: header.plan.unverified
                        color: ThemeColours.warn
                        font.weight: Font.Bold
                    }
                    PlainText {
                        readonly property string whole: qsTr("%n change(s)", "", header.changeCount)

                        width: Math.min(implicitWidth, words.width)
                        visible: header.changeCount > 0
                        text: header.isNarrow ? qsTr("%n chg.", "changes, on a phone", header.changeCount) : whole
                        color: ThemeColours.accent
                        font.weight: Font.Bold
                        Accessible.name: whole
                    }
                }
            }
        }
    }

    Row {
        id: keys
        anchors.right: parent.right
        y: header.isNarrow ? header.bandHeight + Metrics.line : 0
        height: header.isNarrow ? Metrics.target : header.bandHeight
        visible: header.hasKeys

        Chip {
            height: parent.height
            visible: header.missingCount > 0
            text: header.missingText
            shortText: header.missingCount
            isShort: header.isUpright
            rightPadding: 0
            onClicked: header.missingAsked()
        }
        Item {
            width: 14 * Metrics.unit
            height: 1
        }
        Separator { height: parent.height }
        IconKey {
            height: parent.height
            text: qsTr("Search this plan")
            iconName: "search"
            onClicked: header.searchAsked()
        }
        Separator { height: parent.height }
        IconKey {
            height: parent.height
            text: qsTr("Tools")
            iconName: "more"
            onClicked: header.moreAsked()
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Separator {
        y: header.bandHeight
        width: parent.width
        visible: header.isNarrow && header.hasKeys
    }
}
