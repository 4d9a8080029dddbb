// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/contactsdialog.h"

#include "common/basedelegate.h"
#include "common/dialogtable.h"
#include "common/formfields.h"
#include "common/labels.h"
#include "common/spokenmodel.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "items/peoplemodel.h"
#include "items/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr QSize ContactsSize(820, 560);
constexpr std::array PeopleWidths{220, 300, 84, 120};

/// The words of a row: numbers and times are no text of the model.
class PeopleDelegate final : public BaseDelegate
{
public:
    PeopleDelegate(Instant now, QObject *parent)
        : BaseDelegate(parent)
        , m_now(now)
    {
    }

    [[nodiscard]] QString words(const QModelIndex &index) const
    {
        switch (index.column()) {
        case PeopleModel::MessagesColumn:
            return Labels::count(index.data(ValueRole).toLongLong());
        case PeopleModel::LastColumn: {
            const QVariant at = index.data(InstantRole);
            return at.isValid() ? Labels::when(Instant{at.toLongLong()}, m_now) : u"–"_s;
        }
        default: {
            const QString text = index.data(Qt::DisplayRole).toString();
            return text.isEmpty() ? u"–"_s : text; // nobody gave a name
        }
        }
    }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const bool isNumber = index.column() == PeopleModel::MessagesColumn;
        paintText(painter, content, words(index),
                  Theme::font(Theme::TextSize::Default, index.data(IsUnreadRole).toBool()),
                  index.column() == PeopleModel::LastColumn ? Theme::Tone::Text2
                                                            : Theme::Tone::Text,
                  option.palette, isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    Instant m_now;
};

QString hintText(SamePersonHint hint)
{
    switch (hint) {
    case SamePersonHint::SameName:
        return ContactsDialog::tr("same name");
    case SamePersonHint::SameLocalPart:
        return ContactsDialog::tr("alike before the @");
    }
    Q_UNREACHABLE_RETURN({});
}

QString whoIs(const KnownPerson &person)
{
    const QString first =
        person.identities.isEmpty() ? QString() : visibleName(toName(person.identities.first()));
    return person.name.isEmpty() || person.name == first
               ? first
               : visibleName(person.name) + u" <"_s + first + u'>';
}

} // namespace

ContactsDialog::ContactsDialog(Instant now, QWidget *parent)
    : QDialog(parent)
    , m_model(new PeopleModel(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"contactsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Contacts"));
    resize(ContactsSize);
    auto *hint = new QLabel(
        tr("One person may write from several addresses, accounts and keys. Whoever you merge is "
           "one reporter from then on: in who chases, who is answered, and which case a mail "
           "joins. Nothing is merged by itself."),
        this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto *top = new QHBoxLayout;
    auto *choices = new QHBoxLayout;
    auto *more = new QGridLayout;
    more->setColumnStretch(1, 1);
    more->setSpacing(2 * Theme::Grid);
    for (QHBoxLayout *row : {top, choices}) {
        row->setSpacing(2 * Theme::Grid);
    }
    buildTop(*top);
    buildTable(now);
    buildChoices(*choices);
    buildSuggestion(*more);
    buildAddition(*more);
    m_note = new QLabel(this);
    m_note->setObjectName(u"contactsNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::font(Theme::TextSize::Secondary));
    m_note->setMinimumHeight(m_note->fontMetrics().height() + Theme::Grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(hint);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(choices);
    layout->addLayout(more);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_note->setText(tr("Reading…"));
    showSelected();
    m_search->setFocus();
}

void ContactsDialog::setPeople(const KnownPeople &known)
{
    if (const auto before = selectedPerson();
        before && !m_wanted && !before->identities.isEmpty()) {
        m_wanted = before->identities.first();
    }
    m_model->setPeople(known);
    const int row = m_wanted ? m_model->rowOf(*m_wanted) : -1;
    m_wanted.reset();
    m_table->selectRow(std::max(row, 0));
    m_note->setText(known.people.isEmpty() ? tr("Nobody has written yet.") : QString());
    showSelected();
}

void ContactsDialog::fail(const QString &reason)
{
    m_note->setText(reason);
}

void ContactsDialog::buildTop(QHBoxLayout &row)
{
    m_search = FormFields::makeLine(u"contactsSearch"_s, this);
    m_search->setPlaceholderText(tr("Name, address, account or key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_onlySuggested = new QCheckBox(tr("&Only who may be one with another"), this);
    m_onlySuggested->setObjectName(u"contactsOnlySuggested"_s);
    row.addWidget(m_search, 1);
    row.addWidget(m_onlySuggested);
    connect(m_search, &QLineEdit::textChanged, this, &ContactsDialog::refilter);
    connect(m_onlySuggested, &QCheckBox::toggled, this, &ContactsDialog::refilter);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] { m_table->setFocus(); });
}

void ContactsDialog::buildTable(Instant now)
{
    auto *delegate = new PeopleDelegate(now, m_table);
    m_table->setObjectName(u"contactsTable"_s);
    m_table->setAccessibleName(tr("People who wrote"));
    m_table->setModel(new SpokenModel(
        *m_model, [delegate](const QModelIndex &index) { return delegate->words(index); },
        m_table));
    dressTable(*m_table);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (size_t column = 0; column < PeopleWidths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), PeopleWidths.at(column));
    }
    m_table->horizontalHeader()->setSectionResizeMode(PeopleModel::KnownByColumn,
                                                      QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactsDialog::showSelected);
}

