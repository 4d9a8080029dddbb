// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/affectedtable.h"
#include "advisory/renderedformat.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <optional>

namespace Docket {

/// Finds what is wrong with a draft and makes it up in every format, off the GUI thread. One draft
/// at a time: of those that come while it works, the newest is next.
class AdvisoryRefresher final : public QObject
{
    Q_OBJECT

public:
    AdvisoryRefresher(AdvisoryRenderer renderer, QList<PublicFormat> formats,
                      QObject *parent = nullptr);
    ~AdvisoryRefresher() override;
    Q_DISABLE_COPY_MOVE(AdvisoryRefresher)

    struct Question
    {
        AdvisoryGround ground;
        AdvisoryDraft draft;
        Instant now;
        PublicFormat first = PublicFormat::MarkdownReleaseNote; ///< the one that is looked at
    };

    void ask(const Question &question);
    /// What comes back of earlier questions is dropped.
    void forget();

    [[nodiscard]] bool isBusy() const { return m_isWorking; }

Q_SIGNALS:
    void found(const QList<Docket::AdvisoryFinding> &findings);
    void compared(const Docket::AffectedTable &table);
    void rendered(const Docket::RenderedFormat &format);
    /// Everything that was asked for has been answered.
    void done();

private:
    /// One of them: each is given out as soon as it is there.
    struct Answer
    {
        std::optional<QList<AdvisoryFinding>> findings;
        std::optional<AffectedTable> table;
        std::optional<RenderedFormat> format;
    };

    void start(const Question &question);
    void take(int index);
    void finish();

    AdvisoryRenderer m_renderer;
    QList<PublicFormat> m_formats;
    QFutureWatcher<Answer> m_watcher;
    std::optional<Question> m_next;
    bool m_isWorking = false;
    bool m_isForgotten = false;
};

} // namespace Docket
