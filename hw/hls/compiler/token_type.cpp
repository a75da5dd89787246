#include "hw/hls/compiler/token_type.h"

#include <charconv>

#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/IR/DebugInfoMetadata.h>

namespace keyline::hlsc {
namespace {

using llvm::cast;
using llvm::dyn_cast;
using llvm::dyn_cast_or_null;

const llvm::DIType* strip_qualifiers(const llvm::DIType* type) {
    while (const auto* derived = dyn_cast_or_null<llvm::DIDerivedType>(type)) {
        const auto tag = derived->getTag();
        if (tag != llvm::dwarf::DW_TAG_typedef && tag != llvm::dwarf::DW_TAG_const_type &&
            tag != llvm::dwarf::DW_TAG_volatile_type && tag != llvm::dwarf::DW_TAG_restrict_type)
            break;
        type = derived->getBaseType();
    }
    return type;
}

// "ap_uint<128>" -> 128; 0 if the name is not PREFIX<number>.
unsigned width_in_name(llvm::StringRef name, llvm::StringRef prefix) {
    if (!name.consume_front(prefix) || !name.consume_front("<") || !name.consume_back(">")) return 0;
    unsigned width = 0;
    return name.getAsInteger(10, width) ? 0 : width;
}

class Reader {
  public:
    Reader(std::string argument, SourceLocation where)
        : argument_(std::move(argument)), where_(std::move(where)) {}

    TokenType read(const llvm::DIType* type) const {
        type = strip_qualifiers(type);
        if (const auto* basic = dyn_cast_or_null<llvm::DIBasicType>(type)) return read_basic(*basic);
        if (const auto* composite = dyn_cast_or_null<llvm::DICompositeType>(type))
            return read_composite(*composite);
        fail("a pointer or an unknown type cannot travel on a port");
    }

    // ... of at least one bit.
    TokenType read_some(const llvm::DIType* type) const {
        TokenType out = read(type);
        if (out.width == 0) fail("an empty struct has no bits that could travel on a port: give it a member");
        return out;
    }

    [[noreturn]] void fail(const std::string& message) const {
        throw CompileError(where_, "port-type", "argument '" + argument_ + "': " + message);
    }

  private:
    TokenType read_basic(const llvm::DIBasicType& basic) const {
        TokenType out;
        out.storage_bits = basic.getSizeInBits();
        out.width = static_cast<unsigned>(basic.getSizeInBits());
        switch (basic.getEncoding()) {
            case llvm::dwarf::DW_ATE_boolean:
                out.width = 1;
                break;
            case llvm::dwarf::DW_ATE_signed:
            case llvm::dwarf::DW_ATE_signed_char:
                out.is_signed = true;
                break;
            case llvm::dwarf::DW_ATE_unsigned:
            case llvm::dwarf::DW_ATE_unsigned_char:
                break;
            default:
                fail("type '" + basic.getName().str() + "' cannot travel on a port");
        }
        return out;
    }

    TokenType read_composite(const llvm::DICompositeType& composite) const {
        TokenType out;
        out.storage_bits = composite.getSizeInBits();
        if (composite.getTag() == llvm::dwarf::DW_TAG_enumeration_type) {
            out.width = static_cast<unsigned>(composite.getSizeInBits());
            return out;
        }
        if (composite.getTag() == llvm::dwarf::DW_TAG_array_type) return read_array(composite);
        out.width = width_in_name(composite.getName(), "ap_uint");
        if (out.width == 0) {
            out.width = width_in_name(composite.getName(), "ap_int");
            out.is_signed = out.width != 0;
        }
        if (out.width != 0) return out;
        if (composite.getTag() == llvm::dwarf::DW_TAG_union_type) fail("a union cannot travel on a port");
        out.kind = TokenType::Kind::record;
        out.name = composite.getName().str();
        add_members(out, composite, 0);
        return out;
    }

    void add_members(TokenType& out, const llvm::DICompositeType& composite, std::uint64_t base) const {
        for (const llvm::DINode* node : composite.getElements()) {
            const auto* member = dyn_cast<llvm::DIDerivedType>(node);
            if (member == nullptr || member->isStaticMember()) continue;
            const std::uint64_t at = base + member->getOffsetInBits();
            if (member->getTag() == llvm::dwarf::DW_TAG_inheritance) {
                const llvm::DIType* parent = strip_qualifiers(member->getBaseType());
                add_members(out, *cast<llvm::DICompositeType>(parent), at);
            } else if (member->getTag() == llvm::dwarf::DW_TAG_member) {
                if (member->isBitField()) fail("bit-field '" + member->getName().str() + "': use ap_uint<N>");
                TokenMember m{member->getName().str(), at, out.width, read(member->getBaseType())};
                if (m.type.width == 0) continue;  // an empty struct
                out.width += m.type.width;
                out.members.push_back(std::move(m));
            }
        }
    }

