// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui

/** One feature: what it is, what to do first, its facts, how sure they are, where it is. */
Sheet {
    id: sheet

    required property featureDetail detail
    required property RowList rows
    required property LevelList servedLevels

    signal levelAsked(row: int)
    signal photoAsked(index: int)

    title: detail.title
    onDetailChanged: facts.contentY = 0
    subtitle: detail.subtitle
    hasSymbol: detail.frame.length > 0
    symbol: SymbolIcon {
        anchors.fill: parent
        visible: sheet.hasSymbol
        frame: sheet.detail.frame
        pictogram: sheet.detail.pictogram
        code: sheet.detail.code
        themeName: ThemeColours.themeName
    }

    Flickable {
        id: facts
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height

        Column {
            id: column
            width: facts.width
            Accessible.role: Accessible.List
            Accessible.name: sheet.detail.title

            Rectangle {
                width: parent.width
                height: lead.height + 24 * Metrics.unit
                visible: sheet.detail.lead.length > 0
                color: ThemeColours.selected

                Column {
                    id: lead
                    x: Metrics.side
                    y: 12 * Metrics.unit
                    width: parent.width - 2 * x

                    PlainText {
                        width: parent.width
                        text: sheet.detail.leadLabel
                        color: ThemeColours.selectedText
                        font.weight: Font.DemiBold
                    }
                    PlainText {
                        width: parent.width
                        text: sheet.detail.lead
                        color: ThemeColours.selectedText
                        wrapMode: Text.Wrap
                        maximumLineCount: 6
                        font.pixelSize: Metrics.actionSize
                        font.weight: Font.Bold
                    }
                }
            }
            FloorBar {
                width: parent.width
                height: visible ? Metrics.floorKey : 0
                visible: sheet.servedLevels.count > 1
                levels: sheet.servedLevels
                isFlat: true
                onLevelAsked: row => sheet.levelAsked(row)
            }
            Separator {
                width: parent.width
                visible: sheet.servedLevels.count > 1
            }
            Repeater {
                model: sheet.rows

                delegate: DetailRow {
                    width: column.width
                }
            }
            DetailProof {
                width: column.width
                detail: sheet.detail
                onPhotoAsked: index => sheet.photoAsked(index)
            }
        }
    }

    PlaceBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        cell: sheet.detail.cell
        mgrs: sheet.detail.mgrs
        place: sheet.detail.place
        note: sheet.detail.levelText
    }
}
