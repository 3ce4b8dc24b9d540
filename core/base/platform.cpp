// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform.h"

#ifdef Q_OS_UNIX
#include <QDir>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#else
#include <io.h>
#endif

namespace valija {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

constexpr char16_t firstEscape = 0xdc00; ///< And the octet. Alone: text has it behind its other half only.

bool isEscape(QChar c)
{
    return c.unicode() > firstEscape + 0x7f && c.unicode() <= firstEscape + 0xff;
}

/// The character that begins the octets; nothing where they are no UTF-8.
QByteArrayView firstCharacter(QByteArrayView octets)
{
    constexpr qsizetype longest = 4;
    for (qsizetype size = 1; size <= std::min(longest, octets.size()); ++size)
        if (octets.first(size).isValidUtf8())
            return octets.first(size);
    return {};
}

/// The system's name of a path that textOf() or anyone else wrote.
QByteArray nativeName(const QString &path)
{
    QByteArray name;
    qsizetype from = 0;
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (!isEscape(path[at]) || (at > 0 && path[at - 1].isHighSurrogate()))
            continue;
        name += QFile::encodeName(path.sliced(from, at - from)) + static_cast<char>(path[at].unicode() - firstEscape);
        from = at + 1;
    }
    return from == 0 ? QFile::encodeName(path) : name + QFile::encodeName(path.sliced(from));
}

} // namespace

QString textOf(const std::filesystem::path &path)
{
    const QByteArrayView name(path.native());
    if (name.isValidUtf8())
        return QFile::decodeName(name.toByteArray());
    QString text;
    for (qsizetype at = 0; at < name.size();) {
        const QByteArrayView character = firstCharacter(name.sliced(at));
        text += character.isEmpty() ? QString(QChar(firstEscape + static_cast<unsigned char>(name[at])))
                                    : QString::fromUtf8(character);
        at += std::max(qsizetype(1), character.size());
    }
    return text;
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

QString localServerPlace(const QString &name)
{
    constexpr qsizetype room = sizeof(sockaddr_un::sun_path) - 1; // it ends with a zero
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString path = QDir(own).filePath(name);
    const bool isUsable = !own.isEmpty() && QFile::encodeName(path).size() <= room && QDir().mkpath(own);
    return isUsable ? path : QDir::temp().filePath(name);
}

bool isOfAnotherUser(const QString &path)
{
    struct stat status {
    };
    return ::lstat(nativeName(path).constData(), &status) == 0 && status.st_uid != ::geteuid();
}

InputFile::InputFile(const QString &path)
    : m_descriptor(path == "-"_L1 ? STDIN_FILENO
                                  : ::open(nativeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY)),
      m_isOurs(path != "-"_L1)
{
}

InputFile::~InputFile()
{
    if (m_isOurs && m_descriptor >= 0)
        ::close(m_descriptor);
}

bool InputFile::isOpen() const
{
    return m_descriptor >= 0;
}

qint64 InputFile::size() const
{
    struct stat status {
    };
    return ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode) ? qint64(status.st_size) : 0;
}

// It moves on in the file; elsewhere a member does.
qint64 InputFile::read(char *to, qint64 wanted) // NOLINT(readability-make-member-function-const)
{
    for (;;) {
        const qint64 count = ::read(m_descriptor, to, std::size_t(wanted));
        if (count >= 0 || errno != EINTR)
            return count;
    }
}

#else

QString textOf(const std::filesystem::path &path)
{
    return QString::fromStdU16String(path.generic_u16string());
}

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

QString localServerPlace(const QString &name)
{
    return name;
}

bool isOfAnotherUser(const QString &)
{
    return false;
}

InputFile::InputFile(const QString &path) : m_file(path)
{
    if (path == "-"_L1)
        m_file.open(stdin, QIODevice::ReadOnly);
    else
        m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

InputFile::~InputFile() = default;

bool InputFile::isOpen() const
{
    return m_file.isOpen();
}

qint64 InputFile::size() const
{
    return m_file.isSequential() ? 0 : m_file.size();
}

qint64 InputFile::read(char *to, qint64 wanted)
{
    return m_file.read(to, wanted);
}

#endif

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

[[gnu::target("avx")]] void zeroUpperHalves()
{
    __builtin_ia32_vzeroupper();
}

} // namespace

void endAvx()
{
    static const bool hasAvx = __builtin_cpu_supports("avx") != 0;
    if (hasAvx)
        zeroUpperHalves();
}

#else

void endAvx() {}

#endif

} // namespace valija
