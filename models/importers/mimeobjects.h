// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <gmime/gmime.h>

#include <memory>

// GMime's objects as C++ holds them. Only for the mime… files of this folder.

namespace Docket {

struct GUnref
{
    void operator()(void *object) const { g_object_unref(object); }
};

struct GFree
{
    void operator()(void *memory) const { g_free(memory); }
};

template <typename T>
using GRef = std::unique_ptr<T, GUnref>;
using GText = std::unique_ptr<char, GFree>;

/// For every call of GMime that takes options: Windows-1252 where no charset is named.
[[nodiscard]] GMimeParserOptions *mimeOptions();

/// Where a field list begins or its last field is; -1 for an empty one.
[[nodiscard]] qint64 fieldOffset(GMimeObject *object, bool isLast);

} // namespace Docket
