// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/tokens.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/// Reads the fields of one JSON object strictly. A missing field or one of another type gives an
/// empty value and puts its path into the shared error ("promises[2].hours: …"), so a reader asks
/// for everything and looks at the error once, at the end. Only the first error is kept.
class JsonFields final
{
public:
    /// `error` must outlive this and everything that object() and objects() give.
    JsonFields(QJsonObject object, QString path, QString *error);

    [[nodiscard]] QString text(QLatin1StringView key) const;

    /// Null means empty; the field must be there all the same.
    [[nodiscard]] QString textOrNull(QLatin1StringView key) const;

    /// Empty where there is no such field; of another type it is an error all the same.
    [[nodiscard]] QString textOr(QLatin1StringView key) const;

    [[nodiscard]] bool flag(QLatin1StringView key) const;

    /// A whole number from 1 to `most`, or null for nothing.
    [[nodiscard]] std::optional<qint64> numberOrNull(QLatin1StringView key, qint64 most) const;

    [[nodiscard]] Instant instant(QLatin1StringView key) const;

    [[nodiscard]] QStringList texts(QLatin1StringView key) const;

    /// Whole numbers from 0.
    [[nodiscard]] QList<qint64> numbers(QLatin1StringView key) const;

    [[nodiscard]] JsonFields object(QLatin1StringView key) const;

    [[nodiscard]] QList<JsonFields> objects(QLatin1StringView key) const;

    /// A value by its word; files may write `_` for the `-` of the word.
    template <typename Enum>
    [[nodiscard]] Enum word(QLatin1StringView key, Enum fallback) const
    {
        const QString typed = text(key).replace(u'_', u'-');
        const std::optional<Enum> value = fromToken<Enum>(typed);
        if (!value) {
            fail(key, QLatin1StringView("a known word"));
        }
        return value.value_or(fallback);
    }

    /// The same of a field that need not be there.
    template <typename Enum>
    [[nodiscard]] Enum wordOr(QLatin1StringView key, Enum usual) const
    {
        return contains(key) ? word(key, usual) : usual;
    }

    [[nodiscard]] bool contains(QLatin1StringView key) const { return m_object.contains(key); }

    void fail(QLatin1StringView key, QLatin1StringView expected) const;

private:
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const;

    QJsonObject m_object;
    QString m_path; ///< with the final dot, empty for the document
    QString *m_error;
};

/// The fields of `own` that `others` has not, or not so, as a compact document; empty for none.
[[nodiscard]] QByteArray differenceOf(const QJsonObject &own, const QJsonObject &others,
                                      const QList<QLatin1StringView> &except = {});

/// The object that a document is; nothing, with the error set, for anything else.
[[nodiscard]] std::optional<JsonFields> jsonFieldsOf(const QByteArray &json, QString *error);

} // namespace Docket
