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

/// What the step does, and what it does not.
QString hintFor(const QList<Revision> &before, const QString &number)
{
    const QString done =
        RevisionDialog::tr("The draft becomes version %1, with today's date. Nothing is published "
                           "by it: save or copy the forms next, and they say version %1 with what "
                           "changed.")
            .arg(visibleName(number));
    if (before.isEmpty()) {
        return done;
    }
    const Revision &last = before.constLast();
    //: %1 is a sentence; %2 and %3 are the number and the summary of a version
    return RevisionDialog::tr("%1 The last one is version %2, “%3”.")
        .arg(done, visibleName(last.number), visibleName(last.summary.simplified()));
}

QString titleOf(WithdrawDialog::Step step, const QString &key)
{
    return step == WithdrawDialog::Step::Withdraw
               ? WithdrawDialog::tr("Withdraw the advisory of %1").arg(key)
               : WithdrawDialog::tr("Take the withdrawal of %1 back").arg(key);
}

QString hintOf(WithdrawDialog::Step step, const QString &next)
{
    return step == WithdrawDialog::Step::Withdraw
               ? WithdrawDialog::tr(
                     "It stays in every form and list, marked as withdrawn, with the reason, as "
                     "version %1. Nothing is published by this: save or copy the forms next.")
                     .arg(visibleName(next))
               : WithdrawDialog::tr(
                     "The advisory stands again, as version %1, whose summary says why. Nothing is "
                     "published by this: save or copy the forms next.")
                     .arg(visibleName(next));
}

} // namespace

RevisionDialog::RevisionDialog(const QString &key, const QList<Revision> &before,
                               const QList<Revision> &after, QWidget *parent)
    : FormDialog(tr("New version of the advisory of %1").arg(key),
                 hintFor(before, after.constLast().number),
                 //: a button; %1 is the number of a version
                 tr("Make version %1").arg(visibleName(after.constLast().number)), parent)
    , m_isFirst(after.size() == 1)
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

WithdrawDialog::WithdrawDialog(Step step, const QString &key, const QString &next, QWidget *parent)
    : FormDialog(titleOf(step, key), hintOf(step, next),
                 step == Step::Withdraw ? tr("Withdraw it") : tr("Take it back"), parent)
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
