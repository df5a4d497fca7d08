#!/usr/bin/env python3
# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tidy_reasons_test.py CLANG_TIDY_FILE: every check that .clang-tidy turns off has its reason, and every reason its check."""
import pathlib
import re
import sys

text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
off = set(re.findall(r"^  -([a-z][\w-]+),?$", text, re.MULTILINE))
reasons = set(re.findall(r"^# ([a-z]+-[\w-]+) +\S", text, re.MULTILINE))
print(*(f"no reason: {check}" for check in sorted(off - reasons)), *(f"not off: {check}" for check in sorted(reasons - off)), sep="\n")
sys.exit(1 if off != reasons or not off else 0)
