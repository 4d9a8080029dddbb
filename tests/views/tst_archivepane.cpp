// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/theme.h"
#include "evidence/archivepane.h"
#include "evidence/evidencetab.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/sourceview.h"
#include "items/archiveentriesmodel.h"
#include "items/evidencemodel.h"
#include "items/roles.h"
#include "views/shellfixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ZipBytes = "PK\x03\x04 as far as the viewer looks";

MessageView messageWithArchive(const QString &name = u"poc.zip"_s)
{
    MessageView view;
    view.message.id = {1};
    view.message.from = {u"M. Ito"_s, u"m.ito@example.org"_s, {}};
    view.message.receivedAt = Testing::Now;
    view.text = u"See the archive.\n"_s;
    Attachment zip;
    zip.id = {1};
    zip.messageId = {1};
    zip.info = {u"2"_s, name, u"application/octet-stream"_s, 3400, QByteArray(32, '\xAB')};
    view.attachments = {zip};
    return view;
}

ArchiveEntry entry(qint64 number, const QString &name, qint64 size, ArchiveFlags flags = {})
{
    return {.number = number,
            .name = name,
            .target = {},
            .size = size,
            .packedSize = size / 2,
            .changedAt = Testing::Now,
            .flags = flags | nameFlags(name)};
}

ArchiveListing sampleListing()
{
    ArchiveListing listing;
    listing.format = ArchiveFormat::Zip;
    listing.entries = {entry(1, u"poc/traverse.png"_s, 1118),
                       entry(2, u"../../session.json"_s, 212),
                       entry(3, u"poc/photo\u202Egnp.exe"_s, 640),
                       entry(4, u"poc/again.zip"_s, 2000, ArchiveFlag::Duplicate)};
    listing.claimed = 3970;
    return listing;
}

} // namespace

