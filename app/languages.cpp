// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace Docket {

Languages::Languages(const QLocale &locale)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s, folder)) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    // English is the language of the sources, but its plurals are in a file too.
    if (m_words.load(locale, u"docket"_s, u"_"_s, u":/i18n"_s) ||
        m_words.load(u":/i18n/docket_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_words);
    }
}

} // namespace Docket
