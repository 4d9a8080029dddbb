// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Docket {

/// Reads an mbox message by message, or an .eml as one message. Mails without a single header field
/// are damaged; so is each piece of a message over the size limit.
class MailImporter final : public Importer
{
public:
    enum class Kind { Mbox, SingleMail };

    explicit MailImporter(Kind kind)
        : m_kind(kind)
    {
    }

    [[nodiscard]] std::expected<void, ImportError>
    read(QIODevice &device, const ImportContext &context, ImportSink &sink,
         const ProgressFn &progress, std::stop_token stop) override;

private:
    Kind m_kind;
};

} // namespace Docket
