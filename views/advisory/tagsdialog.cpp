// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/tagsdialog.h"

#include "common/formfields.h"
#include "common/prompts.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int TagsDialogWidth = 560;

/// As much of a commit's name as git takes.
bool isCommit(const QString &text)
{
    static const QRegularExpression name(u"\\A[0-9a-fA-F]{4,64}\\z"_s);
    return name.match(text).hasMatch();
}

QString answerFor(const FirstRelease &release)
{
    if (release.tag.isEmpty()) {
        return TagsDialog::tr("%1 is in no release yet.").arg(release.commit);
    }
    //: %1 is a commit, %2 a tag such as v1.2.3
    return TagsDialog::tr("%1 is in %2 first, and in %n tag(s) in all.", nullptr,
                          static_cast<int>(release.tags))
        .arg(release.commit, release.tag);
}

} // namespace

AffectedProduct withReleases(AffectedProduct product, const QString &introduced,
                             const QString &fixed)
{
    if (introduced.isEmpty() && fixed.isEmpty()) {
        return product;
    }
    const auto open = std::ranges::find_if(product.ranges, [&](const AffectedRange &range) {
        const bool isOpenBelow =
            range.introduced.version.isEmpty(); // "unknown" is known better now
        return (introduced.isEmpty() || isOpenBelow) && (fixed.isEmpty() || !range.hasUpperBound());
    });
    AffectedRange &range =
        open != product.ranges.end()
            ? *open
            : product.ranges.emplaceBack(AffectedRange{.introduced = {{}, true}});
    if (!introduced.isEmpty()) {
        range.introduced = {introduced, false};
    }
    if (!fixed.isEmpty()) {
        range.fixed = {fixed, false};
    }
    return product;
}

TagsDialog::TagsDialog(const QString &product, const QString &clone, const QString &fix,
                       Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_clone(FormFields::makeLine(u"tagsClone"_s, this))
    , m_introduced(FormFields::makeLine(u"tagsIntroduced"_s, this))
    , m_fixed(FormFields::makeLine(u"tagsFixed"_s, this))
    , m_answer(new QLabel(this))
{
    setObjectName(u"tagsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find the releases of commits"));
    setMinimumWidth(TagsDialogWidth);
    m_clone->setText(clone);
    m_fixed->setText(isCommit(fix) ? fix : QString());
    buildLayout(product);
    for (const QLineEdit *field : {m_clone, m_introduced, m_fixed}) {
        connect(field, &QLineEdit::textChanged, this, &TagsDialog::forgetAnswer);
    }
    forgetAnswer();
    (clone.isEmpty() ? m_clone : m_introduced)->setFocus();
}

void TagsDialog::buildLayout(const QString &product)
{
    auto *hint = new QLabel(product.isEmpty()
                                ? tr("The tags of a clone on this computer say in which release a "
                                     "commit went out. Nothing is fetched.")
                                : tr("The tags of a clone of %1 on this computer say in which "
                                     "release a commit went out. Nothing is fetched.")
                                      .arg(product),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(u"tagsChoose"_s);
    choose->setAccessibleName(tr("Choose the folder of the clone"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &TagsDialog::askFolder);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(2 * Theme::Grid);
    folder->addWidget(m_clone, 1);
    folder->addWidget(choose);
    m_clone->setAccessibleName(tr("Folder of the clone"));
    m_introduced->setAccessibleName(tr("Commit that brought the fault in"));
    m_fixed->setAccessibleName(tr("Commit that fixed it"));
    for (QLineEdit *commit : {m_introduced, m_fixed}) {
        commit->setFont(Theme::monospace());
        commit->setPlaceholderText(tr("at least 4 digits, or empty"));
    }
    setTabOrder(m_clone, choose);
    setTabOrder(choose, m_introduced);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::PanelPadding);
    form->setVerticalSpacing(2 * Theme::Grid);
    form->addRow(tr("&Clone"), folder);
    form->addRow(tr("&Introduced by"), m_introduced);
    form->addRow(tr("&Fixed by"), m_fixed);
    static_cast<QLabel *>(form->labelForField(folder))->setBuddy(m_clone);
    m_answer->setObjectName(u"tagsAnswer"_s);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_find = buttons->addButton(tr("Find"), QDialogButtonBox::ActionRole);
    m_find->setObjectName(u"tagsFind"_s);
    m_take = buttons->addButton(tr("Put into the range"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close); // the last one for Tab, too
    m_take->setObjectName(u"tagsTake"_s);
    connect(m_find, &QPushButton::clicked, this, &TagsDialog::find);
    connect(m_take, &QPushButton::clicked, this, &TagsDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid);
    layout->setSpacing(Theme::PanelPadding);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_answer, 1);
    layout->addWidget(buttons);
}

QString TagsDialog::clone() const
{
    return m_clone->text().trimmed();
}

QStringList TagsDialog::commits() const
{
    QStringList commits{m_introduced->text().trimmed(), m_fixed->text().trimmed()};
    commits.removeAll(QString());
    return commits;
}

void TagsDialog::askFolder()
{
    m_prompts.askOpenFiles(
        this, {.title = tr("Choose the clone"), .folder = clone(), .wantsFolder = true},
        [this](const QStringList &folders) {
            if (!folders.isEmpty()) {
                m_clone->setText(folders.constFirst());
            }
        });
}

/// It was about something else.
void TagsDialog::forgetAnswer()
{
    m_introducedIn.clear();
    m_fixedIn.clear();
    m_answer->clear();
    enableButtons();
}

/// What the Return key does is what comes next.
void TagsDialog::enableButtons()
{
    const QStringList typed = commits();
    m_find->setEnabled(!clone().isEmpty() && !typed.isEmpty() &&
                       std::ranges::all_of(typed, isCommit));
    m_take->setEnabled(!m_introducedIn.isEmpty() || !m_fixedIn.isEmpty());
    (m_take->isEnabled() ? m_take : m_find)->setDefault(true);
}

void TagsDialog::find()
{
    forgetAnswer();
    m_find->setEnabled(false);
    m_answer->setText(tr("Reading the clone…"));
    Q_EMIT findRequested(clone(), commits());
}

void TagsDialog::showReleases(const QList<FirstRelease> &releases)
{
    if (releases.size() != commits().size()) {
        return; // others were typed meanwhile
    }
    QStringList lines;
    for (const FirstRelease &release : releases) {
        lines.append(answerFor(release));
    }
    qsizetype next = 0;
    m_introducedIn =
        m_introduced->text().trimmed().isEmpty() ? QString() : releases[next++].version;
    m_fixedIn = m_fixed->text().trimmed().isEmpty() ? QString() : releases[next].version;
    m_answer->setText(lines.join(u'\n'));
    enableButtons();
}

void TagsDialog::showFailure(const QString &reason)
{
    m_answer->setText(reason);
    enableButtons();
}

void TagsDialog::take()
{
    Q_EMIT taken(m_introducedIn, m_fixedIn);
    accept();
}

} // namespace Docket
