// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/letter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// One letter: the only place that knows what serves which promise and counts as what.
struct Row
{
    LetterKind kind;
    QLatin1StringView name;
    MessageKind recordedAs;
    std::array<std::optional<PromiseKind>, 2> serves;
    std::optional<DeclineReason> declines;
};

constexpr std::array Rows{
    Row{LetterKind::Received,
        "received"_L1,
        MessageKind::Acknowledgement,
        {PromiseKind::Acknowledge, PromiseKind::FirstResponse},
        {}},
    Row{LetterKind::NextSteps,
        "next-steps"_L1,
        MessageKind::DetailedResponse,
        {PromiseKind::DetailedResponse},
        {}},
    Row{LetterKind::MissingInformation, "missing-information"_L1, MessageKind::Other, {}, {}},
    Row{LetterKind::Estimate, "estimate"_L1, MessageKind::Estimate, {PromiseKind::FixEstimate}, {}},
    Row{LetterKind::EstimateChanged,
        "estimate-changed"_L1,
        MessageKind::Estimate,
        {PromiseKind::EstimateChange},
        {}},
    Row{LetterKind::Accepted,
        "accepted"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        {}},
    Row{LetterKind::NotAVulnerability,
        "declined-not-a-vulnerability"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        DeclineReason::NotAVulnerability},
    Row{LetterKind::UnsupportedVersion,
        "declined-unsupported-version"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        DeclineReason::UnsupportedVersion},
    Row{LetterKind::OutOfScope,
        "declined-out-of-scope"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        DeclineReason::OutOfScope},
    Row{LetterKind::NotReproducible,
        "declined-not-reproducible"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        DeclineReason::NotReproducible},
    Row{LetterKind::AlreadyKnown,
        "declined-already-known"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        DeclineReason::AlreadyKnown},
    Row{LetterKind::SupportQuestion,
        "declined-support-question"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        DeclineReason::SupportQuestion},
    Row{LetterKind::DeclinedOtherwise,
        "declined-other"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        DeclineReason::Other},
    Row{LetterKind::Duplicate,
        "duplicate"_L1,
        MessageKind::Decision,
        {PromiseKind::NotifyDecision},
        {}},
    Row{LetterKind::FixReleased,
        "fix-released"_L1,
        MessageKind::Resolved,
        {PromiseKind::NotifyResolved},
        {}},
    Row{LetterKind::Disclosure, "disclosure"_L1, MessageKind::Other, {}, {}},
    Row{LetterKind::StatusUpdate,
        "status-update"_L1,
        MessageKind::Other,
        {PromiseKind::StatusUpdate},
        {}},
};

const Row &rowOf(LetterKind kind)
{
    return *std::ranges::find(Rows, kind, &Row::kind);
}

/// Lines that quote somebody else, as mail and Markdown mark them.
bool isQuotation(QStringView line)
{
    return line.startsWith(u'>');
}

} // namespace

QList<LetterKind> letterKinds()
{
    QList<LetterKind> kinds;
    for (const Row &row : Rows) {
        kinds.append(row.kind);
    }
    return kinds;
}

QLatin1StringView nameOf(LetterKind kind)
{
    return rowOf(kind).name;
}

std::optional<LetterKind> letterFromName(QStringView name)
{
    const auto *const row =
        std::ranges::find_if(Rows, [name](const Row &candidate) { return candidate.name == name; });
    return row == Rows.end() ? std::nullopt : std::optional(row->kind);
}

MessageKind recordedAs(LetterKind kind)
{
    return rowOf(kind).recordedAs;
}

QList<PromiseKind> servedBy(LetterKind kind)
{
    QList<PromiseKind> served;
    for (const std::optional<PromiseKind> &promise : rowOf(kind).serves) {
        if (promise) {
            served.append(*promise);
        }
    }
    return served;
}

std::optional<DeclineReason> declineReasonOf(LetterKind kind)
{
    return rowOf(kind).declines;
}

