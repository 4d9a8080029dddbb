#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over app/, models/ and views/: tidy.py BUILD_DIRECTORY JOBS [FOLDER...].

Nearly all of clang-tidy's time goes into Qt's and the standard library's headers, over and over: 20 s for a file of 60
lines. So the files of one folder are checked as one translation unit, which makes minutes out of half an hour. Where two
files of a folder cannot stand in one unit (two local functions of the same name), that folder's files are checked one by
one. Ends with 1 when anything was found.
"""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent
# A unit that includes .cpp files is our doing.
OWN_DOING = "-bugprone-suspicious-include"


def arguments_of(entry):
    """The compiler's arguments without source, output and precompiled header, which is GCC's and not clang's."""
    words = iter(shlex.split(entry["command"])[1:])
    kept = []
    for word in words:
        if word in ("-c", entry["file"]):
            continue
        if word == "-o":
            next(words)
        elif word == "-include":
            header = next(words)
            if not header.endswith("cmake_pch.hxx"):
                kept += [word, header]
        else:
            kept.append(word)
    return kept


def check(source, arguments, directory):
    """What clang-tidy finds in one source; empty when it finds nothing."""
    command = ["clang-tidy", "-quiet", f"--config-file={PROJECT}/.clang-tidy", f"-checks={OWN_DOING}",
               f"-header-filter=^{PROJECT}/(app|models|views)/", str(source), "--", *arguments]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, errors="replace")
    if done.returncode == 0:
        return ""
    return done.stdout or done.stderr or f"{source}: clang-tidy ended with {done.returncode}\n"


def check_folder(folder, entries, units):
    """One unit for the folder, or its files one by one where they do not compile together."""
    unit = units / (str(folder).replace("/", "_") + ".cpp")
    unit.write_text("".join(f'#include "{entry["file"]}"\n' for entry in entries))
    found = check(unit, arguments_of(entries[0]), entries[0]["directory"])
    if "clang-diagnostic-error" in found:
        found = "".join(check(entry["file"], arguments_of(entry), entry["directory"]) for entry in entries)
    return found


def main():
    build, jobs, wanted = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]), sys.argv[3:]
    folders = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if not path.is_relative_to(PROJECT) or path.is_relative_to(PROJECT / "build"):
            continue
        folder = path.relative_to(PROJECT).parent
        if folder.parts[0] in ("app", "models", "views") and (not wanted or str(folder) in wanted):
            folders.setdefault(folder, {})[path] = entry    # a file may belong to several targets
    if not folders:
        print(f"{build}/compile_commands.json: names no source of {' '.join(wanted) or 'the program'}; build it first")
        return 1
    units = build / "tidy"
    units.mkdir(exist_ok=True)
    bad = False
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        # The largest first, so that none is left over at the end.
        ordered = sorted(folders.items(), key=lambda item: -len(item[1]))
        runs = [pool.submit(check_folder, folder, list(entries.values()), units) for folder, entries in ordered]
        for run in concurrent.futures.as_completed(runs):
            found = run.result()
            bad = bad or bool(found)
            print(found, end="", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
