// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the source viewer reads: the encoding (found, or by the first byte chosen), rows, their
// places in the bytes, what is hidden in them, and how that is shown.
#include "domain/displayline.h"
#include "domain/hiddencharacters.h"
#include "domain/sourcepattern.h"
#include "domain/sourcetext.h"

#include <cstdlib>

using namespace Docket;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkLine(const QString &text)
{
    const DisplayLine line = displayLine(text);
    int last = 0;
    for (int column = 0; column <= text.size(); ++column) {
        const int shown = line.displayColumn(column);
        require(shown >= last && shown <= line.text.size());
        last = shown;
    }
    require(last == line.text.size());
    int end = 0;
    for (const HiddenSpan &span : line.spans) {
        // Letters in an indentation are none, so nothing overlaps.
        require(span.from >= end && span.to > span.from && span.to <= text.size());
        end = span.to;
    }
    for (const QChar c : line.text) {
        require(c.isSurrogate() || c == u'\t' || !isHiddenCharacter(c.unicode()));
    }
}

void checkText(const SourceText &text)
{
    SourceText::Row row = text.row(0);
    qsizetype end = text.start();
    for (qint64 i = 0; i < text.rowCount(); ++i) {
        require(row == text.row(i));
        require(row.offset >= end && row.size >= 0 && row.offset + row.size <= text.end());
        require(row.size <= SourceText::MaxRowBytes + text.unitSize());
        end = row.offset + row.size;
        if (row.size > 0) {
            require(text.rowAt(row.offset) == i);
        }
        const QString line = text.text(row);
        checkLine(line);
        for (const qsizetype column : {qsizetype{0}, line.size() / 2, line.size()}) {
            const qsizetype offset = text.offsetIn(row, column);
            require(offset >= row.offset && offset <= end);
            require(text.ownOffset(offset) >= 0);
        }
        require(text.columnIn(row, end) == line.size());
        row = text.next(row);
    }
    const HiddenCharacters hidden = hiddenCharacters(text);
    for (const HiddenCharacters::Place &place : hidden.places) {
        require(place.offset >= text.start() && place.size >= 0 &&
                place.offset + place.size <= text.end());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const SourceText found(bytes);
    checkText(found);
    const QString needle = found.text(found.row(found.rowCount() / 2)).left(3);
    if (const auto place = SourcePattern(found, needle, Qt::CaseInsensitive).next(0)) {
        require(*place >= found.start() && *place < found.end());
    }
    if (!bytes.isEmpty()) {
        const auto &known = knownEncodings();
        const QByteArray name = known.at(static_cast<uchar>(bytes.front()) % known.size());
        const QByteArray rest = bytes.sliced(1);
        checkText(SourceText(rest, chosenEncoding(name, rest)));
        checkText(SourceText(rest, chosenEncoding(name, rest), TextExtent::Beginning));
    }
    return 0;
}
