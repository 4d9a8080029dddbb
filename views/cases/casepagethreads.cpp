// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caseheader.h"
#include "cases/casepage.h"
#include "cases/reporttab.h"
#include "cases/threaddialogs.h"
#include "common/labels.h"

using namespace Qt::StringLiterals;

// What CasePage does about which message belongs to which case.
namespace Docket {

void CasePage::openSplit()
{
    const auto view = m_report->current();
    if (!m_detail || !view) {
        return;
    }
    const Message &message = view->message;
    auto *dialog = new SplitDialog(
        m_detail->file.key,
        Labels::who(message.from) + u", "_s + Labels::whenInFull(effectiveAt(message)), this);
    connect(dialog, &SplitDialog::submitted, this,
            [this, id = message.id](const QString &title) { Q_EMIT splitRequested(id, title); });
    dialog->open();
}

void CasePage::openMerge()
{
    if (!m_detail) {
        return;
    }
    auto *dialog = new MergeDialog(m_detail->file.key, this);
    connect(dialog, &MergeDialog::submitted, this,
            [this, id = m_detail->file.id](const QString &key) { Q_EMIT mergeRequested(id, key); });
    dialog->open();
}

void CasePage::showKept(OriginalId id, const QByteArray &bytes)
{
    m_report->showKept(id, bytes);
}

void CasePage::showFields(MessageId id, const SourceFields &fields)
{
    m_report->showFields(id, fields);
}

ProtectionBar *CasePage::protection() const
{
    return m_report->protection();
}

void CasePage::connectThreads()
{
    connect(m_report, &ReportTab::fieldsRequested, this, &CasePage::fieldsRequested);
    connect(m_report, &ReportTab::keptRequested, this, &CasePage::keptRequested);
    connect(m_report, &ReportTab::refusalRequested, this, &CasePage::refusalRequested);
    connect(m_report, &ReportTab::actionRequested, this, &CasePage::openAction);
    connect(m_report, &ReportTab::contactsRequested, this, [this] {
        if (m_detail) {
            Q_EMIT contactsRequested(m_detail->file.reporter);
        }
    });
    connect(m_header, &CaseHeader::splitChosen, this, &CasePage::openSplit);
    connect(m_header, &CaseHeader::mergeChosen, this, &CasePage::openMerge);
    connect(m_header, &CaseHeader::unmergeChosen, this, [this] {
        if (m_detail) {
            Q_EMIT unmergeRequested(m_detail->file.id);
        }
    });
}

} // namespace Docket
