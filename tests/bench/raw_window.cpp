// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_window.h"

#include <QMatrix4x4>
#include <QPainter>

namespace bench {

namespace {

const char *const meshVertex = R"(
    attribute vec2 position; attribute vec2 normal; attribute vec3 widths; attribute vec4 look;
    uniform vec4 axes; uniform vec4 place; uniform vec2 toClip; uniform vec4 palette[80];
    varying vec4 colour;
    void main()
    {
        float halfWidth = max(widths.x * place.z, widths.y) + 0.5;
        vec2 pixel = axes.xy * position.x + axes.zw * position.y + place.xy
            + (axes.xy * normal.x + axes.zw * normal.y) / place.z * halfWidth;
        colour = palette[int(look.x * 255.0 + 0.5)];
        gl_Position = place.z < floor(look.w * 255.0 + 0.5) ? vec4(2.0, 2.0, 2.0, 1.0)
                                                            : vec4(pixel * toClip + vec2(-1.0, 1.0), 0.0, 1.0);
    })";
const char *const meshFragment = "varying vec4 colour; void main() { gl_FragColor = colour; }";
const char *const quadVertex = R"(
    attribute vec4 corner; uniform vec2 toClip; varying vec2 at;
    void main() { at = corner.zw; gl_Position = vec4(corner.xy * toClip + vec2(-1.0, 1.0), 0.0, 1.0); })";
const char *const quadFragment = "uniform sampler2D atlas; varying vec2 at; void main() { gl_FragColor = texture2D(atlas, at); }";

/** Pages of one height, one below the other. */
QImage asOneImage(const std::vector<QImage> &pages)
{
    if (pages.empty())
        return {1, 1, QImage::Format_RGBA8888_Premultiplied};
    const QSize size = pages.front().size();
    QImage image(size.width(), size.height() * int(pages.size()), pages.front().format());
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (size_t i = 0; i < pages.size(); ++i)
        painter.drawImage(0, int(i) * size.height(), pages[i]);
    return image;
}

} // namespace

RawWindow::RawWindow(const QSurfaceFormat &format, QSize size, const view2d::PreparedLevel &level, const view2d::Sprites &sprites)
{
    setSurfaceType(OpenGLSurface);
    setFormat(format);
    resize(size);
    create();
    m_context.setFormat(format);
    m_context.create();
    m_context.makeCurrent(this);
    m_gl = m_context.extraFunctions();
    m_meshProgram = program(meshVertex, meshFragment);
    m_quadProgram = program(quadVertex, quadFragment);
    m_ground = upload(level.ground);
    m_building = upload(level.building);
    m_gridLines = upload(level.gridLines);
    m_material.setTheme(scene::ThemeName::Day, scene::ScanMode::Hidden);

    const QImage atlas = asOneImage(sprites.pages);
    std::vector<float> quads;
    for (const view2d::Sprite &sprite : sprites.sprites) {
        const QRect &rect = sprite.cell.rect;
        const QRectF target(sprite.target, rect.size());
        const QRectF cell(double(rect.x()) / atlas.width(),
                          double(rect.y() + sprite.cell.page * sprites.pages.front().height()) / atlas.height(),
                          double(rect.width()) / atlas.width(), double(rect.height()) / atlas.height());
        const auto corner = [&](QPointF at, QPointF from) {
            quads.insert(quads.end(), {float(at.x()), float(at.y()), float(from.x()), float(from.y())});
        };
        corner(target.topLeft(), cell.topLeft());
        corner(target.topRight(), cell.topRight());
        corner(target.bottomLeft(), cell.bottomLeft());
        corner(target.bottomLeft(), cell.bottomLeft());
        corner(target.topRight(), cell.topRight());
        corner(target.bottomRight(), cell.bottomRight());
    }
    m_quadVertices = GLsizei(quads.size() / 4);
    m_gl->glGenBuffers(1, &m_quads);
    m_gl->glBindBuffer(GL_ARRAY_BUFFER, m_quads);
    m_gl->glBufferData(GL_ARRAY_BUFFER, GLsizeiptr(quads.size() * sizeof(float)), quads.data(), GL_STATIC_DRAW);
    m_gl->glGenTextures(1, &m_texture);
    m_gl->glBindTexture(GL_TEXTURE_2D, m_texture);
    m_gl->glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    m_gl->glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    m_gl->glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, atlas.width(), atlas.height(), 0, GL_RGBA, GL_UNSIGNED_BYTE, atlas.constBits());
}

RawWindow::~RawWindow()
{
    m_context.makeCurrent(this);
    for (GLuint buffer : {m_ground.vertices, m_ground.indices, m_building.vertices, m_building.indices, m_gridLines.vertices,
                          m_gridLines.indices, m_quads})
        m_gl->glDeleteBuffers(1, &buffer);
    m_gl->glDeleteTextures(1, &m_texture);
    m_context.doneCurrent();
}

