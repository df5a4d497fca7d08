// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** How sure one may be of a thing: its photos, and who saw it when. */
Item {
    id: proof

    required property featureDetail detail
    readonly property bool hasPhotos: detail.photos.length > 0

    signal photoAsked(index: int)

    implicitHeight: Math.max(photos.visible ? photos.height : 0, words.height) + 24 * Metrics.unit

    Column {
        id: photos
        x: Metrics.side
        y: Metrics.space
        visible: proof.hasPhotos
        spacing: Metrics.gap

        Repeater {
            model: Math.min(3, proof.detail.photos.length)

            delegate: Photo {
                id: photo
                required property int index

                width: 230 * Metrics.unit
                height: 164 * Metrics.unit
                mediaId: proof.detail.photos[index] ?? ""
                text: qsTr("Photo: %1").arg(proof.detail.captions[index])
                onClicked: proof.photoAsked(photo.index)
            }
        }
    }
    Column {
        id: words
        x: proof.hasPhotos ? photos.x + 246 * Metrics.unit : Metrics.side
        y: Metrics.space
        width: parent.width - x - Metrics.side
        spacing: 4 * Metrics.unit

        Row {
            width: parent.width
            spacing: Metrics.gap

            Icon {
                id: sign
                y: 2 * Metrics.unit
                width: 24 * Metrics.unit
                height: width
                name: proof.detail.isVerified ? "check" : "warning"
                colour: proof.detail.isVerified ? ThemeColours.ok : ThemeColours.warn
            }
            PlainText {
                width: words.width - sign.width - Metrics.gap
                text: proof.detail.verified
                color: proof.detail.isVerified ? ThemeColours.text : ThemeColours.warn
                wrapMode: Text.Wrap
                font.weight: Font.Bold
            }
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: proof.detail.proof
            color: ThemeColours.text2
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            visible: proof.hasPhotos
            text: proof.detail.captions[0] ?? ""
            color: ThemeColours.text2
            wrapMode: Text.Wrap
        }
    }
}
