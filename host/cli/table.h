// Text for people: columns as wide as their longest cell, and no control characters in what a peer has sent.
#pragma once

#include <string>
#include <vector>

namespace keyline::cli {

class Table {
  public:
    explicit Table(std::vector<std::string> headings) : rows_{std::move(headings)} {}
    // As many cells as there are headings; missing ones are empty.
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    // Numbers stand at the right of their column.
    std::string text() const;

  private:
    std::vector<std::vector<std::string>> rows_;
};

std::string printable(std::string text);

}  // namespace keyline::cli
