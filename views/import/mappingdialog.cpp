// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/mappingdialog.h"

#include "common/dialogtable.h"
#include "common/formfields.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// What is known of a report at the left, by whom and when at the right.
constexpr std::array LeftFields{CsvField::Title, CsvField::Text,  CsvField::Id,
                                CsvField::Url,   CsvField::State, CsvField::StateReason,
                                CsvField::Labels};
constexpr std::array RightFields{
    CsvField::CreatedAt, CsvField::UpdatedAt,    CsvField::Reporter,   CsvField::ReporterName,
    CsvField::Public,    CsvField::Confidential, CsvField::DuplicateOf};
constexpr QSize MappingSize(880, 660);
constexpr int ColumnWidth = 168;
constexpr int ShownRows = 4;

QString hintFor(const TablePreview &table)
{
    return table.rows.isEmpty()
               ? MappingDialog::tr("Tables with these columns are read so from the next import on.")
               //: %1 is the name of a file
               : MappingDialog::tr("Nobody has said yet what the columns of %1 hold. Look through "
                                   "the proposal; tables with the same columns are read the same "
                                   "way from now on, without a question.")
                     .arg(visibleName(QFileInfo(table.path).fileName()));
}

} // namespace

QString csvFieldText(CsvField field)
{
    switch (field) {
    case CsvField::Id:
        return MappingDialog::tr("Number");
    case CsvField::Url:
        return MappingDialog::tr("Address");
    case CsvField::Title:
        return MappingDialog::tr("Title");
    case CsvField::Text:
        return MappingDialog::tr("Text");
    case CsvField::State:
        return MappingDialog::tr("State");
    case CsvField::StateReason:
        return MappingDialog::tr("Reason of the state");
    case CsvField::Reporter:
        return MappingDialog::tr("Reported by");
    case CsvField::ReporterName:
        return MappingDialog::tr("Reporter's name");
    case CsvField::CreatedAt:
        return MappingDialog::tr("Received");
    case CsvField::UpdatedAt:
        return MappingDialog::tr("Last changed");
    case CsvField::Labels:
        return MappingDialog::tr("Labels");
    case CsvField::Confidential:
        return MappingDialog::tr("Confidential");
    case CsvField::Public:
        return MappingDialog::tr("Public");
    case CsvField::DuplicateOf:
        return MappingDialog::tr("Duplicate of");
    case CsvField::Comment:
        return MappingDialog::tr("Comment");
    case CsvField::Attachment:
        return MappingDialog::tr("Attachment");
    }
    Q_UNREACHABLE_RETURN({});
}

MappingDialog::MappingDialog(const TablePreview &table, const CsvMapping &proposed,
                             const QList<CsvMapping> &others, CellTimeFn timeOf, QWidget *parent)
    : FormDialog(table.rows.isEmpty() ? tr("Columns of %1").arg(proposed.name)
                                      : tr("Columns of a new table"),
                 hintFor(table),
                 table.rows.isEmpty() ? tr("Keep the columns") : tr("Save and read the table"),
                 parent)
    , m_table(table)
    , m_before(proposed)
    , m_others(others)
    , m_timeOf(std::move(timeOf))
    , m_name(FormFields::makeLine(u"mappingName"_s, this))
    , m_urlPrefix(FormFields::makeLine(u"mappingPrefix"_s, this))
    , m_time(FormFields::makeValue(u"mappingTime"_s, this))
    , m_notes(FormFields::makeValue(u"mappingNotes"_s, this))
{
    setObjectName(u"mappingDialog"_s);
    resize(MappingSize.width(), table.rows.isEmpty() ? minimumHeight() : MappingSize.height());
    if (!table.rows.isEmpty()) {
        addWide(buildTable());
    }
    addWide(buildFields());
    addWide(m_time);
    m_urlPrefix->setPlaceholderText(u"https://bugs.example.org/"_s);
    m_urlPrefix->setToolTip(
        plainToolTip(tr("What stands before the number in the address of a report, where the "
                        "table has no addresses")));
    addRow(tr("Addresses begin with"), m_urlPrefix);
    m_name->setToolTip(plainToolTip(tr("For 'docket import --mapping', and in the references of "
                                       "reports that have no address")));
    addRow(tr("Name of the mapping"), m_name);
    addWide(m_notes);
    m_notes->setFont(Theme::font(Theme::TextSize::Secondary));
    fill();
    for (const QComboBox *box : std::as_const(m_columns)) {
        connect(box, &QComboBox::currentIndexChanged, this, &MappingDialog::validate);
    }
    connect(m_moreText, &QComboBox::currentIndexChanged, this, &MappingDialog::validate);
    connect(m_timeForm, &QComboBox::currentTextChanged, this, &MappingDialog::validate);
    connect(m_name, &QLineEdit::textChanged, this, &MappingDialog::validate);
    connect(m_urlPrefix, &QLineEdit::textChanged, this, &MappingDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(mapping()); });
    validate();
    m_columns.value(CsvField::Title)->setFocus();
}

