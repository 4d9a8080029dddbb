// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sourcestate.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_SourceState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void suggestions_data();
    void suggestions();
};

void tst_SourceState::suggestions_data()
{
    using enum SourceSuggestion;
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("closedBy");
    QTest::addColumn<SourceSuggestion>("suggestion");
    const auto row = [](const char *name, SourceKind kind, const QString &state,
                        SourceSuggestion suggestion, const QString &closedBy = {}) {
        QTest::newRow(name) << kind << state << closedBy << suggestion;
    };
    row("an open issue", SourceKind::GitHub, u"open"_s, New);
    row("closed as done asks", SourceKind::GitHub, u"closed: completed"_s, AskIfResolved);
    row("not planned says nothing", SourceKind::GitHub, u"closed: not_planned"_s, None);
    row("a robot says nothing", SourceKind::GitHub, u"closed: completed"_s, None, u"stale[bot]"_s);
    row("a reported advisory", SourceKind::GitHubAdvisory, u"triage"_s, New);
    row("an advisory that is out", SourceKind::GitHubAdvisory, u"published"_s, Disclosed);
    row("a closed advisory", SourceKind::GitHubAdvisory, u"closed"_s, AskWhy);
    row("fixed is not released", SourceKind::Bugzilla, u"verified: fixed"_s, Fixed);
    row("a bug that works for them", SourceKind::Bugzilla, u"resolved: worksforme"_s, Declined);
    row("a bug without its facts", SourceKind::Bugzilla, u"resolved: incomplete"_s,
        NeedsInformation);
    row("a duplicate bug", SourceKind::Bugzilla, u"resolved: duplicate"_s, Duplicate);
    row("needs more info", SourceKind::HackerOne, u"needs-more-info"_s, WaitingForReporter);
    row("the same with blanks", SourceKind::HackerOne, u"Needs more info"_s, WaitingForReporter);
    row("not applicable", SourceKind::HackerOne, u"not_applicable"_s, Declined);
    row("spam", SourceKind::HackerOne, u"spam"_s, NotAReport);
    row("unresolved is accepted", SourceKind::Bugcrowd, u"unresolved"_s, Accepted);
    row("unresolved elsewhere is nothing", SourceKind::Jira, u"unresolved"_s, None);
    row("mail has no state", SourceKind::Mail, QString(), None);
    row("a word that nobody knows", SourceKind::HackerOne, u"retesting"_s, None);
}

void tst_SourceState::suggestions()
{
    QFETCH(SourceKind, kind);
    QFETCH(QString, state);
    QFETCH(QString, closedBy);
    QTEST(suggestionFor(kind, state, closedBy), "suggestion");
}

QTEST_GUILESS_MAIN(tst_SourceState)
#include "tst_sourcestate.moc"
