#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/fuzz.sh [SECONDS] [TARGET...]: builds the fuzz targets (tests/fuzz) with clang and runs each for so many
# seconds (60), as many at a time as there are cores. New inputs stay in build/fuzz/corpus for the next run. An input that
# breaks a target is kept as build/fuzz/TARGET-crash-*: put it into tests/fuzz/found/TARGET with the mend.
# DOCKET_FUZZ_SEED is the number with which the search begins (1), so that two runs on one machine look at much the same.
set -u -o pipefail

# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source=packaging/build.sh
. "$packaging_dir/build.sh"

seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
    seconds=$1
    shift
fi
environment_prepare || exit
cd "$project_dir" || exit 3
build_preset fuzz docket_fuzzers || exit

# fuzz TARGET SEED...: one target. A hang is an input that takes 10 s, a leak of memory one that takes more than 700 MB.
# What AddressSanitizer holds back counts there too, and by the bytes asked for: its usual 256 MB of them were 600 MB of a
# target that asks for millions of short strings.
fuzz() {
    local target=$1 seeds=() seed
    shift
    for seed in "$@"; do
        seeds+=("tests/data/$seed")
    done
    [ ! -d "tests/fuzz/found/$target" ] || seeds+=("tests/fuzz/found/$target")
    mkdir -p "build/fuzz/corpus/$target" "build/fuzz/seeds/$target"
    find "${seeds[@]}" -type f -exec cp -t "build/fuzz/seeds/$target" {} +
    if in_environment env QT_LOGGING_RULES='*=false' ASAN_OPTIONS=quarantine_size_mb=32 \
        UBSAN_OPTIONS=print_stacktrace=1 "build/fuzz/tests/fuzz/$target" \
        -max_total_time="$seconds" -seed="${DOCKET_FUZZ_SEED:-1}" -timeout=10 -rss_limit_mb=700 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$target-" "build/fuzz/corpus/$target" "build/fuzz/seeds/$target" \
        >"build/fuzz/$target.log" 2>&1 </dev/null; then
        printf '%-24s %s\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: */inputs /p' "build/fuzz/$target.log")"
    else
        printf '%-24s BROKEN, see build/fuzz/%s.log\n' "$target" "$target"
        grep -E -A 12 'ERROR|runtime error|ABORTING' "build/fuzz/$target.log" | head -n 30
        return 1
    fi
}

running=0
failed=0
while read -r target seeds; do
    if [ $# -gt 0 ] && [[ " $* " != *" $target "* ]]; then
        continue
    fi
    # shellcheck disable=SC2086 # a list of names
    fuzz "$target" $seeds &
    running=$((running + 1))
    if [ "$running" -ge "$(nproc)" ]; then
        wait -n || failed=1
        running=$((running - 1))
    fi
done <build/fuzz/tests/fuzz/plan
while [ "$running" -gt 0 ]; do
    wait -n || failed=1
    running=$((running - 1))
done
exit "$failed"
