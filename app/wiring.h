// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/formatproblem.h"
#include "domain/instant.h"
#include "domain/letter.h"
#include "outsidecopies.h"
#include "picturedecoder.h"
#include "workspace/evidencesaving.h"
#include "workspace/lastlook.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace Docket {

class Prompts;
class Workspace;
struct ChangeSet;
struct ImportReport;
struct UndoReport;
struct Models;
struct Views;

/// Every connection between one open casebook, the models and the views, grouped by data flow.
/// Lives as long as the casebook is open; its end disconnects everything.
class Wiring final : public QObject
{
    Q_OBJECT

public:
    Wiring(Workspace &workspace, Models &models, Views &views, NowFn now);

    void setNow(Instant now) const;

    /// The person asked for files or folders to be read in.
    void import(const QStringList &paths);

    /// Keeps what the Today page shows, or showed last, as seen.
    void markLooked();

Q_SIGNALS:
    /// Cases are gone from the casebook: what the models have is to be read again. `told` says why.
    void casesWithdrawn(const QString &told);

private:
    void wireLists();
    void wireSearch() const;
    void wireSelection() const;
    void wireCase();
    void wireClocks();
    void wireThreads();
    void wireCrypto();
    void openReport();
    void openContacts(const std::optional<Person> &person);
    void showCase(CaseId id) const;
    void wireEvidence();
    void readPiece(const EvidenceItem &item);
    void wirePictures();
    void saveAll(const EvidenceTarget &target);
    void savePiece(const EvidenceItem &item, const QString &path,
                   const std::function<void()> &then);
    void tellEvidenceSaved(const SavedEvidence &saved) const;
    void wireExcerpts();
    void openCitation(const CitedLines &cited);
    /// Lines of a piece, in a case that is shown or will be.
    void openPlace(CaseId id, const PieceLines &place);
    void openPlaceAhead(CaseId shown);
    void tellPlaceLost() const;
    void openFindEvidence();
    void wireAdvisory();
    void wireAdvisoryForms();
    void exportAll(CaseId id, const QList<PublicFormat> &formats, const QString &folder,
                   const QString &overrideReason);
    void copyAdvisory(CaseId id, PublicFormat format, const QString &overrideReason);
    void addFromHistory(CaseId id);
    void askClone(CaseId into);
    void askPublisher();
    void readAdvisoryTemplates();
    void askAdvisoryTemplate(PublicFormat format);
    void openRegister();
    void openLeakCheck();
    void askTags(int product);
    void keepClone(const QString &product, const QString &clone);
    void takeReleases(CaseId id, int product, const QString &introduced, const QString &fixed);
    void askPrivatePages();
    void wireAsked();
    void wireJobs();
    void wireImports();
    void askRules();
    void askMappings();
    void askMatching();
    void askUndo(std::optional<ImportId> shown);
    void showUndone(const UndoReport &report);
    void wireAssessment();
    void wireDuplicates();
    void wireExploitation();
    void readExploitation(const QString &path);
    void askSeverityMethod();
    void wireFix();
    void wirePolicies();
    void wireWhatIf();
    void wireToday();
    void wireLetters();
    void readTemplates();
    void noteLetter(CaseId id, const Letter &letter);
    void openReleaseCalendar();
    void wireTimeline();
    void loadLanes(bool withClosed);
    void followLanes(const ChangeSet &changes);

    void select(CaseId id);
    void reloadCase();
    void show(const CaseDetail &detail);

    /// The lists are read from a snapshot that is older than what changed meanwhile: without that.
    template <typename Item>
    [[nodiscard]] QList<Item> asLoaded(QList<Item> items) const
    {
        if (!m_changedWhileLoading.isEmpty()) {
            items.removeIf(
                [this](const Item &item) { return m_changedWhileLoading.contains(item.id); });
        }
        return items;
    }

    void follow(const ChangeSet &changes);
    void search(const QString &typed);
    void showReport(const ImportReport &report) const;
    using UseCase = std::function<Outcome<void>(Workspace &)>;
    /// Runs it off this thread and shows its failure; `then` learns whether it went well.
    void change(UseCase useCase, const std::function<void(bool)> &then = {});
    /// The same for what only reads, and need not wait until others have written.
    void read(std::function<Outcome<void>(const Workspace &)> question,
              const std::function<void(bool)> &then);
    void reloadPolicies();
    void readPolicyFile(const QString &path, std::optional<PolicyId> again);
    void askWorkingDays();
    void saveDraft(CaseId id, const AdvisoryDraft &draft);
    /// What was asked before is stopped, since nobody waits for it; a new question begins.
    static void stopAndRenew(std::stop_source &source);
    void openCaseByKey(const QString &key);
    [[nodiscard]] Prompts &prompts() const;
    void tell(const Failure &failure) const;
    void tellSaved(const QString &path, bool isDone) const;

    Workspace &m_workspace;
    Models &m_models;
    Views &m_views;
    NowFn m_now;
    std::optional<CaseId> m_selected;
    std::optional<CaseId> m_shown;                             ///< has arrived
    std::optional<std::pair<CaseId, PieceLines>> m_placeAhead; ///< to be opened when it arrives
    int m_changing =
        0; ///< use cases under way: what is read meanwhile may be older than the window
    bool m_isStale = false;       ///< the shown case is to be read again after them
    QString m_typed;              ///< the search that counts; answers to older ones are dropped
    std::stop_source m_searching; ///< of that search
    bool m_isSearching = false;
    std::stop_source m_gpg; ///< of what it was asked last
    OutsideCopies m_outside;
    std::stop_source m_hashing;   ///< of the piece of evidence that is shown
    std::stop_source m_unpacking; ///< of the piece that is to be shown
    std::stop_source m_listing;   ///< of the archives of the case that is shown
    PictureDecoder m_pictures;
    QTimer m_searchAgain;
    std::optional<LastLook> m_look; ///< at the Today page, since this casebook was opened
    std::optional<bool> m_lanes;    ///< asked for: with closed ones?
    int m_lanesUnderWay = 0;        ///< readings
    bool m_isLoading = true;
    QSet<CaseId> m_changedWhileLoading;
};

} // namespace Docket
