// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/publicissuedialog.h"

#include "common/formfields.h"
#include "common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr QSize LeastSize{720, 520};

} // namespace

PublicIssueDialog::PublicIssueDialog(const QString &key, const QString &title,
                                     const QString &description, QWidget *parent)
    : FormDialog(tr("Public issue from %1").arg(key),
                 tr("Code, attachments, quoted mail, links, names and addresses are taken out; a "
                    "mark says where. Read it before it becomes public: Docket sends nothing."),
                 tr("Copy to the clipboard"), parent)
    , m_title(FormFields::makeLine(u"issueTitle"_s, this))
    , m_description(new QPlainTextEdit(this))
{
    setObjectName(u"publicIssueDialog"_s);
    setMinimumSize(LeastSize);
    m_title->setText(title);
    m_description->setObjectName(u"issueDescription"_s);
    m_description->setPlainText(description);
    m_description->setFont(Theme::monospace());
    m_description->setTabChangesFocus(true);
    addRow(tr("Title"), m_title);
    addRow(tr("Description"), m_description);
    connect(m_title, &QLineEdit::textChanged, this, &PublicIssueDialog::validate);
    validate();
    m_description->setFocus();
}

void PublicIssueDialog::accept()
{
    QGuiApplication::clipboard()->setText(u"# "_s + m_title->text().simplified() + u"\n\n"_s +
                                          m_description->toPlainText());
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): a form waits for its answer, and there is none
    QDialog::accept(); // nothing is written, so there is no answer to wait for
}

void PublicIssueDialog::validate()
{
    if (m_title->text().simplified().isEmpty()) {
        setProblem(Problem::Missing, tr("Write a title."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
