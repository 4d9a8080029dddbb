// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/headerline.h"

#include <magic.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct Close
{
    void operator()(magic_set *cookie) const { magic_close(cookie); }
};

constexpr qsizetype BytesLookedAt = 1 << 20;
constexpr qsizetype LongestHeaderLine = 400;

/// A file can send libmagic from one place of it to the next, or from rule to rule; these are a
/// tenth of its own bounds and enough for every file that is what it says.
bool setBounds(magic_set *cookie)
{
    size_t few = 10;
    size_t notes = 32;
    size_t sections = 512;
    return magic_setparam(cookie, MAGIC_PARAM_INDIR_MAX, &few) == 0 &&
           magic_setparam(cookie, MAGIC_PARAM_NAME_MAX, &few) == 0 &&
           magic_setparam(cookie, MAGIC_PARAM_ELF_NOTES_MAX, &notes) == 0 &&
           magic_setparam(cookie, MAGIC_PARAM_ELF_SHNUM_MAX, &sections) == 0;
}

} // namespace

QString headerLine(const QByteArray &bytes)
{
    // Opened anew each time: a cookie is of one thread, and its table is mapped, not read.
    constexpr int Flags = MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_TAR | MAGIC_NO_CHECK_CDF |
                          MAGIC_NO_CHECK_JSON | MAGIC_NO_CHECK_CSV | MAGIC_ERROR;
    const std::unique_ptr<magic_set, Close> cookie(magic_open(Flags));
    if (!cookie || magic_load(cookie.get(), nullptr) != 0 || !setBounds(cookie.get())) {
        return {};
    }
    const qsizetype looked = std::min(bytes.size(), BytesLookedAt);
    const char *line = magic_buffer(cookie.get(), bytes.constData(), static_cast<size_t>(looked));
    if (line == nullptr || bytes.isEmpty()) {
        return {};
    }
    const QString words = QString::fromUtf8(line).simplified().left(LongestHeaderLine);
    return words == "data"_L1 ? QString() : words;
}

} // namespace Docket
