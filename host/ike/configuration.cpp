#include "host/ike/configuration.h"

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

net::TrafficSelectors selectors_at(const SelectorConfigs& configured, const net::IpAddress& end) {
    net::TrafficSelectors selectors;
    for (const auto& config : configured) {
        selectors.push_back(config.selector);
        if (config.dynamic) selectors.back().first = selectors.back().last = end;
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
