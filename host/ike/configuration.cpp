#include "host/ike/configuration.h"

#include <algorithm>

namespace keyline::ike {

namespace {

constexpr std::string_view dynamic_word = "dynamic";
// In the place of the address that is not known yet, so that one parser and one printer serve both kinds.
constexpr std::string_view stand_in = "0.0.0.0";

}  // namespace

std::optional<SelectorConfig> SelectorConfig::parse(std::string_view text) {
    const bool dynamic = text.starts_with(dynamic_word);
    std::string spelled(text);
    if (dynamic) spelled.replace(0, dynamic_word.size(), stand_in);
    const auto selector = net::TrafficSelector::parse(spelled);
    if (!selector) return std::nullopt;
    return SelectorConfig{dynamic, *selector};
}

std::string SelectorConfig::to_string() const {
    auto text = selector.to_string();
    if (!dynamic) return text;
    const auto bracket = text.find('[');
    return std::string(dynamic_word) + (bracket == std::string::npos ? "" : text.substr(bracket));
}

bool includes(const std::vector<net::AddressRange>& ranges, const std::vector<HostName>& names,
              const net::IpAddress& address) {
    const auto has = [&](const HostName& host) {
        return std::find(host.addresses.begin(), host.addresses.end(), address) != host.addresses.end();
    };
    if (ranges.empty() && names.empty()) return true;
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const auto& range) { return range.contains(address); }) ||
           std::any_of(names.begin(), names.end(), has);
}

std::vector<net::IpAddress> single_addresses(const std::vector<net::AddressRange>& ranges,
                                             const std::vector<HostName>& names) {
    std::vector<net::IpAddress> singles;
    for (std::size_t position = 0; position <= ranges.size(); ++position) {
        for (const auto& host : names)
            if (host.position == position)
                singles.insert(singles.end(), host.addresses.begin(), host.addresses.end());
        if (position < ranges.size() && ranges[position].is_single())
            singles.push_back(ranges[position].first);
    }
    return singles;
}

bool set_host_addresses(ConnectionConfig& connection, const std::string& host,
                        const std::vector<net::IpAddress>& addresses) {
    bool changed = false;
    for (auto* names : {&connection.local_names, &connection.remote_names})
        for (auto& one : *names) {
            if (one.name != host || one.addresses == addresses) continue;
            one.addresses = addresses;
            changed = true;
        }
    return changed;
}

net::TrafficSelectors selectors_at(const SelectorConfigs& configured, const net::IpAddress& end) {
    return selectors_at(configured, std::vector{end});
}

net::TrafficSelectors selectors_at(const SelectorConfigs& configured,
                                   const std::vector<net::IpAddress>& ends) {
    net::TrafficSelectors selectors;
    for (const auto& config : configured) {
        if (!config.dynamic) selectors.push_back(config.selector);
        for (const auto& end : config.dynamic ? ends : std::vector<net::IpAddress>()) {
            selectors.push_back(config.selector);
            selectors.back().first = selectors.back().last = end;
        }
    }
    return selectors;
}

net::TrafficSelectors selectors_anywhere(const SelectorConfigs& configured) {
    net::TrafficSelectors selectors;
    for (const auto& config : configured) {
        selectors.push_back(config.selector);
        if (!config.dynamic) continue;
        auto& v4 = selectors.back();
        v4.first = net::IpAddress::lowest(net::IpVersion::v4);
        v4.last = net::IpAddress::highest(net::IpVersion::v4);
        auto v6 = v4;
        v6.first = net::IpAddress::lowest(net::IpVersion::v6);
        v6.last = net::IpAddress::highest(net::IpVersion::v6);
        selectors.push_back(v6);
    }
    return selectors;
}

}  // namespace keyline::ike
