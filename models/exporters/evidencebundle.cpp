// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/evidencebundle.h"

#include "domain/evidence.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto ManifestName = "SHA256SUMS"_L1;

/// "poc.py.txt" → "poc-2.py.txt": what a file is stays at its end.
QString numbered(const QString &name, int number)
{
    const qsizetype dot = name.indexOf(u'.', 1);
    const qsizetype end = dot < 0 ? name.size() : dot;
    return name.first(end) + u'-' + QString::number(number) + name.sliced(end);
}

} // namespace

ExportResult<void> writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (QFileInfo::exists(path)) { // for the words; what keeps it is NewOnly
        return std::unexpected(ExportError{
            .fault = ExportFault::AlreadyThere, .path = path, .detail = {}, .problems = {}});
    }
    const auto failed = [&] {
        return std::unexpected(ExportError{.fault = ExportFault::CannotWrite,
                                           .path = path,
                                           .detail = file.errorString(),
                                           .problems = {}});
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failed();
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const auto error = failed();
        file.remove();
        return error;
    }
    return {};
}

QString EvidenceBundle::nameFor(const QString &given, int number)
{
    const QString safe = safeFileName(given, number);
    QString name = safe;
    const auto isTaken = [&] {
        return m_taken.contains(name.toCaseFolded()) ||
               name.compare(ManifestName, Qt::CaseInsensitive) == 0;
    };
    for (int i = 2; isTaken(); ++i) {
        name = numbered(safe, i);
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

ExportResult<void> EvidenceBundle::add(const QString &given, int number, const QByteArray &bytes)
{
    const QString name = nameFor(given, number);
    return write(name, bytes).transform([&] {
        m_sums += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " +
                  name.toUtf8() + '\n';
    });
}

ExportResult<void> EvidenceBundle::finish()
{
    return write(ManifestName, m_sums).and_then([this] { return close(); });
}

EvidenceFolder::EvidenceFolder(QString path)
    : m_path(std::move(path))
{
}

ExportResult<std::unique_ptr<EvidenceFolder>> EvidenceFolder::make(const QString &parent,
                                                                   const QString &name)
{
    constexpr int MostTries = 1000;
    const QDir folder(parent);
    for (int i = 1; i <= MostTries; ++i) {
        const QString candidate = i == 1 ? name : numbered(name, i);
        if (folder.mkdir(candidate)) {
            return std::unique_ptr<EvidenceFolder>(new EvidenceFolder(folder.filePath(candidate)));
        }
        if (!folder.exists(candidate)) {
            break;
        }
    }
    return std::unexpected(ExportError{.fault = ExportFault::CannotWrite,
                                       .path = folder.filePath(name),
                                       .detail = {},
                                       .problems = {}});
}

ExportResult<void> EvidenceFolder::write(const QString &name, const QByteArray &bytes)
{
    return writeNewFile(QDir(m_path).filePath(name), bytes);
}

} // namespace Docket
