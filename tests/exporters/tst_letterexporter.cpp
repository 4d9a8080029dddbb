// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/letterexporter.h"
#include "exporters/letterfixture.h"
#include "exporters/lettertemplate.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const LetterTemplates &originals()
{
    static const LetterTemplates read = originalTemplates();
    return read;
}

std::expected<Letter, LetterError> compose(LetterKind kind, const CaseDetail &detail)
{
    return composeLetter(kind, originals(), detail, u"Mara"_s, LetterNow);
}

QString bodyOf(LetterKind kind, const CaseDetail &detail)
{
    const auto letter = compose(kind, detail);
    return letter ? letter->body : "refused: "_L1 + letter.error().detail;
}

Estimate estimate(int days)
{
    return {.fixBy = LetterNow + std::chrono::days(days),
            .reason = u"The parser has to be rewritten."_s,
            .at = LetterNow - std::chrono::hours(1)};
}

Decision decision(CaseState outcome)
{
    return {.outcome = outcome,
            .validity = Validity::Confirmed,
            .approach = Approach::Fix,
            .reason = u"The queue page does not escape names."_s,
            .at = LetterNow};
}

CaseDetail declined(DeclineReason reason)
{
    CaseDetail detail = mailCase();
    detail.file.state = CaseState::Declined;
    detail.file.declineReason = reason;
    detail.file.decidedAt = LetterNow;
    detail.record.decisions = {decision(CaseState::Declined)};
    return detail;
}

/// The case in which this letter can be written.
CaseDetail caseFor(LetterKind kind, CaseDetail detail)
{
    if (const auto reason = declineReasonOf(kind)) {
        detail.file.state = CaseState::Declined;
        detail.file.declineReason = reason;
    }
    detail.file.decidedAt = LetterNow;
    detail.file.severity = Severity::High;
    detail.record.decisions = {decision(CaseState::Accepted)};
    detail.record.estimates = {estimate(10), estimate(20)};
    detail.policy.practices = {
        {PracticeKind::NoSupport, u"do not use this email for support questions"_s, {}},
        {PracticeKind::Scope, u"Only the server is in scope."_s, {}},
        {PracticeKind::NoPublicDisclosure,
         u"Please do not disclose the vulnerability publicly until a fix has been released."_s,
         {}}};
    if (kind == LetterKind::Duplicate) {
        detail.file.state = CaseState::Duplicate;
        detail.file.duplicateOf = CaseId{9};
        detail.duplicateOfKey = u"DKT-26-009"_s;
    }
    detail.file.releasedAt = LetterNow;
    detail.file.disclosedAt = LetterNow;
    detail.draft.identifiers = {u"CVE-2026-1234"_s};
    detail.draft.references = {{u"Advisory"_s, u"https://example.com/advisory"_s}};
    detail.draft.affected = {
        {.name = u"stalwart"_s, .ranges = {{.introduced = {u"0.7.0"_s}, .fixed = {u"0.8.1"_s}}}}};
    detail.draft.credits = {{u"Zoë Müller"_s, CreditConsent::Given},
                            {u"Nobody"_s, CreditConsent::NotGiven}};
    return detail;
}

