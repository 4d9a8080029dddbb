#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Docket authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/lint.sh [CHECK...]: the format and lint checks of .ci/run, all or those named: format spdx spelling scripts
# desktop translations tidy. Each says what it found; ends with 1 when one failed. Needs a built release preset for
# "translations" and "tidy".
set -u -o pipefail

# shellcheck source=packaging/environment.sh
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
# shellcheck source=packaging/build.sh
. "$packaging_dir/build.sh"

# Tracked files that match the pathspecs; the clone may belong to another user than the one who checks it.
tracked() { in_environment git -c safe.directory='*' ls-files -z -- "$@"; }

check_format() {
    tracked '*.cpp' '*.h' ':!resources' ':!tests/data' | in_environment xargs -0 -r clang-format --dry-run -Werror
}

# The proofs of concept of the samples are attachments, not source.
check_spdx() {
    local file bad=0
    while IFS= read -r -d '' file; do
        head -n 6 "$file" | grep -q 'SPDX-License-Identifier: ' && continue
        printf '%s: has no SPDX-License-Identifier in its first lines\n' "$file"
        bad=1
    done < <(tracked '*.cpp' '*.h' '*.sh' '*.py' '*.cmake' '*CMakeLists.txt' 'resources/migrations/*.sql' .ci/run \
        ':!resources/samples/source')
    return "$bad"
}

# Samples, fixtures, translations, schemas and lists of others are in many languages, and some are damaged on purpose. The words let through are
# functions of ours (inForce) and beginnings and mistypings that tests look for.
check_spelling() {
    tracked ':!LICENSE' ':!translations' ':!resources/samples' ':!resources/cwe/cwe.tsv' ':!resources/schemas' \
        ':!resources/languages' ':!tests/data' |
        in_environment xargs -0 -r codespell --ignore-words-list=inforce,atleast,positionof,overfl,caf,nwe,unparseable,oder,thirdparty,wont,ines,repoter,securit,towords,offen,cna,titel,plantext,fpr,nd,fillin,selectin,appendend,ublisher,indexin --ignore-regex='.*\[de\]=.*|.*xml:lang="de".*'
}

# Sourced files are checked as part of those that source them.
check_scripts() {
    tracked '*.sh' .ci/run | in_environment xargs -0 -r grep -l -Z '^#!/usr/bin/env bash' |
        in_environment xargs -0 -r shellcheck --external-sources --check-sourced
}

check_desktop() {
    in_environment desktop-file-validate packaging/docket.desktop &&
        in_environment appstreamcli validate --no-net --no-color --override=url-homepage-missing=info \
            packaging/org.docket.Docket.metainfo.xml &&
        in_environment python3 -c 'import sys, xml.dom.minidom
for name in sys.argv[1:]: xml.dom.minidom.parse(name)' packaging/docket-mime.xml resources/icons/docket.svg
}

# The sources' texts and translations/ must agree; the checkout is left as it was.
check_translations() {
    local kept status=0
    kept=$(mktemp -d "$project_dir/build/translations.XXXXXX") || return 1
    cp -a translations/. "$kept"
    in_environment cmake --build --preset release --target update_translations >build/translations.log 2>&1 ||
        { tail -n 20 build/translations.log; status=1; }
    if ! diff -u -r "$kept" translations; then
        printf 'translations/ is out of date; run: packaging/shell.sh cmake --build --preset release --target update_translations\n'
        status=1
    fi
    cp -a "$kept"/. translations/
    rm -rf "$kept"
    return "$status"
}

check_tidy() { in_environment packaging/tidy.py build/release "$(build_jobs)"; }

all_checks=(format spdx spelling scripts desktop translations tidy)
environment_prepare || exit
cd "$project_dir" || exit 3
failed=()
for check in "${@:-${all_checks[@]}}"; do
    case " ${all_checks[*]} " in
        *" $check "*) ;;
        *) die "$check: is no check; choose from ${all_checks[*]}" ;;
    esac
    started=$SECONDS
    if "check_$check"; then
        printf 'lint: %-12s ok, %d s\n' "$check" "$((SECONDS - started))"
    else
        printf 'lint: %-12s FAILED, %d s\n' "$check" "$((SECONDS - started))"
        failed+=("$check")
    fi
done
[ ${#failed[@]} = 0 ] || die "these checks failed: ${failed[*]}"
