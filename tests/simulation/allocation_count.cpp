#include "tests/simulation/allocation_count.h"

#include <atomic>
#include <cstdlib>
#include <new>
#include <stdexcept>

#include <malloc.h>
#include <openssl/crypto.h>

namespace {

std::atomic<std::int64_t> allocated{0};

void* counted(void* memory) {
    if (memory != nullptr) allocated += static_cast<std::int64_t>(malloc_usable_size(memory));
    return memory;
}

void release(void* memory) {
    if (memory != nullptr) allocated -= static_cast<std::int64_t>(malloc_usable_size(memory));
    std::free(memory);  // NOLINT(cppcoreguidelines-no-malloc): this is the allocator
}

}  // namespace

// NOLINTBEGIN(cppcoreguidelines-no-malloc, misc-new-delete-overloads): the same
void* operator new(std::size_t size) {
    if (auto* memory = counted(std::malloc(size))) return memory;
    throw std::bad_alloc();
}
// std::stable_sort asks with this one.
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept {
    return counted(std::malloc(size));
}
void operator delete(void* memory) noexcept {
    release(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
    release(memory);
}

namespace keyline::simulation {

void count_openssl_allocations() {
    const auto allocate = [](std::size_t size, const char*, int) { return counted(std::malloc(size)); };
    const auto again = [](void* memory, std::size_t size, const char*, int) {
        if (memory != nullptr) allocated -= static_cast<std::int64_t>(malloc_usable_size(memory));
        return counted(std::realloc(memory, size));
    };
    const auto free = [](void* memory, const char*, int) { release(memory); };
    if (CRYPTO_set_mem_functions(allocate, again, free) != 1)
        throw std::logic_error("OpenSSL has allocated memory before main()");
}
// NOLINTEND(cppcoreguidelines-no-malloc, misc-new-delete-overloads)

std::int64_t allocated_bytes() {
    return allocated;
}

}  // namespace keyline::simulation
