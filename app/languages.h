// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Docket {

/// The words of the window in the person's language, for as long as it lives; English where there
/// is no translation.
class Languages final
{
public:
    explicit Languages(const QLocale &locale = QLocale());

private:
    QTranslator m_words;
    QTranslator m_qtWords; ///< of standard buttons and file dialogs
};

} // namespace Docket
