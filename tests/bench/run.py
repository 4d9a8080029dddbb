#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Docket beside bare programs, in turns, so that only ratios of one run count.

    packaging/shell.sh python3 tests/bench/run.py [--docket build/release/app/docket] [--runs 5]
        [--messages 2000,20000] [import] [peers] [issues] [window] [timeline] [stall] [evidence] [archive]

import   mboxes of so many messages: `docket import` beside a C program that only parses with GMime and
         stores with SQLite (docket_limit), as messages/s, MB/s and peak memory; how the time of a message
         and the memory grow with the mailbox.
peers    the same beside notmuch, mu and a script of Python's mailbox and sqlite3, those that are installed.
issues   dumps of 2,000 and 20,000 issues with comments beside the bare store of the same rows, and reading
         them alone beside simdjson.
window   from start to the first paint of the window, beside a bare Qt window (qt_floor).
stall    the longest events of the window's thread while it imports (bench_stall).
evidence first paint, scroll frames and memory of pieces of evidence from 1 KB to 1 GB (bench_evidence), beside the
         first screen of `less` in a terminal.
archive  a zip with 100,000 entries: its list, its last entry, and frames of both views (bench_archive), beside
         `unzip -l` and Python's zipfile.
timeline frames of the timeline with 10,000 and 100,000 lanes, beside a plain table (bench_timeline).

