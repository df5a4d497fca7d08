// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/model_file.h"

#include "import/gltf_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <assimp/BaseImporter.h>
#include <assimp/GltfMaterial.h>
#include <assimp/IOStream.hpp>
#include <assimp/IOSystem.hpp>
#include <assimp/Importer.hpp>
#include <assimp/config.h>
#include <assimp/material.h>
#include <assimp/postprocess.h>
#include <assimp/scene.h>

#include <algorithm>
#include <array>
#include <clocale>
#include <cmath>
#include <cstring>
#include <memory>

namespace import {

using base::ErrorCode;

namespace {

constexpr qint64 largestFile = qint64(512) << 20;
constexpr qint64 largestMaterials = qint64(16) << 20;
constexpr size_t mostTriangles = 2'000'000;
constexpr int deepestNode = 250;
constexpr float leastOpaque = 0.95F;

enum class Up { Y, Z };

/** A format, what of Assimp reads it, and what its numbers mean where it does not say. */
struct Format
{
    const char *suffix;
    const char *reader;
    Up up;
};

constexpr std::array<Format, 6> formats{{
    {"glb", "glTF2 Importer", Up::Y},
    {"gltf", "glTF2 Importer", Up::Y},
    {"fbx", "Autodesk FBX Importer", Up::Y},
    {"dae", "Collada Importer", Up::Y},
    {"obj", "Wavefront Object Importer", Up::Y},
    {"stl", "Stereolithography (STL) Importer", Up::Z},
}};

const Format *formatNamed(const char *suffix)
{
    return std::find_if(formats.begin(), formats.end(), [&](const Format &format) { return qstrcmp(format.suffix, suffix) == 0; });
}

/** By its first bytes; those of OBJ and STL say nothing, there the name decides. */
const Format *formatOf(const QString &path, const QByteArray &head)
{
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    if (head.startsWith("glTF"))
        return formatNamed("glb");
    if (head.startsWith("Kaydara FBX Binary") || head.startsWith("; FBX"))
        return formatNamed("fbx");
    if (head.contains("<COLLADA"))
        return formatNamed("dae");
    if (suffix == "gltf" || suffix == "obj" || suffix == "stl")
        return formatNamed(suffix.constData());
    return nullptr;
}

/** While it lives, this thread's numbers have a point: Assimp reads some of them in the way of the locale. */
class PointedNumbers
{
public:
    PointedNumbers()
        : m_pointed(::newlocale(LC_NUMERIC_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE)))
        , m_before(::uselocale(m_pointed))
    {}
    ~PointedNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_pointed);
    }
    Q_DISABLE_COPY_MOVE(PointedNumbers)

private:
    locale_t m_pointed;
    locale_t m_before;
};

class BytesStream : public Assimp::IOStream
{
public:
    explicit BytesStream(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    size_t Read(void *to, size_t size, size_t count) override
    {
        const size_t whole = size == 0 ? 0 : std::min(count, (FileSize() - m_at) / size);
        std::memcpy(to, m_bytes.constData() + m_at, whole * size);
        m_at += whole * size;
        return whole;
    }
    size_t Write(const void *, size_t, size_t) override { return 0; }
    aiReturn Seek(size_t offset, aiOrigin origin) override
    {
        const size_t from = origin == aiOrigin_CUR ? m_at : origin == aiOrigin_END ? FileSize() : 0;
        const size_t to = from + offset; // wraps for those that go back
        if (to > FileSize())
            return aiReturn_FAILURE;
        m_at = to;
        return aiReturn_SUCCESS;
    }
    size_t Tell() const override { return m_at; }
    size_t FileSize() const override { return size_t(m_bytes.size()); }
    void Flush() override {}

private:
    QByteArray m_bytes;
    size_t m_at = 0;
};

/** The one file as "model.<suffix>", and the materials of the same folder; whatever else is asked for does not exist. */
class OneFile : public Assimp::IOSystem
{
public:
    OneFile(const QString &path, std::string name, QByteArray bytes)
        : m_folder(QFileInfo(path).absolutePath())
        , m_name(std::move(name))
        , m_bytes(std::move(bytes))
    {}

