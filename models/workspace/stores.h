// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/advisorystore.h"
#include "store/beforestore.h"
#include "store/casestore.h"
#include "store/contactstore.h"
#include "store/database.h"
#include "store/eventstore.h"
#include "store/evidenceindex.h"
#include "store/excerptstore.h"
#include "store/exploitationstore.h"
#include "store/importstore.h"
#include "store/linkstore.h"
#include "store/messagestore.h"
#include "store/obligationstore.h"
#include "store/policystore.h"
#include "store/recordstore.h"
#include "store/searchindex.h"
#include "store/settingstore.h"
#include "store/similarityindex.h"

#include <memory>

namespace Docket {

/// One connection and the stores on it. It lives on the thread that opened it. Private to
/// workspace.
struct Stores
{
    explicit Stores(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , cases(*database)
        , messages(*database)
        , obligations(*database)
        , policies(*database)
        , events(*database)
        , advisories(*database)
        , imports(*database)
        , search(*database)
        , records(*database)
        , settings(*database)
        , similar(*database)
        , links(*database)
        , contacts(*database)
        , before(*database)
        , evidence(*database)
        , excerpts(*database)
        , exploitation(*database)
    {
    }

    [[nodiscard]] static StoreResult<std::unique_ptr<Stores>> open(const QString &path,
                                                                   Database::Mode mode)
    {
        return Database::open(path, mode).transform([](std::unique_ptr<Database> opened) {
            return std::make_unique<Stores>(std::move(opened));
        });
    }

    std::unique_ptr<Database> database; ///< first, so that the stores die before it
    CaseStore cases;
    MessageStore messages;
    ObligationStore obligations;
    PolicyStore policies;
    EventStore events;
    AdvisoryStore advisories;
    ImportStore imports;
    SearchIndex search;
    RecordStore records;
    SettingStore settings;
    SimilarityIndex similar;
    LinkStore links;
    ContactStore contacts;
    BeforeStore before;
    EvidenceIndex evidence;
    ExcerptStore excerpts;
    ExploitationStore exploitation;
};

/// A store's answer as a use case gives it.
template <typename T>
[[nodiscard]] Outcome<T> widened(StoreResult<T> result)
{
    return std::move(result).transform_error(
        [](StoreError error) { return Failure(std::move(error)); });
}

} // namespace Docket
