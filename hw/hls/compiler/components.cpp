#include "hw/hls/compiler/components.h"

#include <algorithm>
#include <cstddef>

namespace keyline::hlsc {
namespace {

struct Frame {
    int vertex;
    std::vector<int> dependencies;
    std::size_t next = 0;
};

struct Search {
    const std::function<std::vector<int>(int)>& dependencies;
    std::vector<int> number;  // -1: not visited
    std::vector<int> low;
    std::vector<bool> on_stack;
    std::vector<int> stack;
    std::vector<Frame> frames;
    std::vector<std::vector<int>> found;
    int counter = 0;

    static std::size_t index(int v) { return static_cast<std::size_t>(v); }

    void open(int v) {
        number[index(v)] = low[index(v)] = counter++;
        stack.push_back(v);
        on_stack[index(v)] = true;
        frames.push_back({v, dependencies(v)});
    }

    void close(int v) {
        if (low[index(v)] != number[index(v)]) return;
        std::vector<int>& component = found.emplace_back();
        int member = -1;
        do {
            member = stack.back();
            stack.pop_back();
            on_stack[index(member)] = false;
            component.push_back(member);
        } while (member != v);
        std::sort(component.begin(), component.end());
    }

    void visit(int root) {
        open(root);
        while (!frames.empty()) {
            Frame& frame = frames.back();
            const int v = frame.vertex;
            if (frame.next < frame.dependencies.size()) {
                const int w = frame.dependencies[frame.next++];
                if (number[index(w)] < 0) {
                    open(w);
                } else if (on_stack[index(w)]) {
                    low[index(v)] = std::min(low[index(v)], number[index(w)]);
                }
                continue;
            }
            frames.pop_back();
            if (!frames.empty()) {
                int& parent_low = low[index(frames.back().vertex)];
                parent_low = std::min(parent_low, low[index(v)]);
            }
            close(v);
        }
    }
};

}  // namespace

std::vector<std::vector<int>> strongly_connected_components(
    int vertex_count, const std::function<bool(int)>& exists,
    const std::function<std::vector<int>(int)>& dependencies) {
    const auto count = static_cast<std::size_t>(vertex_count);
    Search search{dependencies,
                  std::vector<int>(count, -1),
                  std::vector<int>(count, 0),
                  std::vector<bool>(count, false),
                  {},
                  {},
                  {}};
    for (int v = 0; v < vertex_count; v++)
        if (exists(v) && search.number[static_cast<std::size_t>(v)] < 0) search.visit(v);
    return std::move(search.found);
}

}  // namespace keyline::hlsc
