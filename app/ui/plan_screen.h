// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/category_list.h"
#include "ui/feature_detail.h"
#include "ui/feature_list.h"
#include "ui/level_list.h"
#include "ui/level_scenes.h"
#include "ui/measure.h"
#include "ui/plan_header.h"
#include "ui/plan_loader.h"
#include "ui/plan_search.h"
#include "ui/translation.h"

#include <QDate>
#include <QPointF>

namespace ui {

/** The plan screen without its look: one open plan, the level, selection, theme and language. GUI thread. */
class PlanScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program, which knows how plans are read")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(ui::PlanHeader header READ header NOTIFY planChanged)
    Q_PROPERTY(QString missingText READ missingText NOTIFY planChanged)  ///< "2 not surveyed", or empty
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticesChanged) ///< "3 things could not be read", or empty
    Q_PROPERTY(ui::LevelList *levels READ levels CONSTANT)
    Q_PROPERTY(ui::LevelList *servedLevels READ servedLevels CONSTANT) ///< by the selected stair or lift, where one must choose
    Q_PROPERTY(ui::CategoryList *categories READ categories CONSTANT)
    Q_PROPERTY(ui::FeatureList *found READ found CONSTANT)           ///< of the highlighted category, the nearest first
    Q_PROPERTY(ui::FeatureList *stack READ stack CONSTANT)           ///< what the stack that was touched last holds
    Q_PROPERTY(ui::RowList *foundMissing READ foundMissing CONSTANT) ///< its groups that nobody surveyed
    Q_PROPERTY(QString foundTitle READ foundTitle NOTIFY highlightedClassChanged)
    Q_PROPERTY(QString foundSummary READ foundSummary NOTIFY highlightedClassChanged)
    Q_PROPERTY(bool isListOpen READ isListOpen NOTIFY highlightedClassChanged)
    Q_PROPERTY(bool isFiltered READ isFiltered NOTIFY highlightedClassChanged) ///< all but the highlighted class is faded
    Q_PROPERTY(QPointF viewCentre READ viewCentre WRITE setViewCentre NOTIFY viewCentreChanged) ///< metres; lists start there
    Q_PROPERTY(QString centreCell READ centreCell NOTIFY viewCentreChanged)
    Q_PROPERTY(QString centreMgrs READ centreMgrs NOTIFY viewCentreChanged)
    Q_PROPERTY(QString centrePlace READ centrePlace NOTIFY viewCentreChanged) ///< WGS84
    Q_PROPERTY(ui::RowList *missing READ missing CONSTANT)
    Q_PROPERTY(ui::RowList *changes READ changes CONSTANT) ///< since the earlier edition
    Q_PROPERTY(ui::RowList *sources READ sources CONSTANT)
    Q_PROPERTY(ui::RowList *importNotes READ importNotes CONSTANT) ///< what the import lost, mended or assumed
    Q_PROPERTY(ui::RowList *sides READ sides CONSTANT)             ///< that can be turned towards the reader
    Q_PROPERTY(ui::PlanSearch *search READ search CONSTANT)
    Q_PROPERTY(ui::Measure *measure READ measure CONSTANT)
    Q_PROPERTY(ui::RowList *notices READ notices CONSTANT)
    Q_PROPERTY(ui::RowList *detailRows READ detailRows CONSTANT)
    Q_PROPERTY(QString levelLabel READ levelLabel NOTIFY levelChanged)
    Q_PROPERTY(QString levelNote READ levelNote NOTIFY levelNoteChanged) ///< what this floor lacks, or empty
    Q_PROPERTY(std::shared_ptr<const plan::Plan> plan READ plan NOTIFY planChanged)
    Q_PROPERTY(scene::SharedLevelScene scene READ scene NOTIFY sceneChanged)
    Q_PROPERTY(QString selectedFeature READ selectedFeature NOTIFY selectionChanged)
    Q_PROPERTY(bool hasDetail READ hasDetail NOTIFY selectionChanged)
    Q_PROPERTY(ui::FeatureDetail detail READ detail NOTIFY selectionChanged)
    Q_PROPERTY(int highlightedClass READ highlightedClass NOTIFY highlightedClassChanged) ///< scene::SymbolClass, or -1
    Q_PROPERTY(QString themeName READ themeName WRITE setThemeName NOTIFY themeChanged)
    Q_PROPERTY(QString languageCode READ languageCode WRITE setLanguageCode NOTIFY languageChanged)

