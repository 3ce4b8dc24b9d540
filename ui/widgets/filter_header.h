// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

class QLineEdit;

namespace valija {

/// A table's header with a field below each title, to filter the column by.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    QLineEdit &field(int section) { return *m_fields.at(section); }
    void clear(); ///< All fields; tells once per field that had text.
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(int section, const QString &text);

protected:
    void updateGeometries() override;

private:
    void placeFields();

    QList<QLineEdit *> m_fields;
};

} // namespace valija