void ContactsDialog::buildChoices(QHBoxLayout &row)
{
    const auto make = [&](const QString &name, const QString &text, const QString &key) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        //: %1 is what a button does, %2 the key that does the same
        button->setToolTip(tr("%1 (%2)").arg(text, key));
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
        row.addWidget(button);
        return button;
    };
    m_merge = make(u"contactsMerge"_s, tr("They are one person"), u"M"_s);
    m_separate = make(u"contactsSeparate"_s, tr("Separate"), u"S"_s);
    m_rename = make(u"contactsRename"_s, tr("Rename…"), u"F2"_s);
    row.addStretch();
    m_identities = new QMenu(m_separate);
    connect(m_merge, &QPushButton::clicked, this, &ContactsDialog::mergeSelected);
    connect(m_separate, &QPushButton::clicked, this, [this] {
        m_identities->popup(m_separate->mapToGlobal(QPoint(0, m_separate->height())));
    });
    connect(m_rename, &QPushButton::clicked, this, &ContactsDialog::rename);
}

void ContactsDialog::buildSuggestion(QGridLayout &grid)
{
    //: before a list of people whom somebody may be, too
    m_suggestionLabel = new QLabel(tr("Perhaps also"), this);
    m_suggestions = FormFields::makeChoice(u"contactsSuggestions"_s, {}, this);
    m_suggestions->setAccessibleName(m_suggestionLabel->text());
    m_mergeSuggested = new QPushButton(tr("Yes, &merge"), this);
    m_mergeSuggested->setObjectName(u"contactsMergeSuggested"_s);
    m_mergeSuggested->setAutoDefault(false);
    grid.addWidget(m_suggestionLabel, 0, 0);
    grid.addWidget(m_suggestions, 0, 1);
    grid.addWidget(m_mergeSuggested, 0, 2);
    connect(m_mergeSuggested, &QPushButton::clicked, this, &ContactsDialog::mergeSuggested);
}

void ContactsDialog::buildAddition(QGridLayout &grid)
{
    m_addition = FormFields::makeLine(u"contactsAddition"_s, this);
    m_addition->setPlaceholderText(tr("ada@example.org, @account or key:0123ABCD"));
    m_addition->setAccessibleName(tr("Another name of the selected person"));
    m_add = new QPushButton(tr("&Add to the person"), this);
    m_add->setObjectName(u"contactsAdd"_s);
    m_add->setAutoDefault(false);
    //: before a field for an address, account or key of the selected person
    auto *caption = new QLabel(tr("Also known by"), this);
    caption->setBuddy(m_addition);
    grid.addWidget(caption, 1, 0);
    grid.addWidget(m_addition, 1, 1);
    grid.addWidget(m_add, 1, 2);
    connect(m_add, &QPushButton::clicked, this, &ContactsDialog::add);
    connect(m_addition, &QLineEdit::returnPressed, this, &ContactsDialog::add);
    connect(m_addition, &QLineEdit::textChanged, this, &ContactsDialog::showSelected);
}

