// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Portulan.Controls
import Portulan.Ui
import Portulan.View2d

/** The plan screen: the plan edge to edge, and the keys that stand still around it. */
FocusScope {
    id: page

    required property PlanScreen screen
    readonly property bool isPortrait: height > width
    readonly property bool isNarrow: width < 560 * Metrics.unit
    readonly property real floorRow: isNarrow ? Metrics.floorKey : Metrics.floorRow
    readonly property bool hasPlan: screen.state === PlanScreen.Ready
                                    || (screen.state === PlanScreen.Loading && screen.levels.count > 0)
    readonly property bool hasLevels: screen.levels.count > 0

    Item {
        id: stage // between header and keys: plan, furniture, words
        anchors.top: notices.bottom
        anchors.left: parent.left
        anchors.right: page.isPortrait ? parent.right : floors.left
        anchors.bottom: page.isPortrait ? floors.top : categories.top
        clip: true

        PlanView {
            id: map
            anchors.fill: parent
            visible: page.hasPlan && page.hasLevels && map.canDraw
            // A shared pointer that QML only hands on: qmllint knows no type for it.
            scene: page.screen.scene // qmllint disable
            themeName: page.screen.themeName
            density: Metrics.unit
            selectedFeature: page.screen.selectedFeature
            highlightedClass: page.screen.highlightedClass
            marginLeft: page.isNarrow ? Metrics.target / 2 : 64 * Metrics.unit
            marginTop: 24 * Metrics.unit
            marginRight: page.isNarrow ? Metrics.target + 2 * Metrics.gap : 64 * Metrics.unit
            marginBottom: 24 * Metrics.unit
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Plan of floor %1").arg(page.screen.levelLabel)
            onTapped: (feature, x, y) => page.screen.select(feature)
        }
        Connections {
            target: page.screen
            function onNeighbourReady(scene) { map.prepare(scene) }
        }
        MapFurniture {
            anchors.fill: parent
            visible: map.visible
            pixelsPerMetre: map.pixelsPerMetre
            bearing: map.bearing
            attribution: page.screen.header.attribution
            languageCode: page.screen.languageCode
            hasKeys: page.isNarrow
            onNorthAsked: map.resetBearing()
            onFitAsked: map.fit()
            onLanguageAsked: page.screen.nextLanguage()
        }
        FloorToast {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 28 * Metrics.unit
            label: page.screen.levelLabel
            isArmed: map.isSceneShown
        }
        PlanWords {
            anchors.fill: parent
            visible: page.hasPlan && !page.hasLevels
            iconName: "warning"
            title: qsTr("This plan has no floors")
            cure: qsTr("Ask the station for a plan of this venue with at least one floor.")
        }
        PlanWords {
            anchors.fill: parent
            visible: !map.canDraw
            iconName: "warning"
            isError: true
            title: qsTr("The plan cannot be drawn on this screen")
            cure: qsTr("OpenGL is missing. Install the graphics driver (on Debian: libgl1-mesa-dri), then start Portulan again.")
        }
    }

    Header {
        id: header
        anchors.left: parent.left
        anchors.right: page.isPortrait ? parent.right : floors.left
        visible: page.hasPlan
        plan: page.screen.header
        missingText: page.screen.missingText
        missingCount: page.screen.missing.count
        languageCode: page.screen.languageCode
        hasKeys: !page.isNarrow
        onMissingAsked: missingSheet.isOpen = true
        onFitAsked: map.fit()
        onLanguageAsked: page.screen.nextLanguage()
    }
    NoticeBar {
        id: notices
        anchors.top: header.bottom
        anchors.left: header.left
        anchors.right: header.right
        isDraft: page.screen.header.isDraft
        noticeText: page.screen.noticeText
        onNoticesAsked: noticeSheet.isOpen = true
    }
    CategoryBar {
        id: categories
        anchors.left: parent.left
        anchors.right: page.isPortrait ? parent.right : floors.left
        anchors.bottom: parent.bottom
        height: page.isPortrait ? 6 / columns * (page.isNarrow ? Metrics.target : 90 * Metrics.unit) : Metrics.categoryBar
        columns: page.isPortrait ? 3 : 6
        isNarrow: page.isNarrow
        visible: page.hasPlan
        categories: page.screen.categories
        onCategoryAsked: symbolClass => page.screen.highlight(symbolClass)
    }
    FloorBar {
        id: floors
        x: page.isPortrait ? 0 : page.width - width
        y: page.isPortrait ? categories.y - height : 0
        width: page.isPortrait ? page.width - theme.width : Metrics.floorColumn
        height: page.isPortrait ? page.floorRow : page.height - theme.height
        visible: page.hasPlan
        isFlat: page.isPortrait
        levels: page.screen.levels
        onLevelAsked: row => page.screen.selectLevel(row)
    }
    IconKey {
        id: theme
        anchors.right: parent.right
        y: page.isPortrait ? floors.y : page.height - height
        width: Metrics.floorColumn
        height: page.isPortrait ? page.floorRow : Metrics.themeKey
        visible: page.hasPlan
        text: qsTr("Colours: %1").arg(caption)
        iconName: page.screen.themeName
        caption: page.screen.themeName === "day" ? qsTr("Day") : page.screen.themeName === "night" ? qsTr("Night") : qsTr("Red")
        onClicked: page.screen.nextTheme()

        Separator {
            width: page.isPortrait ? implicitWidth : parent.width
            height: page.isPortrait ? parent.height : implicitHeight
        }
    }
    Separator {
        x: floors.x
        height: page.isPortrait ? implicitHeight : page.height
        y: page.isPortrait ? floors.y : 0
        width: page.isPortrait ? page.width : implicitWidth
        visible: page.hasPlan
    }

    PlanWords {
        anchors.fill: parent
        visible: !page.hasPlan
        iconName: page.screen.state === PlanScreen.Failed ? "warning" : ""
        isError: page.screen.state === PlanScreen.Failed
        title: page.screen.state === PlanScreen.Failed ? qsTr("%1 could not be opened").arg(page.screen.fileName)
             : page.screen.state === PlanScreen.Loading ? qsTr("Opening %1").arg(page.screen.fileName)
             : qsTr("No plan is open")
        cure: page.screen.state === PlanScreen.Failed ? page.screen.errorText
            : page.screen.state === PlanScreen.Loading ? "" : qsTr("Start Portulan with a plan: portulan plan.gpkg")
    }

    component Place: QtObject {
        readonly property real x: page.isPortrait ? 0 : Math.max(0, floors.x - width)
        readonly property real y: page.isPortrait ? header.height + stage.height * 0.4 : 0
        readonly property real width: page.isPortrait ? page.width : Math.min(Metrics.sheetWidth, floors.x)
        readonly property real height: page.isPortrait ? floors.y - y : categories.y
    }
    Place { id: place }

    DetailSheet {
        id: detailSheet
        x: place.x
        y: place.y
        width: place.width
        height: place.height
        fromBelow: page.isPortrait
        isOpen: page.screen.hasDetail
        detail: page.screen.detail
        rows: page.screen.detailRows
        servedLevels: page.screen.servedLevels
        onClosed: page.screen.select("")
        onLevelAsked: row => page.screen.selectServedLevel(row)
    }
    RowSheet {
        id: missingSheet
        x: place.x
        y: place.y
        width: place.width
        height: place.height
        fromBelow: page.isPortrait
        title: qsTr("Not surveyed")
        subtitle: qsTr("Nobody has said whether these are there")
        rows: page.screen.missing
        onClosed: isOpen = false
    }
    RowSheet {
        id: noticeSheet
        x: place.x
        y: place.y
        width: place.width
        height: place.height
        fromBelow: page.isPortrait
        title: qsTr("Not shown")
        subtitle: page.screen.noticeText
        rows: page.screen.notices
        onClosed: isOpen = false
    }

    MapShortcuts {
        screen: page.screen
        map: map
    }
}
