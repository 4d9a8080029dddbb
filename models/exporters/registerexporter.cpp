// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/registerexporter.h"

#include "exporters/advisorywords.h"
#include "exporters/markdowntext.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array Tokens{std::pair(RegisterFormat::Markdown, "markdown"_L1),
                            std::pair(RegisterFormat::Html, "html"_L1),
                            std::pair(RegisterFormat::Csv, "csv"_L1)};

constexpr std::array Headings{
    "Id"_L1,         "Title"_L1,  "Severity"_L1, "Affected"_L1,     "Fixed in"_L1,
    "Mitigation"_L1, "Status"_L1, "Links"_L1,    "Last updated"_L1,
};

/// An entry in plain words; each format escapes them.
struct Line
{
    QString id;
    QString title;
    QString severity;
    QStringList affected;
    QStringList fixed;
    QString mitigation;
    QStringList status;
    QList<Reference> links;
    QString updated;
    bool isWithdrawn = false;
    bool isStale = false;
};

QString nameOf(const AffectedProduct &product)
{
    return product.name.isEmpty() ? product.packageName() : product.name;
}

/// Whether there is a version that is not affected any more.
bool endsSomewhere(const AffectedRange &range)
{
    return !range.fixed.version.isEmpty() || !range.lastAffected.isEmpty();
}

void addVersions(Line &line, const AffectedProduct &product)
{
    const QString name = nameOf(product);
    for (const AffectedRange &range : product.ranges) {
        const QString status = range.status == AffectedStatus::Affected
                                   ? QString()
                                   : ": "_L1 + statusWord(range.status);
        line.affected.append(name + ' '_L1 + rangeText(range) + status);
        if (range.status == AffectedStatus::Affected && endsSomewhere(range)) {
            line.fixed.append(name + ' '_L1 + fixedText(range));
        }
    }
    if (!product.versions.isEmpty()) {
        line.affected.append(name + ' '_L1 + product.versions.join(", "_L1));
    }
}

/// What became of it, oldest first (M-20).
QStringList statusHistoryOf(const RegisterEntry &entry)
{
    const PublicAdvisory &advisory = entry.advisory();
    QStringList status;
    if (const auto &at = entry.releasedAt()) {
        status.append("Fixed "_L1 + toIsoDay(*at));
    }
    status.append("Published "_L1 + toIsoDay(entry.publishedAt()));
    const QList<Revision> &revisions = advisory.revisions();
    for (const Revision &revision : revisions.sliced(std::min(qsizetype(1), revisions.size()))) {
        if (revision.at == advisory.withdrawnAt()) {
            continue; // said below
        }
        status.append("Revision "_L1 + revision.number + ' '_L1 + toIsoDay(revision.at) + ": "_L1 +
                      revision.summary);
    }
    if (const auto &at = advisory.withdrawnAt()) {
        const QString &reason = advisory.withdrawnReason();
        status.append("Withdrawn "_L1 + toIsoDay(*at) +
                      (reason.isEmpty() ? QString() : ": "_L1 + reason));
    } else if (entry.isOpen()) {
        status.append(u"No fix is known for some versions"_s);
    }
    return status;
}

QString severityOf(const PublicAdvisory &advisory)
{
    QStringList words{QString(severityWord(advisory.severity()))};
    for (const QString &vector : advisory.vectors()) {
        words.append(cvssScoreText(vector));
        words.append(vector.simplified());
    }
    words.removeAll(QString());
    return words.join(u' ');
}

Line lineOf(const RegisterEntry &entry, const RegisterOptions &options)
{
    const PublicAdvisory &advisory = entry.advisory();
    Line line{.id = allNames(advisory).join(", "_L1),
              .title = advisory.title().simplified(),
              .severity = severityOf(advisory),
              .mitigation = advisory.mitigation().trimmed(),
              .status = statusHistoryOf(entry),
              .links = advisory.references(),
              .updated = toIsoDay(entry.updatedAt()),
              .isWithdrawn = advisory.withdrawnAt().has_value()};
    for (const AffectedProduct &product : advisory.affected()) {
        addVersions(line, product);
    }
    line.fixed.removeDuplicates();
    line.isStale = options.staleDays > 0 && entry.isOpen() &&
                   options.now - entry.updatedAt() > std::chrono::days(options.staleDays);
    if (line.isStale) {
        line.updated += " (stale)"_L1;
    }
    return line;
}

bool isWebLink(const QString &url)
{
    const QUrl target(url.simplified());
    return target.isValid() && !target.host().isEmpty() &&
           (target.scheme() == "https"_L1 || target.scheme() == "http"_L1);
}

