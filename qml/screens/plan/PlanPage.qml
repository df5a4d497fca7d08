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
    required property Preferences preferences
    required property OwnPosition ownPosition
    readonly property bool isPortrait: height > width
    readonly property bool isNarrow: isPortrait && width < 560 * Metrics.unit
    readonly property real floorRow: isNarrow ? Metrics.floorKey : Metrics.floorRow
    readonly property bool hasPlan: screen.state === PlanScreen.Ready
                                    || (screen.state === PlanScreen.Loading && screen.levels.count > 0)
    readonly property bool hasLevels: screen.levels.count > 0
    readonly property bool isFlipped: preferences.isLeftHanded
    // What the floors leave of the width, and what a sheet leaves of the plan: there the plan is centred, and keys lie over it.
    readonly property real mainX: isPortrait || !isFlipped ? 0 : Metrics.floorColumn
    readonly property real mainWidth: isPortrait ? width : width - Metrics.floorColumn
    readonly property real coveredRight: sheets.hasOpen && !isPortrait ? sheets.place.width : 0
    readonly property real coveredBelow: sheets.hasOpen && isPortrait ? floors.y - sheets.place.y : 0
    readonly property bool isUnderSheet: sheets.hasOpen && isNarrow // what lies below the plan
    readonly property bool isFree: !sheets.isPhotoOpen && !touchLock.isOn // nothing lies over the whole page
    property real stageTop // where the words beside a sheet need more height, they lie over the plan: it must not move
    property bool isSpatial: false
    property int spaceMode: PlanSpace.Exploded
    property bool isSpaceRefused: false // asked for where it cannot be drawn
    readonly property PlanSpace space: spaceLoader.item as PlanSpace
    readonly property PlanCanvas view: page.isSpatial && page.space ? page.space.view : map

    function loadSpace() {
        if (!page.space)
            spaceLoader.setSource("PlanSpace.qml", { screen: page.screen, mode: page.spaceMode, isNarrow: page.isNarrow })
    }

    onIsSpatialChanged: {
        if (page.isSpatial && !map.canDraw) {
            page.isSpatial = false
            page.isSpaceRefused = true
        } else if (page.isSpatial) {
            page.loadSpace()
            if (map.isFitted)
                page.space.view.turnTo(map.bearing)
            else if (map.isSceneShown)
                page.space.view.lookAt(map.centreX, map.centreY, map.pixelsPerMetre, map.bearing)
        } else if (page.space) {
            if (page.space.view.isFitted)
                map.turnTo(page.space.view.bearing)
            else
                map.lookAt(page.space.view.centreX, page.space.view.centreY, page.space.view.pixelsPerMetre, page.space.view.bearing)
        }
    }

    Binding {
        target: page
        property: "stageTop"
        value: notices.y + notices.height
        when: page.coveredRight === 0
        restoreMode: Binding.RestoreNone
    }
    Item {
        id: stage // between header and keys: plan, furniture, words
        enabled: page.isFree
        y: page.stageTop
        height: (page.isPortrait ? floors.y : categories.y) - y
        x: page.mainX
        width: page.mainWidth
        clip: true

        PlanView {
            id: map
            anchors.fill: parent
            anchors.rightMargin: page.coveredRight
            anchors.bottomMargin: page.coveredBelow
            focus: true
            visible: page.hasPlan && page.hasLevels && map.canDraw && !page.isSpatial
            // A shared pointer that QML only hands on: qmllint knows no type for it.
            scene: page.screen.scene // qmllint disable
            onCanDrawChanged: if (!map.canDraw) page.isSpatial = false
            themeName: page.screen.themeName
            density: Metrics.unit
            selectedFeature: page.screen.selectedFeature
            highlightedClass: page.screen.highlightedClass
            gridShown: page.preferences.isGridShown
            scanMode: page.preferences.scanMode
            scanOpacity: page.preferences.scanOpacity
            ownPosition: page.ownPosition.place
            ownAccuracy: page.ownPosition.accuracyMetres
            fadesOthers: page.screen.isFiltered
            marginLeft: page.isNarrow ? Metrics.side : 64 * Metrics.unit
            marginTop: (page.screen.measure.isOn && page.isNarrow ? 148
                        : page.screen.measure.isOn || page.screen.isFiltered ? 100 : 24) * Metrics.unit // their bar lies there
            marginRight: page.isNarrow ? Metrics.side : Metrics.target + 4 * Metrics.gap
            marginBottom: (page.isPortrait ? 64 : 24) * Metrics.unit // scale and credits lie there; beside floors height is scarce
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Plan of floor %1").arg(page.screen.levelLabel)
            onTapped: (features, x, y) => {
                const reach = 19 * Metrics.unit / map.pixelsPerMetre // 3 mm
                if (page.screen.measure.isOn)
                    page.screen.measure.add(x, y, reach)
                else
                    page.screen.tap(features, x, y, Math.min(reach, 0.6))
            }
        }
        Connections {
            target: page.screen
            function onNeighbourReady(scene) { map.prepare(scene) }
            function onPlaceShown(x, y) {
                const readable = 8 * Metrics.unit // pixels a metre, at which a symbol stands in its room
                map.showPlace(x, y, readable)
                pulse.start(x, y)
                if (page.isSpatial)
                    page.space.view.showPlace(x, y, readable)
            }
        }
        Connections {
            target: page.ownPosition
            function onFound(x, y) { map.centreOn(x, y) }
        }
        Binding {
            target: page.screen
            property: "viewCentre"
            value: page.isSpatial && page.space ? Qt.point(page.space.view.centreX, page.space.view.centreY)
                                                : Qt.point(map.centreX, map.centreY)
        }
        Connections {
            target: page.screen.measure
            function onIsOnChanged() { if (page.screen.measure.isOn) page.isSpatial = false } // lengths are measured on the flat plan
        }
        Loader {
            id: spaceLoader
            anchors.fill: map
            visible: page.isSpatial
        }
        Pulse {
            id: pulse
            view: page.view
        }
        Timer { // once the plan is shown and nobody moves it
            id: ahead
            interval: 1000
            running: map.visible && map.isSceneShown && !page.space
            onTriggered: page.loadSpace()
        }
        Connections {
            target: map
            enabled: ahead.running
            function onCameraChanged() { ahead.restart() }
        }
        Binding {
            target: page.space
            property: "mode"
            value: page.spaceMode
        }
        Binding {
            target: page.space
            property: "isNarrow"
            value: page.isNarrow
        }
        Binding {
            target: page.space
            property: "hasKeys"
            value: !sheets.hasOpen
        }
        Binding {
            target: page.space
            property: "uprightness"
            value: stage.height / stage.width
        }
        Binding {
            target: page.space
            property: "pageKeys"
            value: furniture.places.concat(banner.visible ? [Qt.rect(banner.x, banner.y, banner.width, banner.height)] : [])
        }
        Connections {
            target: page.space
            function onModeAsked(mode) { page.spaceMode = mode }
        }
        MapFurniture {
            id: furniture
            anchors.fill: parent
            anchors.rightMargin: page.coveredRight
            anchors.bottomMargin: page.coveredBelow
            anchors.leftMargin: page.isSpatial ? 0 : map.neatLineLeft
            anchors.topMargin: page.isSpatial ? 0 : map.neatLineTop
            visible: map.visible || page.isSpatial
            pixelsPerMetre: page.isSpatial ? 0 : map.pixelsPerMetre // what is farther off is smaller: no one scale
            bearing: page.isSpatial && page.space ? page.space.view.bearing : map.bearing
            attribution: page.screen.header.attribution
            languageCode: page.screen.languageCode
            isNarrow: page.isNarrow
            hasKeys: !(page.screen.measure.isOn && map.visible) && !page.isUnderSheet
            hasFit: !sheets.hasOpen && !page.view.isFitted
            hasCross: !page.isSpatial
                      && (page.screen.selectedFeature.length === 0 ? !map.isFitted || sheets.open === "more"
                          : Math.hypot(map.centreX - pulse.planX, map.centreY - pulse.planY) * map.pixelsPerMetre > 40 * Metrics.unit)
            cell: page.isSpatial ? "" : page.screen.centreCell
            onNorthAsked: page.view.resetBearing()
            onFitAsked: page.view.fit()
        }
        MeasureLayer {
            anchors.fill: map
            measure: page.screen.measure
            map: map
        }
        FilterBanner {
            id: banner
            anchors.horizontalCenter: map.horizontalCenter
            y: (page.isSpatial ? 0 : map.neatLineTop) + 14 * Metrics.unit
            width: Math.min(implicitWidth, map.width - (page.isNarrow ? 16 : 208) * Metrics.unit)
            visible: page.screen.isFiltered
            categoryName: page.screen.foundTitle
            onClicked: page.screen.clearHighlight()
        }
        FloorToast {
            anchors.horizontalCenter: map.horizontalCenter
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
            title: page.isSpaceRefused ? qsTr("There is no 3D on this screen") : qsTr("The plan cannot be drawn on this screen")
            cure: (page.isSpaceRefused ? qsTr("What you can use: the search, the lists below and what they tell of each thing.") + "\n" : "")
                + qsTr("OpenGL is missing. Install the graphics driver (on Debian: libgl1-mesa-dri), then start Portulan again.")
        }
    }

    Header {
        id: header
        enabled: page.isFree
        x: page.mainX
        width: page.mainWidth - page.coveredRight
        visible: page.hasPlan
        isNarrow: page.isNarrow
        hasKeys: !page.isUnderSheet
        isBesideSheet: page.coveredRight > 0
        plan: page.screen.header
        missingText: page.screen.missingText
        missingCount: page.screen.missing.count
        changeCount: page.screen.changes.count
        onMissingAsked: sheets.showAbout(0)
        onAboutAsked: sheets.showAbout(page.screen.changes.count > 0 ? 1 : 2)
        onSearchAsked: sheets.open = "search"
        onMoreAsked: sheets.open = "more"
    }
    NoticeBar {
        id: notices
        enabled: page.isFree
        anchors.top: header.bottom
        anchors.left: header.left
        anchors.right: header.right
        warnings: page.screen.header.warnings
        levelNote: page.screen.levelNote
        noticeText: page.screen.noticeText
        onNoticesAsked: sheets.open = "notices"
    }
    CategoryBar {
        id: categories
        enabled: page.isFree
        x: page.mainX
        width: page.mainWidth
        anchors.bottom: parent.bottom
        height: page.isNarrow ? Metrics.target + Metrics.line : page.isPortrait ? 180 * Metrics.unit : Metrics.categoryBar
        columns: page.isPortrait && !page.isNarrow ? 3 : 6
        isNarrow: page.isNarrow
        visible: page.hasPlan && !page.isUnderSheet
        categories: page.screen.categories
        onCategoryAsked: symbolClass => {
            sheets.open = ""
            page.screen.highlight(symbolClass)
        }
    }
    FloorBar {
        id: floors
        enabled: page.isFree
        x: page.isPortrait === page.isFlipped ? page.width - width : 0
        y: page.isPortrait ? categories.y - height : 0
        width: page.isPortrait ? page.width - theme.width - (page.isNarrow ? 0 : spaceKey.width) : Metrics.floorColumn
        height: page.isPortrait ? page.floorRow : page.height - theme.height - spaceKey.height
        visible: page.hasPlan && !page.isUnderSheet
        isFlat: page.isPortrait
        levels: page.screen.levels
        onLevelAsked: row => page.screen.selectLevel(row)
    }
    IconKey {
        id: spaceKey
        enabled: page.isFree
        x: page.isNarrow ? 0 : !page.isPortrait ? theme.x : page.isFlipped ? theme.width : theme.x - width
        y: page.isNarrow ? header.bandHeight + Metrics.line : page.isPortrait ? floors.y : theme.y - height
        width: page.isNarrow ? header.keysX : page.isPortrait ? Metrics.floorKey : Metrics.floorColumn
        height: page.isNarrow ? Metrics.target : page.isPortrait ? page.floorRow : Metrics.target * 1.2
        visible: page.hasPlan && !page.isUnderSheet && page.hasLevels
        text: page.isSpatial ? qsTr("Flat plan") : qsTr("Building in 3D")
        caption: page.isSpatial ? qsTr("2D") : qsTr("3D")
        onClicked: page.isSpatial = !page.isSpatial

        Separator {
            visible: !page.isNarrow
            width: page.isPortrait ? implicitWidth : parent.width
            height: page.isPortrait ? parent.height : implicitHeight
        }
    }
    IconKey {
        id: theme
        enabled: page.isFree
        x: page.isFlipped ? 0 : page.width - width
        y: page.isPortrait ? floors.y : page.height - height
        width: page.isNarrow ? Metrics.floorKey : Metrics.floorColumn
        height: page.isPortrait ? page.floorRow : Metrics.themeKey
        visible: page.hasPlan && !page.isUnderSheet
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
        x: page.isPortrait ? 0 : page.isFlipped ? Metrics.floorColumn - width : floors.x
        height: page.isPortrait ? implicitHeight : page.height
        y: page.isPortrait ? floors.y : 0
        width: page.isPortrait ? page.width : implicitWidth
        visible: page.hasPlan && !page.isUnderSheet
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

    PlanSheets {
        id: sheets
        anchors.fill: parent
        screen: page.screen
        preferences: page.preferences
        ownPosition: page.ownPosition
        map: map
        view: page.view
        fromBelow: page.isPortrait
        place: {
            const top = page.isNarrow ? page.height * 0.33 : page.isPortrait ? header.height + stage.height * 0.4 : 0
            const across = page.isPortrait ? page.width : Math.min(Metrics.sheetWidth, page.mainWidth)
            const below = page.isNarrow ? page.height : page.isPortrait ? floors.y : categories.y
            return Qt.rect(page.mainX + page.mainWidth - across, top, across, below - top)
        }
        onTouchLockAsked: touchLock.isOn = true
        onHasOpenChanged: {
            if (!hasOpen)
                map.forceActiveFocus()
        }
    }
    TouchLock {
        id: touchLock
        anchors.fill: parent
    }
    Rectangle {
        anchors.fill: parent
        visible: opacity > 0
        color: "black"
        opacity: (10 - page.preferences.brightness) * 0.08
    }

    MapShortcuts {
        screen: page.screen
        preferences: page.preferences
        ownPosition: page.ownPosition
        map: map
        view: page.view
        sheets: sheets
        touchLock: touchLock
        onSpaceAsked: if (spaceKey.visible) page.isSpatial = !page.isSpatial
    }
}
