// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/evidence.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QTableWidget;

namespace Docket {

class SourceView;

/// The marked lines of the piece that is shown, below its source: notes, what they stand for, and
/// what can be done with them. The source has their numbers.
class ExcerptPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ExcerptPanel(SourceView *source, QWidget *parent = nullptr);

    void setCase(const CaseDetail &detail);
    void clear();

    /// The piece whose text the source view has; nothing while there is none to mark.
    void setPiece(const std::optional<EvidenceItem> &item, const QByteArray &bytes);
    /// The source view has the text now, or more of it.
    void showMarks();
    /// Of the piece's bytes, which takes its time for a large one that has none in the casebook.
    void setHash(const QByteArray &sha256);

    /// Selects lines of the source, as soon as it has the text of the piece.
    void goTo(int firstLine, int lastLine);

    /// Whether there are lines to go to.
    [[nodiscard]] bool isGoing() const { return m_goTo.has_value(); }

    /// The form for the selected lines, or the cursor's.
    void annotate();

    /// The answer to a form: it closes, or stays with what was typed.
    void finishForm(bool isWritten);

Q_SIGNALS:
    /// The piece is to be shown as its text.
    void textWanted();
    /// `citation` is what a text calls it.
    void addRequested(const Docket::Excerpt &excerpt, const QString &citation);
    void changeRequested(const Docket::Excerpt &excerpt, const Docket::ExcerptWords &words,
                         const QString &citation);
    void removeRequested(const Docket::Excerpt &excerpt);
    /// A note with this text is to be written.
    void noteRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QMenu *makeMenu();
    void fill();
    void addRow(const Excerpt &excerpt);
    [[nodiscard]] const Excerpt *current() const;
    [[nodiscard]] QString citationOf(const Excerpt &excerpt) const;
    /// Lines of the source as an excerpt of the piece.
    [[nodiscard]] Excerpt excerptOf(const EvidenceItem &item, qint64 firstLine,
                                    qint64 lastLine) const;
    /// Whether the lines are on screen. Else asks for them: who marks wants to see what.
    bool isTextShown();
    [[nodiscard]] bool hasWholeText() const;
    [[nodiscard]] bool canMark() const;
    [[nodiscard]] bool hasChanged(const Excerpt &excerpt) const;
    void select(int firstLine, int lastLine) const;
    void updateActions();
    void jump();
    void edit();
    void remove();
    void copyCitation() const;
    void citeInNote();

    SourceView *m_source;
    std::optional<CaseDetail> m_detail;
    std::optional<EvidenceItem> m_item;
    QByteArray m_sha256;    ///< of the piece; empty: not known yet
    QList<Excerpt> m_shown; ///< by row
    std::optional<std::pair<int, int>> m_goTo;
    bool m_isReady = false; ///< the source has the piece's text, or its beginning
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_annotate;
    QPushButton *m_more;
    QTableWidget *m_table;
};

} // namespace Docket
