// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Docket {

/// What a file dialog asks.
struct FilePrompt
{
    QString title;
    QString folder;           ///< where it starts; empty: where the last one ended
    QString filter;           ///< as QFileDialog wants it
    QString suggestedName;    ///< when saving
    bool wantsFolder = false; ///< when opening: a folder instead of files
    bool isNew = false;       ///< when saving: nothing will be overwritten, so nobody asks
};

/// Every question that needs a native dialog goes through here, so that tests can answer it. The
/// calls return at once; `done` is not called when the person cancels, nor after `parent` died.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    virtual void askOpenFiles(QWidget *parent, const FilePrompt &prompt,
                              std::function<void(const QStringList &)> done) = 0;
    virtual void askSaveFile(QWidget *parent, const FilePrompt &prompt,
                             std::function<void(const QString &)> done) = 0;
};

/// The desktop's own file dialogs.
class NativePrompts final : public Prompts
{
public:
    void askOpenFiles(QWidget *parent, const FilePrompt &prompt,
                      std::function<void(const QStringList &)> done) override;
    void askSaveFile(QWidget *parent, const FilePrompt &prompt,
                     std::function<void(const QString &)> done) override;
};

} // namespace Docket
