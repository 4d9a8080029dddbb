// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/reporttab.h"

#include "cases/factspanel.h"
#include "cases/messagepane.h"
#include "cases/threaddelegate.h"
#include "common/labels.h"
#include "common/pagekeys.h"
#include "common/spokenmodel.h"
#include "common/theme.h"
#include "domain/audience.h"
#include "domain/caseclocks.h"
#include "items/roles.h"
#include "items/threadmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// Each prefix of the thread is counted, which grows with the square; a thread of a busy issue
// tracker that is longer than this is listed without the marks.
constexpr qsizetype MostMarked = 300;

/// Letters belong to the page (J, K, H, U, Q), not to a search in a list of ten messages.
class Rail final : public QListView
{
public:
    using QListView::QListView;

    void keyboardSearch(const QString & /*search*/) override {}

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        // Ctrl+C copies what is selected in the message.
        if (isPageLetter(*event) || event->matches(QKeySequence::Copy)) {
            event->ignore();
            return;
        }
        QListView::keyPressEvent(event);
    }
};

/// How late the team was with the earliest promise that was open and overdue at that instant.
std::optional<Seconds> latenessAt(const QList<Obligation> &obligations, Instant at)
{
    std::optional<Seconds> late;
    for (const Obligation &obligation : obligations) {
        Obligation then = obligation;
        if (then.metAt && *then.metAt > at) {
            then.metAt.reset();
        }
        if (then.dueAt && statusAt(then, at) == ClockStatus::Overdue) {
            late = std::max(late.value_or(Seconds(0)), at - *then.dueAt);
        }
    }
    return late;
}

} // namespace

