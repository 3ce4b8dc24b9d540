// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QSet>

#include <functional>

class QFrame;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace valija {

class ChoicesModel;

/// What a ChoiceBox calls its things.
struct ChoiceWords {
    QString name;                              ///< Of what is chosen.
    QString all;                               ///< Shown where nothing in particular is chosen.
    std::function<QString(int count)> several; ///< Shown for two and more.
};

/// A combo box from which any number of names may be chosen, out of a long list that can be searched. By keyboard: Down
/// opens it; type to search; Down into the list; Space adds and takes away; Return chooses only this one.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(ChoiceWords words, QWidget *parent = nullptr);

    void setNames(const QStringList &names); ///< What was chosen and is gone is chosen no longer.
    void choose(const QSet<QString> &names); ///< None: all.
    const QSet<QString> &chosen() const;
    QSet<QByteArray> chosenBytes() const; ///< As UTF-8.

    ChoicesModel &choices() { return *m_choices; }
    QFrame &popup() { return *m_popup; }
    QLineEdit &search() { return *m_search; }
    QListView &list() { return *m_list; }
    QPushButton &allButton() { return *m_all; }

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void buildPopup();
    void filter(const QString &text);
    bool takeKey(const QObject *watched, int key);
    void toggle(const QModelIndex &shown);
    void chooseOnly(const QModelIndex &shown);
    void tellChosen();

    ChoiceWords m_words;
    ChoicesModel *m_choices;
    QSortFilterProxyModel *m_filter;
    QFrame *m_popup;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_all;
};

} // namespace valija
