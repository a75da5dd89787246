// Designs of several tasks; features_test.cpp compares RTL and C++.
#pragma once

#include "ap_int.h"
#include "hls_task.h"

struct Item {
    ap_uint<40> value;
    bool last;
};
struct Sum {
    ap_uint<48> sum;
    ap_uint<16> items;
};
struct Tagged {
    Item item;
    bool right;
};

// The sum of a group travels beside its items, and is known when the last of them is: the items wait, in
// block RAM. Groups have at most longest_group items.
constexpr int longest_group = 150;
extern "C" void groups(hls::stream<Item>& iitem, hls::stream<Item>& oitem);

// Two streams into one with non-blocking reads, and apart again. One function runs as two tasks.
extern "C" void merge(hls::stream<Item>& ileft, hls::stream<Item>& iright, hls::stream<Item>& oleft,
                      hls::stream<Item>& oright);

// What comes out goes in again, a few times: a ring.
extern "C" void ring(hls::stream<Item>& iitem, hls::stream<Item>& oitem);
