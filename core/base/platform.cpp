// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#else
#include <io.h>
#endif

namespace valija {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

InputFile::InputFile(const QString &path)
    : m_descriptor(path == "-"_L1 ? STDIN_FILENO
                                  : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY)),
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

qint64 InputFile::read(char *to, qint64 wanted)
{
    for (;;) {
        const qint64 count = ::read(m_descriptor, to, std::size_t(wanted));
        if (count >= 0 || errno != EINTR)
            return count;
    }
}

#else

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
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

} // namespace valija
