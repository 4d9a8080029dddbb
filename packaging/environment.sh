# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The build environment, sourced by run.sh, test.sh, shell.sh and lint.sh. It is either this system, where its packages
# are new enough, or a Debian 13 root in the user's cache, entered with bwrap. Callers use:
#   environment_prepare              makes sure of everything, or says what is missing and ends with 3
#   in_environment COMMAND...        runs a command in the current directory, without the network
#   environment_network=yes          before in_environment: keep the network
#   inside_path PATH                 where a host path is seen by that command
# Everything is said on standard error: standard output belongs to the command.

packaging_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck disable=SC2034 # for those who source this
project_dir=$(dirname "$packaging_dir")
packages_file=$packaging_dir/packages.txt
me=${0##*/}
environment_kind=               # system | root, set by environment_prepare
environment_key=                # names the compiler and libraries in use: another key means a fresh configure
environment_root=               # the Debian 13 root
environment_network=no
bwrap_arguments=()

say() { printf '%s: %s\n' "$me" "$*" >&2; }
die() { say "$@"; exit 3; }
have() { command -v "$1" >/dev/null 2>&1; }
has_terminal() { [ -t 0 ] && [ -t 2 ]; }

environment_packages() { sed -e 's/[[:space:]]*#.*//' -e '/^[[:space:]]*$/d' "$packages_file"; }

# Every command below that keeps something for the user writes below this one.
cache_dir() {
    HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
    printf '%s/docket' "${XDG_CACHE_HOME:-$HOME/.cache}"
}

# install_packages WHY PACKAGE...: with apt, as root at once, else with sudo after a question.
install_packages() {
    local why=$1 log answer
    shift
    local command="apt-get update && apt-get install -y --no-install-recommends $*"
    if [ "$(id -u)" = 0 ]; then
        say "installing $* ($why)"
        log=$(mktemp)
        if ! { apt-get update && DEBIAN_FRONTEND=noninteractive \
               apt-get install -y --no-install-recommends "$@"; } </dev/null >"$log" 2>&1; then
            tail -n 15 "$log" >&2
            die "apt-get could not install $*; see its words above, check the network and the disk, and run this again"
        fi
        rm -f "$log"
        return
    fi
    have sudo || die "missing: $* ($why); run this as root and start again: $command"
    has_terminal || die "missing: $* ($why); run this and start again: sudo sh -c '$command'"
    say "missing: $* ($why)"
    read -r -p "$me: run \"sudo sh -c '$command'\" now? [y/N] " answer
    case $answer in
        [yY]*) sudo sh -c "$command" >&2 || die "apt-get could not install $*; see its words above" ;;
        *) die "nothing was installed; run it yourself and start again: sudo sh -c '$command'" ;;
    esac
}

os_release() { sed -n "s/^$1=\"\{0,1\}\([^\"]*\).*/\1/p" /etc/os-release 2>/dev/null; }

# The version of PACKAGE that apt would install, or nothing.
candidate() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p' | grep -v '^(none)$'; }

# True where the system's own packages are new enough: Debian 13 on, and those Ubuntu releases (and their kin) that
# package KF6 SyntaxHighlighting and Qt 6.8; Ubuntu 24.10 has the first without the second.
system_is_new_enough() {
    local version qt
    have apt-get && have dpkg-query || return 1
    if [ "$(os_release ID)" = debian ]; then
        version=$(os_release VERSION_ID)
        [ -z "$version" ] || [ "${version%%.*}" -ge 13 ]        # testing and unstable have no number
        return
    fi
    qt=$(candidate qt6-base-dev)
    [ -n "$(candidate libkf6syntaxhighlighting-dev)" ] && [ -n "$qt" ] && dpkg --compare-versions "$qt" ge 6.8
}

prepare_system() {
    local missing=() package
    for package in $(environment_packages); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] || install_packages "needed to build Docket" "${missing[@]}"
    environment_key=system-$(os_release ID)-$(os_release VERSION_ID)
}

environment_prepare() {
    if [ -n "${DOCKET_ENVIRONMENT:-}" ]; then      # already inside: packaging/shell.sh packaging/test.sh
        environment_kind=system
        environment_key=$DOCKET_ENVIRONMENT
    elif system_is_new_enough; then
        environment_kind=system
        prepare_system
    else
        environment_kind=root
        # shellcheck source=packaging/debian-root.sh
        . "$packaging_dir/debian-root.sh"
        debian_root_prepare
        enter_prepare
    fi
}

# debian-root.sh has another, for a root that does not see every path.
inside_path() { realpath -m -s -- "$1"; }

in_environment() {
    if [ "$environment_kind" = system ]; then
        CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_SLOPPINESS=pch_defines,time_macros "$@"
        return
    fi
    local arguments=("${bwrap_arguments[@]}")
    [ "$environment_network" = yes ] || arguments+=("${bwrap_no_network[@]}")
    bwrap "${arguments[@]}" --chdir "$(inside_path "$PWD")" -- "$@"
}
