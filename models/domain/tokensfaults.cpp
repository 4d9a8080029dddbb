// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "domain/tokentable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array RecordFaultWords{
    Word{RecordFault::CannotBePaused, "cannot-be-paused"_L1},
    Word{RecordFault::AlreadyPaused, "already-paused"_L1},
    Word{RecordFault::NotPaused, "not-paused"_L1},
    Word{RecordFault::LacksReason, "lacks-reason"_L1},
    Word{RecordFault::InThePast, "in-the-past"_L1},
    Word{RecordFault::BeforeReceipt, "before-receipt"_L1},
};

constexpr std::array StoreFaultWords{
    Word{StoreFault::CannotOpen, "cannot-open"_L1},
    Word{StoreFault::NotADocket, "not-a-docket"_L1},
    Word{StoreFault::NewerSchema, "newer-schema"_L1},
    Word{StoreFault::MigrationFailed, "migration-failed"_L1},
    Word{StoreFault::ReadOnly, "read-only"_L1},
    Word{StoreFault::Busy, "busy"_L1},
    Word{StoreFault::DiskFull, "disk-full"_L1},
    Word{StoreFault::Constraint, "constraint"_L1},
    Word{StoreFault::NotFound, "not-found"_L1},
    Word{StoreFault::Corrupt, "corrupt"_L1},
    Word{StoreFault::Other, "other"_L1},
};

constexpr std::array ImportFaultWords{
    Word{ImportFault::CannotRead, "cannot-read"_L1},
    Word{ImportFault::EmptyFile, "empty-file"_L1},
    Word{ImportFault::UnknownFormat, "unknown-format"_L1},
    Word{ImportFault::NoHeaders, "no-headers"_L1},
    Word{ImportFault::HeaderTooLarge, "header-too-large"_L1},
    Word{ImportFault::MessageTooLarge, "message-too-large"_L1},
    Word{ImportFault::TooDeep, "too-deep"_L1},
    Word{ImportFault::TooManyParts, "too-many-parts"_L1},
    Word{ImportFault::UnknownCharset, "unknown-charset"_L1},
    Word{ImportFault::BadCharset, "bad-charset"_L1},
    Word{ImportFault::MissingDate, "missing-date"_L1},
    Word{ImportFault::DateOutOfRange, "date-out-of-range"_L1},
    Word{ImportFault::TruncatedPart, "truncated-part"_L1},
    Word{ImportFault::BadJson, "bad-json"_L1},
    Word{ImportFault::WrongShape, "wrong-shape"_L1},
    Word{ImportFault::SameIdOtherBytes, "same-id-other-bytes"_L1},
    Word{ImportFault::NoSuchIssue, "no-such-issue"_L1},
    Word{ImportFault::PerhapsCutOff, "perhaps-cut-off"_L1},
    Word{ImportFault::ThreadsNotJoined, "threads-not-joined"_L1},
    Word{ImportFault::Encrypted, "encrypted"_L1},
    Word{ImportFault::ArchiveInArchive, "archive-in-archive"_L1},
    Word{ImportFault::TooManyEntries, "too-many-entries"_L1},
    Word{ImportFault::UnpacksTooLarge, "unpacks-too-large"_L1},
    Word{ImportFault::NotDelivered, "not-delivered"_L1},
    Word{ImportFault::IgnoredByRule, "ignored-by-rule"_L1},
    Word{ImportFault::LeftOut, "left-out"_L1},
    Word{ImportFault::StaleBot, "stale-bot"_L1},
    Word{ImportFault::BadXml, "bad-xml"_L1},
    Word{ImportFault::BadRow, "bad-row"_L1},
    Word{ImportFault::NoBytes, "no-bytes"_L1},
    Word{ImportFault::NoMapping, "no-mapping"_L1},
};

} // namespace

DOCKET_WORDS(RecordFault)
DOCKET_WORDS(StoreFault)
DOCKET_WORDS(ImportFault)

} // namespace Docket
