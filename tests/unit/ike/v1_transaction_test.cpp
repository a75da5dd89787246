// XAUTH and Mode-Config of IKEv1: what is between Phase 1 and Quick Mode.
#include <catch2/catch.hpp>

#include "tests/unit/ike/v1_scripted_client.h"
#include "tests/unit/ike/virtual_network.h"

namespace keyline::test {

namespace {

using Catch::Matchers::Contains;
using Kind = ike::ReportEvent::Kind;
using ike::v1::Attribute;
using ike::v1::AuthenticationMethod;
using ike::v1::ConfigurationType;
using ike::v1::ExchangeType;
using ike::v1::PayloadType;
using Number = ike::v1::ConfigurationAttribute;
using Change = std::function<void(ike::ConnectionConfig&)>;

constexpr auto init_psk = AuthenticationMethod::xauth_init_pre_shared;
// A reauthentication far away, and its end.
constexpr auto hour = std::chrono::seconds(3600);

ike::SharedSecret password_of(const std::string& user, std::string_view text) {
    auto secret = secret_of(text);
    secret.kind = ike::SharedSecret::Kind::eap;
    secret.owners = {ike::Identity::parse(user)};
    return secret;
}

net::IpAddress address(const char* text) {
    return *net::IpAddress::parse(text);
}

// a is a client "carol" with the lab's pre-shared key, and b its gateway.
struct Lab {
    VirtualNetwork network;
    explicit Lab(std::uint64_t seed = 1, const ike::EngineSettings& settings = {}) : network(seed, settings) {
        configure(network);  // the pre-shared key
        network.a.engine.credentials().add_shared_secret(password_of("carol", "4iChxLT3"));
        network.b.engine.credentials().add_shared_secret(password_of("carol", "4iChxLT3"));
    }

