// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Controls
import Portulan.Ui

/** What the highlighted category holds, over all floors. */
Sheet {
    id: sheet

    required property PlanScreen screen

    title: screen.foundTitle
    subtitle: screen.foundSummary
    isOpen: screen.isListOpen
    onClosed: sheet.screen.clearHighlight()

    FoundList {
        anchors.fill: parent
        screen: sheet.screen
        features: sheet.screen.found
        missing: sheet.screen.foundMissing
        title: sheet.title
    }
}
