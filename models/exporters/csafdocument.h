// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/publicformat.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>

#include <compare>
#include <optional>
#include <utility>

namespace Docket {

/// A value of a document that is judged, and where it stands. What is not there, or of another
/// type, is an empty one: that is for the schema to tell.
class CsafNode final
{
public:
    explicit CsafNode(QJsonValue value, QString pointer = {})
        : m_value(std::move(value))
        , m_pointer(std::move(pointer))
    {
    }

    [[nodiscard]] CsafNode operator[](QLatin1StringView key) const
    {
        return CsafNode(m_value.toObject().value(key), m_pointer + u'/' + key);
    }

    /// Elements of an array.
    [[nodiscard]] QList<CsafNode> items() const;

    /// Members of an object.
    [[nodiscard]] QList<std::pair<QString, CsafNode>> members() const;

    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }

    [[nodiscard]] bool isText() const { return m_value.isString(); }

    [[nodiscard]] QString text() const { return m_value.toString(); }

    [[nodiscard]] const QJsonValue &value() const { return m_value; }

    [[nodiscard]] const QString &pointer() const { return m_pointer; }

private:
    QJsonValue m_value;
    QString m_pointer;
};

/// A version of a document: an integer, or as SemVer has it (CSAF 2.0, 3.1.11).
struct CsafVersion
{
    bool isInteger = true;
    QList<qint64> numbers; ///< one or three
    QStringList preRelease;
    QString text; ///< without build metadata

    /// As SemVer orders them; the integer n is n.0.0.
    [[nodiscard]] std::strong_ordering compare(const CsafVersion &other) const;
};

/// Nothing for what the schema refuses, and for numbers beyond 64 bits.
[[nodiscard]] std::optional<CsafVersion> csafVersion(const QString &text);

/// An instant to whatever fraction of a second it is given; CSAF wants full comparison.
struct CsafTime
{
    qint64 seconds = 0;
    QString fraction; ///< digits, without zeros at the end

    auto operator<=>(const CsafTime &) const = default;
};

[[nodiscard]] std::optional<CsafTime> csafTime(const QString &text);

/// One entry of the revision history.
struct CsafRevision
{
    CsafNode node;
    CsafTime at;
    CsafVersion version;
};

/// A document with what several tests look for.
struct CsafDocument
{
    explicit CsafDocument(const QJsonObject &object);

    CsafNode root;
    CsafNode tracking;
    QString category;
    QString status;
    std::optional<CsafVersion> version;
    QList<CsafRevision> revisions; ///< by date, then by version; those that can be read
    QList<CsafNode> vulnerabilities;
    QList<CsafNode> branches;             ///< all of them, each before those below it
    QList<CsafNode> products;             ///< each full product name
    QHash<QString, QSet<QString>> groups; ///< product ids of each group
};

/// Of a flag, threat or remediation: products named, also by their groups.
[[nodiscard]] QSet<QString> productsOf(const CsafDocument &document, const CsafNode &statement);

/// What a test finds.
class CsafFindings final
{
public:
    explicit CsafFindings(QString rule)
        : m_rule(std::move(rule))
    {
    }

    void add(const CsafNode &node, const QString &detail = {});

    [[nodiscard]] const QList<FormatProblem> &problems() const { return m_problems; }

private:
    QString m_rule;
    QList<FormatProblem> m_problems;
};

/// A test of the specification. Pure.
using CsafTest = void (*)(const CsafDocument &document, CsafFindings &findings);

struct CsafRule
{
    QLatin1StringView number; ///< "6.1.9"
    CsafTest test;
};

} // namespace Docket
