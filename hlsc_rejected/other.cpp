#include <stdint.h>

#include "ap_int.h"
#include "hls_stream.h"
struct Token {
    ap_uint<32> a;
    ap_uint<8> b;
};
using Stream = hls::stream<Token>;
float scale(float x);
extern volatile int elsewhere;

static int seen = 1;
uint32_t f(uint32_t x) {
    return x + seen++;
}
