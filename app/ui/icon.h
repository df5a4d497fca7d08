// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace ui {

/** One drawing of assets/icons in one colour. */
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY colourChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colourChanged();

private:
    QString m_name;
    QColor m_colour = Qt::black;
};

} // namespace ui
