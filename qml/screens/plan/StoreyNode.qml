// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick3D
import Portulan.View3d

/** One storey at its height: what is opaque, what is seen through, and the lines that keep it apart from the others. */
Node {
    id: storey

    required property Texture palette
    required property SolidGeometry opaque
    required property SolidGeometry glass
    required property SolidGeometry plate // the slab alone
    required property SolidGeometry rims
    required property SolidGeometry edges
    required property SolidGeometry modelOpaque // instead of the plan's own, where there is one
    required property SolidGeometry modelGlass
    required property real floorMetres
    required property int steps // from the current one; negative below
    required property bool isShown
    required property bool isSeenThrough
    property real lift: 0
    required property real lineLift // metres, of lines over the faces that they bound
    property bool isHinted: false // what is seen through is a plate with its rim
    readonly property real faceOpacity: isHinted ? StoreyLook.plate : StoreyLook.ghost // of what is seen through

    readonly property bool isQuiet: storey.isSeenThrough || (storey.isHinted && storey.steps !== 0) // fewer and paler lines
    readonly property bool isPlate: storey.isSeenThrough && storey.isHinted
    readonly property bool hasModel: storey.modelOpaque !== null || storey.modelGlass !== null

    y: floorMetres + lift
    visible: isShown

    Model {
        geometry: storey.opaque
        visible: !storey.isPlate && !storey.hasModel
        opacity: storey.isSeenThrough ? storey.faceOpacity : StoreyLook.whole
        materials: StoreyMaterial {
            palette: storey.palette
            isShaded: storey.isHinted && storey.steps < 0 // the current floor is the brightest
        }
    }
    Model {
        geometry: storey.plate
        visible: storey.isPlate
        opacity: storey.faceOpacity
        materials: StoreyMaterial { palette: storey.palette }
    }
    Model {
        geometry: storey.glass
        visible: !storey.hasModel && !storey.isSeenThrough
        opacity: StoreyLook.glass
        materials: StoreyMaterial { palette: storey.palette }
    }
    Model {
        geometry: storey.modelOpaque
        visible: storey.modelOpaque !== null && !storey.isPlate
        opacity: storey.isSeenThrough ? storey.faceOpacity : StoreyLook.whole
        materials: PrincipledMaterial {
            roughness: 1
            specularAmount: 0
            cullMode: Material.NoCulling // models of others have holes
        }
    }
    Model {
        geometry: storey.modelGlass
        visible: storey.modelGlass !== null && !storey.isSeenThrough
        materials: PrincipledMaterial {
            roughness: 1
            specularAmount: 0
            opacity: StoreyLook.glass
            alphaMode: PrincipledMaterial.Blend
            depthDrawMode: Material.NeverDepthDraw
        }
    }
    Model {
        geometry: storey.rims
        y: storey.lineLift
        visible: storey.isQuiet
        opacity: StoreyLook.rims
        materials: StoreyMaterial { palette: storey.palette }
    }
    Model {
        geometry: storey.edges
        y: storey.lineLift
        visible: !storey.hasModel && !storey.isQuiet
        materials: StoreyMaterial { palette: storey.palette }
    }
}
