// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/archivepane.h"

#include "common/banner.h"
#include "common/dialogtable.h"
#include "common/labelsarchive.h"
#include "common/spokenmodel.h"
#include "common/theme.h"
#include "evidence/archiveentrydelegate.h"
#include "items/archiveentriesmodel.h"
#include "items/roles.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isShutEntry(const ArchiveEntry &entry)
{
    return entry.flags.testFlag(ArchiveFlag::Encrypted);
}

} // namespace

ArchivePane::ArchivePane(QWidget *parent)
    : EvidencePane(parent)
    , m_entries(new ArchiveEntriesModel(this))
    , m_summary(new QLabel(this))
    , m_banner(new Banner(this))
    , m_passwordRow(new QWidget(this))
    , m_password(new QLineEdit(m_passwordRow))
    , m_passwordNote(new QLabel(m_passwordRow))
    , m_open(new QPushButton(tr("Open"), m_passwordRow))
    , m_table(new QTableView(this))
    , m_delegate(new ArchiveEntryDelegate(m_table))
{
    setObjectName(u"archivePane"_s);
    buildLayout();
    connect(m_open, &QPushButton::clicked, this, &ArchivePane::askWithPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &ArchivePane::askWithPassword);
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_table, &QTableView::activated, this, &ArchivePane::choose);
    clear();
}

