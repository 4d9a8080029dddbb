// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/publicissue.h"

#include "domain/codeblocks.h"
#include "exporters/markdowntext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto CodeMark = "(code left out)"_L1;
constexpr auto LinkMark = "(link left out)"_L1;
constexpr auto AddressMark = "(address left out)"_L1;
constexpr auto NameMark = "(name left out)"_L1;

/// Lines that are code: fenced ones with their fences, which an open fence has to the end.
QSet<qsizetype> codeLinesOf(const QString &text)
{
    QSet<qsizetype> lines; // from 0
    for (const CodeBlock &block : codeBlocks(text)) {
        const qsizetype last = block.firstLine + block.text.count(u'\n');
        for (qsizetype line = block.firstLine - 1; line <= last; ++line) {
            lines.insert(line - 1);
        }
    }
    return lines;
}

bool isMailLine(const QString &line)
{
    // Quotes, who wrote them, and header fields as mail programs put them into forwarded mail.
    static const QRegularExpression pattern(
        u"^\\s*>|^\\s*On .{4,200} wrote:\\s*$|^\\s*-+ ?(Original|Forwarded) .*-+\\s*$|"
        "^\\s*\\*?(From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Sender|Message-ID|In-Reply-To|"
        "References|Received|Return-Path|Delivered-To|DKIM-Signature|X-[A-Za-z-]+):"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

bool isIndentedCode(const QString &line)
{
    return !line.trimmed().isEmpty() && (line.startsWith("    "_L1) || line.startsWith(u'\t'));
}

/// What was encoded, an attachment pasted into the text or a payload, is one long word.
bool isBlob(const QString &line)
{
    constexpr qsizetype LongestWord = 60;
    const QStringList words = line.split(u' ');
    return std::ranges::any_of(words, [](const QString &word) {
        return word.size() > LongestWord && !word.contains("://"_L1);
    });
}

QString withoutMailAndCode(const QString &text)
{
    const QSet<qsizetype> code = codeLinesOf(text);
    const QStringList lines = text.split(u'\n');
    QStringList kept;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line == "-- "_L1 || line == "--"_L1) {
            break; // a signature, and nothing behind it
        }
        if (code.contains(i) || isIndentedCode(line) || isBlob(line)) {
            if (kept.isEmpty() || kept.constLast() != CodeMark) {
                kept.append(CodeMark);
            }
        } else if (!isMailLine(line)) {
            kept.append(line);
        }
    }
    return kept.join(u'\n');
}

/// Every way in which somebody who wrote in is named, the longest first: a whole name goes before
/// its parts.
QStringList namesOf(const CaseDetail &detail)
{
    constexpr qsizetype ShortestName = 3;
    QStringList names;
    const auto add = [&names](const Person &person) {
        names << person.address << person.address.section(u'@', 0, 0) << person.handle
              << person.name << person.name.split(u' ');
    };
    add(detail.file.reporter);
    for (const MessageView &view : detail.messages) {
        if (view.message.direction == Direction::Inbound) {
            add(view.message.from);
            names << view.message.replyTo;
        }
    }
    names.removeIf([](const QString &name) { return name.trimmed().size() < ShortestName; });
    names.removeDuplicates();
    std::ranges::stable_sort(names, std::greater(), &QString::size);
    return names;
}

QString withoutPeople(QString text, const QStringList &names)
{
    static const QRegularExpression link(u"!?\\[[^\\]\\n]*\\]\\([^)\\n]*\\)|\\b[a-z][a-z0-9+.-]*://"
                                         "[^\\s>)\\]]+|\\b(mailto|javascript|data):[^\\s>)\\]]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(u"<?[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w.-]+\\.\\w+>?"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mention(u"(?<![\\w@])@[\\w-]+"_s);
    text.replace(link, LinkMark);
    text.replace(address, AddressMark);
    for (const QString &name : names) {
        const QRegularExpression word(
            u"(?<!\\w)@?%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption |
                QRegularExpression::UseUnicodePropertiesOption);
        text.replace(word, NameMark);
    }
    return text.replace(mention, NameMark);
}

QString withoutPrefixes(QString title)
{
    static const QRegularExpression prefix(
        u"^\\s*((re|fwd?|aw|wg)\\s*:|\\[[^\\]]*(security|vuln|ext)[^\\]]*\\])\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString before;
    while (before != title) {
        before = title;
        title.remove(prefix);
    }
    return title;
}

QString reportTextOf(const CaseDetail &detail)
{
    const auto report = std::ranges::find_if(detail.messages, [](const MessageView &view) {
        return view.message.direction == Direction::Inbound;
    });
    return report == detail.messages.end() ? QString() : report->text;
}

} // namespace

bool mayBecomeIssue(const CaseFile &file)
{
    return file.declineReason == DeclineReason::NotAVulnerability;
}

IssueDraft issueDraftOf(const CaseDetail &detail)
{
    const QStringList names = namesOf(detail);
    // Text that shows itself in another order than it has (Trojan Source).
    static const QRegularExpression directionMarks(
        u"[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    static const QRegularExpression manyEmptyLines(u"\\n{3,}"_s);
    QString text = withoutPeople(withoutMailAndCode(reportTextOf(detail)), names);
    text.remove(directionMarks);
    text.replace(manyEmptyLines, u"\n\n"_s);
    return {.title = withoutPeople(withoutPrefixes(detail.file.title), names).simplified(),
            .description = authoredSection(text)};
}

QByteArray renderIssue(const IssueDraft &draft)
{
    const QString text =
        "# "_L1 + escapedLine(draft.title) + "\n\n"_L1 + authoredSection(draft.description) + u'\n';
    return text.toUtf8();
}

} // namespace Docket
