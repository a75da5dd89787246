// Diffie-Hellman against the vectors of RFC 5114, 5903, 7027 and 7748, and for the MODP groups against
// OpenSSL's plain modular exponentiation with the primes of RFC 2409 and RFC 3526.
#include "host/crypto/key_exchange.h"

#include <memory>

#include <catch2/catch.hpp>
#include <openssl/bn.h>

#include "tests/support/random.h"

namespace keyline::crypto {
namespace {

constexpr KeyExchangeMethod methods[] = {
    KeyExchangeMethod::modp768,      KeyExchangeMethod::modp1024,     KeyExchangeMethod::modp1536,
    KeyExchangeMethod::modp2048,     KeyExchangeMethod::modp3072,     KeyExchangeMethod::modp4096,
    KeyExchangeMethod::modp6144,     KeyExchangeMethod::modp8192,     KeyExchangeMethod::modp1024s160,
    KeyExchangeMethod::modp2048s224, KeyExchangeMethod::modp2048s256, KeyExchangeMethod::ecp192,
    KeyExchangeMethod::ecp224,       KeyExchangeMethod::ecp256,       KeyExchangeMethod::ecp384,
    KeyExchangeMethod::ecp521,       KeyExchangeMethod::ecp224bp,     KeyExchangeMethod::ecp256bp,
    KeyExchangeMethod::ecp384bp,     KeyExchangeMethod::ecp512bp,     KeyExchangeMethod::x25519,
    KeyExchangeMethod::x448,         KeyExchangeMethod::ec2n155,      KeyExchangeMethod::ec2n185};

struct Vector {
    const char* name;
    KeyExchangeMethod method;
    const char* private_i;
    const char* public_i;
    const char* private_r;
    const char* public_r;
    const char* shared;
};

const Vector vectors[] = {
    {"RFC 5903 section 8.1", KeyExchangeMethod::ecp256,
     "c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433",
     "dad0b65394221cf9b051e1feca5787d098dfe637fc90b9ef945d0c3772581180"
     "5271a0461cdb8252d61f1c456fa3e59ab1f45b33accf5f58389e0577b8990bb3",
     "c6ef9c5d78ae012a011164acb397ce2088685d8f06bf9be0b283ab46476bee53",
     "d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63"
     "56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab",
     "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"},
    {"RFC 5903 section 8.2", KeyExchangeMethod::ecp384,
     "099f3c7034d4a2c699884d73a375a67f7624ef7c6b3c0f160647b67414dce655e35b538041e649ee3faef896783ab194",
     "667842d7d180ac2cde6f74f37551f55755c7645c20ef73e31634fe72b4c55ee6de3ac808acb4bdb4c88732aee95f41aa"
     "9482ed1fc0eeb9cafc4984625ccfc23f65032149e0e144ada024181535a0f38eeb9fcff3c2c947dae69b4c634573a81c",
     "41cb0779b4bdb85d47846725fbec3c9430fab46cc8dc5060855cc9bda0aa2942e0308312916b8ed2960e4bd55a7448fc",
     "e558dbef53eecde3d3fccfc1aea08a89a987475d12fd950d83cfa41732bc509d0d1ac43a0336def96fda41d0774a3571"
     "dcfbec7aacf3196472169e838430367f66eebe3c6e70c416dd5f0c68759dd1fff83fa40142209dff5eaad96db9e6386c",
     "11187331c279962d93d604243fd592cb9d0a926f422e47187521287e7156c5c4d603135569b9e9d09cf5d4a270f59746"},
    {"RFC 5903 section 8.3", KeyExchangeMethod::ecp521,
     "0037ade9319a89f4dabdb3ef411aaccca5123c61acab57b5393dce47608172a095aa85a30fe1c2952c6771d937ba9777f595"
     "7b2639bab072462f68c27a57382d4a52",
     "0015417e84dbf28c0ad3c278713349dc7df153c897a1891bd98bab4357c9ecbee1e3bf42e00b8e380aeae57c2d1075649418"
     "85942af5a7f4601723c4195d176ced3e"
     "017cae20b6641d2eeb695786d8c946146239d099e18e1d5a514c739d7cb4a10ad8a788015ac405d7799dc75e7b7d5b6cf226"
     "1a6a7f1507438bf01beb6ca3926f9582",
     "0145ba99a847af43793fdd0e872e7cdfa16be30fdc780f97bccc3f078380201e9c677d600b343757a3bdbf2a3163e4c2f869"
     "cca7458aa4a4effc311f5cb151685eb9",
     "00d0b3975ac4b799f5bea16d5e13e9af971d5e9b984c9f39728b5e5739735a219b97c356436adc6e95bb0352f6be64a6c291"
     "2d4ef2d0433ced2b6171640012d9460f"
     "015c68226383956e3bd066e797b623c27ce0eac2f551a10c2c724d9852077b87220b6536c5c408a1d2aebb8e86d678ae49cb"
     "57091f4732296579ab44fcd17f0fc56a",
     "01144c7d79ae6956bc8edb8e7c787c4521cb086fa64407f97894e5e6b2d79b04d1427e73ca4baa240a34786859810c06b3c7"
     "15a3a8cc3151f2bee417996d19f3ddea"},
    {"RFC 5114 appendix A.4", KeyExchangeMethod::ecp192, "323fa3169d8e9c6593f59476bc142000ab5be0e249c43426",
     "cd46489ecfd6c105e7b3d32566e2b122e249abaadd870612"
     "68887b4877df51dd4dc3d6fd11f0a26f8fd3844317916e9a",
     "631f95bb4a67632c9c476eee9ab695ab240a0499307fcf62",
     "519a121680e0045466ba21df2eee47f5973b500577ef13d5"
     "ff613ab4d64cee3a20875bdb10f953f6b30ca072c60aa57f",
     "ad420182633f8526bfe954acda376f05e5ff4f837f54febe"},
    {"RFC 5114 appendix A.5", KeyExchangeMethod::ecp224,
     "b558eb6c288da707bbb4f8fbae2ab9e9cb62e3bc5c7573e22e26d37f",
     "49dfef309f81488c304cff5ab3ee5a2154367dc7833150e0a51f3eeb"
     "4f2b5ee45762c4f654c1a0c67f54cf88b016b51bce3d7c228d57adb4",
     "ac3b1add3d9770e6f6a708ee9f3b8e0ab3b480e9f27f85c88b5e6d18",
     "6b3ac96a8d0cde6a5599be8032edf10c162d0a8ad219506dcd42a207"
     "d491be99c213a7d1ca3706debfe305f361afcbb33e2609c8b1618ad5",
     "52272f50f46f4edc9151569092f46df2d96ecc3b6dc1714a4ea949fa"},
    {"RFC 7027 appendix A.1", KeyExchangeMethod::ecp256bp,
     "81db1ee100150ff2ea338d708271be38300cb54241d79950f77b063039804f1d",
     "44106e913f92bc02a1705d9953a8414db95e1aaa49e81d9e85f929a8e3100be5"
     "8ab4846f11caccb73ce49cbdd120f5a900a69fd32c272223f789ef10eb089bdc",
     "55e40bc41e37e3e2ad25c3c6654511ffa8474a91a0032087593852d3e7d76bd3",
     "8d2d688c6cf93e1160ad04cc4429117dc2c41825e1e9fca0addd34e6f1b39f7b"
     "990c57520812be512641e47034832106bc7d3e8dd0e4c7f1136d7006547cec6a",
     "89afc39d41d3b327814b80940b042590f96556ec91e6ae7939bce31f3a18bf2b"},
    {"RFC 7027 appendix A.2", KeyExchangeMethod::ecp384bp,
     "1e20f5e048a5886f1f157c74e91bde2b98c8b52d58e5003d57053fc4b0bd65d6f15eb5d1ee1610df870795143627d042",
     "68b665dd91c195800650cdd363c625f4e742e8134667b767b1b476793588f885ab698c852d4a6e77a252d6380fcaf068"
     "55bc91a39c9ec01dee36017b7d673a931236d2f1f5c83942d049e3fa20607493e0d038ff2fd30c2ab67d15c85f7faa59",
     "032640bc6003c59260f7250c3db58ce647f98e1260acce4acda3dd869f74e01f8ba5e0324309db6a9831497abac96670",
     "4d44326f269a597a5b58bba565da5556ed7fd9a8a9eb76c25f46db69d19dc8ce6ad18e404b15738b2086df37e71d1eb4"
     "62d692136de56cbe93bf5fa3188ef58bc8a3a0ec6c1e151a21038a42e9185329b5b275903d192f8d4e1f32fe9cc78c48",
     "0bd9d3a7ea0b3d519d09d8e48d0785fb744a6b355e6304bc51c229fbbce239bbadf6403715c35d4fb2a5444f575d4f42"},
    {"RFC 7027 appendix A.3", KeyExchangeMethod::ecp512bp,
     "16302ff0dbbb5a8d733dab7141c1b45acbc8715939677f6a56850a38bd87bd59b09e80279609ff333eb9d4c061231fb2"
     "6f92eeb04982a5f1d1764cad57665422",
     "0a420517e406aac0acdce90fcd71487718d3b953efd7fbec5f7f27e28c6149999397e91e029e06457db2d3e640668b39"
     "2c2a7e737a7f0bf04436d11640fd09fd"
     "72e6882e8db28aad36237cd25d580db23783961c8dc52dfa2ec138ad472a0fcef3887cf62b623b2a87de5c588301ea3e"
     "5fc269b373b60724f5e82a6ad147fde7",
     "230e18e1bcc88a362fa54e4ea3902009292f7f8033624fd471b5d8ace49d12cfabbc19963dab8e2f1eba00bffb29e4d7"
     "2d13f2224562f405cb80503666b25429",
     "9d45f66de5d67e2e6db6e93a59ce0bb48106097ff78a081de781cdb31fce8ccbaaea8dd4320c4119f1e9cd437a2eab37"
     "31fa9668ab268d871deda55a5473199f"
     "2fdc313095bcdd5fb3a91636f07a959c8e86b5636a1e930e8396049cb481961d365cc11453a06c719835475b12cb52fc"
     "3c383bce35e27ef194512b71876285fa",
     "a7927098655f1f9976fa50a9d566865dc530331846381c87256baf3226244b76d36403c024d7bbf0aa0803eaff405d3d"
     "24f11a9b5c0bef679fe1454b21c4cd1f"},
    {"RFC 5114 appendix A.1", KeyExchangeMethod::modp1024s160, "b9a3b3ae8fefc1a2930496507086f8455d48943e",
     "2a853b3d92197501b9015b2deb3ed84f5e021dcc3e52f109d3273d2b7521281cbabe0e76ff5727fa8acce26956ba9a1f"
     "ca26f20228d8693feb10841d84a7360054ece5a7f5b7a61ad3dfb3c60d2e43106d8727da37df9cce95b478755d06bcea"
     "8f9d45965f75a5f3d1df3701165fc9e50c4279ceb07f989540ae96d5d88ed776",
     "9392c9f9eb6a7a6a9022f7d83e7223c6835bbdda",
     "717a6cb053371ff4a3b932941c1e5663f861a1d6ad34ae66576dfb98f6c6cbf9ddd5a56c7833f6bcfdff095582ad868e"
     "440e8d09fd769e3ceccdc3d3b1e4cfa057776caaf9739b6a9fee8e7411f8d6dac09d6a4edb46cc2b5d5203090eae6126"
     "311e53fd2c14b574e6a3109a3da1be41bdceaa186f5ce06716a2b6a07b3c33fe",
     "5c804f454d30d9c4df85271f93528c91df6b48ab5f80b3b59caac1b28f8acba9cd3e39f3cb614525d9521d2e644c53b8"
     "07b810f340062f257d7d6fbfe8d5e8f072e9b6e9afda9413eafb2e8b0699b1fb5a0caceddeaead7e9cfbb36ae2b42083"
     "5bd83a19fb0b5e96bf8fa4d09e345525167ecd9155416f46f408ed31b63c6e6d"},
    {"RFC 7748 section 6.2", KeyExchangeMethod::x448,
     "9a8f4925d1519f5775cf46b04b5800d4ee9ee8bae8bc5565d498c28dd9c9baf574a9419744897391006382a6f127ab1d"
     "9ac2d8c0a598726b",
     "9b08f7cc31b7e3e67d22d5aea121074a273bd2b83de09c63faa73d2c22c5d9bbc836647241d953d40c5b12da88120d53"
     "177f80e532c41fa0",
     "1c306a7ac2a0e2e0990b294470cba339e6453772b075811d8fad0d1d6927c120bb5ee8972b0d3e21374c9c921b09d1b0"
     "366f10b65173992d",
     "3eb7a829b0cd20f5bcfc0b599b6feccf6da4627107bdb0d4f345b43027d8b972fc3e34fb4232a13ca706dcb57aec3dae"
     "07bdc1c67bf33609",
     "07fff4181ac6cc95ec1c16a94a0f74d12da232ce40a77552281d282bb60c0b56fd2464c335543936521c24403085d59a"
     "449a5037514a879d"},
    {"RFC 7748 section 6.1", KeyExchangeMethod::x25519,
     "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a",
     "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a",
     "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb",
     "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f",
     "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"},
};

TEST_CASE("both sides of the published vectors give the published secret") {
    for (const auto& vector : vectors) {
        INFO(vector.name);
        const Bytes public_i = from_hex(vector.public_i);
        const Bytes public_r = from_hex(vector.public_r);
        auto initiator = KeyExchange::from_key_pair(vector.method, from_hex(vector.private_i), public_i);
        auto responder = KeyExchange::from_key_pair(vector.method, from_hex(vector.private_r), public_r);
        REQUIRE(initiator);
        REQUIRE(responder);
        CHECK(initiator->public_value() == public_i);
        auto shared_i = initiator->derive(public_r);
        auto shared_r = responder->derive(public_i);
        REQUIRE(shared_i);
        REQUIRE(shared_r);
        CHECK(to_hex(shared_i->reveal()) == vector.shared);
        CHECK(to_hex(shared_r->reveal()) == vector.shared);
    }
}

TEST_CASE("two fresh pairs agree, with public values of the promised width") {
    for (const auto method : methods) {
        INFO(static_cast<int>(method));
        auto one = KeyExchange::generate(method);
        auto two = KeyExchange::generate(method);
        REQUIRE(one);
        REQUIRE(two);
        CHECK(one->method() == method);
        CHECK(one->public_value().size() == public_value_bytes(method));
        CHECK(one->public_value() != two->public_value());
        auto secret_one = one->derive(two->public_value());
        auto secret_two = two->derive(one->public_value());
        REQUIRE(secret_one);
        REQUIRE(secret_two);
        CHECK(constant_time_equal(secret_one->reveal(), secret_two->reveal()));
        auto with_itself = one->derive(one->public_value());
        REQUIRE(with_itself);
        CHECK_FALSE(constant_time_equal(secret_one->reveal(), with_itself->reveal()));
    }
}

using BigNumber = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

struct Group {
    KeyExchangeMethod method;
    BIGNUM* (*prime)(BIGNUM*);
};

const Group modp_groups[] = {{KeyExchangeMethod::modp768, BN_get_rfc2409_prime_768},
                             {KeyExchangeMethod::modp1024, BN_get_rfc2409_prime_1024},
                             {KeyExchangeMethod::modp1536, BN_get_rfc3526_prime_1536},
                             {KeyExchangeMethod::modp2048, BN_get_rfc3526_prime_2048},
                             {KeyExchangeMethod::modp3072, BN_get_rfc3526_prime_3072},
                             {KeyExchangeMethod::modp4096, BN_get_rfc3526_prime_4096},
                             {KeyExchangeMethod::modp6144, BN_get_rfc3526_prime_6144},
                             {KeyExchangeMethod::modp8192, BN_get_rfc3526_prime_8192}};

Bytes padded(const BIGNUM* number, std::size_t size) {
    Bytes out(size);
    REQUIRE(BN_bn2binpad(number, out.data(), static_cast<int>(size)) == static_cast<int>(size));
    return out;
}

TEST_CASE(
    "MODP groups have the primes of RFC 2409 and RFC 3526, generator 2 and secrets as wide as the prime") {
    auto random = test::random_engine();
    const std::unique_ptr<BN_CTX, decltype(&BN_CTX_free)> context(BN_CTX_new(), BN_CTX_free);
    for (const auto& group : modp_groups) {
        const std::size_t size = public_value_bytes(group.method);
        const BigNumber prime(group.prime(nullptr), BN_free);
        auto ours = KeyExchange::generate(group.method);
        REQUIRE(ours);
        const BigNumber our_public(
            BN_bin2bn(ours->public_value().data(), static_cast<int>(ours->public_value().size()), nullptr),
            BN_free);
        const Bytes exponent_bytes = test::random_bytes(random, 40);
        const BigNumber exponent(BN_bin2bn(exponent_bytes.data(), 40, nullptr), BN_free);
        const BigNumber two(BN_new(), BN_free);
        const BigNumber result(BN_new(), BN_free);
        REQUIRE(BN_set_word(two.get(), 2) == 1);
        REQUIRE(BN_mod_exp(result.get(), two.get(), exponent.get(), prime.get(), context.get()) == 1);
        auto shared = ours->derive(padded(result.get(), size));
        REQUIRE(shared);
        REQUIRE(BN_mod_exp(result.get(), our_public.get(), exponent.get(), prime.get(), context.get()) == 1);
        CHECK(to_hex(shared->reveal()) == to_hex(padded(result.get(), size)));
    }
}

// RFC 6989 section 2.2: p - 1 has small factors there, and a value outside of the subgroup would tell the
// exponent modulo one of them.
TEST_CASE("values outside of RFC 5114's subgroups are refused") {
    for (const auto method : {KeyExchangeMethod::modp1024s160, KeyExchangeMethod::modp2048s224,
                              KeyExchangeMethod::modp2048s256}) {
        auto ours = KeyExchange::generate(method);
        REQUIRE(ours);
        Bytes value(public_value_bytes(method));
        value.back() = 2;  // generates far more than the subgroup
        CHECK_FALSE(ours->derive(value));
        value.back() = 1;
        CHECK_FALSE(ours->derive(value));
    }
}

TEST_CASE("leading zeros stay in MODP public values and secrets") {
    Bytes eight(256);
    eight.back() = 8;  // 2^3
    const Bytes three{3};
    auto pair = KeyExchange::from_key_pair(KeyExchangeMethod::modp2048, three, eight);
    REQUIRE(pair);
    CHECK(pair->public_value() == eight);
    Bytes peer(256);
    peer.back() = 32;  // 2^5
    auto shared = pair->derive(peer);
    REQUIRE(shared);
    Bytes expected(256);
    expected[254] = 0x80;  // 2^15
    CHECK(to_hex(shared->reveal()) == to_hex(expected));
}

TEST_CASE("leading zeros stay in ECP values and secrets") {
    auto ours = KeyExchange::generate(KeyExchangeMethod::ecp256);
    REQUIRE(ours);
    bool in_public = false;
    bool in_secret = false;
    for (int i = 0; i < 20000 && !(in_public && in_secret); i++) {
        auto peer = KeyExchange::generate(KeyExchangeMethod::ecp256);
        REQUIRE(peer);
        REQUIRE(peer->public_value().size() == 64);
        in_public = in_public || peer->public_value()[0] == 0 || peer->public_value()[32] == 0;
        auto shared = ours->derive(peer->public_value());
        REQUIRE(shared);
        REQUIRE(shared->size() == 32);
        in_secret = in_secret || shared->reveal()[0] == 0;
    }
    CHECK(in_public);
    CHECK(in_secret);
}

TEST_CASE("public values of the wrong size are refused") {
    for (const auto method : methods) {
        auto ours = KeyExchange::generate(method);
        REQUIRE(ours);
        Bytes value = ours->public_value();
        CHECK_FALSE(ours->derive({}));
        CHECK_FALSE(ours->derive(ByteView(value).first(value.size() - 1)));
        value.push_back(0);
        CHECK_FALSE(ours->derive(value));
    }
}

TEST_CASE("MODP public values outside 2 .. p-2 are refused") {
    for (const auto& group : modp_groups) {
        const std::size_t size = public_value_bytes(group.method);
        auto ours = KeyExchange::generate(group.method);
        REQUIRE(ours);
        const BigNumber number(group.prime(nullptr), BN_free);
        CHECK_FALSE(ours->derive(Bytes(size, 0xff)));
        CHECK_FALSE(ours->derive(padded(number.get(), size)));  // p
        REQUIRE(BN_sub_word(number.get(), 1) == 1);
        CHECK_FALSE(ours->derive(padded(number.get(), size)));  // p - 1
        Bytes small(size);
        CHECK_FALSE(ours->derive(small));  // 0
        small.back() = 1;
        CHECK_FALSE(ours->derive(small));  // 1
        small.back() = 2;
        CHECK(ours->derive(small));
    }
}

TEST_CASE("points that are not on the curve are refused") {
    auto random = test::random_engine();
    for (const auto method :
         {KeyExchangeMethod::ecp256, KeyExchangeMethod::ecp384, KeyExchangeMethod::ecp521}) {
        auto ours = KeyExchange::generate(method);
        auto peer = KeyExchange::generate(method);
        REQUIRE(ours);
        REQUIRE(peer);
        const std::size_t size = public_value_bytes(method);
        CHECK_FALSE(ours->derive(Bytes(size)));
        CHECK_FALSE(ours->derive(Bytes(size, 0xff)));
        for (int i = 0; i < 20; i++) {
            Bytes bad = peer->public_value();
            const std::size_t bit = random() % (size * 8);
            bad[bit / 8] = static_cast<std::uint8_t>(bad[bit / 8] ^ (1U << (bit % 8)));
            REQUIRE_FALSE(ours->derive(bad));
        }
        CHECK(ours->derive(peer->public_value()));
    }
}

TEST_CASE("X25519 points of small order are refused") {
    auto ours = KeyExchange::generate(KeyExchangeMethod::x25519);
    REQUIRE(ours);
    // 0, 1, the two points of order 8, p - 1, p, p + 1 (little-endian).
    for (const char* point : {"0000000000000000000000000000000000000000000000000000000000000000",
                              "0100000000000000000000000000000000000000000000000000000000000000",
                              "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                              "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                              "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                              "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
        CHECK_FALSE(ours->derive(from_hex(point)));
}

}  // namespace
}  // namespace keyline::crypto
