// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/revisiondialogs.h"

#include "domain/evidence.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int WordsHeight = 72;

QString hintFor(const QList<Revision> &revisions)
{
    if (revisions.isEmpty()) {
        return RevisionDialog::tr("The first revision is the publication; it needs no summary.");
    }
    const Revision &last = revisions.constLast();
    return RevisionDialog::tr("The last one is %1, “%2”. Readers see the summary in every form.")
        .arg(visibleName(last.number), visibleName(last.summary.simplified()));
}

} // namespace

RevisionDialog::RevisionDialog(const QString &key, const QList<Revision> &revisions,
                               QWidget *parent)
    : FormDialog(tr("New revision of %1").arg(key), hintFor(revisions), tr("Make the revision"),
                 parent)
    , m_isFirst(revisions.isEmpty())
    , m_summary(new QLineEdit(this))
{
    setObjectName(u"revisionDialog"_s);
    m_summary->setObjectName(u"revisionSummary"_s);
    m_summary->setPlaceholderText(m_isFirst ? tr("Initial publication")
                                            : tr("for example: fixed version of 0.7 added"));
    addRow(tr("What changed"), m_summary);
    connect(m_summary, &QLineEdit::textChanged, this, &RevisionDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(m_summary->text().trimmed()); });
    validate();
    m_summary->setFocus();
}

void RevisionDialog::validate()
{
    if (!m_isFirst && m_summary->text().trimmed().isEmpty()) {
        setProblem(Problem::Missing, tr("Say what changed."));
    } else {
        clearProblem();
    }
}

WithdrawDialog::WithdrawDialog(const QString &key, QWidget *parent)
    : FormDialog(tr("Withdraw the advisory of %1").arg(key),
                 tr("It stays in every form and list, marked as withdrawn, with the reason."),
                 tr("Withdraw it"), parent)
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(u"withdrawDialog"_s);
    m_reason->setObjectName(u"withdrawReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(WordsHeight);
    addRow(tr("Reason, for readers"), m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WithdrawDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(m_reason->toPlainText().trimmed()); });
    validate();
    m_reason->setFocus();
}

void WithdrawDialog::validate()
{
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        setProblem(Problem::Missing, tr("Say why."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
