#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/run.sh [ARGUMENT...]: makes sure of everything, builds the release and runs "docket ARGUMENT...".
# Without arguments it opens the window on a throw-away copy of the sample casebook; where there is no display it gives
# the same tour headless, with pictures in build/tour/.
set -u -o pipefail

# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source=packaging/build.sh
. "$packaging_dir/build.sh"

sample_now=2026-11-21T19:42:00Z     # the samples' own present: their clocks run around it
docket=$project_dir/build/release/app/docket

# Asks the display's socket for an answer: a left-over DISPLAY, or a socket file whose server is gone, is none.
display_answers() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 1
    # shellcheck disable=SC2016 # Python, not shell
    in_environment python3 -c '
import os, socket, sys

def answers(family, address):
    try:
        with socket.socket(family, socket.SOCK_STREAM) as peer:
            peer.settimeout(3)
            peer.connect(address)
            return True
    except OSError:
        return False

wayland = os.environ.get("WAYLAND_DISPLAY", "")
if wayland and answers(socket.AF_UNIX, os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland)):
    sys.exit(0)
host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
number = number.split(".")[0]
if not number.isdigit():
    sys.exit(1)
if host in ("", "unix"):
    path = "/tmp/.X11-unix/X" + number
    sys.exit(0 if answers(socket.AF_UNIX, path) or answers(socket.AF_UNIX, "\0" + path) else 1)
sys.exit(0 if answers(socket.AF_INET, (host, 6000 + int(number))) else 1)
' </dev/null 2>/dev/null
}

# step WORDS COMMAND...: one stage of the tour. Docket's 1 means "done, something needs attention", as in a list with
# overdue cases, and is no failure here.
step() {
    local words=$1 status=0
    shift
    printf '\n%s\n\n' "$words"
    # Qt's offscreen platform complains of each window that it has no window manager.
    in_environment env QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false "$docket_inside" "$@" ||
        status=$?
    [ "$status" -le 1 ] || die "the tour stopped at \"docket $1\", which ended with $status"
}

tour() {
    local tour=build/tour book=build/tour/sample.docket key
    cd "$project_dir" || exit 3
    rm -rf "$tour"
    mkdir -p "$tour" || die "$project_dir/$tour: cannot be made; clone Docket to a directory of your own"
    step "The samples are imported into a new casebook" sample "$book"
    step "The cases and their clocks" list "$book" --now "$sample_now"
    step "What is due" due "$book" --now "$sample_now"
    key=$(in_environment "$docket_inside" list "$book" state:released --json --now "$sample_now" || [ $? = 1 ])
    key=$(in_environment python3 -c 'import json, sys; print(json.load(sys.stdin)["cases"][0]["key"])' <<<"$key") ||
        die "the sample casebook has no released case to write an advisory from"
    step "The advisory of $key, written to $tour/advisory.md" \
        advisory "$book" "$key" --format markdown --out "$tour/advisory.md" --now "$sample_now"
    cat "$tour/advisory.md"
    step "Pictures of the window" tour "$book" "$tour"
    printf '\nThe casebook, the advisory and the pictures are in %s:\n' "$project_dir/$tour"
    find "$tour" -maxdepth 1 -type f -printf '    %f\n' | LC_ALL=C sort
}

# Paths among the arguments are named as they are seen inside; a reason or a name is left alone.
docket_arguments=()
name_arguments() {
    local argument before=''
    for argument in "$@"; do
        case $before in
            --reason | --by | --set | --product) ;;
            *) case $argument in
                -*) ;;
                *) if [ -e "$argument" ] || [ "$before" = --out ]; then
                       case $argument in
                           /*) argument=$(inside_path "$argument") ;;
                       esac
                   fi ;;
               esac ;;
        esac
        docket_arguments+=("$argument")
        before=$argument
    done
}

caller_dir=$PWD
environment_prepare || exit
cd "$project_dir" || exit 3
build_preset release docket || exit
docket_inside=$(inside_path "$docket")
cd "$caller_dir" || exit 3

if [ $# -gt 0 ]; then
    name_arguments "$@"
    in_environment "$docket_inside" "${docket_arguments[@]}"
elif display_answers; then
    in_environment "$docket_inside" --sample
else
    say "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY answers), so this is the tour without a window"
    tour
fi
