// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurements.h"
#include "samples.h"

#include "import/importer.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace bench {

namespace {

constexpr int runs = 9;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

std::vector<Figure> measureImport(const QString &osmFile)
{
    const QTemporaryDir folder;
    std::vector<double> ours;
    std::vector<double> osmium;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto plan = import::importFile(osmFile, {});
        ours.push_back(milliseconds(timer));
        if (!plan)
            return {};
        timer.start();
        QProcess::execute(QStringLiteral("osmium"),
                          {QStringLiteral("cat"), QStringLiteral("--no-progress"), QStringLiteral("--overwrite"), osmFile,
                           QStringLiteral("-o"), folder.filePath(QStringLiteral("copy.osm.pbf"))});
        osmium.push_back(milliseconds(timer));
    }
    return {{QFileInfo(osmFile).baseName() + QStringLiteral(": import, without the write"), median(ours), median(osmium),
             QStringLiteral("ms"), QStringLiteral("osmium cat"), 2.0}};
}

} // namespace bench