QWidget *MappingDialog::buildTable()
{
    m_rows = new QTableWidget(static_cast<int>(m_table.rows.size()),
                              static_cast<int>(m_table.header.size()), this);
    m_rows->setObjectName(u"mappingRows"_s);
    m_rows->setAccessibleName(tr("The first rows of the table"));
    dressTable(*m_rows);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->horizontalHeader()->setDefaultSectionSize(ColumnWidth);
    m_rows->horizontalHeader()->setFixedHeight(2 * m_rows->fontMetrics().height() +
                                               2 * Theme::Grid);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            const QString value = visibleName(m_table.rows.at(row).value(column).simplified());
            auto *cell = new QTableWidgetItem(value);
            cell->setToolTip(plainToolTip(value));
            m_rows->setItem(row, column, cell);
        }
    }
    const int shown = std::min(m_rows->rowCount(), ShownRows);
    m_rows->setMinimumHeight(m_rows->horizontalHeader()->height() + shown * Theme::RowHeight +
                             5 * Theme::Grid);
    return m_rows;
}

QWidget *MappingDialog::buildFields()
{
    auto *panel = new QWidget(this);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::PanelPadding);
    grid->setVerticalSpacing(2 * Theme::Grid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    // The focus goes down one side, then the other.
    int row = 0;
    for (const CsvField field : LeftFields) {
        addField(*grid, row++, 0, field);
        if (field == CsvField::Text) {
            m_moreText = FormFields::makeChoice(u"mappingMoreText"_s, {}, this);
            addCell(*grid, row++, 0, tr("More text"), m_moreText);
        }
    }
    row = 0;
    for (const CsvField field : RightFields) {
        addField(*grid, row++, 1, field);
        if (field == CsvField::CreatedAt) {
            m_timeForm = new QComboBox(this);
            m_timeForm->setObjectName(u"mappingTimeForm"_s);
            m_timeForm->setEditable(true);
            m_timeForm->setInsertPolicy(QComboBox::NoInsert);
            m_timeForm->lineEdit()->setPlaceholderText(tr("any known form"));
            m_timeForm->addItem(QString());
            m_timeForm->addItems(csvTimeForms());
            addCell(*grid, row++, 1, tr("Times are written"), m_timeForm);
        }
    }
    return panel;
}

void MappingDialog::addField(QGridLayout &grid, int row, int side, CsvField field)
{
    QComboBox *box = FormFields::makeChoice(
        u"mappingColumn"_s + QString::number(static_cast<int>(field)), {}, this);
    m_columns.insert(field, box);
    addCell(grid, row, side, csvFieldText(field), box);
}

void MappingDialog::addCell(QGridLayout &grid, int row, int side, const QString &label,
                            QWidget *field)
{
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    grid.addWidget(caption, row, 2 * side);
    grid.addWidget(field, row, 2 * side + 1);
}

void MappingDialog::fill()
{
    QStringList names;
    for (const QString &name : std::as_const(m_table.header)) {
        if (!name.trimmed().isEmpty() && !names.contains(name.trimmed())) {
            names.append(name.trimmed());
        }
    }
    const auto fillBox = [&](QComboBox *box, const QString &chosen) {
        //: in a list of a table's columns: none of them
        box->addItem(tr("not in the table"));
        for (const QString &name : std::as_const(names)) {
            box->addItem(visibleName(name), name);
            if (csvColumnKey(name) == csvColumnKey(chosen)) {
                box->setCurrentIndex(box->count() - 1);
            }
        }
    };
    for (auto box = m_columns.cbegin(); box != m_columns.cend(); ++box) {
        fillBox(box.value(), m_before.columns.value(box.key()).value(0));
    }
    fillBox(m_moreText, m_before.columns.value(CsvField::Text).value(1));
    m_timeForm->setCurrentText(m_before.timeFormat);
    m_name->setText(m_before.name);
    m_urlPrefix->setText(m_before.urlPrefix);
}

CsvMapping MappingDialog::mapping() const
{
    CsvMapping made = m_before; // what the form has no field for stays: its source, more columns
    made.name = m_name->text().trimmed();
    for (auto box = m_columns.cbegin(); box != m_columns.cend(); ++box) {
        const QString name = box.value()->currentData().toString();
        QStringList &names = made.columns[box.key()];
        names.remove(0, std::min<qsizetype>(box.key() == CsvField::Text ? 2 : 1, names.size()));
        if (box.key() == CsvField::Text && m_moreText->currentIndex() > 0) {
            names.prepend(m_moreText->currentData().toString());
        }
        if (!name.isEmpty()) {
            names.prepend(name);
        }
        if (names.isEmpty()) {
            made.columns.remove(box.key());
        }
    }
    made.timeFormat = m_timeForm->currentText().trimmed();
    made.urlPrefix = m_urlPrefix->text().trimmed();
    if (m_table.rows.isEmpty() && made.name != m_before.name && made.knownAs.isEmpty()) {
        made.knownAs = m_before.name;
    }
    if (made.knownAs == made.name) {
        made.knownAs.clear();
    }
    return made;
}

