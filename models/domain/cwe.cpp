// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cwe.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Where things stand in a line of the table, after the number.
namespace CweColumn {
enum Index { Name = 1, Kind, Status, Use, Terms, Description, Count };
} // namespace CweColumn

CweUse useFrom(const QByteArray &word)
{
    if (word == "Allowed") {
        return CweUse::Allowed;
    }
    if (word == "Allowed-with-Review") {
        return CweUse::AllowedWithReview;
    }
    return word == "Discouraged" ? CweUse::Discouraged : CweUse::Prohibited;
}

std::optional<CweEntry> entryFrom(const QByteArray &line)
{
    const QList<QByteArray> cells = line.split('\t');
    bool isNumber = false;
    const int id = cells.first().toInt(&isNumber);
    if (cells.size() != CweColumn::Count || !isNumber) {
        return std::nullopt;
    }
    CweKind kind = CweKind::Weakness;
    if (cells.at(CweColumn::Kind) != "weakness") {
        kind = cells.at(CweColumn::Kind) == "view" ? CweKind::View : CweKind::Category;
    }
    const QByteArray &status = cells.at(CweColumn::Status);
    return CweEntry{.id = id,
                    .name = QString::fromUtf8(cells.at(CweColumn::Name)),
                    .kind = kind,
                    .use = useFrom(cells.at(CweColumn::Use)),
                    .isDeprecated = status == "Deprecated" || status == "Obsolete",
                    .terms = QString::fromUtf8(cells.at(CweColumn::Terms)),
                    .description = QString::fromUtf8(cells.at(CweColumn::Description))};
}

/// Whether a word begins with `part` somewhere in `text`.
bool hasWordFrom(const QString &text, const QString &part)
{
    qsizetype at = text.indexOf(part);
    while (at > 0 && text.at(at - 1).isLetterOrNumber()) {
        at = text.indexOf(part, at + 1);
    }
    return at >= 0;
}

/// The digits of "79", "cwe79" and "CWE-79"; empty for anything else.
QString digitsOf(const QString &typed)
{
    static const QRegularExpression number(u"^\\s*(?:cwe[-\\s]?)?([0-9]{1,6})\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(typed).captured(1);
}

/// What may be chosen by words.
bool isForMapping(const CweEntry &entry)
{
    return entry.kind == CweKind::Weakness && !entry.isDeprecated &&
           entry.use != CweUse::Prohibited;
}

} // namespace

CweCatalogue::CweCatalogue(const QByteArray &table)
{
    const QList<QByteArray> lines = table.split('\n');
    m_version = QString::fromUtf8(lines.first()).section(u"CWE "_s, 1).section(u',', 0, 0);
    for (const QByteArray &line : lines) {
        if (auto entry = entryFrom(line)) {
            m_entries.append(std::move(*entry));
        }
    }
    std::ranges::sort(m_entries, {}, &CweEntry::id);
    for (const CweEntry &entry : std::as_const(m_entries)) {
        m_words.append({entry.name.toLower(), entry.terms.toLower(), entry.description.toLower()});
        m_byName.insert(entry.name, entry.id);
    }
}

const CweEntry *CweCatalogue::find(int id) const
{
    const auto found = std::ranges::lower_bound(m_entries, id, {}, &CweEntry::id);
    return found != m_entries.end() && found->id == id ? &*found : nullptr;
}

const CweEntry *CweCatalogue::named(const QString &name) const
{
    return find(m_byName.value(name, 0));
}

/// Lower is better; negative: it does not fit.
int CweCatalogue::rankOf(const Words &words, const QString &typed, const QStringList &parts)
{
    const auto all = [&parts](auto &&fits) { return std::ranges::all_of(parts, fits); };
    const std::array fits{
        words.terms.split(u"; "_s).contains(typed), // it is called so: "xss"
        words.name.startsWith(typed),
        all([&](const QString &part) { return hasWordFrom(words.name, part); }),
        all([&](const QString &part) {
            return hasWordFrom(words.name, part) || hasWordFrom(words.terms, part);
        }),
        all([&](const QString &part) { return words.name.contains(part); }),
        all([&](const QString &part) {
            return words.name.contains(part) || words.terms.contains(part) ||
                   hasWordFrom(words.description, part);
        }),
    };
    const auto *const best = std::ranges::find(fits, true);
    return best == fits.end() ? -1 : int(best - fits.begin());
}

