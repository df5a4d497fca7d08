// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What stands so close together that the plan shows one symbol with a count. */
Sheet {
    id: sheet

    required property PlanScreen screen

    title: qsTr("%n things here", "in a stack of symbols", screen.stack.count)

    FoundList {
        anchors.fill: parent
        screen: sheet.screen
        features: sheet.screen.stack
        title: sheet.title
    }
}
