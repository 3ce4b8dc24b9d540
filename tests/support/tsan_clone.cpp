// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QProcess starts a program by clone() with CLONE_VM and CLONE_VFORK: until it runs, the child lives in the memory of
// the test. The thread sanitizer takes every clone() for a fork and does to the test what it does to a forked child: it
// sees no lock of the starting thread from then on, and ends the test at the next thread. So Qt gets the system's own.

#include <sys/types.h>

#include <cstdarg>

extern "C" int __clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    auto *parent = va_arg(rest, pid_t *);
    auto *tls = va_arg(rest, void *);
    auto *child = va_arg(rest, pid_t *);
    va_end(rest);
    return __clone(function, stack, flags, argument, parent, tls, child);
}
