// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/policy_editor.h"

#include "core/base/catalogue.h"
#include "core/policy/lint.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace valija {

namespace {

class Margin : public QWidget
{
public:
    explicit Margin(PolicyEditor *editor) : QWidget(editor), m_editor(editor) {}
    QSize sizeHint() const override { return {m_editor->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintMargin(event); }

private:
    PolicyEditor *m_editor;
};

} // namespace

PolicyEditor::PolicyEditor(QWidget *parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the policy"));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &PolicyEditor::layOutMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &place, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, place.y(), m_margin->width(), place.height());
    });
    layOutMargin();
}

QString PolicyEditor::text() const
{
    QString text = toPlainText();
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

QByteArray PolicyEditor::bytes() const
{
    return text().replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

void PolicyEditor::replaceText(const QString &text)
{
    const QString old = toPlainText();
    QString wanted = text;
    if (wanted.endsWith(u'\n') && !old.endsWith(u'\n') && !old.isEmpty())
        wanted.chop(1); // Leave the last line as the user has it.
    if (wanted == old)
        return;
    // Only what differs is replaced, so that the cursor and the undo step stay small.
    qsizetype head = 0;
    while (head < std::min(old.size(), wanted.size()) && old[head] == wanted[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(old.size(), wanted.size()) - head
           && old[old.size() - 1 - tail] == wanted[wanted.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(int(head));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.sliced(head, wanted.size() - head - tail));
    cursor.endEditBlock();
}

int PolicyEditor::positionAt(qsizetype octets) const
{
    qsizetype left = octets;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QByteArray line = block.text().toUtf8();
        if (left <= line.size())
            return block.position() + int(QString::fromUtf8(line.first(left)).size());
        left -= line.size() + 2;
        if (left < 0) // Between CR and LF.
            return block.position() + block.length() - 1;
    }
    return document()->characterCount() - 1;
}

void PolicyEditor::replaceOctets(qsizetype offset, qsizetype length, const QByteArray &replacement)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(positionAt(offset));
    cursor.setPosition(positionAt(offset + length), QTextCursor::KeepAnchor);
    cursor.insertText(QString::fromUtf8(replacement).remove(u'\r'));
    cursor.endEditBlock();
}

void PolicyEditor::setFindings(const Findings &findings)
{
    m_marks.clear();
    for (const auto &finding : findings) {
        const auto number = finding.evidence.value(QStringLiteral("line")).toInt();
        const QTextBlock block = document()->findBlockByNumber(number - 1);
        if (finding.severity < Severity::Info || number < 1 || !block.isValid())
            continue;
        // By the line, not by placeOf(), which would walk the whole text for each of many findings.
        const QByteArray line = block.text().toUtf8();
        const auto position = [&](qint64 octets) {
            return block.position()
                + int(QString::fromUtf8(line.first(std::clamp<qint64>(octets, 0, line.size()))).size());
        };
        const qint64 from = finding.evidence.value(QStringLiteral("column")).toInteger(1) - 1;
        const qint64 length = finding.evidence.value(QStringLiteral("length")).toInteger(line.size());
        m_marks.append({finding, position(from), std::max(position(from + length), position(from) + 1)});
    }
    underline();
    m_margin->update();
}

void PolicyEditor::underline()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(mark.from);
        selection.cursor.setPosition(std::min(mark.to, document()->characterCount() - 1), QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colorOf(mark.finding.severity, palette()));
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void PolicyEditor::goTo(const Finding &finding)
{
    for (const auto &mark : std::as_const(m_marks)) {
        if (mark.finding == finding) {
            QTextCursor cursor(document());
            cursor.setPosition(mark.from);
            setTextCursor(cursor);
            ensureCursorVisible();
        }
    }
}

int PolicyEditor::marginWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + fontMetrics().height() + 2 * smallGap;
}

void PolicyEditor::layOutMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), marginWidth(), contentsRect().height());
}

void PolicyEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void PolicyEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_margin)
        underline();
}

void PolicyEditor::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setRenderHint(QPainter::Antialiasing);
    QMap<int, Severity> worst; // By block.
    for (const auto &mark : std::as_const(m_marks)) {
        const int block = document()->findBlock(mark.from).blockNumber();
        worst[block] = std::max(worst.value(block, Severity::Pass), mark.finding.severity);
    }
    const int height = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        painter.setPen(secondaryText(palette()));
        const QRectF number(0, place.top(), m_margin->width() - smallGap, height);
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (const auto found = worst.constFind(block.blockNumber()); found != worst.constEnd()) {
            const double size = height * 0.8;
            paintMark(painter, QRectF(halfGap, place.top() + (height - size) / 2, size, size), found.value(),
                      colorOf(found.value(), palette()), palette().color(QPalette::Window));
        }
    }
}

bool PolicyEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(help->pos()).position();
    QStringList texts;
    for (const auto &mark : std::as_const(m_marks)) {
        if (position >= mark.from && position <= mark.to)
            texts.append(describe(mark.finding));
    }
    // Escaped: a tool tip would take text from outside for rich text.
    QToolTip::showText(help->globalPos(), texts.join(u'\n').toHtmlEscaped(), this);
    return true;
}

} // namespace valija
