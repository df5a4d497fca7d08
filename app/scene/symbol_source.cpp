// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/symbol_source.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSvgRenderer>

static void initSymbols()
{
    Q_INIT_RESOURCE(symbols);
}

namespace scene {

static QByteArray readAsset(const QString &path)
{
    initSymbols();
    QFile file(QStringLiteral(":/portulan/symbols/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QHash<QString, Frame> readFrames()
{
    QHash<QString, Frame> frames;
    const QJsonObject all = QJsonDocument::fromJson(readAsset(QStringLiteral("frames.json"))).object();
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const QJsonObject object = entry->toObject();
        Frame frame;
        frame.symbolClass = object.value(u"class").toString();
        frame.glyph = tokenNamed(object.value(u"glyph").toString()).value_or(Token::Label);
        frame.minimumPixels = object.value(u"minimum").toDouble();
        frame.plain = object.value(u"plain").toString();
        frame.still = object.value(u"still").toString();
        const QSvgRenderer svg(readAsset(QStringLiteral("frames/%1.svg").arg(entry.key())));
        if (!svg.isValid())
            qFatal("the symbol frame %s is broken", qUtf8Printable(entry.key()));
        frame.size = svg.viewBoxF().size();
        frames.insert(entry.key(), frame);
    }
    return frames;
}

const Frame *findFrame(const QString &name)
{
    static const QHash<QString, Frame> frames = readFrames();
    const auto found = frames.constFind(name);
    return found == frames.constEnd() ? nullptr : &*found;
}

/** The SVG text with each var(--token,#fallback) replaced by the theme's colour. */
static QByteArray coloured(const QByteArray &svg, const Theme &theme, Token glyph)
{
    static const QRegularExpression variable(QStringLiteral("var\\(--([a-z0-9-]+),\\s*#[0-9A-Fa-f]{6}\\)"));
    const QString text = QString::fromUtf8(svg);
    QString result;
    qsizetype done = 0;
    for (auto match = variable.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString name = one.captured(1);
        const std::optional<Token> token = name == u"glyph" ? glyph : tokenNamed(name);
        result += QStringView(text).mid(done, one.capturedStart() - done);
        result += token ? theme.colour(*token).name() : one.captured(0);
        done = one.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result.toUtf8();
}

static QSvgRenderer *cached(const QString &path, const Theme &theme, Token glyph)
{
    // QSvgRenderer is no value and not thread-safe: one each for every thread that draws.
    thread_local QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    const QString key = path + QString::number(static_cast<int>(theme.name())) + u'/' + QString::number(static_cast<int>(glyph));
    auto found = renderers.find(key);
    if (found == renderers.end()) {
        const QByteArray svg = readAsset(path);
        found = renderers.insert(key, svg.isEmpty() ? nullptr : std::make_shared<QSvgRenderer>(coloured(svg, theme, glyph)));
    }
    return found->get();
}

QSvgRenderer *frameSvg(const QString &name, const Theme &theme)
{
    return cached(QStringLiteral("frames/%1.svg").arg(name), theme, Token::Label);
}

QSvgRenderer *pictogramSvg(const QString &name, const Theme &theme, Token glyph)
{
    return cached(QStringLiteral("pictograms/%1.svg").arg(name), theme, glyph);
}

} // namespace scene
