// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Which venue, how fresh, what nobody surveyed. */
Rectangle {
    id: header

    required property planHeader plan
    required property string missingText
    required property int missingCount
    required property int changeCount
    property bool isNarrow: false // the keys stand below the words
    property bool hasKeys: true
    readonly property real keyHeight: Metrics.headerHeight
    readonly property alias keysX: keys.x

    signal missingAsked
    signal aboutAsked
    signal searchAsked
    signal moreAsked

    implicitHeight: header.isNarrow && header.hasKeys ? 2 * header.keyHeight + 2 * Metrics.line : header.keyHeight
    color: ThemeColours.surface

    Key {
        id: about
        width: header.isNarrow ? parent.width : keys.x
        height: header.keyHeight
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
                        font.pixelSize: header.isNarrow ? Metrics.chipSize : Metrics.controlSize
                        font.weight: 650
                        font.letterSpacing: -0.4 * Metrics.unit
                        Accessible.role: Accessible.Heading
                    }
                    PlainText {
                        anchors.baseline: venue.baseline
                        x: venue.width + 14 * Metrics.unit
                        width: parent.width - x
                        visible: !header.isNarrow && width > 90 * Metrics.unit
                        text: header.plan.place
                        color: ThemeColours.text2
                    }
                }
                Row {
                    width: parent.width
                    spacing: 6 * Metrics.unit

                    Icon {
                        id: sign
                        anchors.verticalCenter: parent.verticalCenter
                        width: 22 * Metrics.unit
                        height: width
                        name: header.plan.isStale ? "warning" : "check"
                        colour: header.plan.isStale ? ThemeColours.warn : ThemeColours.ok
                    }
                    PlainText {
                        id: freshness
                        width: Math.min(implicitWidth, words.width - sign.width - 6 * Metrics.unit)
                        text: header.plan.freshness
                        color: header.plan.isStale ? ThemeColours.warn : ThemeColours.text2
                        font.weight: header.plan.isStale ? Font.Bold : Font.Medium
                    }
                    PlainText {
                        id: unverified
                        width: Math.min(implicitWidth, words.width - x)
                        visible: header.plan.unverified.length > 0 && width > 60 * Metrics.unit
                        text: "· " + header.plan.unverified
                        color: ThemeColours.warn
                        font.weight: Font.Bold
                    }
                    PlainText {
                        width: Math.min(implicitWidth, words.width - x)
                        visible: header.changeCount > 0 && width > 100 * Metrics.unit
                        text: "· " + qsTr("%n change(s)", "", header.changeCount)
                        color: ThemeColours.accent
                        font.weight: Font.Bold
                    }
                }
            }
        }
    }

    Row {
        id: keys
        anchors.right: parent.right
        y: header.isNarrow ? header.keyHeight + Metrics.line : 0
        height: header.keyHeight
        visible: header.hasKeys

        Chip {
            height: parent.height
            visible: header.missingCount > 0
            text: header.missingText
            shortText: header.missingCount
            isShort: header.width < 620 * Metrics.unit
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
        y: header.keyHeight
        width: parent.width
        visible: header.isNarrow && header.hasKeys
    }
}