    TokenType read_array(const llvm::DICompositeType& composite) const {
        TokenType out = read(composite.getBaseType());
        const llvm::DINodeArray dimensions = composite.getElements();
        for (unsigned k = dimensions.size(); k-- > 0;) {
            const auto* range = cast<llvm::DISubrange>(dimensions[k]);
            const auto* count = llvm::dyn_cast_if_present<llvm::ConstantInt*>(range->getCount());
            if (count == nullptr || count->getSExtValue() <= 0) fail("an array of unknown size");
            TokenType array;
            array.kind = TokenType::Kind::array;
            array.count = static_cast<unsigned>(count->getZExtValue());
            array.width = array.count * out.width;
            array.storage_bits = array.count * out.storage_bits;
            array.element = std::make_shared<TokenType>(std::move(out));
            out = std::move(array);
        }
        return out;
    }

    std::string argument_;
    SourceLocation where_;
};

struct PackedPiece {
    std::uint64_t storage_lo;
    unsigned packed_lo;
    unsigned width;
};

void collect_pieces(const TokenType& type, std::uint64_t storage_lo, unsigned packed_lo,
                    std::vector<PackedPiece>& out) {
    switch (type.kind) {
        case TokenType::Kind::bits:
            out.push_back({storage_lo, packed_lo, type.width});
            break;
        case TokenType::Kind::record:
            for (const TokenMember& m : type.members)
                collect_pieces(m.type, storage_lo + m.storage_lo, packed_lo + m.packed_lo, out);
            break;
        case TokenType::Kind::array:
            for (unsigned i = 0; i < type.count; i++)
                collect_pieces(*type.element, storage_lo + i * type.element->storage_bits,
                               packed_lo + i * type.element->width, out);
            break;
    }
}

}  // namespace

ArgumentType argument_type(const llvm::DIType* type, const std::string& argument,
                           const SourceLocation& where) {
    const Reader reader(argument, where);
    ArgumentType out;
    type = strip_qualifiers(type);
    if (const auto* derived = dyn_cast_or_null<llvm::DIDerivedType>(type)) {
        if (derived->getTag() != llvm::dwarf::DW_TAG_reference_type &&
            derived->getTag() != llvm::dwarf::DW_TAG_pointer_type)
            reader.fail("unknown kind of argument");
        out.is_reference = true;
        type = strip_qualifiers(derived->getBaseType());
    }
    const auto* composite = dyn_cast_or_null<llvm::DICompositeType>(type);
    if (composite != nullptr && composite->getName().starts_with("stream<")) {
        out.is_stream = true;
        for (const llvm::DINode* node : composite->getElements()) {
            const auto* member = dyn_cast<llvm::DIDerivedType>(node);
            if (member == nullptr) continue;
            if (member->getTag() == llvm::dwarf::DW_TAG_inheritance)  // stream<T, DEPTH>
                return argument_type(member->getBaseType(), argument, where);
            if (member->getName() != "slot") continue;
            out.type = reader.read_some(member->getBaseType());
            return out;
        }
        reader.fail("hls::stream has no member 'slot'; is HLSC defined for hls_stream.h?");
    }
    out.type = reader.read_some(type);
    return out;
}

TokenType array_element_type(const llvm::DIType* type, const std::string& variable,
                             const SourceLocation& where) {
    const TokenType whole = Reader(variable, where).read(type);
    if (whole.kind != TokenType::Kind::array || whole.element->kind == TokenType::Kind::array)
        throw CompileError(where, "storage", "'" + variable + "' is not an array of one dimension");
    if (whole.width == 0) throw CompileError(where, "storage", "'" + variable + "' has words without a bit");
    return *whole.element;
}

NodeId unpack_to_memory(Graph& graph, const TokenType& type, NodeId packed, unsigned memory_bits) {
    std::vector<PackedPiece> pieces;
    collect_pieces(type, 0, 0, pieces);
    std::vector<Slice> parts;
    unsigned at = 0;
    const auto pad_to = [&](std::uint64_t lo) {
        const auto gap = static_cast<unsigned>(lo) - at;
        if (gap > 0) parts.push_back({graph.zeros(gap), 0, gap});
        at += gap;
    };
    for (const PackedPiece& p : pieces) {
        pad_to(p.storage_lo);
        parts.push_back({packed, p.packed_lo, p.width});
        at += p.width;
    }
    pad_to(memory_bits);
    return graph.concat(parts);
}

NodeId pack_from_memory(Graph& graph, const TokenType& type, NodeId memory) {
    std::vector<PackedPiece> pieces;
    collect_pieces(type, 0, 0, pieces);
    std::vector<Slice> parts;
    parts.reserve(pieces.size());
    for (const PackedPiece& p : pieces)
        parts.push_back({memory, static_cast<unsigned>(p.storage_lo), p.width});
    return graph.concat(parts);
}

}  // namespace keyline::hlsc
