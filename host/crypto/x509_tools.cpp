#include "host/crypto/x509_tools.h"

#include <array>
#include <ctime>

namespace keyline::crypto::x509 {

CertificateStack stack_of(const std::vector<Certificate>& certificates) {
    CertificateStack stack(sk_X509_new_null());
    openssl::require(stack != nullptr, "X509 stack");
    for (const auto& certificate : certificates)
        openssl::require(sk_X509_push(stack.get(), certificate.handle()) > 0, "X509 stack");
    return stack;
}

std::optional<WallClock> time_of(const ASN1_TIME* time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) {
        openssl::clear_errors();
        return std::nullopt;
    }
    // Years beyond what the clock can count are as good as its end.
    const std::chrono::seconds seconds(timegm(&parts));
    constexpr auto last = std::chrono::duration_cast<std::chrono::seconds>(WallClock::duration::max());
    return WallClock(std::min(seconds, last));
}

std::time_t seconds_of(WallClock time) {
    return std::chrono::system_clock::to_time_t(time);
}

std::string dotted(const ASN1_OBJECT* object) {
    std::array<char, 128> text{};
    const int size = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    return size > 0 && static_cast<std::size_t>(size) < text.size() ? text.data() : "";
}

bool is_pem(ByteView bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.find("-----BEGIN ") != std::string_view::npos;
}

}  // namespace keyline::crypto::x509
