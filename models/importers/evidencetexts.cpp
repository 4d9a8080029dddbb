// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/evidencetexts.h"

#include "domain/codeblocks.h"
#include "domain/evidence.h"
#include "domain/excerpt.h"
#include "domain/textencoding.h"
#include "importers/mailparser.h"
#include "importers/originaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Takes pieces up to what one message may have.
class Collector
{
public:
    void take(const QString &piece, const QString &text, qint64 size)
    {
        if (size > MostSearchedBytes || m_size + size > MostSearchedOfMessage) {
            ++texts.leftOut;
            return;
        }
        m_size += size;
        texts.pieces.append({piece, text});
    }

    void takeBytes(const QString &piece, const QByteArray &bytes)
    {
        if (bytes.isEmpty() || contentKind(bytes) == ContentKind::Binary) {
            return;
        }
        const bool isTooLarge = bytes.size() > MostSearchedBytes;
        take(piece, isTooLarge ? QString() : decodeText(bytes), bytes.size());
    }

    EvidenceTexts texts;

private:
    qint64 m_size = 0;
};

bool hasBytes(const AttachmentInfo &info)
{
    return !info.sha256.isEmpty();
}

bool hasFences(const QString &text)
{
    return text.contains("```"_L1) || text.contains("~~~"_L1);
}

} // namespace

bool mayHaveEvidence(const QString &text, const QList<AttachmentInfo> &attachments)
{
    return std::ranges::any_of(attachments, hasBytes) || hasFences(text);
}

EvidenceTexts evidenceTexts(const Original &original, const QString &text,
                            const QList<AttachmentInfo> &attachments)
{
    Collector collector;
    if (original.format == OriginalFormat::Mail && std::ranges::any_of(attachments, hasBytes)) {
        // One byte more than is searched tells that a piece is too large.
        eachAttachment(original, MostSearchedBytes + 1,
                       [&](const QString &partPath, const QByteArray &bytes) {
                           collector.takeBytes(partToken(partPath), bytes);
                       });
    } else if (original.format != OriginalFormat::Mail) {
        for (const AttachmentInfo &info : attachments) {
            if (!hasBytes(info)) {
                continue;
            }
            if (const auto bytes = originalAttachment(original, info.partPath)) {
                collector.takeBytes(partToken(info.partPath), *bytes);
            }
        }
    }
    if (hasFences(text)) {
        int number = 0;
        for (const CodeBlock &block : codeBlocks(text)) {
            collector.take(blockToken(++number), block.text, block.text.size());
        }
    }
    return std::move(collector.texts);
}

} // namespace Docket
