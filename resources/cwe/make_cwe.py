#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes cwe.tsv from two copies of MITRE's catalogue; see README.md.

usage: make_cwe.py CSAF_VALIDATOR_LIB/lib/cwec/VERSION.js CWE_SDK/raw/cwe-archive.xml > cwe.tsv
"""

import re
import sys
import xml.etree.ElementTree as tree
from pathlib import Path

SPACE = {"c": "http://cwe.mitre.org/cwe-7"}
ENTRY = re.compile(
    r"id: 'CWE-(?P<id>\d+)',\s*name:\s*(?P<quote>['\"])(?P<name>.*?)(?<!\\)(?P=quote),"
    r"\s*status: '(?P<status>[^']+)',\s*usage: '(?P<usage>[^']+)'",
    re.DOTALL,
)


def words(element):
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def newest(script):
    """Weaknesses of the newer copy: id -> (name, status, usage)."""
    return {
        int(found["id"]): (re.sub(r"\\(.)", r"\1", found["name"]), found["status"], found["usage"])
        for found in ENTRY.finditer(script)
    }


def rows(script, archive):
    weaknesses = newest(script)
    also, described = {}, {}
    for weakness in archive.iterfind(".//c:Weaknesses/c:Weakness", SPACE):
        number = int(weakness.get("ID"))
        described[number] = words(weakness.find("c:Description", SPACE))
        terms = weakness.iterfind("c:Alternate_Terms/c:Alternate_Term/c:Term", SPACE)
        also[number] = "; ".join(words(term) for term in terms)
    for number, (name, status, usage) in weaknesses.items():
        yield number, name, "weakness", status, usage, also.get(number, ""), described.get(
            number, ""
        )
    for kind, path in (
        ("category", ".//c:Categories/c:Category"),
        ("view", ".//c:Views/c:View"),
    ):
        for element in archive.iterfind(path, SPACE):
            yield int(element.get("ID")), element.get("Name"), kind, element.get(
                "Status"
            ), "Prohibited", "", ""


def main():
    script, archive = (Path(name) for name in sys.argv[1:3])
    date = re.search(r"date: '([^']+)'", script.read_text("utf-8")).group(1)
    print(f"# CWE {script.stem}, {date}; Copyright (c) 2006-2025, The MITRE Corporation; README.md")
    print("# id\tname\tkind\tstatus\tusage\tterms\tdescription")
    for row in sorted(rows(script.read_text("utf-8"), tree.parse(archive))):
        print("\t".join(str(cell) for cell in row))


main()
