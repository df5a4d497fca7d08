// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** Photos one at a time, over the whole screen; a double tap brings one closer. */
FocusScope {
    id: viewer

    required property featureDetail detail
    property int index: -1 // none
    readonly property bool isOpen: index >= 0 && index < detail.photos.length

    signal closed

    visible: isOpen
    enabled: isOpen
    Accessible.role: Accessible.Pane
    Accessible.name: words.text
    onIsOpenChanged: {
        if (isOpen)
            close.forceActiveFocus()
    }
    Keys.onLeftPressed: viewer.index = Math.max(0, viewer.index - 1)
    Keys.onRightPressed: viewer.index = Math.min(viewer.detail.photos.length - 1, viewer.index + 1)

    Rectangle {
        anchors.fill: parent
        color: ThemeColours.outside

        MouseArea {
            anchors.fill: parent
            onWheel: wheel => { wheel.accepted = true }
        }
    }
    Flickable {
        id: field
        property real zoom: 1

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width * zoom
        contentHeight: height * zoom

        Image {
            id: image
            width: field.contentWidth
            height: field.contentHeight
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            source: viewer.isOpen ? "image://photo/" + viewer.detail.photos[viewer.index] + (ThemeColours.themeName === "red" ? "/red" : "") : ""
            onSourceChanged: field.zoom = 1

            TapHandler {
                onDoubleTapped: field.zoom = field.zoom > 1 ? 1 : 3
            }
        }
        PlainText {
            anchors.centerIn: parent
            visible: image.status === Image.Error
            text: qsTr("This photo cannot be shown")
            color: ThemeColours.warn
            font.pixelSize: Metrics.rowSize
        }
    }
    Rectangle {
        id: bar
        width: parent.width
        height: Math.max(84 * Metrics.unit, words.height + 2 * Metrics.gap)
        color: ThemeColours.surface

        PlainText {
            id: words
            x: Metrics.side
            width: keys.x - x - Metrics.space
            anchors.verticalCenter: parent.verticalCenter
            text: viewer.isOpen ? viewer.detail.captions[viewer.index] : ""
            wrapMode: Text.Wrap
            maximumLineCount: 4
            font.pixelSize: viewer.width < 560 * Metrics.unit ? Metrics.labelSize : Metrics.rowSize
            font.weight: 650
        }
        Row {
            id: keys
            anchors.right: parent.right
            height: parent.height

            IconKey {
                width: 80 * Metrics.unit
                height: parent.height
                visible: viewer.detail.photos.length > 1
                text: qsTr("Next photo")
                caption: qsTr("%1 / %2").arg(viewer.index + 1).arg(viewer.detail.photos.length)
                onClicked: viewer.index = (viewer.index + 1) % viewer.detail.photos.length
            }
            IconKey {
                id: close
                width: 80 * Metrics.unit
                height: parent.height
                text: qsTr("Close")
                iconName: "close"
                onClicked: viewer.closed()
            }
        }
        Separator { anchors.bottom: parent.bottom; width: parent.width }
    }
}
