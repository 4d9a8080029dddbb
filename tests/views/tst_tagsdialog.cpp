// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/privatepagesdialog.h"
#include "advisory/tagsdialog.h"
#include "common/prompts.h"
#include "common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

class FolderPrompts final : public Prompts
{
public:
    void askOpenFiles(QWidget *, const FilePrompt &,
                      std::function<void(const QStringList &)> done) override
    {
        done({u"/src/stalwart"_s});
    }

    void askSaveFile(QWidget *, const FilePrompt &, std::function<void(const QString &)>) override
    {
    }
};

template <typename Widget>
Widget *in(QWidget *dialog, const char *name)
{
    auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no widget %s", name);
    }
    return found;
}

AffectedRange range(const QString &introduced, const QString &fixed)
{
    return {.introduced = {introduced, introduced.isEmpty()}, .fixed = {fixed, false}};
}

} // namespace

class TagsDialogTest final : public QObject
{
    Q_OBJECT

private:
    FolderPrompts m_prompts;

private Q_SLOTS:

    void initTestCase() { Theme::apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void releasesAreFoundAndTaken()
    {
        QPointer<TagsDialog> dialog = new TagsDialog(u"stalwart"_s, {}, {}, m_prompts);
        dialog->show();
        QSignalSpy asked(dialog.data(), &TagsDialog::findRequested);
        QSignalSpy taken(dialog.data(), &TagsDialog::taken);
        auto *find = in<QPushButton>(dialog, "tagsFind");
        auto *take = in<QPushButton>(dialog, "tagsTake");
        auto *introduced = in<QLineEdit>(dialog, "tagsIntroduced");
        auto *fixed = in<QLineEdit>(dialog, "tagsFixed");
        in<QPushButton>(dialog, "tagsChoose")->click();
        QVERIFY(!find->isEnabled()); // for nothing
        introduced->setText(u"--exec"_s);
        QVERIFY(!find->isEnabled());
        introduced->setText(u"1f2e3d4"_s);
        fixed->setText(u" 9abc0123 "_s);
        QTest::keyClick(fixed, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(0).toString(), u"/src/stalwart"_s);
        QCOMPARE(asked.first().at(1).toStringList(), QStringList({u"1f2e3d4"_s, u"9abc0123"_s}));
        QVERIFY(!find->isEnabled() && !take->isEnabled());
        dialog->showReleases({{u"1f2e3d4"_s, u"v0.7.0"_s, u"0.7.0"_s, 12},
                              {u"9abc0123"_s, u"v0.8.2"_s, u"0.8.2"_s, 3}});
        const QString answer = in<QLabel>(dialog, "tagsAnswer")->text();
        QVERIFY(answer.contains(u"v0.7.0"_s) && answer.contains(u"v0.8.2"_s));
        QTest::keyClick(fixed, Qt::Key_Return);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first(), QVariantList({u"0.7.0"_s, u"0.8.2"_s}));
        QTRY_VERIFY(dialog.isNull());
    }

    void aCommitInNoReleaseLeavesTheEndOpen()
    {
        QPointer<TagsDialog> dialog =
            new TagsDialog(u"stalwart"_s, u"/src"_s, u"9abc0123"_s, m_prompts);
        QCOMPARE(dialog->commits(), QStringList{u"9abc0123"_s}); // as the fix record has it
        auto *take = in<QPushButton>(dialog, "tagsTake");
        dialog->showReleases({{u"9abc0123"_s, {}, {}, 0}});
        QVERIFY(!in<QLabel>(dialog, "tagsAnswer")->text().isEmpty());
        QVERIFY(!take->isEnabled());
        dialog->showReleases({{u"9abc0123"_s, u"v1"_s, u"1"_s, 1}});
        QVERIFY(take->isEnabled());
        in<QLineEdit>(dialog, "tagsFixed")->setText(u"9abc0124"_s);
        QVERIFY(!take->isEnabled()); // it was about another commit
        dialog->showFailure(u"No repository"_s);
        QCOMPARE(in<QLabel>(dialog, "tagsAnswer")->text(), u"No repository"_s);
        QVERIFY(in<QPushButton>(dialog, "tagsFind")->isEnabled());
        delete dialog;
    }

    void releasesGoIntoTheRangeThatIsOpen()
    {
        const AffectedProduct product{.ranges = {range(u"0.6.0"_s, u"0.6.4"_s), AffectedRange{}}};
        const QList<AffectedRange> both = withReleases(product, u"0.7.0"_s, u"0.8.2"_s).ranges;
        QCOMPARE(both, (QList{product.ranges[0], range(u"0.7.0"_s, u"0.8.2"_s)}));
        const AffectedProduct closed{.ranges = {range(u"0.6.0"_s, u"0.6.4"_s)}};
        const QList<AffectedRange> added = withReleases(closed, {}, u"0.8.2"_s).ranges;
        QCOMPARE(added, (QList{closed.ranges[0], range({}, u"0.8.2"_s)}));
        QCOMPARE(withReleases(closed, {}, {}), closed);
    }

    void privatePagesAreKeptOneALine()
    {
        QPointer<PrivatePagesDialog> dialog = new PrivatePagesDialog({u"tracker.example.org"_s});
        dialog->show();
        QSignalSpy submitted(dialog.data(), &PrivatePagesDialog::submitted);
        auto *text = in<QPlainTextEdit>(dialog, "privatePages");
        auto *ok = in<QPushButton>(dialog, "dialogOk");
        QCOMPARE(text->toPlainText(), u"tracker.example.org"_s);
        text->setPlainText(u"two words"_s);
        QVERIFY(!ok->isEnabled());
        text->setPlainText(u" https://tracker.example.org\n\ngithub.com/team/plans\n"
                           "tracker.example.org\n"_s);
        ok->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().toStringList(),
                 QStringList({u"tracker.example.org"_s, u"github.com/team/plans"_s}));
        dialog->finish(true);
        QTRY_VERIFY(dialog.isNull());
    }
};

QTEST_MAIN(TagsDialogTest)
#include "tst_tagsdialog.moc"
