// The known answers, and what becomes of a card that has others. The judge of the constants is OpenSSL.
#include "drivers/card/self_test.h"

#include <map>
#include <set>

#include <fmt/format.h>
#include <openssl/evp.h>

#include "host/esp/diagnosis.h"
#include "tests/support/esp_vectors.h"
#include "tests/unit/card/card_bench.h"

using namespace keyline;
using namespace keyline::card;
using namespace keyline::card::test;
using esp::KnownAnswer;
using Verdict = KnownAnswer::Verdict;

namespace {

// What OpenSSL makes of it: ciphertext and 16 octets of ICV; AES-GMAC (RFC 4543 section 3): the text as it
// is.
Bytes openssl_seals(bool gmac, ByteView key, ByteView nonce, ByteView header, ByteView iv, ByteView text) {
    EVP_CIPHER_CTX* context = EVP_CIPHER_CTX_new();
    const EVP_CIPHER* cipher = key.size() == 16   ? EVP_aes_128_gcm()
                               : key.size() == 24 ? EVP_aes_192_gcm()
                                                  : EVP_aes_256_gcm();
    Bytes aad = to_bytes(header);
    if (gmac) {
        aad.insert(aad.end(), iv.begin(), iv.end());
        aad.insert(aad.end(), text.begin(), text.end());
    }
    Bytes sealed = to_bytes(text);
    Bytes icv(16);
    int done = 0;
    REQUIRE(EVP_EncryptInit_ex(context, cipher, nullptr, key.data(), nonce.data()) == 1);
    REQUIRE(EVP_EncryptUpdate(context, nullptr, &done, aad.data(), static_cast<int>(aad.size())) == 1);
    if (!gmac)
        REQUIRE(EVP_EncryptUpdate(context, sealed.data(), &done, text.data(),
                                  static_cast<int>(text.size())) == 1);
    REQUIRE(EVP_EncryptFinal_ex(context, icv.data(), &done) == 1);
    REQUIRE(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, 16, icv.data()) == 1);
    EVP_CIPHER_CTX_free(context);
    sealed.insert(sealed.end(), icv.begin(), icv.end());
    return sealed;
}

std::vector<KnownAnswer> ask_all(esp::Diagnosis& diagnosis) {
    std::vector<KnownAnswer> all;
    for (std::size_t step = 0; step < diagnosis.self_test_steps(); step++)
        for (auto& answer : diagnosis.self_test(step)) all.push_back(std::move(answer));
    return all;
}

std::size_t count(const std::vector<KnownAnswer>& answers, Verdict verdict) {
    return static_cast<std::size_t>(std::count_if(
        answers.begin(), answers.end(), [&](const auto& answer) { return answer.verdict == verdict; }));
}

esp::NamedValues::const_iterator find(const esp::NamedValues& about, const std::string& name) {
    return std::find_if(about.begin(), about.end(), [&](const auto& entry) { return entry.first == name; });
}

}  // namespace

TEST_CASE("the constants of the self-test are OpenSSL's") {
    const Bytes text = [] {
        Bytes made = from_hex(answers::inner_packet);
        for (const int octet : {1, 2, 2, 4})
            made.push_back(static_cast<std::uint8_t>(octet));  // RFC 4303 section 2.4; IPv4
        return made;
    }();
    const Bytes iv = from_hex("0000000000000001");
    for (const auto& answer : answers::sealed) {
        CAPTURE(answer.key_bits);
        Bytes key(answer.key_bits / 8 + 4);
        for (std::size_t i = 0; i < key.size(); i++) key[i] = answers::keying_octet(answer.key_bits, i);
        Bytes nonce(key.end() - 4, key.end());
        nonce.insert(nonce.end(), iv.begin(), iv.end());
        key.resize(key.size() - 4);
        const Bytes esp_packet = from_hex(answer.esp);
        CHECK(to_hex(ByteView(esp_packet).first(16)) == "4b594c4e000000010000000000000001");
        CHECK(to_hex(ByteView(esp_packet).subspan(16)) ==
              to_hex(openssl_seals(answer.encryption == esp::Encryption::aes_gmac, key, nonce,
                                   ByteView(esp_packet).first(8), iv, text)));
    }
}