class ArchivePaneTest final : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<EvidenceTab> m_tab;

    QModelIndex archiveIndex() const { return m_model->index(1, 0, m_model->index(0, 0)); }

    EvidenceItem archive() const { return archiveIndex().data(EvidenceRole).value<EvidenceItem>(); }

    ArchivePane *pane() const { return m_tab->viewer()->archivePane(); }

    QTreeView *tree() const { return m_tab->findChild<QTreeView *>(u"evidenceTree"_s); }

    QString summary() const { return m_tab->findChild<QLabel *>(u"archiveSummary"_s)->text(); }

    /// As if somebody clicked the archive and its bytes came.
    void openArchive()
    {
        tree()->setCurrentIndex(archiveIndex());
        m_tab->showContent(archive(), ZipBytes, {});
    }

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_model = std::make_unique<EvidenceModel>();
        m_model->setMessages({messageWithArchive()});
        m_tab = std::make_unique<EvidenceTab>(
            [this]() -> KSyntaxHighlighting::Repository & { return m_repository; });
        m_tab->resize(1200, 700);
        m_tab->setNow(Testing::Now);
        m_tab->setModel(m_model.get());
    }

    void cleanup()
    {
        m_tab.reset();
        m_model.reset();
    }

    void theTreeAsksForEntriesOnceItIsSeen()
    {
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        QCOMPARE(asked.count(), 0);
        m_tab->show();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<EvidenceItem>(), archive());
        m_tab->showListing(archive(), sampleListing());
        QCOMPARE(m_model->rowCount(archiveIndex()), 4);
        QVERIFY(tree()->isExpanded(archiveIndex()));
    }

    void aListingOnItsWayIsNotAskedForTwice()
    {
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        m_tab->show(); // for the tree
        openArchive(); // for the pane
        QCOMPARE(asked.count(), 1);
        m_tab->showListing(archive(), sampleListing());
        QVERIFY2(summary().startsWith(u"4 entr"_s), qPrintable(summary()));
    }

    /// Another message comes, and what was on its way is stopped with the rows it was for.
    void aListingIsAskedForAgainWhenAMessageComes()
    {
        const MessageView first = messageWithArchive(u"poc.bin"_s); // the tree cannot tell
        m_model->setMessages({first});
        m_tab->show();
        openArchive();
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        MessageView second;
        second.message.id = {2};
        second.text = u"More.\n"_s;
        m_model->setMessages({first, second});
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<EvidenceItem>(), archive());
        m_tab->showListing(archive(), sampleListing());
        QVERIFY2(summary().startsWith(u"4 entr"_s), qPrintable(summary()));
    }

    void whatMustBeUnpackedIsListedWhenItIsChosen()
    {
        m_model->setMessages({messageWithArchive(u"logs.tar.gz"_s)});
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        m_tab->show();
        QCOMPARE(asked.count(), 0);
        tree()->expand(archiveIndex());
        QCOMPARE(asked.count(), 1);
    }

    void aLongArchiveDoesNotOpenByItself()
    {
        m_tab->show();
        ArchiveListing listing;
        for (int i = 1; i <= 100'000; ++i) {
            listing.entries.append(entry(i, u"e%1"_s.arg(i), 1));
        }
        m_tab->showListing(archive(), listing);
        QVERIFY(!tree()->isExpanded(archiveIndex()));
        tree()->expand(archiveIndex());
        tree()->setCurrentIndex(m_model->index(99'999, 0, archiveIndex()));
        QCOMPARE(m_tab->current()->number, 100'000);
        openArchive();
        QCOMPARE(pane()->table()->model()->rowCount(), 100'000);
    }

    void anArchiveOpensAsItsEntries()
    {
        m_tab->show();
        m_tab->showListing(archive(), sampleListing());
        openArchive();
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Entries);
        QVERIFY(pane()->isVisible());
        QCOMPARE(pane()->table()->model()->rowCount(), 4);
        QVERIFY2(summary().startsWith(u"4 entr"_s), qPrintable(summary()));
        QVERIFY2(summary().contains(u"4.0 kB unpacked, 1 go"_s), qPrintable(summary()));
        const QAbstractItemModel *shown = pane()->table()->model();
        const auto words = [shown](int row, int column) {
            return shown->index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(words(2, ArchiveEntriesModel::NameColumn), u"poc/photo\\u202Egnp.exe"_s);
        QCOMPARE(words(1, ArchiveEntriesModel::OddColumn), u"goes out of its folder"_s);
        QCOMPARE(words(0, ArchiveEntriesModel::RatioColumn), u"2.0 to 1"_s);
        QVERIFY(!m_tab->findChild<Banner *>(u"archiveBanner"_s)->isVisible());
        QVERIFY(!m_tab->findChild<QLineEdit *>(u"archivePassword"_s)->isVisible());
    }

    void enterOpensAnEntry()
    {
        m_tab->show();
        m_tab->showListing(archive(), sampleListing());
        openArchive();
        QSignalSpy asked(m_tab.get(), &EvidenceTab::contentRequested);
        pane()->table()->setCurrentIndex(pane()->table()->model()->index(0, 0));
        QTest::keyClick(pane()->table(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const auto item = asked.first().first().value<EvidenceItem>();
        QCOMPARE(item.entryPath, QList<qint64>{1});
        QCOMPARE(tree()->currentIndex(), m_model->index(0, 0, archiveIndex()));
        QCOMPARE(EvidenceTreeDelegate::pathOf(item), u"poc.zip › poc/traverse.png"_s);
        m_tab->showContent(item, "#!/usr/bin/env python3\nimport os\n", {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Source);
        QVERIFY(m_tab->viewer()->sourceView()->isVisible());
    }

    void aPasswordIsAskedForWhereOneIsNeeded()
    {
        m_tab->show();
        ArchiveListing listing = sampleListing();
        for (ArchiveEntry &one : listing.entries) {
            one.flags |= ArchiveFlag::Encrypted;
        }
        m_tab->showListing(archive(), listing);
        openArchive();
        auto *field = m_tab->findChild<QLineEdit *>(u"archivePassword"_s);
        const auto *note = m_tab->findChild<QLabel *>(u"archivePasswordNote"_s);
        QVERIFY(field->isVisible());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QSignalSpy asked(m_tab.get(), &EvidenceTab::listingRequested);
        QTest::keyClicks(field, u"wrong"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"wrong"_s);
        m_tab->showListing(archive(), listing); // asked for before the password was
        QVERIFY(field->isVisible());
        QVERIFY2(!note->text().contains(u"fits"_s), qPrintable(note->text()));
        m_tab->showListing(archive(),
                           std::unexpected(Failure(
                               ArchiveError{.fault = ArchiveFault::WrongPassword, .name = {}})),
                           true);
        QVERIFY2(note->text().contains(u"does not fit"_s), qPrintable(note->text()));
        QCOMPARE(pane()->table()->model()->rowCount(), 4); // still listed
        QCOMPARE(m_model->rowCount(archiveIndex()), 4);
        QTest::keyClicks(field, u"infected"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(asked.last().at(1).toString(), u"infected"_s);
        m_tab->showListing(archive(), listing, true);
        QVERIFY(!field->isVisible());
        QVERIFY(field->text().isEmpty());
        QVERIFY2(note->text().contains(u"fits"_s), qPrintable(note->text()));
    }

    void whatIsWrongWithTheArchiveIsSaid()
    {
        m_tab->show();
        ArchiveListing listing = sampleListing();
        listing.remarks = {ArchiveRemark::Damaged, ArchiveRemark::Overlapping};
        listing.damage = u"Truncated ZIP\u202E"_s;
        m_tab->showListing(archive(), listing);
        openArchive();
        const auto *banner = m_tab->findChild<Banner *>(u"archiveBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->message().reason.contains(u"cut off or damaged"_s));
        QVERIFY(banner->message().reason.contains(u"share bytes"_s));
        QVERIFY(!banner->message().reason.contains(QChar(0x202E)));
    }

    void anArchiveThatCannotBeListedSaysWhy()
    {
        m_tab->show();
        openArchive();
        m_tab->showListing(archive(), std::unexpected(Failure(ArchiveError{
                                          .fault = ArchiveFault::Damaged, .name = u"poc.zip"_s})));
        const auto *banner = m_tab->findChild<Banner *>(u"archiveBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->message().object, u"poc.zip"_s);
        QVERIFY(!m_model->hasChildren(archiveIndex()));
        m_tab->viewer()->setMode(EvidenceViewer::Mode::Hex); // its bytes are there
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Hex);
    }

    void columnsSort()
    {
        ArchiveEntriesModel model;
        QAbstractItemModelTester tester(&model);
        model.setListing(std::make_shared<const ArchiveListing>(sampleListing()));
        const QPersistentModelIndex held = model.index(3, 0);
        const auto numbers = [&model] {
            QList<qint64> all;
            for (int row = 0; row < model.rowCount(); ++row) {
                all.append(model.index(row, 0).data(IdRole).toLongLong());
            }
            return all;
        };
        model.sort(ArchiveEntriesModel::SizeColumn, Qt::DescendingOrder);
        QCOMPARE(numbers(), (QList<qint64>{4, 1, 3, 2}));
        QCOMPARE(held.row(), 0);
        model.sort(ArchiveEntriesModel::OddColumn, Qt::DescendingOrder);
        QCOMPARE(numbers().last(), 1); // nothing is odd about it
        model.sort(-1);
        QCOMPARE(numbers(), (QList<qint64>{1, 2, 3, 4}));
    }

    /// For people: DOCKET_PICTURES=folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("DOCKET_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("for people: set DOCKET_PICTURES to a folder");
        }
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            Theme::apply(*qApp, scheme);
            const QString name = scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s;
            init(); // in these colours
            m_tab->show();
            ArchiveListing listing = sampleListing();
            listing.entries.append({.number = 5,
                                    .name = u"poc/link"_s,
                                    .target = u"../../etc/passwd"_s,
                                    .flags = ArchiveFlag::Link | ArchiveFlag::LinkOutside});
            listing.entries.append({.number = 6, .name = u"poc/"_s, .isFolder = true, .flags = {}});
            listing.entries[0].flags |= ArchiveFlag::Encrypted;
            listing.remarks = {ArchiveRemark::Overlapping};
            m_tab->showListing(archive(), listing);
            openArchive();
            QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
            QTRY_VERIFY(m_tab->findChild<QWidget *>(u"segment0"_s)->isVisible());
            QVERIFY(m_tab->grab().save(folder + u"/archive-"_s + name + u".png"_s));
            const auto item = m_model->index(0, 0, archiveIndex()).data(EvidenceRole);
            tree()->setCurrentIndex(m_model->index(0, 0, archiveIndex()));
            m_tab->showContent(item.value<EvidenceItem>(),
                               "#!/usr/bin/env python3\nimport os\nprint(os.name)\n", {});
            QTRY_VERIFY(m_tab->findChild<QWidget *>(u"segment0"_s)->isVisible());
            QVERIFY(m_tab->grab().save(folder + u"/entry-"_s + name + u".png"_s));
        }
        Theme::apply(*qApp, Theme::Scheme::Light);
    }
};

QTEST_MAIN(ArchivePaneTest)
#include "tst_archivepane.moc"
