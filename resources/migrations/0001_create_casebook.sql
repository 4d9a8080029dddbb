-- SPDX-FileCopyrightText: 2026 The Docket authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A casebook: reports of vulnerabilities, the promises made to their reporters, and the originals that both come from.
--   * Every *_at column is an instant: seconds since 1970-01-01T00:00:00Z, in UTC.
--   * Every *_id column is a key of the table it is named after.
--   * Enums are words (models/domain/tokens), never numbers; '' is a text that the source did not have.
--   * One statement a paragraph: each ends with a semicolon and a blank line, and has no blank line inside.

-- Something that a policy covers.
CREATE TABLE product (
    id     INTEGER PRIMARY KEY,                             -- key
    name   TEXT NOT NULL UNIQUE CHECK (name <> ''),         -- short, "stalwart"
    title  TEXT NOT NULL                                    -- "Stalwart Mail Server"
) STRICT;

-- A SECURITY.md at one revision, as data. A newer revision is another row: cases keep the one of their receipt.
CREATE TABLE policy (
    id             INTEGER PRIMARY KEY,                     -- key
    product_id     INTEGER NOT NULL REFERENCES product (id),  -- what it covers
    valid_from_at  INTEGER NOT NULL,                        -- in force from here until the next revision
    record         TEXT NOT NULL                            -- the policy record, keys sorted
                   CHECK (json_valid(record))
) STRICT;

CREATE INDEX idx_policy_product_id ON policy (product_id);

-- Mail from one of these is the team's, whatever it was sent to.
CREATE TABLE team_address (
    address  TEXT NOT NULL PRIMARY KEY                      -- addr-spec, lower case
             CHECK (address <> '')
) STRICT, WITHOUT ROWID;

-- One report and everything decided about it ("case" is a keyword of SQL).
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

-- Bytes as the source had them: a raw message, or the source JSON of an issue. Never changed; all else can be made
-- again.
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

-- A message, issue or comment of a case. Its text is read from the original.
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

