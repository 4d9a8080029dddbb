// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Docket {

struct CaseDetail;

// Whether a text that is about to become public (a branch name, a commit message, the text of a
// pull request, a changelog) gives away a case that is not public.

/// What of a case a text may give away.
struct SecretCase
{
    QString key;
    QString title;
    QStringList identifiers; ///< CVE and GHSA ids that were given to it
    QStringList names;       ///< of people who reported it, their handles too
    QStringList addresses;
    QStringList messages; ///< what was written in
    QStringList code;     ///< of the proof of concept
    QStringList files;    ///< names of attachments
    QStringList commits;  ///< of the fix, and its branch: a text that names one is about it
    bool isUnderEmbargo = false;

    bool operator==(const SecretCase &) const = default;
};

/// What a case can be recognised by.
[[nodiscard]] SecretCase secretCaseOf(const CaseDetail &detail);

enum class LeakKind {
    CaseKey,
    Identifier,
    Title, ///< rare words of it, in its order
    Person,
    Address,
    MessageText,
    Code,
    FileName,
    SecurityWord, ///< "security", "CVE", "exploit": a fix under embargo is not announced
};

/// One place of a text that gives something away.
struct Leak
{
    LeakKind kind = LeakKind::CaseKey;
    QString caseKey;    ///< empty: of no case that could be told
    qsizetype from = 0; ///< UTF-16, in the text
    qsizetype length = 0;
    int line = 1;
    int column = 1; ///< characters, from 1
    QString words;  ///< what stands there, on one line

    bool operator==(const Leak &) const = default;
};

/// So many are told of at most.
constexpr qsizetype MostLeaks = 200;

/// The comparison of one text with cases that are handed over one by one. Of a case only what may
/// be in the text is kept, and never its texts: a casebook full of large reports takes no more
/// memory than one of them. Words of security count only while there is a secret case, and are laid
/// to the case whose branch or commit the text names. Linear in the text and in what the cases
/// have.
class LeakCheck final
{
public:
    explicit LeakCheck(const QString &text);
    ~LeakCheck();
    Q_DISABLE_COPY_MOVE(LeakCheck)

    void add(const SecretCase &one);

    /// All of them, in the order of the text; once, at the end.
    [[nodiscard]] QList<Leak> leaks();

private:
    class State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] QList<Leak> leaksIn(const QString &text, const QList<SecretCase> &cases);

/// What a check of a whole casebook found.
struct LeakReport
{
    QList<Leak> leaks;
    QStringList damagedKeys; ///< of cases that could not be read, or not as a whole

    bool operator==(const LeakReport &) const = default;
};

} // namespace Docket
