// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formatproblem.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QTabBar;

namespace Docket {

/// Which form of an advisory is looked at: a tab each, and for Markdown a choice of layouts. A
/// tab says whether its form is valid as the draft stands.
class FormatBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatBar(QWidget *parent = nullptr);

    void setFormats(const QList<PublicFormat> &formats);

    /// The choice of a layout of Markdown, to be put where there is room; shown while it counts.
    [[nodiscard]] QWidget *layouts() const;

    [[nodiscard]] PublicFormat format() const;
    /// Without a signal.
    void setFormat(PublicFormat format);

    enum class Standing { Unknown, Valid, Lossy, Invalid };
    void setStanding(PublicFormat format, Standing standing);

    [[nodiscard]] static bool isMarkdown(PublicFormat format);
    /// Of texts, which a team may word anew.
    [[nodiscard]] static bool hasTemplate(PublicFormat format);

Q_SIGNALS:
    /// By a person.
    void chosen(Docket::PublicFormat format);

private:
    [[nodiscard]] PublicFormat formatOf(int tab) const;
    void onTab();
    void onLayout();
    void follow();
    void showStandings();

    QList<PublicFormat> m_formats;
    QHash<PublicFormat, Standing> m_standings;
    PublicFormat m_format = PublicFormat::MarkdownReleaseNote;
    PublicFormat m_layoutFormat = PublicFormat::MarkdownReleaseNote; ///< the Markdown tab's
    QTabBar *m_tabs;
    QComboBox *m_layouts;
};

} // namespace Docket
