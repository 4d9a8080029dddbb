// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

enum class CweKind { Weakness, Category, View };

/// Whether MITRE lets flaws be mapped to an entry.
enum class CweUse { Allowed, AllowedWithReview, Discouraged, Prohibited };

/// An entry of the catalogue.
struct CweEntry
{
    int id = 0;
    QString name;
    CweKind kind = CweKind::Weakness;
    CweUse use = CweUse::Allowed;
    bool isDeprecated = false;
    QString terms;       ///< what else it is called: "XSS; HTML Injection"
    QString description; ///< empty for some new ones, and for what is no weakness

    /// "CWE-79".
    [[nodiscard]] QString label() const { return u"CWE-" + QString::number(id); }

    bool operator==(const CweEntry &) const = default;
};

/// MITRE's list of weaknesses, from the bytes of resources/cwe/cwe.tsv.
class CweCatalogue final
{
public:
    explicit CweCatalogue(const QByteArray &table);

    /// By number.
    [[nodiscard]] const QList<CweEntry> &entries() const { return m_entries; }

    /// As its first line says it: "4.17".
    [[nodiscard]] const QString &version() const { return m_version; }

    /// The entry of a number; nothing where the catalogue has none. Lives as long as the catalogue.
    [[nodiscard]] const CweEntry *find(int id) const;

    /// The entry of exactly this name.
    [[nodiscard]] const CweEntry *named(const QString &name) const;

    /// At most `most` entries for what somebody types, best first: a number or "CWE-79" by its
    /// digits, else all words in name, other terms or description. Words find what flaws may be
    /// mapped to; numbers find everything, so that a wrong one can be told.
    [[nodiscard]] QList<const CweEntry *> search(const QString &typed, qsizetype most = 30) const;

private:
    struct Words ///< of an entry, folded once
    {
        QString name;
        QString terms;
        QString description;
    };

    [[nodiscard]] static int rankOf(const Words &words, const QString &typed,
                                    const QStringList &parts);
    [[nodiscard]] QList<const CweEntry *> byNumber(const QString &digits, qsizetype most) const;

    QString m_version;
    QList<CweEntry> m_entries;
    QList<Words> m_words; ///< of the entry at the same place
    QHash<QString, int> m_byName;
};

/// The catalogue that Docket comes with, read on first use.
[[nodiscard]] const CweCatalogue &cweCatalogue();

/// What is wrong with a weakness of a case.
enum class WeaknessFault {
    UnknownId,
    OtherName,  ///< CSAF 6.1.11; `entry` has the right one
    NoWeakness, ///< a category or a view
    Deprecated,
    Prohibited,  ///< by MITRE for mapping
    Discouraged, ///< may be said all the same
};

struct WeaknessProblem
{
    WeaknessFault fault = WeaknessFault::UnknownId;
    const CweEntry *entry = nullptr; ///< nothing where the number is unknown

    bool operator==(const WeaknessProblem &) const = default;
};

/// The first thing that is wrong with it, the worst first; nothing where all is well.
[[nodiscard]] std::optional<WeaknessProblem>
problemOf(const Weakness &weakness, const CweCatalogue &catalogue = cweCatalogue());

/// "79", "CWE-79", "CWE-79: Some name": a weakness, with the catalogue's name where none is said.
/// A name alone counts if the catalogue has it.
[[nodiscard]] std::optional<Weakness> weaknessFrom(const QString &text,
                                                   const CweCatalogue &catalogue = cweCatalogue());

/// "CWE-79: Improper …".
[[nodiscard]] QString weaknessText(const Weakness &weakness);

} // namespace Docket
