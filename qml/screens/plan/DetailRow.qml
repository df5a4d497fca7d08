// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** One fact of a feature. */
Rectangle {
    id: row

    required property string label
    required property string note
    required property bool isWarning

    implicitHeight: facts.height + 20 * Metrics.unit
    color: row.isWarning ? ThemeColours.warnGround : ThemeColours.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.label + ": " + row.note

    Column {
        id: facts
        x: Metrics.side
        y: 10 * Metrics.unit
        width: parent.width - 2 * x

        PlainText {
            width: parent.width
            text: row.label
            color: row.isWarning ? ThemeColours.warn : ThemeColours.text2
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: row.note
            color: row.isWarning ? ThemeColours.warn : ThemeColours.text
            wrapMode: Text.Wrap
            font.pixelSize: Metrics.rowSize
            font.weight: 650
            Accessible.ignored: true
        }
    }
}
