// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "evidence/evidenceviewer.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace Docket::Testing {

/// A pane on the screen, in light colours, in a test that fails on warnings.
template <typename Pane>
std::unique_ptr<Pane> shown(int width, int height)
{
    Theme::apply(*qApp, Theme::Scheme::Light);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    auto pane = std::make_unique<Pane>();
    pane->resize(width, height);
    pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    return pane;
}

/// An attachment in the viewer of all panes, which comes on the screen.
inline void showAttachment(EvidenceViewer &viewer, const QString &name, const QByteArray &bytes)
{
    EvidenceItem item;
    item.kind = EvidenceItem::Kind::Attachment;
    item.name = name;
    viewer.showBytes(item, bytes);
    viewer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&viewer));
}

} // namespace Docket::Testing
