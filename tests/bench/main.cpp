// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"

#include "store/plan_writer.h"
#include "support/generated_venue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace {

std::vector<bench::Figure> fromProcess(const QStringList &arguments, const QString &program = QStringLiteral("bench"))
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // One thread for events and drawing: a frame's time is then that of all its work.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QSG_RENDER_LOOP"), QStringLiteral("basic"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForFinished(120000)) {
        std::fprintf(stderr, "%s took too long\n", qPrintable(arguments.join(u' ')));
        process.kill();
        process.waitForFinished();
    }
    std::vector<bench::Figure> figures;
    const QJsonArray array = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    for (const QJsonValue &value : array)
        figures.push_back(bench::figureFromJson(value.toObject()));
    return figures;
}

int measureAll(const QString &jsonPath, QStringList packages)
{
    QTemporaryDir folder;
    const QString generated = folder.filePath(QStringLiteral("500 rooms.gpkg"));
    if (!store::writePlan(support::generatedVenue({500, 5, 60}), generated, store::Overwrite::Yes))
        return 1;
    packages.prepend(generated);

    std::printf("%-58s %9s %-6s %-38s %7s %7s\n", "figure", "value", "", "reference", "ratio", "goal");
    QJsonArray all;
    const auto take = [&](const std::vector<bench::Figure> &figures) {
        for (const bench::Figure &figure : figures) {
            bench::print(figure);
            all.append(bench::toJson(figure));
        }
        std::fflush(stdout);
    };
    for (const QString &package : packages) {
        take(bench::measureOpen(package));
        take(bench::measureStart(package));
        take(fromProcess({QStringLiteral("frames"), package}));
    }
    take(fromProcess({QStringLiteral("large-level")}));
    take(fromProcess({}, QStringLiteral("bench_screen")));
    take(fromProcess({generated}, QStringLiteral("bench_screen")));
    const QString osm = qEnvironmentVariable("PORTULAN_BENCH_OSM");
    if (!osm.isEmpty())
        take(fromProcess({QStringLiteral("import"), osm}));

    QFile json(jsonPath);
    if (!jsonPath.isEmpty() && json.open(QIODevice::WriteOnly))
        json.write(QJsonDocument(all).toJson());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QString command = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const QString package = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    if (command == QLatin1String("first-frame"))
        return bench::showFirstFrame(argc, argv, package);
    if (command == QLatin1String("frames"))
        return bench::measureFrames(argc, argv, package);
    if (command == QLatin1String("large-level"))
        return bench::measureLargeLevel(argc, argv);

    const QCoreApplication application(argc, argv);
    if (command == QLatin1String("import")) {
        const std::vector<bench::Figure> figures = bench::measureImport(package);
        QJsonArray array;
        for (const bench::Figure &figure : figures)
            array.append(bench::toJson(figure));
        std::printf("%s\n", QJsonDocument(array).toJson().constData());
        return figures.empty() ? 1 : 0;
    }
    if (command == QLatin1String("generate"))
        return store::writePlan(support::generatedVenue({500, 5, 60}), package, store::Overwrite::Yes) ? 0 : 1;
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 3 || arguments[0] != QLatin1String("all") || arguments[1] != QLatin1String("--json")) {
        std::fprintf(stderr, "usage: bench all --json OUT.json [PACKAGE...]\n");
        return 2;
    }
    return measureAll(arguments[2], arguments.mid(3));
}
