// RSAES-PKCS1-v1_5 against OpenSSL's command, and what comes out of a wrong padding against OpenSSL's
// published vector.
#include "host/crypto/rsa_encryption.h"

#include <fstream>

#include <catch2/catch.hpp>
#include <openssl/rsa.h>

#include "tests/unit/credentials/folder.h"
#include "tests/unit/credentials/pki.h"

using namespace keyline;
using namespace keyline::crypto;
using namespace keyline::test;
using Catch::Contains;

namespace {

// RSA-2048 of OpenSSL's test/recipes/30-test_evp_data/evppkey_rsa_common.txt.
constexpr std::string_view published_key = R"(-----BEGIN PRIVATE KEY-----
MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQDNAIHqeyrh6gbV
n3xz2f+5SglhXC5Lp8Y2zvCN01M+wxhVJbAVx2m5mnfWclv5w1Mqm25fZifV+4UW
B2jT3anL01l0URcX3D0wnS/EfuQfl+Mq23+d2GShxHZ6Zm7NcbwarPXnUX9LOFlP
6psF5C1a2pkSAIAT5FMWpNm7jtCGuI0odYusr5ItRqhotIXSOcm66w4rZFknEPQr
LR6gpLSALAvsqzKPimiwBzvbVG/uqYCdKEmRKzkMFTK8finHZY+BdfrkbzQzL/h7
yrPkBkm5hXeGnaDqcYNT8HInVIhpE2SHYNEivmduD8SD3SD/wxvalqMZZsmqLnWt
A95H4cRPAgMBAAECggEAYCl6x5kbFnoG1rJHWLjL4gi+ubLZ7Jc4vYD5Ci41AF3X
ziktnim6iFvTFv7x8gkTvArJDWsICLJBTYIQREHYYkozzgIzyPeApIs3Wv8C12cS
IopwJITbP56+zM+77hcJ26GCgA2Unp5CFuC/81WDiPi9kNo3Oh2CdD7D+90UJ/0W
glplejFpEuhpU2URfKL4RckJQF/KxV+JX8FdIDhsJu54yemQdQKaF4psHkzwwgDo
qc+yfp0Vb4bmwq3CKxqEoc1cpbJ5CHXXlAfISzUjlcuBzD/tW7BDtp7eDAcgRVAC
XO6MX0QBcLYSC7SOD3R7zY9SIRCFDfBDxCjf0YcFMQKBgQD2+WG0fLwDXTrt68fe
hQqVa2Xs25z2B2QGPxWqSFU8WNly/mZ1BW413f3De/O58vYi7icTNyVoScm+8hdv
6PfD+LuRujdN1TuvPeyBTSvewQwf3IjN0Wh28mse36PwlBl+301C/x+ylxEDuJjK
hZxCcocIaoQqtBC7ac8tNa9r4wKBgQDUfnJKf/QQSLJwwlJKQQGHi3MVm7c9PbwY
eyIOY1s1NPluJDoYTZP4YLa/u2txwe2aHh9FhYMCPDAelqaSwaCLU9DsnKkQEA2A
RR47fcagG6xK7O+N95iEa8I1oIy7os9MBoBMwRIZ6VYIxxTj8UMNSR+tu6MqV1Gg
T5d0WDTJpQKBgCHyRSu5uV39AoyRS/eZ8cp36JqV1Q08FtOE+EVfi9evnrPfo9WR
2YQt7yNfdjCo5IwIj/ZkLhAXlFNakz4el2+oUJ/HKLLaDEoaCNf883q6rh/zABrK
HcG7sF2d/7qhoJ9/se7zgjfZ68zHIrkzhDbd5xGREnmMJoCcGo3sQyBhAoGAH3UQ
qmLC2N5KPFMoJ4H0HgLQ6LQCrnhDLkScSBEBYaEUA/AtAYgKjcyTgVLXlyGkcRpg
esRHHr+WSBD5W+R6ReYEmeKfTJdzyDdzQE9gZjdyjC0DUbsDwybIu3OnIef6VEDq
IXK7oUZfzDDcsNn4mTDoFaoff5cpqFfgDgM43VkCgYBNHw11b+d+AQmaZS9QqIt7
aF3FvwCYHV0jdv0Mb+Kc1bY4c0R5MFpzrTwVmdOerjuuA1+9b+0Hwo3nBZM4eaBu
SOamA2hu2OJWCl9q8fLCT69KqWDjghhvFe7c6aJJGucwaA3Uz3eLcPqoaCarMiNH
fMkTd7GabVourqIZdgvu1Q==
-----END PRIVATE KEY-----
)";
constexpr std::string_view hello =
    "550af55a2904e7b9762352f8fb7fa235a9cb053aacb2d5fcb8ca48453cb2ee3619746c701abf2d4cc67003471a187900"
    "b05aa812bd25ed05c675dfc8c97a24a7bf49bd6214992cad766d05a9a2b57b74f26a737e0237b8b76c45f1f226a836d7"
    "cfbc75ba999bdbe48dbc09227aa46c88f21dccba7840141ad5a5d71fd122e6bd6ac3e564780dfe623fc1ca9b995a6037"
    "bf0bbd43b205a84ac5444f34202c05ce9113087176432476576de6ffff9a52ea57c08be3ec2f49676cb8e12f762ac71f"
    "a3c321e00ac988910c85ff52f93825666ce0d40ffaa0592078919d4493f46d95ccf76364c6d57760dd0b64805f9afc76"
    "a2365a5575ca301d5103f0ea76cb9a78";

std::string text(const Secret& secret) {
    return {secret.reveal().begin(), secret.reveal().end()};
}

