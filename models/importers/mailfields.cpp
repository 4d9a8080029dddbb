// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailfields.h"

#include "importers/fromline.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr Seconds Week = std::chrono::days(7);
constexpr qsizetype LongestId = 998; // a line, RFC 5322 §2.1.1

bool equals(QByteArrayView value, QByteArrayView word)
{
    return value.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

QString asText(QByteArrayView bytes)
{
    QByteArray id = bytes.trimmed().toByteArray();
    id.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\t'; }); // folded inside an id
    return QString::fromUtf8(id);
}

// An answer needs no more to find its thread: its parent, those before it, and the thread's first.
constexpr qsizetype MostIds = 50;
constexpr qsizetype MostIdBytes = (MostIds + 1) * LongestId;

/// The begin of a value, which has its first id.
QByteArrayView headOf(QByteArrayView value)
{
    return value.first(std::min(value.size(), MostIdBytes));
}

/// The end of a value, from where an id may begin.
QByteArrayView tailOf(QByteArrayView value)
{
    const QByteArrayView tail = value.last(std::min(value.size(), MostIdBytes));
    return tail.sliced(std::max<qsizetype>(0, tail.indexOf('<')));
}

/// The ids of usable length. Without any brackets the words are the ids.
QList<QByteArrayView> idsIn(QByteArrayView value)
{
    QList<QByteArrayView> ids;
    const auto add = [&ids](QByteArrayView id) {
        if (!id.isEmpty() && id.size() <= LongestId) {
            ids.append(id);
        }
    };
    qsizetype at = value.indexOf('<');
    if (at < 0) {
        const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
        const auto *word = value.begin();
        while (word != value.end()) {
            const auto *const end = std::find_if(word, value.end(), isBlank);
            add(QByteArrayView(word, end));
            word = std::find_if_not(end, value.end(), isBlank);
        }
        return ids;
    }
    while (at >= 0) {
        const qsizetype end = value.indexOf('>', at);
        if (end < 0) {
            break;
        }
        add(value.sliced(at + 1, end - at - 1).trimmed());
        at = value.indexOf('<', end);
    }
    return ids;
}

QByteArrayView lineOf(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end < 0 ? bytes : bytes.first(end + 1);
}

} // namespace

QStringList messageIds(QByteArrayView value)
{
    QList<QByteArrayView> ids = idsIn(headOf(value));
    const QByteArrayView first = ids.value(0);
    if (value.size() > MostIdBytes) {
        ids = idsIn(tailOf(value));
    }
    QList<QByteArrayView> newest; // newest first
    for (const QByteArrayView id : std::views::reverse(ids)) {
        if (newest.size() < MostIds && !newest.contains(id)) {
            newest.append(id);
        }
    }
    if (!first.isEmpty() && !newest.contains(first)) {
        newest.append(first);
    }
    QStringList texts;
    std::ranges::transform(std::views::reverse(newest), std::back_inserter(texts), asText);
    return texts;
}

Person writerOf(const Person &from, const People &originalFrom, const People &replyTo,
                const QStringList &intakeAddresses)
{
    const auto isIntake = [&](const Person &person) {
        return intakeAddresses.contains(person.address, Qt::CaseInsensitive);
    };
    if (!isIntake(from)) {
        return from;
    }
    for (const People &people : {originalFrom, replyTo}) {
        const auto other = std::ranges::find_if(people, [&](const Person &person) {
            return !person.address.isEmpty() && !isIntake(person);
        });
        if (other != people.end()) {
            Person writer = *other;
            if (writer.name.isEmpty()) { // "Ann via security"
                const QString name = from.name.section(u" via "_s, 0, 0);
                const bool isQuoted =
                    name.size() > 2 && name.startsWith(u'\'') && name.endsWith(u'\'');
                writer.name = isQuoted ? name.sliced(1).chopped(1) : name;
            }
            return writer;
        }
    }
    return from;
}

bool isAutomaticMail(const MailFields &fields)
{
    QByteArrayView submitted(fields.autoSubmitted);
    if (const qsizetype parameters = submitted.indexOf(';'); parameters >= 0) {
        submitted = submitted.first(parameters);
    }
    const bool isSubmitted = !submitted.trimmed().isEmpty() && !equals(submitted, "no");
    const bool isReply = !fields.autoReply.isEmpty() && !equals(fields.autoReply, "no");
    const bool isBounce = fields.isReport && equals(fields.returnPath, "<>");
    // "bulk" and "junk" are what lists and newsletters say, of mail that people wrote too.
    const bool isAutoReply = equals(fields.precedence, "auto_reply");
    return isSubmitted || isReply || isBounce || isAutoReply;
}

