// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importdialog.h"

#include "common/dialogtable.h"
#include "common/labels.h"
#include "common/spokenmodel.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "import/plandelegate.h"
#include "items/importplanmodel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int EveryKind = PlanKindCount; // id of the chip that filters nothing
constexpr std::array AllKinds{PlanKind::NewCase,  PlanKind::FollowUp, PlanKind::NotForIntake,
                              PlanKind::Damaged,  PlanKind::Ignored,  PlanKind::LeftOut,
                              PlanKind::Unchanged};
constexpr std::array Widths{148, 132, 300, 180, 100, 240, 120}; // of the columns

QString chipText(const std::optional<PlanKind> &kind, qint64 count)
{
    //: %1 is a kind of message, %2 how many there are
    return ImportDialog::tr("%1 %2").arg(kind ? planKindText(*kind) : ImportDialog::tr("All"),
                                         Labels::count(count));
}

QString namesOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        names.append(visibleName(QFileInfo(path).fileName()));
    }
    return names.join(u", "_s);
}

} // namespace

ImportDialog::ImportDialog(const QStringList &paths, Instant now, QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportPlanModel(this))
    , m_delegate(new PlanDelegate(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Import %1").arg(namesOf(paths)));
    resize(1120, 620);
    m_delegate->setNow(now);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildReading(paths));
    m_pages->addWidget(buildPlan());
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel); // the last one for Tab, too
    m_import->setObjectName(u"planImport"_s);
    m_import->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT importRequested(m_model->choices());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
}

QWidget *ImportDialog::buildReading(const QStringList &paths)
{
    auto *page = new QWidget(this);
    m_reading = new QLabel(tr("Reading %1. Nothing is written yet.").arg(namesOf(paths)), page);
    m_reading->setObjectName(u"planReading"_s);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(u"planProgress"_s);
    m_progress->setAccessibleName(tr("How much has been read"));
    m_progress->setRange(0, 0);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_reading);
    layout->addWidget(m_progress);
    layout->addStretch();
    return page;
}