// A block with any octets, encrypted without padding.
Bytes encrypt_block(const Key& key, const Bytes& block) {
    std::shared_ptr<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new(key.get(), nullptr), EVP_PKEY_CTX_free);
    REQUIRE(EVP_PKEY_encrypt_init(context.get()) == 1);
    REQUIRE(EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1);
    Bytes out(block.size());
    auto size = out.size();
    REQUIRE(EVP_PKEY_encrypt(context.get(), out.data(), &size, block.data(), block.size()) == 1);
    return out;
}

Bytes good_block(std::size_t message_size) {
    Bytes block(256, 0x41);
    block[0] = 0;
    block[1] = 2;
    block[255 - message_size] = 0;
    return block;
}

}  // namespace

TEST_CASE("RSA decryption: OpenSSL's vectors, and its message for the ciphertext that was changed") {
    const auto key = PrivateKey::parse(as_bytes(published_key)).value();
    auto ciphertext = from_hex(std::string(hello));
    CHECK(text(rsa_decrypt(key, ciphertext).value()) == "Hello World");
    ciphertext.back() = 0x79;
    CHECK(to_hex(rsa_decrypt(key, ciphertext).value().reveal()) ==
          "4cbb988d6a46228379132b0b5f8c249b3860043848c93632fb982c807c7c82fffc7a9ef83f4908f890373ac181ffea63"
          "81e103bcaa27e65638b6ecebef38b59ed4226a9d12af675cfcb634d8c40e7a7aff");
}

TEST_CASE("RSA encryption: encrypted here, decrypted by the openssl command, and the other way round") {
    const Folder folder;
    SeededRandom random(1);
    for (const unsigned bits : {1024U, 2048U, 2056U}) {
        const auto key = make_rsa_key(bits);
        std::ofstream(folder.path / "key.pem") << pem("PRIVATE KEY", private_der(key));
        const auto longest = rsa_message_bytes(public_key(key));
        CHECK(longest == bits / 8 - 11);
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{20}, longest}) {
            INFO(bits << " bits, " << size << " octets");
            const auto message = random.bytes(size);
            const auto ours = rsa_encrypt(public_key(key), message, random).value();
            CHECK(ours.size() == bits / 8);
            std::ofstream(folder.path / "ours", std::ios::binary)
                .write(reinterpret_cast<const char*>(ours.data()), static_cast<std::streamsize>(ours.size()));
            folder.run(
                "openssl pkeyutl -decrypt -inkey key.pem -in ours -out plain && "
                "openssl pkeyutl -encrypt -inkey key.pem -in plain -out theirs");
            CHECK(folder.read("plain") == message);
            CHECK(to_hex(rsa_decrypt(private_key(key), folder.read("theirs")).value().reveal()) ==
                  to_hex(message));
        }
        CHECK_THAT(rsa_encrypt(public_key(key), Bytes(longest + 1, 1), random).error().message,
                   Contains("octets at most"));
    }
}

TEST_CASE("RSA decryption: every wrong padding has a message, the same each time, and no other way to tell") {
    const auto key = make_rsa_key();
    const auto own = private_key(key);
    CHECK(to_hex(rsa_decrypt(own, encrypt_block(key, good_block(3))).value().reveal()) == "414141");
    CHECK(rsa_decrypt(own, encrypt_block(key, good_block(0))).value().empty());
    CHECK(rsa_decrypt(own, encrypt_block(key, good_block(245))).value().size() == 245);
    std::vector<Bytes> bad;
    for (const auto& [at, octet] : std::vector<std::pair<std::size_t, std::uint8_t>>{
             {0, 1}, {1, 1}, {1, 0}, {1, 3}, {1, 0x82}, {2, 0}, {5, 0}, {9, 0}, {252, 0x41}}) {
        bad.push_back(good_block(3));
        bad.back()[at] = octet;
    }
    bad.emplace_back(256, 0);
    bad.back()[255] = 1;
    for (const auto& block : bad) {
        INFO(to_hex(block));
        const auto ciphertext = encrypt_block(key, block);
        const auto message = rsa_decrypt(own, ciphertext);
        REQUIRE(message);
        CHECK(message->size() <= 245);
        CHECK(to_hex(message->reveal()) != "414141");
        CHECK(to_hex(message->reveal()) == to_hex(rsa_decrypt(own, ciphertext).value().reveal()));
    }
    // Lengths of all sizes, as those of good messages may be.
    std::size_t longer = 0;
    SeededRandom random(2);
    for (int i = 0; i < 64; ++i) {
        auto ciphertext = random.bytes(256);
        ciphertext[0] = 0;
        longer += rsa_decrypt(own, ciphertext).value().size() > 122 ? 1 : 0;
    }
    CHECK(longer > 16);
    CHECK(longer < 48);
}

TEST_CASE("RSA decryption: errors are of what everybody can see") {
    const auto key = make_rsa_key();
    SeededRandom random(3);
    const auto ec = make_ec_key();
    CHECK_THAT(rsa_decrypt(private_key(ec), Bytes(64, 1)).error().message, Contains("ECDSA"));
    CHECK_THAT(rsa_encrypt(public_key(ec), Bytes(1, 1), random).error().message, Contains("ECDSA"));
    for (const std::size_t size : {std::size_t{0}, std::size_t{255}, std::size_t{257}})
        CHECK_THAT(rsa_decrypt(private_key(key), Bytes(size, 1)).error().message,
                   Contains("octets under a key"));
    CHECK_FALSE(rsa_decrypt(private_key(key), Bytes(256, 0xff)));
}
