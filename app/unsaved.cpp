// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsaved.h"

#include "application.h"
#include "assess/assesstab.h"
#include "fix/fixtab.h"
#include "letters/letterstab.h"
#include "policy/policypage.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

const QString BoxName = u"unsavedBox"_s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket::Unsaved)
};

} // namespace

QStringList unsavedWork(const Views &views)
{
    QStringList work;
    if (const int policies = views.policies->unsavedCount(); policies > 0) {
        work << Words::tr("%n policy revision(s) not saved", nullptr, policies);
    }
    if (const int letters = views.letters->unsentCount(); letters > 0) {
        work << Words::tr("%n changed letter(s) not recorded as sent", nullptr, letters);
    }
    if (const int forms = views.assess->unkeptCount() + views.fix->unkeptCount(); forms > 0) {
        work << Words::tr("%n form(s) that lack something", nullptr, forms);
    }
    return work;
}

void askToLeave(QWidget *window, const QStringList &work, std::function<void()> leave)
{
    delete window->findChild<QMessageBox *>(BoxName, Qt::FindDirectChildrenOnly);
    auto *box = new QMessageBox(window);
    box->setObjectName(BoxName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("Leave this casebook?"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Words::tr("This is not in the casebook and is lost if you leave it:"));
    box->setInformativeText(work.join(u'\n'));
    auto *stay = box->addButton(Words::tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(u"unsavedStay"_s);
    auto *lose = box->addButton(Words::tr("Leave and lose it"), QMessageBox::DestructiveRole);
    lose->setObjectName(u"unsavedLeave"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    // Queued: the box is gone before the window closes.
    QObject::connect(lose, &QAbstractButton::clicked, window, std::move(leave),
                     Qt::QueuedConnection);
    box->open();
}

} // namespace Docket
