// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QWidget>

class QLabel;

namespace Docket {

class OptionalInstantEdit;

/// When the advisory was published, in which versions, and whether it was withdrawn. Revisions are
/// read here: they are made by publishing.
class RevisionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionsView(QWidget *parent = nullptr);

    void setDraft(const AdvisoryDraft &draft);
    void setGround(const AdvisoryGround &ground);

    [[nodiscard]] std::optional<Instant> publishedAt() const;

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    void showPublished();

    AdvisoryDraft m_draft;
    std::optional<Instant> m_derived; ///< the publication, where the draft says none
    bool m_isTyped = false;           ///< by a person, in the date
    OptionalInstantEdit *m_published;
    QLabel *m_derivedNote;
    QLabel *m_revisions;
    QLabel *m_withdrawn;
};

} // namespace Docket
