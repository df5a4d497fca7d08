// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/solid.h"
#include "station/glb.h"
#include "store/plan_reader.h"
#include "support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <assimp/Importer.hpp>
#include <assimp/material.h>
#include <assimp/scene.h>

#include <limits>

/** What another program, Assimp, finds in the exported theatre. */
class GlbTest : public QObject
{
    Q_OBJECT

    plan::SharedPlan m_plan;
    QByteArray m_bytes;
    Assimp::Importer m_importer;
    const aiScene *m_scene = nullptr;

    scene::LevelSolid solidOf(const plan::Level &level) const
    {
        return scene::buildLevelSolid(*m_plan, level.id, std::numeric_limits<double>::infinity());
    }

    const aiNode *nodeOf(const plan::Level &level) const { return m_scene->mRootNode->FindNode(level.label.toUtf8().constData()); }

private Q_SLOTS:
    void initTestCase()
    {
        const base::Result<plan::SharedPlan> plan = store::readPlan(QStringLiteral(PORTULAN_BIN_DIR "/../demo/theatre.gpkg"));
        QVERIFY(plan);
        m_plan = *plan;
        m_bytes = station::glb(*m_plan, scene::ThemeName::Day);
        m_scene = m_importer.ReadFileFromMemory(m_bytes.constData(), static_cast<size_t>(m_bytes.size()), 0, "glb");
        QVERIFY2(m_scene, m_importer.GetErrorString());
    }

    void eachLevelStandsAtItsHeightUnderItsLabel()
    {
        QCOMPARE(m_scene->mRootNode->mNumChildren, static_cast<unsigned>(m_plan->levels.size()));
        for (const plan::Level &level : m_plan->levels) {
            const aiNode *node = nodeOf(level);
            QVERIFY2(node, qPrintable(level.label));
            QCOMPARE(node->mTransformation.b4, static_cast<float>(solidOf(level).storey.floorMetres));
        }
    }

    void noTriangleIsLostOrMoved()
    {
        for (const plan::Level &level : m_plan->levels) {
            const scene::LevelSolid solid = solidOf(level);
            const aiNode *node = nodeOf(level);
            std::vector<const scene::Solid *> bodies;
            for (const scene::Solid *body : {&solid.opaque, &solid.glass}) {
                if (!body->indices.empty())
                    bodies.push_back(body);
            }
            QCOMPARE(static_cast<size_t>(node->mNumMeshes), bodies.size());
            for (unsigned i = 0; i < node->mNumMeshes; ++i) {
                const aiMesh &mesh = *m_scene->mMeshes[node->mMeshes[i]];
                QCOMPARE(static_cast<size_t>(mesh.mNumFaces), bodies[i]->indices.size() / 3);
                QCOMPARE(static_cast<size_t>(mesh.mNumVertices), bodies[i]->vertices.size());
                const scene::SolidVertex &corner = bodies[i]->vertices.back();
                const aiVector3D &place = mesh.mVertices[mesh.mNumVertices - 1];
                QVERIFY(place == aiVector3D(corner.x, corner.z, -corner.y));
                QVERIFY(mesh.HasVertexColors(0));
            }
        }
    }

    void glassIsSeenThrough()
    {
        int seenThrough = 0;
        for (unsigned i = 0; i < m_scene->mNumMeshes; ++i) {
            float opacity = 1;
            m_scene->mMaterials[m_scene->mMeshes[i]->mMaterialIndex]->Get(AI_MATKEY_OPACITY, opacity);
            seenThrough += opacity < 0.5F ? 1 : 0;
        }
        int glass = 0;
        for (const plan::Level &level : m_plan->levels)
            glass += solidOf(level).glass.indices.empty() ? 0 : 1;
        QVERIFY(glass > 0);
        QCOMPARE(seenThrough, glass);
    }

    void theFileTellsWhereOnEarthItStands()
    {
        const quint32 length = qFromLittleEndian<quint32>(m_bytes.constData() + 12);
        const QJsonObject document = QJsonDocument::fromJson(m_bytes.mid(20, length)).object();
        const QJsonObject extras = document["scenes"].toArray().first().toObject()["extras"].toObject();
        QCOMPARE(extras["anchor"].toArray(), QJsonArray({m_plan->venue.anchor.lon, m_plan->venue.anchor.lat}));
        const geo::Point centre = plan::extent(*m_plan).centre();
        QCOMPARE(extras["origin"].toArray(), QJsonArray({centre.x, centre.y}));
    }

    void aPlanWithoutLevelsIsStillAModel()
    {
        const QByteArray empty = station::glb(plan::Plan(), scene::ThemeName::Night);
        QCOMPARE(empty.left(4), QByteArray("glTF"));
        QCOMPARE(qFromLittleEndian<quint32>(empty.constData() + 8), static_cast<quint32>(empty.size()));
        QVERIFY(!empty.contains("[]")); // the format knows no empty lists
    }
};

PORTULAN_TEST(GlbTest)
#include "glb_test.moc"