TEST_CASE("the published packets of the self-test are those of the draft") {
    for (const auto& published : answers::published) {
        const std::string esp_packet = published.esp;
        const bool is_there = std::any_of(
            std::begin(keyline::test::esp_vectors), std::end(keyline::test::esp_vectors), [&](const auto& v) {
                return v.key_bits == published.key_bits &&
                       published.keying_material == v.key + std::string(v.nonce, 8) &&
                       esp_packet == v.aad + std::string(v.nonce + 8) + v.sealed;
            });
        CAPTURE(esp_packet);
        CHECK(is_there);
    }
}

TEST_CASE("a card is asked about each of its suites, both ways, forged and repeated, while packets go on") {
    CardBench bench;
    auto& diagnosis = *bench.device->diagnosis();
    Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    const auto before = bench.device->statistics();
    std::size_t packets = 0;
    std::vector<Completion> finished;
    std::vector<KnownAnswer> answers;
    for (std::size_t step = 0; step < diagnosis.self_test_steps(); step++) {
        for (int i = 0; i < 3; i++)
            if (bench.device->submit_outbound(out, inner_packet(net::IpVersion::v4, Bytes(30, 1)), ++packets))
                continue;
            else
                packets--;
        for (auto& answer : diagnosis.self_test(step)) answers.push_back(std::move(answer));
        for (auto& completion : bench.drain()) finished.push_back(std::move(completion));
    }
    CHECK(count(answers, Verdict::passed) == answers.size());
    std::set<std::string> suites;
    std::map<std::string, std::size_t> questions;
    for (const auto& answer : answers) {
        suites.insert(answer.suite);
        questions[answer.question]++;
    }
    CHECK(suites.size() == bench.device->capabilities().transforms.size());
    CHECK(questions["seals"] == suites.size());
    for (const auto* question : {"opens", "refuses a forged ICV", "refuses a replay"})
        CHECK(questions[question] == suites.size() + answers::published.size());

    // Nobody's packet was lost or exchanged, and nothing of the test is counted as somebody's.
    REQUIRE(finished.size() == packets);
    for (std::size_t i = 0; i < packets; i++) {
        CHECK(finished[i].cookie == i + 1);
        CHECK(finished[i].status == PacketStatus::ok);
    }
    CHECK(diagnosis.packets() == packets);
    CHECK(bench.count("outbound.ok") == packets);
    CHECK(bench.count("inbound.bad_icv") == 0);
    CHECK(bench.count("inbound.bad_icv_bursts") == 0);
    CHECK(bench.events.empty());
    CHECK(find(diagnosis.about(), "outbound_sas")->second == "1");
    CHECK(find(diagnosis.about(), "self_test")->second == "passed");
    const auto steps = std::to_string(diagnosis.self_test_steps());
    CHECK(find(diagnosis.about(), "self_test_steps")->second == fmt::format("{0} of {0}", steps));
}

TEST_CASE("a card that gives a wrong answer while it runs is dead from then on") {
    CardBench bench;
    auto& diagnosis = *bench.device->diagnosis();
    Tunnel tunnel;
    const auto out = add(*bench.device, tunnel.parameters(Direction::outbound));
    bench.port->faults.output = [](unsigned direction, bool is_command, sim::PipelineOutput& output) {
        if (!is_command && direction == regs::inbound && output.status == regs::Status::bad_icv)
            output.status = regs::Status::replayed;
    };
    const auto answers = ask_all(diagnosis);
    CHECK(answers[0].verdict == Verdict::passed);  // it seals
    CHECK(answers[1].verdict == Verdict::failed);
    CHECK(answers[1].why == "it took a packet with a wrong ICV");
    CHECK(answers.back().verdict == Verdict::not_asked);
    REQUIRE_FALSE(bench.device->health());
    CHECK(bench.device->health().error().message ==
          "card: self-test of AES_GCM_16-128 failed: it took a packet with a wrong ICV");
    CHECK(bench.out(out, inner_packet(net::IpVersion::v4, Bytes(30, 1))).status ==
          PacketStatus::device_failed);
    CHECK(find(diagnosis.about(), "self_test")->second == "failed");
}

TEST_CASE("a card without room for another SA is not asked, and lives") {
    auto port = std::make_unique<sim::FunctionalPort>(make_pipelines());
    auto* faults = &port->faults;
    auto device = CardDevice::create(std::move(port), small_rings());
    REQUIRE(device);
    faults->output = [](unsigned, bool is_command, sim::PipelineOutput& output) {
        if (is_command) output.status = regs::Status::too_big;
    };
    const auto answers = ask_all(*(*device)->diagnosis());
    CHECK(count(answers, Verdict::not_asked) == answers.size());
    CHECK(answers[0].why == "card: commands: too_big");
    CHECK((*device)->health());
}
