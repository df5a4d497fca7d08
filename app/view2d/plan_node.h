// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view2d/mesh_node.h"
#include "view2d/scan_node.h"
#include "view2d/sprite_node.h"

#include <QSGSimpleRectNode>

namespace view2d {

/** What the render thread draws in the next frame: values only. */
struct PlanFrame
{
    SharedPreparedLevel level;
    scene::Camera camera;
    scene::ThemeName theme = scene::ThemeName::Day;
    double density = 1;
    double devicePixelRatio = 1;
    bool isGridShown = false;
    scene::ScanMode scanMode = scene::ScanMode::Hidden;
    double scanOpacity = 1;
    std::vector<ScanTile> scans;
    Sprites sprites;
    std::optional<scene::OwnPosition> ownPosition; ///< stands in the marks
    PreparedMesh marks;                            ///< in the item's pixels
    PreparedMesh neatLine;                         ///< in the item's pixels
};

/** The plan, from the ground up: outside, surroundings, building, grid, marks, symbols and labels, neat line. Render thread. */
class PlanNode : public QSGNode
{
public:
    PlanNode();
    ~PlanNode() override;
    Q_DISABLE_COPY_MOVE(PlanNode)

    void update(const PlanFrame &frame, QQuickWindow &window);

private:
    void updatePlan(const PlanFrame &frame);
    void updateScans(const PlanFrame &frame, QQuickWindow &window);
    void updateSprites(const PlanFrame &frame, QQuickWindow &window);
    static void drawPixels(MeshNode &node, const PreparedMesh &mesh, const PlanFrame &frame);

    QSGSimpleRectNode m_outside;
    MeshNode m_ground;
    MeshNode m_building;
    MeshNode m_gridLines;
    MeshNode m_marks;
    SpriteNode m_sprites;
    MeshNode m_neatLine;
    SpriteNode m_neatLineLetters;
    ScanNode m_scans; ///< a child while a scan is shown, where its mode says
    AtlasTextures m_atlas;
};

} // namespace view2d
