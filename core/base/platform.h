// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <cstdio>
#include <filesystem>

namespace valija {

// All calls of the system that neither C++ nor Qt makes for us. Whatever differs between systems is here.

/// Whether the stream is a terminal.
bool isTerminal(std::FILE *stream);

/// A path as text. Where names of files need not be text, an octet that is none becomes half a surrogate pair, which no
/// text holds, so that InputFile finds the file again.
QString textOf(const std::filesystem::path &path);

/// Where a local server of this name listens: where such servers are files, in a folder of the user's own, as in the
/// one that all share anybody may be there first. In that one only where there is none, or its path is too long for a
/// server's address.
QString localServerPlace(const QString &name);

/// Whether the file is there and another user's, as far as the system's files tell.
bool isOfAnotherUser(const QString &path);

/// Ends the use of AVX's wide registers. The hash of Qt 6.4 for texts does not, and on newer processors all that comes
/// behind it takes longer then: for where it is called by the thousand, or Qt calls it.
void endAvx();

/// A file that is read from its beginning to its end, or standard input. QFile asks four times for what a file is and
/// makes five objects for it: a folder of ten thousand reports takes a tenth longer to read by it.
class InputFile
{
public:
    /// `-` is standard input, which stays open; else a path, also one of textOf().
    explicit InputFile(const QString &path);
    ~InputFile();
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    bool isOpen() const;
    /// Its size in octets as the system tells it; 0 for a pipe or a device.
    qint64 size() const;
    /// Reads on, at most `wanted` octets: how many came, 0 at the end, below 0 after an error.
    qint64 read(char *to, qint64 wanted);

private:
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
    bool m_isOurs = true;
#else
    QFile m_file;
#endif
};

} // namespace valija