QStringList escapedEach(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        lines.append(escapedLine(text));
    }
    return lines;
}

/// One section an entry: a table of this width would not be read by anybody.
void addMarkdown(QString &out, const Line &line)
{
    out += "\n## "_L1 + escapedLine(line.id) + (line.isWithdrawn ? ": Withdrawn: "_L1 : ": "_L1) +
           escapedLine(line.title) + "\n\n"_L1;
    const auto add = [&out](QLatin1StringView heading, const QStringList &texts) {
        if (texts.size() == 1) {
            out += "- **"_L1 + heading + ":** "_L1 + texts.first() + u'\n';
        } else if (!texts.isEmpty()) {
            out += "- **"_L1 + heading + ":**\n"_L1;
            for (const QString &text : texts) {
                out += "  - "_L1 + text + u'\n';
            }
        }
    };
    QStringList links;
    for (const Reference &reference : line.links) {
        links.append(markdownLink(reference.title, reference.url));
    }
    links.removeAll(QString());
    add("Severity"_L1, line.severity.isEmpty() ? QStringList{} : escapedEach({line.severity}));
    add("Affected"_L1, escapedEach(line.affected));
    add("Fixed in"_L1, escapedEach(line.fixed));
    add("Mitigation"_L1,
        line.mitigation.isEmpty() ? QStringList{} : QStringList{authoredLine(line.mitigation)});
    add("Status"_L1, escapedEach(line.status));
    add("Links"_L1, links);
    add("Last updated"_L1, escapedEach({line.updated}));
}

QString htmlList(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        lines.append(text.toHtmlEscaped());
    }
    return lines.join("<br>"_L1);
}

QString htmlLinks(const QList<Reference> &references)
{
    QStringList links;
    for (const Reference &reference : references) {
        const QString title = reference.title.trimmed();
        const QString text = (title.isEmpty() ? reference.url : title).toHtmlEscaped();
        const QString target =
            QString::fromLatin1(QUrl(reference.url.simplified()).toEncoded()).toHtmlEscaped();
        links.append(isWebLink(reference.url) ? R"(<a rel="noreferrer" href=")"_L1 + target +
                                                    R"(">)"_L1 + text + "</a>"_L1
                                              : text);
    }
    return links.join("<br>"_L1);
}

QString rowKind(const Line &line)
{
    if (line.isWithdrawn) {
        return uR"( class="withdrawn")"_s;
    }
    return line.isStale ? uR"( class="stale")"_s : QString();
}

void addHtml(QString &out, const Line &line)
{
    const QString kind = rowKind(line);
    const std::array cells{
        line.id.toHtmlEscaped(),
        (line.isWithdrawn ? "Withdrawn: "_L1 + line.title : line.title).toHtmlEscaped(),
        line.severity.toHtmlEscaped(),
        htmlList(line.affected),
        htmlList(line.fixed),
        htmlList(line.mitigation.split(u'\n')),
        htmlList(line.status),
        htmlLinks(line.links),
        line.updated.toHtmlEscaped()};
    out += "<tr"_L1 + kind + ">"_L1;
    for (const QString &cell : cells) {
        out += "<td>"_L1 + cell + "</td>"_L1;
    }
    out += "</tr>\n"_L1;
}

/// RFC 4180. What begins like a formula is text to a spreadsheet with an apostrophe in front (as
/// OWASP advises), also behind blanks and in cells of several lines.
QString csvCell(const QString &value)
{
    QString text = value;
    text.remove(QChar::Null).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QString start = text.trimmed();
    const bool isFormula =
        !start.isEmpty() && ("=+-@|%"_L1.contains(start.at(0)) || text.at(0) == u'\t');
    if (isFormula) {
        text.prepend(u'\'');
    }
    const bool needsQuotes = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                             text.contains(u';') || text != text.trimmed();
    return needsQuotes ? u'"' + text.replace(u'"', R"("")"_L1) + u'"' : text;
}

void addCsv(QString &out, const Line &line)
{
    QStringList links;
    for (const Reference &reference : line.links) {
        links.append(reference.url);
    }
    const std::array cells{line.id,
                           line.isWithdrawn ? "Withdrawn: "_L1 + line.title : line.title,
                           line.severity,
                           line.affected.join("; "_L1),
                           line.fixed.join("; "_L1),
                           line.mitigation,
                           line.status.join("; "_L1),
                           links.join(u' '),
                           line.updated};
    for (qsizetype i = 0; i < qsizetype(cells.size()); ++i) {
        out += (i > 0 ? u","_s : QString()) + csvCell(cells.at(size_t(i)));
    }
    out += "\r\n"_L1;
}

