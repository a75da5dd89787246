// Changes what an IKE SA says before it is sealed: a peer that has the keys and does not keep the protocol.
//
// The linker puts man_inside.cpp between the engine and SkProtection, and IKEv1's CbcChain (--wrap), so the
// engine itself has no such door.
#pragma once

#include <functional>

#include "host/ike/codec/message.h"

namespace keyline::fuzz {

// Asked before every message that is sealed; empty: nobody is there.
using ManInside = std::function<void(ike::Header&, ike::Payloads&)>;
ManInside& man_inside();

// In IKEv1 a HASH inside the message is made before it is sealed, and would not fit what was changed. From
// this word on every HASH is right, as if the man inside had made it.
void set_hashes_right(bool right);

}  // namespace keyline::fuzz
