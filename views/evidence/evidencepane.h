// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <QList>
#include <QWidget>

namespace Docket {

/// A piece of evidence with its bytes, as panes are given it.
struct EvidenceContent
{
    EvidenceItem item;
    QByteArray bytes;
    QString detected; ///< media type by content alone, see detectedType()
    ContentKind kind = ContentKind::Text;
};

/// One way to look at a piece. The viewer offers those that accept it and gives them the piece when
/// they are first to be seen; what takes long they leave to a worker, and drop when the next piece
/// comes.
class EvidencePane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// By type and size alone: asked for each piece.
    [[nodiscard]] virtual bool accepts(const EvidenceContent &content) const = 0;
    virtual void showContent(const EvidenceContent &content) = 0;
    /// Forgets the piece.
    virtual void clear() = 0;

    /// What the head shows beside the ways to look while this pane is seen. The head takes them.
    [[nodiscard]] virtual QList<QWidget *> controls() const { return {}; }

    /// Ctrl+F; false: this pane has nothing to find in.
    virtual bool openFind() { return false; }

    /// A sentence for the line below: what is not shown, or not as it is.
    [[nodiscard]] virtual QString notice() const { return {}; }

Q_SIGNALS:
    void noticeChanged();
};

} // namespace Docket
