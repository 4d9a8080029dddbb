#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/test.sh [CTEST ARGUMENT...]: makes sure of everything, builds, and runs all tests (or those that ctest's
# arguments choose). Ends with ctest's summary and its exit code. DOCKET_PRESET names another preset, such as asan.
set -u -o pipefail

# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source=packaging/build.sh
. "$packaging_dir/build.sh"

preset=${DOCKET_PRESET:-release}
environment_prepare || exit
cd "$project_dir" || exit 3
build_preset "$preset" || exit
test_preset "$preset" "$@"
