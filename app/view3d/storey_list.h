// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "plan/model_mesh.h"
#include "plan/plan.h"
#include "scene/level_scene.h"
#include "scene/solid.h"
#include "view3d/solid_geometry.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QThreadPool>
#include <QTimer>

namespace view3d {

/** A level's solid and symbols, made on a worker. */
struct BuiltStorey
{
    scene::LevelSolid solid; ///< without triangles: those are in the meshes
    SolidMesh opaque;
    SolidMesh glass;
    SolidMesh plate;
    SolidMesh rims;
    SolidMesh edges;
    scene::SharedLevelScene scene; ///< its symbols and labels only
    std::shared_ptr<const base::Result<plan::ModelMesh>>
        wholeModel;                       ///< uncut, or why it cannot be shown; null: none, or not asked for
    std::optional<plan::ModelMesh> model; ///< cut: shown instead of the solid
    double cutMetres = 0;
    scene::Ways ways = scene::Ways::Cut;
    bool showsModel = false; ///< if there is one
    base::Language language = base::Language::French;
};
using SharedStorey = std::shared_ptr<const BuiltStorey>;

/** The levels of a plan standing up, as they stand in it; made on a worker, shown at once when ready. GUI thread. */
class StoreyList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(std::shared_ptr<const plan::Plan> plan READ plan WRITE setPlan NOTIFY planChanged)
    Q_PROPERTY(scene::SharedLevelScene current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY themeNameChanged)
    Q_PROPERTY(QString languageCode READ languageCode WRITE setLanguageCode NOTIFY languageCodeChanged)
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY modeChanged)
    Q_PROPERTY(qreal spreadMetres READ spreadMetres NOTIFY spreadMetresChanged) ///< what the mode adds between storeys
    Q_PROPERTY(qreal spreadFactor READ spreadFactor WRITE setSpreadFactor NOTIFY
                   spreadMetresChanged) ///< of that; 1 where the view is wide
    Q_PROPERTY(qreal cutMetres READ cutMetres WRITE setCutMetres NOTIFY
                   cutMetresChanged) ///< of every level, above its floor; of stairs and lifts in Cut alone
    Q_PROPERTY(view3d::SolidGeometry *surroundings READ surroundings CONSTANT)
    Q_PROPERTY(bool hasSurroundings READ hasSurroundings NOTIFY surroundingsChanged)
    Q_PROPERTY(bool isBuilt READ isBuilt NOTIFY builtChanged)  ///< with this cut, all of them
    Q_PROPERTY(bool hasModel READ hasModel NOTIFY planChanged) ///< a 3D model of somebody else's making, of some level
    Q_PROPERTY(bool showsModel READ showsModel WRITE setShowsModel NOTIFY showsModelChanged) ///< where there is one
    Q_PROPERTY(bool isModelBroken READ isModelBroken NOTIFY builtChanged)          ///< of some level: the plan's own is shown
    Q_PROPERTY(bool assumesStoreys READ assumesStoreys NOTIFY builtChanged)        ///< some height of a storey
    Q_PROPERTY(bool assumesOpenings READ assumesOpenings NOTIFY builtChanged)      ///< some height of a door or window
    Q_PROPERTY(qreal currentHeight READ currentHeight NOTIFY currentHeightChanged) ///< of the current storey, metres

