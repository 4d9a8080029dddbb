// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where reports go, where they must not go, and where questions go.

#include "policyreader/draft.h"
#include "policyreader/rules.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// "security@example.org", and the two ways of hiding one from robots that nobody can mistake:
/// "security [at] example [dot] org" and "security at example dot org".
QStringList addressesIn(const QString &words)
{
    static const QRegularExpression plain =
        rule(u"[\\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})*\\.[a-z]{2,24}\\b"_s);
    static const QRegularExpression hidden = rule(
        u"\\b([\\w.+-]{1,64}) ?(?:[\\[({]at[\\])}]| at (?=[\\w-]+(?: dot [\\w-]+)* dot )) ?"
        "([\\w-]+(?: ?(?:[\\[({]dot[\\])}]| dot |\\.) ?[\\w-]+)*(?: ?(?:[\\[({]dot[\\])}]| dot "
        "|\\.) ?)[a-z]{2,24})\\b"_s);
    static const QRegularExpression dot = rule(u" ?(?:[\\[({]dot[\\])}]| dot ) ?"_s);
    QStringList addresses;
    for (auto matches = plain.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        addresses.append(match.captured().toLower());
    }
    for (auto matches = hidden.globalMatch(words); matches.hasNext();) {
        const auto match = matches.next();
        const QString domain = match.captured(2).toLower().replace(dot, u"."_s);
        addresses.append(match.captured(1).toLower() + u'@' + domain);
    }
    return addresses;
}

QStringList urlsOf(const Draft &draft, const Sentence &sentence)
{
    static const QRegularExpression bare =
        rule(u"\\bhttps?://[^\\s<>()\"'\\]]+[^\\s<>()\"'\\].,;:!?]"_s);
    QStringList urls;
    for (auto matches = bare.globalMatch(sentence.words); matches.hasNext();) {
        const auto match = matches.next();
        urls.append(match.captured());
    }
    for (const DocumentLink &link : draft.blockOf(sentence).links) {
        const qsizetype from = link.from - sentence.from;
        const bool isHere = from >= 0 && from < sentence.text.size();
        if (isHere && !urls.contains(link.target)) {
            urls.append(link.target);
        }
    }
    return urls;
}

/// Whether the sentence is about reports, by itself or by the heading that it stands under.
bool isAboutReporting(const Draft &draft, const Sentence &sentence)
{
    static const QRegularExpression words = rule(
        u"\\b(?:report\\w*|disclos\\w*|vulnerabilit\\w+|security (?:issues?|bugs?|problems?|"
        "concerns?|team)|contact|submi\\w+|send|e-?mail(?:ing)?|mail|write to|tell|reach)\\b"_s);
    return words.match(sentence.words).hasMatch() || words.match(draft.above(sentence)).hasMatch();
}

/// "For questions about this policy …"
bool isAboutQuestions(const Sentence &sentence)
{
    static const QRegularExpression words =
        rule(u"\\b(?:questions?|suggestions?|feedback|comments|additional information|"
             "inquiries|enquiries)\\b.{0,60}\\b(?:polic\\w+|process|document|procedure|page)\\b|"
             "\\b(?:polic\\w+|process|document|procedure)\\b.{0,60}\\b(?:questions?|suggestions?|"
             "feedback|comments)\\b|^(?:for|if you have) (?:any )?(?:other |general )?questions"_s);
    return words.match(sentence.words).hasMatch();
}

bool forbidsPublicIssues(const QString &words)
{
    static const QRegularExpression rules =
        rule(u"\\b(?:do not|don't|never|not|avoid|refrain from|rather than|instead "
             u"of|without)\\b.{0,120}?"
             "\\b(?:(?:public|github|gitlab|jira|bug|open|regular) ?(?:\\w+ )?(?:issues?|tracker|"
             "bug reports?|repository|forums?|channels?|pull requests?)|issue tracker|issues? "
             "(?:on|in|for|via|through)|an? issue|discussions?)\\b|\\b(?:do not|don't|never) "
             "(?:report|disclose|post|discuss|file|open|submit)\\b.{0,80}\\b(?:publicly|in public|"
             "public)\\b.{0,30}\\b(?:issue|forum|list|channel)|"
             "(?:\\bnot|\\bnever|n't)\\b.{0,60}\\b(?:publicly (?:report|file|post|submit)(?:ed)?|"
             "(?:report|file|filed|post|submit)\\w* (?:\\w+ ){0,4}(?:publicly\\b|in public\\b|"
             "(?:on|to|in|via|through) (?:the|a|an|any|our) public (?:\\w+[ -]){0,2}(?:list|lists|"
             "tracker|forum|channel|chat)\\b))"_s);
    static const QRegularExpression harmless =
        rule(u"do not (?:need|have) to|not (?:a )?security|non-security|no security|"
             "not (?:sure|considered)|do not hesitate|don't hesitate|until"_s);
    return rules.match(words).hasMatch() && !harmless.match(words).hasMatch();
}