The bare programs and the generator of the mailboxes are read from ../shared/bench where that exists;
without it Docket is measured alone, on mailboxes made by make_mbox.py. Nothing here is a test.
"""
import argparse
import os
import resource
import shlex
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "bench"
WORK = ROOT / "build" / "bench"


def say(text):
    print(text, flush=True)


def flags(*packages):
    found = subprocess.run(["pkg-config", "--cflags", "--libs", *packages],
                           capture_output=True, text=True, check=True)
    return shlex.split(found.stdout)


def build_floor(source, compiler, arguments):
    """A bare program beside us, or None where there is no source of it."""
    path = SHARED / "c" / source
    if not path.exists():
        return None
    program = WORK / path.stem
    if not program.exists() or program.stat().st_mtime < path.stat().st_mtime:
        subprocess.run([compiler, "-O2", str(path), "-o", str(program), *arguments], check=True)
    return program


def make_mailbox(messages):
    mailbox = WORK / f"{messages}.mbox"
    if not mailbox.exists():
        generator = SHARED / "gen_corpus.py"
        if generator.exists():
            command = [str(generator), "mbox", "--messages", str(messages),
                       "--mean-attachment-kb", "24", "--seed", "1", "--out", str(mailbox)]
        else:
            command = [str(ROOT / "tests/bench/make_mbox.py"), str(messages), str(mailbox)]
        subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
    return mailbox


class Sample:
    """One program's runs: wall seconds and the kernel's peak of resident memory."""

    def __init__(self, label, command, prepare=lambda: None):
        self.label, self.command, self.prepare = label, command, prepare
        self.seconds, self.peaks = [], []

    def run(self, environment):
        self.prepare()
        null = os.open(os.devnull, os.O_RDWR)
        start = time.monotonic()
        pid = os.posix_spawn(self.command[0], self.command, environment,
                             file_actions=[(os.POSIX_SPAWN_DUP2, null, fd) for fd in (0, 1, 2)])
        _, status, usage = os.wait4(pid, 0)
        self.seconds.append(time.monotonic() - start)
        os.close(null)
        self.peaks.append(usage.ru_maxrss / 1024)
        code = os.waitstatus_to_exitcode(status)
        if code not in (0, 1):
            sys.exit(f"{self.label}: exit code {code}: {' '.join(self.command)}")

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def peak(self):
        return max(self.peaks)


def in_turns(samples, runs, environment=None):
    environment = dict(os.environ, **(environment or {}))
    for _ in range(runs):
        for sample in samples:
            sample.run(environment)


def fresh(path):
    """Removes a casebook and what lies beside it."""
    def remove():
        for old in path.parent.glob(path.name + "*"):
            old.unlink()
    return remove


def new_casebook(docket, path):
    def make():
        fresh(path)()
        subprocess.run([docket, "new", str(path)], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([docket, "policy", "add", str(path), "--product", "stalwart", "stalwart"],
                       check=True, stdout=subprocess.DEVNULL)
    return make


def show(samples):
    """Ratios are of pairs of one turn, to the first sample."""
    for sample in samples:
        ratio = statistics.median(mine / first for mine, first in zip(sample.seconds, samples[0].seconds))
        say(f"{sample.label:30} {sample.median:8.3f} s {sample.peak:8.1f} MB {ratio:6.2f}")


def bench_import(docket, options):
    floor = build_floor("docket_limit.c", "gcc", flags("gmime-3.0", "sqlite3") + ["-lpthread"])
    peaks, costs = {}, {}
    runs = options.runs
    for messages in options.messages:
        mailbox = make_mailbox(messages)
        size = mailbox.stat().st_size / 1e6
        casebook = WORK / "import.docket"
        samples = []
        if floor:
            database = WORK / "floor.db"
            samples.append(Sample("docket_limit import --pipe",
                                  [str(floor), "import", str(mailbox), str(database), "--pipe",
                                   "--batch", "2000", "--cache-mb", "64", "--hashsize", "64M", "--src", "file"],
                                  fresh(database)))
        samples.append(Sample("docket import", [docket, "import", str(casebook), str(mailbox)],
                              new_casebook(docket, casebook)))
        samples.append(Sample("docket import, unchanged",
                              [docket, "import", str(casebook), str(mailbox)]))
        in_turns(samples, runs)
        say(f"\n{messages} messages, {size:.1f} MB, {runs} runs in turns")
        say(f"{'':30} {'seconds':>8} {'min..max':>15} {'msg/s':>7} {'MB/s':>6} {'peak MB':>8} {'ratio':>6}")
        for sample in samples:
            ratio = statistics.median(mine / first for mine, first
                                      in zip(sample.seconds, samples[0].seconds))
            say(f"{sample.label:30} {sample.median:8.3f} "
                f"{min(sample.seconds):7.3f}..{max(sample.seconds):<6.3f} "
                f"{messages / sample.median:7.0f} {size / sample.median:6.1f} {sample.peak:8.1f} {ratio:6.2f}")
            peaks.setdefault(sample.label, []).append(sample.peak)
            costs.setdefault(sample.label, []).append(sample.median / messages)
        fresh(casebook)()
    say(f"\n{options.messages[-1]} against {options.messages[0]} messages: peak memory, time of a message")
    for label, found in peaks.items():
        say(f"{label:30} {found[-1] / found[0]:8.2f} {costs[label][-1] / costs[label][0]:8.2f}")


def maildir_of(mailbox):
    """The same messages as files, which notmuch and mu read."""
    folder = mailbox.with_suffix(".maildir")
    if not folder.exists():
        import mailbox as formats  # a module that only this needs
        there = formats.Maildir(str(folder), create=True)
        for message in formats.mbox(str(mailbox), create=False):
            there.add(message)
    return folder


def bench_peers(docket, options):
    for messages in options.messages:
        mailbox = make_mailbox(messages)
        casebook = WORK / "import.docket"
        samples = [Sample("docket import", [docket, "import", str(casebook), str(mailbox)],
                          new_casebook(docket, casebook))]
        environment = {"HOME": str(WORK), "NOTMUCH_CONFIG": str(WORK / "notmuch.conf"), "MUHOME": str(WORK / "mu")}
        if notmuch := shutil.which("notmuch"):
            folder = maildir_of(mailbox)
            (WORK / "notmuch.conf").write_text(f"[database]\npath={folder}\n[user]\nprimary_email=a@example.org\n")
            samples.append(Sample("notmuch new", [notmuch, "new", "--quiet"],
                                  lambda: shutil.rmtree(folder / ".notmuch", ignore_errors=True)))
        if mu := shutil.which("mu"):
            folder = maildir_of(mailbox)

            def forget():
                shutil.rmtree(WORK / "mu", ignore_errors=True)
                subprocess.run([mu, "init", "--quiet", f"--maildir={folder}"], check=True,
                               env=dict(os.environ, **environment), stdout=subprocess.DEVNULL)
            samples.append(Sample("mu index", [mu, "index", "--quiet"], forget))
        if (script := SHARED / "py_import.py").exists():
            samples.append(Sample("Python mailbox and sqlite3",
                                  [sys.executable, str(script), str(mailbox), str(WORK / "script.db")]))
        in_turns(samples, options.runs, environment)
        say(f"\n{messages} messages beside what is installed, {options.runs} runs in turns")
        show(samples)
        fresh(casebook)()


def bench_issues(docket, options):
    """Issues with their comments: import beside the bare store of the same rows, both with FTS5."""
    generator = SHARED / "gen_corpus.py"
    if not generator.exists():
        say("\nissues: the generator and the bare store are not there")
        return
    store = build_floor("docket_limit.c", "gcc", flags("gmime-3.0", "sqlite3") + ["-lpthread"])
    reader = build_floor("json_limit.cpp", "g++", ["-std=c++17", "-fPIC", *flags("Qt6Core", "simdjson")])
    runs = options.runs
    reads = Path(docket).parents[1] / "tests/importers/bench_parse"
    for issues in (2000, 20000):
        dump = WORK / f"issues-{issues}.json"
        if not dump.exists():
            subprocess.run([sys.executable, str(generator), "issues", "--issues", str(issues), "--seed", "1",
                            "--out", str(dump.with_suffix(""))], check=True, stdout=subprocess.DEVNULL)
        rows = dump.with_suffix(".rec")
        if not rows.exists():
            subprocess.run([str(reader), "rec", str(dump.with_suffix(".ndjson")), str(rows)], check=True,
                           stdout=subprocess.DEVNULL)
        casebook, database = WORK / "issues.docket", WORK / "floor.db"
        samples = [Sample("docket_limit store", [str(store), "store", str(rows), str(database),
                                                 "--batch", "2000"], fresh(database))]
        samples += [Sample(f"docket import {dump.with_suffix(kind).suffix[1:]}",
                           [docket, "import", str(casebook), str(dump.with_suffix(kind))],
                           new_casebook(docket, casebook)) for kind in (".json", ".ndjson")]
        in_turns(samples, runs)
        say(f"\n{issues} issues, {dump.stat().st_size / 1e6:.1f} MB, {runs} runs in turns")
        show(samples)
        fresh(casebook)()
        for kind in (".json", ".ndjson"):
            samples = [Sample("simdjson on demand", [str(reader), "ondemand", str(dump.with_suffix(kind))]),
                       Sample(f"bench_parse {kind[1:]}", [str(reads), str(dump.with_suffix(kind))])]
            in_turns(samples, runs)
            show(samples)


def bench_window(docket, options):
    runs = options.runs
    qt = flags("Qt6Widgets", "Qt6Sql", "sqlite3")
    floor = build_floor("qt_floor.cpp", "g++", ["-fPIC", "-std=c++20", *qt, "-lpthread"])
    samples = []
    if floor:
        samples.append(Sample("qt_floor empty", [str(floor), "empty", "--quit-on-paint"]))
    samples.append(Sample("docket", [docket, "--quit-on-paint"]))
    settings = {"XDG_CONFIG_HOME": str(WORK / "config")}  # no casebook of the person's own
    if "DISPLAY" not in os.environ:
        settings["QT_QPA_PLATFORM"] = "offscreen"
    in_turns(samples, 1, settings)  # warm the page cache
    for sample in samples:
        sample.seconds.clear()
    in_turns(samples, runs * 4, settings)
    say(f"\nstart to first paint, {runs * 4} runs in turns, {settings.get('QT_QPA_PLATFORM', 'display')}")
    for sample in samples:
        ratio = statistics.median(mine / first for mine, first
                                  in zip(sample.seconds, samples[0].seconds))
        say(f"{sample.label:30} {sample.median * 1000:6.0f} ms {sample.peak:6.1f} MB {ratio:6.2f}")


def bench_timeline(docket, _options):
    program = Path(docket).parents[1] / "tests/views/bench_timeline"
    say("\nthe timeline and the Today page, offscreen")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="qt.qpa.*=false")
    subprocess.run([str(program)], check=True, env=environment)


def bench_stall(docket, _options):
    program = Path(docket).parents[1] / "tests/app/bench_stall"
    casebook = WORK / "stall.docket"
    new_casebook(docket, casebook)()
    say("\nthe window while it imports 20,000 messages")
    environment = dict(os.environ)
    if "DISPLAY" not in os.environ:
        environment.update(QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="qt.qpa.*=false")
    subprocess.run([str(program), str(casebook), str(make_mailbox(20000))], check=True, env=environment)
    fresh(casebook)()


SOURCE_LINES = """/* part %d of a program that nobody wrote */
static int check_%d(const char *name, size_t size)
{
    for (size_t i = 0; i < size; ++i) {
        if (name[i] == '/' || name[i] == '\\0') {
            return -%d; // not a name
        }
    }
    return puts("checked %d") != EOF ? 0x%x : 0;
}

