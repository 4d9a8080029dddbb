// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/casematcher.h"
#include "importers/importing.h"
#include "importers/originaltext.h"
#include "importers/sha256.h"

#include <QDirIterator>

#include <algorithm>
#include <array>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Corpus = QStringLiteral(DOCKET_CORPUS "/issues");

/// What a careful reader finds in a file: counted by another program, from the JSON, XML and CSV
/// libraries of another language.
struct Expected
{
    const char *path;
    const char *format;
    int items;
    int comments; ///< with attachments and changes
    int skipped;
    int damaged;
};

constexpr std::array Files{
    Expected{"bugcrowd-api/bugcrowd_broken_bug_url.json", "bugcrowd", 1, 0, 0, 0},
    Expected{"bugcrowd-api/bugcrowd_empty.json", "github", 0, 0, 0, 0},
    Expected{"bugcrowd-api/bugcrowd_many.json", "bugcrowd", 3, 0, 0, 0},
    Expected{"bugcrowd-api/bugcrowd_not_reproducible.json", "bugcrowd", 1, 0, 0, 0},
    Expected{"bugcrowd-api/bugcrowd_one.json", "bugcrowd", 1, 0, 0, 0},
    Expected{"bugcrowd-csv/BugCrowd-many.csv", "bugcrowd-csv", 5, 0, 0, 0},
    Expected{"bugcrowd-csv/BugCrowd-one.csv", "bugcrowd-csv", 1, 0, 0, 0},
    Expected{"bugcrowd-csv/BugCrowd-zero.csv", "bugcrowd-csv", 0, 0, 0, 0},
    Expected{"hackerone-api/bug_bounty_many.csv", "hackerone-csv", 4, 0, 0, 0},
    Expected{"hackerone-api/bug_bounty_many.json", "hackerone", 4, 0, 0, 0},
    Expected{"hackerone-api/bug_bounty_one.csv", "hackerone-csv", 1, 0, 0, 0},
    Expected{"hackerone-api/bug_bounty_one.json", "hackerone", 1, 0, 0, 0},
    Expected{"hackerone-api/bug_bounty_zero.csv", "hackerone-csv", 0, 0, 0, 0},
    Expected{"hackerone-api/bug_bounty_zero.json", "hackerone", 0, 0, 0, 0},
    Expected{"hackerone-api/vuln_disclosure_many.json", "hackerone", 2, 0, 0, 0},
    Expected{"hackerone-api/vuln_disclosure_one.json", "hackerone", 1, 0, 0, 0},
    Expected{"hackerone-api/vuln_disclosure_zero.json", "hackerone", 0, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_bug.xml", "bugzilla-xml", 1, 5, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_buglist.csv", "bugzilla-csv", 5, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_buglist_next.csv", "bugzilla-csv", 2, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_bugs_details.xml", "bugzilla-xml", 5, 4, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_bugs_details_next.xml", "bugzilla-xml", 2, 1, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_bugs_details_not_valid.xml", "bugzilla-xml", 0, 0, 0, 2},
    Expected{"perceval/bugzilla/bugzilla_bugs_invalid_chars.xml", "bugzilla-xml", 1, 10, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_no_version.xml", "bugzilla-xml", 0, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs.json", "bugzilla", 2, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_attachments.json", "bugzilla-comments", 0, 1, 0,
             0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_attachments_empty.json", "bugzilla", 0, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_comments.json", "bugzilla-comments", 0, 7, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_comments_empty.json", "bugzilla", 0, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_empty.json", "bugzilla", 0, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_history.json", "bugzilla-comments", 0, 6, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_history_empty.json", "bugzilla-comments", 0, 0,
             0, 0},
    Expected{"perceval/bugzilla/bugzilla_rest_bugs_next.json", "bugzilla", 1, 0, 0, 0},
    Expected{"perceval/bugzilla/bugzilla_version.xml", "bugzilla-xml", 0, 0, 0, 0},
    Expected{"perceval/gitlab/empty_emoji.json", "github", 0, 0, 0, 0},
    Expected{"perceval/gitlab/empty_response.json", "github", 0, 0, 0, 0},
    Expected{"perceval/gitlab/issue_1.json", "gitlab", 1, 0, 0, 0},
    Expected{"perceval/gitlab/issue_2.json", "gitlab", 1, 0, 0, 0},
    Expected{"perceval/gitlab/issue_3.json", "gitlab", 1, 0, 0, 0},
    Expected{"perceval/gitlab/issue_4.json", "gitlab", 1, 0, 0, 0},
    Expected{"perceval/gitlab/issue_page_1.json", "gitlab", 2, 0, 0, 0},
    Expected{"perceval/gitlab/issue_page_2.json", "gitlab", 2, 0, 0, 0},
    Expected{"perceval/gitlab/merge_1.json", "gitlab", 0, 0, 1, 0},
    Expected{"perceval/gitlab/merge_2.json", "gitlab", 0, 0, 1, 0},
    Expected{"perceval/gitlab/merge_3.json", "gitlab", 0, 0, 1, 0},
    Expected{"perceval/gitlab/merge_page_1.json", "gitlab", 0, 0, 2, 0},
    Expected{"perceval/gitlab/merge_page_2.json", "gitlab", 0, 0, 1, 0},
    Expected{"perceval/gitlab/merge_page_outdated.json", "gitlab", 0, 0, 2, 0},
    Expected{"perceval/gitlab/merge_page_updated.json", "gitlab", 0, 0, 2, 0},
    Expected{"perceval/gitlab/notes_1.json", "gitlab-notes", 0, 2, 0, 0},
    Expected{"perceval/gitlab/notes_2.json", "gitlab-notes", 0, 1, 0, 0},
    Expected{"perceval/gitlab/notes_3.json", "gitlab-notes", 0, 1, 0, 0},
    Expected{"perceval/gitlab/notes_4.json", "gitlab-notes", 0, 1, 0, 0},
    Expected{"perceval/pagure/pagure_empty_request.json", "github", 0, 0, 0, 0},
};

} // namespace