QWidget *ImportDialog::buildPlan()
{
    auto *page = new QWidget(this);
    m_filterRow = new QHBoxLayout;
    m_filters = new QButtonGroup(page);
    m_search = new QLineEdit(page);
    m_search->setObjectName(u"planSearch"_s);
    m_search->setPlaceholderText(tr("Subject, sender or case"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ImportDialog::refilter);
    m_table = new QTableView(page);
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("What is imported"));
    m_table->setModel(new SpokenModel(
        *m_model, [this](const QModelIndex &index) { return m_delegate->words(index); }, m_table));
    dressTable(*m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (size_t column = 0; column < Widths.size(); ++column) {
        m_table->horizontalHeader()->resizeSection(static_cast<int>(column), Widths[column]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(ImportPlanModel::SubjectColumn,
                                                      QHeaderView::Stretch);
    m_note = new QLabel(page);
    m_note->setObjectName(u"planNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_problem = new QLabel(page);
    m_problem->setObjectName(u"planProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_columns = new QPushButton(tr("&Name the columns…"), page);
    m_columns->setObjectName(u"planColumns"_s);
    m_columns->setAutoDefault(false);
    connect(m_columns, &QPushButton::clicked, this, &ImportDialog::columnsRequested);
    auto *problems = new QHBoxLayout;
    problems->addWidget(m_problem, 1);
    problems->addWidget(m_columns);
    setProblems({}, 0);
    addFilter(std::nullopt);
    for (const PlanKind kind : AllKinds) {
        addFilter(kind);
    }
    m_filterRow->addStretch();
    m_filters->button(EveryKind)->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, &ImportDialog::refilter);
    auto *choices = new QHBoxLayout;
    buildChoices(*choices);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(problems);
    layout->addLayout(m_filterRow);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(choices);
    layout->addWidget(m_note);
    return page;
}

void ImportDialog::buildChoices(QHBoxLayout &row)
{
    using Kind = ImportChoice::Kind;
    const auto add = [&](const QString &name, const QString &text, const QString &key,
                         auto onClick) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        //: %1 is what a button does, %2 the key that does the same
        button->setToolTip(tr("%1 (%2)").arg(text, key));
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, onClick);
        connect(button, &QPushButton::clicked, this, onClick);
        row.addWidget(button);
    };
    add(u"planOwnCase"_s, tr("A case of its own"), u"O"_s,
        [this] { choose(ImportChoice{.kind = Kind::OwnCase, .caseKey = {}}); });
    add(u"planLeaveOut"_s, tr("Leave out"), u"L"_s,
        [this] { choose(ImportChoice{.kind = Kind::LeaveOut, .caseKey = {}}); });
    add(u"planTakeIn"_s, tr("Take in"), u"T"_s,
        [this] { choose(ImportChoice{.kind = Kind::TakeIn, .caseKey = {}}); });
    add(u"planAsPlanned"_s, tr("As planned"), u"P"_s, [this] { choose(std::nullopt); });
    row.addStretch();
    m_attachTo = new QLineEdit(this);
    m_attachTo->setObjectName(u"planAttachTo"_s);
    m_attachTo->setPlaceholderText(u"DKT-26-001"_s);
    m_attachTo->setAccessibleName(tr("Key of the case to attach to"));
    m_attachTo->setMaximumWidth(Widths[0]);
    row.addWidget(m_attachTo);
    add(u"planAttach"_s, tr("Attach to this case"), u"A"_s, [this] { attach(); });
}

void ImportDialog::showProgress(const Progress &progress)
{
    constexpr int Steps = 1000;
    if (progress.totalBytes > 0) {
        m_progress->setRange(0, Steps);
        m_progress->setValue(
            static_cast<int>(double(progress.doneBytes) / double(progress.totalBytes) * Steps));
    }
}

void ImportDialog::addFilter(std::optional<PlanKind> kind)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(u"planFilter-"_s + (kind ? QString(toToken(*kind)) : u"all"_s));
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    m_filters->addButton(chip, kind ? static_cast<int>(*kind) : EveryKind);
    m_filterRow->addWidget(chip);
}

void ImportDialog::setPlan(const ImportPlan &plan)
{
    m_model->setPlan(plan);
    m_table->setColumnHidden(ImportPlanModel::FileColumn, plan.files.size() < 2);
    refresh();
    m_pages->setCurrentIndex(1);
    m_import->setDefault(true);
    m_table->setFocus();
    m_table->selectRow(0);
}

void ImportDialog::setProblems(const QList<ImportIssue> &problems, qsizetype unknownTables)
{
    m_columns->setVisible(unknownTables > 0);
    m_problem->setVisible(!problems.isEmpty());
    if (problems.isEmpty()) {
        return;
    }
    const auto more = static_cast<int>(problems.size() - 1);
    const QString first = Labels::text(problems.constFirst());
    m_problem->setText(more == 0 ? first
                                 //: %1 says what could not be read
                                 : tr("%1 And %Ln more.", nullptr, more).arg(first));
}

void ImportDialog::readAgain()
{
    m_progress->setRange(0, 0);
    m_import->setEnabled(false);
    m_pages->setCurrentIndex(0);
}

void ImportDialog::fail(const QString &reason)
{
    m_reading->setText(reason);
    m_progress->hide();
}

void ImportDialog::refilter()
{
    const int id = m_filters->checkedId();
    m_model->setFilter(id == EveryKind ? std::nullopt : std::optional(static_cast<PlanKind>(id)),
                       m_search->text());
    m_table->selectRow(0);
}

/// Counts, and what can be imported, as chosen.
void ImportDialog::refresh()
{
    qint64 all = 0;
    for (const PlanKind kind : AllKinds) {
        const qint64 count = m_model->count(kind);
        all += count;
        QAbstractButton *chip = m_filters->button(static_cast<int>(kind));
        chip->setText(chipText(kind, count));
        chip->setVisible(count > 0 || chip->isChecked());
    }
    m_filters->button(EveryKind)->setText(chipText(std::nullopt, all));
    const qint64 toDo = all - m_model->count(PlanKind::Unchanged);
    m_import->setEnabled(toDo > 0);
    m_note->setText(noteOf(toDo));
}

QString ImportDialog::noteOf(qint64 toDo) const
{
    if (toDo == 0) {
        return m_model->count(PlanKind::Unchanged) > 0 || m_problem->isHidden()
                   ? tr("Everything is in the casebook already.")
                   : tr("There is nothing to import.");
    }
    return m_model->unlisted() > 0 ? tr("%Ln known message(s) are counted and not listed.", nullptr,
                                        static_cast<int>(m_model->unlisted()))
                                   : tr("Nothing is written before you import.");
}

void ImportDialog::choose(const std::optional<ImportChoice> &choice)
{
    QModelIndexList rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows.append(m_model->index(index.row(), 0));
    }
    const int chosen = m_model->choose(rows, choice);
    refresh();
    if (chosen == 0) {
        m_note->setText(tr("Nothing can be chosen for what is known or damaged."));
    }
}

void ImportDialog::attach()
{
    const auto choice = importChoiceFrom(m_attachTo->text());
    const bool isKey = choice && choice->kind == ImportChoice::Kind::Attach;
    if (!isKey || (m_hasCase && !m_hasCase(choice->caseKey))) {
        m_note->setText(m_attachTo->text().trimmed().isEmpty()
                            ? tr("Write the key of the case to attach to.")
                            : tr("There is no case %1.").arg(visibleName(m_attachTo->text())));
        m_attachTo->setFocus();
        return;
    }
    choose(choice);
}

} // namespace Docket
