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
    property real cutShare: 0.5 // of the current storey's height
    readonly property alias view: eye

    signal modeAsked(mode: int)
    readonly property bool isBuilt: list.isBuilt
    readonly property real lowWalls: 1.4 // metres: rooms are seen over them

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
        cutMetres: space.mode === PlanSpace.Whole ? 1000
                 : space.mode === PlanSpace.Cut ? Math.max(0.3, space.cutShare * list.currentHeight)
                 : space.lowWalls
    }

    View3D {
        id: view
        anchors.fill: parent
        environment: SceneEnvironment {
            backgroundMode: SceneEnvironment.Color
            clearColor: ThemeColours.outside
            antialiasingMode: SceneEnvironment.NoAA
        }
        camera: PerspectiveCamera {
            fieldOfView: 30
            position: eye.eyePosition
            eulerRotation: eye.eyeRotation
            clipNear: 1
            clipFar: 5000
        }

        // Seen from above a floor has its own colour: half of it from all around, half from the sun.
        DirectionalLight {
            eulerRotation.x: -52
            eulerRotation.y: 34
            brightness: 0.9
            ambientColor: Qt.rgba(0.6, 0.6, 0.6, 1)
        }
        Repeater3D {
            model: list
            delegate: StoreyNode {
                spreadMetres: eye.spreadMetres
                isGlassLike: space.mode === PlanSpace.Exploded ? Math.abs(steps) > 1 : steps > 0
                visible: space.mode === PlanSpace.Level ? steps === 0 : space.mode === PlanSpace.Cut ? steps <= 0 : true
            }
        }
        Model {
            geometry: list.surroundings
            visible: list.hasSurroundings && space.mode !== PlanSpace.Exploded
            materials: PrincipledMaterial {
                roughness: 1
                specularAmount: 0
                opacity: 0.4 // neighbours must not hide the building
                alphaMode: PrincipledMaterial.Blend
                depthDrawMode: Material.NeverDepthDraw
            }
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
        spreadMetres: space.mode === PlanSpace.Exploded ? 9 : 0
        Accessible.role: Accessible.Canvas
        Accessible.name: qsTr("Building in 3D, floor %1").arg(space.screen.levelLabel)
        onSymbolTapped: feature => space.screen.select(feature)
        onPlaceTapped: (x, y) => {
            const hit = view.pick(x, y)
            space.screen.select(hit.objectHit ? list.featureAt(hit.objectHit.row, Math.round(hit.uvPosition.x)) : "")
        }

        Behavior on spreadMetres {
            NumberAnimation { duration: 220; easing.type: Easing.InOutCubic }
        }
    }

    Column {
        id: keys
        x: Metrics.side
        y: Metrics.side
        width: 148 * Metrics.unit
        spacing: Metrics.line

        Repeater {
            model: [qsTr("Whole"), qsTr("Floor"), qsTr("Exploded"), qsTr("Cut")]
            delegate: ModeKey {
                required property int index
                required property string modelData

                width: keys.width
                height: Metrics.target
                text: modelData
                isCurrent: space.mode === index
                onClicked: space.modeAsked(index)
            }
        }
    }
    SlideKey {
        x: keys.x
        anchors.top: keys.bottom
        anchors.topMargin: Metrics.gap
        width: keys.width
        visible: space.mode === PlanSpace.Cut
        text: qsTr("Height of the cut")
        caption: qsTr("%1 m").arg(list.cutMetres.toLocaleString(Qt.locale(space.screen.languageCode), "f", 1))
        from: 0.1
        value: space.cutShare
        onMoved: space.cutShare = value
    }
    ModeKey {
        x: keys.x
        width: keys.width
        height: Metrics.target
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.side
        text: qsTr("From above")
        onClicked: eye.lookFromAbove()
    }
    ModeKey {
        x: keys.x + keys.width + Metrics.gap
        width: keys.width
        height: Metrics.target
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.side
        visible: list.hasModel
        text: qsTr("3D model")
        isCurrent: list.showsModel
        onClicked: list.showsModel = !list.showsModel
    }
    PlainText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.gap
        visible: list.isAssumed || list.isModelBroken
        text: list.isModelBroken ? qsTr("The 3D model cannot be read: the plan's own walls are shown")
                                 : qsTr("Heights are assumed")
        color: ThemeColours.warn
    }
}
