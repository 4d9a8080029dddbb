// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisoryrevisions.h"
#include "domain/casedetail.h"
#include "domain/codeblocks.h"
#include "domain/leakcheck.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What an advisory is judged against, out of all that is known of its case.
namespace Docket {

namespace {

/// Whether the reporter is still to be told of the fix (W-20, M-12).
bool isReporterToldLater(const QList<Obligation> &obligations)
{
    return std::ranges::any_of(obligations, [](const Obligation &obligation) {
        return obligation.kind == PromiseKind::NotifyResolved && obligation.isOwed &&
               !obligation.metAt;
    });
}

/// What the team wrote for itself. The nature of the fix is no part of it: it goes into changelogs.
QStringList internalTextsOf(const CaseDetail &detail)
{
    const CaseRecord &record = detail.record;
    QStringList texts{record.conduct.reason, record.fix.releaseReason, record.fix.manualCheck,
                      record.embargo.quote, record.assessment.rationale};
    for (const Decision &decision : record.decisions) {
        texts << decision.reason;
    }
    for (const Estimate &estimate : record.estimates) {
        texts << estimate.reason;
    }
    for (const ClockPause &pause : record.pauses) {
        texts << pause.pause.reason;
    }
    for (const Excerpt &excerpt : detail.excerpts) {
        texts << excerpt.note;
    }
    for (const MessageView &view : detail.messages) {
        if (view.message.direction == Direction::Internal) {
            texts << view.text;
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// A message without its code, which counts as such, and without what it quotes: those are the
/// words of somebody else, often the team's own letter.
QString ownWordsOf(const QString &text, const QList<CodeBlock> &blocks)
{
    QStringList lines = text.split(u'\n');
    for (const CodeBlock &block : blocks) {
        const qsizetype last = block.firstLine - 1 + block.text.count(u'\n');
        for (qsizetype line = block.firstLine - 1; line >= 0 && line < last && line < lines.size();
             ++line) {
            lines[line].clear();
        }
    }
    lines.removeIf([](const QString &line) { return line.startsWith(u'>'); });
    return lines.join(u'\n');
}

void addMessages(const CaseDetail &detail, AdvisoryGround &ground)
{
    for (const MessageView &view : detail.messages) {
        if (view.message.refKind == RefKind::MailId) {
            ground.messageIds << view.message.messageRef;
        }
        if (view.message.direction != Direction::Inbound) {
            continue;
        }
        const QList<CodeBlock> blocks = codeBlocks(view.text);
        ground.privateTexts << ownWordsOf(view.text, blocks);
        for (const CodeBlock &block : blocks) {
            ground.pocTexts << block.text;
        }
    }
    ground.pocTexts += detail.evidenceTexts;
    ground.messageIds.removeAll(QString());
}

} // namespace

AdvisoryGround groundOf(const CaseDetail &detail)
{
    AdvisoryGround ground{.file = detail.file,
                          .assessment = detail.record.assessment,
                          .fix = detail.record.fix,
                          .publisher = detail.publisher,
                          .addresses = privateAddresses(detail),
                          .severityMethod = detail.severityMethod,
                          .internalTexts = internalTextsOf(detail),
                          .openKeys = detail.openKeys,
                          .privateHosts = detail.privateHosts,
                          .isReporterWaiting = isReporterToldLater(detail.obligations),
                          .scheme = detail.policy.versionScheme,
                          .issued = issuedContent(detail.events),
                          .isOfOthers = detail.file.source == SourceKind::Advisory};
    if (!detail.file.isPublic) { // what everybody can read is nobody's secret
        addMessages(detail, ground);
    }
    return ground;
}

SecretCase secretCaseOf(const CaseDetail &detail)
{
    const AdvisoryGround ground = groundOf(detail);
    const CaseFile &file = detail.file;
    SecretCase secret{.key = file.key,
                      .title = file.title,
                      .identifiers = detail.draft.identifiers + QStringList{detail.draft.id},
                      .addresses = ground.addresses + QStringList{file.reporter.address},
                      .messages = ground.privateTexts + ground.internalTexts,
                      .code = ground.pocTexts,
                      .commits = detail.record.fix.commits + QStringList{detail.record.fix.branch},
                      .isUnderEmbargo = file.embargoUntil.has_value()};
    for (const MessageView &view : detail.messages) {
        if (view.message.direction != Direction::Inbound) {
            continue;
        }
        secret.names << view.message.from.name << view.message.from.handle;
        for (const Attachment &attachment : view.attachments) {
            secret.files << attachment.info.name;
        }
    }
    secret.names << file.reporter.name << file.reporter.handle;
    for (QStringList *list :
         {&secret.names, &secret.files, &secret.identifiers, &secret.commits, &secret.addresses}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    return secret;
}

} // namespace Docket
