// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/samplecasebook.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Docket::Testing {

/// For tests that work on a copy of the sample casebook, a fresh one for each.
class SampleBook
{
protected:
    void makeSample() { QVERIFY(buildSampleCasebook(m_template.filePath(Name))); }

    void openCopy()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(Name);
        QVERIFY(QFile::copy(m_template.filePath(Name), path));
        auto opened = Workspace::open(path, [] { return sampleNow(); });
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        m_workspace->setPerson(QStringLiteral("mara"));
    }

    void closeCopy()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    [[nodiscard]] CaseDetail detail(CaseId id) const
    {
        return m_workspace->caseDetail(id).value_or(CaseDetail{});
    }

    /// The case whose advisory may go out.
    [[nodiscard]] CaseId released() const
    {
        return m_workspace->caseByRef(QStringLiteral("20261012081420.GA2104@dahl.example.org"))
            .value_or(CaseId{});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

private:
    inline static const QString Name = QStringLiteral("s.docket");

    QTemporaryDir m_template;
};

} // namespace Docket::Testing
