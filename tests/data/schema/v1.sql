-- SPDX-FileCopyrightText: 2026 The Docket authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A casebook of schema 1 as it was released, with one case. Never changed: tst_migrations upgrades it. Written like a
-- migration: each statement ends with a semicolon and a blank line.
PRAGMA application_id = 0x444B4554;

CREATE TABLE product (
    id     INTEGER PRIMARY KEY,                             -- key
    name   TEXT NOT NULL UNIQUE CHECK (name <> ''),         -- short, "stalwart"
    title  TEXT NOT NULL                                    -- "Stalwart Mail Server"
) STRICT;

CREATE TABLE policy (
    id             INTEGER PRIMARY KEY,                     -- key
    product_id     INTEGER NOT NULL REFERENCES product (id),  -- what it covers
    valid_from_at  INTEGER NOT NULL,                        -- in force from here until the next revision
    record         TEXT NOT NULL                            -- the policy record, keys sorted
                   CHECK (json_valid(record))
) STRICT;

CREATE INDEX idx_policy_product_id ON policy (product_id);

CREATE TABLE team_address (
    address  TEXT NOT NULL PRIMARY KEY                      -- addr-spec, lower case
             CHECK (address <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE case_file (
    id                 INTEGER PRIMARY KEY,                 -- also its number within the casebook
    case_key           TEXT NOT NULL UNIQUE,                -- "DKT-26-041": what people call it
    title              TEXT NOT NULL,                       -- as the reporter wrote it, or as somebody changed it
    product_id         INTEGER NOT NULL REFERENCES product (id),  -- what it is about
    policy_id          INTEGER NOT NULL REFERENCES policy (id),  -- the revision in force at receipt
    state              TEXT NOT NULL                        -- where it stands (models/domain/casestate)
                       CHECK (state IN ('new', 'acknowledged', 'evaluating', 'accepted', 'declined', 'duplicate',
                           'fixing', 'released', 'disclosed', 'closed')),
    decline_reason     TEXT                                 -- why it was declined
                       CHECK (decline_reason IN ('not-a-vulnerability', 'unsupported-version', 'out-of-scope',
                           'not-reproducible', 'already-known', 'support-question', 'other')),
    duplicate_of_id    INTEGER REFERENCES case_file (id),   -- the case that is worked on instead
    severity           TEXT NOT NULL                        -- as assessed here, not as claimed
                       CHECK (severity IN ('not-set', 'low', 'medium', 'high', 'critical')),
    reporter_name      TEXT NOT NULL,                       -- display name
    reporter_address   TEXT NOT NULL,                       -- addr-spec, lower case
    reporter_handle    TEXT NOT NULL,                       -- login at the tracker
    received_at        INTEGER NOT NULL,                    -- of the first message; no later event moves it
    source             TEXT NOT NULL                        -- where it came from
                       CHECK (source IN ('mail', 'github', 'by-hand', 'github-advisory', 'gitlab',
                           'bugzilla', 'hackerone', 'bugcrowd', 'jira', 'csv', 'advisory')),
    source_ref         TEXT NOT NULL,                       -- Message-ID or issue URL of the report
    source_state       TEXT NOT NULL,                       -- the tracker's own words, "closed: not_planned"
    is_public          INTEGER NOT NULL                     -- reported where everybody can read it
                       CHECK (is_public IN (0, 1)),
    decided_at         INTEGER,                             -- accepted, declined or duplicate
    released_at        INTEGER,                             -- a fix is out
    disclosed_at       INTEGER,                             -- the advisory is out
    ended_at           INTEGER,                             -- declined, duplicate or closed
    embargo_ends_at    INTEGER,                             -- nothing is published before
    -- What lists show, kept here so that a list of a million cases is one pass over one table:
    chased_count       INTEGER NOT NULL DEFAULT 0           -- reporter's reminders
                       CHECK (chased_count >= 0),
    attachment_count   INTEGER NOT NULL DEFAULT 0           -- of all its messages
                       CHECK (attachment_count >= 0),
    nearest_kind       TEXT                                 -- the earliest due open obligation
                       CHECK (nearest_kind IN ('acknowledge', 'first-response', 'detailed-response', 'status-update',
                           'fix-estimate', 'estimate-change', 'notify-decision', 'fix-target', 'notify-resolved',
                           'disclosure', 'early-warning', 'incident-notice', 'final-report')),
    nearest_modality   TEXT                                 -- of that obligation
                       CHECK (nearest_modality IN ('promise', 'aim')),
    nearest_clause     TEXT,                                -- of that obligation
    nearest_starts_at  INTEGER,                             -- of that obligation
    nearest_due_at     INTEGER,                             -- of that obligation
    nearest_warn       INTEGER NOT NULL DEFAULT 0,          -- of that obligation: seconds before it is due
    nearest_escalate   INTEGER NOT NULL DEFAULT 0,          -- likewise
    owed_kind          TEXT                                 -- a word that the reporter waits for, due at no instant
                       CHECK (owed_kind IN ('estimate-change', 'notify-decision', 'notify-resolved')),
    found_items        INTEGER NOT NULL DEFAULT 0           -- asked-for items found in the texts: bit n is item n
                       CHECK (found_items >= 0),
    given_count        INTEGER NOT NULL DEFAULT 0           -- asked-for items given, as found or as a person said
                       CHECK (given_count >= 0),
    asked_count        INTEGER NOT NULL DEFAULT 0           -- items that the policy asks for
                       CHECK (asked_count >= 0),
    needs_release      INTEGER NOT NULL DEFAULT 0           -- to be fixed, and in no release so far
                       CHECK (needs_release IN (0, 1)),
    is_third_party     INTEGER NOT NULL DEFAULT 0           -- the flaw is a dependency's
                       CHECK (is_third_party IN (0, 1)),
    cvss_tenths        INTEGER                              -- score of the team's vector, in tenths; nothing: none
                       CHECK (cvss_tenths BETWEEN 0 AND 100),
    cwe_ids            TEXT NOT NULL DEFAULT '',            -- numbers of the team's weaknesses: '79 89'
    source_closed_by   TEXT NOT NULL DEFAULT '',            -- who closed it at the tracker: a login
    class              TEXT NOT NULL DEFAULT 'report'       -- what it is about, as a rule or a person says
                       CHECK (class IN ('report', 'support-question', 'scanner-output', 'several-issues',
                           'newsletter', 'spam')),
    withdrawn_at       INTEGER,                             -- its import was undone: no list shows it, its key stays
    CHECK ((nearest_kind IS NULL) = (nearest_due_at IS NULL))
) STRICT;

CREATE INDEX idx_case_file_received_at ON case_file (received_at);

CREATE INDEX idx_case_file_product_id ON case_file (product_id);

CREATE INDEX idx_case_file_policy_id ON case_file (policy_id);

CREATE INDEX idx_case_file_duplicate_of_id ON case_file (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL;

CREATE INDEX idx_case_file_nearest_due_at ON case_file (nearest_due_at) WHERE nearest_due_at IS NOT NULL;

CREATE INDEX idx_case_file_source_ref ON case_file (source_ref) WHERE withdrawn_at IS NOT NULL;

CREATE TABLE original (
    id          INTEGER PRIMARY KEY,                        -- key
    sha256      BLOB NOT NULL UNIQUE                        -- of the bytes before compression
                CHECK (length(sha256) = 32),
    format      TEXT NOT NULL                               -- what the bytes are
                CHECK (format IN ('mail', 'github-issue', 'github-comment', 'by-hand', 'tracker-item',
                    'tracker-xml', 'table-row')),
    quoting     TEXT NOT NULL                               -- of ">From " in the mbox it was cut from
                CHECK (quoting IN ('none', 'mboxo', 'mboxrd')),
    envelope    BLOB NOT NULL,                              -- mbox: From_ line; table row: its mapping; XML: address
    byte_count  INTEGER NOT NULL                            -- before compression
                CHECK (byte_count >= 0),
    zstd        BLOB NOT NULL                               -- one zstd frame of the bytes
) STRICT;

CREATE TABLE message (
    id            INTEGER PRIMARY KEY,                      -- key, and rowid of search_text and search_evidence
    case_id       INTEGER NOT NULL REFERENCES case_file (id),  -- the report it belongs to
    original_id   INTEGER NOT NULL REFERENCES original (id),  -- its bytes
    ordinal       INTEGER NOT NULL CHECK (ordinal >= 1),    -- within its case, in order of arrival here
    direction     TEXT NOT NULL                             -- only outbound ones meet promises
                  CHECK (direction IN ('inbound', 'outbound', 'internal')),
    kind          TEXT NOT NULL                             -- what an outbound one was for
                  CHECK (kind IN ('other', 'acknowledgement', 'detailed-response', 'estimate', 'decision',
                      'resolved', 'automatic-reply', 'bounce')),
    matched_by    TEXT NOT NULL                             -- how it found its case
                  CHECK (matched_by IN ('first-of-thread', 'in-reply-to', 'references', 'tracker-issue', 'by-hand',
                      'returned-letter', 'case-key', 'tracker-url', 'subject-and-sender', 'quoted-text')),
    matched_detail  TEXT NOT NULL,                          -- what it shares with its case: a key, line; who got no letter
    ref_kind      TEXT NOT NULL                             -- what message_ref is; of two kinds, refs never meet
                  CHECK (ref_kind IN ('message-id', 'tracker-url', 'digest', 'by-hand')),
    message_ref   TEXT NOT NULL,                            -- Message-ID without <>, or URL of the issue or comment
    in_reply_to   TEXT NOT NULL,                            -- without <>
    from_name     TEXT NOT NULL,                            -- sender: display name
    from_address  TEXT NOT NULL,                            -- sender: addr-spec, lower case
    from_handle   TEXT NOT NULL,                            -- sender: login at the tracker
    reply_to      TEXT NOT NULL,                            -- where answers are asked to go: addr-specs
    recipients    TEXT NOT NULL,                            -- To and Cc: addr-specs, names where there is none
    subject       TEXT NOT NULL,                            -- decoded; title of an issue
    thread_subject  TEXT NOT NULL,                          -- without "Re:" and tags, folded; '' if too common
    sent_at       INTEGER,                                  -- as the sender says
    received_at   INTEGER NOT NULL,                         -- when the team got it
    import_run_id INTEGER REFERENCES import_run (id)        -- what brought it; nothing: a person
) STRICT;

CREATE UNIQUE INDEX idx_message_case_id_ordinal ON message (case_id, ordinal);

CREATE UNIQUE INDEX idx_message_message_ref_ref_kind ON message (message_ref, ref_kind) WHERE message_ref <> '';

CREATE INDEX idx_message_original_id ON message (original_id);

CREATE INDEX idx_message_import_run_id_case_id ON message (import_run_id, case_id) WHERE import_run_id IS NOT NULL;

CREATE INDEX idx_message_thread_subject_from_address_received_at
    ON message (thread_subject, from_address, received_at) WHERE thread_subject <> '';

CREATE TABLE thread_ref (
    message_ref  TEXT NOT NULL PRIMARY KEY                  -- Message-ID without <>
                 CHECK (message_ref <> ''),
    case_id      INTEGER NOT NULL REFERENCES case_file (id) -- the first case that waits for it
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_thread_ref_case_id ON thread_ref (case_id);

CREATE TABLE source_alias (
    alias    TEXT NOT NULL PRIMARY KEY                      -- "gitlab:4741612/639"
             CHECK (alias <> ''),
    case_id  INTEGER NOT NULL REFERENCES case_file (id)     -- the issue's case
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_source_alias_case_id ON source_alias (case_id);

CREATE TABLE refused_match (
    case_id     INTEGER NOT NULL REFERENCES case_file (id), -- where it does not belong
    message_id  INTEGER NOT NULL REFERENCES message (id),   -- now in a case of its own
    PRIMARY KEY (case_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_refused_match_message_id ON refused_match (message_id);

CREATE TABLE case_merge (
    from_id          INTEGER PRIMARY KEY REFERENCES case_file (id),  -- emptied; once until it is undone
    into_id          INTEGER NOT NULL REFERENCES case_file (id),  -- has its messages
    merged_at        INTEGER NOT NULL,                      -- when
    state            TEXT NOT NULL                          -- of the emptied case before
                     CHECK (state IN ('new', 'acknowledged', 'evaluating', 'accepted', 'declined', 'duplicate',
                         'fixing', 'released', 'disclosed', 'closed')),
    into_state       TEXT NOT NULL                          -- of the other one before
                     CHECK (into_state IN ('new', 'acknowledged', 'evaluating', 'accepted', 'declined', 'duplicate',
                         'fixing', 'released', 'disclosed', 'closed')),
    duplicate_of_id  INTEGER REFERENCES case_file (id),     -- of the emptied case before
    decided_at       INTEGER,                               -- likewise
    ended_at         INTEGER                                -- likewise
) STRICT;

CREATE INDEX idx_case_merge_into_id ON case_merge (into_id);

CREATE INDEX idx_case_merge_duplicate_of_id ON case_merge (duplicate_of_id) WHERE duplicate_of_id IS NOT NULL;

CREATE TABLE moved_message (
    from_id     INTEGER NOT NULL REFERENCES case_merge (from_id),  -- the merge
    message_id  INTEGER NOT NULL REFERENCES message (id),   -- what went
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 1),      -- in the emptied case
    PRIMARY KEY (from_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_moved_message_message_id ON moved_message (message_id);

CREATE TABLE case_split (
    case_id     INTEGER PRIMARY KEY REFERENCES case_file (id),  -- the new case
    message_id  INTEGER NOT NULL REFERENCES message (id)    -- what reports it
) STRICT;

CREATE INDEX idx_case_split_message_id ON case_split (message_id);

CREATE TABLE contact (
    id    INTEGER PRIMARY KEY,                              -- key
    name  TEXT NOT NULL                                     -- what people call them; may be ''
) STRICT;

CREATE TABLE contact_identity (
    kind        TEXT NOT NULL                               -- what the value is
                CHECK (kind IN ('address', 'handle', 'pgp-key')),
    value       TEXT NOT NULL CHECK (value <> ''),          -- addr-spec in lower case, login, or key id
    contact_id  INTEGER NOT NULL REFERENCES contact (id),   -- whose it is
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_contact_identity_contact_id ON contact_identity (contact_id);

CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY,                        -- key
    message_id  INTEGER NOT NULL REFERENCES message (id),   -- what it came with
    part_path   TEXT NOT NULL,                              -- place in the MIME tree, "1.2.1"
    name        TEXT NOT NULL,                              -- as the sender gave it: hostile, never a path
    media_type  TEXT NOT NULL,                              -- as claimed, lower case
    byte_count  INTEGER NOT NULL                            -- decoded
                CHECK (byte_count >= 0),
    sha256      BLOB NOT NULL                               -- of the decoded bytes; empty: only its name is known
                CHECK (length(sha256) IN (0, 32))
) STRICT;

CREATE INDEX idx_attachment_message_id ON attachment (message_id);

CREATE INDEX idx_attachment_sha256 ON attachment (sha256);

-- Lines of a piece of evidence that a person marked. They belong to the message and go with it to another case.
CREATE TABLE excerpt (
    id           INTEGER PRIMARY KEY,                       -- key
    message_id   INTEGER NOT NULL REFERENCES message (id),  -- whose evidence it is
    piece        TEXT NOT NULL CHECK (piece <> ''),         -- "part 1.2", "block 3", "text": stays as long as the original
    entry        TEXT NOT NULL,                             -- "3/0": numbers of entries, outermost archive first; '' for none
    name         TEXT NOT NULL,                             -- of the piece, as the sender gave it: hostile, never a path
    first_line   INTEGER NOT NULL CHECK (first_line >= 1),  -- from 1
    last_line    INTEGER NOT NULL,                          -- this one too
    byte_offset  INTEGER NOT NULL CHECK (byte_offset >= 0), -- of the first line within the piece
    byte_count   INTEGER NOT NULL CHECK (byte_count >= 0),  -- of the lines
    sha256       BLOB NOT NULL CHECK (length(sha256) = 32), -- of the piece, when it was marked
    quote        TEXT NOT NULL,                             -- the lines, if they are short: whether they still say so
    note         TEXT NOT NULL,                             -- a person's words
    stands_for   TEXT NOT NULL,                             -- the asked-for item that it gives; '' for none
    made_at      INTEGER NOT NULL,                          -- when
    made_by      TEXT NOT NULL,                             -- who
    CHECK (last_line >= first_line)
) STRICT;

CREATE INDEX idx_excerpt_message_id ON excerpt (message_id);

CREATE TABLE report_mention (
    mention     INTEGER NOT NULL,                           -- hash of "CVE-2024-2398", "http/parser.c", "parse_header"
    message_id  INTEGER NOT NULL REFERENCES message (id),   -- a message of a reporter
    PRIMARY KEY (mention, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_report_mention_message_id ON report_mention (message_id);

CREATE TABLE report_sketch (
    message_id  INTEGER PRIMARY KEY REFERENCES message (id),  -- a message of a reporter
    title       BLOB NOT NULL CHECK (length(title) % 4 = 0),  -- of its subject
    words       BLOB NOT NULL CHECK (length(words) % 4 = 0)   -- of its text: the smallest hashes
) STRICT;

CREATE TABLE duplicate_refusal (
    case_id   INTEGER NOT NULL REFERENCES case_file (id),   -- the older one
    other_id  INTEGER NOT NULL REFERENCES case_file (id)    -- the other
              CHECK (other_id > case_id),
    PRIMARY KEY (case_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_duplicate_refusal_other_id ON duplicate_refusal (other_id);

CREATE TABLE obligation (
    case_id    INTEGER NOT NULL REFERENCES case_file (id),  -- whose reporter it was promised to
    ordinal    INTEGER NOT NULL CHECK (ordinal >= 1),       -- in policy order
    kind       TEXT NOT NULL                                -- what was promised
               CHECK (kind IN ('acknowledge', 'first-response', 'detailed-response', 'status-update', 'fix-estimate',
                   'estimate-change', 'notify-decision', 'fix-target', 'notify-resolved', 'disclosure',
                   'early-warning', 'incident-notice', 'final-report')),
    modality   TEXT NOT NULL                                -- "we will" or "we aim to"
               CHECK (modality IN ('promise', 'aim')),
    clause     TEXT NOT NULL,                               -- number of the policy's sentence, "W-16"
    starts_at  INTEGER,                                     -- nothing: not started
    due_at     INTEGER,                                     -- nothing: no deadline stated, or not started
    met_at     INTEGER,                                     -- nothing: not met
    met_by_id  INTEGER REFERENCES message (id),             -- the outbound message that met it
    is_owed    INTEGER NOT NULL                             -- 0: the case ended, or its condition does not hold
               CHECK (is_owed IN (0, 1)),
    warn       INTEGER NOT NULL CHECK (warn >= 0),          -- "due soon" begins so many seconds before
    escalate   INTEGER NOT NULL CHECK (escalate >= 0),      -- and "escalate" so many
    pauses     TEXT NOT NULL,                               -- JSON [[from, until or null, reason], …]; '' for none
    PRIMARY KEY (case_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_obligation_met_by_id ON obligation (met_by_id) WHERE met_by_id IS NOT NULL;

CREATE TABLE event (
    id            INTEGER PRIMARY KEY,                      -- key, and order of writing
    case_id       INTEGER REFERENCES case_file (id),        -- nothing: about the casebook
    happened_at   INTEGER NOT NULL,                         -- which may be before it was written down
    by_whom       TEXT NOT NULL,                            -- name of the person, or of the import
    kind          TEXT NOT NULL                             -- what happened
                  CHECK (kind IN ('case-opened', 'message-received', 'message-sent', 'state-changed',
                      'severity-changed', 'title-changed', 'message-kind-changed', 'embargo-changed', 'note-added',
                      'advisory-edited', 'advisory-exported', 'publication-overridden', 'imported', 'policy-added',
                      'message-edited', 'source-state-changed', 'cases-joined', 'record-edited', 'letter-drafted',
                      'open-obligations-overridden', 'review-overridden', 'policy-edited', 'setting-changed', 'reported-in-public',
                      'duplicate-at-source', 'duplicate-refused', 'duplicate-reconsidered', 'class-changed',
                      'import-undone', 'match-refused', 'case-split', 'cases-merged', 'cases-unmerged',
                      'report-entered', 'contacts-changed', 'excerpt-added', 'excerpt-changed', 'excerpt-removed',
                      'news-refused')),
    before_value  TEXT NOT NULL,                            -- words or text, '' where there was nothing
    after_value   TEXT NOT NULL,                            -- likewise
    note          TEXT NOT NULL,                            -- a person's reason
    import_run_id INTEGER REFERENCES import_run (id)        -- the import that wrote it; nothing: a person
) STRICT;

CREATE INDEX idx_event_case_id ON event (case_id);

CREATE INDEX idx_event_import_run_id_case_id ON event (import_run_id, case_id) WHERE import_run_id IS NOT NULL;

CREATE TRIGGER event_refuses_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER event_refuses_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TABLE advisory (
    case_id   INTEGER PRIMARY KEY REFERENCES case_file (id),  -- one draft a case
    record    TEXT NOT NULL CHECK (json_valid(record)),     -- the draft, keys sorted
    saved_at  INTEGER NOT NULL                              -- last
) STRICT;

CREATE TABLE case_record (
    case_id  INTEGER PRIMARY KEY REFERENCES case_file (id), -- no row: nothing yet
    record   TEXT NOT NULL CHECK (json_valid(record))       -- models/domain/caserecord, keys sorted
) STRICT;

CREATE TABLE setting (
    name    TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),   -- what it is
    record  TEXT NOT NULL CHECK (json_valid(record))        -- its value, keys sorted
) STRICT, WITHOUT ROWID;

-- What FIRST says of how likely a CVE is to be exploited: one snapshot, whole (setting exploitation-data tells which).
CREATE TABLE epss (
    cve          INTEGER PRIMARY KEY,                       -- CVE-2024-2398 as 2024000002398
    probability  INTEGER NOT NULL                           -- within 30 days, in 1/100,000
                 CHECK (probability BETWEEN 0 AND 100000),
    percentile   INTEGER NOT NULL                           -- how many CVEs are no likelier, likewise
                 CHECK (percentile BETWEEN 0 AND 100000)
) STRICT;

-- CISA's catalogue of CVEs that are exploited: one snapshot, whole.
CREATE TABLE kev (
    cve            INTEGER PRIMARY KEY,                     -- as in epss
    added          TEXT NOT NULL CHECK (added <> ''),       -- a day, "2024-05-01"
    due            TEXT NOT NULL,                           -- the day when agencies must have fixed it, '' for none
    is_ransomware  INTEGER NOT NULL CHECK (is_ransomware IN (0, 1))  -- known to be used for it
) STRICT;

CREATE TABLE import_run (
    id                    INTEGER PRIMARY KEY,              -- key
    path                  TEXT NOT NULL,                    -- absolute, of the file as it was then
    format                TEXT NOT NULL,                    -- which importer read it
    started_at            INTEGER NOT NULL,                 -- when the run began
    finished_at           INTEGER,                          -- nothing: stopped or killed; the next import completes it
    message_count         INTEGER NOT NULL,                 -- read
    new_case_count        INTEGER NOT NULL,                 -- reports
    follow_up_count       INTEGER NOT NULL,                 -- messages of known cases
    unchanged_count       INTEGER NOT NULL,                 -- known from before
    not_for_intake_count  INTEGER NOT NULL,                 -- new cases that did not go to an intake address
    skipped_count         INTEGER NOT NULL,                 -- no report by nature: pull requests and the like
    damaged_count         INTEGER NOT NULL,                 -- listed in import_issue
    byte_count            INTEGER NOT NULL,                 -- of the file, as far as it was read
    sha256                BLOB NOT NULL                     -- of these bytes; empty: they are to be read again
                          CHECK (length(sha256) IN (0, 32)),
    last_message_offset   INTEGER,                          -- where reading goes on when the file has grown
    ignored_count         INTEGER NOT NULL DEFAULT 0,       -- kept out by a rule or a person: listed in import_issue
    first_run_id          INTEGER REFERENCES import_run (id),  -- of the same import: what is undone together
    undone_at             INTEGER                           -- the import was taken back
) STRICT;

CREATE INDEX idx_import_run_path ON import_run (path);

CREATE INDEX idx_import_run_byte_count ON import_run (byte_count);

CREATE INDEX idx_import_run_first_run_id ON import_run (first_run_id);

CREATE TABLE case_before (
    import_run_id     INTEGER NOT NULL REFERENCES import_run (id) DEFERRABLE INITIALLY DEFERRED,  -- its first run
    case_id           INTEGER NOT NULL REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,  -- the case
    title             TEXT NOT NULL,                        -- this and the following: as in case_file
    product_id        INTEGER NOT NULL,                     -- likewise
    policy_id         INTEGER NOT NULL,                     -- likewise
    state             TEXT NOT NULL,                        -- likewise
    duplicate_of_id   INTEGER,                              -- likewise
    reporter_name     TEXT NOT NULL,                        -- likewise
    reporter_address  TEXT NOT NULL,                        -- likewise
    reporter_handle   TEXT NOT NULL,                        -- likewise
    received_at       INTEGER NOT NULL,                     -- likewise
    source_ref        TEXT NOT NULL,                        -- likewise
    source_state      TEXT NOT NULL,                        -- likewise
    decided_at        INTEGER,                              -- likewise
    ended_at          INTEGER,                              -- likewise
    attachment_count  INTEGER NOT NULL,                     -- likewise
    source_closed_by  TEXT NOT NULL,                        -- likewise
    severity          TEXT NOT NULL,                        -- likewise
    record            TEXT,                                 -- of case_record; nothing: it had none
    draft             TEXT,                                 -- of advisory; nothing: it had none
    draft_saved_at    INTEGER,                              -- likewise
    refs              TEXT NOT NULL,                        -- JSON array: its rows of thread_ref
    aliases           TEXT NOT NULL,                        -- JSON array: its rows of source_alias
    newest_event_id   INTEGER NOT NULL,                     -- of its history; 0: none. Newer is what was done since
    PRIMARY KEY (import_run_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_case_before_case_id ON case_before (case_id);

CREATE TABLE message_before (
    import_run_id  INTEGER NOT NULL REFERENCES import_run (id) DEFERRABLE INITIALLY DEFERRED,  -- its first run
    message_id     INTEGER NOT NULL REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,  -- the message
    case_id        INTEGER NOT NULL REFERENCES case_file (id) DEFERRABLE INITIALLY DEFERRED,  -- as in message
    ordinal        INTEGER NOT NULL,                        -- likewise
    direction      TEXT NOT NULL,                           -- likewise
    kind           TEXT NOT NULL,                           -- likewise
    matched_by     TEXT NOT NULL,                           -- likewise
    original_id    INTEGER NOT NULL REFERENCES original (id) DEFERRABLE INITIALLY DEFERRED,  -- likewise
    subject        TEXT NOT NULL,                           -- likewise
    from_name      TEXT NOT NULL,                           -- likewise
    from_address   TEXT NOT NULL,                           -- likewise
    PRIMARY KEY (import_run_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_message_before_message_id ON message_before (message_id);

CREATE INDEX idx_message_before_case_id ON message_before (case_id);

CREATE INDEX idx_message_before_original_id ON message_before (original_id);

CREATE TABLE import_issue (
    id             INTEGER PRIMARY KEY,                     -- key
    import_run_id  INTEGER NOT NULL REFERENCES import_run (id),  -- the first that met it
    original_id    INTEGER REFERENCES original (id),        -- what was kept of it
    path           TEXT NOT NULL,                           -- absolute, of the file
    byte_offset    INTEGER NOT NULL,                        -- from the start of the file to the item
    sha256         BLOB NOT NULL                            -- of the item's bytes; empty: of the file as a whole
                   CHECK (length(sha256) IN (0, 32)),
    fault          TEXT NOT NULL                            -- what was wrong
                   CHECK (fault IN ('cannot-read', 'empty-file', 'unknown-format', 'no-headers', 'header-too-large',
                       'message-too-large', 'too-deep', 'too-many-parts', 'unknown-charset', 'bad-charset',
                       'missing-date', 'date-out-of-range', 'truncated-part', 'bad-json', 'wrong-shape',
                       'same-id-other-bytes', 'no-such-issue', 'perhaps-cut-off', 'threads-not-joined',
                       'encrypted', 'archive-in-archive', 'too-many-entries', 'unpacks-too-large',
                       'not-delivered', 'ignored-by-rule', 'left-out', 'stale-bot', 'bad-xml', 'bad-row',
                       'no-bytes', 'no-mapping')),
    detail         TEXT NOT NULL,                           -- a value from the input, never a sentence
    UNIQUE (path, byte_offset, sha256, fault)
) STRICT;

CREATE INDEX idx_import_issue_import_run_id ON import_issue (import_run_id);

CREATE INDEX idx_import_issue_original_id ON import_issue (original_id) WHERE original_id IS NOT NULL;

CREATE INDEX idx_import_issue_detail ON import_issue (detail) WHERE fault = 'same-id-other-bytes';

CREATE VIRTUAL TABLE search_text USING fts5 (
    title,
    body,
    attachment_names,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 16777216);

-- Fenced blocks and text attachments: rowid is message.id. Every three characters that stand together are indexed, so
-- that code is found with its punctuation; body has each of them once, without its place, which the text itself tells.
-- Only messages that have such evidence have a row.
CREATE VIRTUAL TABLE search_evidence USING fts5 (
    body,
    content = '',
    contentless_delete = 1,
    detail = none,
    tokenize = 'trigram'
);

-- Little of it is gathered in memory: FTS5's table of terms spreads keys of three characters badly, and looking one up
-- takes the longer the more there are.
INSERT INTO search_evidence (search_evidence, rank) VALUES ('hashsize', 524288);

-- Messages whose evidence is not in search_evidence yet: an import does not wait for it. They are searched by reading
-- them.
CREATE TABLE search_awaited (
    message_id  INTEGER PRIMARY KEY REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED  -- with attachments or blocks
) STRICT;

-- Texts of a message's evidence that are too large to be searched.
CREATE TABLE search_left_out (
    message_id   INTEGER PRIMARY KEY REFERENCES message (id), -- whose
    piece_count  INTEGER NOT NULL CHECK (piece_count > 0)   -- how many
) STRICT;

INSERT INTO product VALUES (1, 'stalwart', 'Stalwart Mail Server');

INSERT INTO policy VALUES (1, 1, 1719014400, '{"asks":[{"key":"issue_type","text":"Type of issue (e.g. buffer overflow, SQL injection, cross-site scripting, etc.)"},{"key":"source_paths","text":"Full paths of source file(s) related to the manifestation of the issue"},{"key":"code_location","text":"The location of the affected source code (tag/branch/commit or direct URL)"},{"key":"special_config","text":"Any special configuration required to reproduce the issue"},{"key":"repro_steps","text":"Step-by-step instructions to reproduce the issue"},{"key":"poc","text":"Proof-of-concept or exploit code"},{"key":"impact","text":"Impact of the issue, including how an attacker might exploit the issue"}],"intake":{"emails":["hello@stalw.art"],"issues_url":null,"public_issue":"forbidden"},"policy":"stalwart","promises":[{"clause":"W-11, W-16","clauses":["Our security team will acknowledge your email within 24 hours","You should receive a response within 24 hours."],"condition":null,"from":"received","hours":24,"id":"acknowledge","met_by":"outbound_to_reporter","modality":"promise"},{"clause":"W-17","clauses":["you''ll receive a more detailed response to your email within 48 hours indicating the next steps in handling your report."],"condition":null,"from":"received","hours":48,"id":"detailed_response","met_by":"outbound_tagged_detailed","modality":"promise"},{"clause":"W-19","clauses":["We will acknowledge your report & provide an estimated timeframe for a fix."],"condition":"followed_guidelines","from":"received","hours":null,"id":"fix_estimate","met_by":"outbound_tagged_estimate","modality":"promise"},{"clause":"W-20","clauses":["We will notify you when the issue is resolved."],"condition":"followed_guidelines","from":"released","hours":null,"id":"notify_resolved","met_by":"outbound_tagged_resolved","modality":"promise"}],"safe_harbour":"We will not take legal action against or suspend or terminate your access to the project.","source":{"file":"SECURITY.md","sha256":"61a4d21a2c080a2e54128786a36737f8622a4595939891f72cc4ac761ec96d47"},"title":"Stalwart Mail Server","valid_from":"2024-06-22","versions":{"rows":[{"match":"0.8.x","supported":true},{"match":"0.7.x","supported":true},{"match":"< 0.6","supported":false}],"subject":"Stalwart Mail Server"}}');

INSERT INTO team_address VALUES ('maria@example.org');

INSERT INTO case_file VALUES (1, 'DKT-26-001', 'Heap overflow in the IMAP parser', 1, 1, 'acknowledged', NULL, NULL, 'high', 'Ada', 'ada@example.org', '', 1795000000, 'mail', 'report@example.org', '', 0, NULL, NULL, NULL, NULL, NULL, 0, 1, 'acknowledge', 'promise', 'W-16', 1795000000, 1795086400, 86400, 14400, NULL, 3, 2, 7, 0, 0, NULL, '', '', 'report', NULL);

INSERT INTO original VALUES (1, x'99f898222d17346ec4cd8daafe36c7570f0ef4f3359471d90010108ce32bab7d', 'mail', 'mboxrd', x'46726f6d2061', 18, x'28b52ffd20129100005375626a6563743a2068690a0a626f64790a');

INSERT INTO message VALUES (1, 1, 1, 1, 'inbound', 'other', 'first-of-thread', '', 'message-id', 'report@example.org', '', 'Ada', 'ada@example.org', '', '', 'security@example.org', 'Heap overflow in the IMAP parser', 'heap overflow in the imap parser', 1794999990, 1795000000, NULL);

INSERT INTO thread_ref VALUES ('earlier@example.org', 1);

INSERT INTO refused_match VALUES (1, 1);

INSERT INTO case_merge VALUES (1, 1, 1795000300, 'new', 'new', NULL, NULL, NULL);

INSERT INTO moved_message VALUES (1, 1, 1);

INSERT INTO case_split VALUES (1, 1);

INSERT INTO contact VALUES (1, 'Ada');

INSERT INTO contact_identity VALUES ('address', 'ada@example.org', 1);

INSERT INTO attachment VALUES (1, 1, '2', 'poc.py', 'text/x-python', 12, x'abababababababababababababababababababababababababababababababab');

INSERT INTO obligation VALUES (1, 1, 'acknowledge', 'promise', 'W-16', 1795000000, 1795086400, NULL, NULL, 1, 86400, 14400, '');

INSERT INTO event VALUES (1, 1, 1795000000, 'maria', 'case-opened', '', 'DKT-26-001', '', NULL);

INSERT INTO import_run VALUES (1, '/mail/2026.mbox', 'mbox', 1795000100, 1795000101, 1, 1, 0, 0, 0, 0, 0, 0, x'', NULL, 0, 1, NULL);

INSERT INTO import_issue VALUES (1, 1, 1, '/mail/2026.mbox', 0, x'', 'unknown-charset', 'x-unknown');

INSERT INTO advisory VALUES (1, '{"title":"Heap overflow"}', 1795000200);

INSERT INTO case_record VALUES (1, '{"fix":{"branch":"main"}}');

INSERT INTO setting VALUES ('last-look', '{"case":1}');

INSERT INTO search_text (rowid, title, body, attachment_names) VALUES (1, 'Heap overflow in the IMAP parser', 'body', 'poc.py');

PRAGMA user_version = 1;
