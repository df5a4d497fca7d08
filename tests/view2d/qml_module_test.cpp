// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_case.h"

#include <QDirIterator>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>

class QmlModuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyElementOfTheModuleCanBeMade_data()
    {
        QTest::addColumn<QString>("type");
        static const QRegularExpression element(QStringLiteral(R"(class (\w+)[^;{]*\{[^}]*?\n    QML_ELEMENT\n)"));
        QDirIterator headers(QStringLiteral(PORTULAN_SOURCE_DIR "/app/view2d"), {QStringLiteral("*.h")}, QDir::Files);
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const QRegularExpressionMatch match = element.match(text);
            QCOMPARE(match.hasMatch(), text.contains(QStringLiteral("QML_ELEMENT")));
            if (match.hasMatch())
                QTest::newRow(qPrintable(match.captured(1))) << match.captured(1);
        }
    }

    void everyElementOfTheModuleCanBeMade()
    {
        QFETCH(QString, type);
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData(QStringLiteral("import Portulan.View2d\n%1 {}").arg(type).toUtf8(), {});
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object, qPrintable(component.errorString()));
    }
};

PORTULAN_TEST(QmlModuleTest)
#include "qml_module_test.moc"
