// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shader_errors.h"
#include "viewer/program.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace support {

/** The program in its own window, with a file open; what a test sees and touches of it. */
class RunningProgram
{
public:
    explicit RunningProgram(const QString &file, const QString &theme = QStringLiteral("day"), QSize size = {1280, 800},
                            double density = 1, const QString &nmea = {})
        : m_settings(m_folder.filePath(QStringLiteral("kept.ini")), QSettings::IniFormat)
        , program(options(file, theme, size, density, nmea), m_settings)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^qrc:/"))); // a TypeError of the screen, until the test's end
        QTest::failOnWarning(shaderErrors());
        program.start();
    }

    bool isSettled()
    {
        return QTest::qWaitForWindowExposed(&program.window()) && QTest::qWaitFor([this] { return program.isSettled(); }, 20'000);
    }

    /** One frame, just drawn. */
    QImage picture() { return program.window().grabWindow().convertToFormat(QImage::Format_RGB32); }

    void touch(QPoint place)
    {
        QTest::touchEvent(&program.window(), finger()).press(0, place, &program.window());
        QTest::touchEvent(&program.window(), finger()).release(0, place, &program.window());
    }

    /** Shortcuts reach only the window that has the focus, which nobody gives where there is no window manager. */
    void key(Qt::Key key)
    {
        program.window().requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(&program.window()));
        QTest::keyClick(&program.window(), key);
    }

    /** The visible key whose accessible name begins so, by its middle in the window. */
    std::optional<QPoint> keyNamed(const QString &name)
    {
        for (const QQuickItem *key : keys()) {
            if (key->property("text").toString().startsWith(name))
                return key->mapToScene({key->width() / 2, key->height() / 2}).toPoint();
        }
        return {};
    }

    /** Every key that one sees and may press. */
    std::vector<QQuickItem *> keys()
    {
        std::vector<QQuickItem *> keys;
        collectKeys(*program.window().contentItem(), keys);
        return keys;
    }

    /** Window pixels of a place of the plan. */
    QPoint screenOf(geo::Point place) { return program.map().mapToScene(program.map().camera().toScreen(place)).toPoint(); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;

public:
    viewer::Program program;

private:
    static void collectKeys(const QQuickItem &item, std::vector<QQuickItem *> &keys)
    {
        for (QQuickItem *child : item.childItems()) {
            if (child->isVisible() && child->isEnabled() && child->inherits("QQuickAbstractButton"))
                keys.push_back(child);
            collectKeys(*child, keys);
        }
    }

    static viewer::Options options(const QString &file, const QString &theme, QSize size, double density, const QString &nmea)
    {
        viewer::Options options;
        options.file = file;
        options.theme = theme;
        options.size = size;
        options.density = density;
        options.nmea = nmea;
        return options;
    }

    static QPointingDevice *finger()
    {
        static QPointingDevice *device = QTest::createTouchDevice(); // windows remember it to the end
        return device;
    }
};

/** Whether a colour, give or take 6, is seen within so many pixels of a place. */
inline bool isSeenNear(const QImage &picture, QPoint place, const QColor &colour, int radius)
{
    for (int y = std::max(0, place.y() - radius); y <= std::min(picture.height() - 1, place.y() + radius); ++y) {
        for (int x = std::max(0, place.x() - radius); x <= std::min(picture.width() - 1, place.x() + radius); ++x) {
            const QColor seen = picture.pixelColor(x, y);
            if (std::abs(seen.red() - colour.red()) <= 6 && std::abs(seen.green() - colour.green()) <= 6 &&
                std::abs(seen.blue() - colour.blue()) <= 6)
                return true;
        }
    }
    return false;
}

/** (-1, -1) where no pixel holds green or blue. */
inline QPoint firstPixelThatIsNotRed(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (qGreen(line[x]) != 0 || qBlue(line[x]) != 0)
                return {x, y};
        }
    }
    return {-1, -1};
}

} // namespace support
