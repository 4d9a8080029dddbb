// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findings.h"

#include "domain/codeblocks.h"
#include "domain/findingreader.h"
#include "domain/findingwords.h"
#include "domain/version.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype LongProse = 200;
constexpr qsizetype ShortProse = 40;

/// Looks at one message, line by line.
class Examiner final
{
public:
    explicit Examiner(const ReportText &report)
        : m_report(report)
        , m_text(QStringView(report.text).first(std::min(report.text.size(), MostExamined)))
        , m_words(report, m_found)
    {
    }

    [[nodiscard]] QList<Finding> take()
    {
        readSubject();
        readText();
        readAttachments();
        return m_found.take();
    }

private:
    using Kind = EvidencePlace::Kind;

    [[nodiscard]] PlacedLine placed(QStringView line) const
    {
        return {line,
                {Kind::Text, m_report.ordinal, m_lineFrom, m_lineFrom + line.size(), m_line, {}}};
    }

    void readSubject()
    {
        constexpr qsizetype MostOfASubject = 1000;
        const QStringView all = m_report.subject;
        const QStringView subject = all.first(std::min(all.size(), MostOfASubject));
        m_words.read({subject, {Kind::Subject, m_report.ordinal, 0, subject.size(), 0, {}}});
    }

    void readText()
    {
        m_blocks = codeBlocks(m_text);
        if (!m_blocks.isEmpty()) {
            findBlockEnd();
        }
        qsizetype from = 0;
        while (from < m_text.size()) {
            qsizetype end = m_text.indexOf(u'\n', from);
            end = end < 0 ? m_text.size() : end;
            ++m_line;
            m_lineFrom = from;
            readLine(m_text.sliced(from, end - from));
            from = end + 1;
        }
        if (m_prose >= ShortProse) {
            m_found.add(FindingRule::Prose, AskTopic::Details, m_prose >= LongProse, m_firstProse);
        }
    }

    /// Whether the line is of a fenced block; the first line of one is looked at as a block.
    bool readBlockLine(QStringView line)
    {
        while (m_block < m_blocks.size() && m_line >= m_blockEnd) {
            ++m_block;
            findBlockEnd();
        }
        if (m_block >= m_blocks.size() || m_line < m_blocks.at(m_block).firstLine) {
            return false;
        }
        const CodeBlock &block = m_blocks.at(m_block);
        if (m_isQuotedBlock) {
            return true;
        }
        if (m_line == block.firstLine) {
            readBlock(block, line);
        }
        const FenceUse use = fenceUse(block.language);
        if (use == FenceUse::Change || use == FenceUse::Other) {
            m_words.readPaths(placed(line));
        }
        return true;
    }

    void findBlockEnd()
    {
        if (m_block < m_blocks.size()) {
            const CodeBlock &block = m_blocks.at(m_block);
            m_blockEnd = block.firstLine + int(block.text.count(u'\n'));
        }
    }

    void readBlock(const CodeBlock &block, QStringView line)
    {
        const EvidencePlace place = placed(line).place;
        closeHeading(place);
        switch (fenceUse(block.language)) {
        case FenceUse::Program:
            m_found.add(FindingRule::CodeBlock, AskTopic::Poc, true, place);
            m_found.add(FindingRule::CodeBlock, AskTopic::ReproSteps, false, place);
            break;
        case FenceUse::Request:
            m_found.add(FindingRule::CodeBlock, AskTopic::Poc, true, place);
            break;
        case FenceUse::Config:
            m_found.add(FindingRule::CodeBlock, AskTopic::SpecialConfig, true, place);
            break;
        case FenceUse::Change:
            break;
        case FenceUse::Other:
            m_found.add(FindingRule::CodeBlock, AskTopic::Poc, false, place);
            break;
        }
    }

    void readLine(QStringView line)
    {
        if (readBlockLine(line)) {
            m_wasBlank = false;
            return;
        }
        const QStringView text = withoutBlanks(line);
        const QChar first = text.isEmpty() ? QChar() : text.front();
        m_isQuotedBlock = first == u'>'; // the next one, if this opens it
        const bool isFence = (first == u'`' && text.startsWith(u"```")) ||
                             (first == u'~' && text.startsWith(u"~~~"));
        const bool isComment = first == u'<' && text.startsWith(u"<!--");
        if (text.isEmpty() || first == u'>' || isFence || isComment) {
            m_wasBlank = true;
            return;
        }
        if (!readLabel(line)) {
            closeHeading(placed(line).place);
        }
        if (isAsciiDigit(first)) {
            readStep(line);
        }
        m_words.read(placed(line));
        if (m_prose == 0) {
            m_firstProse = placed(line).place;
        }
        // A letter of Chinese or Japanese says as much as three of others.
        if (m_prose < LongProse) {
            m_prose += text.size() +
                       2 * std::ranges::count_if(text, [](QChar c) { return c >= u'\u3000'; });
        }
        m_wasBlank = false;
    }

