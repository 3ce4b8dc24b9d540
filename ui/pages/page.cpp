// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "ui/widgets/spacing.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace valija {

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_messages(new MessageBar(this)),
      m_content(new QVBoxLayout),
      m_reading(*context.workers)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_messages);
    m_content->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    m_content->setSpacing(gap);
    whole->addLayout(m_content, 1);
}

void Page::showDomain(const std::optional<DomainName> &domain)
{
    if (std::exchange(m_domain, domain) != domain)
        beginAnew();
    m_messages->clear();
    refresh();
}

void Page::follow(const QString &title, const QFuture<Result<>> &work, const QString &done, const QString &failed,
                  const std::function<void()> &then)
{
    context().track(title, QFuture<void>(work));
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, done, failed, then] {
        watcher->deleteLater();
        const bool isCancelled = watcher->future().resultCount() == 0;
        if (const Result<> result = isCancelled ? Result<>() : watcher->result(); !result)
            messages().showError(failed, result.error());
        else if (!isCancelled)
            messages().show(Severity::Pass, done);
        if (then)
            then();
    });
    watcher->setFuture(work);
}

void Page::change(std::function<Result<>(Database &database)> work, const QString &failed, std::function<void()> then)
{
    ++m_changes;
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcher<Result<>>::finished, this, [this, watcher, failed, then = std::move(then)] {
        watcher->deleteLater();
        --m_changes;
        if (const Result<> done = watcher->result(); !done)
            messages().showError(failed, done.error());
        else
            then();
    });
    watcher->setFuture(QtConcurrent::run(context().writer, changeStore, context().storeLocation, std::move(work)));
}

} // namespace valija
