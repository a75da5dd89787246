// Where somebody in the guest breaks the card: lines of text, each with one line for an answer, over a virtio
// port of the guest.
//
//     arm KIND after N lasts M     as parse_fault() has it
//     clear
//     watch MARK                   16 hexadecimal digits: FaultControl::watch_for()
//     look
//
// The answer: "struck 0 over 0 seen N", `seen` since the last answer; or "what?".
#pragma once

#include <memory>
#include <string>

#include "host/base/file_descriptor.h"
#include "host/base/result.h"
#include "sim/faults.h"

namespace keyline::sim {

class FaultDoor {
  public:
    // `socket`: of a stream, which does not block.
    FaultDoor(FileDescriptor socket, std::shared_ptr<FaultInjector> injector)
        : socket_(std::move(socket)), injector_(std::move(injector)) {}

    int fd() const { return socket_.get(); }
    // Answers what has come.
    Result<void> serve();

  private:
    std::string obey(const std::string& line);

    FileDescriptor socket_;
    std::shared_ptr<FaultInjector> injector_;
    std::string heard_;
};

}  // namespace keyline::sim
