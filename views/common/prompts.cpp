// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/prompts.h"

#include <QFileDialog>

#include <utility>

namespace Docket {

namespace {

QFileDialog *makeDialog(QWidget *parent, const FilePrompt &prompt)
{
    auto *dialog = new QFileDialog(parent, prompt.title, prompt.folder, prompt.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void NativePrompts::askOpenFiles(QWidget *parent, const FilePrompt &prompt,
                                 std::function<void(const QStringList &)> done)
{
    QFileDialog *dialog = makeDialog(parent, prompt);
    dialog->setFileMode(prompt.wantsFolder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(done));
    dialog->open();
}

void NativePrompts::askSaveFile(QWidget *parent, const FilePrompt &prompt,
                                std::function<void(const QString &)> done)
{
    QFileDialog *dialog = makeDialog(parent, prompt);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(prompt.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(done));
    dialog->open();
}

} // namespace Docket
