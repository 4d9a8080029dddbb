// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "evidence/evidencefacts.h"
#include "evidence/hiddencharacters.h"
#include "evidence/sourcetext.h"

#include <QWidget>

#include <KSyntaxHighlighting/Definition>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Docket {

class Banner;
class ElidedLabel;
class EmptyState;
class EvidenceHead;
class FindBar;
class HexView;
class SegmentedBar;
class SourceView;

/// The highlighter's definitions, made at first need: its constructor costs more than the window.
using RepositoryProvider = std::function<KSyntaxHighlighting::Repository &()>;

/// One piece of evidence as source, bytes or plain text. It never runs, renders or fetches it.
/// Pieces over a few megabytes are indexed on a worker; a newer piece makes an older one void.
class EvidenceViewer final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Source, Hex, Plain };

    explicit EvidenceViewer(RepositoryProvider repository, QWidget *parent = nullptr);

    /// Says what is to come, and forgets the piece before it.
    void announce(const EvidenceItem &item);
    void showBytes(const EvidenceItem &item, const QByteArray &bytes);
    void showFailure(const QString &reason);
    /// Nothing chosen yet.
    void showHint();
    /// As it began: nothing of a casebook that is closed stays.
    void clear();

    void setMode(Mode mode);

    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] SourceView *sourceView() const { return m_source; }

    [[nodiscard]] HexView *hexView() const { return m_hex; }

public Q_SLOTS:
    void openFindBar();

Q_SIGNALS:
    void saveRequested();
    void found(const Docket::EvidenceFacts::Found &);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What a worker makes of large bytes.
    struct Prepared
    {
        SourceText text;
        HiddenCharacters hidden;
        QString detected;
    };

    [[nodiscard]] static Prepared prepare(const QByteArray &bytes);
    void showPrepared(const Prepared &prepared);
    void buildLayout();
    void fillDefinitions();
    void applyColours();
    void showHiddenBanner();
    void showNextHidden();
    void updateNotice();
    void report();

    RepositoryProvider m_repository;
    EvidenceItem m_item;
    QByteArray m_bytes;
    Prepared m_prepared;
    Mode m_mode = Mode::Source;
    KSyntaxHighlighting::Definition m_guess;
    quint64 m_generation = 0; ///< of the bytes on the worker
    qsizetype m_nextHidden = 0;
    bool m_hasContent = false;

    Banner *m_banner;
    EvidenceHead *m_head;
    ElidedLabel *m_name; ///< this and the next four are parts of the head
    SegmentedBar *m_modes;
    QComboBox *m_definitions;
    QToolButton *m_wrap;
    QPushButton *m_save;
    FindBar *m_find;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SourceView *m_source;
    HexView *m_hex;
    QLabel *m_notice;
};

} // namespace Docket
