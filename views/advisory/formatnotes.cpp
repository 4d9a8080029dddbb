// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/formatnotes.h"

#include "common/labelsformat.h"
#include "common/theme.h"
#include "common/tooltip.h"

#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostLines = 200; ///< of thousands, the first ones are enough to begin with
constexpr int VisibleLines = 4;

} // namespace

FormatNotes::FormatNotes(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"formatNotes"_s);
    m_title->setObjectName(u"formatNotesTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::font(Theme::TextSize::Secondary));
    m_title->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    m_list->setObjectName(u"formatNotesList"_s);
    m_list->setAccessibleName(tr("What this format cannot carry, and what it lacks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    clear();
}

AdvisoryPlace FormatNotes::placeOf(const FormatProblem &problem)
{
    static const QRegularExpression rowed(u"/(?:affected|references)/([0-9]{1,6})(?:/|$)"_s);
    AdvisoryPlace place{.field = problem.field};
    const bool hasRows =
        problem.field == AdvisoryField::Affected || problem.field == AdvisoryField::References;
    if (const auto match = rowed.match(problem.place); hasRows && match.hasMatch()) {
        place.row = match.captured(1).toInt();
    }
    return place;
}

void FormatNotes::clear()
{
    m_places.clear();
    m_list->clear();
    hide();
}

void FormatNotes::setFormat(const RenderedFormat &rendered)
{
    clear();
    const auto add = [this](const QString &icon, Theme::Tone tone, const QString &text,
                            const AdvisoryPlace &place) {
        if (m_places.size() >= MostLines) {
            return;
        }
        auto *line = new QListWidgetItem(Theme::icon(icon, tone), text, m_list);
        line->setToolTip(plainToolTip(text));
        m_places.append(place);
    };
    for (const FormatProblem &problem : rendered.problems) {
        add(u"cross"_s, Theme::Tone::Red, Labels::text(problem), placeOf(problem));
    }
    for (const FormatLoss &loss : rendered.losses) {
        add(u"info"_s, Theme::Tone::Amber, Labels::text(loss), {.field = loss.field});
    }
    if (m_places.isEmpty()) {
        return;
    }
    QStringList words;
    if (!rendered.problems.isEmpty()) {
        words += tr("%n problem(s) keep it from being valid", nullptr,
                    static_cast<int>(rendered.problems.size()));
    }
    if (!rendered.losses.isEmpty()) {
        words += tr("This format cannot carry %n thing(s)", nullptr,
                    static_cast<int>(rendered.losses.size()));
    }
    m_title->setText(words.join(u" · "_s));
    const int lines = static_cast<int>(std::min<qsizetype>(m_places.size(), VisibleLines));
    m_list->setFixedHeight(std::max(m_list->sizeHintForRow(0), Theme::SmallButtonHeight) * lines +
                           Theme::Grid);
    show();
}

void FormatNotes::choose(int row)
{
    if (row >= 0 && row < m_places.size()) {
        Q_EMIT placeRequested(m_places.at(row));
    }
}

} // namespace Docket
