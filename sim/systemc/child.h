// Work in a process of its own: SystemC elaborates once in a process, so every platform gets one.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "host/base/file_descriptor.h"
#include "host/base/result.h"

namespace keyline::sim::platform {

class Child {
  public:
    // Lines for the parent, without their ends.
    using Tell = std::function<void(const std::string& line)>;
    // What `work` throws is the child's error.
    explicit Child(const std::function<void(const Tell&)>& work);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // Readable when there is a line, or the end.
    int fd() const { return pipe_.get(); }
    // Waits for some lines, and appends them; false: the child has ended.
    bool take(std::vector<std::string>& lines);
    // Waits for the next line; none: the child has ended.
    std::optional<std::string> line();
    // Waits for its end: what it threw, or how it died.
    Result<void> end();

  private:
    bool fill();
    std::optional<std::string> kept_line();

    FileDescriptor pipe_;
    pid_t process_ = -1;
    std::string text_;
    std::optional<std::string> error_;
};

}  // namespace keyline::sim::platform
