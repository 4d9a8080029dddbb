// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/importoptions.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

Result<std::optional<SourceFormat>> formatFrom(const CommandLine &line)
{
    if (!line.has(FormatOption.name)) {
        return std::nullopt;
    }
    const QString typed = line.value(FormatOption.name);
    if (const auto format = sourceFormatFromToken(typed)) {
        return format;
    }
    return std::unexpected(
        wrongUsage(u"--format"_s, typed + " is not read yet"_L1,
                   u"leave it out, or use one of "_s + sourceFormatTokens().join(", "_L1)));
}

Result<std::optional<CsvMapping>> mappingFrom(const CommandLine &line, const QByteArray &kept)
{
    if (!line.has(MappingOption.name)) {
        return std::nullopt;
    }
    constexpr qint64 Most = 1 << 20; // a person wrote it
    const QString named = line.value(MappingOption.name);
    QFile file(named);
    QByteArray json;
    if (QFileInfo(named).isFile() && file.open(QIODevice::ReadOnly)) {
        json = file.read(Most);
    } else if (auto known = knownCsvMapping(named)) {
        return known;
    } else {
        const QJsonValue value = QJsonDocument::fromJson(kept).object().value(named);
        json = value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                                : QByteArray();
    }
    if (json.isEmpty()) {
        return std::unexpected(wrongUsage(named,
                                          u"there is no such file and no mapping of that name"_s,
                                          u"write one, as the manual shows"_s));
    }
    const auto mapping = csvMappingFromJson(json);
    if (!mapping) {
        return std::unexpected(wrongUsage(named, mapping.error(), u"correct the mapping"_s));
    }
    return *mapping;
}

QByteArray withMapping(const QByteArray &kept, const CsvMapping &mapping)
{
    QJsonObject all = QJsonDocument::fromJson(kept).object();
    all[mapping.name] = QJsonDocument::fromJson(toJson(mapping)).object();
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace Docket::Commands
