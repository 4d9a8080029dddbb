// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/letterexporter.h"

#include "domain/contentmatch.h"
#include "exporters/lettertemplate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostAncestors = 50; ///< of a thread, in References

bool isAccepted(const CaseDetail &detail)
{
    const CaseFile &file = detail.file;
    const QList<Decision> &decisions = detail.record.decisions;
    return file.decidedAt && !file.declineReason && !file.duplicateOf && !decisions.isEmpty() &&
           decisions.last().outcome == CaseState::Accepted;
}

bool asksForNothing(const QVariantHash &values)
{
    return values.value(u"missing"_s).toStringList().isEmpty() &&
           values.value(u"partly"_s).toStringList().isEmpty();
}

/// What the case has not yet and the letter tells of, as a word for the error; empty if nothing.
QString lackOf(LetterKind kind, const CaseDetail &detail, const QVariantHash &values)
{
    const CaseFile &file = detail.file;
    const auto isEmpty = [&values](const QString &name) {
        return values.value(name).toString().isEmpty();
    };
    if (const auto reason = declineReasonOf(kind)) {
        return file.declineReason == reason ? QString() : u"decision"_s;
    }
    switch (kind) {
    case LetterKind::MissingInformation:
        return asksForNothing(values) ? u"missing"_s : QString();
    case LetterKind::Estimate:
        return isEmpty(u"estimate"_s) ? u"estimate"_s : QString();
    case LetterKind::EstimateChanged:
        return isEmpty(u"previous_estimate"_s) ? u"previous_estimate"_s : QString();
    case LetterKind::Accepted:
        return isAccepted(detail) ? QString() : u"decision"_s;
    case LetterKind::Duplicate:
        return isEmpty(u"original"_s) ? u"original"_s : QString();
    case LetterKind::FixReleased:
        return isEmpty(u"released"_s) ? u"released"_s : QString();
    case LetterKind::Disclosure:
        return isEmpty(u"disclosed"_s) ? u"disclosed"_s : QString();
    case LetterKind::StatusUpdate:
        return isOpen(file.state) ? QString() : u"state"_s;
    case LetterKind::Received:
    case LetterKind::NextSteps:
    case LetterKind::NotAVulnerability:
    case LetterKind::UnsupportedVersion:
    case LetterKind::OutOfScope:
    case LetterKind::NotReproducible:
    case LetterKind::AlreadyKnown:
    case LetterKind::SupportQuestion:
    case LetterKind::DeclinedOtherwise:
        break;
    }
    return {};
}

bool isFromReporter(const Message &message, const Person &reporter)
{
    return isOfReporter(message) && message.refKind == RefKind::MailId &&
           (reporter.address.isEmpty() ? !isMatchedByContent(message)
                                       : message.from.address == reporter.address);
}

/// The message that a letter answers: the reporter's last one.
const Message *answered(const CaseDetail &detail)
{
    const Message *last = nullptr;
    for (const MessageView &view : detail.messages) {
        const Message &message = view.message;
        if (isFromReporter(message, detail.file.reporter) &&
            (last == nullptr || message.receivedAt >= last->receivedAt)) {
            last = &message;
        }
    }
    return last;
}

/// The ids of the thread down to this message (RFC 5322 §3.6.4), oldest first.
QStringList threadTo(const Message &message, const QList<MessageView> &messages)
{
    QStringList refs{message.messageRef};
    QString parent = message.inReplyTo;
    while (!parent.isEmpty() && !refs.contains(parent) && refs.size() < MostAncestors) {
        refs.prepend(parent);
        const auto found = std::ranges::find_if(messages, [&parent](const MessageView &view) {
            return view.message.messageRef == parent;
        });
        parent = found == messages.end() ? QString() : found->message.inReplyTo;
    }
    return refs;
}

/// "Re: " once, whatever answers in other languages have put in front.
QString replySubject(const QString &subject)
{
    static const QRegularExpression before(
        u"^(?:(?:re|aw|antw|sv|vs|odp|tr)\\s*(?:\\[\\d+\\])?:\\s*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = subject.simplified();
    bare.remove(before);
    return "Re: "_L1 + bare;
}

Person senderOf(const CaseDetail &detail, const QString &sender, const Message *report)
{
    const QStringList &intake = detail.policy.intakeAddresses;
    QString address = intake.value(0);
    if (address.isEmpty() && report != nullptr) {
        const auto asAddress = [](const QString &text) { return text.contains(u'@'); };
        const auto found = std::ranges::find_if(report->recipients, asAddress);
        address = found == report->recipients.end() ? QString() : *found;
    }
    return {.name = sender.simplified(), .address = address, .handle = {}};
}

/// To the address that answers were asked to go to, else to who wrote.
std::expected<void, LetterError> address(Letter &letter, const CaseDetail &detail,
                                         const QString &sender)
{
    const Message *message = answered(detail);
    letter.to = detail.file.reporter;
    if (message != nullptr) {
        letter.to = message->from;
        const auto isAddress = [](const QString &text) { return text.contains(u'@'); };
        const auto asked = std::ranges::find_if(message->replyTo, isAddress);
        const bool isAsked = asked != message->replyTo.end() && !isMatchedByContent(*message);
        letter.to.address = isAsked ? *asked : letter.to.address;
        letter.inReplyTo = message->messageRef;
        letter.references = threadTo(*message, detail.messages);
    }
    letter.from = senderOf(detail, sender, message);
    letter.subject = replySubject(
        message == nullptr || message->subject.isEmpty() ? detail.file.title : message->subject);
    if (letter.to.address.isEmpty()) {
        return std::unexpected(
            LetterError{.fault = LetterFault::NoRecipient, .name = nameOf(letter.kind)});
    }
    return {};
}

} // namespace

LetterTemplates originalTemplates()
{
    static const QRegularExpression licence(u"^(\\{# SPDX-[^\\n]*\\n)+"_s);
    LetterTemplates templates;
    for (const LetterKind kind : letterKinds()) {
        const QString name = nameOf(kind);
        QFile file(u":/docket/templates/letters/"_s + name + ".txt"_L1);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_ASSERT_X(false, "originalTemplates", "a letter without its template");
            continue;
        }
        QString text = QString::fromUtf8(file.readAll());
        text.remove(licence); // the file's, not the letter's
        templates.insert(name, text);
    }
    return templates;
}

LetterTemplates withChanges(LetterTemplates templates, const QByteArray &json)
{
    const QJsonObject changes = QJsonDocument::fromJson(json).object();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (templates.contains(change.key()) && change->isString()) {
            templates[change.key()] = change->toString();
        }
    }
    return templates;
}

std::expected<Letter, LetterError> composeLetter(LetterKind kind, const LetterTemplates &templates,
                                                 const CaseDetail &detail, const QString &sender,
                                                 Instant now)
{
    const QString name = nameOf(kind);
    const QString text = templates.value(name);
    if (text.trimmed().isEmpty()) {
        return std::unexpected(LetterError{.fault = LetterFault::NoTemplate, .name = name});
    }
    const QVariantHash values = letterValues(detail, sender, now);
    if (const QString lack = lackOf(kind, detail, values); !lack.isEmpty()) {
        return std::unexpected(
            LetterError{.fault = LetterFault::NothingToSend, .name = name, .detail = lack});
    }
    const auto body = fillTemplate(name, text, values);
    if (!body) {
        return std::unexpected(body.error());
    }
    Letter letter{.kind = kind, .caseKey = detail.file.key};
    letter.isTrackerComment = isAnsweredOnTracker(detail);
    const LetterMark mark{.caseKey = letter.caseKey, .kind = kind};
    letter.body = *body + "\n\n"_L1 + markLine(mark, letter.isTrackerComment) + u'\n';
    if (letter.isTrackerComment) {
        letter.to = detail.file.reporter;
        letter.to.address.clear();
        letter.subject = detail.file.title.simplified();
        return letter;
    }
    if (const auto addressed = address(letter, detail, sender); !addressed) {
        return std::unexpected(addressed.error());
    }
    letter.messageId = letterMessageId(mark, now, letter.from.address.section(u'@', 1));
    return letter;
}

} // namespace Docket
