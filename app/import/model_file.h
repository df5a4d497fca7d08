// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/model_scene.h"

#include "base/result.h"

namespace import {

/** Whether a file with this name and these first bytes is a 3D model that readModelFile() reads. */
bool isModelFile(const QString &path, const QByteArray &head);

/**
 * Reads a 3D model: glTF 2.0 (GLB, or glTF with everything in it), OBJ with the materials beside it, COLLADA, FBX or STL. By a library that
 * is not to be trusted: within a Worker. No other file is opened. Errors name no file.
 */
base::Result<ModelScene> readModelFile(const QString &path);

} // namespace import
