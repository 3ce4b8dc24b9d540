// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/unbound_resolver.h"

#include "core/net/dns_packet.h"
#include "core/net/name_server.h"
#include "core/net/unbound_setup.h"

#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <unbound.h>

#include <condition_variable>
#include <mutex>
#include <unordered_map>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// One look-up under way.
struct Question {
    std::mutex mutex;
    std::condition_variable answered;
    bool isDone = false;
    ub_result *result = nullptr; ///< Stays null when libunbound failed.

    ~Question() { ub_resolve_free(result); }
};

/// The look-ups that libunbound has not answered yet. One stays even when nobody waits for it any more: what it finds
/// is cached.
class OpenQuestions
{
public:
    /// What libunbound hands back with the answer.
    struct Ticket {
        OpenQuestions *questions;
        Question question;
    };

    std::shared_ptr<Ticket> open()
    {
        const std::lock_guard lock(m_mutex);
        auto ticket = std::make_shared<Ticket>();
        ticket->questions = this;
        m_open.emplace(ticket.get(), ticket);
        return ticket;
    }

    void close(Ticket *ticket)
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(ticket);
    }

private:
    std::mutex m_mutex;
    std::unordered_map<Ticket *, std::shared_ptr<Ticket>> m_open;
};

/// Lets libunbound hand over its answers, in a thread of its own.
class Pump : public QThread
{
public:
    explicit Pump(ub_ctx *context) : m_context(context) {}

protected:
    void run() override
    {
        const auto process = [this] {
            ub_process(m_context);
        };
        const int descriptor = ub_fd(m_context);
        if (descriptor >= 0) {
            QSocketNotifier notifier(descriptor, QSocketNotifier::Read);
            QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, process);
            exec();
        } else { // On Windows there is nothing to wait for.
            QTimer timer;
            QObject::connect(&timer, &QTimer::timeout, &timer, process);
            timer.start(std::chrono::milliseconds(2));
            exec();
        }
    }

private:
    ub_ctx *m_context;
};

void takeAnswer(void *data, int, ub_result *result)
{
    auto *ticket = static_cast<OpenQuestions::Ticket *>(data);
    {
        const std::lock_guard lock(ticket->question.mutex);
        ticket->question.isDone = true;
        ticket->question.result = result;
        ticket->question.answered.notify_all();
    }
    ticket->questions->close(ticket);
}

DnsAnswer failed(DnsAnswer::Status status, const QString &detail)
{
    DnsAnswer answer;
    answer.status = status;
    answer.detail = detail;
    return answer;
}

DnsAnswer answerFrom(const ub_result &result, const DomainName &name, DnsType type)
{
    const auto packet = QByteArrayView(static_cast<const char *>(result.answer_packet), result.answer_len);
    if (result.bogus) {
        DnsAnswer bogus = failed(DnsAnswer::Status::Bogus, QString::fromUtf8(result.why_bogus));
        bogus.security = DnsAnswer::Security::Bogus;
        return bogus;
    }
    if (result.rcode == 2 || packet.isEmpty())
        return failed(DnsAnswer::Status::ServerFailure, u"SERVFAIL"_s);
    DnsAnswer answer = answerIn(packet, name, type);
    if (!answer.isFailure() && result.secure)
        answer.security = DnsAnswer::Security::Secure;
    return answer;
}

} // namespace

/// One libunbound context with its cache, and the thread that takes its answers in.
class UnboundResolver::Context
{
public:
    Context() : m_context(ub_ctx_create()), m_pump(m_context) {}
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    ~Context()
    {
        m_pump.quit();
        m_pump.wait();
        ub_ctx_delete(m_context);
    }

    Result<> start(const NetworkSettings &settings);
    DnsAnswer query(const DomainName &name, DnsType type, const Call &call);

private:
    std::shared_ptr<OpenQuestions::Ticket> ask(const QByteArray &name, int type, const Call &call);
    bool isRootBogus(const Call &call);

