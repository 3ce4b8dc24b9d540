// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace valija {

/// What runs in the background: the latest job's title and progress, and Cancel. Lives in the status bar; hidden when
/// idle.
class Jobs : public QWidget
{
    Q_OBJECT

public:
    explicit Jobs(QWidget *parent = nullptr);

    /// `cancel` is how to stop it, where that is not by cancelling the future: its result comes all the same.
    void track(const QString &title, const QFuture<void> &work, const std::function<void()> &cancel = {});
    void cancelAll();
    bool isBusy() const { return !m_running.isEmpty(); }

private:
    struct Job;
    void showLatest();

    QList<std::shared_ptr<Job>> m_running;
    QLabel *m_title;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace valija