    static ike::ConnectionConfig connection(bool for_a, bool a_is_user = true) {
        auto connection = lab_connection(for_a, "aes256-sha256-modp2048", "aes256-sha256");
        connection.version = ike::IkeVersion::v1;
        if (for_a == a_is_user) {
            ike::LocalAuth user;
            user.method = ike::AuthClass::xauth;
            user.xauth_id = ike::Identity::parse("carol");
            connection.local.push_back(user);
        } else {
            ike::RemoteAuth user;
            user.method = ike::AuthClass::xauth;
            connection.remote.push_back(user);
        }
        return connection;
    }
    void load(const Change& change_a = {}, const Change& change_b = {}, bool a_is_user = true) {
        for (const bool for_a : {true, false}) {
            auto made = connection(for_a, a_is_user);
            const auto& change = for_a ? change_a : change_b;
            if (change) change(made);
            REQUIRE((for_a ? network.a : network.b).engine.load_connection(made));
        }
    }
    void initiate(ike::Duration patience = 300s) {
        REQUIRE(network.a.engine.initiate(network.now, "lab", "net"));
        network.settle(network.a);
        network.run(patience);
    }
    void check_nothing_is_up() {
        CHECK(network.a.device.empty());
        CHECK(network.b.device.empty());
        CHECK(network.a.count("ike_sas_established") == 0);
        CHECK(network.b.count("ike_sas_established") == 0);
    }
    // ... and the other side's end has been heard of, long before anybody's patience is over.
    void check_all_is_over() {
        check_nothing_is_up();
        CHECK(network.a.engine.list().empty());
        CHECK(network.b.engine.list().empty());
        CHECK(network.a.count_events(Kind::initiation_failed) == 1);
    }
};

void aggressive(ike::ConnectionConfig& connection) {
    connection.aggressive = true;
    connection.aggressive_psk = true;
}

// The client's child is between its virtual addresses and the net behind the gateway.
Change with_vips(const std::vector<const char*>& vips, bool push = false) {
    return [=](ike::ConnectionConfig& connection) {
        for (const auto* vip : vips) connection.virtual_addresses.push_back(address(vip));
        connection.mode_config_push = push;
        connection.children.front().local_selectors = {{true, {}}};
        connection.reauth_time = hour;
        connection.rekey_time = 0s;
        connection.over_time = 360s;
        connection.rand_time = 0s;
    };
}
Change with_pools(const std::vector<std::string>& pools, bool push = false) {
    return [=](ike::ConnectionConfig& connection) {
        connection.pools = pools;
        connection.mode_config_push = push;
        connection.children.front().remote_selectors = {{true, {}}};
        connection.reauth_time = hour;
        connection.rekey_time = 0s;
        connection.over_time = 360s;
        connection.rand_time = 0s;
    };
}

void add_pools(ike::Engine& engine, std::uint64_t size = 10) {
    auto dns = ike::pool_attributes("dns", {"10.2.0.53", "fec2::53"}).value();
    engine.pools().load({"four", address("10.3.0.1"), size, std::move(dns)});
    engine.pools().load({"six", address("fec3::1"), size, {}});
}

net::TrafficSelectors only(const char* text) {
    return {*net::TrafficSelector::parse(text)};
}

void often(ike::ConnectionConfig& connection) {
    connection.reauth_time = hour;
    connection.rekey_time = 0s;
    connection.over_time = 600s;
    connection.rand_time = 0s;
}

}  // namespace

// ---- XAUTH between two engines

TEST_CASE("XAUTH: a user logs in, whoever begins Phase 1", "[ikev1]") {
    Lab lab;
    const bool is_aggressive = GENERATE(false, true);
    const bool a_is_user = GENERATE(true, false);
    CAPTURE(is_aggressive, a_is_user);
    const auto change = is_aggressive ? Change(aggressive) : Change();
    lab.load(change, change, a_is_user);
    lab.network.establish();
    const auto& gateway = a_is_user ? lab.network.b : lab.network.a;
    CHECK(gateway.ike_sa().remote_user == "carol");
    CHECK((a_is_user ? lab.network.a : lab.network.b).ike_sa().remote_user.empty());
    // Two Transaction exchanges more than without.
    CHECK(lab.network.sent.size() == (is_aggressive ? 10 : 13));
}

TEST_CASE("XAUTH: every message may get lost once", "[ikev1]") {
    const bool is_aggressive = GENERATE(false, true);
    const auto number = GENERATE(range(0U, 13U));
    CAPTURE(is_aggressive, number);
    Lab lab(number + 1);
    const auto change = is_aggressive ? Change(aggressive) : Change();
    lab.load(change, change);
    unsigned count = 0;
    lab.network.wire = [&](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{count++ == number}; };
    lab.initiate(60s);
    CHECK(lab.network.a.device.size() == 1);
    lab.network.check_agreement();
}

TEST_CASE("XAUTH: who cannot say the password gets nothing, and hears of it", "[ikev1]") {
    Lab lab;
    const std::string why = GENERATE("wrong", "none", "unknown user", "another user", "hash of nothing");
    CAPTURE(why);
    auto& secrets = lab.network.a.engine.credentials();
    if (why != "none" && why != "another user") secrets.clear();
    if (why != "none" && why != "another user")
        secrets.add_shared_secret(secret_of("correct horse battery staple"));
    if (why == "wrong") secrets.add_shared_secret(password_of("carol", "4iChxLT4"));
    if (why == "unknown user") secrets.add_shared_secret(password_of("mallory", ""));
    if (why == "hash of nothing") secrets.add_shared_secret(password_of("carol", ""));
    const auto as = [&](const char* user) {
        return [user](ike::ConnectionConfig& c) { c.local.back().xauth_id = ike::Identity::parse(user); };
    };
    lab.load(why == "none"           ? Change(as("dave"))
             : why == "unknown user" ? Change(as("mallory"))
                                     : Change(),
             why == "another user"
                 ? Change([](auto& c) { c.remote.back().id = ike::Identity::parse("dave"); })
                 : Change());
    lab.initiate(10s);
    lab.check_all_is_over();
    CHECK(lab.network.a.count_events(Kind::authentication_failed) == 1);
    CHECK(lab.network.b.count_events(Kind::authentication_failed) == 1);
    for (const auto* peer : {&lab.network.a, &lab.network.b})
        for (const auto& event : peer->events) CHECK_THAT(event.text, !Contains("4iChxLT"));
}

TEST_CASE("XAUTH: a gateway that wants it does not do without, nor a client that has it", "[ikev1]") {
    Lab lab;
    lab.load([](auto& connection) { connection.local.resize(1); });
    lab.initiate(300s);
    lab.check_nothing_is_up();
    CHECK(lab.network.b.count("refused_no_proposal_chosen") > 0);
}

TEST_CASE("XAUTH: users behind one pre-shared key and one name are kept apart", "[ikev1]") {
    Lab lab;
    using Unique = ike::ConnectionConfig::Unique;
    const auto unique = GENERATE(Unique::no, Unique::replace, Unique::keep);
    lab.load({}, [&](auto& connection) { connection.unique = unique; });
    auto dave = Lab::connection(true);
    dave.name = "dave";
    dave.local.back().xauth_id = ike::Identity::parse("dave");
    REQUIRE(lab.network.a.engine.load_connection(dave));
    for (auto* peer : {&lab.network.a, &lab.network.b})
        peer->engine.credentials().add_shared_secret(password_of("dave", "another one"));
    lab.network.establish();
    REQUIRE(lab.network.a.engine.initiate(lab.network.now, "dave", "net"));
    lab.network.run(10s);
    const auto sas = lab.network.b.engine.list();
    REQUIRE(sas.size() == 2);
    CHECK(sas[0].remote_user == "carol");
    CHECK(sas[1].remote_user == "dave");
    CHECK(sas[0].children.size() == 1);
    CHECK(sas[1].children.size() == 1);
}

TEST_CASE("XAUTH: only the user's side renews the ISAKMP SA, and nothing is missing meanwhile", "[ikev1]") {
    Lab lab;
    lab.load(often, often);
    lab.network.establish();
    const auto refused = lab.network.b.engine.rekey_ike(lab.network.now, lab.network.b.ike_sa().id);
    CHECK_FALSE(refused);
    const auto first = lab.network.b.ike_sa();
    lab.network.run(hour + 100s);
    CHECK(lab.network.b.ike_sa().initiator_spi != first.initiator_spi);
    CHECK(lab.network.b.ike_sa().remote_user == "carol");
    CHECK(lab.network.b.count_events(Kind::child_sa_down) == 0);
    CHECK(lab.network.a.gaps == 0);
    CHECK(lab.network.b.gaps == 0);
    lab.network.check_agreement();
}

TEST_CASE("XAUTH: a client that is refused in the end does not try again and again", "[ikev1]") {
    Lab lab;
    lab.load(often, often);
    lab.network.establish();
    auto& secrets = lab.network.b.engine.credentials();
    secrets.clear();
    secrets.add_shared_secret(secret_of("correct horse battery staple"));
    lab.network.run(hour + 500s);
    CHECK(lab.network.b.count_events(Kind::authentication_failed) == 1);
    lab.network.run(200s);
    CHECK(lab.network.b.engine.list().empty());
}

// ---- XAUTH of somebody who does not keep to it

TEST_CASE("XAUTH: nothing begins before the user has logged in", "[ikev1]") {
    Lab lab;
    lab.load({}, [](auto& connection) {
        aggressive(connection);
        connection.pools = {"four"};
    });
    add_pools(lab.network.b.engine);
    ScriptedClient client(lab.network);
    client.phase1(init_psk);
    const auto nothing_goes = [&](std::uint32_t id) {
        client.begin_quick_mode(id);
        client.say(id + 1, attributes_body(ConfigurationType::request,
                                           {Attribute::of(Number::internal_ip4_address, Bytes())}));
        client.say(id + 2, attributes_body(ConfigurationType::set,
                                           {Attribute::of(Number::xauth_status, std::uint16_t{1})}));
        client.say(id + 3, attributes_body(ConfigurationType::acknowledge, {}));
        CHECK(client.hear().empty());
        CHECK(lab.network.b.device.empty());
        CHECK(lab.network.b.engine.pools().leases("four").empty());
        CHECK(lab.network.b.ike_sa().state == ike::SaState::connecting);
    };
    SECTION("before the gateway asks, as far as the client has heard") {
        const auto [id, request] = client.hear_transaction();
        nothing_goes(100);
    }
    SECTION("with a wrong password") {
        const auto [id, verdict] = client.log_in("carol", "4iChxLT4");
        CHECK(find(verdict.attributes, Number::xauth_status)->number() == 0U);
        nothing_goes(100);
        // It is not asked again: another try begins with Phase 1.
        client.say(id, attributes_body(ConfigurationType::acknowledge, {}));
        CHECK(lab.network.b.engine.list().empty());
    }
    SECTION("with the right one, before it has acknowledged the verdict; and then it goes") {
        const auto [id, verdict] = client.log_in("carol", "4iChxLT3");
        CHECK(find(verdict.attributes, Number::xauth_status)->number() == 1U);
        nothing_goes(100);
        client.say(id, attributes_body(ConfigurationType::acknowledge, {}));
        CHECK(lab.network.b.ike_sa().state == ike::SaState::established);
        // A message ID that was dropped may come again: it was not used.
        client.begin_quick_mode(200);
        const auto heard = client.hear();
        REQUIRE(heard.size() == 1);
        CHECK(heard.front().exchange == ExchangeType::quick_mode);
    }
}

TEST_CASE("XAUTH: names and passwords in odd shapes", "[ikev1]") {
    Lab lab;
    lab.load({}, aggressive);
    auto& secrets = lab.network.b.engine.credentials();
    secrets.add_shared_secret(password_of("b.example", "of the gateway itself"));
    ScriptedClient client(lab.network);
    client.phase1(init_psk);
    const auto verdict = [&](std::string_view name, std::string_view password) {
        return find(client.log_in(name, password).second.attributes, Number::xauth_status)->number();
    };
    using namespace std::string_view_literals;
    SECTION("a final zero of the password is none of it") {
        CHECK(verdict("carol", "4iChxLT3\0"sv) == 1U);
    }
    SECTION("nor are two of them") {
        CHECK(verdict("carol", "4iChxLT3\0\0"sv) == 0U);
    }
    SECTION("nobody is everybody") {
        CHECK(verdict(GENERATE("%any"sv, "*"sv, "*@carol"sv, "0.0.0.0"sv, ""sv, "carol\0"sv), "4iChxLT3") ==
              0U);
    }
    SECTION("a name without an end") {
        CHECK(verdict(std::string(300, 'c'), "4iChxLT3") == 0U);
    }
    SECTION("the gateway's own secret is no user's") {
        CHECK(verdict("mallory", "of the gateway itself") == 0U);
    }
    SECTION("the pre-shared key is no password") {
        CHECK(verdict("a.example", "correct horse battery staple") == 0U);
    }
}

TEST_CASE("XAUTH: an answer that is none ends it", "[ikev1]") {
    Lab lab;
    lab.load({}, aggressive);
    ScriptedClient client(lab.network);
    client.phase1(init_psk);
    const auto [id, request] = client.hear_transaction();
    SECTION("no ATTR payload, or one that cannot be read") {
        const bool none = GENERATE(true, false);
        client.say(ExchangeType::transaction, id,
                   {{none ? PayloadType::vendor_id : PayloadType::attributes, Bytes{2, 9, 9}}});
    }
    SECTION("no password") {
        client.say(id,
                   attributes_body(ConfigurationType::reply,
                                   {Attribute::of(Number::xauth_user_name, to_bytes(as_bytes("carol")))}));
        const auto [status_id, verdict] = client.hear_transaction();
        client.say(status_id, attributes_body(ConfigurationType::acknowledge, {}));
    }
    SECTION("nothing at all") {
        lab.network.run(60s);
    }
    CHECK(lab.network.b.engine.list().empty());
    CHECK(lab.network.b.device.empty());
}

TEST_CASE("XAUTH: what a stranger says under a message ID does not move the exchange", "[ikev1]") {
    Lab lab;
    lab.load({}, aggressive);
    ScriptedClient client(lab.network);
    client.phase1(init_psk);
    const auto [id, request] = client.hear_transaction();
    // A copy of the gateway's own message, and one with another last block.
    auto forged = lab.network.sent.back();
    std::swap(forged.local, forged.remote);
    lab.network.deliver(lab.network.b, forged);
    forged.bytes.back() ^= 1U;
    lab.network.deliver(lab.network.b, forged);
    client.say(id,
               attributes_body(ConfigurationType::reply,
                               {Attribute::of(Number::xauth_user_name, to_bytes(as_bytes("carol"))),
                                Attribute::of(Number::xauth_user_password, to_bytes(as_bytes("4iChxLT3")))}));
    const auto [status_id, verdict] = client.hear_transaction();
    CHECK(find(verdict.attributes, Number::xauth_status)->number() == 1U);
}

TEST_CASE("XAUTH: INITIAL-CONTACT of a group's name ends nobody's IKE SA before the password is known",
          "[ikev1]") {
    Lab lab;
    lab.load({}, [](auto& connection) { connection.unique = ike::ConnectionConfig::Unique::no; });
    auto aggressive_too = Lab::connection(false);
    aggressive_too.name = "other";
    aggressive(aggressive_too);
    REQUIRE(lab.network.b.engine.load_connection(aggressive_too));
    lab.network.establish();
    ScriptedClient client(lab.network);
    client.phase1(init_psk);
    (void)client.hear_transaction();
    ike::v1::NotifyBody notify;
    notify.type = ike::v1::NotifyType::initial_contact;
    client.say(ExchangeType::informational, 77, {{PayloadType::notification, encode(notify)}});
    ike::v1::DeleteBody children;
    children.protocol = ike::ProtocolId::esp;
    children.spis = {Bytes(4)};
    put_number(children.spis.front(), lab.network.b.device.begin()->second.outbound.spi);
    client.say(ExchangeType::informational, 78, {{PayloadType::delete_, encode(children)}});
    CHECK(lab.network.b.engine.list().size() == 2);
    CHECK(lab.network.b.device.size() == 1);
}

// ---- Mode-Config

TEST_CASE("Mode-Config: addresses of either IP version, asked for or set", "[ikev1]") {
    Lab lab;
    const bool push = GENERATE(false, true);
    const bool v6 = GENERATE(false, true);
    const bool with_user = GENERATE(false, true);
    CAPTURE(push, v6, with_user);
    add_pools(lab.network.b.engine);
    const auto change = [&](const Change& more, bool for_a) {
        return [=](ike::ConnectionConfig& connection) {
            more(connection);
            if (!with_user) connection.local.resize(1);
            if (!with_user) connection.remote.resize(1);
            auto& child = connection.children.front();
            auto& behind_gateway = for_a ? child.remote_selectors : child.local_selectors;
            if (v6) behind_gateway.front().selector = *net::TrafficSelector::parse("fec2::/64");
        };
    };
    lab.load(change(with_vips({v6 ? "::" : "0.0.0.0"}, push), true),
             change(with_pools({v6 ? "six" : "four"}, push), false));
    lab.network.establish();
    const auto given = address(v6 ? "fec3::1" : "10.3.0.1");
    CHECK(lab.network.a.ike_sa().local_virtual == std::vector{given});
    CHECK(lab.network.b.ike_sa().remote_virtual == std::vector{given});
    CHECK(lab.network.a.virtual_addresses == std::multiset{given});
    CHECK(lab.network.a.child_sa().local_selectors == only(v6 ? "fec3::1/128" : "10.3.0.1/32"));
    if (!v6)
        CHECK(lab.network.a.ike_sa().name_servers == std::vector{address("10.2.0.53"), address("fec2::53")});

    const auto pool = v6 ? "six" : "four";
    CHECK(lab.network.b.engine.pools().leases(pool).front().online);
    CHECK(lab.network.b.engine.pools().leases(pool).front().identity == (with_user ? "carol" : "a.example"));
    REQUIRE(lab.network.a.engine.terminate_ike(lab.network.now, lab.network.a.ike_sa().id));
    lab.network.run(10s);
    CHECK(lab.network.a.virtual_addresses.empty());
    CHECK_FALSE(lab.network.b.engine.pools().leases(pool).front().online);
}

TEST_CASE("Mode-Config: one of each IP version", "[ikev1]") {
    Lab lab;
    add_pools(lab.network.b.engine);
    lab.load(with_vips({"0.0.0.0", "::"}), with_pools({"four", "six"}));
    lab.network.establish();
    CHECK(lab.network.a.ike_sa().local_virtual == std::vector{address("10.3.0.1"), address("fec3::1")});
    CHECK(lab.network.a.child_sa().local_selectors == only("10.3.0.1/32"));
}

TEST_CASE("Mode-Config: every message may get lost once", "[ikev1]") {
    const bool push = GENERATE(false, true);
    const auto number = GENERATE(range(6U, 15U));
    CAPTURE(push, number);
    Lab lab(number);
    add_pools(lab.network.b.engine);
    lab.load(with_vips({"0.0.0.0"}, push), with_pools({"four"}, push));
    unsigned count = 0;
    lab.network.wire = [&](const Peer&, ike::Datagram&) { return VirtualNetwork::Fate{count++ == number}; };
    lab.initiate(60s);
    CHECK(lab.network.a.device.size() == 1);
    lab.network.check_agreement();
    CHECK(lab.network.b.engine.pools().leases("four").size() == 1);
}

TEST_CASE("Mode-Config: without an address there is nothing", "[ikev1]") {
    Lab lab;
    const bool exhausted = GENERATE(true, false);
    add_pools(lab.network.b.engine, 1);
    const auto held = exhausted ? lab.network.b.engine.pools().acquire({"four"}, ike::Identity::parse("dave"),
                                                                       net::IpVersion::v4, {})
                                : nullptr;
    lab.load(with_vips({"0.0.0.0"}),
             with_pools(exhausted ? std::vector<std::string>{"four"} : std::vector<std::string>{}));
    lab.initiate(10s);
    CHECK(lab.network.a.device.empty());
    CHECK(lab.network.a.engine.list().empty());
    CHECK(lab.network.b.engine.list().empty());
    CHECK(lab.network.a.count_events(Kind::initiation_failed) == 1);
    CHECK_THAT(lab.network.a.last_text(Kind::initiation_failed), Contains("no virtual address"));
}

TEST_CASE("Mode-Config: the same address after a reauthentication, without a gap", "[ikev1]") {
    Lab lab;
    const bool push = GENERATE(false, true);
    add_pools(lab.network.b.engine);
    lab.load(with_vips({"0.0.0.0"}, push), with_pools({"four"}, push));
    lab.network.establish();
    const auto first = lab.network.b.ike_sa();
    lab.network.run(hour + 100s);
    CHECK(lab.network.b.ike_sa().initiator_spi != first.initiator_spi);
    CHECK(lab.network.b.ike_sa().remote_virtual == first.remote_virtual);
    CHECK(lab.network.a.virtual_addresses.size() == 1);
    CHECK(lab.network.b.count_events(Kind::child_sa_down) == 0);
    CHECK(lab.network.a.gaps == 0);
    CHECK(lab.network.b.engine.pools().leases("four").size() == 1);
    lab.network.check_agreement();
}

TEST_CASE("Mode-Config: what is not known is passed over, what is not to be had left out", "[ikev1]") {
    Lab lab;
    add_pools(lab.network.b.engine);
    lab.load({}, [](auto& connection) {
        aggressive(connection);
        connection.remote.resize(1);
        connection.pools = {"four"};
    });
    ScriptedClient client(lab.network);
    client.phase1(AuthenticationMethod::pre_shared_key);
    constexpr std::uint16_t unknown = 31000;
    client.say(5, attributes_body(ConfigurationType::request,
                                  {Attribute::of(unknown, Bytes{1, 2, 3}),
                                   Attribute::of(Number::internal_ip6_address, Bytes()),
                                   Attribute::of(Number::internal_ip4_address, Bytes{10, 3, 0, 7})}));
    const auto [id, reply] = client.hear_transaction();
    CHECK(id == 5);
    CHECK(reply.type == ConfigurationType::reply);
    CHECK(reply.identifier == 7);
    CHECK(find(reply.attributes, Number::internal_ip4_address)->value == Bytes{10, 3, 0, 7});
    CHECK(find(reply.attributes, Number::internal_ip6_address) == nullptr);
    // Asked again under another message ID, it is the same one.
    client.say(6, attributes_body(ConfigurationType::request,
                                  {Attribute::of(Number::internal_ip4_address, Bytes())}));
    CHECK(find(client.hear_transaction().second.attributes, Number::internal_ip4_address)->value ==
          Bytes{10, 3, 0, 7});
    // A SET that nobody wants is acknowledged without anything.
    client.say(7, attributes_body(ConfigurationType::set,
                                  {Attribute::of(Number::internal_ip4_address, Bytes{10, 9, 9, 9})}));
    CHECK(client.hear_transaction().second.attributes.empty());
    CHECK(lab.network.b.virtual_addresses.empty());
    // More exchanges than anybody needs leave nothing behind but the last ones.
    for (std::uint32_t more = 100; more < 400; ++more)
        client.say(more, attributes_body(ConfigurationType::request, {}));
    CHECK(client.hear().size() == 300);
    CHECK(lab.network.b.engine.pools().leases("four").size() == 1);
}

TEST_CASE("Mode-Config: two hosts that share a name have not each other's address", "[ikev1]") {
    Lab lab;
    add_pools(lab.network.b.engine);
    lab.load({}, [](auto& connection) {
        aggressive(connection);
        connection.remote.resize(1);
        connection.remote_addresses.clear();
        connection.pools = {"four"};
    });
    const auto address_of = [](ScriptedClient& client) {
        client.phase1(AuthenticationMethod::pre_shared_key);
        client.say(5, attributes_body(ConfigurationType::request,
                                      {Attribute::of(Number::internal_ip4_address, Bytes())}));
        return find(client.hear_transaction().second.attributes, Number::internal_ip4_address)->value;
    };
    ScriptedClient one(lab.network);
    ScriptedClient other(lab.network, {address("192.0.2.9"), 500});
    CHECK(address_of(one) == Bytes{10, 3, 0, 1});
    CHECK(address_of(other) == Bytes{10, 3, 0, 2});
    // The first one's host with a new ISAKMP SA has the one that it had.
    ScriptedClient again(lab.network);
    CHECK(address_of(again) == Bytes{10, 3, 0, 1});
}

}  // namespace keyline::test
