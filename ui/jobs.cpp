// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs.h"

#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <memory>

namespace valija {

struct Jobs::Job {
    QString title;
    QFuture<void> work;
    std::function<void()> cancel;
    QFutureWatcher<void> watcher;
};

Jobs::Jobs(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_progress->setMaximumWidth(200);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop the work in the background; what is done is kept"));
    m_cancel->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, smallGap, 0);
    row->setSpacing(smallGap);
    row->addWidget(m_title);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &Jobs::cancelAll);
    setVisible(false);
}

void Jobs::track(const QString &title, const QFuture<void> &work, const std::function<void()> &cancel)
{
    auto job = std::make_shared<Job>();
    job->title = title;
    job->work = work;
    job->cancel = cancel;
    m_running.append(job);
    const auto *raw = job.get();
    connect(&job->watcher, &QFutureWatcher<void>::progressValueChanged, this, &Jobs::showLatest);
    connect(&job->watcher, &QFutureWatcher<void>::progressRangeChanged, this, &Jobs::showLatest);
    // Queued: the watcher must not be destroyed inside its own signal.
    connect(
        &job->watcher, &QFutureWatcher<void>::finished, this,
        [this, raw] {
            m_running.removeIf([raw](const auto &other) { return other.get() == raw; });
            showLatest();
        },
        Qt::QueuedConnection);
    job->watcher.setFuture(work);
    showLatest();
}

void Jobs::cancelAll()
{
    for (const auto &job : std::as_const(m_running)) {
        if (job->cancel)
            job->cancel();
        else
            job->work.cancel();
    }
}

void Jobs::showLatest()
{
    setVisible(!m_running.isEmpty());
    if (m_running.isEmpty())
        return;
    const Job &job = *m_running.last();
    m_title->setText(m_running.size() == 1
                         ? job.title
                         : tr("%1 and %n more", "a job's title", int(m_running.size()) - 1).arg(job.title));
    m_progress->setRange(job.watcher.progressMinimum(), job.watcher.progressMaximum());
    m_progress->setValue(job.watcher.progressValue());
}

} // namespace valija
