#!/usr/bin/env python3
# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""gate_test.py SOURCE_FOLDER BUILD_FOLDER: a gate that was never seen failing is no gate.

Puts one wrong line into a copy of app/ and expects check_includes.py to name it; then asks the compiler for a header of a
module that is not linked and expects it not to be found.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

WRONG = [
    ("geo/measure.cpp", '#include "plan/plan.h"', "may not include plan"),
    ("plan/width.cpp", '#include "../store/wkb.h"', "names its module"),
    ("plan/width.cpp", '#include "width.h"', "names its module"),
    ("scene/camera.cpp", '#include "store/plan_reader.h"', "may not include store"),
    ("view2d/plan_view.cpp", '#include "ui/plan_screen.h"', "may not include ui"),
    ("viewer/main.cpp", '#include "import/importer.h"', "may not include import"),
    ("import/importer.cpp", "#include <sqlite3.h>", "not in import"),
    ("import/importer.cpp", "#include <osmium/io/reader.hpp>", "only in import/osm_file.cpp"),
    ("ui/plan_screen.cpp", "#include <osmium/io/reader.hpp>", "not in ui"),
    ("plan/plan.cpp", "#include <QtGui/QColor>", "by their class alone"),
    ("plan/plan.cpp", "#include <QColor>", "not in plan"),
    ("scene/camera.cpp", "#include <QQuickItem>", "not in scene"),
    ("base/message.cpp", "#include <boost/any.hpp>", "does not know"),
    ("geo/CMakeLists.txt", "target_link_libraries(portulan_geo PRIVATE portulan::plan)", "may not link plan"),
    ("viewer/CMakeLists.txt", "target_link_libraries(portulan PRIVATE portulan::import)", "may not link import"),
    ("ui/plan_screen.h", "class Wrong : public QObject { Q_OBJECT };", "line of their own"),
]


def run(script, app):
    return subprocess.run([sys.executable, script, app], capture_output=True, text=True, check=False)


def check_table(source):
    script = source / "tests/architecture/check_includes.py"
    failures = []
    for file, line, expected in WRONG:
        with tempfile.TemporaryDirectory() as folder:
            app = pathlib.Path(folder) / "app"
            shutil.copytree(source / "app", app)
            target = app / file
            if not target.exists():
                failures.append(f"{file} is gone: choose another file for “{line}”")
                continue
            target.write_text(target.read_text(encoding="utf-8") + "\n" + line + "\n", encoding="utf-8")
            result = run(script, app)
            if result.returncode == 0 or expected not in result.stdout:
                failures.append(f"{file}: “{line}” was not refused with “{expected}”:\n{result.stdout}")
    with tempfile.TemporaryDirectory() as folder:
        app = pathlib.Path(folder) / "app"
        shutil.copytree(source / "app", app)
        (app / "plan/bare.h").write_text("#pragma once\n", encoding="utf-8")
        if "no licence line" not in run(script, app).stdout:
            failures.append("a file without a licence line passed")
    return failures


def check_compiler(build):
    """The include folders of geo's own compile command find base, and do not find plan."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    command = next(c for c in commands if c["file"].endswith("app/geo/measure.cpp"))["command"].split()
    folders = [word for word in command if word.startswith("-I")]
    folders += [f for i, word in enumerate(command[:-1]) if word == "-isystem" for f in ("-isystem", command[i + 1])]
    failures = []
    for header, is_found in (("base/result.h", True), ("geo/shapes.h", True), ("plan/plan.h", False), ("store/wkb.h", False)):
        result = subprocess.run(["g++", "-std=c++20", "-fPIC", *folders, "-fsyntax-only", "-x", "c++", "-"],
                                input=f'#include "{header}"\n', capture_output=True, text=True, check=False)
        if (result.returncode == 0) != is_found:
            failures.append(f"geo {'does not find' if is_found else 'finds'} {header}:\n{result.stderr[:500]}")
    return failures


def main():
    source, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    failures = check_table(source) + check_compiler(build)
    print("\n".join(failures))
    return 1 if failures else 0


sys.exit(main())
