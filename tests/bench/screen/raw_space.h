// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view3d/storey_list.h"

#include <QQuickView>

namespace bench {

/** The triangles of storeys in a View3D, blended as the screen blends them, and nothing besides: one Model for each level and material. */
class RawSpace
{
public:
    RawSpace(const view3d::StoreyList &storeys, QSize size, double spreadMetres);

    QQuickWindow &window() { return m_window; }
    void look(QVector3D position, QVector3D rotation, double distance);

private:
    QQuickView m_window;
};

} // namespace bench
