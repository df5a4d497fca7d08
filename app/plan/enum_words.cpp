// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/enum_words.h"

#include <array>

namespace plan {

/** The words in the order of the enumerators. */
template<class Enum>
struct WordsOf;

template<>
struct WordsOf<Status>
{
    static constexpr std::array<const char *, 4> words{"in_service", "out_of_service", "temporary", "unknown"};
    static_assert(static_cast<size_t>(Status::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<Audience>
{
    static constexpr std::array<const char *, 3> words{"all", "police", "fire"};
    static_assert(static_cast<size_t>(Audience::Fire) + 1 == words.size());
};

template<>
struct WordsOf<VerifyMethod>
{
    static constexpr std::array<const char *, 4> words{"walkthrough", "document", "remote", "unknown"};
    static_assert(static_cast<size_t>(VerifyMethod::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<Restriction>
{
    static constexpr std::array<const char *, 4> words{"none", "staff", "restricted", "unknown"};
    static_assert(static_cast<size_t>(Restriction::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<WallKind>
{
    static constexpr std::array<const char *, 4> words{"structural", "partition", "glass", "railing"};
    static_assert(static_cast<size_t>(WallKind::Railing) + 1 == words.size());
};

template<>
struct WordsOf<OpeningKind>
{
    static constexpr std::array<const char *, 4> words{"door", "window", "hatch", "gate"};
    static_assert(static_cast<size_t>(OpeningKind::Gate) + 1 == words.size());
};

template<>
struct WordsOf<Operation>
{
    static constexpr std::array<const char *, 11> words{"swing_single", "swing_double", "double_acting", "sliding",
                                                        "folding",      "revolving",    "roller",        "turnstile",
                                                        "trapdoor",     "none",         "unknown"};
    static_assert(static_cast<size_t>(Operation::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<Hinge>
{
    static constexpr std::array<const char *, 4> words{"start", "end", "both", "unknown"};
    static_assert(static_cast<size_t>(Hinge::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<SwingSide>
{
    static constexpr std::array<const char *, 4> words{"left", "right", "both", "unknown"};
    static_assert(static_cast<size_t>(SwingSide::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<Lock>
{
    static constexpr std::array<const char *, 8> words{"none", "key",    "badge", "code", "panic_bar", "electromagnetic",
                                                       "bolt", "unknown"};
    static_assert(static_cast<size_t>(Lock::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<NormalState>
{
    static constexpr std::array<const char *, 4> words{"open", "closed", "locked", "unknown"};
    static_assert(static_cast<size_t>(NormalState::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<FailState>
{
    static constexpr std::array<const char *, 3> words{"safe", "secure", "unknown"};
    static_assert(static_cast<size_t>(FailState::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<Direction>
{
    static constexpr std::array<const char *, 4> words{"up", "down", "both", "unknown"};
    static_assert(static_cast<size_t>(Direction::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<LeadsTo>
{
    static constexpr std::array<const char *, 4> words{"outside", "safe_area", "level", "unknown"};
    static_assert(static_cast<size_t>(LeadsTo::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<Scope>
{
    static constexpr std::array<const char *, 6> words{"venue", "building", "part", "level", "space", "unknown"};
    static_assert(static_cast<size_t>(Scope::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<CutoffAction>
{
    static constexpr std::array<const char *, 7> words{"push", "quarter_turn", "wheel", "lever", "breaker", "key", "unknown"};
    static_assert(static_cast<size_t>(CutoffAction::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<Who>
{
    static constexpr std::array<const char *, 3> words{"any", "technician", "unknown"};
    static_assert(static_cast<size_t>(Who::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<SideReference>
{
    static constexpr std::array<const char *, 4> words{"address", "main_entrance", "arrival", "unknown"};
    static_assert(static_cast<size_t>(SideReference::Unknown) + 1 == words.size());
};

template<>
struct WordsOf<SurveyState>
{
    static constexpr std::array<const char *, 3> words{"present", "declared_absent", "not_surveyed"};
    static_assert(static_cast<size_t>(SurveyState::NotSurveyed) + 1 == words.size());
};

template<>
struct WordsOf<MediaKind>
{
    static constexpr std::array<const char *, 2> words{"photo", "document"};
    static_assert(static_cast<size_t>(MediaKind::Document) + 1 == words.size());
};

template<>
struct WordsOf<ChangeKind>
{
    static constexpr std::array<const char *, 4> words{"added", "removed", "moved", "edited"};
    static_assert(static_cast<size_t>(ChangeKind::Edited) + 1 == words.size());
};

template<>
struct WordsOf<ImportNote::What>
{
    static constexpr std::array<const char *, 3> words{"dropped", "repaired", "guessed"};
    static_assert(static_cast<size_t>(ImportNote::What::Guessed) + 1 == words.size());
};

template<class Enum>
QString word(Enum value)
{
    return QString::fromLatin1(WordsOf<Enum>::words[static_cast<size_t>(value)]);
}

template<class Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (size_t i = 0; i < WordsOf<Enum>::words.size(); ++i) {
        if (word == QLatin1StringView(WordsOf<Enum>::words[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

template<class Enum>
QStringList words()
{
    QStringList list;
    for (const char *word : WordsOf<Enum>::words)
        list.append(QString::fromLatin1(word));
    return list;
}

template QString word(Status);
template std::optional<Status> fromWord<Status>(QStringView);
template QStringList words<Status>();
template QString word(Audience);
template std::optional<Audience> fromWord<Audience>(QStringView);
template QStringList words<Audience>();
template QString word(VerifyMethod);
template std::optional<VerifyMethod> fromWord<VerifyMethod>(QStringView);
template QStringList words<VerifyMethod>();
template QString word(Restriction);
template std::optional<Restriction> fromWord<Restriction>(QStringView);
template QStringList words<Restriction>();
template QString word(WallKind);
template std::optional<WallKind> fromWord<WallKind>(QStringView);
template QStringList words<WallKind>();
template QString word(OpeningKind);
template std::optional<OpeningKind> fromWord<OpeningKind>(QStringView);
template QStringList words<OpeningKind>();
template QString word(Operation);
template std::optional<Operation> fromWord<Operation>(QStringView);
template QStringList words<Operation>();
template QString word(Hinge);
template std::optional<Hinge> fromWord<Hinge>(QStringView);
template QStringList words<Hinge>();
template QString word(SwingSide);
template std::optional<SwingSide> fromWord<SwingSide>(QStringView);
template QStringList words<SwingSide>();
template QString word(Lock);
template std::optional<Lock> fromWord<Lock>(QStringView);
template QStringList words<Lock>();
template QString word(NormalState);
template std::optional<NormalState> fromWord<NormalState>(QStringView);
template QStringList words<NormalState>();
template QString word(FailState);
template std::optional<FailState> fromWord<FailState>(QStringView);
template QStringList words<FailState>();
template QString word(Direction);
template std::optional<Direction> fromWord<Direction>(QStringView);
template QStringList words<Direction>();
template QString word(LeadsTo);
template std::optional<LeadsTo> fromWord<LeadsTo>(QStringView);
template QStringList words<LeadsTo>();
template QString word(Scope);
template std::optional<Scope> fromWord<Scope>(QStringView);
template QStringList words<Scope>();
template QString word(CutoffAction);
template std::optional<CutoffAction> fromWord<CutoffAction>(QStringView);
template QStringList words<CutoffAction>();
template QString word(Who);
template std::optional<Who> fromWord<Who>(QStringView);
template QStringList words<Who>();
template QString word(SideReference);
template std::optional<SideReference> fromWord<SideReference>(QStringView);
template QStringList words<SideReference>();
template QString word(SurveyState);
template std::optional<SurveyState> fromWord<SurveyState>(QStringView);
template QStringList words<SurveyState>();
template QString word(MediaKind);
template std::optional<MediaKind> fromWord<MediaKind>(QStringView);
template QStringList words<MediaKind>();
template QString word(ChangeKind);
template std::optional<ChangeKind> fromWord<ChangeKind>(QStringView);
template QStringList words<ChangeKind>();
template QString word(ImportNote::What);
template std::optional<ImportNote::What> fromWord<ImportNote::What>(QStringView);
template QStringList words<ImportNote::What>();

} // namespace plan
