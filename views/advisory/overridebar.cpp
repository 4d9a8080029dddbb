// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/overridebar.h"

#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Docket {

OverrideBar::OverrideBar(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"advisoryOverride"_s);
    auto *label = new QLabel(tr("Reason, kept in the history"), this);
    m_reason->setObjectName(u"advisoryReason"_s);
    m_reason->setAccessibleName(tr("Reason for publishing all the same"));
    label->setBuddy(m_reason);
    auto *save = new QPushButton(tr("Save with this reason…"), this);
    save->setObjectName(u"advisoryOverrideSave"_s);
    save->setAutoDefault(false);
    save->setEnabled(false);
    auto *cancel = new QPushButton(tr("Do not override"), this);
    cancel->setObjectName(u"advisoryOverrideCancel"_s);
    cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(label);
    layout->addWidget(m_reason, 1);
    layout->addWidget(save);
    layout->addWidget(cancel);
    connect(m_reason, &QLineEdit::textChanged, save,
            [this, save] { save->setEnabled(!reason().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &OverrideBar::submitted);
    connect(save, &QPushButton::clicked, this, &OverrideBar::submitted);
    connect(cancel, &QPushButton::clicked, this, &OverrideBar::dismiss);
    hide();
}

QString OverrideBar::wayOut(AdvisoryProblem problem)
{
    using enum AdvisoryProblem;
    if (problem == UnderEmbargo) {
        return tr("Wait until it ends, or write a reason.");
    }
    if (problem == NotReleased) {
        return tr("Wait for the release, or write a reason.");
    }
    if (problem == ReporterNotTold) {
        return tr("Write to the reporter, or write a reason.");
    }
    if (problem == ChangedWithoutRevision) {
        return tr("Make a revision, or write a reason.");
    }
    return tr("Mend the marked field, or write a reason.");
}

QString OverrideBar::reason() const
{
    return m_reason->text().trimmed();
}

void OverrideBar::open()
{
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void OverrideBar::dismiss()
{
    m_reason->clear();
    hide();
}

} // namespace Docket