void setTimes(IncomingMessage &message, const MailFields &fields, const ImportContext &context)
{
    const auto plausible = [&context](std::optional<Instant> at) {
        const bool isInRange = at && at->seconds >= 0 && *at <= context.now;
        return isInRange ? at : std::nullopt;
    };
    const auto list = [&](ImportFault fault, const QString &detail) {
        message.issues.append({fault, context.path, message.offset, detail});
    };
    const auto received = plausible(fields.received);
    const auto date = plausible(fields.date);
    message.sentAt = date;
    if (received && date && *received - *date > Week) {
        message.sentAt = std::nullopt;
        list(ImportFault::DateOutOfRange, toIsoString(*date));
    }
    for (const auto &wrong : {fields.received, fields.date}) {
        if (wrong && !plausible(wrong)) {
            list(ImportFault::DateOutOfRange, QString::number(wrong->seconds));
        }
    }
    if (const auto at = received.or_else([&date] { return date; })) {
        message.receivedAt = *at;
        return;
    }
    if (!fields.received && !fields.date) {
        list(ImportFault::MissingDate, {});
    }
    message.receivedAt = context.fallbackAt;
    if (const auto envelope = plausible(fromLineDate(message.original.envelope))) {
        message.receivedAt = *envelope;
    }
}

qsizetype leadingBytes(QByteArrayView mail)
{
    qsizetype at = mail.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < mail.size() && (mail[at] == '\n' || mail[at] == '\r')) {
        ++at;
    }
    QByteArrayView line = lineOf(mail.sliced(at));
    while (line.startsWith("From ") || line.startsWith(">From ")) {
        const bool isField = isHeaderLine(line) && !line.startsWith('>');
        if (isField) {
            break;
        }
        at += line.size();
        line = lineOf(mail.sliced(at));
    }
    return at;
}

QByteArrayView bytesToBoundary(QByteArrayView bytes, const QList<QByteArray> &boundaries)
{
    qsizetype end = bytes.indexOf("\n--");
    for (; end >= 0; end = bytes.indexOf("\n--", end + 1)) {
        const QByteArrayView line = bytes.sliced(end + 1);
        if (std::ranges::any_of(boundaries,
                                [line](const QByteArray &b) { return line.startsWith(b); })) {
            bytes = bytes.first(end);
            return bytes.endsWith('\r') ? bytes.chopped(1) : bytes;
        }
    }
    return bytes;
}

QByteArray withAddresses(QByteArrayView people)
{
    static const QRegularExpression hidden(
        u"(?<![^\\s<(,;])([\\w.!#$%&'*+/=?^`{|}~-]+) at ([\\w-]+(?:\\.[\\w-]+)+)"_s);
    QByteArray list = people.toByteArray();
    if (list.contains('@') || !list.contains(" at ")) {
        return list;
    }
    return QString::fromLatin1(list).replace(hidden, u"\\1@\\2"_s).toLatin1();
}

bool hidesSender(const QString &headers)
{
    constexpr auto Field = "From:"_L1;
    bool isSender = false;
    QString value;
    for (const QStringView line : QStringView(headers).split(u'\n')) {
        const bool goesOn = line.startsWith(u' ') || line.startsWith(u'\t');
        if (!goesOn && isSender) {
            break;
        }
        isSender = isSender || line.startsWith(Field, Qt::CaseInsensitive);
        if (isSender) {
            value += goesOn ? line : line.sliced(Field.size());
        }
    }
    const QByteArray bytes = value.toUtf8();
    return withAddresses(bytes) != bytes;
}

QByteArray bareMail(const Original &original)
{
    const QByteArray bytes = unquoted(original.bytes, original.quoting);
    const qsizetype leading = leadingBytes(bytes);
    return leading > 0 ? bytes.sliced(leading) : bytes;
}

QByteArray unquoted(const QByteArray &bytes, MboxQuoting quoting)
{
    constexpr QByteArrayView Word("From ");
    qsizetype hit = quoting == MboxQuoting::None ? -1 : bytes.indexOf(">From ");
    if (hit < 0) {
        return bytes;
    }
    QByteArray result;
    result.reserve(bytes.size());
    qsizetype copied = 0;
    while (hit >= 0) {
        qsizetype first = hit;
        while (first > copied && bytes[first - 1] == '>') {
            --first;
        }
        const bool isLineStart = first == 0 || bytes[first - 1] == '\n';
        if (isLineStart && (quoting == MboxQuoting::Mboxrd || first == hit)) {
            result.append(QByteArrayView(bytes).sliced(copied, first - copied));
            copied = first + 1;
        }
        hit = bytes.indexOf(">From ", hit + Word.size());
    }
    result.append(QByteArrayView(bytes).sliced(copied));
    return result;
}

} // namespace Docket
