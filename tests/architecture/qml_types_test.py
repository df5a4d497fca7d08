#!/usr/bin/env python3
# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""qml_types_test.py APP_FOLDER BUILD_FOLDER: every type that its header gives to QML reached Qt's register of types.

moc skips a QML_ELEMENT that it does not see (one that shares its line, a header that AUTOMOC missed), without a warning.
"""
import pathlib
import re
import sys

TYPE = re.compile(r"^(?:class|struct)\s+(\w+)[^;{]*\{(.*?)^\};", re.MULTILINE | re.DOTALL)
ELEMENT = re.compile(r"^\s*(QML_ELEMENT|QML_SINGLETON|QML_VALUE_TYPE\((\w+)\)|QML_NAMED_ELEMENT\((\w+)\))", re.MULTILINE)


def declared(app):
    for header in sorted(app.rglob("*.h")):
        for name, body in TYPE.findall(header.read_text(encoding="utf-8")):
            for _, value, named in ELEMENT.findall(body):
                yield header.parent.name, value or named or name


def exported(build, module):
    files = build.glob(f"qml/**/portulan_{module}.qmltypes")
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return {name for line in re.findall(r"exports:\s*\[([^\]]*)\]", text) for name in re.findall(r'"[\w.]+/(\w+) ', line)}


def main():
    app, build = (pathlib.Path(argument) for argument in sys.argv[1:3])
    types = sorted(set(declared(app)))
    missing = [f"{module}: {name}" for module, name in types if name not in exported(build, module)]
    print(f"{len(types)} types", *missing, sep="\n")
    return 1 if missing or not types else 0


sys.exit(main())
