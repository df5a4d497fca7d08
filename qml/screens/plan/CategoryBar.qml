// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What there is, how much of it, and what of it nobody surveyed. One row that one draws aside where the screen is narrow. */
Rectangle {
    id: bar

    required property CategoryList categories
    property int columns: 6
    property bool isNarrow: false
    readonly property real beforeMark: width - 32 * Metrics.unit
    readonly property real keyWidth: isNarrow ? beforeMark / Math.floor(beforeMark / (108 * Metrics.unit))
                                              : (width - (columns - 1) * Metrics.line) / columns

    signal categoryAsked(symbolClass: int)

    function reveal(key: Item) {
        field.contentX = Math.max(key.x + key.width - field.width, Math.min(field.contentX, key.x))
    }

    color: ThemeColours.line

    Flickable {
        id: field
        anchors.fill: parent
        anchors.topMargin: Metrics.line
        clip: bar.isNarrow
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: grid.width

        Grid {
            id: grid
            height: field.height
            columns: bar.columns
            spacing: Metrics.line

            Repeater {
                model: bar.categories

                delegate: BarKey {
                    id: key
                    required property int symbolClass

                    width: bar.keyWidth
                    height: (bar.height - 6 / bar.columns * Metrics.line) / (6 / bar.columns)
                    isWide: bar.columns < 6
                    isSmall: bar.isNarrow
                    onClicked: bar.categoryAsked(symbolClass)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            bar.reveal(key)
                    }
                    onIsHighlightedChanged: {
                        if (isHighlighted)
                            bar.reveal(key)
                    }
                }
            }
        }
    }
    EndMark {
        height: parent.height
        isAtEnd: false
        visible: !field.atXBeginning
    }
    EndMark {
        anchors.right: parent.right
        height: parent.height
        isAtEnd: true
        visible: !field.atXEnd
    }
}