public:
    /** Whole: what stands above the current storey is only hinted at. */
    enum Mode { Whole, Level, Exploded, Cut };
    Q_ENUM(Mode)
    enum Role {
        OpaqueRole = Qt::UserRole,
        GlassRole,
        PlateRole,
        RimsRole,
        EdgesRole,
        ModelOpaqueRole,
        ModelGlassRole,
        FloorRole,
        StepsRole,
        ShownRole,
        SeenThroughRole
    };

    explicit StoreyList(QObject *parent = nullptr);
    ~StoreyList() override;
    Q_DISABLE_COPY_MOVE(StoreyList)

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const plan::SharedPlan &plan() const { return m_plan; }
    void setPlan(const plan::SharedPlan &plan);
    const scene::SharedLevelScene &current() const { return m_current; }
    void setCurrent(const scene::SharedLevelScene &scene);
    QString themeName() const;
    void setThemeName(const QString &name);
    QString languageCode() const;
    void setLanguageCode(const QString &code);
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    qreal spreadMetres() const;
    qreal spreadFactor() const { return m_spreadFactor; }
    void setSpreadFactor(qreal factor);
    qreal cutMetres() const { return m_cut; }
    void setCutMetres(qreal metres);
    SolidGeometry *surroundings() const { return m_surroundings; }
    bool hasSurroundings() const { return m_hasSurroundings; }
    bool isBuilt() const;
    bool hasModel() const { return m_plan && !m_plan->models.empty(); }
    bool showsModel() const { return m_showsModel; }
    void setShowsModel(bool shows);
    bool isModelBroken() const;
    bool assumesStoreys() const;
    bool assumesOpenings() const;
    qreal currentHeight() const;

    /** How many storeys a row is above the current level; the same storey of another building is none. */
    int steps(int row) const;
    /** Looked at straight down, an exploded storey would lie over those below it: nothing above the current one is shown. */
    void setSeenFromAbove(bool isSeen);
    /** Whether the mode shows a row's body. */
    bool isShown(int row) const;
    /** Of the rows that stand at one height, that of the current level's building or else the first. */
    bool isFirstOfStorey(int row) const;
    /** Whether the mode shows it like glass: what stands behind is what a finger means. */
    bool isSeenThrough(int row) const;
    /** How far the mode lifts a storey so many steps above the current one: its neighbours stand apart, the rest close up. */
    static qreal lift(int steps, qreal spreadMetres);
    /** -1 without a current level. */
    int currentRow() const;
    const geo::Box &extent() const { return m_extent; } ///< of the plan
    geo::Point origin() const { return m_origin; }
    /** Of a row that is built; else null. */
    SharedStorey storey(int row) const { return m_rows[size_t(row)].built; }
    /** With its building, where that is not the current one. */
    QString label(int row) const;
    /** What a picked triangle belongs to; empty for walls and grounds. */
    QString featureAt(int row, int number) const;

Q_SIGNALS:
    void planChanged();
    void currentChanged();
    void themeNameChanged();
    void languageCodeChanged();
    void modeChanged();
    void spreadMetresChanged();
    void cutMetresChanged();
    void showsModelChanged();
    void builtChanged();
    void surroundingsChanged();
    void currentHeightChanged();

private:
    struct Row
    {
        plan::LevelId level;
        std::optional<plan::BuildingId> building;
        int storey = 0; ///< among the plan's, from the lowest
        QString label;
        QString nameInPlan;              ///< with its building, where others share the label
        SolidGeometry *opaque = nullptr; ///< owned by the list
        SolidGeometry *glass = nullptr;
        SolidGeometry *plate = nullptr;
        SolidGeometry *rims = nullptr;
        SolidGeometry *edges = nullptr;
        SolidGeometry *modelOpaque = nullptr;
        SolidGeometry *modelGlass = nullptr;
        SharedStorey built;
    };

    /** Rows that are there stay, and so do their bodies: Qt Quick 3D keeps for good what it has bound to a body once. */
    void resizeRows(size_t count);
    SolidGeometry *newGeometry(SolidGeometry::PrimitiveType type);
    void build();
    void buildSurroundings();
    scene::Ways ways() const { return m_mode == Cut ? scene::Ways::Cut : scene::Ways::Whole; }
    void tellWhatIsShown();
    /** Whether it is what is asked for now. */
    bool isAskedFor(const BuiltStorey &storey) const;
    void take(int row, const SharedStorey &built);
    void paintModel(int row);

    plan::SharedPlan m_plan;
    scene::SharedLevelScene m_current;
    scene::ThemeName m_theme = scene::ThemeName::Day;
    base::Language m_language = base::Language::French;
    Mode m_mode = Whole;
    double m_spreadFactor = 1;
    double m_cut = 1000;
    bool m_showsModel = true;
    geo::Box m_extent;
    geo::Point m_origin;
    std::vector<Row> m_rows;
    SolidGeometry *m_surroundings;
    bool m_hasSurroundings = false;
    bool m_areSurroundingsKnown = false;
    bool m_isSeenFromAbove = false;
    QTimer m_rest; ///< after the last storey was built
    QThreadPool m_pool;
};

} // namespace view3d
