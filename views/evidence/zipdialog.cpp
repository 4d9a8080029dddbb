// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/zipdialog.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LongestPassword = 128;

} // namespace

ZipDialog::ZipDialog(QWidget *parent)
    : FormDialog(
          tr("Save all evidence as an encrypted zip"),
          tr("Attachments and code blocks under neutral names, with their SHA-256, encrypted "
             "with AES-256. Analysts expect the password “infected”: it is no secret, it "
             "keeps scanners and double clicks away. The names are not encrypted."),
          tr("Choose a file…"), parent)
    , m_password(new QLineEdit(u"infected"_s, this))
{
    setObjectName(u"zipDialog"_s);
    m_password->setObjectName(u"zipPassword"_s);
    m_password->setMaxLength(LongestPassword);
    addRow(tr("Password"), m_password);
    connect(m_password, &QLineEdit::textChanged, this, &ZipDialog::check);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(m_password->text()); });
    check();
}

void ZipDialog::check()
{
    if (m_password->text().isEmpty()) {
        setProblem(Problem::Missing, tr("A password is missing."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
