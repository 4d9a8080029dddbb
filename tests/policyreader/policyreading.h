// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testing.h"
#include "domain/tokens.h"
#include "policyreader/policyreader.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace Docket::Testing {

/// The two policies that are the specification; they are not part of the source.
inline QString sharedPolicy(const QString &product)
{
    return QStringLiteral(DOCKET_CORPUS "/../policies/%1/SECURITY.md").arg(product);
}

#define NEEDS_SHARED_POLICY(product)                                                               \
    if (!QFileInfo::exists(sharedPolicy(product))) {                                               \
        QSKIP("the policies of the build machine are not here");                                   \
    }

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads one of tests/data/policies on New Year's Day 2026.
inline PolicyReading formOf(const QString &name)
{
    const QByteArray bytes = bytesOf(QStringLiteral(DOCKET_TEST_DATA "/policies/%1.md").arg(name));
    return readPolicy(bytes, name, at(u"2026-01-01"));
}

inline std::optional<Promise> promiseOf(const Policy &policy, PromiseKind kind)
{
    const auto found = std::ranges::find(policy.promises, kind, &Promise::kind);
    return found == policy.promises.end() ? std::nullopt : std::optional(*found);
}

/// The texts of the practices of one kind.
inline QStringList practicesOf(const Policy &policy, PracticeKind kind)
{
    QStringList texts;
    for (const Practice &practice : policy.practices) {
        if (practice.kind == kind) {
            texts.append(practice.text);
        }
    }
    return texts;
}

inline QStringList keysOf(const Policy &policy)
{
    QStringList keys;
    for (const AskedItem &item : policy.asks) {
        keys.append(item.key);
    }
    return keys;
}

/// "5.1.x yes, < 4.0 no"
inline QString rowsOf(const Policy &policy)
{
    QStringList rows;
    for (const VersionRow &row : policy.versions) {
        QString text =
            row.pattern + (row.supported ? QStringLiteral(" yes") : QStringLiteral(" no"));
        if (row.supportEndsAt) {
            text += QStringLiteral(" until ") + toIsoString(*row.supportEndsAt).first(10);
        }
        rows.append(text);
    }
    return rows.join(QStringLiteral(", "));
}

/// "acknowledge 24 promise, status-update - aim if-followed"
inline QString promisesIn(const Policy &policy)
{
    QStringList promises;
    for (const Promise &promise : policy.promises) {
        const auto count =
            std::chrono::duration_cast<std::chrono::hours>(promise.within.value_or(Seconds{}));
        const QString time = !promise.within ? QStringLiteral("-")
                             : promise.unit == SpanUnit::BusinessDays
                                 ? QString::number(count.count() / 24) + QStringLiteral("bd")
                                 : QString::number(count.count());
        promises.append(
            QString(toToken(promise.kind)) + u' ' + time + u' ' + toToken(promise.modality) +
            (promise.start == ClockStart::Released ? QStringLiteral(" from-release") : QString()) +
            (promise.onlyIfGuidelinesFollowed ? QStringLiteral(" if-followed") : QString()));
    }
    return promises.join(QStringLiteral(", "));
}

/// The texts of what is listed as not understood.
inline QStringList unreadOf(const Policy &policy)
{
    QStringList texts;
    for (const UnreadSentence &sentence : policy.notUnderstood) {
        texts.append(sentence.text);
    }
    return texts;
}

inline bool hasProblem(const PolicyReading &reading, PolicyProblemKind kind)
{
    return std::ranges::contains(reading.problems, kind, &PolicyProblem::kind);
}

constexpr Seconds hours(int count)
{
    return std::chrono::hours(count);
}

} // namespace Docket::Testing
