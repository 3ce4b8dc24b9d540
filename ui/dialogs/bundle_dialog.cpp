// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/bundle_dialog.h"

#include "core/base/describe_error.h"
#include "ui/widgets/spacing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace valija {

BundleDialog::BundleDialog(QList<ServedPolicy> policies, QWidget *parent)
    : QDialog(parent),
      m_policies(std::move(policies)),
      m_server(new QComboBox(this)),
      m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this)),
      m_result(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Files for the web server"));
    for (const auto &server : allWebServers())
        m_server->addItem(QString::fromUtf8(server.title), QString::fromLatin1(server.slug));
    m_list->setAccessibleName(tr("Files"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("The chosen file"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto *label = new QLabel(tr("&Web server"), this);
    label->setBuddy(m_server);
    auto *above = new QHBoxLayout;
    above->addWidget(label);
    above->addWidget(m_server);
    above->addStretch(1);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *write = buttons->addButton(tr("Write to a &folder…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addLayout(above);
    column->addWidget(split, 1);
    column->addWidget(m_result);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);
    connect(m_server, &QComboBox::currentIndexChanged, this, &BundleDialog::build);
    connect(m_list, &QListWidget::currentTextChanged, this, &BundleDialog::showFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the files"));
        if (!folder.isEmpty())
            writeTo(folder);
    });
    build();
}

void BundleDialog::build()
{
    const WebServer *server = webServerFrom(m_server->currentData().toString());
    m_files = server ? bundleFor(m_policies, *server) : QMap<QString, QByteArray>();
    m_list->clear();
    m_list->addItems(m_files.keys());
    m_list->setCurrentRow(0);
    const auto tooLong = withoutPolicyHost(m_policies);
    m_result->setText(tooLong.isEmpty()
                          ? QString()
                          : tr("%n domain(s) are left out, too long for a policy host", nullptr, int(tooLong.size())));
}

void BundleDialog::showFile(const QString &path)
{
    m_text->setPlainText(QString::fromUtf8(m_files.value(path)).remove(QLatin1Char('\r')));
}

bool BundleDialog::writeTo(const QString &folder)
{
    // The dialog shows what serves its own policies; the folder's snippet goes on serving the hosts that lie there.
    const WebServer *server = webServerFrom(m_server->currentData().toString());
    const auto files = server ? bundleInto(folder, m_policies, *server) : m_files;
    const auto done = files.and_then([&](const auto &some) { return writeBundle(some, folder); });
    m_result->setText(
        done ? tr("%n file(s) are written to %1.", nullptr, int(files->size())).arg(QDir::toNativeSeparators(folder))
             : tr("The files could not be written. %1").arg(describe(done.error())));
    return done.has_value();
}

} // namespace valija
