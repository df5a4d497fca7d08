// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/picture_output.h"

#include "station/console.h"

#include "scene/theme_words.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace station {

scene::ThemeName PictureOutput::theme() const
{
    return scene::themeNamed(QString::fromStdString(themeWord)).value_or(scene::ThemeName::Day);
}

void PictureOutput::addOptions(CLI::App &command, Console &console)
{
    const auto words = [&](const char *french, const char *english) { return console.in(french, english).toStdString(); };
    command.add_option("-o,--output", file, words("Image (.png) ou page (.pdf)", "Picture (.png) or page (.pdf)"))->required();
    command.add_option("--theme", themeWord, words("Thème", "Theme"))
        ->check(CLI::IsMember({"day", "night", "red"}))
        ->capture_default_str();
    command.add_option("--density", density, words("1 = 160 ppp", "1 = 160 dpi"))
        ->check(CLI::Range(0.25, 8.0))
        ->capture_default_str();
    command.add_flag("--force", isForced, words("Remplacer un fichier existant", "Replace an existing file"));
}

bool PictureOutput::mayWrite(Console &console) const
{
    if (isForced || !QFileInfo::exists(path()))
        return true;
    console.refuse({base::ErrorCode::FileExists, path(), {}, {}});
    return false;
}

bool PictureOutput::write(Console &console, const std::function<QImage()> &drawImage,
                          const std::function<base::Result<void>(const QString &path)> &writePdf) const
{
    const base::Result<void> written = path().endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? writePdf(path())
                                       : drawImage().save(path())                                   ? base::Result<void>()
                                                                  : base::fail(base::ErrorCode::FileNotWritable, path());
    if (!written)
        console.refuse(written.error());
    return written.has_value();
}

} // namespace station
