#version 440
// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

layout(location = 0) in vec4 colour;
layout(location = 1) in vec2 across;
layout(location = 2) in vec3 pattern;

layout(location = 0) out vec4 fragment;

layout(std140, binding = 0) uniform buf {
    mat4 toClip;
    vec4 axes;
    vec4 place;
    vec4 screen;
    vec4 palette[80];
};

void main()
{
    float coverage = clamp(across.y + 0.5 - abs(across.x), 0.0, 1.0);
    if (pattern.y > 0.0) {
        float devicePixels = screen.x * screen.y;
        float fromMiddle = abs(mod(pattern.x - pattern.z * 0.5 + pattern.y * 0.5, pattern.y) - pattern.y * 0.5);
        coverage *= clamp((pattern.z * 0.5 - fromMiddle) * devicePixels + 0.5, 0.0, 1.0);
    }
    fragment = colour * coverage;
}
