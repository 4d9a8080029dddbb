// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/packagedetails.h"

#include "common/formfields.h"
#include "common/theme.h"
#include "domain/advisorytokens.h"
#include "domain/evidence.h"
#include "domain/packagecollections.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int NotSaid = -1;
constexpr int VersionLines = 3;
constexpr qsizetype SummaryLength = 80;

/// Ecosystems of the OSV schema.
QStringList ecosystems()
{
    return {
        u"AlmaLinux"_s,  u"Alpine"_s,      u"Android"_s,        u"Bioconductor"_s, u"Bitnami"_s,
        u"Chainguard"_s, u"ConanCenter"_s, u"CRAN"_s,           u"crates.io"_s,    u"Debian"_s,
        u"GHC"_s,        u"GIT"_s,         u"GitHub Actions"_s, u"Go"_s,           u"Hackage"_s,
        u"Hex"_s,        u"Linux"_s,       u"Mageia"_s,         u"Maven"_s,        u"npm"_s,
        u"NuGet"_s,      u"openEuler"_s,   u"openSUSE"_s,       u"OSS-Fuzz"_s,     u"Packagist"_s,
        u"Photon OS"_s,  u"Pub"_s,         u"PyPI"_s,           u"Red Hat"_s,      u"Rocky Linux"_s,
        u"RubyGems"_s,   u"SUSE"_s,        u"SwiftURL"_s,       u"Ubuntu"_s,       u"Wolfi"_s};
}

/// Names with commas in them stay as they are until somebody types.
QStringList listOf(const QLineEdit *field, const QStringList &kept)
{
    const QString shown = kept.join(", "_L1);
    const QString text = FormFields::textOf(field, shown);
    return text == shown ? kept : FormFields::listFrom(text);
}

QComboBox *makeBox(const QString &name, QWidget *parent)
{
    QComboBox *box = FormFields::makeChoice(name, {}, parent);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

PackageDetails::PackageDetails(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_vendor(addLine(u"vendor"_s, tr("Vendor"), tr("the publisher"), false))
    , m_ecosystem(addLine(u"ecosystem"_s, tr("Ecosystem"), tr("crates.io, PyPI, Go, …"), false))
    , m_package(addLine(u"package"_s, tr("Package"), tr("its name there"), true))
    , m_purl(addLine(u"purl"_s, tr("Package URL"), u"pkg:cargo/stalwart"_s, true))
    , m_cpe(addLine(u"cpe"_s, u"CPE"_s, u"cpe:2.3:a:…"_s, true))
    , m_repository(addLine(u"repository"_s, tr("Repository"), u"https://…"_s, true))
    , m_collection(addLine(u"collection"_s, tr("Listed at"), u"https://…"_s, true))
{
    setObjectName(u"packageDetails"_s);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(2 * Theme::Grid);
    m_form->setVerticalSpacing(Theme::Grid);
    m_form->setLabelAlignment(Qt::AlignLeft);
    auto *completer = new QCompleter(ecosystems(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ecosystem->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &PackageDetails::edited);
    buildVersions();
    buildChoices();
    connect(m_ecosystem, &QLineEdit::textChanged, this, [this](const QString &ecosystem) {
        if (!m_isFilling) { // it can be changed below
            FormFields::choose(m_kind, usualKindOf(ecosystem));
        }
    });
    m_modules = addLine(u"modules"_s, tr("Modules"), tr("with commas between"), false);
    m_files = addLine(u"files"_s, tr("Files"), tr("with commas between"), false);
    m_routines = addLine(u"routines"_s, tr("Routines"), tr("with commas between"), false);
    m_platforms = addLine(u"platforms"_s, tr("Platforms"), tr("with commas between"), false);
    setProduct({});
}

QLineEdit *PackageDetails::addLine(const QString &name, const QString &label,
                                   const QString &placeholder, bool isCode)
{
    QLineEdit *field = FormFields::makeLine(name, this);
    field->setAccessibleName(label);
    field->setPlaceholderText(placeholder);
    if (isCode) {
        field->setFont(Theme::monospace());
    }
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &PackageDetails::edited);
    return field;
}

void PackageDetails::buildVersions()
{
    m_versions = new QPlainTextEdit(this);
    m_versions->setObjectName(u"versions"_s);
    m_versions->setAccessibleName(tr("Affected versions, named singly"));
    m_versions->setPlaceholderText(tr("affected versions named singly, besides the ranges"));
    m_versions->setFont(Theme::monospace());
    m_versions->setTabChangesFocus(true);
    m_versions->setFixedHeight(m_versions->fontMetrics().lineSpacing() * VersionLines +
                               3 * Theme::Grid);
    m_form->addRow(tr("Versions"), m_versions);
    connect(m_versions, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            m_isTyped = true;
            Q_EMIT edited();
        }
    });
}

