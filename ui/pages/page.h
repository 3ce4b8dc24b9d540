// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background_read.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/message_bar.h"

#include <QFuture>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <optional>

namespace valija {

/// A page of the main window: a message bar on top, content below. Pages do not know each other; what concerns others
/// is a signal with values, which the main window connects.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// What the page is about; nothing: all domains. What it showed of another one is gone at once.
    void showDomain(const std::optional<DomainName> &domain);
    const std::optional<DomainName> &domain() const { return m_domain; }

    /// Reads again what it shows from the store. Called when the page is shown and after something changed.
    virtual void refresh() = 0;
    /// The same where nothing but checks was added.
    virtual void refreshChecks() { refresh(); }
    /// Whether a worker still reads for it.
    virtual bool isLoading() const { return m_reading.isRunning(); }
    bool isChanging() const { return m_changes > 0; } ///< Whether a worker still changes the store for it.

    MessageBar &messages() { return *m_messages; }

Q_SIGNALS:
    void storeChanged(); ///< Others should refresh.
    void checkRequested(const QList<valija::DomainName> &domains, valija::Stations stations);
    void domainRequested(const valija::DomainName &domain); ///< Open its page.
    void filesOffered(const QStringList &paths);            ///< Open these as reports.

protected:
    const PageContext &context() const { return m_context; }
    QVBoxLayout &content() { return *m_content; } ///< With the pages' common margins.

    /// The page is about another domain now, of which nothing is read yet: nothing of the earlier one may stand under
    /// its name, nor may anything be said of it that is not known.
    virtual void beginAnew() {}

    /// For what is done with the page: reads from the store in a worker, then calls `then` with it, unless the page
    /// shows something else by then or was asked for something else; what failed is shown under `failed`.
    template <typename Value>
    void read(std::function<Result<Value>(Database &database)> work, const QString &failed,
              std::function<void(const Value &value)> then)
    {
        m_reading.start<Value>(
            [location = m_context.storeLocation, work = std::move(work)] { return readStore<Value>(location, work); },
            [this, asked = m_domain, failed, then = std::move(then)](const Result<Value> &value) {
                if (m_domain != asked || !isVisible())
                    return;
                if (value)
                    then(*value);
                else
                    messages().showError(failed, value.error());
            });
    }

    /// Shows a worker's progress under `title`, and at its end `done`, or `failed` and why; then runs `then`. A
    /// cancelled one ends without a word, but may have done its work all the same: `then` runs, too.
    void follow(const QString &title, const QFuture<Result<>> &work, const QString &done, const QString &failed,
                const std::function<void()> &then = {});

    /// Changes the store in a worker, which waits for its turn among the writers, then calls `then`; what failed is
    /// shown under `failed`.
    void change(std::function<Result<>(Database &database)> work, const QString &failed, std::function<void()> then);

private:
    int m_changes = 0; ///< Under way.
    PageContext m_context;
    std::optional<DomainName> m_domain;
    MessageBar *m_messages;
    QVBoxLayout *m_content;
    ReadForAction m_reading;
};

} // namespace valija
