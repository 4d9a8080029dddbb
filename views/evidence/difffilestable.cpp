// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/difffilestable.h"

#include "common/basedelegate.h"
#include "common/dialogtable.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "items/difffilesmodel.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

class FileDelegate final : public BaseDelegate
{
    Q_DECLARE_TR_FUNCTIONS(Docket::DiffFilesTable)

public:
    using BaseDelegate::BaseDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const auto &files = *static_cast<const DiffFilesModel *>(index.model());
        const DiffFile &file = files.file(index.row());
        if (index.column() == DiffFilesModel::LinesColumn) {
            paintCounts(painter, option, file, content);
            return;
        }
        paintText(painter, content,
                  index.column() == DiffFilesModel::NameColumn ? nameText(file) : changeText(file),
                  option.font, Theme::Tone::Text, option.palette);
    }

private:
    static QString nameText(const DiffFile &file)
    {
        const bool isMoved =
            !file.oldName.isEmpty() && !file.newName.isEmpty() && file.oldName != file.newName;
        //: the old and the new name of a file in a diff
        return isMoved ? tr("%1 → %2").arg(visibleName(file.oldName), visibleName(file.newName))
                       : visibleName(file.name());
    }

    static QString changeText(const DiffFile &file)
    {
        QStringList words;
        switch (file.change) {
        case DiffFile::Change::Changed:
            break;
        case DiffFile::Change::Added:
            //: of a file in a diff
            words += tr("new");
            break;
        case DiffFile::Change::Removed:
            //: of a file in a diff
            words += tr("removed");
            break;
        case DiffFile::Change::Renamed:
            //: of a file in a diff
            words += tr("renamed");
            break;
        case DiffFile::Change::Copied:
            //: of a file in a diff
            words += tr("copied");
            break;
        }
        if (!file.oldMode.isEmpty() && !file.newMode.isEmpty()) {
            //: two modes of a file: 100644 and 100755
            words += tr("mode %1 → %2").arg(visibleName(file.oldMode), visibleName(file.newMode));
        }
        if (file.isBinary) {
            //: of a file in a diff
            words += tr("binary");
        }
        return words.join(u", "_s);
    }

    /// "+3 −2", in their colours.
    static void paintCounts(QPainter &painter, const QStyleOptionViewItem &option,
                            const DiffFile &file, const QRect &content)
    {
        const QString added = u"+%1"_s.arg(file.added);
        paintText(painter, content, added, option.font, Theme::Tone::Green, option.palette);
        const int width = QFontMetrics(option.font).horizontalAdvance(added) + 2 * Theme::Grid;
        paintText(painter, content.adjusted(width, 0, 0, 0), u"−%1"_s.arg(file.removed),
                  option.font, Theme::Tone::Red, option.palette);
    }
};

} // namespace

DiffFilesTable::DiffFilesTable(QWidget *parent)
    : QTableView(parent)
    , m_files(new DiffFilesModel(this))
{
    setObjectName(u"diffFiles"_s);
    setAccessibleName(tr("Files of the diff"));
    setModel(m_files);
    dressTable(*this);
    setItemDelegate(new FileDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int ChangeWidth = 168;
    constexpr int LinesWidth = 112;
    horizontalHeader()->setSectionResizeMode(DiffFilesModel::NameColumn, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(DiffFilesModel::ChangeColumn, ChangeWidth);
    horizontalHeader()->resizeSection(DiffFilesModel::LinesColumn, LinesWidth);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && !m_isFollowing) {
                    Q_EMIT chosen(now.row());
                }
            });
}

void DiffFilesTable::setFiles(const QList<DiffFile> &files)
{
    m_isFollowing = true;
    m_files->setFiles(files);
    m_isFollowing = false;
}

void DiffFilesTable::setCurrentFile(qsizetype index)
{
    m_isFollowing = true;
    if (index >= 0 && index != currentIndex().row()) {
        selectRow(static_cast<int>(index));
    }
    m_isFollowing = false;
}

} // namespace Docket
