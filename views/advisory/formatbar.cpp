// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/formatbar.h"

#include "common/formfields.h"
#include "common/labelsformat.h"
#include "common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MarkdownTab = -1; ///< data of the tab that stands for several layouts

/// As a tab names it; the whole name is its tool tip.
QString shortName(PublicFormat format)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
        //: a layout of an advisory in Markdown
        return FormatBar::tr("Plain");
    case PublicFormat::MarkdownCurl:
        return u"curl"_s;
    case PublicFormat::MarkdownStalwart:
        return u"Stalwart"_s;
    case PublicFormat::MarkdownGhsa:
        return u"GitHub"_s;
    case PublicFormat::ReleaseNoteSnippet:
        return FormatBar::tr("Release note");
    case PublicFormat::Changelog:
        return FormatBar::tr("Changelog");
    case PublicFormat::Osv:
        return u"OSV"_s;
    case PublicFormat::Csaf:
        return u"CSAF"_s;
    case PublicFormat::CveCna:
        return u"CVE"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString standingWords(FormatBar::Standing standing)
{
    switch (standing) {
    case FormatBar::Standing::Unknown:
        return {};
    case FormatBar::Standing::Valid:
        return FormatBar::tr("valid");
    case FormatBar::Standing::Lossy:
        return FormatBar::tr("valid, but cannot carry everything");
    case FormatBar::Standing::Invalid:
        return FormatBar::tr("not valid yet");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon standingIcon(FormatBar::Standing standing)
{
    switch (standing) {
    case FormatBar::Standing::Unknown:
    case FormatBar::Standing::Valid:
        return {};
    case FormatBar::Standing::Lossy:
        return Theme::icon(u"info"_s, Theme::Tone::Amber);
    case FormatBar::Standing::Invalid:
        return Theme::icon(u"cross"_s, Theme::Tone::Red);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

FormatBar::FormatBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_layouts(FormFields::makeChoice(u"advisoryLayout"_s, {}, this))
{
    setObjectName(u"advisoryFormats"_s);
    m_tabs->setObjectName(u"advisoryFormatTabs"_s);
    m_tabs->setAccessibleName(tr("Format of the advisory"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_layouts->setMinimumContentsLength(7);
    m_layouts->setAccessibleName(tr("Layout of the Markdown"));
    m_layouts->setToolTip(tr("Layout of the Markdown"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &FormatBar::onTab);
    connect(m_layouts, &QComboBox::activated, this, &FormatBar::onLayout);
}

bool FormatBar::isMarkdown(PublicFormat format)
{
    switch (format) {
    case PublicFormat::MarkdownReleaseNote:
    case PublicFormat::MarkdownCurl:
    case PublicFormat::MarkdownStalwart:
    case PublicFormat::MarkdownGhsa:
        return true;
    case PublicFormat::ReleaseNoteSnippet:
    case PublicFormat::Changelog:
    case PublicFormat::Osv:
    case PublicFormat::Csaf:
    case PublicFormat::CveCna:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool FormatBar::hasTemplate(PublicFormat format)
{
    return isMarkdown(format) || format == PublicFormat::ReleaseNoteSnippet ||
           format == PublicFormat::Changelog;
}

void FormatBar::setFormats(const QList<PublicFormat> &formats)
{
    const QSignalBlocker blocker(m_tabs);
    m_formats = formats;
    m_layouts->clear();
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    for (const PublicFormat format : formats) {
        if (isMarkdown(format)) {
            if (m_layouts->count() == 0) {
                m_tabs->setTabData(m_tabs->addTab(tr("Markdown")), MarkdownTab);
                m_layoutFormat = format;
            }
            m_layouts->addItem(shortName(format), static_cast<int>(format));
        } else {
            const int tab = m_tabs->addTab(shortName(format));
            m_tabs->setTabData(tab, static_cast<int>(format));
        }
    }
    if (!formats.isEmpty()) {
        setFormat(formats.constFirst());
    }
    showStandings();
}

QWidget *FormatBar::layouts() const
{
    return m_layouts;
}

PublicFormat FormatBar::format() const
{
    return m_format;
}

void FormatBar::setFormat(PublicFormat format)
{
    const QSignalBlocker blocker(m_tabs);
    m_format = format;
    if (isMarkdown(format)) {
        m_layoutFormat = format;
        FormFields::choose(m_layouts, format);
    }
    const int wanted = isMarkdown(format) ? MarkdownTab : static_cast<int>(format);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toInt() == wanted) {
            m_tabs->setCurrentIndex(tab);
        }
    }
    follow();
}

void FormatBar::follow()
{
    m_layouts->setVisible(isMarkdown(m_format) && m_layouts->count() > 1);
}

PublicFormat FormatBar::formatOf(int tab) const
{
    const int stored = m_tabs->tabData(tab).toInt();
    return stored == MarkdownTab ? m_layoutFormat : static_cast<PublicFormat>(stored);
}

void FormatBar::onTab()
{
    m_format = formatOf(m_tabs->currentIndex());
    follow();
    Q_EMIT chosen(m_format);
}

void FormatBar::onLayout()
{
    m_layoutFormat = FormFields::chosen<PublicFormat>(m_layouts).value_or(m_layoutFormat);
    m_format = m_layoutFormat;
    showStandings();
    Q_EMIT chosen(m_format);
}

void FormatBar::setStanding(PublicFormat format, Standing standing)
{
    if (m_standings.value(format) != standing) {
        m_standings.insert(format, standing);
        showStandings();
    }
}

void FormatBar::showStandings()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const PublicFormat format = formatOf(tab);
        const Standing standing = m_standings.value(format);
        m_tabs->setTabIcon(tab, standingIcon(standing));
        const QString words = standingWords(standing);
        const QString name = Labels::text(format);
        //: a format of advisories and whether it is valid
        m_tabs->setTabToolTip(tab, words.isEmpty() ? name : tr("%1: %2").arg(name, words));
        m_tabs->setAccessibleTabName(tab, m_tabs->tabToolTip(tab));
    }
}

} // namespace Docket