/// "To report a vulnerability, open a public issue." Without an address of the tracker.
bool invitesPublicIssue(const QString &words)
{
    static const QRegularExpression invitation =
        rule(u"\\b(?:open|file|create|submit|raise|use|post)\\b (?:\\w+ ){0,3}?public (?:\\w+ )?"
             "(?:issues?|tracker)\\b"_s);
    static const QRegularExpression other =
        rule(u"\\b(?:not|never|avoid|cannot|unless|after|once|instead of|rather than|less|low|"
             "everything else|all other|before)\\b|n't\\b"_s);
    return invitation.match(words).hasMatch() && !other.match(words).hasMatch();
}

bool isTracker(const QString &url)
{
    static const QRegularExpression tracker =
        rule(u"^https?://[^/]+/.*\\bissues\\b|/-/issues|bugzilla|/jira/|/browse/"_s);
    return tracker.match(url).hasMatch();
}

bool isPrivateForm(const QString &url)
{
    static const QRegularExpression form =
        rule(u"/security/advisories|hackerone\\.com|bugcrowd\\.com|intigriti\\.com|huntr\\.|"
             "yeswehack\\.com|bughunters\\.google\\.com|report-(?:a-)?(?:vulnerability|security)|"
             "msrc\\.|synack\\.com|immunefi\\.com|tidelift\\.com/security"_s);
    return form.match(url).hasMatch();
}

class ChannelReader final
{
public:
    explicit ChannelReader(Draft &draft)
        : m_draft(draft)
    {
    }

    void read()
    {
        for (Sentence &sentence : m_draft.sentences) {
            readSentence(sentence);
        }
        Policy &policy = m_draft.policy;
        const bool isPublic = !policy.issuesUrl.isEmpty() || m_invitation;
        if (policy.publicIssue == PublicIssue::NotStated && isPublic) {
            const bool hasPrivate = !policy.intakeAddresses.isEmpty() || !m_forms.isEmpty();
            policy.publicIssue = hasPrivate ? PublicIssue::Allowed : PublicIssue::Required;
        } else if (policy.publicIssue == PublicIssue::Forbidden && m_invitation) {
            m_draft.report(PolicyProblemKind::Contradiction, m_invitation->line,
                           m_invitation->text);
        }
        placeForms();
        if (policy.intakeAddresses.isEmpty() && policy.issuesUrl.isEmpty() && !m_invitation &&
            !m_hasPrivateReporting) {
            takeOnlyAddress();
        }
    }

private:
    /// A private form is the contact where no other one is named, and the place for reports where
    /// there is no other; one that has no place in the policy is listed.
    void placeForms()
    {
        Policy &policy = m_draft.policy;
        if (m_forms.isEmpty()) {
            return;
        }
        if (policy.contact.isEmpty()) {
            policy.contact = m_forms.first().url;
        }
        if (policy.intakeAddresses.isEmpty() && policy.issuesUrl.isEmpty()) {
            policy.issuesUrl = m_forms.first().url;
        }
        for (const Form &form : std::as_const(m_forms)) {
            if (form.url != policy.contact && form.url != policy.issuesUrl) {
                m_draft.list(form.span);
            }
        }
    }

    /// A document in another language that has one address takes reports there; the sentence stays
    /// for a person to read.
    void takeOnlyAddress()
    {
        QStringList all;
        Sentence *only = nullptr;
        for (Sentence &sentence : m_draft.sentences) {
            for (const QString &address : addressesIn(sentence.words)) {
                if (!all.contains(address)) {
                    all.append(address);
                    only = &sentence;
                }
            }
        }
        if (!m_draft.isEnglish && all.size() == 1) {
            m_draft.policy.intakeAddresses = all;
            m_draft.policy.channelSpans.append(only->span);
            if (!only->isRead) {
                m_draft.list(only->span);
                only->isRead = true;
            }
        } else {
            m_draft.report(PolicyProblemKind::NoChannel, 0, {});
        }
    }

