#version 440
// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// See scene::Vertex. Pixels are the item's (device-independent) unless a name says otherwise.
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 normal;
layout(location = 2) in vec3 widths; // half width in metres, least half width in pixels at 160 dpi, metres along the line
layout(location = 3) in vec4 look;   // token, style, edge, least pixels per metre; each a byte / 255

layout(location = 0) out vec4 colour;  // premultiplied
layout(location = 1) out vec2 across;  // device pixels: distance from the middle of a line, half its width and half a pixel
layout(location = 2) out vec3 pattern; // periods, of which a half is the middle of a drawn part; the rest in device pixels:
                                       // period (0: solid), half a drawn part and half a pixel

layout(std140, binding = 0) uniform buf {
    mat4 toClip;       // from pixels
    vec4 axes;         // pixels for a metre of x, then for a metre of y
    vec4 place;        // pixels of the mesh's origin, pixels per metre, opacity
    vec4 screen;       // pixels for a pixel at 160 dpi, device pixels per pixel, where the hatch begins: pixels along its diagonal
    vec4 palette[80];
};

const float hatchStyle = 1.0;
const float lineStyle = 16.0;
const float shortDash = 17.0;
const float longDash = 18.0;

vec3 repeated(float at, float period, float drawn)
{
    float devicePixels = screen.x * screen.y;
    return vec3((at - drawn * 0.5) / period + 0.5, period * devicePixels, drawn * 0.5 * devicePixels + 0.5);
}

void main()
{
    vec4 bytes = floor(look * 255.0 + 0.5);
    float scale = place.z;
    float perDp = screen.x;
    float devicePixelRatio = screen.y;
    bool isLine = bytes.y >= lineStyle;

    vec2 pixel = axes.xy * position.x + axes.zw * position.y + place.xy;
    float halfWidth = max(widths.x * scale, widths.y * perDp);
    if (isLine) {
        float outer = halfWidth + 0.5 / devicePixelRatio;
        pixel += (axes.xy * normal.x + axes.zw * normal.y) / scale * outer;
        float edge = (bytes.z > 127.5 ? bytes.z - 256.0 : bytes.z) / 127.0;
        across = vec2(edge * outer, halfWidth) * devicePixelRatio + vec2(0.0, 0.5);
    } else {
        across = vec2(0.0, 1.0);
    }

    pattern = vec3(0.5, 0.0, 1.0);
    if (bytes.y == hatchStyle) // along a diagonal of the screen, but fixed to the plan
        pattern = repeated((dot(pixel, vec2(0.70710678)) - screen.z) / perDp, 7.0, 1.2);
    else if (bytes.y == shortDash)
        pattern = repeated(widths.z * scale / perDp, 7.0, 4.0);
    else if (bytes.y == longDash)
        pattern = repeated(widths.z * scale / perDp, 14.0, 8.0);

    vec4 ink = palette[int(bytes.x)];
    colour = vec4(ink.rgb * ink.a, ink.a) * place.w;
    gl_Position = toClip * vec4(pixel, 0.0, 1.0);
    if (scale / perDp < bytes.w)
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
