// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view3d/storey_list.h"

#include "plan/level_names.h"
#include "scene/theme_words.h"

#include <set>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace view3d {

constexpr double spreadShare = 0.55; // of a plan's depth: an exploded storey clears most of the one below
constexpr double closedUp = 0.3;     // of the spread, beyond the current storey's neighbours
constexpr int restMilliseconds = 500;

/** What building took and no longer needs: the allocator would keep it. Any thread; others that allocate may wait for it. */
static void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

StoreyList::StoreyList(QObject *parent)
    : QAbstractListModel(parent)
    , m_surroundings(new SolidGeometry)
{
    m_surroundings->QObject::setParent(this);
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(0); // a thread that only waits keeps the memory of its last job
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_pool.start(&giveBackFreedMemory); });
}

StoreyList::~StoreyList()
{
    m_pool.clear();
    m_pool.waitForDone();
}

int StoreyList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StoreyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case OpaqueRole:
        return QVariant::fromValue(row.built && !row.built->opaque.isEmpty() ? row.opaque : nullptr);
    case GlassRole:
        return QVariant::fromValue(row.built && !row.built->glass.isEmpty() ? row.glass : nullptr);
    case ModelOpaqueRole:
        return QVariant::fromValue(row.built && row.built->model && !row.built->model->opaque.empty() ? row.modelOpaque : nullptr);
    case ModelGlassRole:
        return QVariant::fromValue(row.built && row.built->model && !row.built->model->glass.empty() ? row.modelGlass : nullptr);
    case PlateRole:
        return QVariant::fromValue(row.built && !row.built->plate.isEmpty() ? row.plate : nullptr);
    case RimsRole:
        return QVariant::fromValue(row.built && !row.built->rims.isEmpty() ? row.rims : nullptr);
    case EdgesRole:
        return QVariant::fromValue(row.built && !row.built->edges.isEmpty() ? row.edges : nullptr);
    case ShownRole:
        return isShown(index.row());
    case SeenThroughRole:
        return isSeenThrough(index.row());
    case FloorRole:
        return row.built ? row.built->solid.storey.floorMetres : 0.0;
    case StepsRole:
        return steps(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> StoreyList::roleNames() const
{
    return {{OpaqueRole, "opaque"},
            {GlassRole, "glass"},
            {PlateRole, "plate"},
            {RimsRole, "rims"},
            {EdgesRole, "edges"},
            {ModelOpaqueRole, "modelOpaque"},
            {ModelGlassRole, "modelGlass"},
            {FloorRole, "floorMetres"},
            {StepsRole, "steps"},
            {ShownRole, "isShown"},
            {SeenThroughRole, "isSeenThrough"}};
}

void StoreyList::setPlan(const plan::SharedPlan &plan)
{
    if (m_plan == plan)
        return;
    m_plan = plan;
    resizeRows(plan ? plan->levels.size() : 0);
    if (plan) {
        m_extent = plan::extent(*plan);
        m_origin = m_extent.isEmpty() ? geo::Point{} : m_extent.centre();
        const QStringList names = plan::levelNames(*plan);
        std::set<plan::LevelOrdinal> ordinals;
        for (const plan::Level &level : plan->levels)
            ordinals.insert(level.ordinal);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const plan::Level &level = plan->levels[i];
            Row &row = m_rows[i];
            row.level = level.id;
            row.building = level.building;
            row.storey = int(std::distance(ordinals.begin(), ordinals.find(level.ordinal)));
            row.label = level.label;
            row.nameInPlan = level.label.isEmpty() ? QString() : names[qsizetype(i)];
            row.built = nullptr;
        }
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    m_hasSurroundings = false;
    m_areSurroundingsKnown = false;
    Q_EMIT planChanged();
    Q_EMIT surroundingsChanged();
    Q_EMIT spreadMetresChanged();
    build();
}

void StoreyList::resizeRows(size_t count)
{
    using enum SolidGeometry::PrimitiveType;
    if (count < m_rows.size()) {
        beginRemoveRows({}, int(count), rowCount() - 1);
        for (size_t i = count; i < m_rows.size(); ++i) {
            const Row &row = m_rows[i];
            for (SolidGeometry *geometry : {row.opaque, row.glass, row.plate, row.rims, row.edges, row.modelOpaque, row.modelGlass})
                geometry->deleteLater();
        }
        m_rows.resize(count);
        endRemoveRows();
    } else if (count > m_rows.size()) {
        beginInsertRows({}, rowCount(), int(count) - 1);
        while (m_rows.size() < count) {
            Row &row = m_rows.emplace_back();
            for (SolidGeometry **geometry : {&row.opaque, &row.glass, &row.plate, &row.modelOpaque, &row.modelGlass})
                *geometry = newGeometry(Triangles);
            for (SolidGeometry **geometry : {&row.rims, &row.edges})
                *geometry = newGeometry(Lines);
        }
        endInsertRows();
    }
}

SolidGeometry *StoreyList::newGeometry(SolidGeometry::PrimitiveType type)
{
    auto *geometry = new SolidGeometry(type);
    geometry->QObject::setParent(this);
    return geometry;
}

void StoreyList::setCurrent(const scene::SharedLevelScene &scene)
{
    if (m_current == scene)
        return;
    m_current = scene;
    tellWhatIsShown();
    Q_EMIT currentChanged();
    Q_EMIT currentHeightChanged();
}

QString StoreyList::themeName() const
{
    return scene::themeWord(m_theme);
}

void StoreyList::setThemeName(const QString &name)
{
    if (name == themeName())
        return;
    m_theme = scene::themeNamed(name).value_or(m_theme);
    for (int row = 0; row < rowCount(); ++row)
        paintModel(row);
    Q_EMIT themeNameChanged();
}

QString StoreyList::languageCode() const
{
    return m_language == base::Language::English ? QStringLiteral("en") : QStringLiteral("fr");
}

void StoreyList::setLanguageCode(const QString &code)
{
    if (code == languageCode())
        return;
    m_language = code == u"en" ? base::Language::English : base::Language::French;
    Q_EMIT languageCodeChanged();
    build();
}

void StoreyList::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    const scene::Ways before = ways();
    m_mode = mode;
    tellWhatIsShown();
    Q_EMIT modeChanged();
    Q_EMIT spreadMetresChanged();
    if (ways() != before)
        build();
}

