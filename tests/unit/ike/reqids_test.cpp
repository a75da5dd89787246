// The numbers that CHILD SAs with the same selectors have in common.
#include "host/ike/reqids.h"

#include <catch2/catch.hpp>

namespace keyline::test {

namespace {

net::TrafficSelectors selectors(const std::string& text) {
    return {net::TrafficSelector::parse(text).value()};
}

}  // namespace

TEST_CASE("the reqid belongs to the selectors while anybody has it, then the lowest free one is given out") {
    ike::Reqids reqids;
    const auto here = selectors("10.1.0.0/16");
    auto first = reqids.take(here, selectors("10.2.0.0/16"));
    auto second = reqids.take(here, selectors("10.3.0.0/16"));
    CHECK(*first == 1);
    CHECK(*second == 2);
    CHECK(*reqids.take(here, selectors("10.2.0.0/16[tcp]")) == 3);
    auto again = reqids.take(here, selectors("10.2.0.0/16"));
    CHECK(*again == 1);
    first.reset();
    CHECK(*reqids.take(here, selectors("10.2.0.0/16")) == 1);  // again has it
    again.reset();
    CHECK(*reqids.take(here, selectors("10.4.0.0/16")) == 1);
    second.reset();
    CHECK(*reqids.take(here, selectors("10.5.0.0/16")) == 1);
}

}  // namespace keyline::test
