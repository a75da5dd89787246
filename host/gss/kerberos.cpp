#include "host/gss/kerberos.h"

#include <optional>
#include <utility>

#include <gssapi/gssapi.h>
#include <gssapi/gssapi_krb5.h>

namespace keyline::gss {

namespace {

// Both prove themselves, messages are encrypted and none counts twice.
constexpr OM_uint32 wanted_flags =
    GSS_C_MUTUAL_FLAG | GSS_C_SEQUENCE_FLAG | GSS_C_CONF_FLAG | GSS_C_INTEG_FLAG;
// What fits into an ISAKMP message with the rest; a ticket with all of a user's groups may be long.
constexpr std::size_t max_token_bytes = 48000;

// ---- What the library gives out, with an owner

OM_uint32 release(OM_uint32* minor, gss_name_t* name) {
    return gss_release_name(minor, name);
}
OM_uint32 release(OM_uint32* minor, gss_cred_id_t* credential) {
    return gss_release_cred(minor, credential);
}
OM_uint32 release(OM_uint32* minor, gss_ctx_id_t* context) {
    return gss_delete_sec_context(minor, context, GSS_C_NO_BUFFER);
}

template <typename Handle>
class Owned {
  public:
    Owned() = default;
    ~Owned() { reset(); }
    Owned(Owned&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Owned& operator=(Owned&& other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;

    Handle get() const { return handle_; }
    Handle* out() { return &handle_; }
    void reset() {
        OM_uint32 minor = 0;
        if (handle_ != nullptr) release(&minor, &handle_);
        handle_ = nullptr;
    }

  private:
    Handle handle_ = nullptr;
};

class Buffer {
  public:
    Buffer() = default;
    ~Buffer() {
        OM_uint32 minor = 0;
        gss_release_buffer(&minor, &buffer_);
    }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    gss_buffer_t out() { return &buffer_; }
    ByteView view() const { return {static_cast<const std::uint8_t*>(buffer_.value), buffer_.length}; }
    std::string text() const { return {static_cast<const char*>(buffer_.value), buffer_.length}; }

  private:
    gss_buffer_desc buffer_{};
};

// The library reads it only.
gss_buffer_desc as_buffer(ByteView octets) {
    return {octets.size(), const_cast<std::uint8_t*>(octets.data())};
}

// ---- Errors

std::string status_text(OM_uint32 status, int kind) {
    std::string text;
    OM_uint32 more = 0;
    do {
        OM_uint32 minor = 0;
        Buffer line;
        if (GSS_ERROR(gss_display_status(&minor, status, kind, gss_mech_krb5, &more, line.out()))) break;
        text += (text.empty() ? "" : "; ") + line.text();
    } while (more != 0);
    return text;
}

tl::unexpected<Error> fail_with(const std::string& what, OM_uint32 major, OM_uint32 minor) {
    const auto general = status_text(major, GSS_C_GSS_CODE);
    const auto precise = minor != 0 ? status_text(minor, GSS_C_MECH_CODE) : std::string();
    return fail(what + ": " + (precise.empty() ? general : precise));
}

// ---- Names and credentials

Result<Owned<gss_name_t>> import_principal(const std::string& principal) {
    auto text = as_buffer(as_bytes(principal));
    Owned<gss_name_t> name;
    OM_uint32 minor = 0;
    // Not as a host-based service: then DNS would have a say in whom we trust.
    const auto major = gss_import_name(&minor, &text, GSS_KRB5_NT_PRINCIPAL_NAME, name.out());
    if (GSS_ERROR(major)) return fail_with("\"" + principal + "\" is no Kerberos principal", major, minor);
    return name;
}

Result<std::string> text_of(gss_name_t name) {
    Buffer text;
    gss_OID type = GSS_C_NO_OID;
    OM_uint32 minor = 0;
    const auto major = gss_display_name(&minor, name, text.out(), &type);
    if (GSS_ERROR(major)) return fail_with("a Kerberos principal cannot be shown", major, minor);
    if (gss_oid_equal(type, GSS_C_NT_ANONYMOUS) != 0) return fail("the peer is anonymous");
    return text.text();
}

Result<Owned<gss_cred_id_t>> acquire(const std::string& own, gss_cred_usage_t usage) {
    const auto name = import_principal(own);
    if (!name) return tl::unexpected(name.error());
    gss_OID_set_desc mechanisms{1, gss_mech_krb5};
    Owned<gss_cred_id_t> credential;
    OM_uint32 minor = 0;
    const auto major = gss_acquire_cred(&minor, name->get(), GSS_C_INDEFINITE, &mechanisms, usage,
                                        credential.out(), nullptr, nullptr);
    if (GSS_ERROR(major))
        return fail_with(usage == GSS_C_INITIATE
                             ? "no Kerberos ticket for " + own +
                                   ", and none to be had with a key of it (KRB5CCNAME, KRB5_CLIENT_KTNAME)"
                             : "no Kerberos key of " + own + " (KRB5_KTNAME)",
                         major, minor);
    return credential;
}

// ---- The context

class KerberosContext final : public Context {
  public:
    // Without a peer it accepts.
    KerberosContext(std::string own, std::optional<std::string> peer)
        : own_(std::move(own)), peer_(std::move(peer)) {}

    Result<Turn> turn(ByteView token) override;
    Result<Names> names() const override;
    Result<Bytes> wrap(ByteView message) override;
    Result<Bytes> unwrap(ByteView wrapped) override;

  private:
    Result<void> prepare();
    Result<Turn> finish_turn(OM_uint32 major, ByteView token);
    static tl::unexpected<Error> fail_early() { return fail("the GSS-API context is not complete"); }

    const std::string own_;
    const std::optional<std::string> peer_;
    bool begun_ = false;
    bool complete_ = false;
    OM_uint32 flags_ = 0;
    Owned<gss_cred_id_t> credential_;
    Owned<gss_name_t> target_;
    Owned<gss_ctx_id_t> context_;
};

Result<void> KerberosContext::prepare() {
    begun_ = true;
    auto credential = acquire(own_, peer_ ? GSS_C_INITIATE : GSS_C_ACCEPT);
    if (!credential) return tl::unexpected(credential.error());
    credential_ = std::move(*credential);
    if (!peer_) return {};
    auto target = import_principal(*peer_);
    if (!target) return tl::unexpected(target.error());
    target_ = std::move(*target);
    return {};
}

Result<Turn> KerberosContext::turn(ByteView token) {
    if (complete_) return fail("the GSS-API context is complete already");
    if (!begun_) {
        if (auto ready = prepare(); !ready) return tl::unexpected(ready.error());
    } else if (context_.get() == nullptr) {
        return fail("the GSS-API context has failed before");
    }
    auto input = as_buffer(token);
    Buffer output;
    OM_uint32 minor = 0;
    if (peer_) {
        const auto major = gss_init_sec_context(&minor, credential_.get(), context_.out(), target_.get(),
                                                gss_mech_krb5, wanted_flags, 0, GSS_C_NO_CHANNEL_BINDINGS,
                                                &input, nullptr, output.out(), &flags_, nullptr);
        if (!GSS_ERROR(major)) return finish_turn(major, output.view());
        context_.reset();
        return fail_with("Kerberos with " + *peer_, major, minor);
    }
    // What is delegated is not asked for.
    Owned<gss_cred_id_t> delegated;
    Owned<gss_name_t> initiator;
    const auto major =
        gss_accept_sec_context(&minor, context_.out(), credential_.get(), &input, GSS_C_NO_CHANNEL_BINDINGS,
                               initiator.out(), nullptr, output.out(), &flags_, nullptr, delegated.out());
    if (!GSS_ERROR(major)) return finish_turn(major, output.view());
    context_.reset();
    return fail_with("the peer's Kerberos ticket", major, minor);
}

Result<Turn> KerberosContext::finish_turn(OM_uint32 major, ByteView token) {
    complete_ = (major & GSS_S_CONTINUE_NEEDED) == 0;
    const bool lacks = (flags_ & wanted_flags) != wanted_flags || (flags_ & GSS_C_ANON_FLAG) != 0;
    if (complete_ && lacks) {
        complete_ = false;
        context_.reset();
        return fail("the Kerberos context has no mutual authentication, encryption or order");
    }
    if (token.size() > max_token_bytes)
        return fail("the Kerberos token has " + std::to_string(token.size()) +
                    " octets, more than a message takes");
    return Turn{to_bytes(token), complete_};
}

Result<Names> KerberosContext::names() const {
    if (!complete_) return fail_early();
    Owned<gss_name_t> source;
    Owned<gss_name_t> target;
    OM_uint32 minor = 0;
    const auto major = gss_inquire_context(&minor, context_.get(), source.out(), target.out(), nullptr,
                                           nullptr, nullptr, nullptr, nullptr);
    if (GSS_ERROR(major)) return fail_with("the names of the Kerberos context", major, minor);
    auto initiator = text_of(source.get());
    if (!initiator) return tl::unexpected(initiator.error());
    auto acceptor = text_of(target.get());
    if (!acceptor) return tl::unexpected(acceptor.error());
    if (peer_) return Names{std::move(*initiator), std::move(*acceptor)};
    return Names{std::move(*acceptor), std::move(*initiator)};
}

Result<Bytes> KerberosContext::wrap(ByteView message) {
    if (!complete_) return fail_early();
    auto input = as_buffer(message);
    Buffer output;
    int encrypted = 0;
    OM_uint32 minor = 0;
    const auto major =
        gss_wrap(&minor, context_.get(), 1, GSS_C_QOP_DEFAULT, &input, &encrypted, output.out());
    if (GSS_ERROR(major)) return fail_with("gss_wrap", major, minor);
    if (encrypted == 0) return fail("gss_wrap has not encrypted");
    return to_bytes(output.view());
}

Result<Bytes> KerberosContext::unwrap(ByteView wrapped) {
    if (!complete_) return fail_early();
    auto input = as_buffer(wrapped);
    Buffer output;
    int encrypted = 0;
    OM_uint32 minor = 0;
    const auto major = gss_unwrap(&minor, context_.get(), &input, output.out(), &encrypted, nullptr);
    // Not even what comes twice or out of order.
    if (major != GSS_S_COMPLETE) return fail_with("gss_unwrap", major, minor);
    if (encrypted == 0) return fail("what the peer has wrapped is not encrypted");
    return to_bytes(output.view());
}

class Kerberos final : public Mechanism {
  public:
    std::unique_ptr<Context> initiate(const std::string& own, const std::string& peer) const override {
        return std::make_unique<KerberosContext>(own, peer);
    }
    std::unique_ptr<Context> accept(const std::string& own) const override {
        return std::make_unique<KerberosContext>(own, std::nullopt);
    }
};

}  // namespace

std::shared_ptr<const Mechanism> kerberos() {
    return std::make_shared<Kerberos>();
}

}  // namespace keyline::gss
