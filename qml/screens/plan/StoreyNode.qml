// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick3D
import Portulan.View3d

/** One storey at its height: what is opaque, what is seen through, and the lines that keep it apart from the others. */
Node {
    id: storey

    required property Texture palette
    required property int index
    required property SolidGeometry opaque
    required property SolidGeometry glass
    required property SolidGeometry edges
    required property SolidGeometry modelOpaque // instead of the plan's own, where there is one
    required property SolidGeometry modelGlass
    required property real floorMetres
    required property int steps // from the current one; negative below
    required property bool isShown
    required property bool isSeenThrough
    property real lift: 0
    property real faceOpacity: 0.1 // of what is seen through

    readonly property bool hasModel: storey.modelOpaque !== null || storey.modelGlass !== null

    y: floorMetres + lift
    visible: isShown

    Model {
        readonly property int row: storey.index
        geometry: storey.opaque
        // What is tapped are the plan's things, seen or not.
        opacity: storey.hasModel ? 0 : storey.isSeenThrough ? storey.faceOpacity : 1
        pickable: storey.isShown && !storey.isSeenThrough
        materials: PrincipledMaterial {
            baseColorMap: storey.palette
            roughness: 1
            specularAmount: 0
        }
    }
    Model {
        geometry: storey.glass
        visible: !storey.hasModel && !storey.isSeenThrough
        materials: PrincipledMaterial {
            baseColorMap: storey.palette
            roughness: 1
            specularAmount: 0
            opacity: 0.35
            alphaMode: PrincipledMaterial.Blend
            depthDrawMode: Material.NeverDepthDraw
        }
    }
    Model {
        geometry: storey.modelOpaque
        visible: storey.modelOpaque !== null
        opacity: storey.isSeenThrough ? storey.faceOpacity : 1
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
            opacity: 0.35
            alphaMode: PrincipledMaterial.Blend
            depthDrawMode: Material.NeverDepthDraw
        }
    }
    Model {
        geometry: storey.edges
        visible: !storey.hasModel || storey.isSeenThrough
        opacity: storey.isSeenThrough ? 0.75 : 1
        materials: PrincipledMaterial {
            baseColorMap: storey.palette
            lighting: PrincipledMaterial.NoLighting
        }
    }
}
