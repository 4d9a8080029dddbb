// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/duplicatesview.h"

#include "common/formpage.h"
#include "common/labels.h"
#include "common/labelsduplicate.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        QWidget *widget = item->widget();
        const QList<QWidget *> children = widget->findChildren<QWidget *>();
        for (QWidget *child : children) {
            child->setObjectName({}); // they live until the event loop
        }
        widget->setObjectName({});
        widget->hide();
        widget->deleteLater();
        delete item;
    }
}

QPushButton *addTo(QHBoxLayout *row, const QString &name, const QString &text,
                   const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

QLabel *addLine(QVBoxLayout *layout, const QString &name, const QString &text)
{
    auto *line = new QLabel(text);
    line->setObjectName(name);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(line);
    return line;
}

} // namespace

DuplicatesView::DuplicatesView(FormPage *page)
    : QObject(page)
    , m_section(page->addSection(FormPage::Column::First, tr("Duplicates")))
    , m_buttons(new QWidget(page->page()))
    , m_layout(new QVBoxLayout(m_buttons))
    , m_others(new QWidget(page->page()))
    , m_otherLayout(new QVBoxLayout(m_others))
    , m_refused(new QPushButton(page->page()))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::Grid);
    m_section->addWide(m_buttons);
    m_note = m_section->addNote(u"duplicatesNote"_s);
    setNote(m_note, tr("Both threads and both credits are kept, and each reporter is told."));
    m_others->setObjectName(u"duplicateCandidates"_s);
    m_otherLayout->setContentsMargins({});
    m_otherLayout->setSpacing(3 * Theme::Grid);
    m_section->addWide(m_others);
    m_refused->setObjectName(u"refusedCandidates"_s);
    m_refused->setCheckable(true);
    m_refused->setAutoDefault(false);
    m_section->addWide(m_refused);
    m_section->hide();
    connect(m_refused, &QPushButton::toggled, this, &DuplicatesView::fillCandidates);
}

void DuplicatesView::showCase(const CaseDetail &detail)
{
    if (m_case != detail.file.id) {
        m_case = detail.file.id;
        m_refused->setChecked(false);
        showCandidates({}); // those of the case before
    }
    const bool mayBeMarked = transition(detail.file.state, CaseAction::MarkDuplicate).has_value();
    if (m_mayBeMarked != mayBeMarked) {
        m_mayBeMarked = mayBeMarked;
        fillCandidates();
    }
    const QStringList keys = QStringList(detail.duplicateOfKey) + detail.duplicateKeys;
    if (keys == m_keys) {
        return; // the focus stays on its button
    }
    m_keys = keys;
    empty(m_layout);
    if (!detail.duplicateOfKey.isEmpty()) {
        addButton(detail.duplicateOfKey,
                  tr("This is a duplicate of %1").arg(detail.duplicateOfKey));
    }
    for (const QString &key : detail.duplicateKeys) {
        addButton(key, tr("%1 is a duplicate of this one").arg(key));
    }
    showParts();
}

void DuplicatesView::showCandidates(const QList<DuplicateCandidate> &candidates)
{
    if (candidates == m_candidates) {
        return;
    }
    m_candidates = candidates;
    fillCandidates();
}

void DuplicatesView::fillCandidates()
{
    empty(m_otherLayout);
    for (const DuplicateCandidate &candidate : std::as_const(m_candidates)) {
        if (!candidate.isRefused || m_refused->isChecked()) {
            addCandidate(candidate);
        }
    }
    showParts();
}

void DuplicatesView::showParts()
{
    const auto refused = std::ranges::count_if(m_candidates, &DuplicateCandidate::isRefused);
    m_refused->setText(tr("Show %n refused", nullptr, int(refused)));
    m_refused->setVisible(refused > 0);
    m_buttons->setVisible(m_layout->count() > 0);
    m_note->setVisible(m_layout->count() > 0);
    m_others->setVisible(m_otherLayout->count() > 0);
    m_section->setVisible(m_layout->count() > 0 || !m_candidates.isEmpty());
}

void DuplicatesView::addButton(const QString &key, const QString &text)
{
    auto *button = new QPushButton(Theme::icon(u"duplicate"_s), text, m_buttons);
    button->setObjectName(u"duplicate-"_s + key);
    button->setAccessibleName(text);
    button->setToolTip(tr("Show %1").arg(key));
    button->setAutoDefault(false);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT caseRequested(key); });
}

void DuplicatesView::addCandidate(const DuplicateCandidate &candidate)
{
    const QString &key = candidate.key;
    auto *part = new QWidget(m_others);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::Grid);
    //: 1: how probable, 2: a case, 3: its title, 4: its state
    addLine(layout, u"candidate-"_s + key,
            tr("%1: %2, %3 (%4)")
                .arg(Labels::score(candidate.score), key, Labels::subject(candidate.title),
                     Labels::text(candidate.state)));
    QStringList reasons;
    for (const DuplicateReason &reason : candidate.reasons) {
        reasons.append(Labels::text(reason));
    }
    QLabel *why = addLine(layout, u"reasons-"_s + key, reasons.join(u'\n'));
    why->setFont(Theme::font(Theme::TextSize::Secondary));
    why->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Grid);
    const QPushButton *show = addTo(row, u"show-"_s + key, tr("Show"), tr("Show %1").arg(key));
    connect(show, &QPushButton::clicked, this, [this, key] { Q_EMIT caseRequested(key); });
    QPushButton *mark = addTo(row, u"mark-"_s + key, tr("Is a duplicate of it…"),
                              tr("This is a duplicate of %1").arg(key));
    mark->setEnabled(m_mayBeMarked);
    connect(mark, &QPushButton::clicked, this, [this, key] { Q_EMIT duplicateRequested(key); });
    const bool isRefused = candidate.isRefused;
    const QString refusal = isRefused ? tr("Perhaps a duplicate after all") : tr("Not a duplicate");
    const QPushButton *refuse = addTo(row, u"refuse-"_s + key, refusal, refusal + u": "_s + key);
    connect(refuse, &QPushButton::clicked, this,
            [this, id = candidate.id, isRefused] { Q_EMIT refusalRequested(id, !isRefused); });
    row->addStretch(1);
    layout->addLayout(row);
    m_otherLayout->addWidget(part);
}

} // namespace Docket