    bool Exists(const char *name) const override { return name == m_name || !materials(name).isEmpty(); }
    char getOsSeparator() const override { return '/'; }
    Assimp::IOStream *Open(const char *name, const char *) override
    {
        if (name == m_name)
            return new BytesStream(m_bytes);
        QFile file(materials(name));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
            return nullptr;
        return new BytesStream(file.read(largestMaterials));
    }
    void Close(Assimp::IOStream *stream) override { delete stream; }

private:
    /** The path of the file of materials, or empty. */
    QString materials(const char *untrustedName) const
    {
        QString name = QString::fromUtf8(untrustedName);
        if (name.startsWith(u"./"))
            name.remove(0, 2);
        if (!name.endsWith(u".mtl", Qt::CaseInsensitive) || name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.'))
            return {};
        const QString path = QDir(m_folder).filePath(name);
        return QFileInfo(path).isFile() ? path : QString();
    }

    QString m_folder;
    std::string m_name;
    QByteArray m_bytes;
};

/** Leaves Assimp one reader: what looks like another format is not given to that one's. */
void keepOnly(Assimp::Importer &importer, const char *reader)
{
    for (size_t i = importer.GetImporterCount(); i-- > 0;) {
        if (qstrcmp(importer.GetImporterInfo(i)->mName, reader) == 0)
            continue;
        const std::unique_ptr<Assimp::BaseImporter> other(importer.GetImporter(i));
        importer.UnregisterLoader(other.get());
    }
}

uint8_t screenByte(float light, bool isLinear)
{
    const float channel = !isLinear ? light : light <= 0.0031308F ? light * 12.92F : 1.055F * std::pow(light, 1 / 2.4F) - 0.055F;
    return channel > 0 ? uint8_t(std::lround(std::min(channel, 1.0F) * 255)) : uint8_t(0);
}

/** The one colour of a material. */
struct Look
{
    aiColor4D colour{0.8F, 0.8F, 0.8F, 1};
    bool isLinear = false;      ///< and so are the colours of its vertices
    bool blendsVertices = true; ///< their opacity counts
};

Look lookOf(const aiMaterial &material, bool isGltf)
{
    Look look;
    look.isLinear = isGltf;
    if (material.Get(AI_MATKEY_BASE_COLOR, look.colour) != aiReturn_SUCCESS)
        material.Get(AI_MATKEY_COLOR_DIFFUSE, look.colour);
    if (isGltf) {
        aiString mode;
        material.Get(AI_MATKEY_GLTF_ALPHAMODE, mode);
        look.blendsVertices = std::strcmp(mode.C_Str(), "BLEND") == 0;
        if (!look.blendsVertices)
            look.colour.a = 1;
    } else {
        float opacity = 1;
        material.Get(AI_MATKEY_OPACITY, opacity);
        look.colour.a = opacity;
    }
    return look;
}

/** Axes and unit of an FBX file, which Assimp hands on without applying them. */
void readFbxSettings(const aiScene &scene, ModelScene &model, Up &up)
{
    if (!scene.mMetaData)
        return;
    double centimetres = 1;
    float asFloat = 1;
    if (scene.mMetaData->Get("UnitScaleFactor", centimetres))
        model.unitMetres = centimetres / 100;
    else if (scene.mMetaData->Get("UnitScaleFactor", asFloat))
        model.unitMetres = double(asFloat) / 100;
    int32_t axis = 1;
    if (scene.mMetaData->Get("UpAxis", axis))
        up = axis == 2 ? Up::Z : Up::Y;
}

/** Copies the triangles of one scene of Assimp, each node in its place. */
class Collecting
{
public:
    Collecting(const aiScene &scene, ModelScene &model, Up up, bool isGltf)
        : m_scene(scene)
        , m_model(model)
        , m_up(up)
        , m_isGltf(isGltf)
    {}

