// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "common/wheelguard.h"
#include "evidence/findbar.h"
#include "evidence/gotobar.h"
#include "evidence/sourcepane.h"
#include "evidence/sourceview.h"

#include <QComboBox>
#include <QLocale>
#include <QStandardItemModel>
#include <QToolButton>

#include <KSyntaxHighlighting/Repository>

#include <map>

using namespace Qt::StringLiterals;

// Bars and boxes of the source pane.
namespace Docket {

namespace {

constexpr int LeastChooser = 88;

void dressChooser(QComboBox &box, int length)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(length);
    box.setMinimumWidth(LeastChooser);
    box.setMaxVisibleItems(24);
    new WheelGuard(&box);
}

/// A heading in a list: it cannot be chosen.
void addHeading(QComboBox &box, const QString &text)
{
    box.addItem(text);
    if (auto *model = qobject_cast<QStandardItemModel *>(box.model())) {
        QStandardItem *item = model->item(box.count() - 1);
        item->setFlags(Qt::NoItemFlags);
        item->setFont(Theme::font(Theme::TextSize::Secondary, true));
    }
}

} // namespace

QString SourcePane::encodingLabel(const TextEncoding &encoding)
{
    const QString name =
        encoding.name == "ISO-8859-1" ? u"Latin-1"_s : QString::fromLatin1(encoding.name);
    //: an encoding that was guessed from the bytes
    return encoding.reason == TextEncoding::Reason::Statistics ? tr("%1 (guessed)").arg(name)
                                                               : name;
}

void SourcePane::buildControls()
{
    constexpr int DefinitionLength = 14;
    constexpr int EncodingLength = 12;
    m_definitions->setObjectName(u"evidenceDefinition"_s);
    m_definitions->setAccessibleName(tr("Language of the source"));
    m_definitions->setToolTip(tr("Language of the source"));
    dressChooser(*m_definitions, DefinitionLength);
    m_encodings->setObjectName(u"evidenceEncoding"_s);
    m_encodings->setAccessibleName(tr("Encoding of the text"));
    m_encodings->setToolTip(tr("Encoding of the text"));
    dressChooser(*m_encodings, EncodingLength);
    m_wrap->setObjectName(u"evidenceWrap"_s);
    m_wrap->setText(tr("Wrap"));
    m_wrap->setToolTip(tr("Wrap long lines"));
    m_wrap->setCheckable(true);
}

/// All languages under the headings that the library gives; what was found comes first.
void SourcePane::fillDefinitions()
{
    if (m_definitions->count() == 0) {
        m_definitions->addItem(QString());
        std::map<QString, QList<KSyntaxHighlighting::Definition>> sections;
        const auto definitions = m_repository().definitions();
        for (const KSyntaxHighlighting::Definition &definition : definitions) {
            if (!definition.isHidden()) {
                sections[definition.translatedSection()].append(definition);
            }
        }
        for (const auto &[section, members] : sections) {
            addHeading(*m_definitions, section);
            for (const KSyntaxHighlighting::Definition &definition : members) {
                m_definitions->addItem(definition.translatedName(), definition.name());
            }
        }
    }
    //: how the language of a source was found
    m_definitions->setItemText(0, m_guess.isValid() ? tr("%1 (found)").arg(m_guess.translatedName())
                                                    : tr("Plain (found)"));
    m_definitions->setCurrentIndex(0);
}

void SourcePane::fillEncodings()
{
    if (m_encodings->count() == 0) {
        m_encodings->addItem(QString());
        for (const QByteArray &name : knownEncodings()) {
            m_encodings->addItem(encodingLabel({name, 0, TextEncoding::Reason::Chosen}), name);
        }
    }
    const TextEncoding &encoding = m_text.encoding();
    if (encoding.reason != TextEncoding::Reason::Chosen) {
        //: how the encoding of a text was found
        m_encodings->setItemText(
            0,
            tr("%1 (found)").arg(encodingLabel({encoding.name, 0, TextEncoding::Reason::Chosen})));
        m_encodings->setCurrentIndex(0);
    }
}

void SourcePane::chooseEncoding()
{
    if (!m_hasContent) {
        return;
    }
    const QByteArray name = m_encodings->currentData().toByteArray();
    read(name.isEmpty() ? std::nullopt : std::optional(name));
    Q_EMIT noticeChanged();
}

void SourcePane::setPlain(bool isPlain)
{
    m_isPlain = isPlain;
    m_definitions->setVisible(!isPlain);
    applyColours();
}

void SourcePane::applyColours()
{
    KSyntaxHighlighting::Definition definition;
    if (!m_isPlain && m_hasContent) {
        const QString name = m_definitions->currentData().toString();
        definition = name.isEmpty() ? m_guess : m_repository().definitionForName(name);
    }
    if (!definition.isValid()) {
        m_view->setColours({}, {});
    } else {
        const bool isDark = Theme::schemeOf(palette()) == Theme::Scheme::Dark;
        m_view->setColours(definition, m_repository().defaultTheme(
                                           isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                                  : KSyntaxHighlighting::Repository::LightTheme));
    }
    Q_EMIT noticeChanged();
}

/// In a patch the first character of a line is not part of its indentation.
bool SourcePane::isPatch() const
{
    const QString chosen = m_definitions->currentData().toString();
    return (chosen.isEmpty() && m_guess.isValid() ? m_guess.name() : chosen) == "Diff"_L1;
}

void SourcePane::connectFind()
{
    connect(m_view, &SourceView::findRequested, this, &SourcePane::openFind);
    connect(m_view, &SourceView::searchChanged, this, &SourcePane::showSearch);
    connect(m_find, &FindBar::closed, m_view, [this] {
        m_view->endSearch();
        m_view->setFocus();
    });
    connect(m_find, &FindBar::textChanged, m_view,
            [this](const QString &text) { m_view->search(text, m_find->sensitivity()); });
    connect(m_find, &FindBar::findRequested, m_view, [this](const QString &text) {
        text == m_view->needle() ? m_view->findNext() : m_view->search(text, m_find->sensitivity());
    });
    connect(m_find, &FindBar::previousRequested, m_view, &SourceView::findPrevious);
}

/// How many places there are, as far as they are known.
void SourcePane::showSearch()
{
    const SourceFinder &finder = m_view->finder();
    if (!finder.isActive()) {
        m_find->setAnswer({});
        return;
    }
    const auto count = std::ssize(finder.places());
    const QString shown = locale().toString(count);
    const QString current = locale().toString(m_view->currentMatch());
    if (finder.isRunning()) {
        //: places found while the text is still searched
        m_find->setAnswer(tr("%1 so far…").arg(shown));
    } else if (count == 0) {
        m_find->setFound(false);
    } else if (finder.isCapped()) {
        m_find->setAnswer(tr("%1 of more than %2, which are not counted").arg(current, shown));
    } else {
        //: the place that is selected, and how many there are
        m_find->setAnswer(tr("%1 of %2").arg(current, shown));
    }
}

void SourcePane::connectGoTo()
{
    connect(m_view, &SourceView::goToRequested, this, [this] { m_goTo->open(m_text.lineCount()); });
    connect(m_goTo, &GoToBar::placeChosen, m_view,
            [this](const TextPlace &place) { m_view->goTo(place.line, place.column); });
    connect(m_goTo, &GoToBar::closed, m_view, qOverload<>(&QWidget::setFocus));
}

bool SourcePane::openFind()
{
    m_find->open();
    if (!m_find->text().isEmpty()) {
        m_view->search(m_find->text(), m_find->sensitivity());
    }
    return true;
}

} // namespace Docket
