// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/spacing.h"

#include <QStyledItemDelegate>

namespace valija {

/// Rows with room above and below, so that marks of neighbouring rows do not touch.
class RoomyRows : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, smallGap);
    }
};

} // namespace valija
