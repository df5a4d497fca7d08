// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstdlib>

namespace support {

/** How much of two pictures of the same may differ: two rasterisers may round a border to either pixel. */
constexpr double tolerance = 0.002;

/** Within 40 of 255 in each channel. */
inline bool isAlike(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= 40 && std::abs(qGreen(a) - qGreen(b)) <= 40 && std::abs(qBlue(a) - qBlue(b)) <= 40;
}

/** The share of pixels of `page` to which none is alike on `screen`, there or beside it; `differences` shows them in magenta. */
inline double differentShare(const QImage &page, const QImage &screen, QImage &differences)
{
    const auto isThere = [&](QRgb colour, int x, int y) {
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                if (isAlike(colour, screen.pixel(x + dx, y + dy)))
                    return true;
            }
        }
        return false;
    };
    int different = 0;
    differences = screen;
    for (int y = 1; y < page.height() - 1; ++y) {
        for (int x = 1; x < page.width() - 1; ++x) {
            if (isThere(page.pixel(x, y), x, y))
                continue;
            ++different;
            differences.setPixel(x, y, qRgb(255, 0, 255));
        }
    }
    return double(different) / (page.width() * page.height());
}

} // namespace support