GLuint RawWindow::program(const char *vertexShader, const char *fragmentShader)
{
    const GLuint program = m_gl->glCreateProgram();
    for (const auto &[kind, source] : {std::pair(GL_VERTEX_SHADER, vertexShader), std::pair(GL_FRAGMENT_SHADER, fragmentShader)}) {
        const GLuint shader = m_gl->glCreateShader(GLenum(kind));
        const char *text = source;
        m_gl->glShaderSource(shader, 1, &text, nullptr);
        m_gl->glCompileShader(shader);
        m_gl->glAttachShader(program, shader);
    }
    int place = 0;
    for (const char *name : {"position", "normal", "widths", "look"})
        m_gl->glBindAttribLocation(program, GLuint(place++), name);
    m_gl->glLinkProgram(program);
    GLint isLinked = 0;
    m_gl->glGetProgramiv(program, GL_LINK_STATUS, &isLinked);
    if (!isLinked)
        qFatal("the reference's shaders do not link");
    return program;
}

RawWindow::Buffers RawWindow::upload(const view2d::PreparedMesh &mesh)
{
    Buffers buffers;
    if (!mesh.geometry)
        return buffers;
    const QSGGeometry &geometry = *mesh.geometry;
    buffers.origin = mesh.origin;
    buffers.count = geometry.indexCount();
    m_gl->glGenBuffers(1, &buffers.vertices);
    m_gl->glBindBuffer(GL_ARRAY_BUFFER, buffers.vertices);
    m_gl->glBufferData(GL_ARRAY_BUFFER, GLsizeiptr(geometry.vertexCount()) * geometry.sizeOfVertex(), geometry.vertexData(),
                       GL_STATIC_DRAW);
    m_gl->glGenBuffers(1, &buffers.indices);
    m_gl->glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers.indices);
    m_gl->glBufferData(GL_ELEMENT_ARRAY_BUFFER, GLsizeiptr(geometry.indexCount()) * geometry.sizeOfIndex(), geometry.indexData(),
                       GL_STATIC_DRAW);
    return buffers;
}

void RawWindow::drawMesh(const Buffers &mesh, const scene::Camera &camera)
{
    if (mesh.count == 0)
        return;
    const view2d::PlanMaterial::View view = view2d::viewOf(camera, mesh.origin, 1, 1);
    m_gl->glUniform4fv(m_gl->glGetUniformLocation(m_meshProgram, "axes"), 1, reinterpret_cast<const GLfloat *>(&view.axes));
    m_gl->glUniform4fv(m_gl->glGetUniformLocation(m_meshProgram, "place"), 1, reinterpret_cast<const GLfloat *>(&view.place));
    m_gl->glBindBuffer(GL_ARRAY_BUFFER, mesh.vertices);
    m_gl->glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, mesh.indices);
    const auto at = [](quintptr offset) { return reinterpret_cast<const void *>(offset); };
    for (GLuint i = 0; i < 4; ++i)
        m_gl->glEnableVertexAttribArray(i);
    m_gl->glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, 32, at(0));
    m_gl->glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, 32, at(8));
    m_gl->glVertexAttribPointer(2, 3, GL_FLOAT, GL_FALSE, 32, at(16));
    m_gl->glVertexAttribPointer(3, 4, GL_UNSIGNED_BYTE, GL_TRUE, 32, at(28));
    m_gl->glDrawElements(GL_TRIANGLES, mesh.count, GL_UNSIGNED_INT, nullptr);
}

void RawWindow::draw(const scene::Camera &camera)
{
    m_context.makeCurrent(this);
    m_gl->glViewport(0, 0, width(), height());
    const QVector4D outside = m_material.palette()[size_t(scene::Token::Outside)];
    m_gl->glClearColor(outside.x(), outside.y(), outside.z(), 1);
    m_gl->glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
    m_gl->glEnable(GL_BLEND);
    m_gl->glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    const std::array<GLfloat, 2> toClip{2.0F / float(width()), -2.0F / float(height())};

    m_gl->glUseProgram(m_meshProgram);
    m_gl->glUniform2fv(m_gl->glGetUniformLocation(m_meshProgram, "toClip"), 1, toClip.data());
    m_gl->glUniform4fv(m_gl->glGetUniformLocation(m_meshProgram, "palette"), view2d::PlanMaterial::paletteSize,
                       reinterpret_cast<const GLfloat *>(m_material.palette().data()));
    drawMesh(m_ground, camera);
    drawMesh(m_building, camera);
    drawMesh(m_gridLines, camera);

    m_gl->glUseProgram(m_quadProgram);
    m_gl->glUniform2fv(m_gl->glGetUniformLocation(m_quadProgram, "toClip"), 1, toClip.data());
    m_gl->glBindBuffer(GL_ARRAY_BUFFER, m_quads);
    for (GLuint i = 1; i < 4; ++i)
        m_gl->glDisableVertexAttribArray(i);
    // Both programs bind their first attribute to place 0.
    m_gl->glVertexAttribPointer(GLuint(m_gl->glGetAttribLocation(m_quadProgram, "corner")), 4, GL_FLOAT, GL_FALSE, 16, nullptr);
    m_gl->glEnableVertexAttribArray(GLuint(m_gl->glGetAttribLocation(m_quadProgram, "corner")));
    m_gl->glDrawArrays(GL_TRIANGLES, 0, m_quadVertices);
    m_context.swapBuffers(this);
}

} // namespace bench
