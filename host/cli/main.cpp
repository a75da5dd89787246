// keyline: sees and drives a running keylined over vici.
#include <chrono>
#include <exception>
#include <functional>
#include <iostream>
#include <string_view>

#include <CLI/CLI.hpp>

#include "host/cli/cards.h"
#include "host/cli/diagnosis.h"
#include "host/cli/key_export.h"
#include "host/cli/manual.h"
#include "host/cli/simulator.h"
#include "host/cli/trace.h"
#include "host/cli/views.h"
#include "host/vici/client.h"

namespace keyline::cli {

namespace {

// docs/operators.md, Run, has these too.
enum ExitCode : int { ok = 0, failed = 1, wrong_usage = 2, no_daemon = 3 };

struct Arguments {
    std::string socket = "/run/keylined.vici";
    bool json = false;
    bool all = false;
    bool quiet = false;
    std::string child;
    std::string ike;
    unsigned timeout = 60;  // seconds
    std::string name, file, key_file;
    std::vector<std::string> settings;
    TraceWishes trace;
    ExportWishes keys;
    CardWishes card;
};

std::string dump(const Json& json) {
    // Identities come from peers: what is no UTF-8 is replaced, not refused.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void print(const Arguments& arguments, const Json& json,
           const std::function<std::string(const Json&)>& text) {
    std::cout << (arguments.json ? dump(json) : text(json));
}

Result<std::vector<vici::Message>> collect(vici::Client& client, const std::string& command,
                                           const std::string& event, const vici::Message& request = {}) {
    std::vector<vici::Message> messages;
    const auto answer = client.request_with_events(
        command, request, event, [&](const vici::Message& message) { messages.push_back(message); });
    if (!answer) return tl::unexpected(answer.error());
    return messages;
}

using Command = std::function<Result<void>(vici::Client&, const Arguments&)>;

Result<void> list_ike(vici::Client& client, const Arguments& arguments) {
    const auto messages = collect(client, "list-sas", "list-sa");
    if (!messages) return tl::unexpected(messages.error());
    print(arguments, ike_json(*messages), ike_text);
    return {};
}

Result<void> trace(vici::Client& client, const Arguments& arguments) {
    auto wishes = arguments.trace;
    wishes.json = arguments.json;
    return follow_trace(client, wishes);
}

// Negotiated ones, then manual ones.
Result<Json> every_sa(vici::Client& client) {
    const auto messages = collect(client, "list-sas", "list-sa");
    if (!messages) return tl::unexpected(messages.error());
    const auto manual = collect(client, "keyline-list-manual", "keyline-manual");
    if (!manual) return tl::unexpected(manual.error());
    auto sas = sa_json(ike_json(*messages));
    for (auto& sa : manual_json(*manual)) sas.push_back(std::move(sa));
    return sas;
}

Result<void> list_sas(vici::Client& client, const Arguments& arguments) {
    const auto sas = every_sa(client);
    if (!sas) return tl::unexpected(sas.error());
    print(arguments, *sas, sa_text);
    return {};
}

Result<void> list_manual(vici::Client& client, const Arguments& arguments) {
    const auto messages = collect(client, "keyline-list-manual", "keyline-manual");
    if (!messages) return tl::unexpected(messages.error());
    print(arguments, manual_json(*messages), manual_text);
    return {};
}

Result<void> list_conns(vici::Client& client, const Arguments& arguments) {
    const auto messages = collect(client, "list-conns", "list-conn");
    if (!messages) return tl::unexpected(messages.error());
    print(arguments, conn_json(*messages), conn_text);
    return {};
}

Result<void> list_certs(vici::Client& client, const Arguments& arguments) {
    const auto messages = collect(client, "list-certs", "list-cert");
    if (!messages) return tl::unexpected(messages.error());
    print(arguments, cert_json(*messages), cert_text);
    return {};
}

Result<void> list_authorities(vici::Client& client, const Arguments& arguments) {
    const auto messages = collect(client, "list-authorities", "list-authority");
    if (!messages) return tl::unexpected(messages.error());
    print(arguments, authority_json(*messages), authority_text);
    return {};
}

Result<void> list_policies(vici::Client& client, const Arguments& arguments) {
    vici::Message all;
    all.add("trap", "yes").add("drop", "yes").add("pass", "yes");
    const auto messages = collect(client, "list-policies", "list-policy", all);
    if (!messages) return tl::unexpected(messages.error());
    print(arguments, policy_json(*messages), policy_text);
    return {};
}

Result<void> list_pools(vici::Client& client, const Arguments& arguments) {
    const auto answer = client.request("get-pools");
    if (!answer) return tl::unexpected(answer.error());
    print(arguments, pool_json(*answer), pool_text);
    return {};
}

Result<void> list_cards(vici::Client& client, const Arguments& arguments) {
    const auto messages = collect(client, "keyline-list-cards", "keyline-card-state");
    if (!messages) return tl::unexpected(messages.error());
    print(arguments, cards_json(*messages), cards_text);
    return {};
}

Result<void> show_card(vici::Client& client, const Arguments& arguments) {
    vici::Message request;
    request.add_number("card", arguments.card.card);
    const auto answer = client.request("keyline-card", request);
    if (!answer) return tl::unexpected(answer.error());
    if (const auto* why = answer->find("errmsg")) return fail(*why);
    const auto sas = every_sa(client);
    if (!sas) return tl::unexpected(sas.error());
    auto card = card_json(*answer);
    card["sas"] = sas_on_card(*sas, arguments.card.card);
    print(arguments, card, [&](const Json& shown) {
        const auto text = card_text(shown);
        return shown.contains("about") || shown.contains("cards") || !shown["sas"].empty()
                   ? text + "\n" + sas_on_card_text(shown["sas"], arguments.card.card)
                   : text;
    });
    return {};
}

Result<void> show_counters(vici::Client& client, const Arguments& arguments) {
    const auto answer = client.request("keyline-counters");
    if (!answer) return tl::unexpected(answer.error());
    print(arguments, counters_json(*answer),
          [&](const Json& json) { return counters_text(json, arguments.all); });
    return {};
}

// A command that changes something: "success", or "errmsg" that says why not.
Result<void> act(vici::Client& client, const Arguments& arguments, const std::string& command) {
    vici::Message request;
    if (!arguments.child.empty()) request.add("child", arguments.child);
    if (!arguments.ike.empty()) request.add("ike", arguments.ike);
    request.add_number("timeout", std::uint64_t{arguments.timeout} * 1000);
    const auto answer =
        client.request_with_events(command, request, "control-log", [&](const vici::Message& event) {
            if (!arguments.json && !arguments.quiet) std::cout << event.text("msg") << std::endl;
        });
    if (!answer) return tl::unexpected(answer.error());
    const bool success = answer->text("success") == "yes";
    if (arguments.json) {
        Json json;
        json["success"] = success;
        if (!success) json["error"] = answer->text("errmsg");
        std::cout << dump(json);
    }
    if (!success) return fail(command + ": " + answer->text("errmsg"));
    if (!arguments.json) std::cout << command << ": done\n";
    return {};
}

Result<void> reload(vici::Client& client, const Arguments& arguments) {
    return act(client, arguments, "keyline-reload");
}

Result<void> show_version(vici::Client& client, const Arguments& arguments) {
    const auto answer = client.request("version");
    if (!answer) return tl::unexpected(answer.error());
    Json json;
    json["keyline"] = KEYLINE_VERSION;
    json["daemon"] = answer->text("version");
    json["system"] = answer->text("sysname") + " " + answer->text("release") + " " + answer->text("machine");
    print(arguments, json, [](const Json& versions) {
        std::string text;
        for (const auto& [name, value] : versions.items())
            text += name + ": " + value.get<std::string>() + "\n";
        return text;
    });
    return {};
}

// What a command has done in a sentence, or why not.
Result<void> told(const Arguments& arguments, const Result<std::string>& done) {
    if (arguments.json) {
        Json json;
        json["success"] = done.has_value();
        json[done ? "done" : "error"] = done ? *done : done.error().message;
        std::cout << dump(json);
    } else if (done) {
        std::cout << *done << "\n";
    }
    if (!done) return tl::unexpected(done.error());
    return {};
}

template <typename Leaf>
void declare_manual(CLI::App* group, Arguments& arguments, const Leaf& leaf) {
    leaf(group, "list", "SPIs, packets, sequence numbers, device", list_manual);
    auto* load =
        leaf(group, "load", "the section manual of a file in swanctl.conf's language",
             [](auto& client, const auto& given) { return told(given, load_manual(client, given.file)); });
    load->add_option("FILE", arguments.file, "the file, or - for standard input")->required();
    auto* add =
        leaf(group, "add", "one SA, or another one in its place", [](auto& client, const auto& given) {
            return told(given, add_manual(client, given.name, given.settings, given.key_file));
        });
    add->add_option("NAME", arguments.name, "what it is called")->required();
    add->add_option("KEY=VALUE", arguments.settings, "its settings, as in the configuration: spi_in=0x1001");
    add->add_option(
           "--keys", arguments.key_file,
           "a file with its keys, as `encryption_key_out = 0x...`, or - for standard input; keys do not "
           "belong on a command line")
        ->type_name("FILE")
        ->required();
    auto* remove = leaf(group, "remove", "one SA", [](auto& client, const auto& given) {
        return told(given, remove_manual(client, given.name));
    });
    remove->add_option("NAME", arguments.name, "what it is called")->required();
}

// A command of diagnosis.h.
template <Result<void> (*command)(vici::Client&, const CardWishes&)>
Result<void> on_card(vici::Client& client, const Arguments& arguments) {
    auto wishes = arguments.card;
    wishes.json = arguments.json;
    wishes.socket = arguments.socket;
    return command(client, wishes);
}

template <typename Leaf>
void declare_card(CLI::App* group, CardWishes& wishes, const Leaf& leaf) {
    const auto of_card = [&](const char* name, const char* what, auto command) {
        auto* sub = leaf(group, name, what, command);
        sub->add_option("--card", wishes.card, "its number, as `keyline card list` has it")
            ->type_name("N")
            ->capture_default_str();
        return sub;
    };
    leaf(group, "list", "all of them: kind, address, state, SAs, packets", list_cards);
    of_card("show", "what one is, what it counted, cycles per packet", show_card);
    auto* registers = of_card("registers", "every register, by name, decoded", on_card<&show_registers>);
    registers->add_option("NAME", wishes.name, "only those with this in their name");
    registers->add_flag("--explain", wishes.explain, "what each of them means");
    auto* rings = of_card("rings", "descriptors, completions and events, decoded", on_card<&show_rings>);
    rings->add_option("RING", wishes.ring, "only those with this in their name: outbound.submission");
    rings->add_option("--entries", wishes.entries, "the newest so many of each")
        ->check(CLI::Range(0U, 32768U))  // the largest ring
        ->capture_default_str();
    rings->add_flag("--payload", wishes.payload, "the octets of packets, too, in clear; root only");
    auto* counters = of_card("counters", "everything it counts, with units", on_card<&show_card_counters>);
    auto* watch = counters->add_option("--watch", wishes.watch, "again and again, with changes and rates")
                      ->type_name("SECONDS")
                      ->check(CLI::Range(1U, 3600U));
    counters->add_option("--count", wishes.count, "end after so many")
        ->type_name("N")
        ->check(CLI::Range(1U, UINT32_MAX))
        ->needs(watch);
    counters->add_flag("--all", wishes.all, "those that are zero, too");
    of_card("selftest", "known answers, now, while packets go on", on_card<&test_card>)
        ->footer("A card that gives a wrong answer is dead from then on, and its SAs with it.");
    auto* reset = leaf(group, "reset", "takes back one that failed, once it is well: opened anew and tested",
                       on_card<&reset_card>);
    reset->add_option("CARD,--card", wishes.card, "its number, as `keyline card list` has it")
        ->type_name("N")
        ->required();
    reset->footer(
        "The port is opened anew, the card reset, its identity checked and its self-test run. New SAs go "
        "there "
        "again;\nthose that it had stay where they are. What the hardware needs (power, `xbutil reset`) "
        "comes "
        "before.");
    auto* trace =
        of_card("trace", "the next packets: a waveform (FST) from the simulated card, the rings of others",
                on_card<&trace_card>);
    trace->footer(
        "A waveform has keys and packets in it, in clear: it is for root alone, and its file has mode 0600.\n"
        "Ctrl-C ends it; what there is by then is in the file.");
    trace->add_option("--packets", wishes.packets, "how many, in and out")
        ->type_name("N")
        ->check(CLI::Range(1U, 10000U))
        ->capture_default_str();
    trace->add_option("--output", wishes.file, "where to; keylined writes the waveform")
        ->type_name("FILE")
        ->required();
    trace->add_option("--timeout", wishes.timeout, "end when so many do not come")
        ->type_name("SECONDS")
        ->check(CLI::Range(1U, 3600U))
        ->capture_default_str();
    trace->add_flag("--force", wishes.force, "write over a file that is there");
    trace->add_flag("--payload", wishes.payload, "rings: the octets of packets, too; root only");
}

template <typename Leaf>
void declare_ike(CLI::App* group, Arguments& arguments, const Leaf& leaf) {
    leaf(group, "list", "states, SPIs, peers, proposals", list_ike);
    auto* sub = leaf(group, "trace", "follow IKE messages: every payload, also what was encrypted", trace);
    sub->footer(
        "Every message in its order: header, proposals, identities, notifications, certificates, lifetimes, "
        "fragments, retransmissions.\nKeys and passwords are never shown. Nothing is kept when nobody "
        "follows; --json gives one object a line.");
    sub->add_option("--connection", arguments.trace.connection,
                    "only this one's; while a peer has not said who it is, that of the first connection "
                    "which fits its address")
        ->type_name("NAME");
    sub->add_option("--peer", arguments.trace.peer, "only those from and to this address")
        ->type_name("ADDRESS");
    sub->add_option("--count", arguments.trace.count, "end after so many")->type_name("N");
    auto* keys =
        leaf(group, "export-keys", "the keys of all SAs, for Wireshark; root only",
             [](auto& client, const auto& given) { return told(given, export_keys(client, given.keys)); });
    keys->footer(
        "Writes ikev1_decryption_table, ikev2_decryption_table and esp_sa, readable by root only: files of a "
        "Wireshark profile.\nThe SAs that there are now; so before they are rekeyed or deleted. keylined "
        "must have been started with --i-know-keys-can-be-exported.");
    keys->add_option("--output", arguments.keys.folder, "where to; made if it is not there")
        ->type_name("DIR")
        ->required();
    keys->add_flag("--force", arguments.keys.force, "write over tables that are there");
    sub->add_option("--save", arguments.trace.save, "JSON, one message a line, into a new file besides")
        ->type_name("FILE");
}

// The command tree; the chosen command lands in `chosen`.
void declare(CLI::App& app, Arguments& arguments, Command& chosen) {
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--socket", arguments.socket, "where keylined listens (its --socket)")
        ->type_name("PATH")
        ->capture_default_str();
    app.add_flag("--json", arguments.json, "print JSON, for programs");
    app.set_version_flag("--version", KEYLINE_VERSION);
    const auto leaf = [&](CLI::App* parent, const char* name, const char* what, Command command) {
        auto* sub = parent->add_subcommand(name, what);
        sub->callback([&chosen, command = std::move(command)] { chosen = command; });
        return sub;
    };
    const auto group = [&](const char* name, const char* what) {
        auto* sub = app.add_subcommand(name, what);
        sub->require_subcommand(1);
        return sub;
    };
    leaf(group("sa", "CHILD SAs"), "list", "SPIs, packets, bytes, device", list_sas);
    declare_ike(group("ike", "IKE SAs and their messages"), arguments, leaf);
    leaf(group("conn", "the configuration"), "list", "connections and their children", list_conns);
    leaf(group("cert", "certificates, CRLs, public keys"), "list",
         "whose, until when, with private key or not", list_certs);
    leaf(group("authority", "certification authorities"), "list", "their CRL and OCSP servers",
         list_authorities);
    leaf(group("policy", "traffic without a CHILD SA"), "list", "traps, and what passes or is dropped",
         list_policies);
    leaf(group("pool", "virtual addresses"), "list", "their sizes", list_pools);
    declare_manual(group("manual", "SAs with keys given by hand, without IKE"), arguments, leaf);
    declare_card(group("card", "the ESP device: cards"), arguments.card, leaf);
    leaf(&app, "counters", "every drop and its reason, and totals", show_counters)
        ->add_flag("--all", arguments.all, "those that are zero, too");
    const auto acting = [&](const char* name, const char* what) {
        const std::string command = name;
        auto* sub = leaf(&app, name, what, [command](vici::Client& client, const Arguments& given) {
            // The daemon keeps the time; this is for one that stops answering meanwhile.
            client.set_patience(std::chrono::seconds(given.timeout + 5));
            return act(client, given, command);
        });
        sub->add_option("--timeout", arguments.timeout, "how long to wait for the peer")
            ->type_name("SECONDS")
            ->check(CLI::Range(1U, 3600U))
            ->capture_default_str();
        sub->add_flag("--quiet", arguments.quiet, "no progress");
        sub->add_option("--child", arguments.child, "the child of the configuration")->type_name("NAME");
        sub->add_option("--ike", arguments.ike, "the connection of the configuration")->type_name("NAME");
        return sub;
    };
    acting("initiate", "negotiate a CHILD SA, and its IKE SA if there is none")
        ->get_option("--child")
        ->required();
    acting("rekey", "fresh keys now, for a CHILD SA (--child) or an IKE SA (--ike)");
    acting("terminate", "DELETE to the peer, of a CHILD SA (--child) or an IKE SA (--ike)");
    app.add_subcommand("sim", "cards in a virtual host, without keylined: keyline sim sweep")
        ->fallthrough(false)  // its words are its own
        ->prefix_command();
    leaf(&app, "reload", "read the configuration again", reload);
    leaf(&app, "version", "of this program and of the daemon", show_version);
}

int run(int count, char** words) {
    // It has a command line of its own, and no daemon.
    if (count > 1 && std::string_view(words[1]) == "sim") return run_simulator({words + 2, words + count});
    Arguments arguments;
    Command chosen;
    CLI::App app("keyline sees and drives a running keylined.", "keyline");
    app.footer(
        "Exit codes: 0 done, 1 failed (the reason is on standard error), 2 wrong usage, 3 keylined cannot be "
        "reached or does not answer.");
    declare(app, arguments, chosen);
    try {
        app.parse(count, words);
        if (const auto* sim = app.get_subcommand("sim"); sim->parsed()) {
            auto given = sim->remaining();
            if (arguments.json) given.insert(given.begin(), "--json");
            return run_simulator(std::move(given));
        }
        for (const auto* name : {"rekey", "terminate"})
            if (app.got_subcommand(name) && arguments.child.empty() && arguments.ike.empty())
                throw CLI::RequiredError(std::string(name) + ": --child or --ike");
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? ok : wrong_usage;
    }
    auto client = vici::Client::connect(arguments.socket);
    if (!client) {
        std::cerr << "keyline: " << client.error().message << "\n";
        return no_daemon;
    }
    const auto done = chosen(*client, arguments);
    std::cout.flush();
    if (!done) std::cerr << "keyline: " << done.error().message << "\n";
    if (!done && client->lost()) return no_daemon;
    return done ? ok : failed;
}

}  // namespace

}  // namespace keyline::cli

int main(int count, char** words) {
    try {
        return keyline::cli::run(count, words);
    } catch (const std::exception& error) {
        std::cerr << "keyline: " << error.what() << "\n";
        return keyline::cli::failed;
    }
}
