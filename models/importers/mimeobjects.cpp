// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mimeobjects.h"

#include <array>

namespace Docket {

/// Made once, read-only afterwards and shared by all threads.
GMimeParserOptions *mimeOptions()
{
    static GMimeParserOptions *const made = [] {
        g_mime_init();
        GMimeParserOptions *fresh = g_mime_parser_options_new();
        std::array<const char *, 3> charsets{"utf-8", "windows-1252", nullptr};
        g_mime_parser_options_set_fallback_charsets(fresh, charsets.data());
        return fresh;
    }();
    return made;
}

qint64 fieldOffset(GMimeObject *object, bool isLast)
{
    GMimeHeaderList *fields = object ? g_mime_object_get_header_list(object) : nullptr;
    const int count = fields ? g_mime_header_list_get_count(fields) : 0;
    return count == 0 ? -1
                      : g_mime_header_get_offset(
                            g_mime_header_list_get_header_at(fields, isLast ? count - 1 : 0));
}

} // namespace Docket
