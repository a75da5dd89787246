// The cards of this host: keyline-card, keyline-list-cards, keyline-card-reset.
#include <charconv>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "host/daemon/listing.h"
#include "host/daemon/vici_service.h"

namespace keyline::daemon {

using vici::Message;

namespace {

// "card"; without it the first.
Result<std::size_t> card_number(const Message& arguments) {
    const auto text = arguments.text("card");
    std::size_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (!text.empty() && (error != std::errc() || rest != end))
        return fail(fmt::format("'{}' is no number of a card: keyline card list has them", text));
    return number;
}

}  // namespace

void ViciService::connect(esp::DevicePool& cards) {
    cards_ = &cards;
    forwarder_.find_cards_by([&cards](esp::SaHandle sa) { return cards.card_of(sa); });
}

Result<esp::EspDevice*> ViciService::device_of(const Message& arguments) const {
    const auto number = card_number(arguments);
    if (!number) return tl::unexpected(number.error());
    const std::size_t count = cards_ != nullptr ? cards_->size() : 1;
    if (*number >= count)
        return fail(fmt::format("there is no card {}: {}", *number,
                                cards_ == nullptr ? "ESP is done in software"
                                : count == 1      ? "there is one, card 0"
                                                  : fmt::format("there are 0 to {}", count - 1)));
    return cards_ != nullptr ? &cards_->device(*number) : &forwarder_.device();
}

// A dead one of several is known to the cards, the only device to the forwarder.
void ViciService::card(const Request& request) {
    const auto device = device_of(request.arguments);
    if (!device) return request.refuse(device.error().message);
    if (cards_ == nullptr) return request.respond(card_message(**device, forwarder_.death()));
    const auto number = *card_number(request.arguments);
    auto message = card_message(**device, cards_->state(number).death);
    if (cards_->size() != 1) message.add_number("card", number).add_number("cards", cards_->size());
    request.respond(message);
}

// A section each, by number. None when ESP is done in software.
void ViciService::list_cards(const Request& request) {
    for (std::size_t i = 0; cards_ != nullptr && i < cards_->size(); i++) {
        const auto state = cards_->state(i);
        const auto& capabilities = cards_->device(i).capabilities();
        Message card;
        card.add("kind", state.kind).add("address", state.address);
        card.add("state", state.is_away ? "resetting" : state.death.empty() ? "up" : "failed");
        if (!state.death.empty()) card.add("death", state.death);
        card.add_number("sas-out", state.sas[0]).add_number("sas-in", state.sas[1]);
        card.add_number("max-sas", capabilities.max_sas);
        card.add_number("packets-out", state.packets[0]).add_number("packets-in", state.packets[1]);
        card.add_number("lost-out", state.lost[0]).add_number("lost-in", state.lost[1]);
        card.add("identity", capabilities.description);
        request.stream("keyline-card-state", Message().add(std::to_string(i), std::move(card)));
    }
    request.respond({});
}

// To open a card takes up to seconds, with its self-test: not on the thread that has the packets of others.
void ViciService::card_reset(const Request& request) {
    const auto device = device_of(request.arguments);
    if (!device) return request.refuse(device.error().message);
    if (cards_ == nullptr) return request.refuse("there is no card: ESP is done in software");
    const auto number = *card_number(request.arguments);
    if (under_test_.contains(*device))
        return request.refuse("a self-test of this card is under way: wait for its end");
    if (!(*device)->health()) tracer_.close(**device);
    auto open = cards_->let_go(number);
    if (!open) return request.refuse(open.error().message);
    spdlog::info("card {} failed ({}); it is reset and opened anew", number, cards_->state(number).death);
    auto opened = std::make_shared<esp::DevicePool::Opened>();
    openers_.run([open = std::move(*open), opened] { *opened = open(); },
                 [this, number, opened, respond = request.respond] {
                     card_opened(number, std::move(*opened), respond);
                 });
}

void ViciService::card_opened(std::size_t number, esp::DevicePool::Opened opened, const Respond& respond) {
    const auto done = cards_->take_back(number, std::move(opened));
    Message message;
    message.add("success", done ? "yes" : "no");
    if (done) {
        spdlog::info("card {} is taken back: {}; new SAs go there", number,
                     cards_->device(number).capabilities().description);
        message.add("identity", cards_->device(number).capabilities().description);
    } else {
        spdlog::error("card {} cannot be taken back: {}", number, done.error().message);
        message.add("errmsg", fmt::format("card {} cannot be taken back: {}", number, done.error().message));
    }
    respond(message);
}

}  // namespace keyline::daemon
