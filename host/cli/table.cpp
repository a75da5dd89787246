#include "host/cli/table.h"

#include <algorithm>

namespace keyline::cli {

namespace {

bool is_number(const std::string& text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

}  // namespace

std::string printable(std::string text) {
    for (auto& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    return text;
}

std::string Table::text() const {
    const auto columns = rows_.front().size();
    std::vector<std::size_t> widths(columns);
    std::vector<bool> numeric(columns, rows_.size() > 1);
    for (std::size_t at = 0; at < rows_.size(); ++at)
        for (std::size_t column = 0; column < std::min(columns, rows_[at].size()); ++column) {
            widths[column] = std::max(widths[column], rows_[at][column].size());
            if (at > 0 && !rows_[at][column].empty() && !is_number(rows_[at][column]))
                numeric[column] = false;
        }
    std::string all;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t column = 0; column < columns; ++column) {
            const auto cell = column < row.size() ? printable(row[column]) : std::string();
            const std::string gap(widths[column] - cell.size(), ' ');
            line += (column == 0 ? "" : "  ") + (numeric[column] ? gap + cell : cell + gap);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        all += line + "\n";
    }
    return all;
}

}  // namespace keyline::cli
