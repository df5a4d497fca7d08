// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/raw_space.h"

#include "screen/frames.h"

#include "scene/theme_words.h"

#include <QQmlComponent>
#include <QQuickItem>

namespace bench {

namespace {

constexpr auto scene = R"(
import QtQuick
import QtQuick3D
import Portulan.Screens.Plan
import Portulan.View3d

View3D {
    id: view
    property list<QtObject> bodies
    property var heights
    property var looks // names in StoreyLook
    property color ground
    property string themeName
    property vector3d eyePosition
    property vector3d eyeRotation
    property real distance: 100

    environment: SceneEnvironment {
        backgroundMode: SceneEnvironment.Color
        clearColor: view.ground
    }
    camera: PerspectiveCamera {
        fieldOfView: 30
        position: view.eyePosition
        eulerRotation: view.eyeRotation
        clipNear: view.distance / 20
        clipFar: view.distance * 20
    }
    Texture {
        id: colours
        magFilter: Texture.Nearest
        minFilter: Texture.Nearest
        textureData: ThemePalette { themeName: view.themeName }
    }
    Repeater3D {
        model: view.bodies.length
        Model {
            geometry: view.bodies[index]
            y: view.heights[index]
            opacity: StoreyLook[view.looks[index]]
            materials: PrincipledMaterial {
                baseColorMap: colours
                lighting: PrincipledMaterial.NoLighting
            }
        }
    }
}
)";

} // namespace

RawSpace::RawSpace(const view3d::StoreyList &storeys, QSize size, double spreadMetres)
{
    QList<QObject *> bodies;
    QVariantList heights;
    QStringList looks;
    const scene::ThemeName theme = *scene::themeNamed(storeys.themeName());
    for (int row = 0; row < storeys.rowCount(); ++row) {
        const view3d::SharedStorey storey = storeys.storey(row);
        const bool isSeenThrough = storeys.index(row).data(view3d::StoreyList::SeenThroughRole).toBool();
        const bool isPlate = isSeenThrough && storeys.mode() == view3d::StoreyList::Whole;
        const QString none;
        for (const auto &[mesh, look] : {std::pair{&storey->opaque, isPlate         ? none
                                                                    : isSeenThrough ? QStringLiteral("ghost")
                                                                                    : QStringLiteral("whole")},
                                         std::pair{&storey->plate, isPlate ? QStringLiteral("plate") : none},
                                         std::pair{&storey->glass, isSeenThrough ? none : QStringLiteral("glass")}}) {
            if (mesh->isEmpty() || !storeys.isShown(row) || look.isEmpty())
                continue;
            auto *body = new view3d::SolidGeometry;
            body->QObject::setParent(m_window.engine());
            body->show(*mesh);
            bodies << body;
            heights << storey->solid.storey.floorMetres + view3d::StoreyList::lift(row - storeys.currentRow(), spreadMetres);
            looks << look;
        }
    }
    m_window.engine()->addImportPath(QStringLiteral("qrc:/"));
    QQmlComponent component(m_window.engine());
    component.setData(scene, {});
    auto *view = qobject_cast<QQuickItem *>(component.createWithInitialProperties(
        {{QStringLiteral("bodies"), QVariant::fromValue(bodies)},
         {QStringLiteral("heights"), heights},
         {QStringLiteral("looks"), looks},
         {QStringLiteral("themeName"), storeys.themeName()},
         {QStringLiteral("ground"), scene::Theme::builtIn(theme).colour(scene::Token::Outside)}}));
    if (!view)
        qFatal("%s", qPrintable(component.errorString()));
    m_window.setResizeMode(QQuickView::SizeRootObjectToView);
    m_window.setContent({}, nullptr, view);
    m_window.resize(size);
    m_window.show();
    waitFor([this] { return m_window.isExposed(); });
    wait(500);
}

void RawSpace::look(QVector3D position, QVector3D rotation, double distance)
{
    QQuickItem &view = *m_window.rootObject();
    view.setProperty("eyePosition", position);
    view.setProperty("eyeRotation", rotation);
    view.setProperty("distance", distance);
}

} // namespace bench
