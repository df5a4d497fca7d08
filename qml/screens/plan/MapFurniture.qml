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

    property bool hasKeys: false // those that the header has no room for

    signal northAsked
    signal fitAsked
    signal languageAsked

    ScaleBar {
        id: scale
        pixelsPerMetre: furniture.pixelsPerMetre
        room: 200 * Metrics.unit
    }

    RoundKey {
        id: north
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 14 * Metrics.unit
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
        id: fit
        anchors.right: north.right
        anchors.top: north.bottom
        anchors.topMargin: Metrics.gap
        visible: furniture.hasKeys
        text: qsTr("Whole building")

        Item {
            anchors.fill: parent

            Icon {
                anchors.centerIn: parent
                width: 40 * Metrics.unit
                height: width
                name: "fit"
                colour: ThemeColours.text
            }
        }
        onClicked: furniture.fitAsked()
    }
    RoundKey {
        anchors.right: north.right
        anchors.top: fit.bottom
        anchors.topMargin: Metrics.gap
        visible: furniture.hasKeys
        text: qsTr("Language: %1").arg(furniture.languageCode)

        Item {
            anchors.fill: parent

            PlainText {
                anchors.centerIn: parent
                text: furniture.languageCode.toUpperCase()
                font.pixelSize: Metrics.chipSize
                font.weight: 650
                Accessible.ignored: true
            }
        }
        onClicked: furniture.languageAsked()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.bottom: furniture.hasKeys ? credits.top : parent.bottom
        anchors.margins: furniture.hasKeys ? Metrics.gap : Metrics.side
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

    Rectangle {
        id: credits
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.gap
        width: credit.width + 16 * Metrics.unit
        height: credit.height + 4 * Metrics.unit
        radius: 4 * Metrics.unit
        visible: furniture.attribution.length > 0
        color: ThemeColours.surface
        opacity: 0.92

        PlainText {
            id: credit
            anchors.centerIn: parent
            width: Math.min(implicitWidth, furniture.width * (furniture.hasKeys ? 0.9 : 0.46))
            text: furniture.attribution
            wrapMode: Text.Wrap
            maximumLineCount: 4
            color: ThemeColours.text2
        }
    }
}
