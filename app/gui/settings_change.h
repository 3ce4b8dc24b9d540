// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

class QMessageBox;
class QWidget;

namespace valija {

/// The store that is open.
struct OpenStore {
    QString location;
    QString name; ///< storeName() of it.
};

/// What has to be found out, and perhaps asked, before settings are kept: whether a file that is to be the store can be
/// one, as without it the program would not start, and whether reports would go. Then it tells how they may be kept,
/// and deletes itself.
class SettingsChange : public QObject
{
    Q_OBJECT

public:
    struct Decision {
        Settings settings;
        bool isRetentionDeclined = false; ///< It is as it was before, in how many days and where it holds.
    };
    /// Error: of the store, the one that is open or the other.
    using Decide = std::function<void(const Result<Decision> &decision)>;

    /// Belongs to the window.
    SettingsChange(QThreadPool &workers, QWidget &window, OpenStore store, Decide decide);
    ~SettingsChange() override; ///< A question that nobody answered goes with it.

    /// Decides at once where nothing has to be read.
    void begin(const Settings &before, const Settings &wanted, QDate today);

private:
    void ask(qint64 goingReports);
    void end(const Result<Decision> &decision);

    QThreadPool &m_workers;
    QWidget &m_window;
    OpenStore m_store;
    Decide m_decide;
    Settings m_before;
    Settings m_wanted;
    QPointer<QMessageBox> m_question;
};

} // namespace valija
