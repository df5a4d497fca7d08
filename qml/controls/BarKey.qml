// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Portulan.Ui

/** One key of the bar below the plan: symbol, count and name. Name beside the symbol where the key is `isWide`. */
Key {
    id: key

    required property string label
    required property int count
    required property string missingText
    required property string frame
    required property string pictogram
    required property bool isHighlighted
    property bool isWide: false
    property bool isSmall: false // the symbol smaller, and "?" for what is missing

    readonly property bool isUnknown: count === 0 && missingText.length > 0 // "0" would say that there is none

    readonly property real gap: (isSmall ? 8 : 14) * Metrics.unit
    readonly property real edge: (isSmall ? 2 : 6) * Metrics.unit
    readonly property color ink: isHighlighted ? ThemeColours.selectedText : ThemeColours.text

    text: key.isUnknown ? qsTr("%1: not surveyed").arg(key.label)
        : key.missingText.length > 0 ? qsTr("%1: %2, and %3").arg(key.label).arg(key.count).arg(key.missingText)
                                     : qsTr("%1: %2").arg(key.label).arg(key.count)
    ground: key.isHighlighted ? ThemeColours.selected : ThemeColours.surface
    pressedGround: key.isHighlighted ? ThemeColours.selected : ThemeColours.press
    Accessible.selectable: true
    Accessible.selected: key.isHighlighted

    Item {
        anchors.fill: parent

        SymbolIcon {
            id: symbol
            x: key.isWide ? 12 * Metrics.unit : (parent.width - width - key.gap - numbers.width) / 2
            y: key.isWide ? (parent.height - height) / 2 : (key.isSmall ? 7 : 9) * Metrics.unit
            width: (key.isSmall ? 34 : 42) * Metrics.unit
            height: width
            frame: key.frame
            pictogram: key.pictogram
            themeName: ThemeColours.themeName
        }
        Row {
            id: numbers
            x: symbol.x + symbol.width + key.gap
            y: key.isWide ? parent.height / 2 : symbol.y
            height: key.isWide ? 34 * Metrics.unit : symbol.height
            spacing: key.isSmall ? Metrics.gap / 2 : Metrics.gap

            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                visible: !key.isUnknown
                text: key.count
                color: key.ink
                font.pixelSize: key.isWide || key.isSmall ? Metrics.rowSize : Metrics.controlSize
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: key.missingText.length > 0
                width: missing.implicitWidth + (key.isSmall ? 10 : 16) * Metrics.unit
                height: 29 * Metrics.unit
                radius: 6 * Metrics.unit
                color: ThemeColours.warnGround

                PlainText {
                    id: missing
                    anchors.centerIn: parent
                    text: key.isSmall || key.isUnknown ? "?" : key.missingText
                    color: ThemeColours.warn
                    font.pixelSize: Metrics.labelSize
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
        PlainText {
            x: key.isWide ? numbers.x : key.edge
            y: key.isWide ? parent.height / 2 - height : parent.height - height - (key.isSmall ? 2 : 6) * Metrics.unit
            width: parent.width - x - key.edge
            text: key.label
            color: key.ink
            horizontalAlignment: key.isWide ? Text.AlignLeft : Text.AlignHCenter
            font.pixelSize: key.isSmall ? Metrics.labelSize : key.isWide ? Metrics.rowSize : Metrics.controlSize
            font.weight: 650
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Metrics.labelSize
            Accessible.ignored: true
        }
    }
}
