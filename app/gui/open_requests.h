// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace valija {

/// Files that somebody wants to be shown while the program runs: the system, which tells the application by an event
/// where a double click starts no second program (macOS), or a further start. They wait until there is a window, and
/// what comes within one moment is shown together.
class OpenRequests : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<void(const QStringList &files)>;

    explicit OpenRequests(QObject *parent = nullptr);
    /// None: somebody only wants to see the window.
    void add(const QStringList &files);
    /// There is a window now.
    void openWith(Open open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QStringList m_waiting;
    bool m_isAsked = false;
    QTimer m_gathering;
    Open m_open;
};

} // namespace valija
