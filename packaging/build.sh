# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configures and builds a preset quietly: the output goes to build/PRESET.log, and is shown only when something fails.
# Sourced after environment.sh; the current directory must be the project's.

# Two compilers a core would be too many where memory is short: one takes about a gigabyte.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    [ "${memory:-$cores}" -ge "$cores" ] || cores=$memory
    printf '%s' "$((cores > 0 ? cores : 1))"
}

# Reads ninja's lines, keeps one line up to date on a terminal, else says every fifth part. Says nothing when nothing
# has to be built.
show_progress() {
    local terminal=0
    [ ! -t 2 ] || terminal=1
    awk -v terminal="$terminal" -v me="$me" '
        match($0, /^\[[0-9]+\/[0-9]+\]/) {
            split(substr($0, 2, RLENGTH - 2), count, "/")
            part = int(100 * count[1] / count[2])
            if (count[2] < 20) next
            if (terminal) { printf "\r%s: building, %d %% (%d of %d) ", me, part, count[1], count[2]; shown = 1 }
            else if (part >= next_part) { printf "%s: building, %d %%\n", me, part; next_part = part - part % 20 + 20 }
            fflush()
        }
        END { if (shown) printf "\n" }' >&2
}

# build_failed LOG: shows the compiler's words, or the end of the log.
build_failed() {
    if ! grep -q -E '(error|Error|FAILED):' "$1"; then
        tail -n 30 "$1" >&2
    else
        grep -E -A 8 '(error|Error|FAILED):' "$1" | head -n 60 >&2
    fi
    if grep -q -i 'no space left' "$1"; then
        say "the disk is full; make room and start again"
    fi
    die "the build failed; the whole log is $project_dir/$1"
}

# build_preset PRESET [TARGET...]: configures when it never was, or for another compiler, other presets or at
# another place, then builds.
build_preset() {
    local preset=$1 log=build/$1.log stamp=build/$1/.docket-environment want targets=()
    shift
    [ $# = 0 ] || targets=(--target "$@")
    mkdir -p build 2>/dev/null
    [ -w build ] || die "$project_dir/build: cannot be written to; clone Docket to a directory of your own"
    want="$environment_key $project_dir $(cksum <CMakePresets.json)"
    if [ ! -e "build/$preset/build.ninja" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$want" ]; then
        say "configuring (log: build/$preset.log)"
        # ninja's own records name the old place and its headers; the compiler cache makes up for what goes.
        [ ! -e "$stamp" ] || rm -rf "build/${preset:?}"
        in_environment cmake --fresh --preset "$preset" >"$log" 2>&1 </dev/null || build_failed "$log"
        printf '%s\n' "$want" >"$stamp"
    fi
    NINJA_STATUS='[%f/%t] ' in_environment cmake --build --preset "$preset" --parallel "$(build_jobs)" \
        "${targets[@]}" </dev/null 2>&1 | tee "$log" | show_progress
    [ "${PIPESTATUS[0]}" = 0 ] || build_failed "$log"
}

# test_preset PRESET [CTEST ARGUMENT...]: runs the tests; ctest's summary is what it prints last.
test_preset() {
    local preset=$1
    shift
    in_environment ctest --preset "$preset" --no-tests=error --no-label-summary --parallel "$(build_jobs)" "$@" </dev/null
}
