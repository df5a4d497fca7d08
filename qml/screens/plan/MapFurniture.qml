// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What lies over the plan: north, scale, who made the data. */
Item {
    id: furniture

    required property real pixelsPerMetre
    required property real bearing
    required property string attribution
    required property string languageCode
    readonly property string distanceText: scale.metres.toLocaleString(Qt.locale(languageCode), "f", scale.metres < 1 ? 2 : 0)

    property bool isNarrow: false
    property bool hasKeys: true
    property bool hasFit: true // the view is not that of the whole building
    property bool hasCross: true
    readonly property bool hasReadouts: height > 260 * Metrics.unit
    readonly property bool isNorthUp: bearing === 0
    property string cell // under the cross
    readonly property var places: [placeOf(north), placeOf(whole), placeOf(readouts), placeOf(credits)] // empty: not shown

    function placeOf(thing: Item): rect {
        return thing.visible ? Qt.rect(x + thing.x, y + thing.y, thing.width, thing.height) : Qt.rect(0, 0, 0, 0)
    }

    signal northAsked
    signal fitAsked

    ScaleBar {
        id: scale
        pixelsPerMetre: furniture.pixelsPerMetre
        room: (furniture.isNarrow ? 110 : 200) * Metrics.unit
    }

    RoundKey {
        id: north
        x: parent.width - width - (furniture.isNarrow ? Metrics.gap : 14 * Metrics.unit)
        y: furniture.isNarrow ? readouts.y - height - Metrics.gap : 14 * Metrics.unit
        visible: furniture.hasKeys && !(furniture.isNarrow && furniture.isNorthUp)
        text: qsTr("North up")
        onClicked: furniture.northAsked()

        Item {
            anchors.fill: parent

            rotation: -furniture.bearing

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 8 * Metrics.unit
                width: 36 * Metrics.unit
                height: width
                name: "north"
                colour: ThemeColours.text
            }
            PlainText {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 44 * Metrics.unit
                text: qsTr("N", "north")
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }

    RoundKey {
        id: whole
        x: furniture.isNarrow && north.visible ? north.x - width - Metrics.gap : north.x
        y: furniture.isNarrow ? north.y : north.y + north.height + Metrics.gap
        visible: furniture.hasKeys && furniture.hasFit
        text: qsTr("Whole building")
        iconName: "fit"
        onClicked: furniture.fitAsked()
    }

    Cross {
        anchors.centerIn: parent
        visible: furniture.hasCross && furniture.cell.length > 0
    }
    Grid {
        id: readouts
        anchors.left: parent.left
        anchors.bottom: furniture.isNarrow && credits.visible ? credits.top : parent.bottom
        anchors.margins: furniture.isNarrow ? Metrics.gap : Metrics.side
        columns: furniture.isNarrow ? 3 : 1
        spacing: 4 * Metrics.unit
        verticalItemAlignment: Grid.AlignBottom
        visible: furniture.hasReadouts

        Rectangle {
            width: under.implicitWidth + 20 * Metrics.unit
            height: 34 * Metrics.unit
            radius: 4 * Metrics.unit
            visible: furniture.hasCross && furniture.cell.length > 0
            color: ThemeColours.surface
            opacity: 0.92

            PlainText {
                id: under
                anchors.centerIn: parent
                text: furniture.isNarrow ? "+ " + furniture.cell : Accessible.name
                Accessible.name: qsTr("Cross in %1").arg(furniture.cell)
                color: ThemeColours.gridText
                font.weight: Font.Bold
            }
        }
        Rectangle {
            width: scale.length + distance.implicitWidth / 2 + 24 * Metrics.unit
            height: 46 * Metrics.unit
            radius: 4 * Metrics.unit
            visible: scale.metres > 0
            color: ThemeColours.surface
            opacity: 0.92

            PlainText {
                x: 10 * Metrics.unit
                y: 1 * Metrics.unit
                text: "0"
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            PlainText {
                id: distance
                x: 10 * Metrics.unit + scale.length - implicitWidth / 2
                y: 1 * Metrics.unit
                text: qsTr("%1 m").arg(furniture.distanceText)
                font.weight: Font.DemiBold
                Accessible.name: qsTr("Scale bar: %1 metres").arg(furniture.distanceText)
            }
            Rectangle {
                x: 10 * Metrics.unit
                y: 31 * Metrics.unit
                width: scale.length
                height: 9 * Metrics.unit
                color: ThemeColours.text

                Rectangle {
                    x: parent.width / 4
                    y: 2 * Metrics.unit
                    width: parent.width / 4
                    height: parent.height - 4 * Metrics.unit
                    color: ThemeColours.surface
                }
            }
        }
        Rectangle { // where no key shows it
            width: 40 * Metrics.unit
            height: 46 * Metrics.unit
            radius: 4 * Metrics.unit
            visible: furniture.isNarrow && furniture.isNorthUp
            color: ThemeColours.surface
            opacity: 0.92

            Icon {
                anchors.centerIn: parent
                width: 36 * Metrics.unit
                height: width
                name: "north"
                colour: ThemeColours.text
            }
        }
    }

    Rectangle {
        id: credits
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.gap
        width: credit.width + 16 * Metrics.unit
        height: credit.height + 4 * Metrics.unit
        radius: 4 * Metrics.unit
        visible: furniture.hasReadouts && furniture.attribution.length > 0
        color: ThemeColours.surface
        opacity: 0.92

        PlainText {
            id: credit
            anchors.centerIn: parent
            width: Math.min(implicitWidth, furniture.width * (furniture.isNarrow ? 0.9 : 0.46))
            text: furniture.attribution
            wrapMode: Text.Wrap
            maximumLineCount: 4
            color: ThemeColours.text2
        }
    }
}