void PackageDetails::buildChoices()
{
    m_others = makeBox(u"others"_s, this);
    m_others->addItem(tr("Not said"), NotSaid);
    for (const AffectedStatus status : allValues<AffectedStatus>()) {
        FormFields::addChoice(m_others, status);
    }
    m_kind = makeBox(u"kind"_s, this);
    for (const RangeKind kind : allValues<RangeKind>()) {
        FormFields::addChoice(m_kind, kind);
    }
    m_others->setAccessibleName(tr("Versions in no range"));
    m_kind->setAccessibleName(tr("How versions are compared"));
    m_form->addRow(tr("All others"), m_others);
    m_form->addRow(tr("Compared"), m_kind);
    connect(m_others, &QComboBox::activated, this, &PackageDetails::edited);
    connect(m_kind, &QComboBox::activated, this, &PackageDetails::edited);
}

void PackageDetails::setProduct(const AffectedProduct &product)
{
    m_isFilling = true;
    const bool hasOtherVersions = m_isTyped || product.versions != m_kept.versions;
    m_kept = product;
    FormFields::fill(m_vendor, product.vendor);
    FormFields::fill(m_ecosystem, product.ecosystem);
    FormFields::fill(m_package, product.package);
    FormFields::fill(m_purl, product.purl);
    FormFields::fill(m_cpe, product.cpe);
    FormFields::fill(m_repository, product.repository);
    FormFields::fill(m_collection, product.collection);
    FormFields::choose(m_kind, product.kind);
    m_others->setCurrentIndex(
        m_others->findData(product.others ? static_cast<int>(*product.others) : NotSaid));
    if (const QString text = product.versions.join(u'\n');
        hasOtherVersions && text != m_versions->toPlainText()) {
        m_versions->setPlainText(text);
    }
    m_isTyped = false;
    FormFields::fill(m_modules, product.modules.join(", "_L1));
    FormFields::fill(m_files, product.files.join(", "_L1));
    FormFields::fill(m_routines, product.routines.join(", "_L1));
    FormFields::fill(m_platforms, product.platforms.join(", "_L1));
    m_isFilling = false;
}

AffectedProduct PackageDetails::product() const
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    AffectedProduct product = m_kept;
    product.vendor = FormFields::textOf(m_vendor, m_kept.vendor);
    product.ecosystem = FormFields::textOf(m_ecosystem, m_kept.ecosystem);
    product.package = FormFields::textOf(m_package, m_kept.package);
    product.purl = FormFields::textOf(m_purl, m_kept.purl);
    product.cpe = FormFields::textOf(m_cpe, m_kept.cpe);
    product.repository = FormFields::textOf(m_repository, m_kept.repository);
    product.collection = FormFields::textOf(m_collection, m_kept.collection);
    product.kind = FormFields::chosen<RangeKind>(m_kind).value_or(m_kept.kind);
    const int others = m_others->currentData().toInt();
    product.others =
        others == NotSaid ? std::nullopt : std::optional(static_cast<AffectedStatus>(others));
    if (m_isTyped) {
        product.versions = m_versions->toPlainText().split(separators, Qt::SkipEmptyParts);
    }
    product.modules = listOf(m_modules, m_kept.modules);
    product.files = listOf(m_files, m_kept.files);
    product.routines = listOf(m_routines, m_kept.routines);
    product.platforms = listOf(m_platforms, m_kept.platforms);
    return product;
}

QString PackageDetails::summary(const AffectedProduct &product)
{
    QStringList parts;
    for (const QString &part : {product.vendor, product.ecosystem, product.package, product.purl,
                                product.cpe, product.repository}) {
        if (!part.isEmpty()) {
            parts.append(visibleName(part.first(std::min(part.size(), SummaryLength))));
        }
    }
    if (!product.versions.isEmpty()) {
        parts.append(
            tr("%n version(s) named singly", nullptr, static_cast<int>(product.versions.size())));
    }
    if (product.others) {
        parts.append(tr("all others: %1").arg(Labels::text(*product.others)));
    }
    return parts.join(u" · "_s);
}

} // namespace Docket
