// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "evidence/evidenceviewer.h"

#include <QModelIndex>
#include <QPointer>

#include <memory>
#include <optional>

class QLabel;
class QTreeView;

namespace Docket {

class EvidenceModel;
class EvidenceTreeDelegate;
class ExcerptPanel;
class Prompts;

/// The evidence of one case: tree, viewer, facts. It asks for bytes when a piece is chosen and
/// shows the answer if that piece is still the chosen one.
class EvidenceTab final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceTab(RepositoryProvider repository, QWidget *parent = nullptr);
    ~EvidenceTab() override;

    void setModel(EvidenceModel *model);
    /// Who answers where to save; the desktop's dialog without it. Must outlive the tab.
    void setPrompts(Prompts *prompts);

    /// For the words of when a message came.
    void setNow(Instant now);
    /// The casebook is closed: no piece is chosen, also none that the next one has by the same
    /// numbers. The model is somebody else's to empty.
    void clear();

    /// The excerpts of the case and what its policy asks for; the model has its messages.
    void showCase(const CaseDetail &detail);
    /// Chooses a piece and goes to its lines, perhaps once the archives around it are listed;
    /// false: the case has no such piece.
    bool openPlace(const PieceLines &place);

    [[nodiscard]] EvidenceViewer *viewer() const { return m_viewer; }

    [[nodiscard]] ExcerptPanel *excerpts() const { return m_excerpts; }

    /// The piece that is shown or waited for.
    [[nodiscard]] std::optional<EvidenceItem> current() const { return m_current; }

public Q_SLOTS:
    /// The answer to contentRequested(); `failure` in words, empty when it went well.
    void showContent(const Docket::EvidenceItem &item, const QByteArray &bytes,
                     const QString &failure);
    /// The answer to factsRequested().
    void showFacts(const Docket::EvidenceItem &item, const Docket::PieceFacts &facts);
    /// Files that the reporter says are attached and that are not there.
    void setMissingFiles(const QStringList &names);

    /// The answer to listingRequested(), with or without a password; without a listing it failed.
    void showListing(const Docket::EvidenceItem &archive,
                     const Docket::Outcome<Docket::ArchiveListing> &listing,
                     bool hadPassword = false);

Q_SIGNALS:
    /// The entries of an archive are wanted; `password` is empty unless somebody typed one.
    void listingRequested(const Docket::EvidenceItem &archive, const QString &password);
    void contentRequested(const Docket::EvidenceItem &item);
    /// What is known of the piece besides; asked for when its bytes are there.
    void factsRequested(const Docket::EvidenceItem &item, const QByteArray &bytes);
    /// An archive was listed for a place to open, and has no such entry.
    void placeLost();
    /// Another case with the same bytes, by its key.
    void caseRequested(const QString &key);
    /// The person chose a path; writing is somebody else's.
    void saveRequested(const Docket::EvidenceItem &item, const QString &path);
    /// All of the case, into a new folder of that folder.
    void saveAllRequested(const QString &folder);
    /// The same into an encrypted zip.
    void saveZipRequested(const QString &path, const QString &password);
    /// The person was warned and wants it all the same.
    void openOutsideRequested(const Docket::EvidenceItem &item, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildTreePane();
    void resetTree();
    [[nodiscard]] QModelIndex placeOf(const EvidenceItem &item) const;
    /// Opens messages and texts, and archives that are listed and short.
    void expandParts(const QModelIndex &parent = {});
    void listArchives();
    void choose(const QModelIndex &index);
    void chooseEntry(const EvidenceItem &entry);
    void askForListing(const EvidenceItem &archive, const QString &password);
    void chooseFirst();
    [[nodiscard]] bool openWhenListed(const PieceLines &place, const QModelIndex &index);
    void openPlaceAhead(const EvidenceItem &archive, bool isListed);
    void resumePlaceAhead();
    void askWhereToSave();
    void askFolder();
    void askZip();
    void warnBeforeOpening();

    QPointer<EvidenceModel> m_model;
    std::unique_ptr<Prompts> m_nativePrompts;
    Prompts *m_prompts;
    QTreeView *m_tree;
    EvidenceTreeDelegate *m_delegate;
    EvidenceViewer *m_viewer;
    EvidenceFacts *m_facts;
    ExcerptPanel *m_excerpts;
    std::optional<PieceLines> m_placeAhead; ///< in an archive that is being listed
    EvidenceItem m_archiveAhead;            ///< that one
    QLabel *m_missing;
    std::optional<EvidenceItem> m_current;
    bool m_isRestoring = false; ///< the tree selects the shown piece again
};

} // namespace Docket
