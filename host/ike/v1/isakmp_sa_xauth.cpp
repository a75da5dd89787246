// XAUTH (draft-beaulieu-ike-xauth, draft-ietf-ipsec-isakmp-xauth): after Phase 1 the gateway asks the other
// side's user for a name and a password. Alone, before a certificate of the gateway's only, it is hybrid
// authentication (draft-ietf-ipsec-isakmp-hybrid-auth).
//
//   gateway   REQUEST: name, password      user   REPLY: name, password, or STATUS 0: no
//   gateway   SET: STATUS                  user   ACK
#include <algorithm>

#include <fmt/format.h>

#include "host/ike/auth/v1_methods.h"
#include "host/ike/v1/isakmp_sa.h"

namespace keyline::ike::v1 {

namespace {

using Kind = ReportEvent::Kind;
using Number = ConfigurationAttribute;

constexpr std::uint16_t status_fail = 0;
constexpr std::uint16_t status_ok = 1;
constexpr std::uint16_t type_generic = 0;  // a name and a password
constexpr std::size_t longest_name = 255;
// A password is said to one gateway so often under one ISAKMP SA.
constexpr unsigned max_times_asked = 3;

// What nobody can take for a pattern.
std::optional<Identity> user_named(ByteView name) {
    if (name.empty() || name.size() > longest_name) return std::nullopt;
    auto user = Identity::parse(std::string(name.begin(), name.end()));
    const bool plain = user.type != Identity::Type::any && !user.is_pattern();
    return plain ? user : Identity{Identity::Type::key_id, to_bytes(name)};
}

Bytes name_of(const Identity& user) {
    using Type = Identity::Type;
    const bool is_text = user.type == Type::fqdn || user.type == Type::rfc822 || user.type == Type::key_id;
    return is_text ? user.data : to_bytes(as_bytes(user.to_string()));
}

// Some clients count the octet that ends a string in C.
ByteView without_final_zero(ByteView password) {
    if (!password.empty() && password.back() == 0) return password.first(password.size() - 1);
    return password;
}

std::string for_the_log(ByteView text) {
    constexpr std::size_t most = 256;
    std::string printable;
    for (const auto octet : text.first(std::min(text.size(), most)))
        printable += octet >= 0x20 && octet < 0x7f ? static_cast<char>(octet) : '?';
    return printable;
}

Attributes status(std::uint16_t value) {
    return {Attribute::of(Number::xauth_status, value)};
}

}  // namespace

// ---- What both ends do

bool IsakmpSa::has_user(const std::vector<LocalAuth>& rounds) {
    return rounds.back().method == AuthClass::xauth;
}
bool IsakmpSa::has_user(const std::vector<RemoteAuth>& rounds) {
    return rounds.back().method == AuthClass::xauth;
}

std::vector<AuthenticationMethod> IsakmpSa::with_user(const ConnectionConfig& connection, bool initiator,
                                                      const std::vector<AuthenticationMethod>& methods) {
    const bool is_here = has_user(connection.local);
    if (!is_here && !has_user(connection.remote)) return methods;
    const bool hybrid = connection.local.front().method == AuthClass::xauth ||
                        connection.remote.front().method == AuthClass::xauth;
    std::vector<AuthenticationMethod> with;
    for (const auto method : methods)
        if (const auto number = method_with_user(method, is_here == initiator, hybrid))
            with.push_back(*number);
    return with;
}

bool IsakmpSa::is_about_user(const Attributes& attributes) {
    return std::any_of(attributes.begin(), attributes.end(), [](const Attribute& attribute) {
        return attribute.type >= static_cast<std::uint16_t>(Number::xauth_type) &&
               attribute.type <= static_cast<std::uint16_t>(Number::xauth_answer);
    });
}

// ---- The gateway

void IsakmpSa::ask_for_user(TimePoint now) {
    stage_ = Stage::user;
    begin_transaction(now, Transaction::Purpose::ask_user, ConfigurationType::request,
                      {Attribute::of(Number::xauth_user_name, Bytes()),
                       Attribute::of(Number::xauth_user_password, Bytes())});
}

// One try: who wants another one begins with Phase 1, which costs more than a look at a list of words.
void IsakmpSa::take_user(TimePoint now, AttributesBody body) {
    user_refused_ = refusal_of_user(body.attributes);
    for (auto& attribute : body.attributes) wipe(attribute.value);
    const bool welcome = user_refused_.empty();
    if (!welcome) {
        shared_.tally.add(Count::refused_authentication);
        report(Kind::authentication_failed, "XAUTH: " + user_refused_);
    }
    begin_transaction(now, Transaction::Purpose::tell_user, ConfigurationType::set,
                      status(welcome ? status_ok : status_fail));
}

std::string IsakmpSa::refusal_of_user(Attributes& answer) {
    if (find(answer, Number::xauth_status) != nullptr) return "the user's side gives no name and password";
    const auto* name = find(answer, Number::xauth_user_name);
    const auto password = std::find_if(answer.begin(), answer.end(), [](const Attribute& attribute) {
        return attribute.is(Number::xauth_user_password);
    });
    if (name == nullptr || password == answer.end()) return "there is no name or no password in the answer";
    const auto said = take_secret(*password);
    const auto user = user_named(name->value);
    if (!user) return fmt::format("a name of {} octets", name->value.size());
    if (!is_password_of(*user, said))
        return fmt::format("{}: there is no such user, or the password is another one", user->to_string());
    if (connection_->remote.size() > 1 && !connection_->remote.back().id.accepts(*user))
        return fmt::format("{} is not whom the connection is for", user->to_string());
    remote_user_ = *user;
    if (const auto free = check_not_taken(); !free) {
        remote_user_ = {};
        return fmt::format("{}: {}", user->to_string(), free.error().reason);
    }
    return {};
}

// Nothing of it, nor whether there is such a user, is to be seen in the time that it takes: MACs are
// compared, and of nothing where there is no password.
bool IsakmpSa::is_password_of(const Identity& user, const crypto::Secret& password) const {
    // By the user's name alone: a secret of this gateway's own name is no user's.
    const auto* known = shared_.credentials().shared_secret(SharedSecret::Kind::eap, user, user);
    const auto mac = [&](ByteView text) { return hash_1(suite_.hash, keys_.a, 0, text); };
    const auto wanted = mac(known != nullptr ? known->reveal() : ByteView());
    const auto said = mac(without_final_zero(password.reveal()));
    const bool same = crypto::constant_time_equal(wanted.reveal(), said.reveal());
    return same && known != nullptr && !known->empty();
}

void IsakmpSa::user_has_heard(TimePoint now) {
    if (!user_refused_.empty()) return close("XAUTH: " + user_refused_);
    report(Kind::note, "XAUTH: " + remote_user_.to_string() + " has logged in");
    configure(now);
}

// ---- The user's side

Identity IsakmpSa::own_user() const {
    const auto& round = connection_->local.back();
    if (round.xauth_id.type != Identity::Type::any) return round.xauth_id;
    return round.id.type != Identity::Type::any ? round.id : local_id_;
}

void IsakmpSa::answer_for_user(TimePoint now, Transaction& transaction, const AttributesBody& request) {
    if (const auto* text = find(request.attributes, Number::xauth_message))
        report(Kind::note, "XAUTH: the gateway says: " + for_the_log(text->value));
    auto answer = user_attributes(request.attributes);
    if (answer) return answer_transaction(now, transaction, request, std::move(*answer));
    const auto text = "XAUTH: " + answer.error().message;
    answer_transaction(now, transaction, request, status(status_fail));
    shared_.tally.add(Count::refused_authentication);
    report(Kind::authentication_failed, text);
    give_up_anew();
    close(text);
}

Result<Attributes> IsakmpSa::user_attributes(const Attributes& asked) {
    if (++times_asked_ > max_times_asked) return fail("the gateway asks again and again");
    const auto* type = find(asked, Number::xauth_type);
    const bool generic = type == nullptr || type->value.empty() || type->number() == type_generic;
    if (!generic)
        return fail(
            "the gateway wants RADIUS-CHAP, a one-time password or S/Key, and Keyline has names and "
            "passwords only (type 0, Generic)");
    for (const auto other :
         {Number::xauth_passcode, Number::xauth_challenge, Number::xauth_next_pin, Number::xauth_answer})
        if (find(asked, other) != nullptr)
            return fail("the gateway asks for " + to_string(other) +
                        ", and Keyline has names and passwords only");
    const auto user = own_user();
    const auto* password = shared_.credentials().shared_secret(SharedSecret::Kind::eap, user, user);
    if (password == nullptr)
        return fail("there is no password of " + user.to_string() + ": see secrets.xauthNAME");
    Attributes answer;
    if (type != nullptr) answer.push_back(*type);
    if (find(asked, Number::xauth_user_name) != nullptr)
        answer.push_back(Attribute::of(Number::xauth_user_name, name_of(user)));
    if (find(asked, Number::xauth_user_password) != nullptr)
        answer.push_back(Attribute::of(Number::xauth_user_password, to_bytes(password->reveal())));
    return answer;
}

void IsakmpSa::take_verdict(TimePoint now, Transaction& transaction, const AttributesBody& body) {
    const auto* verdict = find(body.attributes, Number::xauth_status);
    const bool welcome = verdict != nullptr && verdict->number() == status_ok;
    answer_transaction(now, transaction, body, {Attribute::of(Number::xauth_status, Bytes())});
    if (welcome) return configure(now);
    const auto text = "XAUTH: the gateway refuses " + own_user().to_string();
    shared_.tally.add(Count::refused_authentication);
    report(Kind::authentication_failed, text);
    give_up_anew();
    close(text);
}

}  // namespace keyline::ike::v1
