// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace bench {

/** The value below which `share` of the samples lie. */
inline double percentile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, static_cast<size_t>(share * static_cast<double>(samples.size())))];
}

inline double median(const std::vector<double> &samples)
{
    return percentile(samples, 0.5);
}

/**
 * Of rounds of the same steps, what each step takes: its median over the rounds. What another program does in one round
 * falls out; a step that is always slow stays.
 */
inline std::vector<double> mediansOfSteps(const std::vector<std::vector<double>> &rounds)
{
    std::vector<double> medians;
    for (size_t step = 0; step < rounds.front().size(); ++step) {
        std::vector<double> samples;
        samples.reserve(rounds.size());
        for (const std::vector<double> &round : rounds)
            samples.push_back(round[step]);
        medians.push_back(median(samples));
    }
    return medians;
}

inline std::vector<double> allOf(const std::vector<std::vector<double>> &rounds)
{
    std::vector<double> all;
    for (const std::vector<double> &round : rounds)
        all.insert(all.end(), round.begin(), round.end());
    return all;
}

} // namespace bench
