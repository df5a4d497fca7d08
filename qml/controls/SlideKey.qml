// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Portulan.Ui

/** A value between none and all, with what it means under it. */
T.Slider {
    id: slide

    required property string text
    required property string caption

    implicitWidth: 2 * Metrics.target
    implicitHeight: 1.5 * Metrics.target
    focusPolicy: Qt.TabFocus
    stepSize: 0.1
    padding: Metrics.gap
    Accessible.name: slide.text
    Accessible.role: Accessible.Slider

    background: Rectangle {
        radius: 4 * Metrics.unit
        color: ThemeColours.surface
        border.color: slide.visualFocus ? ThemeColours.focus : ThemeColours.line
        border.width: slide.visualFocus ? 5 * Metrics.unit : Metrics.line

        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Metrics.gap
            text: slide.caption
            font.weight: 650
            Accessible.ignored: true
        }
        Rectangle {
            x: slide.leftPadding
            y: slide.height - 1.5 * slide.bottomPadding - slide.handle.height / 2 - height / 2
            width: slide.availableWidth
            height: 6 * Metrics.unit
            radius: height / 2
            color: ThemeColours.line

            Rectangle {
                width: slide.visualPosition * parent.width
                height: parent.height
                radius: parent.radius
                color: ThemeColours.selected
            }
        }
    }
    handle: Rectangle {
        x: slide.leftPadding + slide.visualPosition * (slide.availableWidth - width)
        y: slide.height - 1.5 * slide.bottomPadding - height
        width: 44 * Metrics.unit
        height: width
        radius: width / 2
        color: slide.pressed ? ThemeColours.press : ThemeColours.surface
        border.color: ThemeColours.selected
        border.width: 5 * Metrics.unit
    }
}
