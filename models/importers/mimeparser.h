// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "importers/importer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace Docket {

enum class PartRole {
    Text,       ///< plain text to read in place
    Html,       ///< HTML to read in place, as text
    Attachment, ///< a file
    Message,    ///< an attached message; its own attachments follow it in the list
};

/// A leaf of a mail's MIME tree. Valid as long as its MimeMail.
struct MimePart
{
    QByteArray path; ///< "1.2", see AttachmentInfo
    PartRole role = PartRole::Attachment;
    QString fileName;  ///< as the sender gave it, decoded; for a message its subject with ".eml"
    QString mediaType; ///< lower case
    QByteArray charset;
    bool isFlowed = false;     ///< format=flowed
    bool deletesSpace = false; ///< delsp=yes
    QByteArrayView enclosed;   ///< of a message: its bytes as they are in the mail
    const void *object = nullptr;
};

/// A multipart that is signed or encrypted. Valid as long as its MimeMail.
struct ProtectedPart
{
    bool isEncrypted = false;
    QByteArray protocol;    ///< lower case: "application/pgp-signature"
    QByteArrayView content; ///< of a signed one: the bytes that are signed, but for their line ends
    MimePart other;         ///< the signature, or what is encrypted
};

/// What had to be left out of a mail, or was missing.
struct MimeFaults
{
    bool isHeaderCut = false;
    bool isTooDeep = false;
    bool hasTooManyParts = false;
    bool isTruncated = false; ///< a multipart without its closing boundary
};

/// A mail taken apart by GMime, which nothing else includes. Nothing is copied out of the mail's
/// bytes but what is asked for. Use from one thread; many mails at once are fine.
class MimeMail final
{
public:
    /// Unquotes the original and keeps to the limits before GMime sees it (see guardMail).
    MimeMail(const Original &original, const ImportLimits &limits);
    ~MimeMail();
    Q_DISABLE_COPY_MOVE(MimeMail)

    [[nodiscard]] bool hasHeader() const; ///< at least one field; without, there is no part either

    [[nodiscard]] const QList<MimePart> &parts() const { return m_parts; }

    [[nodiscard]] const MimeFaults &faults() const { return m_faults; }

    /// At most 16 of them.
    [[nodiscard]] QList<ProtectedPart> protectedParts() const;

    /// The raw value of the topmost field of this name, trimmed; empty if there is none.
    [[nodiscard]] QByteArrayView field(const char *name) const;
    [[nodiscard]] QString subject() const;
    /// The addresses of the topmost field of this name; groups are flattened.
    [[nodiscard]] People people(const char *name) const;

    /// Gives a part's decoded bytes in pieces, until `take` returns false.
    void decode(const MimePart &part, const std::function<bool(QByteArrayView)> &take) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
    ImportLimits m_limits;
    QList<MimePart> m_parts;
    MimeFaults m_faults;
};

} // namespace Docket
