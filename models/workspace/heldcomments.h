// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importitems.h"

#include <utility>
#include <vector>

namespace Docket {

/// Comments whose issue has not come yet, until the end of the run: their issue may stand behind
/// them in the file, or in a later file. Bounded, so that a dump of comments alone takes no memory.
class HeldComments final
{
public:
    struct Held
    {
        qsizetype file; ///< of the ledger
        ReadMessage comment;
    };

    /// False if there is no room for it.
    [[nodiscard]] bool add(qsizetype file, ReadMessage &comment)
    {
        if (m_bytes + comment.bytes > MostBytes) {
            return false;
        }
        m_bytes += comment.bytes;
        m_held.push_back({file, std::move(comment)});
        return true;
    }

    [[nodiscard]] bool hasOf(qsizetype file) const
    {
        return !m_held.empty() && m_held.back().file == file;
    }

    [[nodiscard]] std::vector<Held> takeAll() { return std::exchange(m_held, {}); }

private:
    static constexpr qint64 MostBytes = 32 << 20;

    std::vector<Held> m_held; ///< in order of the files
    qint64 m_bytes = 0;
};

} // namespace Docket
