// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/tool_tip.h"

#include <QTextDocument>

namespace valija {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped()) : text;
}

} // namespace valija
