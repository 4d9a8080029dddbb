// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bytesearch.h"
#include "evidence/evidencepane.h"

#include <QFutureWatcher>

class QSplitter;
class QToolButton;

namespace Docket {

class HexFindBar;
class HexView;
class InspectorPanel;
class StringsPanel;

/// A piece as its bytes, with what they would be at the cursor and the strings among them. Bytes
/// and texts are found on a worker, in pieces of any size.
class HexPane final : public EvidencePane
{
    Q_OBJECT

public:
    explicit HexPane(QWidget *parent = nullptr);
    ~HexPane() override;

    [[nodiscard]] bool accepts(const EvidenceContent &content) const override;
    void showContent(const EvidenceContent &content) override;
    void clear() override;
    [[nodiscard]] QList<QWidget *> controls() const override;
    bool openFind() override;

    [[nodiscard]] HexView *view() const { return m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildControls();
    void buildLayout();
    void inspect();
    void find(bool isForward);
    void showFound();
    void sayCount();
    void goTo(const QString &typed);
    void stopSearch();

    HexFindBar *m_bar;
    HexView *m_view;
    InspectorPanel *m_inspector;
    StringsPanel *m_strings;
    QSplitter *m_splitter;
    QSplitter *m_below;
    QToolButton *m_goTo;
    QToolButton *m_values;
    QToolButton *m_stringsButton;
    QFutureWatcher<std::optional<ByteMatch>> m_finding;
    QFutureWatcher<ByteMatches> m_counting;
    std::optional<ByteSearch> m_counted; ///< what m_counting counts
    std::optional<ByteMatch> m_found;
};

} // namespace Docket
