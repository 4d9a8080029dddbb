// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyheader.h"

#include "common/labelspolicy.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int Height = 44;
constexpr int SidePadding = 16;
constexpr int LeastRevisions = 240;

QString nameOf(const PolicyHeader::Revision &revision)
{
    const QString product = visibleName(revision.policy.product);
    if (revision.policy.id == PolicyId{}) {
        return product.isEmpty() ? PolicyHeader::tr("New revision, not saved")
                                 //: %1 is a product
                                 : PolicyHeader::tr("%1: new revision, not saved").arg(product);
    }
    const QString name = Labels::policyName(revision.policy);
    return revision.isUnsaved
               //: %1 is a revision of a policy
               ? PolicyHeader::tr("%1 (changed, not saved)").arg(name)
               : name;
}

} // namespace

PolicyHeader::PolicyHeader(QWidget *parent)
    : QWidget(parent)
    , m_revisions(new QComboBox(this))
    , m_cases(new QLabel(this))
    , m_add(new QPushButton(tr("Add…"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_save(new QPushButton(tr("Save this revision…"), this))
{
    setObjectName(u"policyHeader"_s);
    setFixedHeight(Height);
    buildMenu();
    buildLayout();
    connect(m_revisions, &QComboBox::activated, this, [this](int index) {
        Q_EMIT revisionChosen({m_revisions->itemData(index).toLongLong()});
    });
    connect(m_undo, &QPushButton::clicked, this, &PolicyHeader::undoRequested);
    connect(m_save, &QPushButton::clicked, this, &PolicyHeader::saveRequested);
}

void PolicyHeader::setRevisions(const QList<Revision> &revisions, PolicyId shown)
{
    const QSignalBlocker blocker(m_revisions);
    m_revisions->clear();
    for (const Revision &revision : revisions) {
        const bool hasDocument = !revision.policy.document.isEmpty();
        m_revisions->addItem(Theme::icon(hasDocument ? u"file-text"_s : u"shield"_s),
                             nameOf(revision), revision.policy.id.value);
        const int at = m_revisions->count() - 1;
        m_revisions->setItemData(
            at, hasDocument ? tr("Read from a SECURITY.md") : tr("A record without a document"),
            Qt::ToolTipRole);
        m_revisions->setItemData(at, nameOf(revision), Qt::AccessibleTextRole);
    }
    m_revisions->setCurrentIndex(m_revisions->findData(shown.value));
    m_revisions->setEnabled(!revisions.isEmpty());
}

void PolicyHeader::setPresets(const QList<Policy> &presets)
{
    m_presets->clear();
    for (qsizetype at = 0; at < presets.size(); ++at) {
        QAction *action = m_presets->addAction(visibleName(presets.at(at).productTitle));
        action->setObjectName(u"policyPreset-%1"_s.arg(at));
        connect(action, &QAction::triggered, this,
                [this, at] { Q_EMIT presetRequested(static_cast<int>(at)); });
    }
    m_presets->menuAction()->setVisible(!presets.isEmpty());
}

void PolicyHeader::setDraft(const PolicyDraft &draft, int cases)
{
    m_cases->setText(draft.isNew() ? tr("Nothing is written yet")
                                   : tr("%Ln case(s) judged by it", nullptr, cases));
    m_undo->setText(draft.isNew() && !draft.canUndo() ? tr("Discard") : tr("Undo"));
    m_undo->setEnabled(draft.canUndo() || draft.isNew());
    m_save->setText(draft.isNew() ? tr("Add this revision…") : tr("Save this revision…"));
    m_save->setEnabled(draft.isUnsaved());
    m_save->setDefault(draft.isUnsaved());
    m_reread->setEnabled(!draft.isNew());
}

void PolicyHeader::buildMenu()
{
    auto *menu = new QMenu(m_add);
    menu->setObjectName(u"policyAddMenu"_s);
    QAction *file = menu->addAction(Theme::icon(u"plus"_s), tr("A SECURITY.md…"));
    file->setObjectName(u"policyAddFile"_s);
    connect(file, &QAction::triggered, this, &PolicyHeader::addFileRequested);
    m_reread = menu->addAction(Theme::icon(u"file-text"_s), tr("Read the file of this one again…"));
    m_reread->setObjectName(u"policyReread"_s);
    connect(m_reread, &QAction::triggered, this, &PolicyHeader::rereadRequested);
    m_presets = menu->addMenu(Theme::icon(u"shield"_s), tr("A preset"));
    m_presets->setObjectName(u"policyPresets"_s);
    m_presets->menuAction()->setVisible(false);
    m_add->setMenu(menu);
}

void PolicyHeader::buildLayout()
{
    auto *title = new QLabel(tr("Policy"), this);
    title->setFont(Theme::font(Theme::TextSize::Title, true));
    m_revisions->setObjectName(u"policyRevisions"_s);
    m_revisions->setAccessibleName(tr("Revision of a policy"));
    m_revisions->setMinimumWidth(LeastRevisions);
    m_revisions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cases->setObjectName(u"policyCases"_s);
    m_cases->setTextFormat(Qt::PlainText);
    m_cases->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"policyAdd"_s);
    m_add->setToolTip(tr("Add a revision or a policy"));
    m_undo->setObjectName(u"policyUndo"_s);
    m_undo->setIcon(Theme::icon(u"undo"_s));
    m_save->setObjectName(u"policySave"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(SidePadding, 0, SidePadding, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(title);
    layout->addWidget(m_revisions);
    layout->addWidget(m_cases);
    layout->addStretch(1);
    layout->addWidget(m_add);
    layout->addWidget(m_undo);
    layout->addWidget(m_save);
    for (QPushButton *button : {m_add, m_undo, m_save}) {
        button->setAutoDefault(false);
    }
}

} // namespace Docket
