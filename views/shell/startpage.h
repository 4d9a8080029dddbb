// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "shell/mainactions.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QLabel;

namespace Docket {

/// A large button: icon of 24 px, what it does, what that means, and its key.
class StartButton final : public QAbstractButton
{
    Q_OBJECT

public:
    StartButton(QString icon, const QString &title, QString hint, QString keys, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_hint;
    QString m_keys;
};

/// The ways to start, in the order that makes sense; the first one has the focus. Each does what an
/// action of the window does.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { NoCasebook, EmptyCasebook };

    explicit StartPage(const MainActions &actions, QWidget *parent = nullptr);

    void setMode(Mode mode);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout(const MainActions &actions);
    void focusFirst();

    Mode m_mode = Mode::NoCasebook;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_drop = nullptr;
    StartButton *m_new = nullptr;
    StartButton *m_open = nullptr;
    StartButton *m_policy = nullptr;
    StartButton *m_mail = nullptr;
    StartButton *m_issues = nullptr;
    StartButton *m_sample = nullptr;
};

} // namespace Docket