"""


def make_source(name, size):
    """A file of about so many bytes of C."""
    path = WORK / name
    if not path.exists():
        with path.open("w") as out:
            number = 0
            while out.tell() < size:
                out.write("".join(SOURCE_LINES % ((n,) * 5) for n in range(number, number + 100))[:size - out.tell()])
                number += 100
    return path


def make_evidence():
    """Pairs of a file and how it is shown."""
    line = WORK / "line.js"
    if not line.exists():
        line.write_text('var a=["x",0x1f,function(b){return b+1}];' * (50_000_000 // 41))
    sparse = WORK / "sparse.bin"
    if not sparse.exists():
        with sparse.open("wb") as out:
            out.write(b"\x7fELF\0\0\0\0")
            out.truncate(1 << 30)
    return [(make_source("1k.c", 1000), "source"), (make_source("1m.c", 1_000_000), "source"),
            (make_source("100m.c", 100_000_000), "source"), (line, "source"), (sparse, "hex")]


def first_screen(program, path):
    """Seconds from the start of a program in a terminal of 24 lines until it has waited for a key, or None."""
    import pty  # modules that only this needs
    import select
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm", LESS="", LINES="24", COLUMNS="80")
        os.execv(program, [program, "-f", str(path)])
    start = time.monotonic()
    last = None
    while select.select([terminal], [], [], 3 if last is None else 0.5)[0]:
        try:
            if not os.read(terminal, 65536):
                break
        except OSError:
            break
        last = time.monotonic() - start
    os.close(terminal)
    os.kill(pid, 15)
    os.waitpid(pid, 0)
    return last


def bench_evidence(docket, options):
    program = Path(docket).parents[1] / "tests/views/bench_evidence"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="qt.qpa.*=false")
    less = shutil.which("less")
    say("\npieces of evidence, offscreen" + (", and the first screen of less" if less else ""))
    for path, look in make_evidence():
        subprocess.run([str(program), str(path), look], check=True, env=environment)
        times = [first_screen(less, path) for _ in range(options.runs)] if less else []
        times = [seconds for seconds in times if seconds is not None]
        if times:
            say(f"  less, first screen     median {statistics.median(times) * 1000:6.1f} ms")


def make_archive():
    path = WORK / "100k.zip"
    if not path.exists():
        import zipfile
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
            for number in range(100_000):
                out.writestr(f"folder/entry-{number}.txt", f"entry {number}")
    return path


def bench_archive(docket, options):
    program = Path(docket).parents[1] / "tests/views/bench_archive"
    path = make_archive()
    say("\nan archive, offscreen")
    subprocess.run([str(program), str(path)], check=True,
                   env=dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="qt.qpa.*=false"))
    peers = [[sys.executable, "-m", "zipfile", "-l", str(path)]]
    if shutil.which("unzip"):
        peers.append(["unzip", "-l", str(path)])
    for peer in peers:
        times = []
        for _ in range(options.runs):
            start = time.monotonic()
            subprocess.run(peer, check=True, stdout=subprocess.DEVNULL)
            times.append(time.monotonic() - start)
        say(f"  {Path(peer[0]).name + ' ' + ' '.join(peer[1:-1]):<26} median {statistics.median(times) * 1000:6.0f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docket", default=str(ROOT / "build/release/app/docket"))
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--messages", default="2000,20000", help="sizes of the mailboxes, the smallest first",
                        type=lambda text: [int(size) for size in text.split(",")])
    parser.add_argument("what", nargs="*", default=["import", "window"])
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for what in options.what:
        BENCHES[what](options.docket, options)


BENCHES = {"import": bench_import, "peers": bench_peers, "issues": bench_issues, "window": bench_window, "timeline": bench_timeline,
           "stall": bench_stall, "evidence": bench_evidence, "archive": bench_archive}

if __name__ == "__main__":
    main()
