// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/threaddialogs.h"

#include "cases/instantedit.h"
#include "common/formfields.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

SplitDialog::SplitDialog(const QString &key, const QString &message, QWidget *parent)
    : FormDialog(tr("Split off %1").arg(key),
                 //: %1 is a sender and a time
                 tr("For a message that reports several issues: %1. It stays in this case; the new "
                    "one has its receipt and reporter, and clocks of its own.")
                     .arg(message),
                 tr("Make the case"), parent)
    , m_title(FormFields::makeLine(u"splitTitle"_s, this))
{
    setObjectName(u"splitDialog"_s);
    addRow(tr("Title"), m_title);
    connect(m_title, &QLineEdit::textChanged, this, &SplitDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(m_title->text().simplified()); });
    validate();
    m_title->setFocus();
}

void SplitDialog::validate()
{
    if (m_title->text().simplified().isEmpty()) {
        setProblem(Problem::Missing, tr("Write what the new case is about."));
    } else {
        clearProblem();
    }
}

MergeDialog::MergeDialog(const QString &key, QWidget *parent)
    : FormDialog(tr("Merge %1 into another case").arg(key),
                 tr("Its messages go there, and the earlier receipt counts. What its reporter was "
                    "promised stays owed. The case is found by its key, and the merge can be "
                    "undone."),
                 tr("Merge"), parent)
    , m_own(key)
    , m_key(FormFields::makeLine(u"mergeKey"_s, this))
{
    setObjectName(u"mergeDialog"_s);
    m_key->setPlaceholderText(u"DKT-26-041"_s);
    addRow(tr("Into the case"), m_key);
    connect(m_key, &QLineEdit::textChanged, this, &MergeDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(m_key->text().trimmed().toUpper()); });
    validate();
    m_key->setFocus();
}

void MergeDialog::validate()
{
    const QString key = m_key->text().trimmed();
    if (key.isEmpty()) {
        setProblem(Problem::Missing, tr("Write the key of the other case."));
    } else if (key.compare(m_own, Qt::CaseInsensitive) == 0) {
        setProblem(Problem::Wrong, tr("This is the case itself."));
    } else {
        clearProblem();
    }
}

ReportDialog::ReportDialog(const QStringList &products, Instant now, QWidget *parent)
    : FormDialog(tr("New report"),
                 tr("For a report that came by telephone or in person. Its clocks run from when it "
                    "came in; the history says when it was entered."),
                 tr("Open the case"), parent)
    , m_now(now)
    , m_product(FormFields::makeChoice(u"reportProduct"_s, tr("Choose a product"), this))
    , m_title(FormFields::makeLine(u"reportTitle"_s, this))
    , m_reporter(FormFields::makeLine(u"reportReporter"_s, this))
    , m_receivedAt(new InstantEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"reportDialog"_s);
    m_product->addItems(products);
    m_product->setCurrentIndex(products.size() == 1 ? 0 : -1);
    m_reporter->setPlaceholderText(tr("Ada Example <ada@example.org>"));
    m_receivedAt->field()->setObjectName(u"reportReceivedAt"_s);
    m_receivedAt->setInstant(now);
    m_text->setObjectName(u"reportText"_s);
    m_text->setTabChangesFocus(true);
    addRow(tr("Product"), m_product);
    addRow(tr("Title"), m_title);
    addRow(tr("Reported by"), m_reporter);
    addRow(tr("Came in"), m_receivedAt);
    addRow(tr("What was said"), m_text);
    connect(m_product, &QComboBox::currentIndexChanged, this, &ReportDialog::validate);
    connect(m_title, &QLineEdit::textChanged, this, &ReportDialog::validate);
    connect(m_reporter, &QLineEdit::textChanged, this, &ReportDialog::validate);
    connect(m_receivedAt, &InstantEdit::edited, this, &ReportDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(report()); });
    validate();
    m_title->setFocus();
}

void ReportDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

HandReport ReportDialog::report() const
{
    return {.product = m_product->currentText(),
            .reporter = personFrom(m_reporter->text()),
            .receivedAt = m_receivedAt->instant(),
            .title = m_title->text().simplified(),
            .text = m_text->toPlainText().trimmed(),
            .by = {}};
}

void ReportDialog::validate()
{
    if (m_product->currentIndex() < 0) {
        setProblem(Problem::Missing, tr("Choose the product. It needs a policy first."));
    } else if (m_title->text().simplified().isEmpty()) {
        setProblem(Problem::Missing, tr("Write what it is about."));
    } else if (m_reporter->text().simplified().isEmpty()) {
        setProblem(Problem::Missing, tr("Say who reported it."));
    } else if (m_receivedAt->instant() > m_now) {
        setProblem(Problem::Wrong, tr("This is still to come."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