QString beginning(RegisterFormat format, const QString &title, const RegisterOptions &options,
                  bool isEmpty)
{
    switch (format) {
    case RegisterFormat::Markdown:
        return "# "_L1 + escapedLine(title) + "\n\nAs of "_L1 + toIsoDay(options.now) +
               (isEmpty ? ": none.\n"_L1 : ", newest first.\n"_L1);
    case RegisterFormat::Html: {
        const QString name = title.toHtmlEscaped();
        QString head = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_L1 +
                       name +
                       "</title>\n<style>\n"
                       "body{font-family:sans-serif;margin:2em;color-scheme:light dark}\n"
                       "table{border-collapse:collapse}\n"
                       "th,td{border:1px solid #888;padding:.4em;text-align:left;"
                       "vertical-align:top;overflow-wrap:anywhere}\n"
                       ".withdrawn{text-decoration:line-through}\n"
                       ".stale td:last-child{font-weight:bold}\n"
                       "</style>\n</head>\n<body>\n<h1>"_L1 +
                       name + "</h1>\n<p>As of "_L1 + toIsoDay(options.now) +
                       (isEmpty ? ": none.</p>\n"_L1 : ", newest first.</p>\n"_L1) +
                       "<table>\n<thead><tr>"_L1;
        for (const QLatin1StringView heading : Headings) {
            head += "<th>"_L1 + heading + "</th>"_L1;
        }
        return head + "</tr></thead>\n<tbody>\n"_L1;
    }
    case RegisterFormat::Csv: {
        QStringList headings;
        for (const QLatin1StringView heading : Headings) {
            headings.append(heading);
        }
        return headings.join(u',') + "\r\n"_L1;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

std::optional<RegisterFormat> registerFormatFrom(QStringView token)
{
    for (const auto &[format, word] : Tokens) {
        if (token == word) {
            return format;
        }
    }
    return std::nullopt;
}

QLatin1StringView toToken(RegisterFormat format)
{
    return std::ranges::find(Tokens, format, [](const auto &pair) { return pair.first; })->second;
}

RegisterEntry::RegisterEntry(PublicAdvisory advisory, Instant publishedAt,
                             std::optional<Instant> releasedAt)
    : m_advisory(std::move(advisory))
    , m_publishedAt(publishedAt)
    , m_releasedAt(releasedAt)
{
}

std::optional<RegisterEntry> RegisterEntry::of(const PublicAdvisory &advisory, const CaseFile &file)
{
    if (!file.disclosedAt) {
        return std::nullopt;
    }
    return RegisterEntry(advisory, advisory.publishedAt().value_or(*file.disclosedAt),
                         file.releasedAt);
}

Instant RegisterEntry::updatedAt() const
{
    const Instant modified = m_advisory.modifiedAt();
    const Instant withdrawn = m_advisory.withdrawnAt().value_or(m_publishedAt);
    return std::max({m_publishedAt, modified, withdrawn});
}

bool RegisterEntry::isOpen() const
{
    const auto lacksFix = [](const AffectedRange &range) {
        return range.status == AffectedStatus::UnderInvestigation ||
               (range.status == AffectedStatus::Affected && !endsSomewhere(range));
    };
    return !m_advisory.withdrawnAt() &&
           std::ranges::any_of(m_advisory.affected(), [&](const AffectedProduct &product) {
               return std::ranges::any_of(product.ranges, lacksFix);
           });
}

QByteArray renderRegister(QList<RegisterEntry> entries, RegisterFormat format,
                          const RegisterOptions &options)
{
    std::ranges::stable_sort(entries, [](const RegisterEntry &a, const RegisterEntry &b) {
        const auto dayA = a.publishedAt().seconds / 86400;
        const auto dayB = b.publishedAt().seconds / 86400;
        return dayA != dayB ? dayA > dayB
                            : std::pair(a.advisory().id(), a.advisory().caseKey()) <
                                  std::pair(b.advisory().id(), b.advisory().caseKey());
    });
    const QString title =
        options.title.trimmed().isEmpty() ? u"Known vulnerabilities"_s : options.title.simplified();
    QString out = beginning(format, title, options, entries.isEmpty());
    for (const RegisterEntry &entry : std::as_const(entries)) {
        const Line line = lineOf(entry, options);
        switch (format) {
        case RegisterFormat::Markdown:
            addMarkdown(out, line);
            break;
        case RegisterFormat::Html:
            addHtml(out, line);
            break;
        case RegisterFormat::Csv:
            addCsv(out, line);
            break;
        }
    }
    if (format == RegisterFormat::Html) {
        out += "</tbody>\n</table>\n</body>\n</html>\n"_L1;
    }
    return out.toUtf8();
}

} // namespace Docket
