// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

Rectangle {
    implicitWidth: Metrics.line
    implicitHeight: Metrics.line
    color: ThemeColours.line
}
