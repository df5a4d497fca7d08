// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/plan_material.h"
#include "view2d/prepared_level.h"
#include "view2d/sprites.h"

#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QWindow>

namespace bench {

/**
 * The reference for frames: the same triangles and quads in the same size of window with the same blending, by plain OpenGL
 * with the shortest shaders that can place them, one draw call each.
 */
class RawWindow : public QWindow
{
public:
    RawWindow(const QSurfaceFormat &format, QSize size, const view2d::PreparedLevel &level, const view2d::Sprites &sprites);
    ~RawWindow() override;

    /** Until the frame is on the screen. */
    void draw(const scene::Camera &camera);

private:
    struct Buffers
    {
        GLuint vertices = 0;
        GLuint indices = 0;
        GLsizei count = 0;
        geo::Point origin;
    };

    GLuint program(const char *vertexShader, const char *fragmentShader);
    Buffers upload(const view2d::PreparedMesh &mesh);
    void drawMesh(const Buffers &mesh, const scene::Camera &camera);

    QOpenGLContext m_context;
    QOpenGLExtraFunctions *m_gl = nullptr;
    GLuint m_meshProgram = 0;
    GLuint m_quadProgram = 0;
    Buffers m_ground;
    Buffers m_building;
    Buffers m_gridLines;
    GLuint m_quads = 0;
    GLsizei m_quadVertices = 0;
    GLuint m_texture = 0;
    view2d::PlanMaterial m_material; ///< for its palette only
};

} // namespace bench
