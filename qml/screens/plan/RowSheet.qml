// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** A list of what is not there. */
Sheet {
    id: sheet

    required property RowList rows

    ListView {
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: sheet.rows
        Accessible.role: Accessible.List
        Accessible.name: sheet.title

        delegate: WarningRow {
            width: ListView.view.width
        }
    }
}
