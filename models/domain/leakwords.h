// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

// Words that the leak check knows, lower case; for leakcheck.cpp alone.
namespace Docket::LeakWords {

using namespace Qt::StringLiterals;

/// Said of every flaw, or of every change: none of them tells one case from another.
inline constexpr std::array SaidOfAll{
    "able"_L1,    "after"_L1,    "allow"_L1,   "allows"_L1,  "bypass"_L1,        "cause"_L1,
    "could"_L1,   "fail"_L1,     "fails"_L1,   "fixed"_L1,   "fixes"_L1,         "from"_L1,
    "have"_L1,    "improper"_L1, "into"_L1,    "issue"_L1,   "leads"_L1,         "found"_L1,
    "missing"_L1, "possible"_L1, "problem"_L1, "report"_L1,  "security"_L1,      "that"_L1,
    "this"_L1,    "through"_L1,  "using"_L1,   "version"_L1, "vulnerability"_L1, "vulnerable"_L1,
    "when"_L1,    "where"_L1,    "which"_L1,   "with"_L1,    "without"_L1,
};

inline constexpr std::array SecurityWords{
    "0day"_L1,
    "csrf"_L1,
    "cve"_L1,
    "cwe"_L1,
    "embargo"_L1,
    "embargoed"_L1,
    "exploit"_L1,
    "exploitable"_L1,
    "exploited"_L1,
    "exploits"_L1,
    "ghsa"_L1,
    "poc"_L1,
    "rce"_L1,
    "security"_L1,
    "ssrf"_L1,
    "vuln"_L1,
    "vulnerabilities"_L1,
    "vulnerability"_L1,
    "vulnerable"_L1,
    "xss"_L1,
    "xxe"_L1,
};

/// Names that half of all attachments have.
inline constexpr std::array CommonFiles{
    "attachment"_L1, "image.png"_L1,   "image.jpg"_L1,    "image001.png"_L1,  "noname"_L1,
    "readme.md"_L1,  "readme.txt"_L1,  "smime.p7s"_L1,    "signature.asc"_L1, "security.md"_L1,
    "untitled"_L1,   "winmail.dat"_L1, "changelog.md"_L1, "patch.diff"_L1,
};

} // namespace Docket::LeakWords
