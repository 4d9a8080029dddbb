// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;

namespace Docket {

/// A digest under its name, in lines that fit the panel, with a button that copies it in one.
class HashRow final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the algorithm's ("SHA-1"); object names are made of `objectName`.
    HashRow(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    /// Empty hides the row.
    void setDigest(const QByteArray &digest);

private:
    QLabel *m_value;
    QByteArray m_digest;
};

} // namespace Docket
