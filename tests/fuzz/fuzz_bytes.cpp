// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the evidence tab makes of bytes: a diff, strings, values, places, and the answer of a
// decoder that was taken over.
#include "domain/byteinspector.h"
#include "domain/bytesearch.h"
#include "domain/bytestrings.h"
#include "domain/picture.h"
#include "domain/unifieddiff.h"

#include <cstdlib>

using namespace Docket;

namespace {

void readDiff(const QByteArray &bytes)
{
    (void)looksLikeDiff(bytes);
    const UnifiedDiff diff = parsedDiff(bytes);
    for (qint32 line = 0; line < diff.lineCount(); ++line) {
        const DiffLine &it = diff.lines[static_cast<size_t>(line)];
        (void)lineOf(diff, bytes, line);
        if (it.partner >= 0) {
            const QString before = QString::fromLatin1(lineOf(diff, bytes, line));
            const QString after = QString::fromLatin1(lineOf(diff, bytes, it.partner));
            const ChangedSpans spans = changedSpans(before, after);
            const auto isWithin = [](const QList<DiffSpan> &all, const QString &text) {
                return all.isEmpty() ||
                       (all.constFirst().from >= 0 && all.constLast().to <= text.size());
            };
            if (!isWithin(spans.before, before) || !isWithin(spans.after, after) ||
                diff.lines[static_cast<size_t>(it.partner)].partner != line) {
                std::abort();
            }
        }
    }
    if (sideBySide(diff).size() > diff.lines.size()) {
        std::abort();
    }
}

void readStrings(const QByteArray &bytes)
{
    constexpr qsizetype Slice = 7;
    StringScan scan(bytes, StringScan::UsualLength);
    while (!scan.isAtEnd()) {
        for (const ByteString &string : scan.next(Slice)) {
            if (string.offset < 0 || string.offset + string.size > bytes.size()) {
                std::abort();
            }
            (void)textOf(bytes, string);
        }
    }
}

void readPicture(const QByteArray &bytes)
{
    (void)pictureFormat(bytes);
    const PictureAnswer answer = answerFrom(bytes);
    if (answer.picture && answer.picture->pixels.size() !=
                              4LL * answer.picture->shown.width * answer.picture->shown.height) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readDiff(bytes);
    readStrings(bytes);
    readPicture(bytes);
    (void)inspected(bytes, ByteOrder::Little);
    (void)inspected(bytes, ByteOrder::Big);
    const QString typed = QString::fromUtf8(bytes.first(qMin<qsizetype>(bytes.size(), 40)));
    (void)offsetFrom(typed, bytes.size() / 2, bytes.size());
    if (const auto search = ByteSearch::forBytes(typed)) {
        (void)findAll(*search, bytes, [] { return false; });
    }
    return 0;
}
