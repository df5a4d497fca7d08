// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** The label of a floor, large, for a second after a change. */
Rectangle {
    id: toast

    required property string label
    required property bool isArmed // nothing is said of the floor that a plan opens on

    width: words.width + 64 * Metrics.unit
    height: 112 * Metrics.unit
    radius: 10 * Metrics.unit
    visible: timer.running
    color: ThemeColours.selected

    onLabelChanged: {
        if (toast.isArmed)
            timer.restart()
    }

    Timer {
        id: timer
        interval: 1000
    }
    PlainText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, toast.parent.width - 96 * Metrics.unit)
        text: toast.label
        color: ThemeColours.selectedText
        font.pixelSize: 64 * Metrics.unit
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.AlertMessage
    }
}
