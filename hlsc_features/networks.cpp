#include "networks.h"

static void add_up(hls::stream<Item>& in, hls::stream<Item>& items, hls::stream<Sum>& sums) {
    static ap_uint<48> sum = 0;
    static ap_uint<16> count = 0;
    const Item item = in.read();
    const ap_uint<48> total = ap_uint<48>(sum + item.value);
    const ap_uint<16> number = ap_uint<16>(count + ap_uint<16>(1));
    items.write(item);
    if (item.last) sums.write({total, number});
    sum = item.last ? ap_uint<48>(0) : total;
    count = item.last ? ap_uint<16>(0) : number;
}

static void put_in_front(hls::stream<Item>& items, hls::stream<Sum>& sums, hls::stream<Item>& out) {
    static bool first = true;
    static Sum sum;
    if (first) sum = sums.read();
    Item item = items.read();
    item.value = ap_uint<40>(first ? ap_uint<40>(sum.sum) : ap_uint<40>(item.value ^ ap_uint<40>(sum.items)));
    first = item.last;
    out.write(item);
}

extern "C" void groups(hls::stream<Item>& iitem, hls::stream<Item>& oitem) {
    hls_thread_local hls::stream<Item, longest_group> items("items");
    // One would be enough; with one, a long group behind short ones finds the items already gone, and waits.
    hls_thread_local hls::stream<Sum, longest_group> sums("sums");
#pragma HLS BIND_STORAGE variable = sums type = fifo impl = lutram
    hls_thread_local hls::task first(add_up, iitem, items, sums);
    hls_thread_local hls::task second(put_in_front, items, sums, oitem);
}

static void mix(hls::stream<Item>& in, hls::stream<Item>& out) {
    Item item = in.read();
    for (int i = 0; i < 3; i++) item.value = ap_uint<40>(item.value + ap_uint<40>(item.value << 5));
    out.write(item);
}

static void unite(hls::stream<Item>& left, hls::stream<Item>& right, hls::stream<Tagged>& out) {
    static bool turn = false;
    Tagged tagged;
    if (turn ? right.read_nb(tagged.item) : left.read_nb(tagged.item)) {
        tagged.right = turn;
        out.write(tagged);
    }
    turn = !turn;
}

static void divide(hls::stream<Tagged>& in, hls::stream<Item>& left, hls::stream<Item>& right) {
    Tagged tagged;
    in.read(tagged);
    tagged.item.value = ap_uint<40>(tagged.item.value ^ ap_uint<40>(tagged.right ? 1 : 2));
    if (tagged.right) {
        right << tagged.item;
    } else {
        left << tagged.item;
    }
}

extern "C" void merge(hls::stream<Item>& ileft, hls::stream<Item>& iright, hls::stream<Item>& oleft,
                      hls::stream<Item>& oright) {
    hls_thread_local hls::stream<Item, 1> left;
    hls_thread_local hls::stream<Item, 3> right;
    hls_thread_local hls::stream<Tagged, 2> both;
    hls_thread_local hls::task mix_left(mix, ileft, left);
    hls_thread_local hls::task mix_right(mix, iright, right);
    hls_thread_local hls::task together(unite, left, right, both);
    hls_thread_local hls::task apart(divide, both, oleft, oright);
}

// One item at a time is in the ring, so that the order does not depend on the clock.
static void enter(hls::stream<Item>& in, hls::stream<Tagged>& back, hls::stream<Tagged>& on,
                  hls::stream<Item>& out) {
    static bool inside = false;
    Tagged tagged;
    if (back.read_nb(tagged)) {
        if (tagged.right) {
            out.write(tagged.item);
            inside = false;
        } else {
            on.write(tagged);
        }
    } else if (!inside && in.read_nb(tagged.item)) {
        tagged.right = false;
        on.write(tagged);
        inside = true;
    }
}

static void turn(hls::stream<Tagged>& on, hls::stream<Tagged>& back) {
    Tagged tagged = on.read();
    tagged.item.value = ap_uint<40>(tagged.item.value + ap_uint<40>(7));
    tagged.right = ap_uint<2>(tagged.item.value.range(3, 2)) == 0;
    back.write(tagged);
}

extern "C" void ring(hls::stream<Item>& iitem, hls::stream<Item>& oitem) {
    hls_thread_local hls::stream<Tagged, 8> on;
    hls_thread_local hls::stream<Tagged, 8> back;
    hls_thread_local hls::task gate(enter, iitem, back, on, oitem);
    hls_thread_local hls::task wheel(turn, on, back);
}
