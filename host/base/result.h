// Keyline's one error type.
//
// A function that can fail for a reason outside the program (network bytes, files, cards, peers) returns
// Result<T>. Exceptions are for programming errors and exhausted resources only.
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace keyline {

// What went wrong, in a sentence that a user can act on: what, where, and where possible the remedy. Never a
// secret.
struct Error {
    std::string message;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(std::string message) {
    return tl::unexpected<Error>(Error{std::move(message)});
}

}  // namespace keyline