    base::Result<void> add(const aiNode &node, const aiMatrix4x4 &above, int depth)
    {
        if (depth > deepestNode)
            return base::fail(ErrorCode::SourceMalformed, {}, name(node),
                              QStringLiteral("stands in more than %1 others").arg(deepestNode));
        const aiMatrix4x4 place = above * node.mTransformation;
        m_names.append(name(node));
        for (unsigned i = 0; i < node.mNumMeshes; ++i) {
            if (node.mMeshes[i] >= m_scene.mNumMeshes)
                return base::fail(ErrorCode::SourceMalformed, {}, name(node), QStringLiteral("a mesh that does not exist"));
            if (const base::Result<void> added = add(*m_scene.mMeshes[node.mMeshes[i]], place); !added)
                return added;
        }
        for (unsigned i = 0; i < node.mNumChildren; ++i) {
            if (const base::Result<void> added = add(*node.mChildren[i], place, depth + 1); !added)
                return added;
        }
        m_names.removeLast();
        return {};
    }

private:
    static QString name(const aiNode &node) { return QString::fromUtf8(node.mName.C_Str()).left(200).simplified(); }

    base::Result<void> add(const aiMesh &mesh, const aiMatrix4x4 &place);
    uint32_t addVertex(const aiMesh &mesh, unsigned corner, const aiMatrix4x4 &place, const aiVector3D &normal);

    aiVector3D upright(const aiVector3D &v) const { return m_up == Up::Y ? aiVector3D(v.x, -v.z, v.y) : v; }

    const aiScene &m_scene;
    ModelScene &m_model;
    Up m_up;
    bool m_isGltf;
    QStringList m_names;
    size_t m_triangles = 0;
    Look m_look; ///< of the mesh at work
    plan::ModelMesh m_copy;
    double m_opacity = 0; ///< of all its vertices, summed
};

uint32_t Collecting::addVertex(const aiMesh &mesh, unsigned corner, const aiMatrix4x4 &place, const aiVector3D &normal)
{
    const aiVector3D at = upright(place * mesh.mVertices[corner]);
    const aiColor4D own = mesh.HasVertexColors(0) ? mesh.mColors[0][corner] : aiColor4D(1, 1, 1, 1);
    const aiColor4D colour = m_look.colour * own;
    const float opacity = m_look.blendsVertices ? colour.a : m_look.colour.a;
    const auto share = [](float part) {
        return std::isfinite(part) ? int8_t(std::lround(std::clamp(part, -1.0F, 1.0F) * 127)) : int8_t(0);
    };
    plan::MeshVertex vertex{at.x, at.y, at.z};
    vertex.normal = {share(normal.x), share(normal.y), share(normal.z), 0};
    vertex.colour = {screenByte(colour.r, m_look.isLinear), screenByte(colour.g, m_look.isLinear),
                     screenByte(colour.b, m_look.isLinear), screenByte(opacity, false)};
    m_opacity += double(vertex.colour[3]) / 255;
    m_copy.vertices.push_back(vertex);
    return uint32_t(m_copy.vertices.size() - 1);
}

base::Result<void> Collecting::add(const aiMesh &mesh, const aiMatrix4x4 &place)
{
    const auto malformed = [this](const char *how) {
        return base::fail(ErrorCode::SourceMalformed, {}, m_names.last(), QString::fromLatin1(how));
    };
    m_triangles += mesh.mNumFaces;
    if (m_triangles > mostTriangles)
        return base::fail(ErrorCode::FileTooLarge, {}, m_names.last(), QStringLiteral("more than %1 triangles").arg(mostTriangles));
    m_copy = {};
    m_opacity = 0;
    m_look = mesh.mMaterialIndex < m_scene.mNumMaterials ? lookOf(*m_scene.mMaterials[mesh.mMaterialIndex], m_isGltf) : Look();
    const bool isMirrored = place.Determinant() < 0;
    aiMatrix3x3 turn(place);
    turn.Inverse().Transpose(); // of normals
    std::vector<uint32_t> copies(mesh.HasNormals() ? mesh.mNumVertices : 0, UINT32_MAX);
    std::vector<uint32_t> triangles;
    for (unsigned i = 0; i < mesh.mNumFaces; ++i) {
        const aiFace &face = mesh.mFaces[i];
        if (face.mNumIndices != 3)
            continue;
        std::array<unsigned, 3> corners{face.mIndices[0], face.mIndices[isMirrored ? 2 : 1], face.mIndices[isMirrored ? 1 : 2]};
        if (std::any_of(corners.begin(), corners.end(), [&](unsigned corner) { return corner >= mesh.mNumVertices; }))
            return malformed("a corner that does not exist");
        aiVector3D flat;
        if (!mesh.HasNormals()) {
            const aiVector3D a = upright(place * mesh.mVertices[corners[0]]);
            flat = ((upright(place * mesh.mVertices[corners[1]]) - a) ^ (upright(place * mesh.mVertices[corners[2]]) - a))
                       .NormalizeSafe();
        }
        for (const unsigned corner : corners) {
            if (!mesh.HasNormals()) {
                triangles.push_back(addVertex(mesh, corner, place, flat));
                continue;
            }
            if (copies[corner] == UINT32_MAX)
                copies[corner] = addVertex(mesh, corner, place, upright((turn * mesh.mNormals[corner]).NormalizeSafe()));
            triangles.push_back(copies[corner]);
        }
    }
    if (!std::all_of(m_copy.vertices.begin(), m_copy.vertices.end(), plan::isPlace))
        return malformed("a corner at no place");
    if (triangles.empty())
        return {};
    const bool isGlass = m_opacity < double(leastOpaque) * double(m_copy.vertices.size());
    (isGlass ? m_copy.glass : m_copy.opaque) = std::move(triangles);
    m_model.parts.push_back({m_names, std::move(m_copy)});
    return {};
}

base::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::FileNotReadable, {}, {}, file.errorString());
    if (file.size() > largestFile)
        return base::fail(ErrorCode::FileTooLarge, {}, {}, QStringLiteral("%1 MB").arg(file.size() >> 20));
    return file.readAll();
}

