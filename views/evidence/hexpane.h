// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencepane.h"

namespace Docket {

class HexView;

/// A piece as its bytes.
class HexPane final : public EvidencePane
{
    Q_OBJECT

public:
    explicit HexPane(QWidget *parent = nullptr);

    [[nodiscard]] bool accepts(const EvidenceContent &content) const override;
    void showContent(const EvidenceContent &content) override;
    void clear() override;

    [[nodiscard]] HexView *view() const { return m_view; }

private:
    HexView *m_view;
};

} // namespace Docket
