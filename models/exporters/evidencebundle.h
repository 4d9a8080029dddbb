// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <memory>

namespace Docket {

/// Writes a file that is not there yet, for its owner alone and without an execute bit. What is
/// there stays as it is, and is an error.
[[nodiscard]] ExportResult<void> writeNewFile(const QString &path, const QByteArray &bytes);

/// Pieces of evidence in one place, for somebody else to look at: under neutral names (see
/// safeFileName()) of which no two are the same, with a SHA256SUMS that sha256sum(1) checks.
class EvidenceBundle
{
public:
    EvidenceBundle() = default;
    virtual ~EvidenceBundle() = default;
    Q_DISABLE_COPY_MOVE(EvidenceBundle)

    /// `given` is a name as its sender wrote it, `number` names a piece without one.
    [[nodiscard]] ExportResult<void> add(const QString &given, int number, const QByteArray &bytes);
    /// Writes the manifest; nothing may be added afterwards.
    [[nodiscard]] ExportResult<void> finish();

protected:
    /// Under a name that is new and harmless.
    [[nodiscard]] virtual ExportResult<void> write(const QString &name,
                                                   const QByteArray &bytes) = 0;

    [[nodiscard]] virtual ExportResult<void> close() { return {}; }

private:
    [[nodiscard]] QString nameFor(const QString &given, int number);

    QSet<QString> m_taken; ///< folded: some file systems do not tell a.txt from A.TXT
    QByteArray m_sums;
};

/// A new folder in an existing one.
class EvidenceFolder final : public EvidenceBundle
{
public:
    /// Makes the folder `name` in `parent`, or "name-2", … if there is one.
    [[nodiscard]] static ExportResult<std::unique_ptr<EvidenceFolder>> make(const QString &parent,
                                                                            const QString &name);

    [[nodiscard]] QString path() const { return m_path; }

protected:
    [[nodiscard]] ExportResult<void> write(const QString &name, const QByteArray &bytes) override;

private:
    explicit EvidenceFolder(QString path);

    QString m_path;
};

/// A new zip, encrypted with AES-256 as WinZip specified it. The password hides the bytes from
/// scanners and from a careless double click; the names in it are not encrypted.
class EvidenceZip final : public EvidenceBundle
{
public:
    [[nodiscard]] static ExportResult<std::unique_ptr<EvidenceZip>> make(const QString &path,
                                                                         const QString &password);
    ~EvidenceZip() override; ///< of an unfinished one nothing stays

protected:
    [[nodiscard]] ExportResult<void> write(const QString &name, const QByteArray &bytes) override;
    [[nodiscard]] ExportResult<void> close() override;

private:
    struct Writer;
    explicit EvidenceZip(std::unique_ptr<Writer> writer);
    [[nodiscard]] std::unexpected<ExportError> failed() const;

    std::unique_ptr<Writer> m_writer;
};

} // namespace Docket
