// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scene/theme.h"

#include <QImage>

#include <functional>

namespace CLI {
class App;
}

namespace station {

struct Console;

/** What commands that draw have in common: where to, and how it looks. */
struct PictureOutput
{
    std::string file; ///< .pdf: a page; else a picture
    std::string themeWord = "day";
    double density = 1;
    bool isForced = false;

    QString path() const { return QString::fromStdString(file); }
    scene::ThemeName theme() const;

    void addOptions(CLI::App &command, Console &console);
    /** Said before the work, not after it: false where a file is there already and may not be replaced. */
    bool mayWrite(Console &console) const;
    /** True where it was written; else the console has said why not. */
    bool write(Console &console, const std::function<QImage()> &drawImage,
               const std::function<base::Result<void>(const QString &path)> &writePdf) const;
};

} // namespace station