public:
    enum State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    /** `today` tells what is stale. */
    PlanScreen(PlanLoader loader, FeatureFinderOf finderOf, std::function<QDate()> today, QObject *parent = nullptr);
    ~PlanScreen() override;
    Q_DISABLE_COPY_MOVE(PlanScreen)

    State state() const { return m_state; }
    QString fileName() const { return m_fileName; }
    QString errorText() const;
    /** What errorText() puts into words. */
    std::optional<base::Error> error() const { return m_error; }
    const PlanHeader &header() const { return m_header; }
    QString missingText() const;
    QString noticeText() const;
    LevelList *levels() const { return m_levels; }
    LevelList *servedLevels() const { return m_servedLevels; }
    CategoryList *categories() const { return m_categories; }
    FeatureList *found() const { return m_found; }
    FeatureList *stack() const { return m_stack; }
    RowList *foundMissing() const { return m_foundMissing; }
    QString foundTitle() const;
    QString foundSummary() const;
    bool isListOpen() const { return m_highlighted && !m_isFiltered; }
    bool isFiltered() const { return m_isFiltered; }
    QPointF viewCentre() const { return m_viewCentre; }
    QString centreCell() const;
    QString centreMgrs() const;
    QString centrePlace() const;
    /** Where there are several buildings, the floors of the one there come first. */
    void setViewCentre(QPointF centre);
    RowList *missing() const { return m_missing; }
    RowList *changes() const { return m_changes; }
    RowList *sources() const { return m_sources; }
    RowList *importNotes() const { return m_importNotes; }
    RowList *sides() const { return m_sides; }
    PlanSearch *search() const { return m_search; }
    Measure *measure() const { return m_measure; }
    RowList *notices() const { return m_notices; }
    RowList *detailRows() const { return m_detailRows; }
    QString levelLabel() const;
    QString levelNote() const;
    scene::SharedLevelScene scene() const { return m_scene; }
    QString selectedFeature() const { return m_selected.isNull() ? QString() : m_selected.toString(); }
    bool hasDetail() const { return m_hasDetail; }
    const FeatureDetail &detail() const { return m_detail; } ///< the last one: its sheet slides out with its words
    int highlightedClass() const { return m_highlighted ? static_cast<int>(*m_highlighted) : -1; }
    QString themeName() const;
    void setThemeName(const QString &name);
    QString languageCode() const { return ui::languageCode(m_language); }
    void setLanguageCode(const QString &code);

    plan::SharedPlan plan() const { return m_plan; }
    const plan::LevelId &level() const { return m_level; }
    /** By label or ordinal, for the command line. LevelUnknown where the plan has none such. */
    base::Result<void> selectLevelNamed(const QString &labelOrOrdinal);

    /** Ends in the state Ready or Failed. What was open stays open until then, and where the file cannot be read. */
    Q_INVOKABLE void open(const QString &path);
    Q_INVOKABLE void selectLevel(int row);
    /** By its id; nothing for one that the plan has not. */
    Q_INVOKABLE void showLevel(const QString &level);
    Q_INVOKABLE void selectServedLevel(int row);
    Q_INVOKABLE void levelUp();
    Q_INVOKABLE void levelDown();
    /** A stair between two levels leads to the other one at once; anything else opens its detail. Empty: nothing selected. */
    Q_INVOKABLE void select(const QString &feature);
    /** One is selected; of a stack a list opens; nothing: as select(). */
    Q_INVOKABLE void pick(const QStringList &features);
    /** A touch on the plan: on a symbol, stack or room, or within `reachMetres` of a door, or on another building, which gets its floors. */
    Q_INVOKABLE void tap(const QStringList &features, qreal x, qreal y, qreal reachMetres);
    /** Goes to the middle of a cell of the grid. */
    Q_INVOKABLE void showCell(const QString &cell);
    /** The true direction that is up where this side is at the bottom. */
    Q_INVOKABLE qreal bearingWithSideDown(const QString &side) const;
    /** Goes to it: its floor, its place, and a mark on it. No detail opens. */
    Q_INVOKABLE void show(const QString &feature);
    /** A thing that a list led to stays marked. */
    Q_INVOKABLE void closeDetail();
    /** Highlights and lists; the same category again fades the rest, and once more makes all equal. */
    Q_INVOKABLE void highlight(int symbolClass);
    Q_INVOKABLE void clearHighlight();
    Q_INVOKABLE void nextTheme();
    Q_INVOKABLE void nextLanguage();

Q_SIGNALS:
    void stateChanged();
    void planChanged();
    void noticesChanged();
    void levelChanged();
    void levelNoteChanged();
    void sceneChanged();
    void selectionChanged();
    void highlightedClassChanged();
    void viewCentreChanged();
    void themeChanged();
    void languageChanged();
    void stackOpened();
    /** The place of what was asked to be shown, in plan metres: to be centred and pointed out. */
    void placeShown(qreal x, qreal y);
    /** A neighbour of the current level, likely to be asked for next. */
    void neighbourReady(const scene::SharedLevelScene &scene);

private:
    void take(base::Result<plan::SharedPlan> loaded);
    void setLevel(const plan::LevelId &level);
    geo::LonLat centre() const;
    void showScene(const plan::LevelId &ready);
    void writeWords();
    void writeNotices();
    void showHits();
    void writeFound();
    bool focusBuilding(geo::Point place);
    void choose(const FeatureRef &ref, bool withDetail);

    PlanLoader m_loader;
    std::function<QDate()> m_today;
    Translation m_translation;
    base::Language m_language = base::Language::French;
    scene::ThemeName m_theme = scene::ThemeName::Day;
    State m_state = Empty;
    QString m_fileName;
    std::optional<base::Error> m_error;
    int m_opening = 0; ///< the latest call of open(); answers to earlier ones are dropped
    plan::SharedPlan m_plan;
    PlanHeader m_header;
    plan::LevelId m_level;
    scene::SharedLevelScene m_scene;
    plan::FeatureId m_selected;
    bool m_hasDetail = false;
    FeatureDetail m_detail;
    std::optional<scene::SymbolClass> m_highlighted;
    bool m_isFiltered = false;
    QPointF m_viewCentre;
    plan::BuildingId m_firstBuilding; ///< whose floors come first
    LevelList *m_levels;
    LevelList *m_servedLevels;
    CategoryList *m_categories;
    FeatureList *m_found;
    FeatureList *m_stack;
    RowList *m_foundMissing;
    RowList *m_missing;
    RowList *m_changes;
    RowList *m_sources;
    RowList *m_importNotes;
    RowList *m_sides;
    PlanSearch *m_search;
    Measure *m_measure;
    RowList *m_notices;
    RowList *m_detailRows;
    LevelScenes *m_scenes;
    Background m_background;
};

} // namespace ui