    /// Whether the line is a heading, with or without its content.
    bool readLabel(QStringView line)
    {
        const std::optional<LineLabel> label = labelOf(line, m_wasBlank);
        if (!label) {
            return false;
        }
        const std::optional<AskTopic> topic = topicOfLabel(label->text);
        if (!topic && label->content.isEmpty() && !line.trimmed().startsWith(u'#')) {
            // A short line may be content as well: "Kind regards".
            closeHeading(placed(line).place);
        }
        Finding heading{FindingRule::Heading, topic.value_or(AskTopic::OwnWords), true,
                        placed(line).place, topic ? QString() : label->text.toString().toLower()};
        if (label->content.isEmpty()) {
            m_heading = heading;
        } else {
            m_heading.reset();
            addHeading(heading, label->content);
        }
        return true;
    }

    /// What follows a heading is its content.
    void closeHeading(const EvidencePlace &content)
    {
        if (m_heading) {
            Finding heading = *m_heading;
            heading.place.to = content.to;
            m_heading.reset();
            addHeading(heading, m_text.sliced(content.from, content.to - content.from));
        }
    }

    /// "None" answers what is needed to reproduce, and nothing else.
    void addHeading(const Finding &heading, QStringView content)
    {
        if (saysNothing(content) && heading.topic != AskTopic::SpecialConfig) {
            return;
        }
        m_found.add(FindingRule::Heading, heading.topic, answersWhole(heading.topic), heading.place,
                    heading.label);
    }

    void readStep(QStringView line)
    {
        const int number = stepNumber(line);
        if (number == 1) {
            m_firstStep = m_lineFrom;
            m_firstStepLine = m_line;
            m_steps = 1;
        } else if (number > 1 && number == m_steps + 1) {
            m_steps = number;
            if (number == 2 || number == 3) {
                EvidencePlace place = placed(line).place;
                place.from = m_firstStep;
                place.line = m_firstStepLine;
                m_found.add(FindingRule::NumberedSteps, AskTopic::ReproSteps, number == 3, place);
            }
        }
    }

    void readAttachments()
    {
        for (const AttachmentInfo &info : m_report.attachments) {
            const QString suffix = QFileInfo(info.name).suffix();
            const EvidencePlace place{Kind::Attachment, m_report.ordinal, 0, 0, 0, info.name};
            if (isProgramSuffix(suffix)) {
                m_found.add(FindingRule::Attachment, AskTopic::Poc, true, place);
            } else if (isArchiveSuffix(suffix)) {
                m_found.add(FindingRule::Attachment, AskTopic::Poc, false, place);
            }
        }
    }

    const ReportText &m_report;
    QStringView m_text;
    FindingList m_found;
    WordReader m_words;
    QList<CodeBlock> m_blocks;
    qsizetype m_block = 0;
    int m_blockEnd = 0; ///< line after the block
    bool m_isQuotedBlock = false;
    int m_line = 0;
    qsizetype m_lineFrom = 0;
    bool m_wasBlank = true;
    std::optional<Finding> m_heading; ///< waits for its content
    qsizetype m_prose = 0;
    EvidencePlace m_firstProse;
    int m_steps = 0;
    qsizetype m_firstStep = 0;
    int m_firstStepLine = 0;
};

} // namespace

QList<ReportText> reportTexts(const QList<MessageView> &messages)
{
    QList<ReportText> texts;
    for (const MessageView &view : messages) {
        const Message &message = view.message;
        if (!isOfReporter(message) || view.isDamaged) {
            continue;
        }
        ReportText text{message.ordinal, message.subject, view.text, {}};
        for (const Attachment &attachment : view.attachments) {
            text.attachments.append(attachment.info);
        }
        texts.append(text);
    }
    return texts;
}

QList<Finding> findingsIn(const ReportText &report)
{
    return Examiner(report).take();
}

} // namespace Docket