QString MappingDialog::wrongName(const QString &name) const
{
    if (!isCsvMappingName(name)) {
        return tr("Name the mapping in lower-case letters, digits and hyphens.");
    }
    return isCsvNameTaken(name, m_others) ? tr("This name is another mapping's, or was.")
                                          : QString();
}

void MappingDialog::validate()
{
    const CsvMapping made = mapping();
    showColumns();
    const bool areTimesRead = showTime(made);
    showNotes(made);
    const bool isAddress = made.urlPrefix.isEmpty() || made.urlPrefix.startsWith("https://"_L1) ||
                           made.urlPrefix.startsWith("http://"_L1);
    if (m_columns.value(CsvField::Title)->currentIndex() <= 0) {
        setProblem(Problem::Missing, tr("Choose the column of the titles: a report has one."));
    } else if (!areTimesRead) {
        setProblem(Problem::Wrong, tr("No time of receipt can be read like this. Say how times are "
                                      "written, or choose another column."));
    } else if (!isAddress) {
        setProblem(Problem::Wrong, tr("An address begins with https://."));
    } else if (const QString wrong = wrongName(made.name); !wrong.isEmpty()) {
        setProblem(Problem::Wrong, wrong);
    } else {
        clearProblem();
    }
}

void MappingDialog::showColumns()
{
    // What is chosen stands out from what is not.
    QPalette unchosen = palette();
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText}) {
        unchosen.setColor(role, Theme::colour(Theme::Tone::Hint, unchosen));
    }
    const QList<QComboBox *> boxes = m_columns.values() << m_moreText;
    for (QComboBox *box : boxes) {
        box->setPalette(box->currentIndex() > 0 ? palette() : unchosen);
    }
    if (m_rows == nullptr) {
        return;
    }
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const QString name = m_table.header.at(column);
        QStringList fields;
        for (auto box = m_columns.cbegin(); box != m_columns.cend(); ++box) {
            const QString chosen = box.value()->currentData().toString();
            if (!chosen.isEmpty() && csvColumnKey(chosen) == csvColumnKey(name)) {
                fields << csvFieldText(box.key());
            }
        }
        if (m_moreText->currentIndex() > 0 &&
            csvColumnKey(m_moreText->currentData().toString()) == csvColumnKey(name)) {
            fields << csvFieldText(CsvField::Text);
        }
        std::ranges::sort(fields);
        auto *head =
            new QTableWidgetItem(visibleName(name) + u'\n' +
                                 (fields.isEmpty() ? u"–"_s : u"→ "_s + fields.join(u", "_s)));
        head->setFont(Theme::font(Theme::TextSize::Secondary, !fields.isEmpty()));
        head->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_rows->setHorizontalHeaderItem(column, head);
    }
}

bool MappingDialog::showTime(const CsvMapping &mapping)
{
    const auto place = csvPlace(mapping, CsvField::CreatedAt, m_table.header);
    const QStringList values = place ? csvSamples(m_table, *place) : QStringList();
    const auto readable = std::ranges::find_if(
        values, [&](const QString &value) { return m_timeOf(mapping, value).has_value(); });
    const auto unreadable = std::ranges::find_if(
        values, [&](const QString &value) { return !m_timeOf(mapping, value).has_value(); });
    QStringList told;
    if (readable != values.end()) {
        const auto at = m_timeOf(mapping, *readable);
        //: %1 is a time as a table writes it, %2 the same as people read it
        told << tr("%1 is read as %2.")
                    .arg(Labels::quoted(visibleName(*readable)),
                         Labels::whenInFull(at.value_or(Instant{})));
    }
    if (unreadable != values.end()) {
        //: %1 is a value of a table
        told << tr("%1 is no time in this form.").arg(Labels::quoted(visibleName(*unreadable)));
    }
    m_time->setText(told.join(u' '));
    m_time->setVisible(!told.isEmpty());
    return values.isEmpty() || readable != values.end();
}

void MappingDialog::showNotes(const CsvMapping &mapping)
{
    QStringList notes;
    if (!mapping.columns.contains(CsvField::Id) && !mapping.columns.contains(CsvField::Url)) {
        notes << tr("Without a number or an address a report is known by its row alone: once the "
                    "row changes, it comes in as a new one.");
    }
    if (!mapping.columns.contains(CsvField::CreatedAt)) {
        notes << tr("No column says when a report came in: the time of the file counts.");
    }
    if (!mapping.columns.contains(CsvField::Reporter) &&
        !mapping.columns.contains(CsvField::ReporterName)) {
        notes << tr("No column says who reported.");
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace Docket
