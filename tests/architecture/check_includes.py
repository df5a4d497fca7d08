#!/usr/bin/env python3
# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_includes.py APP_FOLDER: holds every include line of app/ against the table below.

The compiler already finds only the headers of linked modules; this finds what it cannot see: relative paths, libraries
outside their module, Qt classes by way of their folder, files without a licence line.
"""
import pathlib
import re
import sys

MODULES = {
    "base": [],
    "geo": ["base"],
    "plan": ["base", "geo"],
    "store": ["base", "geo", "plan"],
    "scene": ["base", "geo", "plan"],
    "paint": ["base", "geo", "plan", "scene"],
    "view2d": ["base", "geo", "plan", "scene"],
    "view3d": ["base", "geo", "plan", "scene", "view2d"],
    "import": ["base", "geo", "plan"],
    "ui": ["base", "geo", "plan", "scene"],
    "viewer": ["base", "geo", "plan", "store", "scene", "view2d", "view3d", "ui"],
    "station": ["base", "geo", "plan", "store", "scene", "paint", "import"],
}

# What may stand between < and >, beside Qt and the standard library: library → modules.
LIBRARIES = {
    r"tl/": list(MODULES),
    r"geos_c\.h": ["geo"],
    r"GeographicLib/": ["geo"],
    r"SQLiteCpp/|sqlite3\.h": ["store"],
    r"zlib\.h": ["store"],
    r"CLI/": ["viewer", "station"],
    r"osmium/|protozero/|expat\.h": ["import"],
    r"cpl_http\.h|gdal|ogr": ["import"],
    r"assimp/|meshoptimizer\.h": ["import"],
}
# Both cost seconds wherever they are read.
ONE_FILE_ONLY = {r"osmium/": "import/osm_file.cpp", r"cpl_|gdal|ogr": "import/vector_file.cpp",
                 r"assimp/": "import/model_file.cpp", r"meshoptimizer": "import/simplify.cpp"}
# Of import, only scans are pictures.
IMPORT_GUI_FILE = "import/scan_picture.cpp"

QT_GUI = r"Q(Color|Image|Painter|PainterPath|Font|FontMetricsF?|Pen|Brush|Transform|PolygonF?|GuiApplication|Svg\w+|Pdf\w+|Page\w+|Pixmap)"
QT_QUICK = r"Q(Quick\w+|Qml\w+|SG\w+|JSEngine)"
QT_POSITIONING = r"Q(Geo\w+|Nmea\w+)"
QT_LIMITS = {QT_GUI: ["scene", "paint", "view2d", "view3d", "ui", "viewer", "station", "import"], QT_QUICK: ["view2d", "view3d", "ui", "viewer"],
             QT_POSITIONING: ["ui", "viewer"]}


def problems_of(file, app):
    name = file.relative_to(app).as_posix()
    module = name.split("/")[0]
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(lines[:2]):
        yield 1, "no licence line"
    if module == name or module not in MODULES:
        return
    own_seen = False
    for number, line in enumerate(lines, 1):
        if re.search(r"\b(Q_OBJECT|QML_ELEMENT|QML_SINGLETON)\b", line) and line.strip() not in ("Q_OBJECT", "QML_ELEMENT", "QML_SINGLETON"):
            yield number, "Q_OBJECT, QML_ELEMENT and QML_SINGLETON stand on a line of their own"
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        kind, target = match.groups()
        if kind == '"':
            folder, _, rest = target.partition("/")
            if ".." in target or not rest:
                if not target.endswith(".moc"):
                    yield number, f"“{target}”: an include names its module"
                continue
            if folder not in MODULES or "/" in rest:
                yield number, f"“{target}”: no such module"
            elif folder != module and folder not in MODULES[module]:
                yield number, f"“{target}”: {module} may not include {folder}"
            if file.suffix == ".cpp" and not own_seen:
                own_seen = True
                header = name[: -len("cpp")] + "h"
                if (app / header).exists() and target != header:
                    yield number, f"“{header}” comes first"
            continue
        for pattern, one in ONE_FILE_ONLY.items():
            if re.match(pattern, target) and name != one:
                yield number, f"<{target}>: only in {one}"
        for pattern, allowed in LIBRARIES.items():
            if re.match(pattern, target) and module not in allowed:
                yield number, f"<{target}>: not in {module}"
        if re.match(r"Qt[A-Z]\w*/", target):
            yield number, f"<{target}>: Qt headers go by their class alone"
        for pattern, allowed in QT_LIMITS.items():
            if re.fullmatch(pattern, target) and module not in allowed:
                yield number, f"<{target}>: not in {module}"
            elif re.fullmatch(pattern, target) and module == "import" and name != IMPORT_GUI_FILE:
                yield number, f"<{target}>: only in {IMPORT_GUI_FILE}"
        known = target.startswith("Q") or any(re.match(p, target) for p in LIBRARIES) or re.fullmatch(r"[a-z0-9_]+", target)
        known = known or re.fullmatch(r"(unistd|fcntl|malloc)\.h|(sys|linux)/\w+\.h", target)
        if not known:
            yield number, f"<{target}>: a library that the table does not know"


def problems_of_links(file):
    """A module links no more of ours than it may include; QML modules beside app/ are not in the table."""
    module = file.parent.name
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        for linked in re.findall(r"portulan::(\w+)", line):
            if linked in MODULES and linked != module and linked not in MODULES.get(module, []):
                yield number, f"{module} may not link {linked}"


def main():
    app = pathlib.Path(sys.argv[1]).resolve()
    found = 0
    for file in sorted([*app.rglob("*.h"), *app.rglob("*.cpp")]):
        for line, problem in problems_of(file, app):
            found += 1
            print(f"{file.relative_to(app)}:{line}: {problem}")
    for file in sorted(app.glob("*/CMakeLists.txt")):
        for line, problem in problems_of_links(file):
            found += 1
            print(f"{file.relative_to(app)}:{line}: {problem}")
    return 1 if found else 0


sys.exit(main())
