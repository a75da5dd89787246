// A file that only its owner may read, and that replaces no other one unasked.
#pragma once

#include <string>

#include "host/base/bytes.h"
#include "host/base/file_descriptor.h"
#include "host/base/result.h"

namespace keyline::cli {

class PrivateFile {
  public:
    // Mode 0600. Refuses a path where something is, a dangling link too.
    static Result<PrivateFile> create(const std::string& path);
    Result<void> write(ByteView octets);

  private:
    PrivateFile(std::string path, FileDescriptor file) : path_(std::move(path)), file_(std::move(file)) {}
    std::string path_;
    FileDescriptor file_;
};

// The error names the remedy: another `what` is to be named.
Result<void> may_write(const std::string& path, bool over_another, const char* what = "file");
// Whether its folder is there, and takes it: for who would find out late.
Result<void> may_make(const std::string& path);
// The whole of such a file at once. With `over_another` it takes the place of what is there, in one step.
Result<void> write_private(const std::string& path, ByteView octets, bool over_another);

}  // namespace keyline::cli