-- Message-IDs that a case's messages refer to and that nobody has seen yet: an answer may be imported before its
-- question.
CREATE TABLE thread_ref (
    message_ref  TEXT NOT NULL PRIMARY KEY                  -- Message-ID without <>
                 CHECK (message_ref <> ''),
    case_id      INTEGER NOT NULL REFERENCES case_file (id) -- the first case that waits for it
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_thread_ref_case_id ON thread_ref (case_id);

-- Other names of a tracker's issue, by which its comments name it: a GitLab note has no address of its issue.
CREATE TABLE source_alias (
    alias    TEXT NOT NULL PRIMARY KEY                      -- "gitlab:4741612/639"
             CHECK (alias <> ''),
    case_id  INTEGER NOT NULL REFERENCES case_file (id)     -- the issue's case
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_source_alias_case_id ON source_alias (case_id);

-- A person said that a message does not belong to a case, where it had been put. Neither does what the same sender
-- writes under the same subject.
CREATE TABLE refused_match (
    case_id     INTEGER NOT NULL REFERENCES case_file (id), -- where it does not belong
    message_id  INTEGER NOT NULL REFERENCES message (id),   -- now in a case of its own
    PRIMARY KEY (case_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_refused_match_message_id ON refused_match (message_id);

-- A case whose messages a person put into another, and how it was before.
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

-- Which messages went with a merge, and the numbers that they had.
CREATE TABLE moved_message (
    from_id     INTEGER NOT NULL REFERENCES case_merge (from_id),  -- the merge
    message_id  INTEGER NOT NULL REFERENCES message (id),   -- what went
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 1),      -- in the emptied case
    PRIMARY KEY (from_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_moved_message_message_id ON moved_message (message_id);

-- A case that was made of one of several issues that a message reports. The message stays where it is.
CREATE TABLE case_split (
    case_id     INTEGER PRIMARY KEY REFERENCES case_file (id),  -- the new case
    message_id  INTEGER NOT NULL REFERENCES message (id)    -- what reports it
) STRICT;

CREATE INDEX idx_case_split_message_id ON case_split (message_id);

-- One person under several addresses or handles, as somebody said.
CREATE TABLE contact (
    id    INTEGER PRIMARY KEY,                              -- key
    name  TEXT NOT NULL                                     -- what people call them; may be ''
) STRICT;

-- What a contact is known by. One that nobody merged has no row.
CREATE TABLE contact_identity (
    kind        TEXT NOT NULL                               -- what the value is
                CHECK (kind IN ('address', 'handle', 'pgp-key')),
    value       TEXT NOT NULL CHECK (value <> ''),          -- addr-spec in lower case, login, or key id
    contact_id  INTEGER NOT NULL REFERENCES contact (id),   -- whose it is
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_contact_identity_contact_id ON contact_identity (contact_id);

-- What is known of an attachment; its bytes are cut out of the original.
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

-- Who sent the same file?
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

-- What a report names that another one about the same flaw would name too (models/domain/reporttraces). Like
-- report_sketch it can be made again from the originals.
CREATE TABLE report_mention (
    mention     INTEGER NOT NULL,                           -- hash of "CVE-2024-2398", "http/parser.c", "parse_header"
    message_id  INTEGER NOT NULL REFERENCES message (id),   -- a message of a reporter
    PRIMARY KEY (mention, message_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_report_mention_message_id ON report_mention (message_id);

-- The words of a reporter's message by which texts are compared: hashes, 4 bytes each, ascending.
CREATE TABLE report_sketch (
    message_id  INTEGER PRIMARY KEY REFERENCES message (id),  -- a message of a reporter
    title       BLOB NOT NULL CHECK (length(title) % 4 = 0),  -- of its subject
    words       BLOB NOT NULL CHECK (length(words) % 4 = 0)   -- of its text: the smallest hashes
) STRICT;

-- Two cases of which a person said that neither is a duplicate of the other.
CREATE TABLE duplicate_refusal (
    case_id   INTEGER NOT NULL REFERENCES case_file (id),   -- the older one
    other_id  INTEGER NOT NULL REFERENCES case_file (id)    -- the other
              CHECK (other_id > case_id),
    PRIMARY KEY (case_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_duplicate_refusal_other_id ON duplicate_refusal (other_id);

-- One promise to one reporter: due instant and the evidence that met it. Whether it is overdue is computed,
-- never stored.
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

-- The history: who, when, what, before, after. Rows are only ever added.
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

-- The advisory being written for a case. Internal: what is published is composed from it.
CREATE TABLE advisory (
    case_id   INTEGER PRIMARY KEY REFERENCES case_file (id),  -- one draft a case
    record    TEXT NOT NULL CHECK (json_valid(record)),     -- the draft, keys sorted
    saved_at  INTEGER NOT NULL                              -- last
) STRICT;

-- What the team wrote down about a case besides its state: conduct, decisions, estimates, pauses, fix, embargo.
CREATE TABLE case_record (
    case_id  INTEGER PRIMARY KEY REFERENCES case_file (id), -- no row: nothing yet
    record   TEXT NOT NULL CHECK (json_valid(record))       -- models/domain/caserecord, keys sorted
) STRICT;

-- What the team set for all cases: business calendar, release plan, letter templates, the last look.
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

-- What one import of one file did.
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

-- How a case was when an import first changed it: what taking that import back restores. A case that the import opened
-- has no row. Keys are looked at when a batch ends: a row that is copied with keys looked at at once opens a savepoint,
-- at which FTS5 writes out what it has gathered (as models/store/database.cpp says).
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

-- The same of a message that was there before the import.
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

-- What was wrong with an item of a file. The import went on.
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

-- Full text of messages: rowid is message.id, attachment_names has one a line. Contentless: the text itself is in the
-- original and not kept again.
CREATE VIRTUAL TABLE search_text USING fts5 (
    title,
    body,
    attachment_names,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- Bytes of index that FTS5 gathers in memory before it writes them. The default of 1 MiB makes a batch of an import
-- write many small segments that it then merges again.
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
