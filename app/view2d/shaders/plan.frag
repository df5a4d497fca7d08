#version 440
// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// See plan.vert for the varyings. No branches: a software renderer would run both sides.
layout(location = 0) in vec4 colour;
layout(location = 1) in vec2 across;
layout(location = 2) in vec3 pattern;

layout(location = 0) out vec4 fragment;

void main()
{
    float inLine = across.y - abs(across.x);
    float inPattern = pattern.z - abs(fract(pattern.x) - 0.5) * pattern.y;
    fragment = colour * clamp(min(inLine, inPattern), 0.0, 1.0);
}
