// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer does, in small: runs the target over the files of its corpus and over mutations of them. The same ones
// each time, so that a failure can be repeated. Used where the program is built without libFuzzer.

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr int mutations = 3000;
constexpr qsizetype longest = 64 * 1024; // a mutation of more would only be slow

std::vector<QByteArray> corpusIn(const QString &folder)
{
    std::vector<QByteArray> corpus;
    for (const auto &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + QLatin1Char('/') + name);
        if (file.open(QIODevice::ReadOnly))
            corpus.push_back(file.readAll());
    }
    return corpus;
}

class Mutator
{
public:
    explicit Mutator(const std::vector<QByteArray> &corpus) : m_corpus(corpus) {}

    QByteArray next()
    {
        QByteArray text = pick();
        for (int rounds = 1 + below(4); rounds > 0; --rounds)
            change(text);
        text.truncate(longest);
        return text;
    }

private:
    int below(qsizetype limit) { return int(m_random() % std::uint32_t(std::max<qsizetype>(limit, 1))); }
    const QByteArray &pick() { return m_corpus[std::size_t(below(qsizetype(m_corpus.size())))]; }

    void change(QByteArray &text)
    {
        constexpr int ways = 6;
        const qsizetype at = below(text.size() + 1);
        const qsizetype length = below(std::min<qsizetype>(text.size() - at, 64) + 1);
        switch (below(ways)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, text.mid(at, length).repeated(1 + below(8)));
            break;
        case 2:
            text.insert(at, char(below(256)));
            break;
        case 3:
            if (at < text.size())
                text[at] = char(text.at(at) ^ (1 << below(8)));
            break;
        case 4:
            text.truncate(at);
            break;
        default: {
            const QByteArray &other = pick();
            text.replace(at, length, other.mid(below(other.size() + 1), below(200)));
            break;
        }
        }
    }

    const std::vector<QByteArray> &m_corpus;
    std::mt19937 m_random; // the usual seed
};

void run(const QByteArray &input)
{
    // An exact copy on the heap: a sanitizer sees a read behind its end.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

} // namespace

int main(int argc, char *argv[])
{
    const auto corpus = argc > 1 ? corpusIn(QFile::decodeName(argv[1])) : std::vector<QByteArray>();
    if (corpus.empty()) {
        std::fprintf(stderr, "usage: %s FOLDER, which holds at least one file\n", argv[0]);
        return 64;
    }
    run({});
    for (const auto &input : corpus)
        run(input);
    Mutator mutator(corpus);
    for (int i = 0; i < mutations; ++i)
        run(mutator.next());
    std::printf("%d files, %d mutations\n", int(corpus.size()), mutations);
    return 0;
}
