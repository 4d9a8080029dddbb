// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/smallbook.h"

#include <QString>

namespace Docket::Testing {

/// A mail of a test; what is empty is left out.
struct Mail
{
    QByteArray id;
    QByteArray from = "finder@example.com";
    QByteArray subject = "Heap overflow in the IMAP parser";
    QByteArray date = "Fri, 20 Nov 2026 16:30:00 +0000";
    QByteArray to = "security@example.org";
    QByteArray headers = {}; ///< more of them, each with its line end
    QByteArray text = "It crashes.\n";

    [[nodiscard]] QByteArray bytes() const
    {
        return "Message-ID: <" + id + "@x>\nReceived: from x by y; " + date + "\nDate: " + date +
               "\nFrom: " + from + "\nTo: " + to + "\nSubject: " + subject + "\n" + headers + "\n" +
               text;
    }
};

/// A SmallBook into which mails come, each in an import of its own.
class ThreadBook
{
public:
    ThreadBook() { m_book.add(SmallBook::policy()); }

    Workspace *operator->() const { return m_book.operator->(); }

    [[nodiscard]] const SmallBook &book() const { return m_book; }

    /// The case that the mail is in.
    CaseId import(const Mail &mail) const
    {
        importBytes(mail.id, mail.bytes());
        return caseOf(mail.id);
    }

    void importBytes(const QByteArray &name, const QByteArray &bytes,
                     const QString &suffix = QStringLiteral(".eml")) const
    {
        const QString path = writeIn(m_folder, QString::fromLatin1(name) + suffix, bytes);
        const auto done = m_book->importNow({.paths = {path}}, {}, {});
        QVERIFY(done.has_value());
    }

    [[nodiscard]] CaseId caseOf(const QByteArray &id) const
    {
        const auto found = m_book->caseByRef(QString::fromLatin1(id) + QStringLiteral("@x"));
        return found.value_or(CaseId{});
    }

    [[nodiscard]] CaseDetail detail(CaseId id) const { return m_book.detail(id); }

    [[nodiscard]] MessageView view(const QByteArray &id) const
    {
        const QString ref = QString::fromLatin1(id) + QStringLiteral("@x");
        for (const MessageView &view : detail(caseOf(id)).messages) {
            if (view.message.messageRef == ref) {
                return view;
            }
        }
        return {};
    }

    [[nodiscard]] Message message(const QByteArray &id) const { return view(id).message; }

private:
    SmallBook m_book;
    QTemporaryDir m_folder;
};

} // namespace Docket::Testing
