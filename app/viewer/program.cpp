// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/program.h"

#include "store/plan_index.h"
#include "store/plan_reader.h"
#include "ui/theme_colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QNmeaPositionInfoSource>
#include <QScreen>

namespace viewer {

static double densityOf(const QScreen &screen)
{
    return std::clamp(screen.physicalDotsPerInch() / 160, 0.5, 4.0);
}

static ui::FeatureFinder finderOf(const plan::SharedPlan &plan)
{
    return [index = std::make_shared<store::PlanIndex>(plan)](const QString &words) { return index->find(words); };
}

static std::unique_ptr<QGeoPositionInfoSource> positionSource(const QString &nmea)
{
    if (nmea.isEmpty())
        return std::unique_ptr<QGeoPositionInfoSource>(QGeoPositionInfoSource::createDefaultSource(nullptr));
    auto source = std::make_unique<QNmeaPositionInfoSource>(QNmeaPositionInfoSource::SimulationMode);
    source->setUserEquivalentRangeError(5); // metres, of a receiver under an open sky
    source->setDevice(new QFile(nmea, source.get()));
    return source;
}

Program::Program(const Options &options, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_screen(store::readPlan, finderOf, [] { return QDate::currentDate(); })
    , m_preferences(settings)
    , m_ownPosition([nmea = options.nmea] { return positionSource(nmea); })
    , m_photos(new ui::PhotoProvider)
{
    m_screen.setThemeName(options.theme);
    m_screen.setLanguageCode(options.language);
    connect(&m_screen, &ui::PlanScreen::languageChanged, &m_engine, &QQmlEngine::retranslate);
    connect(&m_screen, &ui::PlanScreen::stateChanged, this, &Program::planOpened);

    connect(&m_screen, &ui::PlanScreen::planChanged, this, [this] { m_ownPosition.setPlan(m_screen.plan()); });
    connect(&m_screen, &ui::PlanScreen::languageChanged, this, &Program::languageChosen);
    languageChosen();

    m_engine.addImageProvider(QStringLiteral("photo"), m_photos);
    connect(&m_screen, &ui::PlanScreen::planChanged, this, [this] { m_photos->setPlan(m_screen.plan()); });
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_engine.setInitialProperties({{QStringLiteral("planScreen"), QVariant::fromValue(&m_screen)},
                                   {QStringLiteral("preferences"), QVariant::fromValue(&m_preferences)},
                                   {QStringLiteral("ownPosition"), QVariant::fromValue(&m_ownPosition)}});
    m_engine.load(QUrl(QStringLiteral("qrc:/Portulan/Screens/Main.qml")));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (!m_window)
        qFatal("The window's QML is broken"); // a mistake of the build, found by its first test
    m_map = m_window->findChild<view2d::PlanView *>();
    sizeWindow();
    connect(m_map, &view2d::PlanView::completeChanged, this, &Program::progressed);
    connect(&m_screen, &ui::PlanScreen::sceneChanged, this, &Program::progressed);
    connect(m_window, SIGNAL(isSpaceBuiltChanged()), this, SIGNAL(progressed())); // a property of the QML window
}

void Program::languageChosen()
{
    m_ownPosition.setLanguage(ui::languageOfCode(m_screen.languageCode()).value_or(base::Language::French));
}

void Program::sizeWindow()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const int typeId = qmlTypeId("Portulan.Ui", 1, 0, "ThemeColours");
    m_engine.singletonInstance<ui::ThemeColours *>(typeId)->setDensity(m_options.density.value_or(densityOf(*screen)));
    m_window->resize(m_options.size.value_or(screen->availableSize()));
}

void Program::start()
{
    if (!m_options.file.isEmpty())
        m_screen.open(m_options.file);
    Q_EMIT progressed();
}

void Program::planOpened()
{
    if (m_screen.state() == ui::PlanScreen::Ready)
        m_engine.collectGarbage(); // values through which QML handed on the plan before, scenes with it
    if (m_screen.state() == ui::PlanScreen::Ready && !m_options.level.isEmpty()) {
        const QString level = std::exchange(m_options.level, {});
        if (const base::Result<void> selected = m_screen.selectLevelNamed(level); !selected)
            Q_EMIT refused(selected.error());
    }
    if (m_screen.state() == ui::PlanScreen::Ready && !m_options.space.isEmpty()) {
        static const QStringList modes{QStringLiteral("whole"), QStringLiteral("floor"), QStringLiteral("exploded"),
                                       QStringLiteral("cut")};
        m_window->setProperty("spaceMode", modes.indexOf(std::exchange(m_options.space, {})));
        m_window->setProperty("isSpatial", true);
    }
    Q_EMIT progressed();
}

bool Program::isSettled() const
{
    switch (m_screen.state()) {
    case ui::PlanScreen::Empty:
    case ui::PlanScreen::Failed:
        return true;
    case ui::PlanScreen::Loading:
        return false;
    case ui::PlanScreen::Ready:
        break;
    }
    if (m_screen.levels()->count() == 0 || !m_map->canDraw())
        return true;
    if (m_window->property("isSpatial").toBool() && !m_window->property("isSpaceBuilt").toBool())
        return false;
    return m_screen.scene() && m_screen.scene()->level == m_screen.level() && m_map->scene() == m_screen.scene() &&
           m_map->isComplete();
}

} // namespace viewer
