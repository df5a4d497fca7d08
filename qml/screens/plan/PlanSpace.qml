// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick3D
import Portulan.Controls
import Portulan.Ui
import Portulan.View3d

/** The same plan, standing up: the storeys as bodies, their symbols on pins over them. */
Item {
    id: space

    enum Mode { Whole, Level, Exploded, Cut }

    required property PlanScreen screen
    required property int mode
    property bool isNarrow: false
    property bool hasKeys: true // a sheet lies beside
    property real uprightness: height / width // of the place without sheets
    property real cutShare: 0.5 // of the current storey's height
    property var pageKeys: [] // rectangles of what the page has over it
    readonly property alias view: eye

    signal modeAsked(mode: int)
    readonly property bool isBuilt: list.isBuilt && eye.spreadMetres === list.spreadMetres // and its storeys have arrived
    readonly property real lowWalls: 1.4 // metres: rooms are seen over them

    readonly property real keysRight: keys.visible ? keys.x + keys.width : 0
    readonly property rect besideKeys: Qt.rect(keysRight, 0, width - keysRight - Metrics.target - 2 * Metrics.gap,
                                               height - 2 * Metrics.side)
    readonly property real keysEnd: !keys.visible ? 0 : (slide.visible ? slide.y + slide.height : keys.y + keys.height) + Metrics.gap
    readonly property rect belowKeys: Qt.rect(Metrics.gap, keysEnd, width - 2 * Metrics.gap,
                                              (above.visible ? above.y - Metrics.gap : height) - keysEnd)

    function rectOf(key: Item): rect {
        return key.visible ? Qt.rect(key.x, key.y, key.width, key.height) : Qt.rect(0, 0, 0, 0)
    }

    Shortcut { sequences: ["Shift+Left"]; enabled: space.visible; onActivated: eye.orbitBy(-15, 0) }
    Shortcut { sequences: ["Shift+Right"]; enabled: space.visible; onActivated: eye.orbitBy(15, 0) }
    Shortcut { sequences: ["Shift+Up"]; enabled: space.visible; onActivated: eye.orbitBy(0, -10) }
    Shortcut { sequences: ["Shift+Down"]; enabled: space.visible; onActivated: eye.orbitBy(0, 10) }
    Shortcut { sequences: ["X"]; enabled: space.visible && list.hasModel; onActivated: list.showsModel = !list.showsModel }
    Shortcut { sequences: ["A"]; enabled: space.visible; onActivated: eye.lookFromAbove() }

    StoreyList {
        id: list
        // Shared pointers that QML only hands on: qmllint knows no type for them.
        plan: space.screen.plan // qmllint disable
        current: space.screen.scene // qmllint disable
        themeName: space.screen.themeName
        languageCode: space.screen.languageCode
        mode: space.mode
        spreadFactor: Math.max(1, Math.min(1.8, space.uprightness / 0.9)) // upright there is more height
        cutMetres: space.mode === PlanSpace.Whole ? 1000
                 : space.mode === PlanSpace.Cut ? Math.max(0.3, space.cutShare * list.currentHeight)
                 : space.lowWalls
    }

    View3D {
        anchors.fill: parent
        environment: SceneEnvironment {
            backgroundMode: SceneEnvironment.Color
            clearColor: ThemeColours.outside
            antialiasingMode: eye.isDrawnByGpu ? SceneEnvironment.MSAA : SceneEnvironment.NoAA // three times as slow without one
        }
        camera: PerspectiveCamera {
            fieldOfView: 30
            position: eye.eyePosition
            eulerRotation: eye.eyeRotation
            clipNear: eye.distance / 20
            clipFar: eye.distance * 20
        }

        component Palette: Texture {
            magFilter: Texture.Nearest
            minFilter: Texture.Nearest
            tilingModeHorizontal: Texture.ClampToEdge // downwards it repeats
        }
        Palette {
            id: colours
            textureData: ThemePalette { themeName: space.screen.themeName }
        }
        Palette {
            id: paleColours
            textureData: ThemePalette {
                themeName: space.screen.themeName
                paleness: StoreyLook.paleness
            }
        }

        // Bodies without faces: Qt Quick 3D lets go of a texture that none wears, and keeps what was bound to it for good.
        component Wearer: Model {
            geometry: SolidGeometry {}
        }
        Wearer { materials: StoreyMaterial { palette: colours } }
        Wearer { materials: StoreyMaterial { palette: paleColours } }

        // On models of others: the plan's own bodies have their light in their colours.
        DirectionalLight {
            visible: list.hasModel
            eulerRotation.x: -52
            eulerRotation.y: 34
            brightness: 0.9
            ambientColor: Qt.rgba(0.6, 0.6, 0.6, 1)
        }
        Repeater3D {
            model: list
            delegate: StoreyNode {
                palette: isHinted || steps === 0 ? colours : paleColours
                lineLift: StoreyLook.lineLift * eye.distance
                lift: eye.storeyLift(steps, eye.spreadMetres)
                isHinted: space.mode !== PlanSpace.Exploded
            }
        }
        Model {
            geometry: list.surroundings
            // Under the ground they would lie over what is looked at.
            visible: list.hasSurroundings && space.mode !== PlanSpace.Exploded && eye.centreHeight > -1
            materials: StoreyMaterial { palette: colours }
        }
    }

    SpaceView {
        id: eye
        anchors.fill: parent
        storeys: list
        themeName: space.screen.themeName
        density: Metrics.unit
        selectedFeature: space.screen.selectedFeature
        highlightedClass: space.screen.highlightedClass
        fadesOthers: space.screen.isFiltered
        spreadMetres: list.spreadMetres
        numberedFloor: qsTr("Lvl %1")
        rooms: space.isNarrow ? [Qt.rect(Metrics.gap, 0, width - 2 * Metrics.gap, height - Metrics.target - 2 * Metrics.gap)] : [space.besideKeys, space.belowKeys]
        coveredBy: [space.rectOf(keys), space.rectOf(above), space.rectOf(slide), space.rectOf(modelKey), space.rectOf(pill),
            ...space.pageKeys]
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTr("Building in 3D, floor %1").arg(space.screen.levelLabel)
        onTapped: features => space.screen.pick(features)
        onLevelTapped: level => space.screen.showLevel(level)

        Behavior on spreadMetres {
            NumberAnimation { duration: 220; easing.type: Easing.InOutCubic }
        }
    }

    SpaceKeys {
        id: keys
        x: space.isNarrow ? Metrics.gap : Metrics.side
        y: space.isNarrow ? space.height - height - (isOpen ? Metrics.gap : 56 * Metrics.unit) : Metrics.side // over the north mark
        visible: space.hasKeys
        width: isOpen ? space.width - 2 * Metrics.gap : space.isNarrow ? 120 * Metrics.unit : 148 * Metrics.unit
        isNarrow: space.isNarrow
        mode: space.mode
        onModeAsked: mode => space.modeAsked(mode)
        onAboveAsked: eye.lookFromAbove()
    }
    ModeKey {
        id: above
        x: Metrics.side
        width: keys.width
        height: Metrics.target
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.side
        visible: space.hasKeys && !space.isNarrow
        text: qsTr("From above")
        onClicked: eye.lookFromAbove()
    }
    SlideKey {
        id: slide
        x: keys.x
        y: space.isNarrow ? keys.y - height - Metrics.gap : keys.y + keys.height + Metrics.gap
        width: 148 * Metrics.unit
        visible: space.hasKeys && space.mode === PlanSpace.Cut && !keys.isOpen
        text: qsTr("Height of the cut")
        caption: qsTr("%1 m").arg(list.cutMetres.toLocaleString(Qt.locale(space.screen.languageCode), "f", 1))
        from: 0.1
        value: space.cutShare
        onMoved: space.cutShare = value
    }
    ModeKey {
        id: modelKey
        x: space.isNarrow ? keys.x + keys.width + Metrics.gap : 2 * Metrics.side + keys.width
        width: 148 * Metrics.unit
        height: Metrics.target
        y: space.height - height - (space.isNarrow ? Metrics.gap : Metrics.side)
        visible: space.hasKeys && list.hasModel && !keys.isOpen
        text: qsTr("3D model")
        isCurrent: list.showsModel
        onClicked: list.showsModel = !list.showsModel
    }
    Rectangle {
        id: pill
        readonly property real free: space.keysRight + Metrics.gap // where no key stands
        x: Math.max(free, (space.width - width) / 2)
        y: space.isNarrow ? keys.y
         : space.height - height - (list.hasModel ? Metrics.target + 2 * Metrics.side : 48 * Metrics.unit) // over the credits
        width: warning.width + 2 * Metrics.gap
        height: warning.height + Metrics.gap
        radius: 6 * Metrics.unit
        visible: warning.text.length > 0 && !keys.isOpen
        color: ThemeColours.warnGround

        PlainText {
            id: warning
            anchors.centerIn: parent
            width: Math.min(implicitWidth, space.width - pill.free - 4 * Metrics.gap)
            text: list.isModelBroken ? qsTr("The 3D model cannot be read: the plan's own walls are shown")
                : space.isNarrow && (list.assumesStoreys || list.assumesOpenings) ? qsTr("Assumed heights")
                : list.assumesStoreys && list.assumesOpenings ? qsTr("Assumed heights: storeys, doors and windows")
                : list.assumesStoreys ? qsTr("Assumed heights: storeys")
                : list.assumesOpenings ? qsTr("Assumed heights: doors and windows")
                : ""
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: ThemeColours.warn
            font.pixelSize: Metrics.labelSize
        }
    }
}
