# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Debian 13 root: made once with mmdebstrap, keyed by the package list, and entered with bwrap, both as root or not.
# Sourced by environment.sh.

root_suite=trixie
root_layout=1                   # raise when this file makes another root from the same list
root_megabytes=2400             # room for the root and, while it is made, for the downloaded packages
bwrap_no_network=()

root_key() {
    { printf '%s %s %s\n' "$root_suite" "$root_layout" "$(uname -m)"; environment_packages | LC_ALL=C sort; } |
        sha256sum | cut -c 1-12
}

# The few programs that this system itself needs.
root_tools() {
    local missing=()
    have mmdebstrap || missing+=(mmdebstrap)
    have bwrap || missing+=(bubblewrap)
    have mount && have flock || missing+=(util-linux mount)
    [ "$(id -u)" = 0 ] || have newuidmap || missing+=(uidmap)
    if have apt-get; then
        [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
        [ ${#missing[@]} = 0 ] || install_packages "they make and enter a Debian 13 build environment" "${missing[@]}"
    elif [ ${#missing[@]} != 0 ]; then
        die "missing: ${missing[*]}; this system has no apt-get, so install them (and apt, which mmdebstrap uses," \
            "and Debian's archive keyring) with its own package manager, or use Debian 13 in a virtual machine or" \
            "container, and start again"
    fi
}

# Without root both programs need user namespaces, and mmdebstrap a range of subordinate ids.
root_namespaces() {
    [ "$(id -u)" != 0 ] || return 0
    local user
    user=$(id -un)
    unshare --user true 2>/dev/null ||
        die "user namespaces are switched off for $user; an administrator can allow them (sysctl" \
            "kernel.unprivileged_userns_clone=1, user.max_user_namespaces above 0, or, on Ubuntu," \
            "kernel.apparmor_restrict_unprivileged_userns=0), or run this as root"
    [ "$1" = enter ] ||
        { grep -q -E "^($user|$(id -u)):" /etc/subuid && grep -q -E "^($user|$(id -u)):" /etc/subgid; } 2>/dev/null ||
        die "$user has no subordinate ids in /etc/subuid and /etc/subgid; run this and start again:" \
            "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user"
}

free_megabytes() { df -Pm "$1" 2>/dev/null | awk 'NR == 2 { print $4 }'; }

# need_room DIRECTORY MEGABYTES VARIABLE: the variable is the one that moves the directory elsewhere.
need_room() {
    local free
    free=$(free_megabytes "$1")
    [ -z "$free" ] || [ "$free" -ge "$2" ] ||
        die "no room: the build environment needs $2 MB in $1, which has $free MB; make room, or set $3 to a" \
            "directory on another disk, and start again"
}

# need_rooms CACHE: without root, mmdebstrap makes the root in TMPDIR before it is copied to the cache.
need_rooms() {
    export TMPDIR=${TMPDIR:-/var/tmp}
    if [ "$(id -u)" = 0 ]; then
        need_room "$1" "$root_megabytes" XDG_CACHE_HOME
    elif [ "$(stat -c %d "$1")" = "$(stat -c %d "$TMPDIR")" ]; then
        need_room "$1" "$((2 * root_megabytes))" XDG_CACHE_HOME
    else
        need_room "$1" "$root_megabytes" XDG_CACHE_HOME
        need_room "$TMPDIR" "$root_megabytes" TMPDIR
    fi
}

# explain_failure LOG: what went wrong while the root was made, in words and with a next step.
explain_failure() {
    tail -n 12 "$1" >&2
    if grep -q -i 'no space left' "$1"; then
        say "the disk is full; make $root_megabytes MB free and start again"
    elif grep -q -i -E 'could not resolve|temporary failure|unable to connect|could not connect|failed to fetch|timed out' "$1"; then
        say "no network: Debian's packages could not be downloaded; check the connection (and http_proxy) and start again"
    elif grep -q -i -E 'user namespace|newuidmap|newgidmap|unshare' "$1"; then
        say "namespaces are not allowed here; see the lines above, or run this as root"
    elif grep -q -i -E 'no_pubkey|signature' "$1"; then
        say "the packages' signature is not known; update the package debian-archive-keyring and start again"
    fi
    die "the Debian 13 build environment could not be made; the whole log is $1"
}

# make_root DIRECTORY LOG: fills DIRECTORY. Without root mmdebstrap writes a tar stream, so that every file belongs to
# the user and not to subordinate ids, and `rm -r` is enough to be rid of it.
make_root() {
    # shellcheck disable=SC2016 # mmdebstrap's shell expands $1, the new root
    local options=(--variant=apt "--include=$(environment_packages | paste -s -d ,)"
        --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*'
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright'
        --aptopt='Acquire::Retries "3"'
        --customize-hook='touch "$1/etc/resolv.conf" "$1/etc/hosts"')
    [ ! -e /usr/share/keyrings/debian-archive-keyring.gpg ] ||
        options+=(--keyring=/usr/share/keyrings/debian-archive-keyring.gpg)
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap --mode=root --format=directory "${options[@]}" "$root_suite" "$1"
    else
        mmdebstrap --mode=unshare --format=tar "${options[@]}" "$root_suite" - |
            tar -x -C "$1" --no-same-owner --exclude='./dev/*'
    fi
}

debian_root_prepare() {
    local cache lock making log others
    cache=$(cache_dir)
    environment_key=$(root_key)
    environment_root=$cache/root-$environment_key
    if [ -d "$environment_root" ] && have bwrap; then
        root_namespaces enter
        return
    fi
    root_tools
    root_namespaces make
    mkdir -p "$cache" 2>/dev/null || die "$cache: cannot be made; set XDG_CACHE_HOME to a directory you may write to"
    exec {lock}>"$cache/lock" || die "$cache: cannot be written to; set XDG_CACHE_HOME to a directory you may write to"
    flock -n "$lock" || { say "waiting for another run that makes the build environment"; flock "$lock"; }
    if [ ! -d "$environment_root" ]; then
        # We hold the lock, and so does whoever still writes a root, even if the script that began it was killed.
        # Whatever is half made was thus left by a run that is gone.
        rm -rf --one-file-system "$cache"/making-*
        need_rooms "$cache"
        making=$cache/making-$environment_key
        log=$cache/root-$environment_key.log
        say "making a Debian 13 build environment, once: about 340 MB to download, some minutes (log: $log)"
        mkdir "$making"
        (umask 022; set -o pipefail; make_root "$making" && mv -T "$making" "$environment_root") </dev/null 2>&1 |
            tee "$log" | sed -u -n "s/^I: \(running apt\|downloading\|extracting\|installing\)/$me:   \1/p" >&2
        [ "${PIPESTATUS[0]}" = 0 ] || { rm -rf --one-file-system "$making"; explain_failure "$log"; }
        others=$(find "$cache" -maxdepth 1 -name 'root-*' -type d ! -path "$environment_root" -printf '%p ')
        [ -z "$others" ] || say "older environments, no longer used by this checkout, may be removed: rm -r $others"
    fi
    exec {lock}>&-
}

# Names at the top of the tree that the root brings itself; every other one is the host's, at the same path.
is_system_path() {
    case $1 in
        /var/tmp | /var/tmp/* | /var/mail | /var/mail/* | /run/media | /run/media/*) return 1 ;;
        /run/user | /run/user/* | /run/host | /run/host/*) return 1 ;;
        / | /bin | /bin/* | /boot | /boot/* | /etc | /etc/* | /lost+found) return 0 ;;
        /lib | /lib/* | /lib32 | /lib32/* | /lib64 | /lib64/* | /libx32 | /libx32/*) return 0 ;;
        /run | /run/* | /sbin | /sbin/* | /usr | /usr/* | /var | /var/*) return 0 ;;
        *) return 1 ;;
    esac
}

# Where PATH of the host is seen inside. The few below system directories (a mailbox in /usr/share, a home in /var/lib)
# are reached through the whole host at /run/host; all else keeps its path.
inside_path() {
    local path
    path=$(realpath -m -s -- "$1")
    if is_system_path "$path"; then
        printf '/run/host%s' "$path"
    else
        printf '%s' "$path"
    fi
}

# The mounts of the host: the top of the tree but the system's directories, removable media, the session's sockets.
enter_host() {
    local entry
    for entry in /* /run/media /run/user /var/tmp /var/mail; do
        if is_system_path "$entry" || [ ! -d "$entry" ]; then
            continue
        fi
        case $entry in
            /dev | /proc | /sys) continue ;;
        esac
        if [ -L "$entry" ] && [ "${entry%/*}" = "" ]; then
            bwrap_arguments+=(--symlink "$(readlink "$entry")" "$entry")
        elif [ -x "$entry" ]; then
            bwrap_arguments+=(--bind "$entry" "$entry")
        fi
    done
    bwrap_arguments+=(--bind / /run/host)
    for entry in passwd group hosts resolv.conf; do
        [ ! -e "/etc/$entry" ] || [ ! -e "$environment_root/etc/$entry" ] ||
            bwrap_arguments+=(--ro-bind "/etc/$entry" "/etc/$entry")
    done
}

# Variables that name things of the host which are not inside, and those that say what is.
enter_variables() {
    local name zone
    for name in CC CXX CPP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH \
        LD_PRELOAD LD_LIBRARY_PATH PKG_CONFIG_PATH PYTHONHOME PYTHONPATH CMAKE_PREFIX_PATH CMAKE_GENERATOR \
        CMAKE_TOOLCHAIN_FILE QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE \
        XDG_DATA_DIRS XDG_CONFIG_DIRS GCONV_PATH LOCPATH TMPDIR; do
        bwrap_arguments+=(--unsetenv "$name")
    done
    HOME=${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}
    bwrap_arguments+=(--setenv HOME "$(inside_path "$HOME")"
        --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
        --setenv DOCKET_ENVIRONMENT "$environment_key"
        --setenv CMAKE_CXX_COMPILER_LAUNCHER ccache
        --setenv CCACHE_SLOPPINESS "pch_defines,time_macros")
    [ -z "${XAUTHORITY:-}" ] || bwrap_arguments+=(--setenv XAUTHORITY "$(inside_path "$XAUTHORITY")")
    [ -z "${XDG_CACHE_HOME:-}" ] || bwrap_arguments+=(--setenv XDG_CACHE_HOME "$(inside_path "$XDG_CACHE_HOME")")
    if [ -z "${TZ:-}" ]; then                       # the root's /etc/localtime is UTC, the person's is not
        zone=$(readlink -f /etc/localtime 2>/dev/null)
        case $zone in
            */zoneinfo/*) bwrap_arguments+=(--setenv TZ "${zone##*/zoneinfo/}") ;;
        esac
    fi
}

# Makes the person's own UTF-8 locale the first time it is asked for; without it Qt warns at every start.
enter_locale() {
    local name source dir
    name=${LC_ALL:-${LC_CTYPE:-${LANG:-}}}
    dir=$(inside_path "$(cache_dir)/locale-$environment_key")
    case $name in
        [a-z][a-z]*_*.[uU][tT][fF]*8 | [a-z][a-z]*_*.[uU][tT][fF]*8@*) ;;
        *) bwrap_arguments+=(--setenv LC_ALL C.UTF-8); return ;;
    esac
    source=${name%%.*}
    case $name in
        *@*) source+=@${name#*@} ;;
    esac
    # shellcheck disable=SC2016 # the inner shell expands these
    [ -d "$(cache_dir)/locale-$environment_key/$name" ] ||
        bwrap "${bwrap_arguments[@]}" -- sh -c 'mkdir -p "$1" && localedef -i "$2" -f UTF-8 "$1/.$3.$$" &&
            mv -T "$1/.$3.$$" "$1/$3"' sh "$dir" "$source" "$name" >/dev/null 2>&1 ||
        { bwrap_arguments+=(--setenv LC_ALL C.UTF-8); return; }
    bwrap_arguments+=(--setenv LOCPATH "$dir")
    # One locale is made: other categories follow it rather than name one that is not there.
    [ -n "${LC_ALL:-}" ] || bwrap_arguments+=(--setenv LC_ALL "$name")
}

enter_prepare() {
    local link problem
    bwrap_arguments=(--die-with-parent
        --ro-bind "$environment_root/usr" /usr --ro-bind "$environment_root/etc" /etc
        --ro-bind "$environment_root/var" /var --tmpfs /run
        --proc /proc --dev-bind /dev /dev --ro-bind /sys /sys)
    for link in bin sbin lib lib32 lib64 libx32; do
        [ ! -L "$environment_root/$link" ] || bwrap_arguments+=(--symlink "usr/$link" "/$link")
    done
    enter_host
    enter_variables
    if ! problem=$(bwrap "${bwrap_arguments[@]}" -- true 2>&1); then
        say "$problem"
        die "bwrap could not enter the build environment $environment_root; in a container it needs more rights" \
            "(to make namespaces and mounts), on a desktop see the line above"
    fi
    enter_locale
    # The network is cut off where that is allowed (some containers forbid it) and the display is not reached through it.
    case ${DISPLAY:-:} in
        :* | unix:*) bwrap "${bwrap_arguments[@]}" --unshare-net -- true 2>/dev/null && bwrap_no_network=(--unshare-net) ;;
    esac
    return 0
}
