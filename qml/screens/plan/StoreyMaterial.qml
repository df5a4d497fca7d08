// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick3D

/** Of bodies that have their light in their colours. */
PrincipledMaterial {
    required property Texture palette
    property bool isShaded: false

    baseColor: isShaded ? StoreyLook.shade : "white"
    baseColorMap: palette
    lighting: PrincipledMaterial.NoLighting
}
