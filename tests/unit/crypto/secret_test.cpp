// Secret: moves only, and its memory is zeros when it goes back to the heap.
#include "host/crypto/secret.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>
#include <type_traits>

#include <catch2/catch.hpp>

namespace {

// What the watched block held when it was given back. The block is read before free(): still allocated.
const void* watched = nullptr;
std::array<std::uint8_t, 32> last_words{};
bool was_released = false;

void release(void* memory) noexcept {
    if (memory != nullptr && memory == watched) {
        const auto* bytes = static_cast<const std::uint8_t*>(memory);
        std::copy_n(bytes, last_words.size(), last_words.begin());
        was_released = true;
        watched = nullptr;
    }
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) {
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}
// Catch allocates with this one; all must come from where release() gives back to.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* memory) noexcept {
    release(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    release(memory);
}

namespace keyline::crypto {
namespace {

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, Bytes>);
static_assert(!std::is_convertible_v<Bytes, Secret>);

template <typename T>
concept Printable = requires(std::ostream& stream, const T& value) {
    stream << value;
};
static_assert(!Printable<Secret>);

Secret sample() {
    std::array<std::uint8_t, 32> bytes{};
    for (std::size_t i = 0; i < bytes.size(); i++) bytes[i] = static_cast<std::uint8_t>(i + 1);
    return Secret(ByteView(bytes));
}

void watch(const Secret& secret) {
    watched = secret.reveal().data();
    was_released = false;
    std::copy_n(secret.reveal().begin(), last_words.size(), last_words.begin());
}

bool released_as_zeros() {
    return was_released &&
           std::all_of(last_words.begin(), last_words.end(), [](auto byte) { return byte == 0; });
}

TEST_CASE("a secret's memory is zeros when it is released") {
    SECTION("at the end of its life") {
        {
            const Secret secret = sample();
            watch(secret);
        }
        CHECK(released_as_zeros());
    }
    SECTION("when another one is moved over it") {
        Secret secret = sample();
        watch(secret);
        secret = Secret(8);
        CHECK(released_as_zeros());
        CHECK(secret.size() == 8);
    }
    SECTION("after it moved to a new owner, at the end of that one's life") {
        {
            Secret first = sample();
            watch(first);
            const Secret second = std::move(first);
            CHECK_FALSE(was_released);
            CHECK(second.size() == 32);
        }
        CHECK(released_as_zeros());
    }
}

TEST_CASE("a secret that moved away is empty") {
    Secret first = sample();
    const Secret second = std::move(first);
    CHECK(first.empty());  // NOLINT(bugprone-use-after-move): the promise under test
    CHECK(second.reveal()[31] == 32);
    Secret third;
    third = sample();
    Secret& same = third;
    third = std::move(same);
    CHECK(third.size() == 32);
}

TEST_CASE("clones and slices are secrets of their own") {
    const Secret secret = sample();
    Secret clone = secret.clone();
    clone.reveal_for_writing()[0] = 99;
    CHECK(secret.reveal()[0] == 1);
    const Secret part = secret.slice(4, 3);
    REQUIRE(part.size() == 3);
    CHECK(part.reveal()[0] == 5);
    CHECK(secret.slice(32, 0).empty());
    CHECK_THROWS(secret.slice(30, 3));
    CHECK_THROWS(secret.slice(33, 0));
    CHECK_THROWS(secret.slice(1, static_cast<std::size_t>(-1)));
}

TEST_CASE("comparison takes content and size") {
    const Secret secret = sample();
    Secret other = secret.clone();
    CHECK(constant_time_equal(secret.reveal(), other.reveal()));
    other.reveal_for_writing()[31] ^= 1;
    CHECK_FALSE(constant_time_equal(secret.reveal(), other.reveal()));
    CHECK_FALSE(constant_time_equal(secret.reveal(), secret.reveal().first(31)));
    CHECK(constant_time_equal({}, {}));
}

}  // namespace
}  // namespace keyline::crypto
