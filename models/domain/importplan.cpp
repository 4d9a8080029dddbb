// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importplan.h"

#include "domain/tokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

QString messageKey(RefKind kind, const QString &messageRef)
{
    constexpr qsizetype LongestRef = 512; // RFC 5322 lines have 998 bytes; hostile ones a megabyte
    const QString name =
        messageRef.size() <= LongestRef
            ? messageRef
            : "sha256-"_L1 +
                  QString::fromLatin1(
                      QCryptographicHash::hash(messageRef.toUtf8(), QCryptographicHash::Sha256)
                          .toHex());
    return toToken(kind) + u':' + name;
}

QString toText(const ImportChoice &choice)
{
    switch (choice.kind) {
    case ImportChoice::Kind::OwnCase:
        return u"own-case"_s;
    case ImportChoice::Kind::Attach:
        return choice.caseKey;
    case ImportChoice::Kind::LeaveOut:
        return u"leave-out"_s;
    case ImportChoice::Kind::TakeIn:
        return u"take-in"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ImportChoice> importChoiceFrom(const QString &text)
{
    using Kind = ImportChoice::Kind;
    static const QRegularExpression key(u"^[A-Z]{2,8}-[0-9]{2}-[0-9]{3,18}$"_s);
    const QString word = text.trimmed();
    for (const Kind kind : {Kind::OwnCase, Kind::LeaveOut, Kind::TakeIn}) {
        if (word.compare(toText({.kind = kind, .caseKey = {}}), Qt::CaseInsensitive) == 0) {
            return ImportChoice{.kind = kind, .caseKey = {}};
        }
    }
    if (key.match(word.toUpper()).hasMatch()) {
        return ImportChoice{.kind = Kind::Attach, .caseKey = word.toUpper()};
    }
    return std::nullopt;
}

std::expected<ImportChoices, QString> importChoicesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::unexpected(QString());
    }
    ImportChoices choices;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto choice = importChoiceFrom(entry.value().toString());
        if (!choice) {
            return std::unexpected(entry.key());
        }
        choices.insert(entry.key(), *choice);
    }
    return choices;
}

QLatin1StringView toToken(PlanKind kind)
{
    switch (kind) {
    case PlanKind::NewCase:
        return "new-case"_L1;
    case PlanKind::FollowUp:
        return "follow-up"_L1;
    case PlanKind::NotForIntake:
        return "not-for-intake"_L1;
    case PlanKind::Unchanged:
        return "unchanged"_L1;
    case PlanKind::Ignored:
        return "ignored"_L1;
    case PlanKind::LeftOut:
        return "left-out"_L1;
    case PlanKind::Damaged:
        return "damaged"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket
