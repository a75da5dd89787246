// hls::stream<T>: a queue of tokens, with the names of Vitis HLS.
//
// In C simulation it is a queue without a bound; reading an empty one throws, because the hardware would wait
// for ever. hlsc (which defines HLSC) sees one slot, and marks where a token is taken and where one is given.
#pragma once

#include "ap_int.h"

#ifdef HLSC

extern "C" {
void __hls_pop(void* stream) noexcept;
void __hls_push(void* stream) noexcept;
}

namespace hls {

template <class T>
struct stream {
    T slot;

    T read() {
        const T token = slot;
        __hls_pop(this);
        return token;
    }
    void write(const T& token) {
        slot = token;
        __hls_push(this);
    }
};

}  // namespace hls

#else

#include <deque>
#include <stdexcept>

namespace hls {

template <class T>
class stream {
  public:
    T read() {
        if (tokens_.empty()) throw std::logic_error("hls::stream: read of an empty stream");
        T token = tokens_.front();
        tokens_.pop_front();
        return token;
    }
    void write(const T& token) { tokens_.push_back(token); }
    bool empty() const { return tokens_.empty(); }

  private:
    std::deque<T> tokens_;
};

}  // namespace hls

#endif
