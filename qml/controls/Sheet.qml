// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** A panel that slides in over the plan: from the right, or from below where the screen is narrow. Fills its place when open. */
FocusScope {
    id: sheet

    default property alias content: body.data
    property bool isOpen: false
    property bool fromBelow: false
    required property string title
    property string subtitle
    property alias symbol: symbolPlace.data
    property bool hasSymbol: false

    signal closed

    visible: shift.progress > 0
    enabled: isOpen
    clip: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
    onIsOpenChanged: {
        if (isOpen)
            sheet.forceActiveFocus()
    }

    QtObject {
        id: shift
        property real progress: sheet.isOpen ? 1 : 0
        Behavior on progress {
            NumberAnimation { duration: 160; easing.type: Easing.OutCubic }
        }
    }

    Rectangle {
        x: sheet.fromBelow ? 0 : sheet.width * (1 - shift.progress)
        y: sheet.fromBelow ? sheet.height * (1 - shift.progress) : 0
        width: sheet.width
        height: sheet.height
        color: ThemeColours.surface

        // A touch on the sheet is not one on the plan below it.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            onWheel: function (wheel) { wheel.accepted = true }
        }

        Item {
            id: bar
            width: parent.width
            height: Math.max(84 * Metrics.unit, words.height + 2 * Metrics.gap)

            Item {
                id: symbolPlace
                x: Metrics.side
                anchors.verticalCenter: parent.verticalCenter
                width: sheet.hasSymbol ? 62 * Metrics.unit : 0
                height: 62 * Metrics.unit
            }
            Column {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                x: symbolPlace.x + symbolPlace.width + (sheet.hasSymbol ? Metrics.space + 4 * Metrics.unit : 0)
                width: close.x - x - Metrics.gap

                PlainText {
                    width: parent.width
                    text: sheet.title
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    font.pixelSize: Metrics.controlSize
                    font.weight: 650
                    font.letterSpacing: -0.4 * Metrics.unit
                    Accessible.role: Accessible.Heading
                }
                PlainText {
                    width: parent.width
                    visible: text.length > 0
                    text: sheet.subtitle
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    color: ThemeColours.text2
                }
            }
            IconKey {
                id: close
                anchors.right: parent.right
                width: 80 * Metrics.unit
                height: parent.height
                text: qsTr("Close")
                iconName: "close"
                onClicked: sheet.closed()
            }
            Separator { x: close.x; height: parent.height }
            Separator { anchors.bottom: parent.bottom; width: parent.width }
        }

        Item {
            id: body
            y: bar.height
            width: parent.width
            height: parent.height - bar.height
        }
        Separator {
            width: sheet.fromBelow ? parent.width : implicitWidth
            height: sheet.fromBelow ? implicitHeight : parent.height
        }
    }
}
