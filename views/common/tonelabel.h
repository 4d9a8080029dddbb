// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QLabel>

#include <optional>

namespace Docket {

/// Plain text in a tone, which follows the desktop from light to dark and back.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setTone(Theme::Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    std::optional<Theme::Tone> m_tone; ///< nothing: as other text
};

} // namespace Docket