void ArchivePane::buildLayout()
{
    m_summary->setObjectName(u"archiveSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(Theme::PanelPadding, 2 * Theme::Grid, Theme::PanelPadding,
                                  2 * Theme::Grid);
    m_banner->setObjectName(u"archiveBanner"_s);
    m_table->setObjectName(u"archiveEntries"_s);
    m_table->setAccessibleName(tr("Entries of the archive"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(*m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(new SpokenModel(
        *m_entries, [this](const QModelIndex &index) { return m_delegate->words(index); }, this));
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    sizeColumns();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(buildPasswordRow());
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

QWidget *ArchivePane::buildPasswordRow()
{
    m_password->setObjectName(u"archivePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the archive"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setMaximumWidth(60 * Theme::Grid);
    m_open->setObjectName(u"archiveOpen"_s);
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    m_passwordNote->setObjectName(u"archivePasswordNote"_s);
    m_passwordNote->setTextFormat(Qt::PlainText);
    m_passwordNote->setWordWrap(true);
    auto *row = new QHBoxLayout(m_passwordRow);
    row->setContentsMargins(Theme::PanelPadding, 0, Theme::PanelPadding, 2 * Theme::Grid);
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_password);
    row->addWidget(m_open);
    row->addWidget(m_passwordNote, 1);
    return m_passwordRow;
}

/// By what a usual size, ratio or time takes, not by the rows: there may be a hundred thousand.
void ArchivePane::sizeColumns()
{
    const QFontMetrics metrics(Theme::font(Theme::TextSize::Default));
    const auto fit = [&](int column, const QString &usual) {
        m_table->setColumnWidth(column,
                                metrics.horizontalAdvance(usual) + 3 * BaseDelegate::CellPadding);
    };
    m_table->setColumnWidth(ArchiveEntriesModel::NameColumn, 56 * Theme::Grid);
    m_table->setColumnWidth(ArchiveEntriesModel::OddColumn, 58 * Theme::Grid);
    fit(ArchiveEntriesModel::SizeColumn, u"000.00 MB"_s);
    fit(ArchiveEntriesModel::PackedColumn, u"000.00 MB"_s);
    fit(ArchiveEntriesModel::RatioColumn, u"0000.0 to 1"_s);
    fit(ArchiveEntriesModel::ChangedColumn, u"00 Wwww 0000"_s);
}

bool ArchivePane::accepts(const EvidenceContent &content) const
{
    const bool isFile = content.item.kind == EvidenceItem::Kind::Attachment ||
                        content.item.kind == EvidenceItem::Kind::ArchiveEntry;
    return isFile && archiveFormat(content.bytes) != ArchiveFormat::None;
}

void ArchivePane::showContent(const EvidenceContent &content)
{
    clear();
    m_archive = content.item;
    m_summary->setText(tr("Listing the entries…"));
    m_summary->show();
    m_isWaiting = true;
    Q_EMIT listingRequested(m_archive, {});
}

void ArchivePane::clear()
{
    m_archive = {};
    m_entries->setListing({});
    m_summary->hide();
    m_banner->hide();
    m_passwordRow->hide();
    m_password->clear();
    m_passwordNote->clear();
    m_isWaiting = false;
    m_isTrying = false;
}

QString ArchivePane::notice() const
{
    return m_entries->rowCount() > 0
               ? tr("Nothing is unpacked but an entry that you open, and that "
                    "only in memory. Enter opens it.")
               : QString();
}

void ArchivePane::setNow(Instant now)
{
    m_delegate->setNow(now);
}

void ArchivePane::showListing(const EvidenceItem &archive,
                              const std::shared_ptr<const ArchiveListing> &listing,
                              bool hadPassword)
{
    if (hadPassword && listing && !m_opened.contains(archive)) {
        m_opened.append(archive); // also if another piece is shown by now
    }
    if (m_archive != archive || !listing) {
        return;
    }
    m_entries->setListing(listing);
    m_isWaiting = false;
    m_summary->setText(Labels::summary(*listing));
    if (hadPassword) {
        m_isTrying = false;
        m_password->clear();
    }
    showPasswordRow(*listing);
    if (hadPassword) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
    showRemarks(*listing);
    if (m_entries->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    }
    Q_EMIT noticeChanged();
}

void ArchivePane::showPasswordRow(const ArchiveListing &listing)
{
    const bool isShut = std::ranges::any_of(listing.entries, isShutEntry);
    const bool isOpened = m_opened.contains(m_archive);
    const bool canOpen = isShut && listing.format == ArchiveFormat::Zip && !isOpened;
    m_passwordRow->setVisible(isShut);
    m_password->setVisible(canOpen);
    m_open->setVisible(canOpen);
    if (isOpened) {
        m_passwordNote->setText(
            tr("The password fits. It is kept in memory until the casebook is closed."));
    } else if (!m_isTrying) {
        m_passwordNote->setText(canOpen ? QString()
                                        : tr("Encrypted in a way that Docket cannot open."));
    }
}

void ArchivePane::showRemarks(const ArchiveListing &listing)
{
    if (listing.remarks.isEmpty()) {
        m_banner->hide();
        return;
    }
    QStringList lines;
    for (const ArchiveRemark remark : listing.remarks) {
        lines.append(Labels::text(remark, listing));
    }
    m_banner->showMessage(Banner::Kind::Warning,
                          {.object = tr("Archive"), .reason = lines.join(u' '), .nextStep = {}});
}

void ArchivePane::showFailure(const EvidenceItem &archive, const Failure &failure, bool hadPassword)
{
    if (m_archive != archive) {
        return;
    }
    const Labels::FailureText text = Labels::text(failure);
    if (hadPassword) { // the list is there already
        m_isTrying = false;
        m_passwordNote->setText(text.reason);
        m_password->selectAll();
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isWaiting = false;
    m_summary->setText(tr("The entries cannot be listed."));
    m_banner->showMessage(Banner::Kind::Error, text);
    Q_EMIT noticeChanged();
}

void ArchivePane::askWithPassword()
{
    if (!m_password->text().isEmpty()) {
        m_isTrying = true;
        m_passwordNote->setText(tr("Trying it…"));
        Q_EMIT listingRequested(m_archive, m_password->text());
    }
}

void ArchivePane::askAgain()
{
    if (m_isWaiting) {
        Q_EMIT listingRequested(m_archive, {});
    }
    if (m_isTrying) {
        askWithPassword();
    }
}

void ArchivePane::choose(const QModelIndex &index)
{
    const auto entry = index.data(EntryRole).value<ArchiveEntry>();
    if (index.isValid() && !entry.isFolder) {
        Q_EMIT entryChosen(entryItem(m_archive, entry));
    }
}

} // namespace Docket
