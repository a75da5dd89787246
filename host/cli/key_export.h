// `keyline ike export-keys`: the tables with which Wireshark decrypts IKE and ESP, as files of one of its
// profiles: ikev1_decryption_table, ikev2_decryption_table, esp_sa.
#pragma once

#include <string>
#include <vector>

#include "host/base/result.h"
#include "host/crypto/secret.h"
#include "host/vici/client.h"

namespace keyline::cli {

struct WiresharkTables {
    crypto::Secret ikev1;
    crypto::Secret ikev2;
    crypto::Secret esp;
    std::size_t ike_sas = 0;
    std::size_t esp_sas = 0;
    std::vector<std::string> left_out;  // SAs with algorithms that Wireshark does not have
};
// From "keyline-keys" events.
WiresharkTables wireshark_tables(const std::vector<vici::Message>& keys);

struct ExportWishes {
    std::string folder;  // made with mode 0700 if it is not there
    bool force = false;  // write over tables that are there
};
// Gives a sentence that says what was done.
Result<std::string> export_keys(vici::Client& client, const ExportWishes& wishes);

}  // namespace keyline::cli
