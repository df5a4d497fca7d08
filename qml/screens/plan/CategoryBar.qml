// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What there is, how much of it, and what of it nobody surveyed. */
Rectangle {
    id: bar

    required property CategoryList categories
    property int columns: 6
    property bool isNarrow: false

    signal categoryAsked(symbolClass: int)

    color: ThemeColours.line

    Grid {
        anchors.fill: parent
        anchors.topMargin: Metrics.line
        columns: bar.columns
        spacing: Metrics.line

        Repeater {
            model: bar.categories

            delegate: BarKey {
                required property int symbolClass

                width: (bar.width - (bar.columns - 1) * Metrics.line) / bar.columns
                height: (bar.height - 6 / bar.columns * Metrics.line) / (6 / bar.columns)
                isWide: bar.columns < 6 && !bar.isNarrow
                isSmall: bar.isNarrow
                onClicked: bar.categoryAsked(symbolClass)
            }
        }
    }
}
