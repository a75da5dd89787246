// Traffic selectors as strongSwan writes them: names of protocols and services where the system knows them.
#pragma once

#include <string>

#include "host/ike/configuration.h"
#include "host/net/traffic_selector.h"
#include "host/vici/message.h"

namespace keyline::daemon {

std::string selector_text(const net::TrafficSelector& selector);
std::string selector_text(const ike::SelectorConfig& selector);
vici::List texts_of(const net::TrafficSelectors& selectors);
vici::List texts_of(const ike::SelectorConfigs& selectors);

}  // namespace keyline::daemon
