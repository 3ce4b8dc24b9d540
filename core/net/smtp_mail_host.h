// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/mail_host.h"
#include "core/net/trust_roots.h"
#include "core/settings/settings.h"

namespace valija {

/// Mail hosts over the network. `roots` must outlive it.
class SmtpMailHost final : public MailHost
{
public:
    SmtpMailHost(NetworkSettings settings, const TrustRoots &roots);

    MailReply probe(const DomainName &host, const QString &address, const Call &call) override;

private:
    const NetworkSettings m_settings;
    const TrustRoots &m_roots;
};

} // namespace valija
