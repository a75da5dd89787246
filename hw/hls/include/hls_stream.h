// hls::stream<T>: a queue of tokens, with the names of Vitis HLS. hls::stream<T, DEPTH> is the one that joins
// two tasks (hls_task.h); it converts to hls::stream<T>&, which is what a function takes.
//
// In C simulation it is a queue without a bound, unless the bench asks for bounds (hls_simulation.h). Reading
// an empty one lets the tasks run; when they cannot give a token, it throws, because the hardware would wait
// for ever. hlsc (which defines HLSC) sees one slot, and marks where a token is taken and where one is given.
#pragma once

#include "ap_int.h"

#ifdef HLSC

extern "C" {
bool __hls_valid(const void* stream) noexcept;
void __hls_pop(void* stream) noexcept;
void __hls_push(void* stream) noexcept;
}

namespace hls {

template <class T, int DEPTH = 0>
struct stream;

template <class T>
struct stream<T, 0> {
    T slot;

    stream() = default;
    explicit stream(const char*) {}
    stream(const stream&) = delete;
    stream& operator=(const stream&) = delete;

    T read() {
        const T token = slot;
        __hls_pop(this);
        return token;
    }
    void read(T& token) { token = read(); }
    bool read_nb(T& token) {
        if (empty()) return false;
        read(token);
        return true;
    }
    bool empty() const { return !__hls_valid(this); }
    void write(const T& token) {
        slot = token;
        __hls_push(this);
    }
    void operator>>(T& token) { read(token); }
    void operator<<(const T& token) { write(token); }
};

template <class T, int DEPTH>
struct stream : stream<T, 0> {
    static_assert(DEPTH > 0);

    stream() = default;
    explicit stream(const char*) {}
};

}  // namespace hls

#else

#include <deque>
#include <string>
#include <typeinfo>

#include "hls_simulation.h"

namespace hls {

template <class T, int DEPTH = 0>
class stream;

template <class T>
class stream<T, 0> : private simulation::Channel {
  public:
    stream() : stream("") {}
    explicit stream(const char* name) : stream(name, 0) {}

    T read() {
        if (tokens_.empty() && !scheduler().wait_for(*this, simulation::Wait::token))
            throw deadlock("hls::stream: read of an empty stream, " + name() + scheduler().waiting());
        scheduler().note_read(*this);
        T token = tokens_.front();
        tokens_.pop_front();
        return token;
    }
    void read(T& token) { token = read(); }
    // False, and the token as it was: there is none.
    bool read_nb(T& token) {
        if (empty()) return false;
        read(token);
        return true;
    }
    void write(const T& token) {
        if (!scheduler().inside() && !has_room() && !scheduler().wait_for(*this, simulation::Wait::room))
            throw deadlock("hls::stream: write to a full stream, " + name() + scheduler().waiting());
        (scheduler().note_write(*this) ? written_ : tokens_).push_back(token);
    }
    void operator>>(T& token) { read(token); }
    void operator<<(const T& token) { write(token); }

    // The bench's question lets the tasks run, until there is a token or they can do no more.
    bool empty() {
        scheduler().note_use(*this);
        if (tokens_.empty() && !scheduler().inside()) scheduler().wait_for(*this, simulation::Wait::token);
        return tokens_.empty();
    }
    // Tokens there are now.
    std::size_t size() const { return tokens_.size(); }

  protected:
    stream(const char* name, std::size_t depth)
        : scheduler_(simulation::scheduler()),
          name_(name),
          number_(scheduler_->number_stream()),
          depth_(depth) {}

  private:
    simulation::Scheduler& scheduler() const { return *scheduler_; }
    bool has_token() const override { return !tokens_.empty(); }
    bool has_room() const override {
        return depth_ == 0 || !scheduler().bounded() || tokens_.size() < depth_;
    }
    void publish() override {
        tokens_.push_back(written_.front());
        written_.pop_front();
    }
    std::string name() const override {
        const std::string text = name_.empty() ? "stream " + std::to_string(number_) + " of " +
                                                     simulation::readable_name(typeid(T))
                                               : "'" + name_ + "'";
        return depth_ == 0 ? text
                           : text + " (" + std::to_string(size()) + " of " + std::to_string(depth_) + ")";
    }

    std::shared_ptr<simulation::Scheduler> scheduler_;
    std::string name_;
    int number_;
    std::size_t depth_;  // 0: no bound
    std::deque<T> tokens_;
    std::deque<T> written_;  // by a call that is not over
};

template <class T, int DEPTH>
class stream : public stream<T> {
    static_assert(DEPTH > 0);

  public:
    stream() : stream("") {}
    explicit stream(const char* name) : stream<T>(name, DEPTH) {}
};

}  // namespace hls

#endif