void ContactsDialog::refilter()
{
    m_model->setFilter(m_search->text(), m_onlySuggested->isChecked());
    m_table->selectRow(0);
    if (!m_model->isEmpty()) {
        m_note->setText(m_model->rowCount() == 0 ? tr("Nobody is like that.") : QString());
    }
    showSelected();
}

QList<int> ContactsDialog::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

std::optional<KnownPerson> ContactsDialog::selectedPerson() const
{
    const QList<int> rows = selectedRows();
    return rows.size() == 1 ? std::optional(m_model->person(rows.first())) : std::nullopt;
}

/// What can be done with whoever is selected.
void ContactsDialog::showSelected()
{
    const QList<int> rows = selectedRows();
    const auto person = selectedPerson();
    m_merge->setEnabled(rows.size() > 1);
    m_rename->setEnabled(person && person->contact);
    m_separate->setEnabled(person && person->contact);
    m_identities->clear();
    if (person) {
        for (const Identity &identity : person->identities) {
            auto *action = m_identities->addAction(
                //: %1 is an address, account or key of a person
                tr("%1 is somebody else's").arg(visibleName(toName(identity))));
            connect(action, &QAction::triggered, this,
                    [this, identity] { Q_EMIT separateRequested(identity); });
        }
    }
    m_suggestions->clear();
    if (person) {
        const auto suggestions = m_model->suggestions(rows.first());
        for (const auto &[other, hint] : suggestions) {
            //: %1 is a person, %2 why they may be somebody else, too
            m_suggestions->addItem(tr("%1 – %2").arg(whoIs(other), hintText(hint)),
                                   QVariant::fromValue(other));
        }
    }
    const bool hasSuggestion = m_suggestions->count() > 0;
    m_suggestionLabel->setEnabled(hasSuggestion);
    m_suggestions->setEnabled(hasSuggestion);
    m_suggestions->setPlaceholderText(tr("nobody else like them"));
    m_suggestions->setCurrentIndex(hasSuggestion ? 0 : -1);
    m_mergeSuggested->setEnabled(hasSuggestion);
    m_add->setEnabled(person && !m_addition->text().trimmed().isEmpty());
}

void ContactsDialog::mergeSelected()
{
    QList<Identity> identities;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        identities.append(m_model->person(row).identities.first());
    }
    if (identities.size() > 1) {
        m_wanted = identities.first();
        Q_EMIT mergeRequested(identities);
    }
}

void ContactsDialog::mergeSuggested()
{
    const auto person = selectedPerson();
    const auto other = m_suggestions->currentData().value<KnownPerson>();
    if (person && !other.identities.isEmpty()) {
        m_wanted = person->identities.first();
        Q_EMIT mergeRequested({person->identities.first(), other.identities.first()});
    }
}

void ContactsDialog::add()
{
    const auto person = selectedPerson();
    const Identity identity = identityFrom(m_addition->text());
    if (!person || identity.value.isEmpty()) {
        return;
    }
    if (person->identities.contains(identity)) {
        m_note->setText(tr("%1 is theirs already.").arg(visibleName(toName(identity))));
        return;
    }
    m_wanted = person->identities.first();
    m_addition->clear();
    Q_EMIT mergeRequested({person->identities.first(), identity});
}

void ContactsDialog::rename()
{
    const auto person = selectedPerson();
    if (!person) {
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"contactsName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("What the team calls this person"));
    dialog->setTextValue(person->name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, identity = person->identities.first()](const QString &name) {
                m_wanted = identity;
                Q_EMIT renameRequested(identity, name.simplified());
            });
    dialog->open();
}

} // namespace Docket