/// Real dumps of trackers other than GitHub's issues, where the corpus is present.
class tst_TrackerCorpus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        if (!QFileInfo::exists(Corpus)) {
            QSKIP("the corpus of the build machine is not here");
        }
    }

    void everyDumpIsRead_data();
    void everyDumpIsRead();
    void allOthersAreUnknown();
};

void tst_TrackerCorpus::everyDumpIsRead_data()
{
    QTest::addColumn<Expected>("expected");
    for (const Expected &file : Files) {
        QTest::newRow(file.path) << file;
    }
}

void tst_TrackerCorpus::everyDumpIsRead()
{
    QFETCH(Expected, expected);
    QFile file(Corpus + u'/' + QString::fromLatin1(expected.path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto format = sniff(file);
    QVERIFY(format);
    QCOMPARE(toToken(*format), QLatin1StringView(expected.format));
    RecordingSink sink;
    QVERIFY(importerFor(*format)->read(file, context(), sink, {}, {}));
    const auto comments = std::ranges::count_if(sink.messages, isComment);
    QCOMPARE(sink.messages.size() - comments, expected.items);
    QCOMPARE(comments, expected.comments);
    QCOMPARE(sink.skippedItems, expected.skipped);
    QCOMPARE(sink.issues.size(), expected.damaged);
    for (const IncomingMessage &message : std::as_const(sink.messages)) {
        QVERIFY(!message.messageRef.isEmpty());
        QCOMPARE(message.original.sha256, sha256Of(message.original.bytes));
        QCOMPARE(originalText(message.original), message.text);
        QVERIFY(isComment(message) || !message.subject.isEmpty());
        for (const AttachmentInfo &info : message.attachments) {
            const auto bytes = originalAttachment(message.original, info.partPath);
            QCOMPARE(bytes.has_value(), !info.sha256.isEmpty());
            QCOMPARE(sha256Of(bytes.value_or(QByteArray())),
                     bytes ? info.sha256 : sha256Of(QByteArray()));
        }
    }
}

void tst_TrackerCorpus::allOthersAreUnknown()
{
    int unknown = 0;
    QDirIterator walk(Corpus, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString name = path.sliced(Corpus.size() + 1);
        const bool isListed = std::ranges::any_of(
            Files, [&](const Expected &file) { return name == QLatin1StringView(file.path); });
        if (isListed || name.contains("github"_L1)) { // those are in tst_corpus
            continue;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!sniff(file), qPrintable(name));
        ++unknown;
    }
    QCOMPARE(unknown, 85);
}

QTEST_GUILESS_MAIN(tst_TrackerCorpus)
#include "tst_trackercorpus.moc"