    ub_ctx *m_context;
    Pump m_pump;
    OpenQuestions m_open;
    std::mutex m_rootMutex;
    std::optional<bool> m_isRootBogus;
};

Result<> UnboundResolver::Context::start(const NetworkSettings &settings)
{
    if (!m_context)
        return failure(Error::Kind::Network, u"libunbound"_s);
    return setUp(m_context, settings).map([this] { m_pump.start(); });
}

/// Asks and waits; the ticket's question is done, or the call is over.
std::shared_ptr<OpenQuestions::Ticket> UnboundResolver::Context::ask(const QByteArray &name, int type, const Call &call)
{
    constexpr int classIn = 1;
    auto ticket = m_open.open();
    if (ub_resolve_async(m_context, name.constData(), type, classIn, ticket.get(), takeAnswer, nullptr)) {
        m_open.close(ticket.get());
        ticket->question.isDone = true;
        return ticket;
    }
    std::unique_lock lock(ticket->question.mutex);
    while (!ticket->question.isDone && !call.isOver())
        ticket->question.answered.wait_for(lock, std::chrono::milliseconds(call.slice()));
    return ticket;
}

/// Whether the root itself does not validate: then it is the way to the DNS that is at fault and not the zone asked
/// about.
bool UnboundResolver::Context::isRootBogus(const Call &call)
{
    const std::lock_guard lock(m_rootMutex);
    if (!m_isRootBogus) {
        const auto ticket = ask(".", int(DnsType::Ns), call);
        const std::lock_guard questionLock(ticket->question.mutex);
        if (!ticket->question.result)
            return false;
        m_isRootBogus = ticket->question.result->bogus;
    }
    return *m_isRootBogus;
}

DnsAnswer UnboundResolver::Context::query(const DomainName &name, DnsType type, const Call &call)
{
    const auto ticket = ask(name.latin1(), int(type), call);
    DnsAnswer answer;
    {
        const std::lock_guard lock(ticket->question.mutex);
        if (!ticket->question.isDone)
            return failed(call.isBrokenOff() ? DnsAnswer::Status::Stopped : DnsAnswer::Status::TimedOut, {});
        if (!ticket->question.result)
            return failed(DnsAnswer::Status::ServerFailure, u"libunbound"_s);
        answer = answerFrom(*ticket->question.result, name, type);
    }
    if (answer.status == DnsAnswer::Status::Bogus && isRootBogus(call)) {
        answer.status = DnsAnswer::Status::ServerFailure;
        answer.security = DnsAnswer::Security::Insecure;
    }
    return answer;
}

UnboundResolver::UnboundResolver(NetworkSettings settings, std::shared_ptr<Context> context)
    : m_settings(std::move(settings)), m_context(std::move(context))
{
}

UnboundResolver::~UnboundResolver() = default;

Result<std::unique_ptr<UnboundResolver>> UnboundResolver::open(const NetworkSettings &settings)
{
    auto context = std::make_shared<Context>();
    if (auto done = context->start(settings); !done)
        return tl::unexpected(done.error());
    return std::unique_ptr<UnboundResolver>(new UnboundResolver(settings, std::move(context)));
}

DnsAnswer UnboundResolver::query(const DomainName &name, DnsType type, const Call &call)
{
    const auto context = m_context.load();
    return context->query(name, type, call.within(m_settings.dnsTimeout));
}

DnsAnswer UnboundResolver::queryServer(const QString &address, const DomainName &name, DnsType type, const Call &call)
{
    const auto server = serverAddress(address, m_settings.nameServerPort);
    if (!server)
        return failed(DnsAnswer::Status::ServerFailure, address);
    return askNameServer(server->first, server->second, name, type, call.within(m_settings.dnsTimeout));
}

void UnboundResolver::forget()
{
    auto context = std::make_shared<Context>();
    if (context->start(m_settings))
        m_context.store(std::move(context));
}

} // namespace valija
