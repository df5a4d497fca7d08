// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Portulan.Ui

/** Where one types words to look for. */
T.TextField {
    id: field

    implicitHeight: Metrics.target
    leftPadding: 76 * Metrics.unit
    rightPadding: Metrics.side
    verticalAlignment: TextInput.AlignVCenter
    color: ThemeColours.text
    placeholderTextColor: ThemeColours.text2
    selectionColor: ThemeColours.selected
    selectedTextColor: ThemeColours.selectedText
    maximumLength: 100
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    font.family: "Inter"
    font.pixelSize: Metrics.controlSize
    font.weight: 650
    Accessible.name: field.placeholderText

    background: Rectangle {
        color: ThemeColours.surface
        border.color: field.activeFocus ? ThemeColours.focus : ThemeColours.line
        border.width: field.activeFocus ? 3 * Metrics.unit : Metrics.line

        Icon {
            x: Metrics.side
            anchors.verticalCenter: parent.verticalCenter
            width: 40 * Metrics.unit
            height: width
            name: "search"
            colour: ThemeColours.text2
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            x: field.leftPadding
            width: parent.width - x - Metrics.side
            visible: field.text.length === 0 && field.preeditText.length === 0
            text: field.placeholderText
            color: ThemeColours.text2
            font.pixelSize: Metrics.rowSize
            Accessible.ignored: true
        }
    }
}
