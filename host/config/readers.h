// Sections of swanctl.conf, from a file or from a vici message, to what the IKE engine is told. The tables of
// keys are in the .cpp files beside.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "host/base/bytes.h"
#include "host/base/result.h"
#include "host/config/key_table.h"
#include "host/config/settings.h"
#include "host/config/swanctl.h"
#include "host/ike/configuration.h"

namespace keyline::config {

// What a key names that is not in the settings: certificates and public keys. All come back as DER.
struct Reading {
    // The content behind an item of certs, cacerts or pubkeys: of the file with that name in `folder`
    // ("x509"), or the item itself where it came over vici.
    std::function<Result<Bytes>(std::string_view folder, const std::string& item)> read_item;
    // A file by its whole path.
    std::function<Result<Bytes>(const std::string& path)> read_file;
    std::vector<std::string>& warnings;
    Permissions permissions = {};
};

Result<ike::ConnectionConfig> read_connection(const Section& section, const std::string& path,
                                              const Reading& reading);
Result<ike::ChildConfig> read_child(const Section& section, const std::string& path, const Reading& reading);
Result<ike::LocalAuth> read_local(const Section& section, const std::string& path, const Reading& reading,
                                  unsigned& round);
Result<ike::RemoteAuth> read_remote(const Section& section, const std::string& path, const Reading& reading,
                                    unsigned& round);
// One of the keys of a child, which there must be, where something else has it too.
Result<void> apply_child_key(const Setting& setting, const std::string& path, ike::ChildConfig& child,
                             const Reading& reading);
// Keys given by hand; what is poor about them is in the warnings.
Result<ManualSa> read_manual(const Section& section, const std::string& path, const Reading& reading);
// Whether there is such a section in `secrets`.
bool is_secret(std::string_view section);
// One section of `secrets`.
Result<void> read_secret(const Section& section, Configuration& configuration);
Result<PoolConfig> read_pool(const Section& section, const std::string& path);
Result<AuthorityConfig> read_authority(const Section& section, const std::string& path,
                                       const Reading& reading);

// For the documentation, each of its tables.
KeySection connection_key_rows();
KeySection child_key_rows();
KeySection manual_key_rows();
std::vector<KeySection> auth_key_rows();
std::vector<KeySection> secret_key_rows();
std::vector<KeySection> pool_and_authority_key_rows();

// Values of several rooms. `defaults` is what the word "default" stands for.
Result<void> store_proposals(std::vector<ike::Proposal>& target, ike::ProtocolId protocol,
                             const std::vector<ike::Proposal>& defaults, const Value& value);
Result<void> store_identity(ike::Identity& target, const Value& value);

}  // namespace keyline::config
