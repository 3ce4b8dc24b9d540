// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/intake_notes.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/models/table_model.h"
#include "ui/text/words.h"

#include <QFileInfo>

namespace valija {

namespace {

/// One note; a file may have several.
struct NoteRow {
    QString source;
    Finding finding;
};

class RefusedModel : public TableModel<NoteRow>
{
    Q_OBJECT

public:
    explicit RefusedModel(QObject *parent = nullptr)
        : TableModel(
            {
                {tr("File"),
                 [](const NoteRow &row, int role) {
                     if (role == Qt::ToolTipRole)
                         return QVariant(readable(row.source, 1000));
                     return role == Qt::DisplayRole ? QVariant(readable(QFileInfo(row.source).fileName())) : QVariant();
                 }},
                {tr("Why"),
                 [](const NoteRow &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(describe(row.finding)) : QVariant();
                 }},
                {tr("Severity"),
                 [](const NoteRow &row, int role) {
                     return role == Qt::DisplayRole ? QVariant(word(row.finding.severity)) : QVariant();
                 }},
            },
            parent)
    {
    }
};

} // namespace

void showIntakeNotes(const IntakeNotes &notes, QWidget *parent)
{
    QList<NoteRow> rows;
    qint64 more = notes.refused.more;
    for (const auto &file : notes.refused.first)
        for (const auto &finding : file.findings)
            rows.append({file.source, finding});
    for (const auto *others : {&notes.warnings, &notes.differing, &notes.unsolicited}) {
        for (const auto &finding : others->first)
            rows.append({finding.subject, finding});
        more += others->more;
    }
    QString lead
        = RefusedModel::tr("Files, or parts of them, that could not be read as reports, and what else is to be known.");
    if (more > 0)
        lead += u' ' + RefusedModel::tr("%n more note(s) are left out.", nullptr, int(more));
    auto *model = new RefusedModel;
    model->setRows(rows);
    auto *dialog = new TableDialog(RefusedModel::tr("Notes on what was read"), lead, model, {40, 80, 14}, parent);
    dialog->show();
}

} // namespace valija

#include "intake_notes.moc"
