// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/prompts.h"
#include "evidence/evidencetab.h"
#include "evidence/zipdialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

// The part of EvidenceTab that asks before anything leaves the casebook.
namespace Docket {

namespace {

/// A name under which nothing runs; see safeFileName().
QString neutralName(const EvidenceItem &item)
{
    const bool hasName = item.kind == EvidenceItem::Kind::Attachment ||
                         item.kind == EvidenceItem::Kind::ArchiveEntry;
    return safeFileName(hasName ? item.name
                                : u"message-%1-%2.txt"_s.arg(item.messageId.value).arg(item.number),
                        item.number);
}

} // namespace

void EvidenceTab::askWhereToSave()
{
    if (!m_current) {
        return;
    }
    m_prompts->askSaveFile(
        this,
        {.title = tr("Save a safe copy"),
         .folder = {},
         .filter = tr("All files (*)"),
         .suggestedName = neutralName(*m_current),
         .isNew = true},
        [this, item = *m_current](const QString &path) { Q_EMIT saveRequested(item, path); });
}

void EvidenceTab::askFolder()
{
    m_prompts->askOpenFiles(
        this,
        {.title = tr("Save all evidence of this case in a new folder of"),
         .folder = {},
         .filter = {},
         .suggestedName = {},
         .wantsFolder = true},
        [this](const QStringList &folders) { Q_EMIT saveAllRequested(folders.constFirst()); });
}

void EvidenceTab::askZip()
{
    auto *dialog = new ZipDialog(this);
    connect(dialog, &ZipDialog::submitted, this, [this, dialog](const QString &password) {
        dialog->finish(true);
        m_prompts->askSaveFile(
            this,
            {.title = tr("Save all evidence as an encrypted zip"),
             .folder = {},
             .filter = tr("Zip archives (*.zip)"),
             .suggestedName = u"evidence.zip"_s,
             .isNew = true},
            [this, password](const QString &path) { Q_EMIT saveZipRequested(path, password); });
    });
    dialog->open();
}

void EvidenceTab::warnBeforeOpening()
{
    if (!m_current) {
        return;
    }
    const QString name = neutralName(*m_current);
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Open outside Docket"),
                        //: %1 is a file name
                        tr("Another program will read %1, which a stranger sent.").arg(name),
                        QMessageBox::Cancel, this);
    box->setObjectName(u"openOutside"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Docket cannot protect you there: that program may run what the file holds, fetch what "
           "it names, or have a flaw that the file was made for. Open it only on a machine where "
           "that may happen.\n\nThe copy is read-only, has no execute bit, and is removed when "
           "the casebook is closed."));
    auto *go = box->addButton(tr("Open the copy"), QMessageBox::DestructiveRole);
    go->setObjectName(u"openOutsideNow"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this,
            [this, item = *m_current, name] { Q_EMIT openOutsideRequested(item, name); });
    box->open();
}

} // namespace Docket