ReportTab::ReportTab(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_rail(new Rail(this))
    , m_delegate(new ThreadDelegate(this))
    , m_message(new MessagePane(this))
    , m_facts(new FactsPanel(this))
{
    setObjectName(u"reportTab"_s);
    buildLayout();
    connect(m_message, &MessagePane::sourceRequested, this, &ReportTab::sourceRequested);
    connect(m_message, &MessagePane::messageKindRequested, this, &ReportTab::messageKindRequested);
    connect(m_message, &MessagePane::keptRequested, this, &ReportTab::keptRequested);
    connect(m_message, &MessagePane::fieldsRequested, this, &ReportTab::fieldsRequested);
    connect(m_message, &MessagePane::citationChosen, this, &ReportTab::citationChosen);
    connect(m_message, &MessagePane::refusalRequested, this, &ReportTab::refusalRequested);
    connect(m_facts, &FactsPanel::actionRequested, this, &ReportTab::actionRequested);
    connect(m_facts, &FactsPanel::contactsRequested, this, &ReportTab::contactsRequested);
}

void ReportTab::setModel(ThreadModel *model)
{
    m_model = model;
    m_rail->setModel(new SpokenModel(
        *model, [this](const QModelIndex &index) { return m_delegate->words(index); }, this));
    connect(m_rail->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportTab::showCurrent);
    connect(m_rail->model(), &QAbstractItemModel::dataChanged, this, &ReportTab::showCurrent);
}

void ReportTab::showCase(const CaseDetail &detail, Instant now)
{
    m_delegate->setNow(now);
    updateChases(detail);
    m_facts->showCase(detail, now);
    if (m_model != nullptr && (m_caseId != detail.file.id || !m_rail->currentIndex().isValid())) {
        setCurrentRow(rowToRead());
    }
    m_caseId = detail.file.id;
    showCurrent();
    m_rail->viewport()->update();
}

void ReportTab::setNow(Instant now)
{
    m_delegate->setNow(now);
    m_rail->viewport()->update();
}

void ReportTab::clear()
{
    m_caseId = {};
    m_message->clear();
    m_facts->clear();
}

void ReportTab::showFields(MessageId id, const SourceFields &fields)
{
    m_message->showFields(id, fields);
}

void ReportTab::showSource(MessageId id, const QByteArray &bytes)
{
    m_message->showSource(id, bytes);
}

void ReportTab::showKept(OriginalId id, const QByteArray &bytes)
{
    m_message->showKept(id, bytes);
}

std::optional<MessageView> ReportTab::current() const
{
    const QModelIndex index = m_rail->currentIndex();
    return index.isValid() ? std::optional(index.data(MessageRole).value<MessageView>())
                           : std::nullopt;
}

void ReportTab::showMessage(MessageId id)
{
    for (int row = 0; m_model != nullptr && row < m_model->rowCount(); ++row) {
        if (m_model->messages().at(row).message.id == id) {
            setCurrentRow(row);
        }
    }
}

void ReportTab::selectText(qsizetype from, qsizetype to)
{
    m_message->selectText(from, to);
}

ProtectionBar *ReportTab::protection() const
{
    return m_message->protection();
}

void ReportTab::updateMessageKind()
{
    m_message->updateKind();
}

bool ReportTab::handleKey(int key)
{
    return m_message->handleKey(key);
}

void ReportTab::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        m_message->copySelection();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReportTab::setCurrentRow(int row)
{
    m_rail->setCurrentIndex(m_rail->model()->index(row, 0));
}

void ReportTab::buildLayout()
{
    m_splitter->setObjectName(u"reportSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_rail->setObjectName(u"threadRail"_s);
    m_rail->setAccessibleName(tr("Messages of the case"));
    m_rail->setFrameShape(QFrame::NoFrame);
    m_rail->setItemDelegate(m_delegate);
    m_rail->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rail->setUniformItemSizes(true);
    m_rail->setMinimumWidth(Theme::SideBarMinWidth);
    m_message->setMinimumWidth(Theme::ThreadRailWidth);
    m_facts->setMinimumWidth(Theme::SideBarMinWidth);
    m_splitter->addWidget(m_rail);
    m_splitter->addWidget(m_message);
    m_splitter->addWidget(m_facts);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({Theme::ThreadRailWidth, 3 * Theme::FactsWidth, Theme::FactsWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_rail);
}

void ReportTab::showCurrent()
{
    const QModelIndex current = m_rail->currentIndex();
    if (current.isValid()) {
        m_message->showMessage(current.data(MessageRole).value<MessageView>());
    } else {
        m_message->clear();
    }
}

int ReportTab::rowToRead() const
{
    const QList<MessageView> &messages = m_model->messages();
    const auto found = std::ranges::find_last_if(
        messages, [](const MessageView &view) { return isOfReporter(view.message); });
    return static_cast<int>(found.empty() ? messages.size() - 1 : found.begin() - messages.begin());
}

void ReportTab::updateChases(const CaseDetail &detail)
{
    QHash<qint64, QString> chases;
    QList<Message> messages;
    for (const MessageView &view : detail.messages) {
        messages << view.message;
    }
    for (const auto returned = returnedLetters(messages);
         const Message &message : std::as_const(messages)) {
        if (message.direction == Direction::Outbound && returned.contains(message.messageRef)) {
            const qsizetype all = message.recipients.size();
            const qsizetype reached =
                reachedAllTheSame(message, returned.value(message.messageRef)).size();
            chases.insert(message.id.value,
                          reached > 0 ? tr("Came back from %1 of %2 recipients")
                                            .arg(Labels::count(all - reached), Labels::count(all))
                                      : tr("Came back: it did not arrive"));
        }
    }
    std::ranges::stable_sort(messages, {}, effectiveAt);
    if (detail.chased > 0 && messages.size() <= MostMarked) {
        const Seconds patience = patienceOf(detail.policy);
        int before = 0;
        for (qsizetype count = 1; count <= messages.size(); ++count) {
            const int chased = chasedCount(messages.first(count), patience);
            const Message &last = messages.at(count - 1);
            if (chased > before) {
                const auto late = latenessAt(detail.obligations, effectiveAt(last));
                chases.insert(last.id.value,
                              //: the reporter asked again; %1 is a length of time
                              late ? tr("Chased, %1 late").arg(Labels::duration(*late))
                                   //: the reporter asked again
                                   : tr("Chased"));
            }
            before = chased;
        }
    }
    m_delegate->setChases(chases);
}

} // namespace Docket
