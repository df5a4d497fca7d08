// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick3D
import Portulan.View3d

/** One storey at its height: what is opaque, and what is seen through. */
Node {
    id: storey

    required property int index
    required property SolidGeometry opaque
    required property SolidGeometry glass
    required property SolidGeometry modelOpaque // instead of the plan's own, where there is one
    required property SolidGeometry modelGlass
    required property real floorMetres
    required property int steps // from the current one; negative below
    property real spreadMetres: 0
    property bool isGlassLike: false

    y: floorMetres + steps * spreadMetres
    readonly property bool hasModel: storey.modelOpaque !== null || storey.modelGlass !== null

    opacity: isGlassLike ? 0.38 : 1

    Model {
        readonly property int row: storey.index
        geometry: storey.opaque
        opacity: storey.hasModel ? 0 : 1 // what is tapped are the plan's things, seen or not
        pickable: storey.visible && !storey.isGlassLike
        materials: PrincipledMaterial {
            roughness: 1
            specularAmount: 0
        }
    }
    Model {
        geometry: storey.glass
        visible: !storey.hasModel
        materials: PrincipledMaterial {
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
        materials: PrincipledMaterial {
            roughness: 1
            specularAmount: 0
            cullMode: Material.NoCulling // models of others have holes
        }
    }
    Model {
        geometry: storey.modelGlass
        visible: storey.modelGlass !== null
        materials: PrincipledMaterial {
            roughness: 1
            specularAmount: 0
            opacity: 0.35
            alphaMode: PrincipledMaterial.Blend
            depthDrawMode: Material.NeverDepthDraw
        }
    }
}