void StoreyList::tellWhatIsShown()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StepsRole, ShownRole, SeenThroughRole});
}

void StoreyList::setSeenFromAbove(bool isSeen)
{
    if (isSeen == m_isSeenFromAbove)
        return;
    m_isSeenFromAbove = isSeen;
    tellWhatIsShown();
}

qreal StoreyList::spreadMetres() const
{
    if (m_mode != Exploded || !m_plan)
        return 0;
    return std::clamp(spreadShare * std::min(m_extent.width(), m_extent.height()), 6.0, 40.0) * m_spreadFactor;
}

void StoreyList::setSpreadFactor(qreal factor)
{
    if (factor == m_spreadFactor)
        return;
    m_spreadFactor = factor;
    Q_EMIT spreadMetresChanged();
}

qreal StoreyList::lift(int steps, qreal spreadMetres)
{
    const int distance = std::abs(steps);
    const double lift = distance == 0 ? 0 : spreadMetres * (1 + closedUp * (distance - 1));
    return steps < 0 ? -lift : lift;
}

int StoreyList::steps(int row) const
{
    const int current = currentRow();
    return current < 0 ? m_rows[size_t(row)].storey + 1 : m_rows[size_t(row)].storey - m_rows[size_t(current)].storey;
}

bool StoreyList::isFirstOfStorey(int row) const
{
    const int current = currentRow();
    const auto isPreferred = [&](int candidate) {
        return current >= 0 && m_rows[size_t(candidate)].building == m_rows[size_t(current)].building;
    };
    int first = row;
    for (int other = 0; other < rowCount(); ++other) {
        if (m_rows[size_t(other)].storey != m_rows[size_t(row)].storey)
            continue;
        if (isPreferred(other) != isPreferred(first) ? isPreferred(other) : other < first)
            first = other;
    }
    return first == row;
}

bool StoreyList::isShown(int row) const
{
    switch (m_mode) {
    case Level:
        return steps(row) == 0;
    case Cut:
        return steps(row) <= 0;
    case Exploded:
        return !m_isSeenFromAbove || steps(row) <= 0;
    case Whole:
        break;
    }
    return true;
}

bool StoreyList::isSeenThrough(int row) const
{
    return m_mode == Exploded ? std::abs(steps(row)) > 1 : steps(row) > 0;
}

void StoreyList::setCutMetres(qreal metres)
{
    if (metres == m_cut || metres <= 0)
        return;
    m_cut = metres;
    Q_EMIT cutMetresChanged();
    build();
}

void StoreyList::setShowsModel(bool shows)
{
    if (shows == m_showsModel)
        return;
    m_showsModel = shows;
    Q_EMIT showsModelChanged();
    build();
}

bool StoreyList::isAskedFor(const BuiltStorey &storey) const
{
    return storey.cutMetres == m_cut && storey.ways == ways() && storey.showsModel == m_showsModel && storey.language == m_language;
}

bool StoreyList::isBuilt() const
{
    return m_areSurroundingsKnown && !m_rows.empty() &&
           std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return row.built && isAskedFor(*row.built); });
}

QString StoreyList::label(int row) const
{
    const int current = currentRow();
    const Row &asked = m_rows[size_t(row)];
    return current < 0 || asked.building == m_rows[size_t(current)].building ? asked.label : asked.nameInPlan;
}

bool StoreyList::isModelBroken() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.built && row.built->showsModel && row.built->wholeModel && !*row.built->wholeModel;
    });
}

bool StoreyList::assumesStoreys() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.built && row.built->solid.storey.isAssumed; });
}

bool StoreyList::assumesOpenings() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.built && !row.built->model && row.built->solid.assumesOpenings; });
}

int StoreyList::currentRow() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [this](const Row &row) { return m_current && row.level == m_current->level; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

qreal StoreyList::currentHeight() const
{
    const int row = currentRow();
    return row >= 0 && m_rows[size_t(row)].built ? m_rows[size_t(row)].built->solid.storey.heightMetres : 3;
}

QString StoreyList::featureAt(int row, int number) const
{
    if (row < 0 || row >= rowCount() || !m_rows[size_t(row)].built)
        return {};
    const auto &features = m_rows[size_t(row)].built->solid.features;
    return number >= 1 && size_t(number) <= features.size() ? features[size_t(number) - 1].toString() : QString();
}

} // namespace view3d
