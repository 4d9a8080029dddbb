// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/advisorypreview.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Docket {

class Prompts;
class SegmentedBar;
class SourceView;

/// The register of known vulnerabilities: exactly the bytes that would be saved, in one of its
/// forms.
class RegisterDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Form { Markdown, Html, Csv };

    RegisterDialog(AdvisoryPreview::Repository repository, Prompts &prompts,
                   QWidget *parent = nullptr);

    void showRegister(Form form, const QString &fileName, const QByteArray &bytes, int entries);
    void showFailure(const QString &reason);

    [[nodiscard]] Form form() const;

Q_SIGNALS:
    /// Shown at first, or chosen.
    void formRequested(Docket::RegisterDialog::Form form);
    void saveRequested(Docket::RegisterDialog::Form form, const QString &path);

private:
    void ask();
    void save();
    void copy() const;

    AdvisoryPreview::Repository m_repository;
    Prompts &m_prompts;
    QString m_fileName;
    SegmentedBar *m_forms;
    QLabel *m_count;
    SourceView *m_source;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace Docket
