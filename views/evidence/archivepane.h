// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/archive.h"
#include "evidence/evidencepane.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Docket {

class ArchiveEntriesModel;
class ArchiveEntryDelegate;
class Banner;

/// What an archive says that it has: its entries with what is odd about them, and a field for a
/// password. It unpacks nothing; it asks for the list, and says which entry somebody wants to see.
class ArchivePane final : public EvidencePane
{
    Q_OBJECT

public:
    explicit ArchivePane(QWidget *parent = nullptr);

    [[nodiscard]] bool accepts(const EvidenceContent &content) const override;
    void showContent(const EvidenceContent &content) override;
    void clear() override;
    [[nodiscard]] QString notice() const override;

    void setNow(Instant now);

    /// The casebook is closed: passwords that opened something are forgotten with it.
    void forgetPasswords() { m_opened.clear(); }

    /// The answer to listingRequested(), if it is still the archive that is shown; `hadPassword`:
    /// it was asked with one, which fits or does not.
    void showListing(const EvidenceItem &archive,
                     const std::shared_ptr<const ArchiveListing> &listing, bool hadPassword);
    void showFailure(const EvidenceItem &archive, const Failure &failure, bool hadPassword);
    /// Asks once more for what was not answered yet: that answer does not come.
    void askAgain();

    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// An empty password: with what is known already.
    void listingRequested(const Docket::EvidenceItem &archive, const QString &password);
    void entryChosen(const Docket::EvidenceItem &entry);

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildPasswordRow();
    void askWithPassword();
    void choose(const QModelIndex &index);
    void showPasswordRow(const ArchiveListing &listing);
    void showRemarks(const ArchiveListing &listing);
    void sizeColumns();

    EvidenceItem m_archive;
    bool m_isWaiting = false;     ///< for the entries
    bool m_isTrying = false;      ///< the password that is typed
    QList<EvidenceItem> m_opened; ///< archives for which a password fitted
    ArchiveEntriesModel *m_entries;
    QLabel *m_summary;
    Banner *m_banner;
    QWidget *m_passwordRow;
    QLineEdit *m_password;
    QLabel *m_passwordNote;
    QPushButton *m_open;
    QTableView *m_table;
    ArchiveEntryDelegate *m_delegate;
};

} // namespace Docket
