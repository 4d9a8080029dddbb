#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/shell.sh [COMMAND...]: the build environment itself, in the current directory, with the network; without a
# command it opens a shell.
set -u -o pipefail

# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"

environment_prepare || exit
environment_network=yes
if [ $# -gt 0 ]; then
    in_environment "$@"
else
    in_environment bash
fi
