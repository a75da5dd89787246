#include "host/ike/auth/constraints.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace keyline::ike {

namespace {

using crypto::HashAlgorithm;
using crypto::KeyType;
using crypto::SignatureScheme;
using Kind = SignatureScheme::Kind;

// The key type of the words that follow. No type: all ("pubkey").
struct Current {
    std::optional<KeyType> type;
    bool pss = false;
};

constexpr auto hashes = std::to_array<std::pair<std::string_view, HashAlgorithm>>({
    {"sha1", HashAlgorithm::sha1},
    {"sha256", HashAlgorithm::sha256},
    {"sha384", HashAlgorithm::sha384},
    {"sha512", HashAlgorithm::sha512},
});

std::optional<Current> key_word(std::string_view word) {
    if (word == "pubkey") return Current{};
    if (word == "rsa") return Current{KeyType::rsa, false};
    if (word == "rsa/pss") return Current{KeyType::rsa, true};
    if (word == "ecdsa") return Current{KeyType::ecdsa, false};
    if (word == "ed25519") return Current{KeyType::ed25519, false};
    if (word == "ed448") return Current{KeyType::ed448, false};
    return std::nullopt;
}

// The schemes of one hash word after one key word.
std::vector<SignatureScheme> schemes_of(const Current& current, std::string_view word) {
    std::vector<SignatureScheme> schemes;
    const auto is = [&](KeyType type) { return !current.type || *current.type == type; };
    if (word == "identity") {
        if (is(KeyType::ed25519)) schemes.push_back({Kind::ed25519});
        if (is(KeyType::ed448)) schemes.push_back({Kind::ed448});
    }
    for (const auto& [name, hash] : hashes) {
        if (word != name) continue;
        const bool has_pss = hash != HashAlgorithm::sha1;
        if (is(KeyType::rsa) && (!current.pss || has_pss))
            schemes.push_back({current.pss ? Kind::rsa_pss : Kind::rsa_pkcs1, hash});
        if (is(KeyType::ecdsa)) {
            schemes.push_back({Kind::ecdsa, hash});
            if (hash != HashAlgorithm::sha1) schemes.push_back({Kind::ecdsa_raw, hash});
        }
    }
    return schemes;
}

std::optional<unsigned> strength_word(std::string_view word) {
    unsigned bits = 0;
    const auto [stopped, error] = std::from_chars(word.data(), word.data() + word.size(), bits);
    if (error != std::errc() || stopped != word.data() + word.size() || bits == 0) return std::nullopt;
    return bits;
}

void add_type(std::vector<KeyType>& types, KeyType type) {
    if (std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
}

// Reads one word after the other.
class Reader {
  public:
    Result<void> read(std::string_view word) {
        if (word.starts_with("ike:")) {
            for_auth_ = true;
            word.remove_prefix(4);
        }
        if (const auto key = key_word(word)) {
            current_ = key;
            if (!for_auth_ && key->type) add_type(result_.types, *key->type);
            if (!for_auth_ && !key->type) any_type_ = true;
            return {};
        }
        if (!current_)
            return fail("\"" + std::string(word) + "\" must follow a key type: pubkey, rsa, ecdsa");
        if (auto schemes = schemes_of(*current_, word); !schemes.empty()) {
            auto& list = for_auth_ ? result_.ike_schemes : result_.chain_schemes;
            list.insert(list.end(), schemes.begin(), schemes.end());
            return {};
        }
        const auto bits = strength_word(word);
        if (!bits || !current_->type || for_auth_)
            return fail("\"" + std::string(word) +
                        "\" is neither a hash (sha256, sha384, sha512, identity) nor, "
                        "behind rsa or ecdsa, a strength in bits");
        result_.strengths.push_back({*current_->type, *bits});
        return {};
    }

    AuthConstraints finish() {
        if (any_type_) result_.types.clear();
        if (result_.ike_schemes.empty()) result_.ike_schemes = result_.chain_schemes;
        return std::move(result_);
    }

  private:
    AuthConstraints result_;
    std::optional<Current> current_;
    bool for_auth_ = false;
    bool any_type_ = false;
};

}  // namespace

Result<AuthConstraints> AuthConstraints::parse(std::string_view text) {
    Reader reader;
    while (true) {
        const auto dash = std::min(text.find('-'), text.size());
        if (auto read = reader.read(text.substr(0, dash)); !read) return tl::unexpected(read.error());
        if (dash == text.size()) break;
        text.remove_prefix(dash + 1);
    }
    return reader.finish();
}

Result<void> AuthConstraints::check_key(const crypto::PublicKey& key) const {
    if (!types.empty() && std::find(types.begin(), types.end(), key.type()) == types.end())
        return fail(std::string("keys of type ") + to_string(key.type()) + " are not wanted here");
    const auto fits = [&](const Strength& strength) {
        return strength.type == key.type() && key.bits() >= strength.bits;
    };
    if (!strengths.empty() && std::none_of(strengths.begin(), strengths.end(), fits))
        return fail(std::string("a key of type ") + to_string(key.type()) + " with " +
                    std::to_string(key.bits()) + " bits is too weak here");
    return {};
}

Result<void> AuthConstraints::check_chain(const std::vector<crypto::Certificate>& chain) const {
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const auto& certificate = chain[i];
        AuthConstraints strength_only;
        strength_only.strengths = strengths;
        auto strong =
            i == 0 ? check_key(certificate.public_key()) : strength_only.check_key(certificate.public_key());
        if (!strong) return fail("\"" + certificate.subject_text() + "\": " + strong.error().message);
        const bool is_anchor = i + 1 == chain.size();
        if (is_anchor || chain_schemes.empty()) continue;
        const auto scheme = certificate.signature_scheme();
        if (!scheme || std::find(chain_schemes.begin(), chain_schemes.end(), *scheme) == chain_schemes.end())
            return fail("\"" + certificate.subject_text() + "\" is signed with " +
                        (scheme ? to_string(*scheme) : "an unknown scheme") + ", which is not accepted here");
    }
    return {};
}

Result<void> AuthConstraints::check_auth(const SignatureScheme& scheme) const {
    if (ike_schemes.empty() || std::find(ike_schemes.begin(), ike_schemes.end(), scheme) != ike_schemes.end())
        return {};
    return fail(to_string(scheme) + " is not accepted here");
}

}  // namespace keyline::ike