    void readSentence(Sentence &sentence)
    {
        const QString &words = sentence.words;
        if (forbidsPublicIssues(words)) {
            forbid(sentence);
        } else if (isAboutQuestions(sentence)) {
            readContact(sentence);
            return;
        }
        if (!isAboutReporting(m_draft, sentence)) {
            return;
        }
        const bool isForOthers = isForOtherBugs(words);
        bool isChannel = takePlaces(sentence, isForOthers);
        static const QRegularExpression reporting =
            rule(u"private(?:ly)? (?:\\w+ )?(?:vulnerability )?report\\w*|\"?report a "
                 "vulnerability\"? button|security (?:advisor\\w+|tab)"_s);
        static const QRegularExpression verb =
            rule(u"\\b(?:use|using|via|through|click|open)\\b"_s);
        if (reporting.match(words).hasMatch() && verb.match(words).hasMatch()) {
            m_hasPrivateReporting = true;
            isChannel = true;
        }
        isChannel = takeInvitation(sentence, isForOthers) || isChannel;
        if (isChannel || (isForOthers && forOthersIsRead(words))) {
            markChannel(sentence);
        }
    }

    /// Takes over the addresses, forms and trackers that the sentence names; whether there is any.
    bool takePlaces(const Sentence &sentence, bool isForOthers)
    {
        const QString &words = sentence.words;
        bool isChannel = false;
        for (const QString &address : addressesIn(words)) {
            isChannel = true;
            take(m_draft.policy.intakeAddresses, address);
        }
        for (const QString &url : urlsOf(m_draft, sentence)) {
            if (url.startsWith("mailto:"_L1)) {
                isChannel = true;
                const QString mailbox = url.sliced(7).section(u'?', 0, 0).toLower();
                take(m_draft.policy.intakeAddresses, mailbox);
            } else if (isPrivateForm(url)) {
                isChannel = true;
                if (!std::ranges::contains(m_forms, url, &Form::url)) {
                    m_forms.append({url, sentence.span});
                }
            } else if (isTracker(url) && !isForOthers && !forbidsPublicIssues(words)) {
                isChannel = true;
                m_draft.policy.issuesUrl =
                    m_draft.policy.issuesUrl.isEmpty() ? url : m_draft.policy.issuesUrl;
            }
        }
        return isChannel;
    }

    /// "Open a public issue", said of flaws.
    bool takeInvitation(const Sentence &sentence, bool isForOthers)
    {
        static const QRegularExpression flaws = rule(u"vulnerabilit|security"_s);
        const bool isOfFlaws = flaws.match(sentence.words).hasMatch() ||
                               flaws.match(m_draft.above(sentence)).hasMatch();
        if (!isOfFlaws || isForOthers || !invitesPublicIssue(sentence.words)) {
            return false;
        }
        m_invitation = m_invitation ? m_invitation : std::optional(sentence);
        return true;
    }

    /// Bugs that are no security matter go to the public tracker, which says nothing of reports.
    [[nodiscard]] static bool isForOtherBugs(const QString &words)
    {
        static const QRegularExpression others =
            rule(u"non-security|not (?:a )?security|(?:other|regular|normal|ordinary|general) "
                 "(?:bugs?|issues)|non-sensitive|feature requests?"_s);
        return others.match(words).hasMatch();
    }

    [[nodiscard]] static bool forOthersIsRead(const QString &words)
    {
        static const QRegularExpression tracker = rule(u"\\b(?:issues?|tracker)\\b"_s);
        return tracker.match(words).hasMatch();
    }

    void forbid(Sentence &sentence)
    {
        Policy &policy = m_draft.policy;
        if (policy.publicIssue == PublicIssue::NotStated && !policy.issuesUrl.isEmpty()) {
            m_draft.report(PolicyProblemKind::Contradiction, sentence.line, sentence.text);
        }
        policy.publicIssue = PublicIssue::Forbidden;
        sentence.isPractice = true;
        markChannel(sentence);
    }

    void readContact(Sentence &sentence)
    {
        QStringList places;
        for (const QString &address : addressesIn(sentence.words)) {
            places.append(address);
        }
        for (const QString &url : urlsOf(m_draft, sentence)) {
            places.append(url.startsWith("mailto:"_L1) ? url.sliced(7) : url);
        }
        if (!places.isEmpty() && m_draft.policy.contact.isEmpty()) {
            m_draft.policy.contact = places.first();
        }
        if (!places.isEmpty()) {
            markChannel(sentence);
        }
    }

    void markChannel(Sentence &sentence)
    {
        sentence.isRead = true;
        if (!m_draft.policy.channelSpans.contains(sentence.span)) {
            m_draft.policy.channelSpans.append(sentence.span);
        }
    }

    static void take(QStringList &addresses, const QString &address)
    {
        if (!address.isEmpty() && !addresses.contains(address)) {
            addresses.append(address);
        }
    }

    Draft &m_draft;

    struct Form
    {
        QString url;
        TextSpan span; ///< of its sentence
    };

    QList<Form> m_forms;                  ///< private ones, each once
    std::optional<Sentence> m_invitation; ///< to open a public issue, without its address
    bool m_hasPrivateReporting = false;
};

} // namespace

void readChannel(Draft &draft)
{
    ChannelReader(draft).read();
}

} // namespace Docket
