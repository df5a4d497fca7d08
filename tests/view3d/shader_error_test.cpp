// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shader_errors.h"

#include "support/test_case.h"

#include <QFile>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

static QStringList said; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): a message handler has no other place

/** That a shader which does not compile is noticed: Qt Quick 3D only prints it. */
class ShaderErrorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /** What Qt prints while it draws a cube with this fragment shader. */
    QString messagesOf(const QByteArray &shader) const
    {
        QFile file(m_folder.filePath(QStringLiteral("cube.frag")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(shader);
        file.close();
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData(R"(
import QtQuick
import QtQuick3D
View3D {
    id: view
    property url shader
    width: 200; height: 200
    PerspectiveCamera { z: 300 }
    Model { source: "#Cube"; materials: CustomMaterial { shadingMode: CustomMaterial.Unshaded; fragmentShader: view.shader } }
})",
                          {});
        const std::unique_ptr<QObject> view(
            component.createWithInitialProperties({{QStringLiteral("shader"), QUrl::fromLocalFile(file.fileName())}}));
        auto *item = qobject_cast<QQuickItem *>(view.get());
        if (!item)
            return component.errorString();
        said.clear();
        const QtMessageHandler former =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { said << text; });
        QQuickWindow window;
        window.resize(200, 200);
        item->setParentItem(window.contentItem());
        window.show();
        const bool isExposed = QTest::qWaitForWindowExposed(&window);
        window.grabWindow();
        qInstallMessageHandler(former);
        return isExposed ? said.join(u'\n') : QStringLiteral("no window");
    }

private Q_SLOTS:
    void oneThatDoesNotCompileIsSaid()
    {
        const QString messages = messagesOf("void MAIN() { FRAGCOLOR = colour of the sky; }");
        const QStringList lines = messages.split(u'\n');
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                             [](const QString &line) { return support::shaderErrors().match(line).hasMatch(); }),
                 qPrintable(messages));
    }

    void oneThatCompilesIsNot()
    {
        const QString messages = messagesOf("void MAIN() { FRAGCOLOR = vec4(1.0); }");
        QVERIFY2(!support::shaderErrors().match(messages).hasMatch(), qPrintable(messages));
    }
};

PORTULAN_TEST(ShaderErrorTest)
#include "shader_error_test.moc"
