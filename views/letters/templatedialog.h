// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/letter.h"

#include <QStringList>
#include <QTimer>

#include <expected>
#include <functional>
#include <optional>
#include <utility>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Docket {

/// The template of one letter or form of advisory: its text, what can be put in, and what it makes
/// of the case that is shown.
class TemplateDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// What a template text makes of the case that is shown.
    using Preview = std::function<std::expected<QString, LetterError>(const QString &text)>;

    /// What the template is of.
    struct Subject
    {
        QString title;
        QString hint;
        QString shownLabel;                        ///< of what it makes of the case
        QList<std::pair<QString, QString>> values; ///< that it may use, and what each is
    };

    TemplateDialog(const Subject &subject, const QString &text, QString original, Preview preview,
                   QWidget *parent = nullptr);

    /// `original` came with Docket; `placeholders` are the values that a template may use.
    TemplateDialog(LetterKind kind, const QString &text, QString original,
                   const QStringList &placeholders, Preview preview, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nothing: back to the original.
    void submitted(const std::optional<QString> &text);

private:
    [[nodiscard]] QWidget *buildValues(const QList<std::pair<QString, QString>> &known);
    void refresh();

    QString m_original;
    Preview m_preview;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_shown;
    QPushButton *m_back;
    QTimer m_refreshTimer;
};

} // namespace Docket