bool hasTextures(const aiScene &scene)
{
    return std::any_of(scene.mMaterials, scene.mMaterials + scene.mNumMaterials, [](const aiMaterial *material) {
        return material->GetTextureCount(aiTextureType_DIFFUSE) > 0 || material->GetTextureCount(aiTextureType_BASE_COLOR) > 0;
    });
}

} // namespace

bool isModelFile(const QString &path, const QByteArray &head)
{
    return formatOf(path, head) != nullptr;
}

base::Result<ModelScene> readModelFile(const QString &path)
{
    const base::Result<QByteArray> bytes = contentOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Format *format = formatOf(path, bytes->left(4096));
    if (!format)
        return base::fail(ErrorCode::FormatUnknown);
    ModelScene model;
    const bool isGltf = qstrcmp(format->reader, "glTF2 Importer") == 0;
    if (isGltf) {
        const auto origin = checkGltf(*bytes);
        if (!origin)
            return tl::unexpected(origin.error());
        model.origin = *origin;
    }
    const PointedNumbers pointed;
    Assimp::Importer importer;
    keepOnly(importer, format->reader);
    const std::string name = std::string("model.") + format->suffix;
    importer.SetIOHandler(new OneFile(path, name, *bytes)); // which it deletes
    importer.SetPropertyInteger(AI_CONFIG_PP_SBP_REMOVE, aiPrimitiveType_POINT | aiPrimitiveType_LINE);
    importer.SetPropertyBool(AI_CONFIG_IMPORT_FBX_PRESERVE_PIVOTS, false);
    importer.SetPropertyBool(AI_CONFIG_IMPORT_FBX_READ_ANIMATIONS, false);
    const aiScene *scene = importer.ReadFile(name, aiProcess_Triangulate | aiProcess_SortByPType);
    if (!scene || !scene->mRootNode) {
        const QString said = QString::fromUtf8(importer.GetErrorString());
        const bool isMemory = said.contains(QStringLiteral("bad_alloc"));
        return base::fail(isMemory ? ErrorCode::FileTooLarge : ErrorCode::SourceMalformed, {}, {},
                          QStringLiteral("Assimp: ") + said.left(500));
    }
    Up up = format->up;
    if (qstrcmp(format->suffix, "fbx") == 0)
        readFbxSettings(*scene, model, up);
    model.isZUp = up == Up::Z;
    model.hasTextures = hasTextures(*scene);
    if (const base::Result<void> added = Collecting(*scene, model, up, isGltf).add(*scene->mRootNode, aiMatrix4x4(), 0); !added)
        return tl::unexpected(added.error());
    if (model.parts.empty())
        return base::fail(ErrorCode::SourceEmpty);
    return model;
}

} // namespace import
