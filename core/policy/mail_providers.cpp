// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/mail_providers.h"

#include <algorithm>
#include <array>

namespace valija {

namespace {

constexpr std::array providers{
    MailProvider{"Google Workspace",
                 "aspmx.l.google.com",
                 {"aspmx.l.google.com", "*.aspmx.l.google.com"},
                 "https://support.google.com/a/answer/9276511"},
    MailProvider{"Google Workspace",
                 "smtp.google.com",
                 {"smtp.google.com", nullptr},
                 "https://support.google.com/a/answer/9276511"},
    MailProvider{"Google Workspace",
                 "googlemail.com",
                 {"*.googlemail.com", nullptr},
                 "https://support.google.com/a/answer/9276511"},
    // Microsoft's page shows *.mail.protection.outlook.com, which every other customer's host matches as well; a
    // customer's own host name does not change.
    MailProvider{"Microsoft 365",
                 "mail.protection.outlook.com",
                 {nullptr, nullptr},
                 "https://learn.microsoft.com/purview/enhancing-mail-flow-with-mta-sts"},
    MailProvider{
        "Microsoft 365", "mx.microsoft", {nullptr, nullptr}, "https://learn.microsoft.com/purview/how-smtp-dane-works"},
    // The policy that Cloudflare has its customers serve; the hosts below it are the same for all of them.
    MailProvider{"Cloudflare Email Routing",
                 "mx.cloudflare.net",
                 {"*.mx.cloudflare.net", nullptr},
                 "https://developers.cloudflare.com/email-routing/setup/mta-sts/"},
    MailProvider{"Cisco Secure Email",
                 "iphmx.com",
                 {nullptr, nullptr},
                 "https://www.captaindns.com/en/blog/cisco-secure-email-gateway"},
    MailProvider{"Fastmail",
                 "messagingengine.com",
                 {nullptr, nullptr},
                 "https://www.fastmail.help/hc/en-us/articles/360060591153"},
    MailProvider{"Proton Mail", "protonmail.ch", {nullptr, nullptr}, "https://proton.me/support/custom-domain"},
    MailProvider{"Zoho Mail",
                 "zoho.com",
                 {nullptr, nullptr},
                 "https://www.zoho.com/mail/help/adminconsole/configure-email-delivery.html"},
    MailProvider{"Zoho Mail",
                 "zoho.eu",
                 {nullptr, nullptr},
                 "https://www.zoho.com/mail/help/adminconsole/configure-email-delivery.html"},
    MailProvider{"mailbox.org",
                 "mailbox.org",
                 {nullptr, nullptr},
                 "https://kb.mailbox.org/en/private/custom-domains/using-e-mails-with-a-custom-domain"},
    MailProvider{
        "Migadu", "migadu.com", {nullptr, nullptr}, "https://gist.github.com/tennox/f2836fb57e2ac3b54c0c044b7777eb35"},
    MailProvider{"OVHcloud",
                 "mail.ovh.net",
                 {nullptr, nullptr},
                 "https://github.com/ovh/docs/blob/master/pages/web/domains/dns_zone_mx/guide.en-gb.md"},
};

const MailProvider *providerOf(const DomainName &host)
{
    const auto *const found = std::find_if(providers.begin(), providers.end(), [&](const MailProvider &provider) {
        return host.isWithin(DomainName::parse(QString::fromLatin1(provider.suffix)).value());
    });
    return found == providers.end() ? nullptr : found;
}

/// The provider's patterns when one of them allows the host, else the host itself.
QList<MxPattern> patternsFor(const DomainName &host, const MailProvider *provider)
{
    QList<MxPattern> patterns;
    if (provider) {
        for (const char *text : provider->patterns) {
            if (text)
                patterns.append(MxPattern::parse(text).value());
        }
    }
    const bool allowed = std::any_of(patterns.begin(), patterns.end(),
                                     [&](const MxPattern &pattern) { return pattern.matches(host); });
    if (allowed)
        return patterns;
    const auto exact = MxPattern::forHost(host);
    return exact ? QList<MxPattern>{*exact} : QList<MxPattern>();
}

void appendNew(QStringList &list, const char *text)
{
    const QString entry = QString::fromLatin1(text);
    if (!entry.isEmpty() && !list.contains(entry))
        list.append(entry);
}

} // namespace

std::span<const MailProvider> mailProviders()
{
    return providers;
}

MxSuggestion suggestPatterns(const QList<DomainName> &mxHosts)
{
    MxSuggestion suggestion;
    for (const auto &host : mxHosts) {
        const MailProvider *provider = providerOf(host);
        const QList<MxPattern> patterns = patternsFor(host, provider);
        if (patterns.isEmpty())
            suggestion.unnamed.append(host);
        for (const auto &pattern : patterns) {
            if (!suggestion.patterns.contains(pattern))
                suggestion.patterns.append(pattern);
        }
        if (!provider)
            continue;
        appendNew(suggestion.providers, provider->title);
        if (std::any_of(patterns.begin(), patterns.end(),
                        [](const MxPattern &pattern) { return pattern.isWildcard(); }))
            appendNew(suggestion.sources, provider->source);
    }
    return suggestion;
}

} // namespace valija
