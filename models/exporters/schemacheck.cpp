// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/schemacheck.h"

#include <QFile>

#include <algorithm>
#include <exception>
#include <expected>
#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonpointer/jsonpointer.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// The one file that knows jsoncons: it takes a minute to compile.

using namespace Qt::StringLiterals;

namespace jsonschema = jsoncons::jsonschema;

using Compiled = jsonschema::json_schema<jsoncons::json>;

namespace Docket {

namespace {

constexpr qsizetype MostProblems = 100;
constexpr int DeepestNesting = 100;
constexpr std::size_t LongestKey = 1'000;

/// The library's regular expressions are std::regex, which takes stack for each character: a text
/// longer than this is refused where a pattern is asked for, before it is tried.
constexpr int LongestMatched = 2'048;

/// The library compares each element with each other.
constexpr int MostCompared = 2'000;

/// Nothing, which is no schema to the library, if there is none.
jsoncons::json schemaFile(const QString &path)
{
    QFile file(u":/docket/schemas/"_s + path);
    return file.open(QIODevice::ReadOnly) ? jsoncons::json::parse(file.readAll().toStdString())
                                          : jsoncons::json::null();
}

/// {"if": condition, "then": {keyword: …}}, so that the keyword is not tried on what is too large.
jsoncons::json onlyIf(const jsoncons::json &condition, const std::string &keyword,
                      const jsoncons::json &value)
{
    jsoncons::json then(jsoncons::json_object_arg);
    then.insert_or_assign(keyword, value);
    jsoncons::json guarded(jsoncons::json_object_arg);
    guarded.insert_or_assign("if", condition);
    guarded.insert_or_assign("then", then);
    return guarded;
}

void guard(jsoncons::json &schema);

/// What is inside. A part that names its draft would be taken for a document of its own, in which
/// references to the whole lead nowhere.
// NOLINTNEXTLINE(misc-no-recursion): as deep as a schema of ours
void guardPart(jsoncons::json &part)
{
    if (part.is_object() && part.contains("$schema") && part.at("$schema").is_string()) {
        part.erase("$schema");
    }
    guard(part);
}

/// Makes a schema try "pattern" and "uniqueItems" on values of bounded size only.
// NOLINTNEXTLINE(misc-no-recursion): as deep as a schema of ours
void guard(jsoncons::json &schema)
{
    if (schema.is_array()) {
        for (jsoncons::json &element : schema.array_range()) {
            guardPart(element);
        }
    }
    if (!schema.is_object()) {
        return;
    }
    for (auto &member : schema.object_range()) {
        guardPart(member.value());
    }
    std::vector<jsoncons::json> guarded;
    if (schema.contains("pattern") && schema.at("pattern").is_string()) {
        jsoncons::json shortEnough(jsoncons::json_object_arg);
        shortEnough.insert_or_assign("maxLength", LongestMatched);
        guarded.push_back(onlyIf(shortEnough, "pattern", schema.at("pattern")));
        guarded.back().insert_or_assign("else", shortEnough);
        schema.erase("pattern");
    }
    if (schema.contains("uniqueItems") && schema.at("uniqueItems").is_bool()) {
        jsoncons::json fewEnough(jsoncons::json_object_arg);
        fewEnough.insert_or_assign("maxItems", MostCompared);
        guarded.push_back(onlyIf(fewEnough, "uniqueItems", schema.at("uniqueItems")));
        schema.erase("uniqueItems");
    }
    if (!guarded.empty() && !schema.contains("allOf")) {
        schema.insert_or_assign("allOf", jsoncons::json(jsoncons::json_array_arg));
    }
    for (jsoncons::json &condition : guarded) {
        schema.at("allOf").push_back(std::move(condition));
    }
}

/// FIRST's schemas by the addresses under which CSAF's refers to them; nothing else is known. They
/// are of two drafts of JSON schema and name themselves by the older one's keyword; their keywords
/// mean the same in both.
jsoncons::json resolved(const jsoncons::uri &uri)
{
    const std::string address = uri.base().string();
    constexpr std::string_view First = "https://www.first.org/cvss/";
    if (!address.starts_with(First)) {
        return jsoncons::json::null();
    }
    for (const QLatin1StringView name :
         {"cvss-v2.0.json"_L1, "cvss-v3.0.json"_L1, "cvss-v3.1.json"_L1}) {
        if (std::string_view(address).substr(First.size()) ==
            std::string_view(name.data(), static_cast<std::size_t>(name.size()))) {
            jsoncons::json schema = schemaFile("cvss/"_L1 + name);
            schema.erase("id");
            schema.insert_or_assign("$schema", jsonschema::schema_version::draft7());
            guard(schema);
            return schema;
        }
    }
    return jsoncons::json::null();
}

/// With its references replaced by what they refer to, and without the names of schemas within it.
// NOLINTNEXTLINE(misc-no-recursion): as deep as a schema of ours, which refers to nothing around it
jsoncons::json expanded(const jsoncons::json &part, const jsoncons::json &whole)
{
    if (part.is_array()) {
        jsoncons::json array(jsoncons::json_array_arg);
        for (const jsoncons::json &element : part.array_range()) {
            array.push_back(expanded(element, whole));
        }
        return array;
    }
    if (!part.is_object()) {
        return part;
    }
    if (part.contains("$ref") && part.at("$ref").is_string()) {
        const auto pointer = part.at("$ref").as<std::string>().substr(1); // without "#"
        return expanded(jsoncons::jsonpointer::get(whole, pointer), whole);
    }
    jsoncons::json object(jsoncons::json_object_arg);
    for (const auto &member : part.object_range()) {
        const bool isName =
            (member.key() == "$id" || member.key() == "id" || member.key() == "$schema") &&
            member.value().is_string();
        if (!isName && member.key() != "definitions") {
            object.insert_or_assign(member.key(), expanded(member.value(), whole));
        }
    }
    return object;
}

/// CVE's schema has schemas within schemas and refers into them, which the library does not follow:
/// it takes every record for valid. And of its two alternatives the state tells which is meant, so
/// that a problem can be told instead of "none matches".
jsoncons::json cveSchema()
{
    const jsoncons::json whole = schemaFile(u"cve/CVE_JSON_bundled_5.1.1.json"_s);
    jsoncons::json schema = expanded(whole, whole);
    jsoncons::json alternatives = schema.at("oneOf");
    schema.erase("oneOf");
    schema.insert_or_assign("$schema", whole.at("$schema"));
    schema.insert_or_assign("if", jsoncons::json::parse(R"({"properties": {"cveMetadata":
        {"properties": {"state": {"const": "REJECTED"}}, "required": ["state"]}},
        "required": ["cveMetadata"]})"));
    schema.insert_or_assign("then", alternatives.at(1));
    schema.insert_or_assign("else", alternatives.at(0));
    return schema;
}

/// What a numbering authority writes of a record, before it is one.
jsoncons::json cveContainerSchema(const std::string &name)
{
    const jsoncons::json whole = schemaFile(u"cve/CVE_JSON_bundled_5.1.1.json"_s);
    jsoncons::json schema = expanded(whole.at("definitions").at(name), whole);
    schema.insert_or_assign("$schema", whole.at("$schema"));
    return schema;
}

jsoncons::json guarded(jsoncons::json schema)
{
    guard(schema);
    return schema;
}

/// A schema, and its text for what its messages do not say.
struct Checked
{
    explicit Checked(jsoncons::json schema)
        : text(guarded(std::move(schema)))
        , compiled(jsonschema::make_json_schema(
              text, resolved, jsonschema::evaluation_options{}.require_format_validation(true)))
    {
    }

