// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/affected.h"
#include "domain/caserecord.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Docket {

class PackageDetails;

/// One product in a frame: its name, its ranges, and folded away what scanners compare. The folded
/// fields are not made before somebody opens them: a record may have hundreds of products.
class ProductCard final : public FormRow
{
    Q_OBJECT

public:
    explicit ProductCard(QWidget *parent = nullptr);

    void setProduct(const AffectedProduct &product);
    [[nodiscard]] AffectedProduct product() const;

    /// Of the case, to be taken over as ranges; `scheme` is that of the team's policy.
    void setBackports(const QList<Backport> &backports, std::optional<VersionScheme> scheme);

    void openDetails(bool isOpen);

    [[nodiscard]] QWidget *firstField() const override;
    /// The first end of a range that nobody has stated, else the name.
    [[nodiscard]] QWidget *openField() const;
    /// The open end of a range, by its place; of none that is there, openField().
    [[nodiscard]] QWidget *fieldOf(int range);

Q_SIGNALS:
    /// Its versions are to be found in the tags of a clone.
    void tagsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRanges();
    void showSummary();
    void setRanges(const QList<AffectedRange> &ranges);
    void adoptBackports();
    [[nodiscard]] AffectedProduct detailed() const;

    AffectedProduct m_kept;
    QList<AffectedRange> m_rest; ///< ranges that have no row yet
    QList<Backport> m_backports;
    std::optional<VersionScheme> m_scheme;
    QLineEdit *m_name;
    QPushButton *m_fold;
    QLabel *m_summary;
    PackageDetails *m_details = nullptr;
    RowList *m_ranges = nullptr;
    QPushButton *m_adopt = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace Docket
