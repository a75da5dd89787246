// Files: reading them into memory that wipes itself, include patterns, access rights.
#include <array>
#include <cerrno>
#include <set>

#include <fcntl.h>
#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host/base/file_descriptor.h"
#include "host/config/swanctl.h"
#include "host/config/values.h"

namespace keyline::config {

namespace {

using Kind = Refusal::Kind;

constexpr std::size_t max_file_bytes = std::size_t{4} * 1024 * 1024;

std::string because() {
    return ": " + error_text(errno);
}

// With `warnings`: of rights that are too wide for a secret.
Result<crypto::Secret> read_file(const std::string& name, std::vector<std::string>* warnings) {
    const FileDescriptor file(open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) return fail("cannot open " + name + because());
    struct stat status {};
    if (fstat(file.get(), &status) != 0) return fail("cannot read " + name + because());
    if (!S_ISREG(status.st_mode)) return fail(name + " is not a file");
    if (static_cast<std::size_t>(status.st_size) > max_file_bytes)
        return fail(name + " is larger than 4 MiB");
    if (warnings != nullptr && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        warnings->push_back(name + " may hold secrets and others may read it: chmod 600 " + name);
    crypto::Secret text(static_cast<std::size_t>(status.st_size));
    std::size_t have = 0;
    while (have < text.size()) {
        const auto room = text.reveal_for_writing().subspan(have);
        const auto count = read(file.get(), room.data(), room.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail("cannot read " + name + because());
        if (count == 0) break;
        have += static_cast<std::size_t>(count);
    }
    return text.slice(0, have);
}

std::vector<std::string> matches(const std::string& pattern) {
    glob_t found{};
    std::vector<std::string> names;
    if (glob(pattern.c_str(), GLOB_ERR, nullptr, &found) == 0)
        names.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
    globfree(&found);
    return names;
}

// The folders beside swanctl.conf, and whether they hold secrets.
struct Folder {
    const char* name;
    bool secret = false;
    const char* refusal = nullptr;  // why files in it are not read
};
constexpr auto folders = std::to_array<Folder>({
    {"x509"},
    {"x509ca"},
    {"x509ocsp"},
    {"x509aa", false, "Keyline does not read attribute certificates"},
    {"x509ac", false, "Keyline does not read attribute certificates"},
    {"x509crl"},
    {"pubkey"},
    {"private", true},
    {"rsa", true},
    {"ecdsa", true},
    {"pkcs8", true},
    {"pkcs12", true},
    {"bliss", true, "Keyline has no BLISS"},
});

void read_folders(const std::string& directory, Configuration& configuration) {
    for (const auto& folder : folders) {
        for (const auto& name : matches(directory + folder.name + "/*")) {
            struct stat status {};
            if (stat(name.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
            if (folder.refusal != nullptr) {
                configuration.refuse(Kind::file, name, name + " is not read: " + folder.refusal);
                continue;
            }
            auto content = read_file(name, folder.secret ? &configuration.warnings : nullptr);
            if (content)
                configuration.credentials.push_back({folder.name, name, std::move(*content)});
            else
                configuration.refuse(Kind::file, name, content.error().message);
        }
    }
}

// A passphrase for a file that is not there: of the key it is all that would be heard.
void miss_files(const std::string& directory, Configuration& configuration) {
    std::set<std::string> files;
    for (const auto& credential : configuration.credentials) files.insert(credential.file);
    for (const auto& refusal : configuration.refused)
        if (refusal.kind == Kind::file) files.insert(refusal.name);
    std::erase_if(configuration.passphrases, [&](const auto& passphrase) {
        const auto folder = directory + passphrase.folder + "/";
        if (files.contains(passphrase.file) || files.contains(folder + passphrase.file)) return false;
        const auto path = "secrets." + passphrase.name;
        configuration.refuse(Kind::secret, passphrase.name,
                             configuration.place_of(path) + path + ".file: there is no file '" +
                                 shown(passphrase.file) + "' in " + folder +
                                 ": put the key there, or take the section out");
        return true;
    });
}

}  // namespace

Result<Bytes> read_credential_file(std::string_view folder, const std::string& path) {
    const auto content = read_file(path, nullptr);
    if (!content) return tl::unexpected(content.error());
    auto der = parse_credential(folder, content->reveal());
    if (!der) return fail(path + ": " + der.error().message);
    return der;
}

Result<Configuration> load(const std::string& file, const Permissions& permissions) {
    std::vector<std::string> warnings;
    const auto directory = file.substr(0, file.rfind('/') + 1);
    const Includer includer = [&](std::string_view pattern,
                                  const std::string& from) -> Result<std::vector<SourceFile>> {
        std::string full(pattern);
        if (!full.starts_with('/')) full.insert(0, from.substr(0, from.rfind('/') + 1));
        const auto names = matches(full);
        // A pattern may match nothing (an empty conf.d); a plain name must be there.
        if (names.empty() && full.find_first_of("*?[") == std::string::npos)
            return fail("cannot include " + shown(full, 256) + ": there is no such file");
        std::vector<SourceFile> files;
        files.reserve(names.size());
        for (const auto& name : names) files.push_back({name, read_file(name, &warnings)});
        return files;
    };
    const FileReader reader = [&](std::string_view folder, const std::string& name) {
        return read_credential_file(
            folder, name.starts_with('/') ? name : directory + std::string(folder) + "/" + name);
    };
    const auto text = read_file(file, &warnings);
    if (!text) return tl::unexpected(text.error());
    const auto bytes = text->reveal();
    auto configuration = parse({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file, includer,
                               reader, permissions);
    if (!configuration) return configuration;
    configuration->warnings.insert(configuration->warnings.begin(), warnings.begin(), warnings.end());
    read_folders(directory, *configuration);
    miss_files(directory, *configuration);
    return configuration;
}

}  // namespace keyline::config
