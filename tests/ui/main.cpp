// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openssl_end.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char *argv[])
{
    valija::keepOpenSslToTheEnd();
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // the tests answer them
    const QApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
