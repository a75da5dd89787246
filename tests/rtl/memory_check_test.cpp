// The code beside each word of hlsc's memories: bits that flip are found when the word is read, and nothing
// else is.
#include <Vhlsc_memory.h>
#include <Vhlsc_memory___024root.h>
#include <verilated.h>

#include "tests/support/random.h"

using namespace keyline;
using keyline::test::random_engine;

namespace {

constexpr unsigned words = 16;
constexpr unsigned width = 129;
constexpr unsigned word_parts = (width + 31) / 32;
constexpr int clocks_to_error = 4;

struct Memory {
    // Whether error_o was raised for a read `clocks_to_error` clocks ago.
    bool step() {
        top.clk_i = 0;
        top.eval();
        top.clk_i = 1;
        top.eval();
        top.read_i = top.write_i = 0;
        return top.error_o != 0;
    }
    void read(unsigned address) {
        top.read_i = 1;
        top.read_address_i = static_cast<std::uint8_t>(address);
    }
    void write(unsigned address, std::mt19937_64& random) {
        top.write_i = 1;
        top.write_address_i = static_cast<std::uint8_t>(address);
        for (unsigned part = 0; part < word_parts; part++)
            top.write_data_i[part] = static_cast<std::uint32_t>(random());
        top.write_data_i[word_parts - 1] &= 1;
    }
    void flip(unsigned address, unsigned bit) {
        top.rootp->hlsc_memory__DOT__words_q[address][bit / 32] ^= 1U << bit % 32;
    }
    // Of a read that has nothing around it: an error, and of this word.
    bool finds_error(unsigned address) {
        read(address);
        bool found = false;
        for (int clock = 0; clock < clocks_to_error; clock++) found = step();
        if (found) REQUIRE(top.error_address_o == address);
        return found;
    }

    Vhlsc_memory top;
};

}  // namespace

TEST_CASE("a memory that is only read and written has no errors", "[rtl]") {
    auto random = random_engine();
    Memory memory;
    for (int clock = 0; clock < 20000; clock++) {
        // Often the same word at the same time.
        const auto address = static_cast<unsigned>(random() % words);
        if (random() % 2 == 0) memory.read(address);
        if (random() % 2 == 0)
            memory.write(random() % 2 == 0 ? address : static_cast<unsigned>(random() % words), random);
        REQUIRE_FALSE(memory.step());
    }
}

TEST_CASE("any one, two or three bits that flip are found, in any word, and a new word is right again",
          "[rtl]") {
    auto random = random_engine();
    Memory memory;
    for (unsigned address = 0; address < words; address++) {
        memory.write(address, random);
        memory.step();
    }
    for (unsigned first = 0; first < width; first++) {
        const auto address = static_cast<unsigned>(random() % words);
        memory.flip(address, first);
        REQUIRE(memory.finds_error(address));
        REQUIRE_FALSE(memory.finds_error((address + 1) % words));
        for (unsigned second = 0; second < first; second++) {
            memory.flip(address, second);
            REQUIRE(memory.finds_error(address));
            const auto third = static_cast<unsigned>(random() % width);
            if (third != first && third != second) {
                memory.flip(address, third);
                REQUIRE(memory.finds_error(address));
                memory.flip(address, third);
            }
            memory.flip(address, second);
        }
        memory.write(address, random);
        memory.step();
        REQUIRE_FALSE(memory.finds_error(address));
    }
}

TEST_CASE("reads in every clock are told apart", "[rtl]") {
    auto random = random_engine();
    Memory memory;
    for (unsigned address = 0; address < words; address++) {
        memory.write(address, random);
        memory.step();
    }
    memory.flip(5, 100);
    std::vector<bool> read;
    for (int clock = 0; clock < 1000; clock++) {
        const auto address = static_cast<unsigned>(random() % words);
        memory.read(address);
        read.push_back(address == 5);
        const bool error = memory.step();
        if (clock >= clocks_to_error)
            REQUIRE(error == read[static_cast<std::size_t>(clock - clocks_to_error + 1)]);
        if (error) REQUIRE(memory.top.error_address_o == 5);
    }
}
