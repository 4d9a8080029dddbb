// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "cases/protectionbar.h"
#include "common/chip.h"
#include "importers/keyring.h"
#include "shell/mainwindow.h"
#include "workspace/workspace.h"

#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// Signed and encrypted mail in the whole window.
class TestMailKeys final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Keyring> m_keys;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_docket;

    [[nodiscard]] ProtectionBar *bar() const
    {
        return m_docket->window().casesPage()->casePage()->protection();
    }

    [[nodiscard]] QString chip() const { return bar()->chip()->text(); }

    [[nodiscard]] QString shownText() const
    {
        return m_docket->window().findChild<QPlainTextEdit *>(u"messageText"_s)->toPlainText();
    }

    /// Opens the case of a mail with this content.
    void show(const QByteArray &content)
    {
        QFile mail(m_folder->filePath(u"in.eml"_s));
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write(mailOf("Jane Doe <jane@example.org>", content));
        mail.close();
        const QString path = m_folder->filePath(u"team.docket"_s);
        {
            const auto book = Workspace::create(path, [] { return Instant{1'795'262'400}; });
            QVERIFY(book.has_value());
            QVERIFY((*book)->importNow({.paths = {mail.fileName()}}, {}, {}).has_value());
        }
        m_docket->openCasebook(path);
        QTRY_VERIFY(m_docket->workspace() != nullptr);
        const auto id = m_docket->workspace()->caseByRef(u"1@example.org"_s);
        QVERIFY(id.has_value());
        m_docket->window().showPage(SideBar::Page::Cases);
        m_docket->window().casesPage()->select(*id);
        QTRY_VERIFY(!bar()->chip()->isHidden());
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!Keyring::hasGpg()) {
            QSKIP("gpg is not installed");
        }
        QStandardPaths::setTestModeEnabled(true);
        m_keys = std::make_unique<Keyring>();
        m_keys->makeKey(u"Jane Doe <jane@example.org>"_s);
        m_keys->use();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_docket = std::make_unique<Application>(Options{}, Preferences{});
        m_docket->start();
        QVERIFY(QTest::qWaitForWindowExposed(&m_docket->window()));
    }

    void cleanup()
    {
        m_docket.reset();
        m_folder.reset();
    }

    void cleanupTestCase() { m_keys.reset(); }

    void aSignatureIsCheckedWhenItsMessageIsShown()
    {
        const QByteArray entity = "Content-Type: text/plain\n\nIt crashes.\n";
        show(signedContent(entity, m_keys->signature(withCrLf(entity), u"jane@example.org"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(chip(), u"Verified"_s, 60'000);
    }

    void aMailIsDecryptedByAKey()
    {
        show(encryptedContent(
            m_keys->gpg({u"--armor"_s, u"--recipient"_s, u"jane@example.org"_s, u"--encrypt"_s},
                        "Content-Type: text/plain\n\nThe secret report.\n")));
        QCOMPARE(chip(), u"Encrypted"_s);
        QTest::keyClick(m_docket->window().findChild<QWidget *>(u"messageText"_s), Qt::Key_Y);
        QTRY_COMPARE_WITH_TIMEOUT(shownText(), u"The secret report.\n"_s, 60'000);
        QTest::keyClick(m_docket->window().findChild<QWidget *>(u"messageText"_s), Qt::Key_Y);
        QVERIFY(!shownText().contains(u"secret"_s));
    }
};

QTEST_MAIN(TestMailKeys)
#include "tst_mailkeys.moc"
