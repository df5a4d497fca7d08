#!/usr/bin/env python3
# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""catalogue_test.py SOURCE_FOLDER: no words on the screen that go past the catalogue, in QML and in the view models."""
import pathlib
import re
import sys

# Languages by their own names, ours, what QML compares with, formats of dates, and what only a programmer reads.
ALLOWED = {"Français", "English", "Portulan", " – Portulan", "fr", "d MMMM yyyy", "no such photo"}
SHOWN = re.compile(r"(?:^|[\s.{])(?:text|\w+Text|title|label|note|Accessible\.(?:name|description))\s*:")
TRANSLATED = re.compile(r'\b(?:qsTr|tr)\s*\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def raw_words(line, is_qml):
    line = re.sub(r"(^|\s)//.*", "", line)
    if is_qml and not SHOWN.search(line):
        return []
    wordy = r"[^\W\d_]{2}" if is_qml else r"[^\W\d_]{2,} [^\W\d_]{2,}"
    literals = LITERAL.findall(TRANSLATED.sub("", line)) if is_qml else re.findall(r'QStringLiteral\("((?:[^"\\]|\\.)*)"\)', line)
    return [words for words in literals if words not in ALLOWED and re.search(wordy, words)]


for wrong, is_qml in [('    text: "Sorties"', True), ('    Accessible.name: isOn ? qsTr("On") : "Off"', True),
                      ('    return QStringLiteral("not surveyed");', False)]:
    assert raw_words(wrong, is_qml), wrong
assert not raw_words('    text: qsTr("%n change(s)", "", header.count) // "two changes"', True)

source = pathlib.Path(sys.argv[1])
files = [*source.glob("qml/**/*.qml"), *source.glob("app/ui/*.cpp")]
found = [f"{file.relative_to(source)}:{number}: “{words}” is not in the catalogue" for file in sorted(files)
         for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1) for words in raw_words(line, file.suffix == ".qml")]
print(*found, sep="\n")
sys.exit(1 if found or len(files) < 20 else 0)
