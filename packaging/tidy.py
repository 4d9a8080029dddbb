#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the program: tidy.py BUILD_DIRECTORY JOBS [TARGET...], with targets such as docket_domain.

Nearly all of clang-tidy's time goes into Qt's and the standard library's headers, over and over: 20 s for a file of 60
lines. So it reads the unity sources of a built release, which have a dozen files each, and makes minutes out of half an
hour. Ends with 1 when anything was found.
"""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent
# A unit that includes .cpp files is CMake's doing.
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


def check(entry):
    """What clang-tidy finds in one unit; empty when it finds nothing."""
    command = ["clang-tidy", "-quiet", f"--config-file={PROJECT}/.clang-tidy", f"-checks={OWN_DOING}",
               f"-header-filter=^{PROJECT}/(app|models|views)/", entry["file"], "--", *arguments_of(entry)]
    done = subprocess.run(command, cwd=entry["directory"], capture_output=True, text=True, errors="replace")
    if done.returncode == 0:
        return ""
    return done.stdout or done.stderr or f"{entry['file']}: clang-tidy ended with {done.returncode}\n"


def target_of(entry):
    """The library or program that a unit belongs to, or None for what is no source of the program."""
    path = pathlib.PurePath(entry["file"])
    folder = path.parent.parent.name
    if path.parent.name != "Unity" or "_resources_" in folder:
        return None
    return folder.removesuffix(".dir")


def main():
    build, jobs, wanted = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]), sys.argv[3:]
    entries = json.loads((build / "compile_commands.json").read_text())
    units = [entry for entry in entries if (target := target_of(entry)) and (not wanted or target in wanted)]
    if not units:
        print(f"{build}/compile_commands.json: names no unit of {' '.join(wanted) or 'the program'}; build it first")
        return 1
    bad = False
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for found in pool.map(check, units):
            bad = bad or bool(found)
            print(found, end="", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
