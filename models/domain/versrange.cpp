// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versrange.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct EcosystemScheme
{
    QLatin1StringView ecosystem; ///< of OSV, without what follows a colon
    QLatin1StringView scheme;
};

constexpr std::array Schemes{
    EcosystemScheme{"Alpine"_L1, "alpine"_L1},
    EcosystemScheme{"crates.io"_L1, "cargo"_L1},
    EcosystemScheme{"Debian"_L1, "deb"_L1},
    EcosystemScheme{"Go"_L1, "golang"_L1},
    EcosystemScheme{"Hex"_L1, "hex"_L1},
    EcosystemScheme{"Maven"_L1, "maven"_L1},
    EcosystemScheme{"npm"_L1, "npm"_L1},
    EcosystemScheme{"NuGet"_L1, "nuget"_L1},
    EcosystemScheme{"Packagist"_L1, "composer"_L1},
    EcosystemScheme{"PyPI"_L1, "pypi"_L1},
    EcosystemScheme{"Red Hat"_L1, "rpm"_L1},
    EcosystemScheme{"RubyGems"_L1, "gem"_L1},
    EcosystemScheme{"Ubuntu"_L1, "deb"_L1},
};

/// A version within a specifier, where "|" and the comparators have a meaning.
QString encoded(const QString &version)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(version, "+"_ba));
}

struct Constraint
{
    QString comparator; ///< empty: equal
    QString version;
};

std::optional<QList<Constraint>> constraintsOf(QStringView text, bool isVers)
{
    static const QRegularExpression between(u"[|,]|\\s+(?=[<>=!])"_s);
    static const QRegularExpression shape(u"^(>=|<=|!=|<|>|=|)\\s*([^\\s<>=!|*]+)$"_s);
    QList<Constraint> constraints;
    for (const QString &part : text.toString().trimmed().split(between, Qt::SkipEmptyParts)) {
        const auto match = shape.match(part.trimmed());
        const QString version = match.captured(2);
        if (!match.hasMatch() || (!isVers && match.captured(1).isEmpty())) {
            return {};
        }
        constraints.append(
            {match.captured(1),
             isVers ? QString::fromUtf8(QByteArray::fromPercentEncoding(version.toUtf8()))
                    : version});
    }
    return constraints;
}

AffectedRange everything()
{
    return {.introduced = {.version = u"0"_s}, .fixed = {.version = {}, .isUnknown = true}};
}

} // namespace

QString versScheme(const AffectedProduct &product)
{
    const QString ecosystem = product.ecosystem.section(u':', 0, 0);
    const auto *const known = std::ranges::find_if(
        Schemes, [&](const EcosystemScheme &scheme) { return ecosystem == scheme.ecosystem; });
    if (known != Schemes.end()) {
        return known->scheme;
    }
    return product.kind == RangeKind::Semver ? u"semver"_s : u"generic"_s;
}

QString versText(const AffectedProduct &product, const AffectedRange &range)
{
    QStringList constraints;
    const QString &first = range.introduced.version;
    if (!first.isEmpty() && first != "0"_L1) {
        constraints.append(">="_L1 + encoded(first));
    }
    if (!range.fixed.version.isEmpty()) {
        constraints.append(u'<' + encoded(range.fixed.version));
    } else if (!range.lastAffected.isEmpty()) {
        constraints.append("<="_L1 + encoded(range.lastAffected));
    }
    if (constraints.isEmpty()) {
        return u"vers:all/*"_s;
    }
    const QString prefix =
        product.kind == RangeKind::Git ? QString() : "vers:"_L1 + versScheme(product) + u'/';
    return prefix + constraints.join(u'|');
}

namespace {

/// Ranges that are read constraint by constraint, oldest first.
class RangeReading final
{
public:
    /// False for what cannot be a range after what was read.
    [[nodiscard]] bool add(const QString &comparator, const QString &version)
    {
        const bool isUpper = comparator.startsWith(u'<');
        const bool isMisplaced = m_isOpen ? !isUpper : isUpper && !m_ranges.isEmpty();
        if (comparator == ">"_L1 || comparator == "!="_L1 || isMisplaced) {
            return false;
        }
        if (!m_isOpen) {
            m_ranges.append(everything());
        }
        if (isUpper) {
            close(comparator == "<"_L1, version);
        } else {
            begin(comparator == ">="_L1, version);
        }
        return true;
    }

    [[nodiscard]] const QList<AffectedRange> &ranges() const { return m_ranges; }

private:
    void close(bool isFixed, const QString &version)
    {
        AffectedRange &range = m_ranges.last();
        range.fixed = isFixed ? VersionBound{.version = version} : VersionBound{};
        range.lastAffected = isFixed ? QString() : version;
        m_isOpen = false;
    }

    void begin(bool isOpen, const QString &version)
    {
        AffectedRange &range = m_ranges.last();
        range.introduced.version = version;
        m_isOpen = isOpen;
        if (!isOpen) { // this version alone
            range.fixed = {};
            range.lastAffected = version;
        }
    }

    QList<AffectedRange> m_ranges;
    bool m_isOpen = false; ///< the last range has no upper bound yet
};

} // namespace

std::optional<QList<AffectedRange>> rangesFromVers(QStringView text)
{
    constexpr qsizetype LongestSpecifier = 10'000;
    const bool isVers = text.startsWith("vers:"_L1);
    const qsizetype slash = isVers ? text.indexOf(u'/') : -1;
    const QStringView body = text.sliced(slash + 1).trimmed();
    if (text.size() > LongestSpecifier || (isVers && slash < 0)) {
        return {};
    }
    if (body == "*"_L1) {
        return QList<AffectedRange>{everything()};
    }
    const auto constraints = constraintsOf(body, isVers);
    if (!constraints || constraints->isEmpty()) {
        return {};
    }
    RangeReading reading;
    for (const auto &[comparator, version] : *constraints) {
        if (!reading.add(comparator, version)) {
            return {};
        }
    }
    return reading.ranges();
}

QString cpeVersion(const QString &cpe)
{
    static const QRegularExpression between(u"(?<!\\\\):"_s);
    constexpr qsizetype LongestName = 2'048;
    constexpr qsizetype PlaceIn22 = 4; // cpe:/a:vendor:product:version
    constexpr qsizetype PlaceIn23 = 5; // cpe:2.3:a:vendor:product:version
    if (cpe.size() > LongestName) {
        return {};
    }
    const bool isOlder = cpe.startsWith("cpe:/"_L1, Qt::CaseInsensitive);
    const QString version = cpe.split(between).value(isOlder ? PlaceIn22 : PlaceIn23);
    return version == "*"_L1 || version == "-"_L1 ? QString() : version;
}

} // namespace Docket
