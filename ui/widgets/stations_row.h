// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/stations.h"

#include <QAbstractButton>

#include <map>
#include <set>

namespace valija {

/// One station of the path: its name, and its worst severity as shape and word. Checked while the findings are narrowed
/// to it.
class StationButton : public QAbstractButton
{
    Q_OBJECT

public:
    StationButton(PathStation station, QWidget *parent);
    void setSeverity(std::optional<Severity> severity);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString stateWord() const;

    PathStation m_station;
    std::optional<Severity> m_severity;
};

/// The path of a message as a row of stations.
class StationsRow : public QWidget
{
    Q_OBJECT

public:
    explicit StationsRow(QWidget *parent = nullptr);
    void setFindings(const Findings &findings);
    /// Which station is chosen; nothing: all.
    std::optional<PathStation> chosen() const;
    void choose(std::optional<PathStation> station);
    StationButton *button(PathStation station) const { return m_buttons.at(station); }

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::map<PathStation, StationButton *> m_buttons;
};

} // namespace valija