    jsoncons::json text;
    Compiled compiled;
};

const Checked &checkedBy(Schema schema)
{
    switch (schema) {
    case Schema::Osv: {
        static const Checked osv(schemaFile(u"osv/schema.json"_s));
        return osv;
    }
    case Schema::Csaf: {
        static const Checked csaf(schemaFile(u"csaf/csaf_json_schema.json"_s));
        return csaf;
    }
    case Schema::Cve: {
        static const Checked cve(cveSchema());
        return cve;
    }
    case Schema::CveCna: {
        static const Checked published(cveContainerSchema("cnaPublishedContainer"));
        return published;
    }
    case Schema::CveCnaRejected: {
        static const Checked rejected(cveContainerSchema("cnaRejectedContainer"));
        return rejected;
    }
    }
    Q_UNREACHABLE_RETURN(checkedBy(Schema::Osv));
}

QString shortened(const std::string &text)
{
    constexpr std::size_t LongestDetail = 300;
    QString detail = QString::fromStdString(text.substr(0, LongestDetail));
    return text.size() > LongestDetail ? detail + u'…' : detail;
}

/// What a schema says at a keyword: a list as its values, if they are few.
QString askedFor(const jsoncons::json &asked)
{
    constexpr std::size_t MostListed = 16;
    if (!asked.is_array()) {
        return asked.is_object() ? QString() : shortened(asked.as<std::string>());
    }
    QStringList values;
    for (const jsoncons::json &value : asked.array_range()) {
        values.append(QString::fromStdString(value.as<std::string>()));
    }
    return asked.size() > MostListed ? QString() : values.join(", "_L1);
}

/// The value that the schema asks for. Only the names of members are in the message alone.
QString detailOf(const jsonschema::validation_message &message, const jsoncons::json &schema)
{
    const std::string &keyword = message.keyword();
    if (keyword == "required" || keyword == "additionalProperties" ||
        keyword == "unevaluatedProperties") {
        return shortened(message.message()).section(u'\'', 1, 1); // between apostrophes
    }
    std::error_code error;
    const std::string pointer(message.schema_location().fragment());
    const jsoncons::json &asked = jsoncons::jsonpointer::get(schema, pointer, error);
    if (error) { // FIRST's schemas stand elsewhere
        return {};
    }
    return asked.is_object() && asked.contains(keyword) ? askedFor(asked.at(keyword))
                                                        : askedFor(asked);
}

FormatProblem problemFrom(const jsonschema::validation_message &message,
                          const jsoncons::json &schema)
{
    constexpr qsizetype LongestPlace = 1'000;
    return {.rule = "schema "_L1 + QString::fromStdString(message.keyword()),
            .place =
                QString::fromStdString(message.instance_location().string()).left(LongestPlace),
            .detail = detailOf(message, schema)};
}

/// The alternative of "oneOf" or "anyOf" that a message of one of them is about: "0".
std::string alternativeOf(const jsonschema::validation_message &detail,
                          const jsonschema::validation_message &joint)
{
    const std::string whole = detail.eval_path().string();
    const std::size_t below = joint.eval_path().string().size() + 1;
    return whole.size() > below ? whole.substr(below, whole.find('/', below) - below)
                                : std::string();
}

/// What is told of a message: the details of a keyword that only joins others, and the message
/// itself of any other. Of alternatives that one counts which is nearest to what is there; where
/// several are as near, their details would mislead.
std::vector<jsonschema::validation_message> detailsOf(const jsonschema::validation_message &message)
{
    if (message.keyword() != "oneOf" && message.keyword() != "anyOf") {
        return message.details();
    }
    std::map<std::string, std::vector<jsonschema::validation_message>> alternatives;
    for (const jsonschema::validation_message &detail : message.details()) {
        alternatives[alternativeOf(detail, message)].push_back(detail);
    }
    const auto count = [](const auto &alternative) { return alternative.second.size(); };
    const auto nearest = std::ranges::min_element(alternatives, {}, count);
    const bool isClear = nearest != alternatives.end() &&
                         std::ranges::count(alternatives, count(*nearest), count) == 1;
    return isClear ? nearest->second : std::vector<jsonschema::validation_message>{};
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as a schema of ours
void addProblems(const jsonschema::validation_message &message, const jsoncons::json &schema,
                 QList<FormatProblem> &problems)
{
    if (problems.size() >= MostProblems) {
        return;
    }
    const std::vector<jsonschema::validation_message> details = detailsOf(message);
    if (details.empty()) {
        if (const FormatProblem problem = problemFrom(message, schema);
            !problems.contains(problem)) {
            problems.append(problem);
        }
    }
    for (const jsonschema::validation_message &detail : details) {
        addProblems(detail, schema, problems);
    }
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as DeepestNesting
bool hasLongKey(const jsoncons::json &value)
{
    if (value.is_array()) {
        return std::ranges::any_of(value.array_range(), hasLongKey);
    }
    return value.is_object() && std::ranges::any_of(value.object_range(), [](const auto &member) {
               return member.key().size() > LongestKey || hasLongKey(member.value());
           });
}

QList<FormatProblem> notJson(const QString &detail)
{
    return {{.rule = u"JSON"_s, .place = {}, .detail = detail}};
}

std::expected<jsoncons::json, QString> parsed(const QByteArray &bytes)
{
    jsoncons::json_decoder<jsoncons::json> decoder;
    const auto options = jsoncons::json_options{}.max_nesting_depth(DeepestNesting);
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    jsoncons::json_string_reader reader(text, decoder, options);
    std::error_code error;
    reader.read(error);
    if (error) {
        return std::unexpected(u"%1:%2: %3"_s.arg(reader.line())
                                   .arg(reader.column())
                                   .arg(QString::fromStdString(error.message())));
    }
    if (!decoder.is_valid()) { // blanks alone are no error to the reader, and no value either
        return std::unexpected(QString());
    }
    return decoder.get_result();
}

} // namespace

QList<FormatProblem> checkAgainst(Schema schema, const QByteArray &json)
{
    const std::expected<jsoncons::json, QString> document = parsed(json);
    if (!document) {
        return notJson(document.error());
    }
    if (hasLongKey(*document)) {
        return notJson(u"member name"_s);
    }
    QList<FormatProblem> problems;
    try {
        const Checked &checked = checkedBy(schema);
        checked.compiled.validate(
            *document,
            [&](const jsonschema::validation_message &message) -> jsonschema::walk_result {
                addProblems(message, checked.text, problems);
                return problems.size() < MostProblems ? jsonschema::walk_result::advance
                                                      : jsonschema::walk_result::abort;
            });
    } catch (const std::exception &error) { // of a schema, or a text too complex for std::regex
        return notJson(shortened(error.what()));
    }
    return problems;
}

} // namespace Docket
