#include "sim/sa_memory.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <verilated_syms.h>

namespace keyline::sim {

namespace {

// The end of the path of a memory that hlsc checks: the words of all SAs.
constexpr std::string_view sa_memory = ".gen_registered.u_memory";
constexpr unsigned words_of_sas = 16384;
constexpr unsigned used_sas = 8;

struct StoredWord {
    std::uint8_t* octets = nullptr;
    std::size_t size = 0;   // octets
    std::size_t width = 0;  // bits
    bool is_zero() const {
        return std::all_of(octets, octets + size, [](std::uint8_t octet) { return octet == 0; });
    }
};

// Of those of SAs that are likely to be in use.
std::vector<StoredWord> stored_words(VerilatedContext& context) {
    std::vector<StoredWord> words;
    for (const auto& [name, scope] : *context.scopeNameMap()) {
        const auto* array = scope->varFind("words_q");
        if (array == nullptr || !std::string_view(name).ends_with(sa_memory)) continue;
        StoredWord word{static_cast<std::uint8_t*>(array->datap()), array->entSize(),
                        static_cast<std::size_t>(array->packed().elements())};
        // The driver takes SAs from the first one on; of the lookup every word may be in use.
        const auto count = static_cast<unsigned>(array->unpacked().elements());
        const unsigned looked_at = count < words_of_sas ? count : used_sas;
        for (unsigned i = 0; i < looked_at; i++, word.octets += word.size)
            if (!word.is_zero()) words.push_back(word);
    }
    return words;
}

}  // namespace

void flip_sa_bits(VerilatedContext& context, std::mt19937_64& random, unsigned bits) {
    const auto words = stored_words(context);
    if (words.empty()) return;
    const auto& word = words[random() % words.size()];
    std::size_t bit = random() % word.width;
    for (unsigned i = 0; i < bits && i < word.width; i++) {
        word.octets[bit / 8] = static_cast<std::uint8_t>(word.octets[bit / 8] ^ 1U << bit % 8);
        if (word.width > 1) bit = (bit + 1 + random() % (word.width - 1)) % word.width;
    }
}

}  // namespace keyline::sim