QList<PromiseKind> promisesWithoutTemplate(const Policy &policy, const LetterTemplates &templates)
{
    QList<PromiseKind> without;
    for (const Promise &promise : policy.promises) {
        const bool isKept = std::ranges::any_of(letterKinds(), [&](LetterKind kind) {
            return servedBy(kind).contains(promise.kind) &&
                   !templates.value(nameOf(kind)).trimmed().isEmpty();
        });
        if (isToReporter(promise.kind) && !isKept && !without.contains(promise.kind)) {
            without.append(promise.kind);
        }
    }
    return without;
}

bool isAnsweredOnTracker(const CaseDetail &detail)
{
    return isTracker(detail.file.source) || (detail.policy.publicIssue == PublicIssue::Required &&
                                             detail.file.source != SourceKind::Mail);
}

std::optional<QUrl> mailtoUrl(const Letter &letter)
{
    constexpr qsizetype Most = 2000; // what shells and mail clients are known to take
    if (letter.isTrackerComment || letter.to.address.isEmpty()) {
        return std::nullopt;
    }
    const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    QString body = letter.body;
    body.replace(u'\n', "\r\n"_L1); // RFC 6068 §5
    QByteArray url = "mailto:" + QUrl::toPercentEncoding(letter.to.address, "@") +
                     "?subject=" + encoded(letter.subject);
    if (!letter.inReplyTo.isEmpty()) {
        url += "&In-Reply-To=" + encoded(u'<' + letter.inReplyTo + u'>');
    }
    url += "&body=" + encoded(body);
    return url.size() > Most ? std::nullopt
                             : std::optional(QUrl::fromEncoded(url, QUrl::StrictMode));
}

QString toString(const LetterMark &mark)
{
    return mark.caseKey + u'/' + nameOf(mark.kind);
}

std::optional<LetterMark> letterMarkFrom(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto kind = slash > 0 ? letterFromName(text.sliced(slash + 1)) : std::nullopt;
    return kind.transform([&](LetterKind known) {
        return LetterMark{.caseKey = text.first(slash).toString(), .kind = known};
    });
}

QString markLine(const LetterMark &mark, bool isTrackerComment)
{
    const QString words = toString(mark);
    return isTrackerComment ? u"<!-- docket: %1 -->"_s.arg(words) : u"Reference: %1"_s.arg(words);
}

std::optional<LetterMark> letterInText(const QString &text)
{
    static const QRegularExpression marked(
        u"^[ \\t]*(?:Reference: |<!-- docket: )([A-Za-z0-9-]+/[a-z-]+)(?: -->)?[ \\t\\r]*$"_s,
        QRegularExpression::MultilineOption); // a quotation has its sign in front
    const auto match = marked.match(text);
    return match.hasMatch() ? letterMarkFrom(match.capturedView(1)) : std::nullopt;
}

QString letterMessageId(const LetterMark &mark, Instant now, const QString &domain)
{
    return mark.caseKey + u'.' + nameOf(mark.kind) + u'.' + QString::number(now.seconds) +
           ".docket@"_L1 + (domain.isEmpty() ? u"docket.invalid"_s : domain);
}

std::optional<LetterMark> letterInMessageId(QStringView messageId)
{
    static const QRegularExpression marked(u"^([A-Za-z0-9-]+)\\.([a-z-]+)\\.[0-9]+\\.docket@"_s);
    const auto match = marked.matchView(messageId);
    return match.hasMatch() ? letterMarkFrom(QString(match.captured(1) + u'/' + match.captured(2)))
                            : std::nullopt;
}

QString comparableText(const QString &text)
{
    QStringList own;
    for (const QString &line : text.split(u'\n')) {
        if (!isQuotation(line)) {
            own.append(line);
        }
    }
    return own.join(u'\n').simplified();
}

bool givesSafeHarbour(const Policy &policy, const QString &text)
{
    return !policy.safeHarbour.isEmpty() &&
           comparableText(text).contains(policy.safeHarbour.simplified());
}

} // namespace Docket
