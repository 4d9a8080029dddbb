// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencefacts.h"
#include "evidence/evidencepane.h"
#include "evidence/sourcepane.h"

#include <QSet>

class QAction;
class QLabel;
class QStackedWidget;

namespace Docket {

class ArchivePane;
class EmptyState;
class EvidenceHead;
class DiffPane;
class HexPane;
class HexView;
class PicturePane;

/// One piece of evidence in the ways that suit it: one pane each. It never runs, renders or fetches
/// the piece.
class EvidenceViewer final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Entries, Picture, Diff, Source, Hex, Plain };

    explicit EvidenceViewer(RepositoryProvider repository, QWidget *parent = nullptr);

    /// Says what is to come, and forgets the piece before it.
    void announce(const EvidenceItem &item);
    void showBytes(const EvidenceItem &item, const QByteArray &bytes);
    void showFailure(const QString &reason);
    /// Nothing chosen yet.
    void showHint();
    /// As it began: nothing of a casebook that is closed stays.
    void clear();

    /// Does nothing if the piece is not offered in that way.
    void setMode(Mode mode);

    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] SourceView *sourceView() const;
    [[nodiscard]] HexView *hexView() const;

    [[nodiscard]] ArchivePane *archivePane() const { return m_archive; }

    [[nodiscard]] DiffPane *diffs() const { return m_diffs; }

    [[nodiscard]] PicturePane *pictures() const { return m_pictures; }

public Q_SLOTS:
    void openFindBar();
    /// Gives the focus to the piece as it is shown.
    void focusPiece();
    /// As the banner's button does.
    void goToNextHidden();

Q_SIGNALS:
    /// The source view has the piece's text.
    void textReady();
    void saveRequested();
    void saveAllRequested();
    void saveZipRequested();
    void openOutsideRequested();
    void found(const Docket::EvidenceFacts::Found &);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A way to look, as the head names it.
    struct Look
    {
        Mode mode;
        QString name;
        EvidencePane *pane;
    };

    void buildLayout();
    void buildMenu();
    void addPane(EvidencePane *pane, const QList<std::pair<Mode, QString>> &looks);
    [[nodiscard]] Mode bestMode() const;
    void fill(EvidencePane *pane);
    void showLook(const Look &look);
    void updateNotice();
    void report(const SourcePane::Facts &facts);

    EvidenceContent m_content;
    QList<Look> m_looks;                       ///< all, in the head's order
    QList<Look> m_offered;                     ///< those for this piece
    QSet<EvidencePane *> m_filled;             ///< panes that have the piece
    QHash<EvidencePane *, QWidget *> m_extras; ///< what the head shows for a pane
    Mode m_mode = Mode::Source;
    bool m_hasContent = false;

    EvidenceHead *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PicturePane *m_pictures;
    DiffPane *m_diffs;
    SourcePane *m_source;
    HexPane *m_hex;
    ArchivePane *m_archive;
    QLabel *m_notice;
    QAction *m_openOutside = nullptr;
};

} // namespace Docket
