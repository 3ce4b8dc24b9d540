// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/open_requests.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

#include <utility>

namespace valija {

OpenRequests::OpenRequests(QObject *parent) : QObject(parent)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(0);
    connect(&m_gathering, &QTimer::timeout, this, &OpenRequests::tell);
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenRequests::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    if (const QString file = static_cast<QFileOpenEvent *>(event)->file(); !file.isEmpty()) // else it is an address
        add({file});
    return true;
}

void OpenRequests::add(const QStringList &files)
{
    m_waiting += files;
    m_isAsked = true;
    m_gathering.start();
}

void OpenRequests::openWith(Open open)
{
    m_open = std::move(open);
    m_gathering.start();
}

void OpenRequests::tell()
{
    if (m_open && std::exchange(m_isAsked, false))
        m_open(std::exchange(m_waiting, {}));
}

} // namespace valija