QList<const CweEntry *> CweCatalogue::byNumber(const QString &digits, qsizetype most) const
{
    QList<const CweEntry *> found;
    if (const CweEntry *exact = find(digits.toInt())) {
        found.append(exact);
    }
    for (const CweEntry &entry : m_entries) {
        const bool isOther = found.isEmpty() || found.first() != &entry;
        if (found.size() < most && isOther && isForMapping(entry) &&
            QString::number(entry.id).startsWith(digits)) {
            found.append(&entry);
        }
    }
    return found;
}

QList<const CweEntry *> CweCatalogue::search(const QString &typed, qsizetype most) const
{
    constexpr qsizetype MostTyped = 200;
    const QString words = typed.left(MostTyped).toLower().simplified();
    if (words.isEmpty()) {
        return {};
    }
    if (const QString digits = digitsOf(words); !digits.isEmpty()) {
        return byNumber(digits, most);
    }
    const QStringList parts = words.split(u' ');
    std::array<QList<const CweEntry *>, 6> ranked; // one for each of rankOf()
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const int rank = isForMapping(m_entries.at(i)) ? rankOf(m_words.at(i), words, parts) : -1;
        if (rank >= 0) {
            ranked.at(size_t(rank)).append(&m_entries.at(i));
        }
    }
    QList<const CweEntry *> found;
    for (QList<const CweEntry *> &same : ranked) {
        // of those that fit alike, what MITRE would rather see
        std::ranges::stable_sort(same, {}, [](const CweEntry *entry) { return entry->use; });
        found += same;
    }
    return found.first(std::min(most, found.size()));
}

const CweCatalogue &cweCatalogue()
{
    static const CweCatalogue catalogue([] {
        QFile file(u":/docket/cwe/cwe.tsv"_s);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return file.readAll();
    }());
    return catalogue;
}

std::optional<WeaknessProblem> problemOf(const Weakness &weakness, const CweCatalogue &catalogue)
{
    const CweEntry *entry = catalogue.find(weakness.id);
    if (entry == nullptr) {
        return WeaknessProblem{WeaknessFault::UnknownId, nullptr};
    }
    if (entry->kind != CweKind::Weakness) {
        return WeaknessProblem{WeaknessFault::NoWeakness, entry};
    }
    if (entry->isDeprecated) {
        return WeaknessProblem{WeaknessFault::Deprecated, entry};
    }
    if (!weakness.name.isEmpty() && entry->name != weakness.name) {
        return WeaknessProblem{WeaknessFault::OtherName, entry};
    }
    switch (entry->use) {
    case CweUse::Prohibited:
        return WeaknessProblem{WeaknessFault::Prohibited, entry};
    case CweUse::Discouraged:
        return WeaknessProblem{WeaknessFault::Discouraged, entry};
    case CweUse::Allowed:
    case CweUse::AllowedWithReview:
        break;
    }
    return std::nullopt;
}

std::optional<Weakness> weaknessFrom(const QString &text, const CweCatalogue &catalogue)
{
    static const QRegularExpression numbered(
        u"^(?:CWE[-\\s]?)?([0-9]{1,6})(?:\\s*[:\\x{2013}\\x{2014}-]\\s*|\\s+|$)(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString said = text.simplified();
    const auto match = numbered.match(said);
    if (!match.hasMatch()) {
        const CweEntry *entry = catalogue.named(said);
        return entry == nullptr ? std::nullopt : std::optional(Weakness{entry->id, entry->name});
    }
    const int id = match.captured(1).toInt();
    const CweEntry *entry = catalogue.find(id);
    const bool isNamed = !match.captured(2).isEmpty() || entry == nullptr;
    return id == 0 ? std::nullopt
                   : std::optional(Weakness{id, isNamed ? match.captured(2) : entry->name});
}

QString weaknessText(const Weakness &weakness)
{
    const QString id = weakness.id > 0 ? "CWE-"_L1 + QString::number(weakness.id) : QString();
    const QString name = weakness.name.simplified();
    return id.isEmpty() || name.isEmpty() ? QString(id + name) : QString(id + ": "_L1 + name);
}

} // namespace Docket
