// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/chip.h"
#include "common/prompts.h"
#include "common/theme.h"
#include "evidence/contenttype.h"
#include "evidence/evidencetab.h"
#include "evidence/evidencetreedelegate.h"
#include "evidence/hexview.h"
#include "evidence/sourceview.h"
#include "items/evidencemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <KSyntaxHighlighting/Repository>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// Answers each question with the name that was suggested.
class EchoPrompts final : public Prompts
{
public:
    void askOpenFiles(QWidget *, const FilePrompt &,
                      std::function<void(const QStringList &)>) override
    {
    }

    void askSaveFile(QWidget *, const FilePrompt &prompt,
                     std::function<void(const QString &)> done) override
    {
        done(u"/chosen/"_s + prompt.suggestedName);
    }
};

Attachment attachment(qint64 id, const QString &name, const QString &type, qint64 size)
{
    Attachment result;
    result.id = {id};
    result.messageId = {1};
    result.info = {u"2"_s, name, type, size, QByteArray(32, '\xAB')};
    return result;
}

MessageView message()
{
    MessageView result;
    result.message.id = {1};
    result.message.from = {u"M. Ito"_s, u"m.ito@example.org"_s, {}};
    result.text = u"Hello\n```http\nGET / HTTP/1.1\n```\n"_s;
    result.attachments = {
        attachment(1, u"traverse.png"_s, u"image/png"_s, 60),
        attachment(2, u"../../etc/passwd\u202Egnp.exe"_s, u"application/octet-stream"_s, 10),
    };
    return result;
}

const QByteArray PythonBytes = "#!/usr/bin/env python3\nimport os\nprint(os.name)\n";

} // namespace

class EvidenceTabTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_repositoryUses = 0;
        m_model = std::make_unique<EvidenceModel>();
        m_tab = std::make_unique<EvidenceTab>([this]() -> KSyntaxHighlighting::Repository & {
            ++m_repositoryUses;
            return m_repository;
        });
        m_tab->setPrompts(&m_prompts);
        m_tab->resize(1200, 700);
        m_model->setMessages({message()});
    }

    void cleanup()
    {
        m_tab.reset();
        m_model.reset();
    }

    void nothingIsReadBeforeTheTabIsSeen()
    {
        QSignalSpy asked(m_tab.get(), &EvidenceTab::contentRequested);
        m_tab->setModel(m_model.get());
        QCOMPARE(asked.count(), 0);
        show();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<EvidenceItem>().kind, EvidenceItem::Kind::CodeBlock);
        QCOMPARE(m_repositoryUses, 0);
    }

    void aSourceIsColouredByItsContent()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Source);
        QVERIFY(m_tab->viewer()->sourceView()->isVisible());
        QVERIFY(m_tab->viewer()->sourceView()->isColoured());
        QVERIFY(m_tab->findChild<QComboBox *>(u"evidenceDefinition"_s)
                    ->currentText()
                    .startsWith(u"Python"_s));
        QCOMPARE(fact(u"factClaimed"_s), u"image/png"_s);
        auto *mismatch = m_tab->findChild<Chip *>(u"factMismatch"_s);
        QVERIFY(mismatch->isVisible());
        QVERIFY(mismatch->text().contains(u"not an image"_s));
        QVERIFY(fact(u"factHash"_s).startsWith(u"abababab"_s));
    }

    void aBinaryOpensAsBytes()
    {
        choose(u"traverse.png"_s);
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        m_tab->showContent(*m_tab->current(), png, {});
        QCOMPARE(m_tab->viewer()->mode(), EvidenceViewer::Mode::Hex);
        QVERIFY(m_tab->viewer()->hexView()->isVisible());
        QCOMPARE(m_tab->viewer()->hexView()->bytes(), png);
        QVERIFY(!m_tab->findChild<Chip *>(u"factMismatch"_s)->isVisible());
    }

    void aStaleAnswerIsIgnored()
    {
        choose(u"traverse.png"_s);
        const EvidenceItem first = *m_tab->current();
        choose(u"passwd"_s);
        m_tab->showContent(first, "stale", {});
        QVERIFY(!m_tab->viewer()->sourceView()->isVisible());
        m_tab->showContent(*m_tab->current(), "fresh", {});
        QCOMPARE(m_tab->viewer()->sourceView()->text().bytes(), QByteArray("fresh"));
    }

    void aStaleLargeAnswerIsIgnoredToo()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), QByteArray(10'000'000, 'x'), {});
        choose(u"passwd"_s);
        m_tab->showContent(*m_tab->current(), QByteArray(5'000'000, 'y'), {});
        auto *source = m_tab->viewer()->sourceView();
        QTRY_VERIFY(source->isVisible());
        QCOMPARE(source->text().bytes().size(), 5'000'000);
    }

    void aFailureIsShownInWords()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), {}, u"The original is damaged."_s);
        bool isShown = false;
        const auto labels = m_tab->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            isShown =
                isShown || (label->isVisible() && label->text() == u"The original is damaged."_s);
        }
        QVERIFY(isShown);
        QVERIFY(!m_tab->findChild<QPushButton *>(u"evidenceSave"_s)->isEnabled());
    }

    void hostileNamesAreHarmless()
    {
        choose(u"passwd"_s);
        const QString name = fact(u"factName"_s).remove(u'\n');
        QVERIFY2(name.contains(u"\\u202E"_s), qPrintable(name));
        QVERIFY(!name.contains(QChar(0x202E)));
        const QString safe = fact(u"factSafeName"_s).remove(u'\n');
        QVERIFY2(!safe.contains(u'/') && !safe.contains(u".."_s), qPrintable(safe));
        QSignalSpy saved(m_tab.get(), &EvidenceTab::saveRequested);
        m_tab->showContent(*m_tab->current(), "root:x:0:0", {});
        m_tab->findChild<QPushButton *>(u"evidenceSave"_s)->click();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).value<EvidenceItem>(), *m_tab->current());
        QCOMPARE(saved.first().at(1).toString(), u"/chosen/"_s + safe);
    }

    void hiddenCharactersAreAnnounced()
    {
        choose(u"traverse.png"_s);
        auto *banner = m_tab->findChild<Banner *>(u"hiddenBanner"_s);
        m_tab->showContent(*m_tab->current(), "plain", {});
        QVERIFY(!banner->isVisible());
        m_tab->showContent(*m_tab->current(), u"a\nb\u202Ec"_s.toUtf8(), {});
        QVERIFY(banner->isVisible());
        QVERIFY(banner->message().reason.contains(u"U+202E"_s));
        QVERIFY(banner->message().reason.contains(u'2'));
        banner->findChild<QPushButton *>(u"bannerButton"_s)->click();
        QCOMPARE(m_tab->viewer()->sourceView()->selectedText(), u"\\u202E"_s);
    }

    void modesAreSegments()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes, {});
        auto *modes = m_tab->findChild<QWidget *>(u"evidenceModes"_s);
        modes->findChild<QAbstractButton *>(u"segment1"_s)->click();
        QVERIFY(m_tab->viewer()->hexView()->isVisible());
        modes->findChild<QAbstractButton *>(u"segment2"_s)->click();
        QVERIFY(m_tab->viewer()->sourceView()->isVisible());
        QVERIFY(!m_tab->viewer()->sourceView()->isColoured());
        modes->findChild<QAbstractButton *>(u"segment0"_s)->click();
        QVERIFY(m_tab->viewer()->sourceView()->isColoured());
    }

    void aLargeSourceSaysThatItIsPlain()
    {
        choose(u"traverse.png"_s);
        m_tab->showContent(*m_tab->current(), PythonBytes + QByteArray(6'000'000, 'A'), {});
        auto *notice = m_tab->findChild<QLabel *>(u"evidenceNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"plain"_s), qPrintable(notice->text()));
        QVERIFY2(notice->text().contains(u"4096"_s), qPrintable(notice->text()));
    }

    void theSamePieceStaysChosenWhenAMessageArrives()
    {
        choose(u"traverse.png"_s);
        const EvidenceItem chosen = *m_tab->current();
        QSignalSpy asked(m_tab.get(), &EvidenceTab::contentRequested);
        MessageView second = message();
        second.message.id = {2};
        second.attachments.clear();
        m_model->setMessages({message(), second});
        QCOMPARE(m_tab->current(), chosen);
        QCOMPARE(asked.count(), 0);
    }

    void definitions_data()
    {
        QTest::addColumn<EvidenceItem::Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<QString>("expected");

        using enum EvidenceItem::Kind;
        QTest::newRow("by the name")
            << Attachment << u"a.py"_s << u"text/plain"_s << u"x"_s << u"Python"_s;
        QTest::newRow("by the name without its path")
            << Attachment << u"../..\\x/exploit.c"_s << QString() << u"x"_s << u"C"_s;
        QTest::newRow("by the claimed type")
            << Attachment << u"noname"_s << u"text/x-python"_s << u"x"_s << u"Python"_s;
        QTest::newRow("by a block's language")
            << CodeBlock << u"rust"_s << QString() << u"x"_s << u"Rust"_s;
        QTest::newRow("by a language's short name")
            << CodeBlock << u"sh"_s << QString() << u"x"_s << u"Bash"_s;
        QTest::newRow("a hostile language is none")
            << CodeBlock << u"../../x y"_s << QString() << u"plain words"_s << QString();
        QTest::newRow("by the interpreter line")
            << Attachment << u"run"_s << QString() << u"#!/bin/sh -e\necho"_s << u"Bash"_s;
        QTest::newRow("by env in the interpreter line")
            << CodeBlock << QString() << QString() << u"#!/usr/bin/env -S perl -w\n"_s << u"Perl"_s;
        QTest::newRow("a patch by its first lines")
            << CodeBlock << QString() << QString() << u"--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n"_s
            << u"Diff"_s;
        QTest::newRow("C by its includes") << CodeBlock << QString() << QString()
                                           << u"#include <stdio.h>\nint main(void) {\n"_s << u"C"_s;
        QTest::newRow("C++ by its includes")
            << CodeBlock << QString() << QString() << u"#include <vector>\n"_s << u"C++"_s;
        QTest::newRow("a message text is never coloured")
            << Text << QString() << u"text/plain"_s << u"#include <stdio.h>"_s << QString();
        QTest::newRow("prose is plain")
            << CodeBlock << QString() << QString() << u"Dear all, see below"_s << QString();
    }

    void definitions()
    {
        QFETCH(QString, expected);
        QFETCH(QString, beginning);
        QFETCH(EvidenceItem::Kind, kind);
        QFETCH(QString, name);
        QFETCH(QString, mediaType);
        EvidenceItem item;
        item.kind = kind;
        item.name = name;
        item.mediaType = mediaType;
        QCOMPARE(ContentType::definitionFor(m_repository, item, beginning).name(), expected);
    }

    void mismatches_data()
    {
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ContentType::Mismatch>("expected");

        using enum ContentType::Mismatch;
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        QTest::newRow("a real image") << u"image/png"_s << png << None;
        QTest::newRow("a script that claims to be an image")
            << u"image/png"_s << PythonBytes << NotAnImage;
        QTest::newRow("bytes that claim to be text")
            << u"text/x-csrc"_s << QByteArray(64, '\0') << NotText;
        QTest::newRow("a script that claims to be an archive")
            << u"application/zip"_s << PythonBytes << OtherType;
        QTest::newRow("no claim") << u"application/octet-stream"_s << PythonBytes << None;
        QTest::newRow("one kind of text for another") << u"text/x-csrc"_s << PythonBytes << None;
    }

    void mismatches()
    {
        QFETCH(QString, claimed);
        QFETCH(QByteArray, bytes);
        const auto found =
            ContentType::mismatch(claimed, ContentType::detected(bytes), contentKind(bytes));
        QTEST(found, "expected");
    }

private:
    void show()
    {
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }

    /// Chooses the piece whose name contains the text.
    void choose(const QString &name)
    {
        if (!m_tab->isVisible()) {
            m_tab->setModel(m_model.get());
            show();
        }
        auto *tree = m_tab->findChild<QTreeView *>(u"evidenceTree"_s);
        for (QModelIndex index = m_model->index(0, 0); index.isValid();
             index = tree->indexBelow(index)) {
            if (index.data().toString().contains(name)) {
                tree->setCurrentIndex(index);
                return;
            }
        }
        QFAIL("no such piece");
    }

    [[nodiscard]] QString fact(const QString &name) const
    {
        return m_tab->findChild<QLabel *>(name)->text();
    }

    KSyntaxHighlighting::Repository m_repository;
    int m_repositoryUses = 0;
    EchoPrompts m_prompts;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<EvidenceTab> m_tab;
};

QTEST_MAIN(EvidenceTabTest)
#include "tst_evidencetab.moc"
