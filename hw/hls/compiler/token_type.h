// What travels on a port: the kernel's own type, read from the debug information that clang writes.
//
// A token is packed without padding: the first member of the C++ struct is least significant, element 0 of an
// array is least significant. An ap_uint<N> or ap_int<N> takes N bits, whatever its storage in memory takes.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "hw/hls/compiler/graph.h"

namespace llvm {
class DIType;
}

namespace keyline::hlsc {

struct TokenMember;

struct TokenType {
    enum class Kind { bits, record, array };
    Kind kind = Kind::bits;
    bool is_signed = false;
    std::string name;                          // of a record: the C++ struct
    unsigned width = 0;                        // packed
    std::uint64_t storage_bits = 0;            // in memory
    std::vector<TokenMember> members;          // record
    std::shared_ptr<const TokenType> element;  // array
    unsigned count = 0;
};

struct TokenMember {
    std::string name;
    std::uint64_t storage_lo = 0;  // bit offset in memory
    unsigned packed_lo = 0;
    TokenType type;
};

// The type of a kernel argument: a stream's token type, or the type that a configuration port refers to.
struct ArgumentType {
    bool is_stream = false;
    bool is_reference = false;  // pointer or reference
    TokenType type;
};

ArgumentType argument_type(const llvm::DIType* type, const std::string& argument,
                           const SourceLocation& where);

// The type of the words of a static array with one dimension.
TokenType array_element_type(const llvm::DIType* type, const std::string& variable,
                             const SourceLocation& where);

// The memory image of a packed leaf: padding reads as zero.
NodeId unpack_to_memory(Graph& graph, const TokenType& type, NodeId packed, unsigned memory_bits);
// The packed token in a memory image.
NodeId pack_from_memory(Graph& graph, const TokenType& type, NodeId memory);

}  // namespace keyline::hlsc
