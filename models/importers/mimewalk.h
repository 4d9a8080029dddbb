// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "importers/mimeobjects.h"
#include "importers/mimeparser.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Docket {

/// Lists the leaves of a mail's tree, within the limits.
class MimeWalk final
{
public:
    MimeWalk(QByteArrayView bytes, GMimeMessage *message, const ImportLimits &limits);

    QList<MimePart> leaves;
    MimeFaults faults;

private:
    void visit(GMimeObject *object, const QByteArray &path, int depth, bool wantsText);
    void visitMultipart(GMimeMultipart *multipart, const QByteArray &path, int depth,
                        bool wantsText);
    void visitMessage(GMimeMessagePart *part, const QByteArray &path, int depth);
    void visitRoot(GMimeObject *root, const QByteArray &prefix, int depth, bool wantsText);
    void addLeaf(GMimeObject *object, const QByteArray &path, PartRole role);
    [[nodiscard]] QByteArrayView enclosedBytes(GMimeMessagePart *part) const;

    QByteArrayView m_bytes;
    GMimeMessage *m_message;
    const ImportLimits &m_limits;
    QList<QByteArray> m_boundaries; ///< of the multiparts round the current part, with dashes
    int m_parts = 0;
};

} // namespace Docket
