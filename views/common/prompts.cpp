// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/prompts.h"

#include <QAbstractFileIconProvider>
#include <QFileDialog>

#include <utility>

namespace Docket {

namespace {

/// Qt's own dialog, with icons that need no look into the files. Other dialogs, and Qt's own icons,
/// open each file of a folder to tell its type; closing a file drops all locks that this process
/// has on it (POSIX fcntl), and SQLite's on the open casebook are such locks: another process would
/// then take the casebook for unused, and cut off the log's index under our feet.
QFileDialog *makeDialog(QWidget *parent, const FilePrompt &prompt)
{
    static QAbstractFileIconProvider icons;
    auto *dialog = new QFileDialog(parent, prompt.title, prompt.folder, prompt.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setIconProvider(&icons);
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
    dialog->setOption(QFileDialog::DontConfirmOverwrite, prompt.isNew);
    dialog->selectFile(prompt.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(done));
    dialog->open();
}

} // namespace Docket
