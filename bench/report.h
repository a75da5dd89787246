// What a benchmark found: a table for people, JSON for machines.
//
//     Report report("software_esp", {{"bytes", "bytes"}, {"gbps", "Gb/s", 2}});
//     report.add({64, 1.25});
//     return report.finish(path);
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace keyline::bench {

struct Column {
    std::string key;    // in the JSON
    std::string title;  // in the table
    int decimals = 0;   // of a floating-point value in the table; the JSON has all digits
};

class Report {
  public:
    Report(std::string name, std::vector<Column> columns)
        : name_(std::move(name)), columns_(std::move(columns)) {}

    // One value a column: numbers, strings or booleans.
    void add(std::vector<nlohmann::json> row) {
        row.resize(columns_.size());
        rows_.push_back(std::move(row));
    }
    // A fact about the whole run, e.g. what was simulated.
    void note(const std::string& key, nlohmann::json value) { notes_[key] = std::move(value); }

    // Prints the table and writes {"bench", "notes", "rows": [{key: value}]} to `path`. Returns
    // main's exit code.
    int finish(const std::filesystem::path& path) const {
        print();
        std::error_code ignored;
        if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), ignored);
        std::ofstream file(path);
        file << json().dump(2) << '\n';
        file.close();
        if (file) return 0;
        fmt::print(stderr, "{}: cannot write {}\n", name_, path.string());
        return 1;
    }

  private:
    nlohmann::ordered_json json() const {
        nlohmann::ordered_json document;
        document["bench"] = name_;
        document["notes"] = notes_;
        document["rows"] = nlohmann::json::array();
        for (const auto& row : rows_) {
            nlohmann::ordered_json object;
            for (std::size_t i = 0; i < columns_.size(); i++) object[columns_[i].key] = row[i];
            document["rows"].push_back(object);
        }
        return document;
    }

    static std::string text(const nlohmann::json& value, const Column& column) {
        if (value.is_number_float()) return fmt::format("{:.{}f}", value.get<double>(), column.decimals);
        if (value.is_string()) return value.get<std::string>();
        return value.is_null() ? "-" : value.dump();
    }

    void print() const {
        std::vector<std::size_t> widths;
        for (std::size_t i = 0; i < columns_.size(); i++) {
            std::size_t width = columns_[i].title.size();
            for (const auto& row : rows_) width = std::max(width, text(row[i], columns_[i]).size());
            widths.push_back(width);
        }
        for (std::size_t i = 0; i < columns_.size(); i++)
            fmt::print("{}{:>{}}", i == 0 ? "" : "  ", columns_[i].title, widths[i]);
        fmt::print("\n");
        for (const auto& row : rows_) {
            for (std::size_t i = 0; i < columns_.size(); i++)
                fmt::print("{}{:>{}}", i == 0 ? "" : "  ", text(row[i], columns_[i]), widths[i]);
            fmt::print("\n");
        }
        for (const auto& [key, value] : notes_.items())
            fmt::print("{}: {}\n", key, value.is_string() ? value.get<std::string>() : value.dump());
    }

    std::string name_;
    std::vector<Column> columns_;
    std::vector<std::vector<nlohmann::json>> rows_;
    nlohmann::json notes_ = nlohmann::json::object();
};

}  // namespace keyline::bench