void compareWithFile(const QString &name, const QString &text)
{
    const QString path = QStringLiteral(DOCKET_TEST_DATA "/letters/") + name;
    QFile file(path);
    if (qEnvironmentVariableIsSet("DOCKET_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(text, QString::fromUtf8(file.readAll()));
}

} // namespace

class TestLetterExporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void everyLetterIsAsItsFile_data()
    {
        QTest::addColumn<LetterKind>("kind");
        QTest::addColumn<bool>("isTracker");
        for (const LetterKind kind : letterKinds()) {
            QTest::addRow("%s by mail", nameOf(kind).data()) << kind << false;
            QTest::addRow("%s on the tracker", nameOf(kind).data()) << kind << true;
        }
    }

    void everyLetterIsAsItsFile()
    {
        QFETCH(LetterKind, kind);
        QFETCH(bool, isTracker);
        const CaseDetail detail = caseFor(kind, isTracker ? trackerCase() : mailCase());
        const QString body = bodyOf(kind, detail);
        compareWithFile(nameOf(kind) + (isTracker ? ".md"_L1 : ".txt"_L1), body);
        QCOMPARE(bodyOf(kind, detail), body); // twice
        QVERIFY(!body.contains("{{"_L1) && !body.contains("{%"_L1) && !body.contains("\n\n\n"_L1));
        const QString mark = isTracker ? u"DKT-26-050"_s : u"DKT-26-041"_s;
        QVERIFY(letterInText(body) == (LetterMark{mark, kind}));
    }

    void W19_theDateBeforeIsAnotherOne()
    {
        CaseDetail detail = caseFor(LetterKind::EstimateChanged, mailCase());
        const QString body = bodyOf(LetterKind::EstimateChanged, detail);
        detail.record.estimates.append(estimate(20)); // again
        QCOMPARE(bodyOf(LetterKind::EstimateChanged, detail), body);
        detail.record.estimates.removeFirst();
        QCOMPARE(bodyOf(LetterKind::EstimateChanged, detail), u"refused: previous_estimate"_s);
    }

    void W10_aSupportQuestionIsAnsweredInThePolicysWords()
    {
        CaseDetail detail = declined(DeclineReason::SupportQuestion);
        detail.policy.practices = {
            {PracticeKind::NoSupport, u"do not use this email for support questions"_s, {}}};
        const QString body = bodyOf(LetterKind::SupportQuestion, detail);
        QVERIFY(body.contains("> do not use this email for support questions"_L1));
    }

    void aReasonQuotesThePolicyWhereItSpeaks_data()
    {
        QTest::addColumn<DeclineReason>("reason");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("W-3: an unsupported version quotes its row")
            << DeclineReason::UnsupportedVersion << QString() << u"> < 0.6: not supported"_s;
        QTest::newRow("the words that a person chose come first")
            << DeclineReason::UnsupportedVersion << u"`< 0.6` ✗"_s << u"> `< 0.6` ✗"_s;
        QTest::newRow("a silent policy is not quoted")
            << DeclineReason::NotAVulnerability << QString() << QString();
    }

    void aReasonQuotesThePolicyWhereItSpeaks()
    {
        QFETCH(DeclineReason, reason);
        QFETCH(QString, clause);
        QFETCH(QString, quoted);
        CaseDetail detail = declined(reason);
        detail.record.decisions.first().clause = clause;
        for (const LetterKind kind : letterKinds()) {
            if (declineReasonOf(kind) == reason) {
                const QString body = bodyOf(kind, detail);
                QVERIFY(quoted.isEmpty() ? !body.contains("\n>"_L1) : body.contains(quoted));
                QVERIFY(body.contains("The queue page does not escape names."_L1));
            }
        }
    }

    void W21_theSafeHarbourSentenceIsGivenOnlyWhereItIsOwed_data()
    {
        QTest::addColumn<bool>("isPublic");
        QTest::addColumn<std::optional<bool>>("followed");
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("W-18: yes unless shown otherwise") << false << std::optional<bool>() << true;
        QTest::newRow("W-7: not after a report in public")
            << true << std::optional<bool>() << false;
        QTest::newRow("a person says yes all the same") << true << std::optional(true) << true;
        QTest::newRow("a person says no") << false << std::optional(false) << false;
    }

    void W21_theSafeHarbourSentenceIsGivenOnlyWhereItIsOwed()
    {
        QFETCH(bool, isPublic);
        QFETCH(std::optional<bool>, followed);
        QFETCH(bool, isGiven);
        CaseDetail detail = mailCase();
        detail.file.isPublic = isPublic;
        detail.record.conduct.followedGuidelines = followed;
        const QString body = bodyOf(LetterKind::Received, detail);
        QCOMPARE(body.contains(detail.policy.safeHarbour), isGiven); // verbatim
        QCOMPARE(givesSafeHarbour(detail.policy, body), isGiven);
    }

    void aTemplateThatInsistsOnItSaysThatItIsNotOwed()
    {
        CaseDetail detail = mailCase();
        detail.record.conduct.followedGuidelines = false;
        const auto letter =
            composeLetter(LetterKind::Received, {{u"received"_s, u"{{ safe_harbour }}"_s}}, detail,
                          u"Mara"_s, LetterNow);
        QVERIFY(!letter);
        QCOMPARE(letter.error().fault, LetterFault::NotOwed);
    }

    void theVersionsAreThoseOfTheTablesSubject()
    {
        CaseDetail detail = mailCase();
        detail.record.versions = StatedVersions{.product = {u"0.8.0"_s}, .runtime = {u"3.8.18"_s}};
        const auto versions = [&detail] {
            return composeLetter(LetterKind::Received,
                                 {{u"received"_s, u"{{ stated_versions }}"_s}}, detail, u"Mara"_s,
                                 LetterNow)
                .value()
                .body;
        };
        detail.policy.versionSubject = detail.policy.product; // by its short name, not its title
        QVERIFY2(versions().contains(u"0.8.0"_s), qPrintable(versions()));
        QVERIFY(!versions().contains(u"3.8.18"_s));
        detail.policy.versionSubject = u"Python"_s;
        QVERIFY(versions().contains(u"3.8.18"_s));
        QVERIFY(!versions().contains(u"0.8.0"_s));
    }

    void M21_theContactOfThePolicyIsInEveryLetter()
    {
        QVERIFY(bodyOf(LetterKind::Received, trackerCase())
                    .contains("https://github.com/aicertus/mailflow/issues"_L1));
        CaseDetail detail = trackerCase();
        detail.policy.contact = u"the Issues section"_s;
        QVERIFY(bodyOf(LetterKind::Received, detail).contains("the Issues section"_L1));
    }

    void onlyWhatIsMissingIsAskedFor()
    {
        CaseDetail detail = mailCase();
        QString body = bodyOf(LetterKind::MissingInformation, detail);
        const auto hasItem = [&](int n) { return body.contains(detail.policy.asks.at(n).text); };
        for (const int n : {0, 1, 3, 4, 6}) {
            QVERIFY(!hasItem(n));
        }
        QVERIFY(hasItem(2) && hasItem(5));
        detail.record.items = {{u"poc"_s, AnswerState::NotApplicable},
                               {u"impact"_s, AnswerState::Partly},
                               {u"issue_type"_s, AnswerState::Given, true}};
        body = bodyOf(LetterKind::MissingInformation, detail);
        QVERIFY(hasItem(0) && hasItem(2) && hasItem(6) && !hasItem(5));
    }

    void whatIsGivenInPartIsAskedForInOtherWords()
    {
        CaseDetail detail = mailCase();
        detail.record.items = {{detail.policy.asks.at(2).key, AnswerState::Given},
                               {detail.policy.asks.at(5).key, AnswerState::Partly}};
        const QString body = bodyOf(LetterKind::MissingInformation, detail);
        const QString item = "- "_L1 + detail.policy.asks.at(5).text;
        QVERIFY(body.contains(item) && body.contains("know more about"_L1));
        QVERIFY(!body.contains("did not find"_L1));
        detail.record.items[1].state = AnswerState::Given;
        QVERIFY(!compose(LetterKind::MissingInformation, detail));
    }

    void W16_aLateAcknowledgementIsSorry()
    {
        CaseDetail detail = mailCase();
        QVERIFY(!bodyOf(LetterKind::Received, detail).contains("We are sorry"_L1));
        const auto later = composeLetter(LetterKind::Received, originals(), detail, u"Mara"_s,
                                         LetterNow + std::chrono::days(3));
        QVERIFY(later && later->body.contains("We are sorry"_L1));
    }

    void nextStepsOfADecidedCaseSayNothingOfADecisionToCome()
    {
        const QString open = bodyOf(LetterKind::NextSteps, mailCase());
        QVERIFY(open.contains("whether we accept it"_L1));
        const QString withdrawn =
            bodyOf(LetterKind::NextSteps, declined(DeclineReason::NotReproducible));
        QVERIFY(!withdrawn.contains("whether we accept it"_L1));
        QVERIFY(withdrawn.contains("do not follow it"_L1));
        CaseDetail detail = mailCase();
        detail.file.state = CaseState::Accepted;
        detail.file.decidedAt = LetterNow;
        detail.record.decisions = {decision(CaseState::Accepted)};
        const QString accepted = bodyOf(LetterKind::NextSteps, detail);
        QVERIFY(accepted.contains("accepted it and work on it"_L1));
        QVERIFY(!accepted.contains("We check whether"_L1));
    }

    void M11_noAdvisoryIsNamedThatIsNone()
    {
        CaseDetail detail = caseFor(LetterKind::Disclosure, mailCase());
        QVERIFY(bodyOf(LetterKind::Disclosure, detail).contains("The advisory about"_L1));
        detail.draft.identifiers.clear();
        detail.draft.references.clear();
        const QString body = bodyOf(LetterKind::Disclosure, detail);
        QVERIFY(!body.contains("advisory"_L1, Qt::CaseInsensitive));
        detail = caseFor(LetterKind::FixReleased, mailCase());
        detail.file.disclosedAt.reset();
        const QString fixed = bodyOf(LetterKind::FixReleased, detail);
        QVERIFY(fixed.contains("Identifiers: CVE-2026-1234"_L1));
        QVERIFY(!fixed.contains("Advisory:"_L1));
        QCOMPARE(compose(LetterKind::Disclosure, detail).error().detail, u"disclosed"_s);
    }

    void nothingIsSentBeforeItIsSo_data()
    {
        QTest::addColumn<LetterKind>("kind");
        QTest::addColumn<QString>("lack");
        QTest::newRow("W-19: no estimate, no letter") << LetterKind::Estimate << u"estimate"_s;
        QTest::newRow("W-19: no changed estimate")
            << LetterKind::EstimateChanged << u"previous_estimate"_s;
        QTest::newRow("M-8: not accepted yet") << LetterKind::Accepted << u"decision"_s;
        QTest::newRow("M-8: not declined yet") << LetterKind::OutOfScope << u"decision"_s;
        QTest::newRow("no duplicate") << LetterKind::Duplicate << u"original"_s;
        QTest::newRow("M-10: fixed is not released") << LetterKind::FixReleased << u"released"_s;
        QTest::newRow("M-10: released is not disclosed")
            << LetterKind::Disclosure << u"disclosed"_s;
        QTest::newRow("everything is there") << LetterKind::MissingInformation << u"missing"_s;
    }

    void nothingIsSentBeforeItIsSo()
    {
        QFETCH(LetterKind, kind);
        QFETCH(QString, lack);
        CaseDetail detail = mailCase();
        detail.file.foundItems = 0b1111111;
        detail.record.fix.fixedAt = LetterNow;
        const auto letter = compose(kind, detail);
        QVERIFY(!letter);
        QCOMPARE(letter.error(),
                 (LetterError{
                     .fault = LetterFault::NothingToSend, .name = nameOf(kind), .detail = lack}));
    }

    void M10_theReleaseOpensTheLetterOfTheFix()
    {
        CaseDetail detail = mailCase();
        detail.file.state = CaseState::Fixing;
        detail.record.fix.fixedAt = LetterNow;
        QVERIFY(!compose(LetterKind::FixReleased, detail));
        detail.file.state = CaseState::Released;
        detail.file.releasedAt = LetterNow;
        QVERIFY(compose(LetterKind::FixReleased, detail));
    }

    void aBackportIsBesidesTheReleaseThatTheFixIsFor()
    {
        CaseDetail detail = mailCase();
        detail.file.releasedAt = LetterNow;
        detail.record.fix.targetRelease = u"0.8.1"_s;
        detail.record.fix.backports = {{u"0.7.x"_s, BackportStatus::Fixed, u"0.7.4"_s}};
        QVERIFY(bodyOf(LetterKind::FixReleased, detail).contains("Fixed in: 0.8.1, 0.7.4"_L1));
    }

    void aHoleIsAnErrorThatNamesIt()
    {
        CaseDetail detail = declined(DeclineReason::Other);
        detail.record.decisions.first().reason.clear();
        const auto letter = compose(LetterKind::DeclinedOtherwise, detail);
        QVERIFY(!letter);
        QCOMPARE(letter.error().fault, LetterFault::NothingToSend);
        QCOMPARE(letter.error().detail, u"reason"_s);
    }

    void theLetterIsInTheReportersThread()
    {
        CaseDetail detail = mailCase();
        const Instant at = detail.file.receivedAt;
        MessageView answer = inbound(2, u"answer@stalw.art"_s, u"report@example.org"_s, at);
        answer.message.direction = Direction::Outbound;
        detail.messages.append(answer);
        MessageView chase = inbound(3, u"chase@example.org"_s, u"answer@stalw.art"_s, LetterNow);
        chase.message.subject = u"AW: re: Re:  XSS in the web admin"_s;
        chase.message.replyTo = {u"zoe@home.example.net"_s};
        detail.messages.append(chase);
        const auto letter = compose(LetterKind::Received, detail);
        QVERIFY(letter);
        QCOMPARE(letter->subject, u"Re: XSS in the web admin"_s);
        QCOMPARE(letter->to.address, u"zoe@home.example.net"_s);
        QCOMPARE(letter->from.address, u"hello@stalw.art"_s);
        QCOMPARE(letter->inReplyTo, u"chase@example.org"_s);
        QCOMPARE(letter->references, QStringList({u"report@example.org"_s, u"answer@stalw.art"_s,
                                                  u"chase@example.org"_s}));
        QVERIFY(letterInMessageId(letter->messageId) ==
                (LetterMark{u"DKT-26-041"_s, LetterKind::Received}));
    }

    void M12_aTrackerCaseGetsACommentAndNoMail()
    {
        const auto letter = compose(LetterKind::Received, trackerCase());
        QVERIFY(letter && letter->isTrackerComment);
        QVERIFY(letter->to.address.isEmpty() && letter->messageId.isEmpty());
        QVERIFY(letter->body.startsWith("Hello @ann-b,"_L1));
        QVERIFY(letter->body.contains("\\*names\\*"_L1)); // of the report: text, no Markdown
        QVERIFY(letter->body.endsWith("<!-- docket: DKT-26-050/received -->\n"_L1));
        QVERIFY(!mailtoUrl(*letter));
    }

    void aReportThatHasNoAddressGetsNoMail()
    {
        CaseDetail detail = mailCase();
        detail.file.reporter.address.clear();
        detail.messages.clear();
        QCOMPARE(compose(LetterKind::Received, detail).error().fault, LetterFault::NoRecipient);
    }

    void valuesAreNoTemplates()
    {
        CaseDetail detail = mailCase();
        detail.file.title = u"{{ sender }} {% load x %} {% include \"/etc/passwd\" %} <b>&amp;"_s;
        const QString body = bodyOf(LetterKind::Received, detail);
        QVERIFY(body.contains(detail.file.title)); // as it is, and not as HTML either
    }

    void hostileCharactersAreLeftOut()
    {
        CaseDetail detail = mailCase();
        detail.file.title = u"a\u202Eb\u0007c\uFDD0d\r\nBcc: x@y"_s;
        const QString body = bodyOf(LetterKind::Received, detail);
        QVERIFY(body.contains("\"abcd Bcc: x@y\""_L1));
    }

    void aBadTemplateSaysWhereAndWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TemplateProblem>("problem");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("line");
        using enum TemplateProblem;
        QTest::newRow("include reads files")
            << u"a\n{% include \"/etc/passwd\" %}"_s << UnknownTag << u"include"_s << 2;
        QTest::newRow("load loads code") << u"{% load evil %}"_s << UnknownTag << u"load"_s << 1;
        QTest::newRow("extends reads files")
            << u"x\n\n{% extends \"a\" %}"_s << UnknownTag << u"extends"_s << 3;
        QTest::newRow("autoescape")
            << u"{% autoescape on %}"_s << UnknownTag << u"autoescape"_s << 1;
        QTest::newRow("a tag hidden behind a brace")
            << u"{{% load evil %}}"_s << UnknownPlaceholder << u"% load evil %"_s << 1;
        QTest::newRow("an unknown placeholder")
            << u"{{ repoter }}"_s << UnknownPlaceholder << u"repoter"_s << 1;
        QTest::newRow("an attribute of a value")
            << u"{{ title.toUtf8 }}"_s << UnknownPlaceholder << u"title.toUtf8"_s << 1;
        QTest::newRow("a filter that fills the memory")
            << u"{{ title|center:\"999999999\" }}"_s << UnknownFilter << u"center"_s << 1;
        QTest::newRow("not closed") << u"{{ title"_s << NotClosed << u"{{"_s << 1;
        QTest::newRow("over two lines") << u"{{ title\n}}"_s << NotClosed << u"{{"_s << 1;
        QTest::newRow("no end") << u"{% if title %}"_s << NotBalanced << u"if"_s << 1;
        QTest::newRow("no beginning") << u"{% endif %}"_s << NotBalanced << u"endif"_s << 1;
        QTest::newRow("crossed") << u"{% if title %}{% for x in missing %}{% endif %}{% endfor %}"_s
                                 << NotBalanced << u"endif"_s << 1;
        QTest::newRow("a loop in a loop") << u"{% for x in missing %}\n{% for y in missing %}"_s
                                          << NestedLoop << u"for y in missing"_s << 2;
        QTest::newRow("a loop over a text")
            << u"{% for x in title %}"_s << UnknownPlaceholder << u"title"_s << 1;
        QTest::newRow("deeper than the engine's stack")
            << u"{% if title %}"_s.repeated(4000) << TooDeep << u"if"_s << 1;
        QTest::newRow("a condition longer than that")
            << "{% if "_L1 + u"not "_s.repeated(9000) + "title %}{% endif %}"_L1 << TooDeep
            << u"if"_s << 1;
        QTest::newRow("too long") << QString(1 << 17, u'x') << TooLong << QString() << 0;
    }

    void aBadTemplateSaysWhereAndWhy()
    {
        QFETCH(QString, text);
        QFETCH(TemplateProblem, problem);
        QFETCH(QString, word);
        QFETCH(int, line);
        const LetterError expected{.fault = LetterFault::BadTemplate,
                                   .name = u"received"_s,
                                   .detail = word,
                                   .problem = problem,
                                   .line = line};
        const auto checked = checkTemplate(u"received"_s, text);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), expected);
        const auto letter = composeLetter(LetterKind::Received, {{u"received"_s, text}}, mailCase(),
                                          u"Mara"_s, LetterNow);
        QVERIFY(!letter);
        QCOMPARE(letter.error(), expected);
    }

    void whatATemplateMaySay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("a text for what is empty")
            << u"{{ estimate|default:\"soon\" }}"_s << u"soon"_s;
        QTest::newRow("else") << u"{% if estimate %}a{% else %}b{% endif %}"_s << u"b"_s;
        QTest::newRow("not, and") << u"{% if not estimate and title %}a{% endif %}"_s << u"a"_s;
        QTest::newRow("joined") << u"{{ supported_versions|join:\", \" }}"_s << u"0.8.x, 0.7.x"_s;
        QTest::newRow("a loop") << u"{% for v in supported_versions %}\n"
                                   "{{ forloop.counter }}. {{ v }}\n{% endfor %}\nend"_s
                                << u"1. 0.8.x\n2. 0.7.x\nend"_s;
        QTest::newRow("a remark") << u"a\n{# secret #}\nb"_s << u"a\nb"_s;
        QTest::newRow("single braces") << u"{ a } % # }}"_s << u"{ a } % # }}"_s;
        QTest::newRow("a value alone in its line")
            << u"a\n{{ case }}\nb"_s << u"a\nDKT-26-041\nb"_s;
    }

    void whatATemplateMaySay()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        QCOMPARE(fillTemplate(u"t"_s, text, letterValues(mailCase(), u"Mara"_s, LetterNow)).value(),
                 filled);
    }

    void aPromiseWithoutATemplateIsFound()
    {
        const Policy policy = policyNamed(u"stalwart"_s);
        QVERIFY(promisesWithoutTemplate(policy, originals()).isEmpty());
        QVERIFY(promisesWithoutTemplate(policyNamed(u"mailflow"_s), originals()).isEmpty());
        LetterTemplates fewer = originals();
        fewer[u"next-steps"_s] = u" \n"_s;
        fewer.remove(u"estimate"_s);
        QCOMPARE(promisesWithoutTemplate(policy, fewer),
                 QList({PromiseKind::DetailedResponse, PromiseKind::FixEstimate}));
    }

    void aTeamsChangesReplaceTheOriginals()
    {
        const LetterTemplates changed =
            withChanges(originals(), R"({"received": "Hi", "../../etc": "x", "estimate": 3})");
        QCOMPARE(changed.size(), originals().size());
        QCOMPARE(changed.value(u"received"_s), u"Hi"_s);
        QCOMPARE(changed.value(u"estimate"_s), originals().value(u"estimate"_s));
        QCOMPARE(withChanges(originals(), "no JSON"), originals());
    }

    void theReadmeKnowsEveryPlaceholder()
    {
        QFile file(QStringLiteral(DOCKET_RESOURCES "/templates/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &name : letterPlaceholders() + letterLists()) {
            QVERIFY2(text.contains(u'`' + name + u'`'), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestLetterExporter)
#include "tst_letterexporter.moc"
