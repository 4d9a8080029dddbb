// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace Docket {

/// What scanners compare of a product, and its versions that are named singly. Ten thousand of them
/// are as quick to type among as three: a line of the text each, read back only when it was typed
/// in.
class PackageDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit PackageDetails(QWidget *parent = nullptr);

    void setProduct(const AffectedProduct &product);
    /// Without a name and ranges, which stand elsewhere.
    [[nodiscard]] AffectedProduct product() const;

    /// One line of what the fields hold, for when they are folded away; empty for nothing.
    [[nodiscard]] static QString summary(const AffectedProduct &product);

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    [[nodiscard]] QLineEdit *addLine(const QString &name, const QString &label,
                                     const QString &placeholder, bool isCode);
    void buildVersions();
    void buildChoices();

    AffectedProduct m_kept;
    QFormLayout *m_form;
    QLineEdit *m_vendor;
    QLineEdit *m_ecosystem;
    QLineEdit *m_package;
    QLineEdit *m_purl;
    QLineEdit *m_cpe;
    QLineEdit *m_repository;
    QLineEdit *m_collection;
    QComboBox *m_kind = nullptr;
    QPlainTextEdit *m_versions = nullptr;
    QComboBox *m_others = nullptr;
    QLineEdit *m_modules = nullptr;
    QLineEdit *m_files = nullptr;
    QLineEdit *m_routines = nullptr;
    QLineEdit *m_platforms = nullptr;
    bool m_isTyped = false; ///< in the versions
    bool m_isFilling = false;
};

} // namespace Docket
