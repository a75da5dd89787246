// swanctl.conf: from the file, or from vici messages with the same keys, to what the IKE engine must be told.
// docs/operators.md lists the keys; the tables that it comes from are in key_table.h's users.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "host/base/result.h"
#include "host/config/key_table.h"
#include "host/config/manual.h"
#include "host/config/settings.h"
#include "host/ike/address_pools.h"
#include "host/ike/configuration.h"
#include "host/net/address.h"

namespace keyline::config {

// Virtual addresses and attributes for peers.
struct PoolConfig {
    std::string name;
    net::AddressRange addresses;
    net::IpAddress base;     // the first as configured
    net::IpAddress first;    // ... and as it is handed out: not the one that names the subnet
    std::uint64_t size = 0;  // how many can be handed out, as strongSwan counts
    std::vector<std::pair<std::string, std::vector<std::string>>> attributes;  // "dns", "split_include", ...

    // For the engine.
    ike::AddressPool pool() const;
};

struct AuthorityConfig {
    std::string name;
    Bytes ca_certificate;  // DER
    std::vector<std::string> crl_uris;
    std::vector<std::string> ocsp_uris;
};

// What decrypts a file in one of the folders of private keys.
struct Passphrase {
    std::string name;    // of its section in `secrets`
    std::string folder;  // "private", "rsa", "ecdsa", "pkcs8", "pkcs12"
    std::string file;
    crypto::Secret secret;
};

// A file of one of the folders of certificates and keys.
struct CredentialFile {
    std::string folder;  // "x509", "x509ca", ..., "private", ...
    std::string file;    // its whole name
    crypto::Secret content;
};

// What is not loaded. Whatever else there is, is.
struct Refusal {
    enum class Kind : std::uint8_t { connection, manual, secret, pool, authority, file, other };
    Kind kind = Kind::other;
    std::string name;     // of the section, or the whole name of the file
    std::string message;  // where, why, and what to do: "FILE:LINE: connections.lab.proposals: ..."
};

// What the operator allows in every connection, by an option of the daemon.
struct Permissions {
    bool aggressive_psk = false;  // IKEv1's Aggressive Mode with a pre-shared key
};

struct Configuration {
    std::vector<ike::ConnectionConfig> connections;
    std::vector<ManualSa> manual;
    std::vector<ike::SharedSecret> secrets;
    std::vector<PoolConfig> pools;
    std::vector<AuthorityConfig> authorities;
    std::vector<Passphrase> passphrases;
    std::vector<CredentialFile> credentials;
    std::vector<std::string> warnings;  // nothing is wrong, but the operator should know
    std::vector<Refusal> refused;
    // A part is missing that cannot be named: an included file, a section whose name is none. It must not
    // replace what is loaded already.
    bool incomplete = false;
    std::map<std::string, std::string> places;  // "connections.lab" is at "FILE:LINE: "

    void refuse(Refusal::Kind kind, const std::string& name, const std::string& message) {
        refused.push_back({kind, name, message});
    }
    std::string place_of(const std::string& path) const {
        const auto found = places.find(path);
        return found == places.end() ? std::string() : found->second;
    }
};

// The DER that a file in `folder` ("x509", "pubkey") holds; the name is as a key gives it: relative to the
// folder, or absolute.
using FileReader = std::function<Result<Bytes>(std::string_view folder, const std::string& name)>;

// A key that is not known or that Keyline refuses, a value that makes no sense, a file that is not there:
// that connection, secret, pool or authority is refused. An error: `text` is no settings at all.
Result<Configuration> parse(std::string_view text, const std::string& file, const Includer& includer,
                            const FileReader& files = {}, const Permissions& permissions = {});

// Reads the file and what it includes; relative names of included files count from the file that includes
// them, and may be patterns (conf.d/*.conf). Certificates and keys are in folders beside the file: x509,
// x509ca, private and so on. Warns of files with secrets that others than the owner may read.
Result<Configuration> load(const std::string& file, const Permissions& permissions = {});

// The DER of a certificate, or with the folder "pubkey" of a public key, in a file by its whole path.
Result<Bytes> read_credential_file(std::string_view folder, const std::string& path);

// One section of a vici message: load-conn, keyline-load-manual, load-pool, load-authority. Items of certs,
// cacerts and pubkeys are the certificates and keys themselves.
Result<ike::ConnectionConfig> connection_from(const Section& section, std::vector<std::string>& warnings,
                                              const Permissions& permissions = {});
Result<ManualSa> manual_from(const Section& section, std::vector<std::string>& warnings);
Result<PoolConfig> pool_from(const Section& section);
Result<AuthorityConfig> authority_from(const Section& section);

// As in swanctl.conf; larger than what messages can carry is refused.
Result<ike::Identity> identity_from(std::string_view text);

// Every key of every section, for the documentation.
std::vector<KeySection> key_documentation();

}  // namespace keyline::config
