// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisoryrefresher.h"
#include "advisory/advisorytab.h"
#include "advisory/formatbar.h"
#include "advisory/overridebar.h"
#include "common/banner.h"
#include "common/bottomplace.h"
#include "common/shortcutguard.h"
#include "common/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The parts of the tab and how they hang together.
namespace Docket {

void AdvisoryTab::connectParts()
{
    connect(&m_saveTimer, &QTimer::timeout, this, &AdvisoryTab::sendTyped);
    connect(&m_refreshTimer, &QTimer::timeout, this, &AdvisoryTab::refresh);
    connect(m_refresher, &AdvisoryRefresher::found, this, &AdvisoryTab::takeFindings);
    connect(m_refresher, &AdvisoryRefresher::rendered, this, &AdvisoryTab::takeFormat);
    connect(m_refresher, &AdvisoryRefresher::done, this, &AdvisoryTab::showFormatFindings);
    connect(m_refresher, &AdvisoryRefresher::compared, m_form, &AdvisoryForm::showAffected);
    connect(m_withdrawn, &Banner::buttonClicked, this, &AdvisoryTab::askReinstatement);
    connect(m_form, &AdvisoryForm::edited, this, &AdvisoryTab::onEdited);
    connect(m_form, &AdvisoryForm::elsewhereRequested, this, &AdvisoryTab::goElsewhere);
    connect(m_form, &AdvisoryForm::tagsRequested, this, &AdvisoryTab::tagsRequested);
    connect(m_form, &AdvisoryForm::historyRequested, this, [this] {
        if (m_ground) {
            Q_EMIT historyRequested(m_ground->file.id);
        }
    });
    connect(m_preview, &AdvisoryPreview::placeRequested, this, &AdvisoryTab::goToPlace);
    connect(m_preview, &AdvisoryPreview::copyRequested, this, &AdvisoryTab::requestCopy);
    connect(m_banner, &Banner::buttonClicked, m_override, &OverrideBar::open);
    connect(m_override, &OverrideBar::submitted, this, [this] { requestExport(m_wish); });
    connect(m_problems, &ProblemList::placeRequested, this, &AdvisoryTab::goTo);
    connect(m_problems, &ProblemList::fixRequested, this, &AdvisoryTab::mend);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *from, const QWidget *to) {
                // From field to field goes on writing; what is sent is an event in the history.
                if (from != nullptr && isAncestorOf(from) && (to == nullptr || !isAncestorOf(to))) {
                    sendTyped();
                }
            });
}

void AdvisoryTab::addShortcuts()
{
    const auto addShortcut = [this](const QKeySequence &keys, auto *receiver, auto &&slot) {
        // Of the window, wherever the focus is: they are silent while the tab is not shown.
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    new ShortcutGuard(Qt::CTRL | Qt::Key_E, this);
    addShortcut(Qt::CTRL | Qt::Key_E, this, [this] { requestExport(Wish::This); });
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E, this, [this] { requestExport(Wish::All); });
    addShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C, this, &AdvisoryTab::requestCopy);
    addShortcut(Qt::CTRL | Qt::Key_Period, this, [this] {
        if (const auto entry = m_problems->current()) {
            mend(*entry);
        }
    });
}

void AdvisoryTab::buildLayout()
{
    m_banner->setObjectName(u"advisoryGate"_s);
    m_refusal->setObjectName(u"advisoryRefusal"_s);
    m_refusal->setFloating(this);
    m_withdrawn->setObjectName(u"advisoryWithdrawal"_s);
    m_withdrawn->setLasting();
    auto *upper = new QSplitter(this);
    upper->setObjectName(u"advisorySplitter"_s);
    upper->addWidget(m_form);
    upper->addWidget(m_preview);
    // Three buttons of a product card side by side; the preview gets the rest.
    constexpr int FormWidth = 612;
    upper->setSizes({FormWidth, 628});
    upper->setStretchFactor(0, 0);
    upper->setStretchFactor(1, 1);
    upper->setChildrenCollapsible(false);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"advisoryProblemSplitter"_s);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_problems);
    m_splitter->setSizes({460, Theme::ProblemsHeight});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_withdrawn);
    layout->addWidget(m_banner);
    layout->addWidget(m_override);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildActions());
    new BottomPlace(m_refusal, this); // the form does not move from under the hand
    setFocusProxy(m_form);
}

QWidget *AdvisoryTab::buildActions()
{
    auto *bar = new QWidget(this);
    m_saved = new QLabel(bar);
    m_saved->setObjectName(u"advisorySaved"_s);
    m_saved->setFont(Theme::font(Theme::TextSize::Secondary));
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    auto *more = new QPushButton(tr("&More"), bar);
    more->setObjectName(u"advisoryMore"_s);
    more->setAutoDefault(false);
    more->setMenu(buildMenu());
    auto *all = new QPushButton(tr("Save all into a folder…"), bar);
    all->setObjectName(u"advisoryExportAll"_s);
    all->setToolTip(tr("Write every form that is valid (Ctrl+Shift+E)"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { requestExport(Wish::All); });
    m_export =
        new QPushButton(Theme::icon(u"export"_s, Theme::Tone::TextOnAccent), tr("Save this…"), bar);
    m_export->setObjectName(u"advisoryExport"_s);
    m_export->setToolTip(tr("Write the form that is shown to a file (Ctrl+E)"));
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, [this] { requestExport(Wish::This); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                               2 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_saved, 1);
    layout->addWidget(more);
    layout->addWidget(all);
    layout->addWidget(m_export);
    return bar;
}

QMenu *AdvisoryTab::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"advisoryMenu"_s);
    const auto add = [this, menu](const QString &name, const QString &text, auto &&slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"advisoryClone"_s, tr("&Start from an earlier advisory…"), [this] {
        if (m_ground) {
            Q_EMIT cloneRequested(m_ground->file.id);
        }
    });
    add(u"advisoryRevise"_s, tr("New &revision…"), [this] { askRevision(); });
    QAction *withdraw = add(u"advisoryWithdraw"_s, tr("&Withdraw…"), [this] { askWithdrawal(); });
    QAction *reinstate = add(u"advisoryReinstate"_s, tr("Take the &withdrawal back…"),
                             [this] { askReinstatement(); });
    menu->addSeparator();
    add(u"advisoryPublisher"_s, tr("&Publisher…"), [this] { Q_EMIT publisherRequested(); });
    add(u"advisoryPrivatePages"_s, tr("Pages that &only the team reads…"),
        [this] { Q_EMIT privatePagesRequested(); });
    QAction *templates = add(u"advisoryTemplates"_s, tr("&Template of this form…"),
                             [this] { Q_EMIT templatesRequested(m_preview->format()); });
    reinstate->setVisible(false);
    connect(menu, &QMenu::aboutToShow, this, [this, templates, withdraw, reinstate] {
        withdraw->setVisible(!m_isWithdrawn);
        reinstate->setVisible(m_isWithdrawn);
        // Schemas are nobody's to change.
        templates->setEnabled(FormatBar::hasTemplate(m_preview->format()));
    });
    return menu;
}

} // namespace Docket
