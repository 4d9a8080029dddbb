// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/letter.h"

#include <QListWidget>

#include <optional>

namespace Docket {

/// The letters of a case in the order of lettersOf(): what is owed with its clock, what was sent
/// with its time. On top what the policy promises and no template keeps.
class LetterList final : public QListWidget
{
    Q_OBJECT

public:
    explicit LetterList(QWidget *parent = nullptr);

    /// The selection stays on its letter; a first one is selected. `edited` are those with words
    /// that are not kept anywhere else.
    void setLetters(const QList<LetterStanding> &letters, const Policy &policy,
                    const QList<PromiseKind> &withoutTemplate, const QList<LetterKind> &edited,
                    Instant now);
    void select(LetterKind kind);
    void clearLetters();

    /// The selected letter; nothing where a promise without a template is.
    [[nodiscard]] std::optional<LetterKind> letter() const;
    /// The selected promise without a template.
    [[nodiscard]] std::optional<PromiseKind> promise() const;

    /// Letters are keys of the page, here as in its other lists.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void selected();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLetter(const LetterStanding &standing, const Policy &policy, bool isEdited,
                   Instant now);
    void addProblem(PromiseKind promise);
};

} // namespace Docket
