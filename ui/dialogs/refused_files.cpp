// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/refused_files.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/models/table_model.h"
#include "ui/text/words.h"

#include <QFileInfo>

namespace valija {

namespace {

/// One reason; a file may have several.
struct RefusedRow {
    QString source;
    Finding finding;
};

class RefusedModel : public TableModel<RefusedRow>
{
    Q_OBJECT

public:
    explicit RefusedModel(QObject *parent = nullptr)
        : TableModel(
            {
                {tr("File"),
                 [](const RefusedRow &row, int role) {
                     if (role == Qt::ToolTipRole)
                         return QVariant(readable(row.source, 1000));
                     return role == Qt::DisplayRole ? QVariant(readable(QFileInfo(row.source).fileName())) : QVariant();
                 }},
                {tr("Why"),
                 [](const RefusedRow &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(describe(row.finding)) : QVariant();
                 }},
                {tr("Severity"),
                 [](const RefusedRow &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(word(row.finding.severity)) : QVariant();
                 }},
            },
            parent)
    {
    }
};

} // namespace

void showRefusedFiles(const QList<RefusedFile> &refused, QWidget *parent)
{
    QList<RefusedRow> rows;
    for (const auto &file : refused)
        for (const auto &finding : file.findings)
            rows.append({file.source, finding});
    auto *model = new RefusedModel;
    model->setRows(rows);
    auto *dialog = new TableDialog(RefusedModel::tr("Notes on what was read"),
                                   RefusedModel::tr("Files, or parts of them, that could not be read as reports, and "
                                                    "what else is to be known."),
                                   model, {40, 80, 14}, parent);
    dialog->show();
}

} // namespace valija

#include "refused_files.moc"
