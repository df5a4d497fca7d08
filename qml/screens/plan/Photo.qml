// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** A photo of the plan that a tap makes large. */
Key {
    id: photo

    required property string mediaId

    radius: 8 * Metrics.unit
    ground: ThemeColours.surface2

    Item {
        anchors.fill: parent

        Image {
            id: image
            anchors.fill: parent
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            source: photo.mediaId.length > 0 ? "image://photo/" + photo.mediaId + (ThemeColours.themeName === "red" ? "/red" : "") : ""
            sourceSize.width: 2 * width
            sourceSize.height: 2 * height
        }
        PlainText {
            anchors.centerIn: parent
            width: parent.width - 2 * Metrics.gap
            visible: image.status === Image.Error
            text: qsTr("This photo cannot be shown")
            color: ThemeColours.warn
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: photo.visualFocus ? ThemeColours.focus : ThemeColours.line
            border.width: photo.visualFocus ? 5 * Metrics.unit : Metrics.line
        }
    }
}
