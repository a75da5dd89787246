// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms___024root.h"
#include "verilated.h"

VL_ATTR_COLD void Vprograms___024root___eval_static(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_static\n"););
}

VL_ATTR_COLD void Vprograms___024root___eval_initial__TOP(Vprograms___024root* vlSelf);

VL_ATTR_COLD void Vprograms___024root___eval_initial(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_initial\n"););
    // Body
    Vprograms___024root___eval_initial__TOP(vlSelf);
    vlSelf->__Vtrigrprev__TOP__clk_i = vlSelf->clk_i;
}

VL_ATTR_COLD void Vprograms___024root___eval_initial__TOP(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_initial__TOP\n"););
    // Init
    IData /*31:0*/
        programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i;
    programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i = 0;
    IData /*31:0*/ __Vilp;
    // Body
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[0U][0U] = 0U;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[0U][1U] = 0U;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[0U][2U] = 0U;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[0U][3U] = 0U;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[1U][0U] = 0U;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[1U][1U] = 0U;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[1U][2U] = 0U;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[1U][3U] = 0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x10U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x10U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x10U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x11U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x11U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x11U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x12U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x12U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x12U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x13U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x13U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x13U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x14U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x14U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x14U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x15U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x15U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x15U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x16U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x16U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x16U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x17U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x17U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x17U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x18U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x18U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x18U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x19U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x19U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x19U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1aU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1aU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1aU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1bU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1bU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1bU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1cU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1cU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1cU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1dU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1dU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1dU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1eU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1eU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1eU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1fU]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1fU]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x1fU]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x20U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x20U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x20U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x21U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x21U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x21U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x22U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x22U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x22U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x23U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x23U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x23U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x24U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x24U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x24U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x25U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x25U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x25U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x26U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x26U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x26U]
                                                                                                       [2U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x27U]
                                                                                                       [0U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x27U]
                                                                                                       [1U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q[0x27U]
                                                                                                       [2U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU] =
        0U;
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU] =
        0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[0U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[1U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[2U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[3U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[4U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[5U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[6U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[7U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[8U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[9U] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[0xaU] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[0xbU] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[0xcU] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[0xdU] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[0xeU] = 0U;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[0xfU] = 0U;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[0U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[1U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[2U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[3U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[4U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[5U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[6U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[7U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[8U] =
        0ULL;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[9U] =
        0ULL;
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xaU] =
        0ULL;
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xbU] =
        0ULL;
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xcU] =
        0ULL;
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xdU] =
        0ULL;
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xeU] =
        0ULL;
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q[0xfU] =
        0ULL;
    __Vilp = 0U;
    while ((__Vilp <= 0x3fU)) {
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vilp] = 0ULL;
        __Vilp = ((IData)(1U) + __Vilp);
    }
    programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i = 0U;
    while (
        (0x9aU >
         programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i)) {
        vlSelf
            ->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT____Vlvbound_he4055c09__0 =
            0ULL;
        if (VL_LIKELY((
                0x99U >=
                (0xffU &
                 programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i)))) {
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q[(
                0xffU &
                programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i)] =
                vlSelf
                    ->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT____Vlvbound_he4055c09__0;
        }
        programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i =
            ((IData)(1U) +
             programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__unnamedblk1__DOT__i);
    }
}

VL_ATTR_COLD void Vprograms___024root___eval_final(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_final\n"););
}

VL_ATTR_COLD void Vprograms___024root___eval_triggers__stl(Vprograms___024root* vlSelf);
#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__stl(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___eval_stl(Vprograms___024root* vlSelf);

VL_ATTR_COLD void Vprograms___024root___eval_settle(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_settle\n"););
    // Init
    CData /*0:0*/ __VstlContinue;
    // Body
    vlSelf->__VstlIterCount = 0U;
    __VstlContinue = 1U;
    while (__VstlContinue) {
        __VstlContinue = 0U;
        Vprograms___024root___eval_triggers__stl(vlSelf);
        if (vlSelf->__VstlTriggered.any()) {
            __VstlContinue = 1U;
            if (VL_UNLIKELY((0x64U < vlSelf->__VstlIterCount))) {
#ifdef VL_DEBUG
                Vprograms___024root___dump_triggers__stl(vlSelf);
#endif
                VL_FATAL_MT("programs.sv", 1, "", "Settle region did not converge.");
            }
            vlSelf->__VstlIterCount = ((IData)(1U) + vlSelf->__VstlIterCount);
            Vprograms___024root___eval_stl(vlSelf);
        }
    }
}

#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__stl(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___dump_triggers__stl\n"););
    // Body
    if ((1U & (~(IData)(vlSelf->__VstlTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VstlTriggered.at(0U)) {
        VL_DBG_MSGF(
            "         'stl' region trigger index 0 is active: Internal 'stl' trigger - first iteration\n");
    }
}
#endif  // VL_DEBUG

extern const VlUnpacked<CData /*7:0*/, 16> Vprograms__ConstPool__TABLE_h3d27c2cc_0;
extern const VlWide<15> /*479:0*/ Vprograms__ConstPool__CONST_h9eacd8e4_0;
extern const VlWide<61> /*1951:0*/ Vprograms__ConstPool__CONST_h24cc8b8a_0;

VL_ATTR_COLD void Vprograms___024root___stl_sequent__TOP__0(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___stl_sequent__TOP__0\n"););
    // Init
    VlWide<4> /*127:0*/ programs__DOT__u_numbers__DOT__n97;
    VL_ZERO_W(128, programs__DOT__u_numbers__DOT__n97);
    IData /*30:0*/ programs__DOT__u_hash_two__DOT__n5632;
    programs__DOT__u_hash_two__DOT__n5632 = 0;
    IData /*30:0*/ programs__DOT__u_hash_two__DOT__c6407_s1;
    programs__DOT__u_hash_two__DOT__c6407_s1 = 0;
    IData /*30:0*/ programs__DOT__u_hash_two__DOT__c6406_s1;
    programs__DOT__u_hash_two__DOT__c6406_s1 = 0;
    IData /*30:0*/ programs__DOT__u_hash_two__DOT__c6421_s1;
    programs__DOT__u_hash_two__DOT__c6421_s1 = 0;
    VlWide<4> /*127:0*/ programs__DOT__u_hash_two__DOT__ram2_sums_data;
    VL_ZERO_W(128, programs__DOT__u_hash_two__DOT__ram2_sums_data);
    SData /*15:0*/ programs__DOT__u_hash_two__DOT____VdfgTmp_h93a229d6__0;
    programs__DOT__u_hash_two__DOT____VdfgTmp_h93a229d6__0 = 0;
    SData /*15:0*/ programs__DOT__u_hash_two__DOT____VdfgTmp_h47652bbf__0;
    programs__DOT__u_hash_two__DOT____VdfgTmp_h47652bbf__0 = 0;
    CData /*7:0*/ programs__DOT__u_hash_two__DOT____VdfgTmp_h95b6732a__0;
    programs__DOT__u_hash_two__DOT____VdfgTmp_h95b6732a__0 = 0;
    CData /*7:0*/ programs__DOT__u_hash_two__DOT____VdfgTmp_ha2b40d42__0;
    programs__DOT__u_hash_two__DOT____VdfgTmp_ha2b40d42__0 = 0;
    CData /*7:0*/ programs__DOT__u_hash_two__DOT____VdfgTmp_h93f56869__0;
    programs__DOT__u_hash_two__DOT____VdfgTmp_h93f56869__0 = 0;
    CData /*7:0*/ programs__DOT__u_hash_two__DOT____VdfgTmp_h96be2ffb__0;
    programs__DOT__u_hash_two__DOT____VdfgTmp_h96be2ffb__0 = 0;
    IData /*31:0*/ programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0;
    programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0 = 0;
    CData /*0:0*/ programs__DOT__u_merge__DOT__u_apart__DOT__in_ready;
    programs__DOT__u_merge__DOT__u_apart__DOT__in_ready = 0;
    CData /*3:0*/ __Vtableidx1;
    __Vtableidx1 = 0;
    VlWide<4> /*127:0*/ __Vtemp_hf08a2d9d__0;
    VlWide<4> /*127:0*/ __Vtemp_h69fdccb1__0;
    VlWide<3> /*95:0*/ __Vtemp_h4fd3f6d8__0;
    VlWide<3> /*95:0*/ __Vtemp_h02b6bafa__0;
    VlWide<4> /*127:0*/ __Vtemp_hf08a2d9d__1;
    VlWide<4> /*127:0*/ __Vtemp_h25333660__0;
    VlWide<3> /*95:0*/ __Vtemp_h76462f81__0;
    VlWide<3> /*95:0*/ __Vtemp_h983ad591__0;
    VlWide<8> /*255:0*/ __Vtemp_hee976f86__0;
    VlWide<8> /*255:0*/ __Vtemp_h0884c9b3__0;
    VlWide<4> /*127:0*/ __Vtemp_h4dfb5cbd__0;
    // Body
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n7 =
        (1U & (~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q)));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__data_i =
        ((0x1fffffffffcULL & vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head) |
         (QData)((IData)((
             3U &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head) ^
              ((2U &
                ((~(IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U))) << 1U)) |
               (1U & (IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U)))))))));
    vlSelf->packets_icommand_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q)));
    vlSelf->packets_ibeat_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q)));
    vlSelf->numbers_inumbers_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q)));
    vlSelf->hash_step_istep_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q)));
    vlSelf->hash_two_istep_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_valid_q)));
    vlSelf->memory_iaccess_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_valid_q)));
    vlSelf->tallies_iaccess_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q)));
    vlSelf->store_iaccess_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q)));
    vlSelf->late_iword_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q)));
    vlSelf->groups_iitem_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_valid_q)));
    vlSelf->merge_ileft_tready =
        (1U &
         (~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_valid_q)));
    vlSelf->merge_iright_tready =
        (1U &
         (~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_valid_q)));
    vlSelf->ring_iitem_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_valid_q)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7707 =
        (1U & (~(IData)(vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q)));
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[1U];
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[0U] =
        vlSelf
            ->programs__DOT__u_store__DOT__u_ram2_table__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o;
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q[0U] =
        vlSelf
            ->programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o;
    vlSelf->programs__DOT__u_store__DOT__n35 =
        (0x3fU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q)));
    vlSelf->programs__DOT__u_late__DOT__n5 = (vlSelf->programs__DOT__u_late__DOT__iword_head +
                                              (vlSelf->programs__DOT__u_late__DOT__iword_head << 3U));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_write =
        ((0x99U == (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q))
             ? 0U
             : (0xffU &
                ((IData)(1U) +
                 (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q))));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_read =
        ((0x99U == (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q))
             ? 0U
             : (0xffU &
                ((IData)(1U) +
                 (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q))));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n14 =
        ((1U & (IData)((vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head >> 0x28U)))
             ? 0U
             : (0xffffU &
                ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st4_count_0_q))));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n7 =
        (0xffffffffffffULL &
         (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st3_sum_0_q +
          (0xffffffffffULL & vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head)));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__data_i =
        (((QData)((IData)(((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid) &
                           (IData)((vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head >> 0x28U)))))
          << 0x28U) |
         ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid)
              ? (0xffffffffffULL & vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head)
              : 0ULL));
    vlSelf->packets_obeat_tdata[0U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0U];
    vlSelf->packets_obeat_tdata[1U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][1U];
    vlSelf->packets_obeat_tdata[2U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][2U];
    vlSelf->packets_obeat_tdata[3U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][3U];
    vlSelf->packets_obeat_tdata[4U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][4U];
    vlSelf->packets_obeat_tdata[5U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][5U];
    vlSelf->packets_obeat_tdata[6U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][6U];
    vlSelf->packets_obeat_tdata[7U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][7U];
    vlSelf->packets_obeat_tdata[8U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][8U];
    vlSelf->packets_obeat_tdata[9U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][9U];
    vlSelf->packets_obeat_tdata[0xaU] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0xaU];
    vlSelf->packets_obeat_tdata[0xbU] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0xbU];
    vlSelf->packets_obeat_tdata[0xcU] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0xcU];
    vlSelf->packets_obeat_tdata[0xdU] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0xdU];
    vlSelf->packets_obeat_tdata[0xeU] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0xeU];
    vlSelf->packets_obeat_tdata[0xfU] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0xfU];
    vlSelf->packets_obeat_tdata[0x10U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0x10U];
    vlSelf->packets_obeat_tdata[0x11U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0x11U];
    vlSelf->packets_obeat_tdata[0x12U] =
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q][0x12U];
    vlSelf->packets_osummary_tdata =
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__read_q];
    vlSelf->numbers_onumbers_tdata[0U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][0U];
    vlSelf->numbers_onumbers_tdata[1U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][1U];
    vlSelf->numbers_onumbers_tdata[2U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][2U];
    vlSelf->numbers_onumbers_tdata[3U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][3U];
    vlSelf->numbers_onumbers_tdata[4U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][4U];
    vlSelf->numbers_onumbers_tdata[5U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][5U];
    vlSelf->numbers_onumbers_tdata[6U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][6U];
    vlSelf->numbers_onumbers_tdata[7U] =
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q][7U];
    vlSelf->hash_step_ohash_tdata[0U] =
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q][0U];
    vlSelf->hash_step_ohash_tdata[1U] =
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q][1U];
    vlSelf->hash_step_ohash_tdata[2U] =
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q][2U];
    vlSelf->hash_step_ohash_tdata[3U] =
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q][3U];
    vlSelf->hash_two_ohash_tdata[0U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q][0U];
    vlSelf->hash_two_ohash_tdata[1U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q][1U];
    vlSelf->hash_two_ohash_tdata[2U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q][2U];
    vlSelf->hash_two_ohash_tdata[3U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q][3U];
    vlSelf->memory_oaccess_tdata = vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q
                                       [vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__read_q];
    vlSelf->tallies_oaccess_tdata = vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q
                                        [vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__read_q];
    vlSelf->store_oaccess_tdata = vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q
                                      [vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__read_q];
    vlSelf->late_oword_tdata = vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q
                                   [vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__read_q];
    vlSelf->groups_oitem_tdata =
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__read_q];
    vlSelf->merge_oleft_tdata =
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__read_q];
    vlSelf->merge_oright_tdata =
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__read_q];
    vlSelf->ring_oitem_tdata = vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q
                                   [vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_tallies__DOT__ram5_now_data =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[(
            0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head))];
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram4_some__write_i =
        ((IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q) &
         (vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s1 >> 0x28U));
    vlSelf->programs__DOT__u_late__DOT__n14 =
        ((((IData)(vlSelf->programs__DOT__u_late__DOT__n5_25_s1) << 0x19U) |
          vlSelf->programs__DOT__u_late__DOT__n10_0_s1) +
         (((IData)(vlSelf->programs__DOT__u_late__DOT__n5_25_s1) << 0x1cU) |
          (vlSelf->programs__DOT__u_late__DOT__n10_0_s1 << 3U)));
    vlSelf->programs__DOT__u_late__DOT__n22 =
        ((((IData)(vlSelf->programs__DOT__u_late__DOT__n14_25_s2) << 0x19U) |
          vlSelf->programs__DOT__u_late__DOT__n18_0_s2) +
         (((IData)(vlSelf->programs__DOT__u_late__DOT__n14_25_s2) << 0x1cU) |
          (vlSelf->programs__DOT__u_late__DOT__n18_0_s2 << 3U)));
    vlSelf->programs__DOT__u_late__DOT__n30 =
        ((((IData)(vlSelf->programs__DOT__u_late__DOT__n22_25_s3) << 0x19U) |
          vlSelf->programs__DOT__u_late__DOT__n26_0_s3) +
         (((IData)(vlSelf->programs__DOT__u_late__DOT__n22_25_s3) << 0x1cU) |
          (vlSelf->programs__DOT__u_late__DOT__n26_0_s3 << 3U)));
    vlSelf->programs__DOT__u_late__DOT__n38 =
        ((((IData)(vlSelf->programs__DOT__u_late__DOT__n30_25_s4) << 0x19U) |
          vlSelf->programs__DOT__u_late__DOT__n34_0_s4) +
         (((IData)(vlSelf->programs__DOT__u_late__DOT__n30_25_s4) << 0x1cU) |
          (vlSelf->programs__DOT__u_late__DOT__n34_0_s4 << 3U)));
    vlSelf->programs__DOT__u_late__DOT__n46 =
        ((((IData)(vlSelf->programs__DOT__u_late__DOT__n38_25_s5) << 0x19U) |
          vlSelf->programs__DOT__u_late__DOT__n42_0_s5) +
         (((IData)(vlSelf->programs__DOT__u_late__DOT__n38_25_s5) << 0x1cU) |
          (vlSelf->programs__DOT__u_late__DOT__n42_0_s5 << 3U)));
    vlSelf->programs__DOT__u_late__DOT__n54 =
        ((((IData)(vlSelf->programs__DOT__u_late__DOT__n46_25_s6) << 0x19U) |
          vlSelf->programs__DOT__u_late__DOT__n50_0_s6) +
         (((IData)(vlSelf->programs__DOT__u_late__DOT__n46_25_s6) << 0x1cU) |
          (vlSelf->programs__DOT__u_late__DOT__n50_0_s6 << 3U)));
    vlSelf->programs__DOT__u_late__DOT__n62 =
        ((((IData)(vlSelf->programs__DOT__u_late__DOT__n54_25_s7) << 0x19U) |
          vlSelf->programs__DOT__u_late__DOT__n58_0_s7) +
         (((IData)(vlSelf->programs__DOT__u_late__DOT__n54_25_s7) << 0x1cU) |
          (vlSelf->programs__DOT__u_late__DOT__n58_0_s7 << 3U)));
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT____Vcellinp__u_sums_slice__tdata_i =
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q)));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_left_slice__tdata_i =
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_right_slice__tdata_i =
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_in_slice__tdata_i =
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q)));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q)));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_back_slice__tdata_i =
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT____Vcellinp__u_on_slice__tdata_i =
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q)));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q)));
    if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st3_first_0_q) {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n10 =
            (0xffffffffffffULL & vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_head);
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n15 =
            (0xffffU & (IData)((vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_head >> 0x30U)));
    } else {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n10 =
            (0xffffffffffffULL & vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_0_q);
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n15 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_64_q));
    }
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take =
        ((0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__filled_q)) &
         ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__items_tvalid)) |
          (~(IData)(vlSelf
                        ->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q))));
    __Vtableidx1 = (0xfU & (vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3cU] >> 0x10U));
    vlSelf->programs__DOT__u_packets__DOT__n78 = Vprograms__ConstPool__TABLE_h3d27c2cc_0[__Vtableidx1];
    vlSelf->programs__DOT__u_tallies__DOT__ram4_some_data =
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o;
    if (((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__was_written_q) &
         (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__same_q))) {
        vlSelf->programs__DOT__u_tallies__DOT__ram4_some_data =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__written_q[0U];
    }
    vlSelf->programs__DOT__u_store__DOT__n33 =
        (0xffffffffffULL &
         (vlSelf->programs__DOT__u_store__DOT__n3_0_s3 +
          ((1U & (IData)((vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3 >> 0x2cU)))
               ? (vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3 >> 4U)
               : ((vlSelf->programs__DOT__u_store__DOT__n20_0_s3 -
                   ((QData)((IData)(vlSelf->programs__DOT__u_store__DOT__n2_0_s3)) << 0xbU)) +
                  ((QData)((IData)((0x7ffffffU & vlSelf->programs__DOT__u_store__DOT__n2_0_s3))) << 0xdU)))));
    vlSelf->packets_obeat_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__filled_q));
    vlSelf->packets_osummary_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__filled_q));
    vlSelf->numbers_onumbers_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__filled_q));
    vlSelf->hash_step_ohash_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__filled_q));
    vlSelf->hash_two_ohash_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__filled_q));
    vlSelf->memory_oaccess_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__filled_q));
    vlSelf->tallies_oaccess_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__filled_q));
    vlSelf->store_oaccess_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__filled_q));
    vlSelf->late_oword_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__filled_q));
    vlSelf->groups_oitem_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__filled_q));
    vlSelf->merge_oleft_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__filled_q));
    vlSelf->merge_oright_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__filled_q));
    vlSelf->ring_oitem_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__filled_q));
    __Vtemp_hf08a2d9d__0[0U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[0U];
    __Vtemp_hf08a2d9d__0[1U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[1U];
    __Vtemp_hf08a2d9d__0[2U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[2U];
    __Vtemp_hf08a2d9d__0[3U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[3U];
    VL_SHIFTR_WWI(128, 128, 7, __Vtemp_h69fdccb1__0, __Vtemp_hf08a2d9d__0,
                  (0x7fU & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 0x11U)));
    programs__DOT__u_numbers__DOT__n97[0U] = __Vtemp_h69fdccb1__0[0U];
    programs__DOT__u_numbers__DOT__n97[1U] = __Vtemp_h69fdccb1__0[1U];
    programs__DOT__u_numbers__DOT__n97[2U] = __Vtemp_h69fdccb1__0[2U];
    programs__DOT__u_numbers__DOT__n97[3U] = __Vtemp_h69fdccb1__0[3U];
    vlSelf->programs__DOT__u_numbers__DOT__inumbers_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_numbers__DOT__inumbers_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_hash_step__DOT__istep_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_hash_two__DOT__istep_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_memory__DOT__iaccess_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_store__DOT__iaccess_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_late__DOT__iword_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_late__DOT__iword_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_valid) &
          (0U !=
           (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready =
        ((IData)(vlSelf->rst_ni) &
         ((0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__credits_q)) &
          (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_valid)));
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0 =
        (0x3fffU &
         ((0xfU != (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
          (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 2U)));
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0 =
        (0x7fffU &
         ((0xfU != (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
          (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 1U)));
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0 =
        ((0xfU != (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
         ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)));
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[0U][0U] =
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[0U][1U] =
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[0U][2U] =
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [2U];
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_valid) &
          ((0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__credits_q)) &
           ((~(IData)((vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head >> 0x28U))) |
            (0U !=
             (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__credits_q))))));
    vlSelf->programs__DOT__u_packets__DOT__n87 =
        (IData)(((vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x3cU] >> 0x14U) |
                 ((0xffffU & (IData)(vlSelf->packets_limits)) <
                  (0xffffU & vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x3cU]))));
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_valid) &
          (((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st3_first_0_q)) |
            (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_valid)) &
           (0U !=
            (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__credits_q)))));
    programs__DOT__u_merge__DOT__u_apart__DOT__in_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_valid) &
          (((IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U)) |
            (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__credits_q))) &
           ((~(IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U))) |
            (0U !=
             (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__credits_q))))));
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[0U][0U] =
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[0U][1U] =
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[0U][2U] =
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [2U];
    if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 3U)))) {
        if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 2U)))) {
            if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 1U)))) {
                if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
                    vlSelf->programs__DOT__u_memory__DOT__n43 =
                        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1920_q;
                    vlSelf->programs__DOT__u_memory__DOT__n74 =
                        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1984_q;
                } else {
                    vlSelf->programs__DOT__u_memory__DOT__n43 =
                        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1792_q;
                    vlSelf->programs__DOT__u_memory__DOT__n74 =
                        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1856_q;
                }
            } else if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
                vlSelf->programs__DOT__u_memory__DOT__n43 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1664_q;
                vlSelf->programs__DOT__u_memory__DOT__n74 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1728_q;
            } else {
                vlSelf->programs__DOT__u_memory__DOT__n43 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1536_q;
                vlSelf->programs__DOT__u_memory__DOT__n74 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1600_q;
            }
        } else if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 1U)))) {
            if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
                vlSelf->programs__DOT__u_memory__DOT__n43 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1408_q;
                vlSelf->programs__DOT__u_memory__DOT__n74 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1472_q;
            } else {
                vlSelf->programs__DOT__u_memory__DOT__n43 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1280_q;
                vlSelf->programs__DOT__u_memory__DOT__n74 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1344_q;
            }
        } else if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
            vlSelf->programs__DOT__u_memory__DOT__n43 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1152_q;
            vlSelf->programs__DOT__u_memory__DOT__n74 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1216_q;
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n43 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1024_q;
            vlSelf->programs__DOT__u_memory__DOT__n74 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1088_q;
        }
    } else if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 2U)))) {
        if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 1U)))) {
            if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
                vlSelf->programs__DOT__u_memory__DOT__n43 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_896_q;
                vlSelf->programs__DOT__u_memory__DOT__n74 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_960_q;
            } else {
                vlSelf->programs__DOT__u_memory__DOT__n43 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_768_q;
                vlSelf->programs__DOT__u_memory__DOT__n74 =
                    vlSelf->programs__DOT__u_memory__DOT__st2_cells_832_q;
            }
        } else if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
            vlSelf->programs__DOT__u_memory__DOT__n43 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_640_q;
            vlSelf->programs__DOT__u_memory__DOT__n74 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_704_q;
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n43 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_512_q;
            vlSelf->programs__DOT__u_memory__DOT__n74 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_576_q;
        }
    } else if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 1U)))) {
        if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
            vlSelf->programs__DOT__u_memory__DOT__n43 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_384_q;
            vlSelf->programs__DOT__u_memory__DOT__n74 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_448_q;
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n43 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_256_q;
            vlSelf->programs__DOT__u_memory__DOT__n74 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_320_q;
        }
    } else if ((1U & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head))) {
        vlSelf->programs__DOT__u_memory__DOT__n43 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_128_q;
        vlSelf->programs__DOT__u_memory__DOT__n74 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_192_q;
    } else {
        vlSelf->programs__DOT__u_memory__DOT__n43 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_0_q;
        vlSelf->programs__DOT__u_memory__DOT__n74 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_64_q;
    }
    if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 0x2cU)))) {
        if ((0U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n158 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n159 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n158 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_0_q;
            vlSelf->programs__DOT__u_memory__DOT__n159 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_64_q));
        }
        if ((1U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n160 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n161 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n160 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_128_q;
            vlSelf->programs__DOT__u_memory__DOT__n161 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_192_q));
        }
        if ((2U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n162 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n163 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n162 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_256_q;
            vlSelf->programs__DOT__u_memory__DOT__n163 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_320_q));
        }
        if ((3U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n164 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n165 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n164 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_384_q;
            vlSelf->programs__DOT__u_memory__DOT__n165 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_448_q));
        }
        if ((4U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n166 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n167 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n166 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_512_q;
            vlSelf->programs__DOT__u_memory__DOT__n167 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_576_q));
        }
        if ((5U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n168 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n169 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n168 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_640_q;
            vlSelf->programs__DOT__u_memory__DOT__n169 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_704_q));
        }
        if ((6U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n170 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n171 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n170 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_768_q;
            vlSelf->programs__DOT__u_memory__DOT__n171 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_832_q));
        }
        if ((7U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n172 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n173 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n172 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_896_q;
            vlSelf->programs__DOT__u_memory__DOT__n173 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_960_q));
        }
        if ((8U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n174 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n175 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n174 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1024_q;
            vlSelf->programs__DOT__u_memory__DOT__n175 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1088_q));
        }
        if ((9U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n176 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n177 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n176 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1152_q;
            vlSelf->programs__DOT__u_memory__DOT__n177 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1216_q));
        }
        if ((0xaU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n178 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n179 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n178 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1280_q;
            vlSelf->programs__DOT__u_memory__DOT__n179 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1344_q));
        }
        if ((0xbU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n180 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n181 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n180 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1408_q;
            vlSelf->programs__DOT__u_memory__DOT__n181 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1472_q));
        }
        if ((0xcU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n182 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n183 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n182 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1536_q;
            vlSelf->programs__DOT__u_memory__DOT__n183 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1600_q));
        }
        if ((0xdU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n184 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n185 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n184 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1664_q;
            vlSelf->programs__DOT__u_memory__DOT__n185 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1728_q));
        }
        if ((0xeU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n186 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n187 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n186 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1792_q;
            vlSelf->programs__DOT__u_memory__DOT__n187 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1856_q));
        }
        if ((0xfU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))) {
            vlSelf->programs__DOT__u_memory__DOT__n188 =
                (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U));
            vlSelf->programs__DOT__u_memory__DOT__n189 =
                (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)));
        } else {
            vlSelf->programs__DOT__u_memory__DOT__n188 =
                vlSelf->programs__DOT__u_memory__DOT__st2_cells_1920_q;
            vlSelf->programs__DOT__u_memory__DOT__n189 =
                (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1984_q));
        }
        vlSelf->programs__DOT__u_memory__DOT__n191 = vlSelf->programs__DOT__u_memory__DOT__n43;
        vlSelf->programs__DOT__u_memory__DOT__n192 = vlSelf->programs__DOT__u_memory__DOT__n74;
    } else {
        vlSelf->programs__DOT__u_memory__DOT__n158 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_0_q;
        vlSelf->programs__DOT__u_memory__DOT__n160 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_128_q;
        vlSelf->programs__DOT__u_memory__DOT__n162 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_256_q;
        vlSelf->programs__DOT__u_memory__DOT__n164 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_384_q;
        vlSelf->programs__DOT__u_memory__DOT__n166 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_512_q;
        vlSelf->programs__DOT__u_memory__DOT__n168 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_640_q;
        vlSelf->programs__DOT__u_memory__DOT__n170 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_768_q;
        vlSelf->programs__DOT__u_memory__DOT__n172 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_896_q;
        vlSelf->programs__DOT__u_memory__DOT__n174 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1024_q;
        vlSelf->programs__DOT__u_memory__DOT__n176 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1152_q;
        vlSelf->programs__DOT__u_memory__DOT__n178 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1280_q;
        vlSelf->programs__DOT__u_memory__DOT__n180 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1408_q;
        vlSelf->programs__DOT__u_memory__DOT__n182 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1536_q;
        vlSelf->programs__DOT__u_memory__DOT__n184 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1664_q;
        vlSelf->programs__DOT__u_memory__DOT__n186 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1792_q;
        vlSelf->programs__DOT__u_memory__DOT__n188 = vlSelf->programs__DOT__u_memory__DOT__st2_cells_1920_q;
        vlSelf->programs__DOT__u_memory__DOT__n191 =
            vlSelf->programs__DOT__u_memory__DOT__st3_last_written_0_q;
        vlSelf->programs__DOT__u_memory__DOT__n159 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_64_q));
        vlSelf->programs__DOT__u_memory__DOT__n161 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_192_q));
        vlSelf->programs__DOT__u_memory__DOT__n163 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_320_q));
        vlSelf->programs__DOT__u_memory__DOT__n165 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_448_q));
        vlSelf->programs__DOT__u_memory__DOT__n167 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_576_q));
        vlSelf->programs__DOT__u_memory__DOT__n169 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_704_q));
        vlSelf->programs__DOT__u_memory__DOT__n171 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_832_q));
        vlSelf->programs__DOT__u_memory__DOT__n173 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_960_q));
        vlSelf->programs__DOT__u_memory__DOT__n175 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1088_q));
        vlSelf->programs__DOT__u_memory__DOT__n177 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1216_q));
        vlSelf->programs__DOT__u_memory__DOT__n179 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1344_q));
        vlSelf->programs__DOT__u_memory__DOT__n181 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1472_q));
        vlSelf->programs__DOT__u_memory__DOT__n183 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1600_q));
        vlSelf->programs__DOT__u_memory__DOT__n185 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1728_q));
        vlSelf->programs__DOT__u_memory__DOT__n187 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1856_q));
        vlSelf->programs__DOT__u_memory__DOT__n189 =
            (0xffffU & (IData)(vlSelf->programs__DOT__u_memory__DOT__st2_cells_1984_q));
        vlSelf->programs__DOT__u_memory__DOT__n192 =
            vlSelf->programs__DOT__u_memory__DOT__st4_last_written_0_q;
    }
    programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0 =
        (((IData)(vlSelf->programs__DOT__u_late__DOT__n62_25_s8) << 0x19U) |
         vlSelf->programs__DOT__u_late__DOT__n66_0_s8);
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8e6ac1d9__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8b33a1d0__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]) >>
               0xfU));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n8 =
        ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q)) &
         (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_valid));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n9 =
        ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_valid) &
         (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_ha1e46d5a__0 =
        ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] &
          vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc1d6c352__0 =
        ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] &
          vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n18 =
        ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__st6_inside_0_q)) &
         ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid)) &
          (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_valid)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h439a6472__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hbdb88579__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]) >>
               0xfU));
    vlSelf->programs__DOT__u_packets__DOT__n72 =
        ((0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q))) <
         (0xffffU & vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3cU]));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14 =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid) &
         (IData)((vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head >> 0x29U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n522 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n704 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1857 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2039 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n564 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1899 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n540 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n546 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n662 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n686 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1875 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1881 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1997 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2021 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n680 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2015 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n528 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n558 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n698 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1863 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1893 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2033 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n263 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1599 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n534 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n552 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n692 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1869 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1887 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2027 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n668 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2003 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n674 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2009 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n80 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1417 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n122 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1459 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n245 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1581 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n221 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1557 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n239 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1575 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n98 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1435 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n104 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1441 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n257 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1593 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n251 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1587 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0 =
        (((IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_2_q) << 2U) |
         (((IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_1_q) << 1U) |
          (IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_0_q)));
    vlSelf->programs__DOT__u_hash_two__DOT__n86 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1423 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n116 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1453 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n227 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1563 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n92 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1429 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n233 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1569 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n110 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1447 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__c7587_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7236_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7283_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7307_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7319_11_s1) << 0x17U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7325_0_s1) << 8U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7313_0_s1) << 4U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7289_0_s1) << 2U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7241_0_s1) << 1U) |
                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7206_0_s1)))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c7586_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7360_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7407_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7431_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7443_11_s1) << 0x17U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7449_0_s1) << 8U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7437_0_s1) << 4U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7413_0_s1) << 2U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7365_0_s1) << 1U) |
                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7330_0_s1)))))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3277_0_s1) << 8U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3265_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3241_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3193_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3143_0_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n749 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2084 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5670b23d__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1790_15_s1) << 0x1fU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1797_0_s1) << 0x10U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1501_0_s1) << 8U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1489_0_s1) << 4U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1465_0_s1) << 2U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1417_0_s1) << 1U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1367_0_s1)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c5229_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4884_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4931_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4955_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4967_11_s1) << 0x17U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4973_0_s1) << 8U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4961_0_s1) << 4U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4937_0_s1) << 2U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4889_0_s1) << 1U) |
                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4854_0_s1)))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c5228_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5008_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5055_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5079_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5091_11_s1) << 0x17U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5097_0_s1) << 8U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5085_0_s1) << 4U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5061_0_s1) << 2U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5013_0_s1) << 1U) |
                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4978_0_s1)))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n750 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2085 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n308 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1644 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))));
    programs__DOT__u_hash_two__DOT____VdfgTmp_h96be2ffb__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6934_0_s1) << 4U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6910_0_s1) << 2U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6862_0_s1) << 1U) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6827_0_s1))));
    programs__DOT__u_hash_two__DOT____VdfgTmp_h93f56869__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7057_0_s1) << 4U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7033_0_s1) << 2U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6985_0_s1) << 1U) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6950_0_s1))));
    programs__DOT__u_hash_two__DOT____VdfgTmp_h95b6732a__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6669_0_s1) << 4U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6645_0_s1) << 2U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6597_0_s1) << 1U) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6562_0_s1))));
    programs__DOT__u_hash_two__DOT____VdfgTmp_ha2b40d42__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6545_0_s1) << 4U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6521_0_s1) << 2U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6473_0_s1) << 1U) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6438_0_s1))));
    vlSelf->programs__DOT__u_hash_two__DOT__n309 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1645 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5575d875__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4594_0_s1) << 8U)) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4582_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4558_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4510_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4475_0_s1)))));
    programs__DOT__u_hash_two__DOT__c6407_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6056_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6103_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6127_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6139_11_s1) << 0x17U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6145_0_s1) << 8U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6133_0_s1) << 4U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6109_0_s1) << 2U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6061_0_s1) << 1U) |
                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6026_0_s1)))))))));
    programs__DOT__u_hash_two__DOT__c6406_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6180_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6227_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6251_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6263_11_s1) << 0x17U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6269_0_s1) << 8U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6257_0_s1) << 4U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6233_0_s1) << 2U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6185_0_s1) << 1U) |
                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6150_0_s1)))))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hafc5bcff__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5766_0_s1) << 8U)) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5754_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5730_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5682_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5647_0_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n898 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] ^
                                                    vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n2233 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] ^
                                                     vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]);
    programs__DOT__u_hash_two__DOT____VdfgTmp_h93a229d6__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n606_0_s1) << 8U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n594_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n570_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n522_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n472_0_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n900 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] ^
                                                    vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n2235 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] ^
                                                     vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U]);
    programs__DOT__u_hash_two__DOT____VdfgTmp_h47652bbf__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1941_0_s1) << 8U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1929_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1905_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1857_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1807_0_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4460 =
        (vlSelf->programs__DOT__u_hash_two__DOT__n4451_0_s1 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4363_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4410_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4434_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4446_11_s1) << 0x17U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4456_0_s1) << 8U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4440_0_s1) << 4U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4416_0_s1) << 2U) |
                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4368_0_s1) << 1U) |
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4333_0_s1))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4848 =
        (vlSelf->programs__DOT__u_hash_two__DOT__n4839_0_s1 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4751_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4798_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4822_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4834_11_s1) << 0x17U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4844_0_s1) << 8U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4828_0_s1) << 4U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4804_0_s1) << 2U) |
                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4756_0_s1) << 1U) |
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4721_0_s1))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6020 =
        (vlSelf->programs__DOT__u_hash_two__DOT__n6011_0_s1 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5923_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5970_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5994_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6006_11_s1) << 0x17U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6016_0_s1) << 8U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6000_0_s1) << 4U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5976_0_s1) << 2U) |
                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5928_0_s1) << 1U) |
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5893_0_s1))))))))));
    programs__DOT__u_hash_two__DOT__n5632 =
        (vlSelf->programs__DOT__u_hash_two__DOT__n5623_0_s1 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5535_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5582_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5606_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5618_11_s1) << 0x17U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5628_0_s1) << 8U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5612_0_s1) << 4U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5588_0_s1) << 2U) |
                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5540_0_s1) << 1U) |
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5505_0_s1))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2689 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]))) ^
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]))));
    programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q][0U];
    programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q][1U];
    programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q][2U];
    programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] =
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q][3U];
    vlSelf->programs__DOT__u_hash_two__DOT__n2690 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U]))) ^
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U]))));
    vlSelf->programs__DOT__u_hash_step__DOT__n902 = (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] ^
                                                     vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U]);
    vlSelf->programs__DOT__u_hash_step__DOT__n311 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n752 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2237 =
        (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] ^
         vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U]);
    vlSelf->programs__DOT__u_hash_step__DOT__n2087 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1647 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2693 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U]))) ^
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U]))));
    vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] =
        (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[0U] ^
         ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[8U])
              ? 0U
              : vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[0U]));
    vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] =
        (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[1U] ^
         ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[8U])
              ? 0U
              : vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[1U]));
    vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] =
        (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[2U] ^
         ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[8U])
              ? 0U
              : vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[2U]));
    vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] =
        (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[3U] ^
         ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[8U])
              ? 0U
              : (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_127_q) << 0x1fU) |
                 vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[3U])));
    vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__pop =
        ((IData)(vlSelf->packets_obeat_tvalid) & (IData)(vlSelf->packets_obeat_tready));
    vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__pop =
        ((IData)(vlSelf->packets_osummary_tvalid) & (IData)(vlSelf->packets_osummary_tready));
    vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__pop =
        ((IData)(vlSelf->numbers_onumbers_tvalid) & (IData)(vlSelf->numbers_onumbers_tready));
    vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__pop =
        ((IData)(vlSelf->hash_step_ohash_tvalid) & (IData)(vlSelf->hash_step_ohash_tready));
    vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__pop =
        ((IData)(vlSelf->hash_two_ohash_tvalid) & (IData)(vlSelf->hash_two_ohash_tready));
    vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__pop =
        ((IData)(vlSelf->memory_oaccess_tvalid) & (IData)(vlSelf->memory_oaccess_tready));
    vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__pop =
        ((IData)(vlSelf->tallies_oaccess_tvalid) & (IData)(vlSelf->tallies_oaccess_tready));
    vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__pop =
        ((IData)(vlSelf->store_oaccess_tvalid) & (IData)(vlSelf->store_oaccess_tready));
    vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__pop =
        ((IData)(vlSelf->late_oword_tvalid) & (IData)(vlSelf->late_oword_tready));
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__pop =
        ((IData)(vlSelf->groups_oitem_tvalid) & (IData)(vlSelf->groups_oitem_tready));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__pop =
        ((IData)(vlSelf->merge_oleft_tvalid) & (IData)(vlSelf->merge_oleft_tready));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__pop =
        ((IData)(vlSelf->merge_oright_tvalid) & (IData)(vlSelf->merge_oright_tready));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__pop =
        ((IData)(vlSelf->ring_oitem_tvalid) & (IData)(vlSelf->ring_oitem_tready));
    __Vtemp_h4fd3f6d8__0[0U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U];
    __Vtemp_h4fd3f6d8__0[1U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U];
    __Vtemp_h4fd3f6d8__0[2U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U];
    VL_SHIFTL_WWI(65, 65, 6, __Vtemp_h02b6bafa__0, __Vtemp_h4fd3f6d8__0,
                  (0x3fU & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 0x11U)));
    __Vtemp_hf08a2d9d__1[0U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[0U];
    __Vtemp_hf08a2d9d__1[1U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[1U];
    __Vtemp_hf08a2d9d__1[2U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[2U];
    __Vtemp_hf08a2d9d__1[3U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[3U];
    __Vtemp_h25333660__0[0U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U];
    __Vtemp_h25333660__0[1U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U];
    __Vtemp_h25333660__0[2U] = (1U & vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U]);
    __Vtemp_h25333660__0[3U] = 0U;
    if (VL_LT_W(4, __Vtemp_hf08a2d9d__1, __Vtemp_h25333660__0)) {
        __Vtemp_h76462f81__0[0U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[0U];
        __Vtemp_h76462f81__0[1U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[1U];
        __Vtemp_h76462f81__0[2U] = vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[2U];
    } else {
        __Vtemp_h76462f81__0[0U] = 0U;
        __Vtemp_h76462f81__0[1U] = 0U;
        __Vtemp_h76462f81__0[2U] = 0U;
    }
    VL_SUB_W(3, __Vtemp_h983ad591__0, __Vtemp_h02b6bafa__0, __Vtemp_h76462f81__0);
    __Vtemp_hee976f86__0[7U] =
        ((0x1fffeU &
          ((VL_LTS_III(
                32,
                ((vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] << 0x1fU) |
                 (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U] >> 1U)),
                (((-(IData)((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 0x10U))))
                  << 0x10U) |
                 (0xffffU & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 1U))))
                ? ((vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U] << 0x1fU) |
                   (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U] >> 1U))
                : (-((vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] << 0x1fU) |
                     (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 1U))))
           << 1U)) |
         ((IData)(VL_SHIFTRS_QQI(
              64, 64, 5,
              ((((QData)((IData)((-(IData)((1U & vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U])))))
                 << 0x20U) |
                (QData)((IData)(((vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] << 0x1fU) |
                                 (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U] >> 1U))))) *
               (((-(QData)((
                     IData)((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 0x10U)))))
                 << 0x10U) |
                (QData)((
                    IData)((0xffffU & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 1U)))))),
              (0x1fU & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 0x11U)))) >>
          0x1fU));
    __Vtemp_h0884c9b3__0[7U] =
        ((0x1fe0000U &
          (((1U & vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U]) +
            (((0x60U & ((-(IData)((1U & vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U]))) << 5U)) |
              (4U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] << 2U))) +
             ((7U & ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 3U)) +
                            (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 2U)))) +
                     (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 1U)) +
                            (1U & vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U]))))) +
              ((0x1fU &
                ((0xfU &
                  ((7U & ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0xbU)) +
                                 (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0xaU)))) +
                          (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 9U)) +
                                 (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 8U)))))) +
                   (7U &
                    ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 7U)) +
                            (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 6U)))) +
                     (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 5U)) +
                            (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 4U)))))))) +
                 (7U &
                  ((3U & ((vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x1fU) +
                          (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x1eU)))) +
                   (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x1dU)) +
                          (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x1cU)))))))) +
               (0x7fU &
                ((0x3fU &
                  ((0x1fU &
                    ((0xfU &
                      ((7U &
                        ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0xbU)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0xaU)))) +
                         (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 9U)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 8U)))))) +
                       (7U &
                        ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 7U)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 6U)))) +
                         (3U &
                          ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 5U)) +
                           (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 4U)))))))) +
                     (0xfU &
                      ((7U &
                        ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 3U)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 2U)))) +
                         (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 1U)) +
                                (1U & vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U]))))) +
                       (7U &
                        ((3U & ((vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x1fU) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x1eU)))) +
                         (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x1dU)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >>
                                       0x1cU)))))))))) +
                   (0x1fU &
                    ((0xfU &
                      ((7U &
                        ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x1bU)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x1aU)))) +
                         (3U &
                          ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x19U)) +
                           (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x18U)))))) +
                       (7U &
                        ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x17U)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x16U)))) +
                         (3U &
                          ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x15U)) +
                           (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x14U)))))))) +
                     (0xfU &
                      ((7U &
                        ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x13U)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x12U)))) +
                         (3U &
                          ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x11U)) +
                           (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0x10U)))))) +
                       (7U &
                        ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0xfU)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0xeU)))) +
                         (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >> 0xdU)) +
                                (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] >>
                                       0xcU)))))))))))) +
                 (0x1fU &
                  ((0xfU &
                    ((7U &
                      ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x1bU)) +
                              (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x1aU)))) +
                       (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x19U)) +
                              (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x18U)))))) +
                     (7U &
                      ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x17U)) +
                              (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x16U)))) +
                       (3U &
                        ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x15U)) +
                         (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x14U)))))))) +
                   (0xfU &
                    ((7U &
                      ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x13U)) +
                              (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x12U)))) +
                       (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x11U)) +
                              (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0x10U)))))) +
                     (7U &
                      ((3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0xfU)) +
                              (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0xeU)))) +
                       (3U & ((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >> 0xdU)) +
                              (1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] >>
                                     0xcU))))))))))))))))
           << 0x11U)) |
         __Vtemp_hee976f86__0[7U]);
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[0U] =
        (((0xfffffffeU & programs__DOT__u_numbers__DOT__n97[0U]) ^
          (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[0U] << 1U)) |
         (1U & programs__DOT__u_numbers__DOT__n97[0U]));
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[1U] =
        (((1U & programs__DOT__u_numbers__DOT__n97[1U]) ^
          (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[0U] >> 0x1fU)) |
         ((0xfffffffeU & programs__DOT__u_numbers__DOT__n97[1U]) ^
          (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[1U] << 1U)));
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[2U] =
        (((1U & programs__DOT__u_numbers__DOT__n97[2U]) ^
          (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[1U] >> 0x1fU)) |
         ((0xfffffffeU & programs__DOT__u_numbers__DOT__n97[2U]) ^
          (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[2U] << 1U)));
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[3U] =
        (((1U & programs__DOT__u_numbers__DOT__n97[3U]) ^
          (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[2U] >> 0x1fU)) |
         (0xfffffffeU & ((0xfffffffeU & programs__DOT__u_numbers__DOT__n97[3U]) ^
                         (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[3U] << 1U))));
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[4U] =
        ((1U & __Vtemp_h983ad591__0[0U]) | (0xfffffffeU & __Vtemp_h983ad591__0[0U]));
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[5U] =
        ((1U & __Vtemp_h983ad591__0[1U]) | (0xfffffffeU & __Vtemp_h983ad591__0[1U]));
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[6U] =
        ((1U & __Vtemp_h983ad591__0[2U]) |
         ((IData)(VL_SHIFTRS_QQI(
              64, 64, 5,
              ((((QData)((IData)((-(IData)((1U & vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U])))))
                 << 0x20U) |
                (QData)((IData)(((vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] << 0x1fU) |
                                 (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U] >> 1U))))) *
               (((-(QData)((
                     IData)((1U & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 0x10U)))))
                 << 0x10U) |
                (QData)((
                    IData)((0xffffU & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 1U)))))),
              (0x1fU & (vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] >> 0x11U))))
          << 1U));
    vlSelf->programs__DOT__u_numbers__DOT__c356_s0[7U] = __Vtemp_h0884c9b3__0[7U];
    vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_numbers__DOT__inumbers_valid)) |
               (IData)(vlSelf->programs__DOT__u_numbers__DOT__inumbers_ready)));
    vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_valid)) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_ready)));
    vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_valid)) |
               (IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_ready)));
    vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_valid)) |
               (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_ready)));
    vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_valid)) |
               (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready)));
    vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_valid)) |
               (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready)));
    vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_late__DOT__iword_valid)) |
               (IData)(vlSelf->programs__DOT__u_late__DOT__iword_ready)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_valid)) |
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_ready)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_valid)) |
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_ready)));
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_valid)) |
               (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready)));
    __Vtemp_h4dfb5cbd__0[0U] =
        (((((0x1fffU &
             ((0xfU !=
               (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
              (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 3U)))
                ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x39U]
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x35U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x31U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2dU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x29U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x25U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x21U])))
                : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1dU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x19U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x15U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x11U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xdU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[9U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[5U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[1U])))) ^
           vlSelf->programs__DOT__u_packets__DOT__ibeat_head[1U])
          << 0x18U) |
         ((((0x1fffU &
             ((0xfU !=
               (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
              (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 3U)))
                ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x38U]
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x34U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x30U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2cU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x28U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x24U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x20U])))
                : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1cU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x18U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x14U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x10U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xcU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[8U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[4U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0U])))) ^
           vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0U]) >>
          8U));
    __Vtemp_h4dfb5cbd__0[1U] =
        (((((0x1fffU &
             ((0xfU !=
               (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
              (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 3U)))
                ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3aU]
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x36U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x32U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2eU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2aU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x26U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x22U])))
                : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1eU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1aU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x16U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x12U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xeU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xaU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[6U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[2U])))) ^
           vlSelf->programs__DOT__u_packets__DOT__ibeat_head[2U])
          << 0x18U) |
         ((((0x1fffU &
             ((0xfU !=
               (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
              (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 3U)))
                ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x39U]
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x35U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x31U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2dU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x29U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x25U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x21U])))
                : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1dU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x19U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x15U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x11U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xdU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[9U])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[5U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[1U])))) ^
           vlSelf->programs__DOT__u_packets__DOT__ibeat_head[1U]) >>
          8U));
    __Vtemp_h4dfb5cbd__0[2U] =
        (((((0x1fffU &
             ((0xfU !=
               (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
              (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 3U)))
                ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3bU]
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x37U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x33U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2fU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2bU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x27U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x23U])))
                : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1fU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1bU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x17U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x13U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xfU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xbU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[7U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[3U])))) ^
           vlSelf->programs__DOT__u_packets__DOT__ibeat_head[3U])
          << 0x18U) |
         ((((0x1fffU &
             ((0xfU !=
               (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
              (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 3U)))
                ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3aU]
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x36U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x32U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2eU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2aU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x26U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x22U])))
                : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1eU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1aU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x16U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x12U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xeU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xaU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[6U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[2U])))) ^
           vlSelf->programs__DOT__u_packets__DOT__ibeat_head[2U]) >>
          8U));
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0U] =
        ((__Vtemp_h4dfb5cbd__0[0U] << 8U) |
         (0xffU & ((2U & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))
                       ? ((1U & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))
                              ? (IData)((vlSelf->packets_limits >> 0x28U))
                              : (IData)((vlSelf->packets_limits >> 0x20U)))
                       : ((1U & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))
                              ? (IData)((vlSelf->packets_limits >> 0x18U))
                              : (IData)((vlSelf->packets_limits >> 0x10U))))));
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[1U] =
        ((__Vtemp_h4dfb5cbd__0[0U] >> 0x18U) | (__Vtemp_h4dfb5cbd__0[1U] << 8U));
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[2U] =
        ((__Vtemp_h4dfb5cbd__0[1U] >> 0x18U) | (__Vtemp_h4dfb5cbd__0[2U] << 8U));
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[3U] =
        ((__Vtemp_h4dfb5cbd__0[2U] >> 0x18U) |
         (0xffffff00U &
          (((0x1fffU &
             ((0xfU !=
               (0xfU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))) &
              (((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)) >> 3U)))
                ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3bU]
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x37U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x33U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2fU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2bU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x27U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x23U])))
                : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0)
                       ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1fU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1bU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x17U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x13U]))
                       : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0)
                              ? ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xfU]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xbU])
                              : ((IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0)
                                     ? vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[7U]
                                     : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[3U])))) ^
           vlSelf->programs__DOT__u_packets__DOT__ibeat_head[3U])));
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[4U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[0U] & vlSelf->programs__DOT__u_packets__DOT__ibeat_head[4U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[5U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[1U] & vlSelf->programs__DOT__u_packets__DOT__ibeat_head[5U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[6U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[2U] & vlSelf->programs__DOT__u_packets__DOT__ibeat_head[6U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[7U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[3U] & vlSelf->programs__DOT__u_packets__DOT__ibeat_head[7U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[8U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[4U] & vlSelf->programs__DOT__u_packets__DOT__ibeat_head[8U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[9U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[5U] & vlSelf->programs__DOT__u_packets__DOT__ibeat_head[9U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xaU] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[6U] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xaU]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xbU] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[7U] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xbU]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xcU] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[8U] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xcU]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xdU] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[9U] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xdU]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xeU] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[0xaU] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xeU]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xfU] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[0xbU] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xfU]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0x10U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[0xcU] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x10U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0x11U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[0xdU] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x11U]);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0x12U] =
        (Vprograms__ConstPool__CONST_h9eacd8e4_0[0xeU] &
         vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x12U]);
    vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[2U][0U];
    vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[2U][1U];
    vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[2U][2U];
    if ((4U &
         ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__was_written_q) &
          (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q)))) {
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[2U][0U];
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[2U][1U];
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[2U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[2U][2U];
    }
    if ((2U &
         ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__was_written_q) &
          (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q)))) {
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][0U];
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][1U];
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[2U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][2U];
    }
    if ((1U &
         ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__was_written_q) &
          (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q)))) {
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][0U];
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][1U];
        vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[2U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][2U];
    }
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT____Vcellinp__u_sums_fifo__reserve_i =
        ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready) &
         (IData)((vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head >> 0x28U)));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_valid)) |
               (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready)));
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_valid)) |
               (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready)));
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_valid)) |
               ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready) &
                (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st3_first_0_q))));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__reserve_i =
        ((~(IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U))) &
         (IData)(programs__DOT__u_merge__DOT__u_apart__DOT__in_ready));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_right_fifo__reserve_i =
        ((IData)(programs__DOT__u_merge__DOT__u_apart__DOT__in_ready) &
         (IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U)));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_valid)) |
               (IData)(programs__DOT__u_merge__DOT__u_apart__DOT__in_ready)));
    vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[1U][0U];
    vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[1U][1U];
    vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[1U][2U];
    if ((2U &
         ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__was_written_q) &
          (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__same_q)))) {
        vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[0U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[1U][0U];
        vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[1U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[1U][1U];
        vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[2U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[1U][2U];
    }
    if ((1U &
         ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__was_written_q) &
          (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__same_q)))) {
        vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[0U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][0U];
        vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[1U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][1U];
        vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[2U] =
            vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][2U];
    }
    vlSelf->programs__DOT__u_late__DOT__n69 = (vlSelf->programs__DOT__u_late__DOT__st2_sum_0_q +
                                               programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0);
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n10 =
        ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n8) |
         (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n9));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n22 =
        ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14)) &
         (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n26 =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid) &
         (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14));
    vlSelf->programs__DOT__u_hash_two__DOT__n570 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n528) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n522) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n588 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n564) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n558) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n728 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n704) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xfU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n698) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1905 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1863) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1857) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1923 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1899) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1893) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2063 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xfU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2033) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n576 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n540) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n534) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n582 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n552) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n546) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n722 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n692) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xbU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n686) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1911 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1875) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1869) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1917 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1887) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1881) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2057 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2027) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xbU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2021) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n710 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n668) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 3U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n662) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2045 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2003) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 3U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1997) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n716 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n680) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 7U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n674) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2051 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2015) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 7U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2009) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n287 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n263) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xfU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n257) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1623 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1599) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xfU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1593) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n281 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n251) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xbU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n245) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1617 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1587) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xbU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1581) >> 1U))));
    vlSelf->programs__DOT__u_packets__DOT__n111 =
        ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
             ? 0U
             : (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q))));
    vlSelf->programs__DOT__u_packets__DOT__n103[0U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[1U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[1U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[1U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[1U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[2U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[2U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[2U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[2U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[3U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[3U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[3U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[3U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[4U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[4U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[4U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[4U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[5U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[5U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[5U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[5U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[6U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[6U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[6U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[6U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[7U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[7U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[7U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[7U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[8U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[8U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[8U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[8U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[9U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[9U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[9U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[9U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0xaU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0xaU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0xaU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xaU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0xbU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0xbU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0xbU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xbU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0xcU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0xcU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0xcU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xcU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0xdU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0xdU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0xdU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xdU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0xeU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0xeU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0xeU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xeU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0xfU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0xfU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0xfU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0xfU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x10U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x10U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x10U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x10U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x11U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x11U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x11U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x11U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x12U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x12U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x12U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x12U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x13U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x13U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x13U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x13U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x14U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x14U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x14U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x14U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x15U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x15U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x15U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x15U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x16U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x16U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x16U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x16U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x17U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x17U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x17U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x17U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x18U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x18U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x18U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x18U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x19U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x19U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x19U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x19U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x1aU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x1aU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x1aU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1aU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x1bU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x1bU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x1bU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1bU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x1cU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x1cU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x1cU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1cU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x1dU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x1dU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x1dU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1dU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x1eU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x1eU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x1eU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1eU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x1fU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x1fU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x1fU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x1fU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x20U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x20U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x20U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x20U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x21U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x21U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x21U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x21U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x22U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x22U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x22U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x22U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x23U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x23U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x23U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x23U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x24U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x24U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x24U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x24U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x25U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x25U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x25U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x25U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x26U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x26U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x26U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x26U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x27U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x27U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x27U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x27U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x28U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x28U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x28U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x28U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x29U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x29U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x29U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x29U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x2aU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x2aU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x2aU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2aU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x2bU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x2bU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x2bU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2bU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x2cU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x2cU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x2cU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2cU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x2dU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x2dU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x2dU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2dU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x2eU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x2eU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x2eU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2eU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x2fU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x2fU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x2fU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x2fU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x30U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x30U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x30U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x30U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x31U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x31U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x31U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x31U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x32U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x32U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x32U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x32U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x33U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x33U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x33U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x33U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x34U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x34U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x34U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x34U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x35U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x35U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x35U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x35U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x36U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x36U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x36U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x36U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x37U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x37U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x37U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x37U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x38U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x38U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x38U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x38U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x39U] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x39U] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x39U]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x39U]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x3aU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x3aU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x3aU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3aU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x3bU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x3bU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x3bU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3bU]));
    vlSelf->programs__DOT__u_packets__DOT__n103[0x3cU] =
        (Vprograms__ConstPool__CONST_h24cc8b8a_0[0x3cU] &
         ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
              ? vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x3cU]
              : vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3cU]));
    vlSelf->programs__DOT__u_packets__DOT__n17 =
        ((0U != (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)) &
         (1U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)));
    vlSelf->programs__DOT__u_packets__DOT__n70 =
        ((0U != (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)) &
         (~vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x12U]));
    vlSelf->programs__DOT__u_hash_two__DOT__n128 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n86) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n80) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1465 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1423) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1417) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n146 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n122) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n116) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1483 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1459) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1453) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n269 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n227) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 3U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n221) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1605 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1563) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 3U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1557) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n134 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n98) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n92) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1471 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1435) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1429) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n275 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n239) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 7U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n233) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1611 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1575) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 7U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1569) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n140 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n110) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n104) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1477 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1447) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1441) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n802 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n820 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n826 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n844 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n808 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n814 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n832 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n838 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2137 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2155 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2161 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2179 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2143 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2149 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2167 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2173 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6946_0_s1) << 8U)) |
         (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h96be2ffb__0));
    vlSelf->programs__DOT__u_hash_two__DOT__n7200 =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1) << 0x17U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) << 8U) |
              (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h93f56869__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6857_15_s1) << 0x1eU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6904_14_s1) << 0x1dU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6928_13_s1) << 0x1bU) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6940_11_s1) << 0x17U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6946_0_s1) << 8U) |
               (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h96be2ffb__0)))))) ^
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7103_15_s1) << 0x1eU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7150_14_s1) << 0x1dU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7174_13_s1) << 0x1bU) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7186_11_s1) << 0x17U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7196_0_s1) << 8U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7180_0_s1) << 4U) |
                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7156_0_s1) << 2U) |
                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7108_0_s1) << 1U) |
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7073_0_s1)))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6812 =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6592_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6639_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6663_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6675_11_s1) << 0x17U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1) << 8U) |
              (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h95b6732a__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6468_15_s1) << 0x1eU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6515_14_s1) << 0x1dU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6539_13_s1) << 0x1bU) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6551_11_s1) << 0x17U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6557_0_s1) << 8U) |
               (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_ha2b40d42__0)))))) ^
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6715_15_s1) << 0x1eU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6762_14_s1) << 0x1dU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6786_13_s1) << 0x1bU) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6798_11_s1) << 0x17U) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6808_0_s1) << 8U) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6792_0_s1) << 4U) |
                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6768_0_s1) << 2U) |
                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6720_0_s1) << 1U) |
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6685_0_s1)))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n362 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n380 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n386 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n404 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n368 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n374 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n392 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n398 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1698 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1716 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1722 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1740 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1704 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1710 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1728 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1734 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1182 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n898 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2517 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n2233 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1351 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n657_15_s1)) << 0x3eU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n704_14_s1)) << 0x3dU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n728_13_s1)) << 0x3bU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n740_11_s1)) << 0x37U) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n746_7_s1)) << 0x2fU) |
              (((QData)((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1337_0_s1 ^
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1239_0_s1) << 0x10U) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n894_15_s1) << 0xfU) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1235_0_s1))))))
                << 0x10U) |
               (QData)((IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h93a229d6__0)))))))) ^
         (((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n1344_0_s1 << 1U) |
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n454_15_s1))))
           << 0x1fU) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1342_0_s1))));
    vlSelf->programs__DOT__u_hash_two__DOT__n954 =
        (0x7fffU &
         (((2U & vlSelf->programs__DOT__u_hash_two__DOT__n900) ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                                                               : 0U) ^
          ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
               ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
               : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n972 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n978 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n996 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1095 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1113 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1119 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1137 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n960 =
        (0x7fffU &
         (((8U & vlSelf->programs__DOT__u_hash_two__DOT__n900) ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                                                               : 0U) ^
          ((4U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
               ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
               : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n966 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n984 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n990 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n898
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1101 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1107 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1125 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1131 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1183 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n900 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2289 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2307 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2313 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2331 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2430 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2448 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2454 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2472 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2295 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2301 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2319 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2325 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n2233
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2436 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2442 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2460 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2466 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2518 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n2235 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2686 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1)) << 0x3eU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1)) << 0x3dU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1)) << 0x3bU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1)) << 0x37U) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081_7_s1)) << 0x2fU) |
              (((QData)((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2672_0_s1 ^
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1) << 0x10U) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1) << 0xfU) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2570_0_s1))))))
                << 0x10U) |
               (QData)((IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h47652bbf__0)))))))) ^
         (((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2679_0_s1 << 1U) |
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1790_15_s1))))
           << 0x1fU) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2677_0_s1))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4467 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n4460 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4117_15_s1) << 0xeU) |
                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4164_14_s1) << 0xdU) |
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4188_13_s1) << 0xbU) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4200_11_s1) << 7U) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4206_0_s1) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c5245_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4240_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4287_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4311_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4323_11_s1) << 0x17U) |
            ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4329_0_s1) << 8U)) |
             (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n4460 >> 0x10U) ^
                         ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4329_0_s1) << 8U)) |
                          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4317_0_s1) << 4U) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4293_0_s1) << 2U) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4245_0_s1) << 1U) |
                             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4210_0_s1))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5137 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n4848 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4505_15_s1) << 0xeU) |
                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4552_14_s1) << 0xdU) |
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4576_13_s1) << 0xbU) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4588_11_s1) << 7U) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4594_0_s1) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5141 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n4848 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4717_0_s1) << 8U)) |
                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4705_0_s1) << 4U) |
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4681_0_s1) << 2U) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4633_0_s1) << 1U) |
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4598_0_s1)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6319 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n6020 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5889_0_s1) << 8U)) |
                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5877_0_s1) << 4U) |
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5853_0_s1) << 2U) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5805_0_s1) << 1U) |
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5770_0_s1)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6315 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n6020 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5677_15_s1) << 0xeU) |
                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5724_14_s1) << 0xdU) |
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5748_13_s1) << 0xbU) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5760_11_s1) << 7U) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5766_0_s1) >> 8U))))))));
    programs__DOT__u_hash_two__DOT__c6421_s1 =
        ((0x7fff0000U &
          ((programs__DOT__u_hash_two__DOT__n5632 << 0x10U) ^
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5288_15_s1) << 0x1eU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5335_14_s1) << 0x1dU) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5359_13_s1) << 0x1bU) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5371_11_s1) << 0x17U) |
               (0x7f0000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5377_0_s1) << 8U)))))))) |
         ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5377_0_s1) << 8U)) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5365_0_s1) << 4U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5341_0_s1) << 2U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5293_0_s1) << 1U) |
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5258_0_s1))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c6423_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5412_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5459_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5483_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5495_11_s1) << 0x17U) |
            ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5501_0_s1) << 8U)) |
             (0x7fffU & ((programs__DOT__u_hash_two__DOT__n5632 >> 0x10U) ^
                         ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5501_0_s1) << 8U)) |
                          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5489_0_s1) << 4U) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5465_0_s1) << 2U) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5417_0_s1) << 1U) |
                             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5382_0_s1))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3420 =
        (0xffffU & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U)) ^
                    (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2980 =
        (0xffffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689) ^
                    (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3569 =
        ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U)) ^
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               programs__DOT__u_hash_two__DOT__ram2_sums_data[0U]));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] >> 0xfU)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0 =
        ((programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] >> 0x1fU) &
         (~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               programs__DOT__u_hash_two__DOT__ram2_sums_data[1U]));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] >> 0xfU)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0 =
        ((programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] >> 0x1fU) &
         (~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               programs__DOT__u_hash_two__DOT__ram2_sums_data[2U]));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] >> 0xfU)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0 =
        ((programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] >> 0x1fU) &
         (~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               programs__DOT__u_hash_two__DOT__ram2_sums_data[3U]));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] >> 0xfU)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0 =
        (1U & ((~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]) &
               (programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0 =
        ((programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] >> 0x1fU) &
         (~vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U]));
    if ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U])) {
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd524940a__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4e7037d__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd59ef8a0__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd57aa9f3__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd21d796d__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd9d72226__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd6a3f987__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd66fb0a8__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0 = 0U;
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd524940a__0 =
            (0xffffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[0U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4e7037d__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] >> 0x10U);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd59ef8a0__0 =
            (0xffffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[1U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd57aa9f3__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] >> 0x10U);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd21d796d__0 =
            (0xffffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[2U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd9d72226__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] >> 0x10U);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd6a3f987__0 =
            (0xffffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[3U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd66fb0a8__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] >> 0x10U);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0 =
            (0x7fffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[0U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] >> 1U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] >> 0x10U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[0U] >> 0x11U);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0 =
            (0x7fffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[1U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] >> 1U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] >> 0x10U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[1U] >> 0x11U);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0 =
            (0x7fffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[2U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] >> 1U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] >> 0x10U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[2U] >> 0x11U);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0 =
            (0x7fffU & programs__DOT__u_hash_two__DOT__ram2_sums_data[3U]);
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] >> 1U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0 =
            (0x7fffU & (programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] >> 0x10U));
        vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0 =
            (programs__DOT__u_hash_two__DOT__ram2_sums_data[3U] >> 0x11U);
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n4852 =
        (((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U])
              ? 0U
              : programs__DOT__u_hash_two__DOT__ram2_sums_data[1U]) ^
         ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U])
              ? 0U
              : programs__DOT__u_hash_two__DOT__ram2_sums_data[0U]));
    vlSelf->programs__DOT__u_hash_two__DOT__n6024 =
        (((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U])
              ? 0U
              : programs__DOT__u_hash_two__DOT__ram2_sums_data[3U]) ^
         ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U])
              ? 0U
              : programs__DOT__u_hash_two__DOT__ram2_sums_data[2U]));
    vlSelf->programs__DOT__u_hash_two__DOT__n6435 =
        (((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U])
              ? 0ULL
              : (((QData)((IData)(programs__DOT__u_hash_two__DOT__ram2_sums_data[3U])) << 0x20U) |
                 (QData)((IData)(programs__DOT__u_hash_two__DOT__ram2_sums_data[2U])))) ^
         ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U])
              ? 0ULL
              : (((QData)((IData)(programs__DOT__u_hash_two__DOT__ram2_sums_data[1U])) << 0x20U) |
                 (QData)((IData)(programs__DOT__u_hash_two__DOT__ram2_sums_data[0U])))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h4cfd83a9__0 =
        (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2fU)) &
               (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h1cae6bcf__0 =
        (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1fU)) &
               (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2f2e40be__0 =
        (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xfU)) &
               (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3193 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x21U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x20U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3375 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3235 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3211 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x27U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x26U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3217 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x29U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x28U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3357 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x39U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x38U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3333 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x31U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x30U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3351 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x37U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x36U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2935 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3199 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x23U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x22U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3229 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3369 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3205 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x25U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x24U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3223 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3363 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3339 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x33U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x32U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2745 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 1U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2690))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3345 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x35U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x34U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2787 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xfU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xeU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2917 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x19U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x18U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2893 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x11U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x10U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2911 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x17U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x16U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2763 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 7U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 6U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2769 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 9U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 8U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2929 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2923 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2751 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 3U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 2U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2781 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xdU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xcU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2899 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x13U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x12U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2757 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 5U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 4U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2905 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x15U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x14U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2775 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xbU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xaU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3421 =
        (0xffffU & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x20U)) ^
                    (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x30U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2981 =
        (0xffffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2690) ^
                    (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3571 =
        ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x20U)) ^
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2690));
    vlSelf->programs__DOT__u_hash_step__DOT__n1185 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n902 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2520 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n2237 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3424 =
        (0xffffU & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x20U)) ^
                    (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x30U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2984 =
        (0xffffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2693) ^
                    (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3574 =
        ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x20U)) ^
         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2693));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5556ee0d__0 =
        (1U & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] &
               vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h6f234a2d__0 =
        ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] &
          vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h12448025__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] &
                vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbb5122e9__0 =
        ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] &
          vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h412cddfe__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] &
                vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0 =
        ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] &
          vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_ha009bd27__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] &
                vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_heb10278b__0 =
        ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] &
          vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4a7eb92a__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] &
                vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_step__DOT__n265 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n247 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n223 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n241 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n82 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n124 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n706 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n566 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n664 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n524 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n100 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n106 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n688 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n682 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n548 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n542 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n259 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n253 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n229 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n235 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n88 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n118 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n700 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n670 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n560 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n530 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n94 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n112 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n694 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n676 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n554 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n536 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1461 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1601 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1443 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1583 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1419 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1559 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1437 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1577 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2041 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x1fU)
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1999 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1901 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1859 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2023 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2017 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1883 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1877 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1455 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1595 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1449 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1589 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1425 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1565 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1431 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1571 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2035 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2005 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1895 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1865 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2029 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2011 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0xfU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1889 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1871 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U])
                         ? ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x1fU) |
                            (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n900 =
        (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] ^ vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]);
    vlSelf->programs__DOT__u_hash_step__DOT__n310 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n751 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2235 =
        (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] ^ vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]);
    vlSelf->programs__DOT__u_hash_step__DOT__n2086 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1646 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] ^
                    ((vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2692 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n9[3U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]))) ^
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n9[1U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]))));
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[0U] = (IData)((
        (((1U & (IData)((vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s3 >> 0x28U)))
              ? vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s3
              : (((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U])) << 0x28U) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U])) << 8U) |
                  ((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U])) >> 0x18U))))
         << 0x18U) |
        (QData)((IData)((0xffffffU & (vlSelf->programs__DOT__u_tallies__DOT__n11_0_s3 +
                                      vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U]))))));
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[1U] = (IData)((
        ((((1U & (IData)((vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s3 >> 0x28U)))
               ? vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s3
               : (((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U])) << 0x28U) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U])) << 8U) |
                   ((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U])) >> 0x18U))))
          << 0x18U) |
         (QData)((IData)((0xffffffU & (vlSelf->programs__DOT__u_tallies__DOT__n11_0_s3 +
                                       vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U]))))) >>
        0x20U));
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[2U] =
        (0xffU & vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[2U]);
    vlSelf->programs__DOT__u_tallies__DOT__n14 =
        (0xffffffffffULL &
         ((((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[1U])) << 0x28U) |
           (((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[1U])) << 8U) |
            ((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[0U])) >> 0x18U))) +
          vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s2));
    vlSelf->programs__DOT__u_late__DOT__n71 = ((0x20U & vlSelf->programs__DOT__u_late__DOT__n66_0_s8)
                                                   ? vlSelf->programs__DOT__u_late__DOT__n69
                                                   : programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0);
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__issue =
        ((IData)(vlSelf->rst_ni) &
         ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n10)) |
          (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__credits_q))));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n25 =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n18) |
         (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n22));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n29 =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n26)
             ? 0U
             : ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n18)
                    ? 1U
                    : (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__st6_inside_0_q)));
    vlSelf->programs__DOT__u_hash_two__DOT__n594 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n576) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n534) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n528) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n570) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n600 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n588) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n558) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n552) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n582) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n740 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n728) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n698) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xdU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n692) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n722) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1929 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1911) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1869) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1863) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1905) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1935 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1923) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1893) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1887) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1917) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2075 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2033) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xdU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2027) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2057) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n734 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n716) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n674) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 5U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n668) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n710) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2069 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2051) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2009) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 5U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2003) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2045) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n299 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n287) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n257) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xdU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n251) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n281) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1635 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1623) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1593) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xdU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1587) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1617) >> 2U)))));
    vlSelf->programs__DOT__u_packets__DOT__n99 =
        (((IData)(vlSelf->programs__DOT__u_packets__DOT__n70) &
          (IData)(vlSelf->programs__DOT__u_packets__DOT__n72))
             ? (IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_2_q)
             : 0U);
    vlSelf->programs__DOT__u_packets__DOT__n76 =
        (((0U != (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)) &
          vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x12U]) |
         ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__n72)) &
          (IData)(vlSelf->programs__DOT__u_packets__DOT__n70)));
    vlSelf->programs__DOT__u_hash_two__DOT__n152 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n134) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n92) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n86) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n128) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1489 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1471) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1429) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1423) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1465) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n293 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n275) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n233) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 5U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n227) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n269) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1629 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1611) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1569) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 5U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1563) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1605) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n158 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n146) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n116) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n110) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n140) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1495 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1483) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1453) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1447) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1477) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n850 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n808) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n802) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n856 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n820) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n814) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n862 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n832) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n826) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n868 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n844) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n838) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2185 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2143) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2137) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2191 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2155) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2149) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2197 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2167) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2161) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2203 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2179) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2173) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7499 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n7200 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) << 8U)) |
                     (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h93f56869__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7495 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n7200 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6857_15_s1) << 0xeU) |
                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6904_14_s1) << 0xdU) |
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6928_13_s1) << 0xbU) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6940_11_s1) << 7U) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6946_0_s1) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6823 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n6812 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1) << 8U)) |
                     (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h95b6732a__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__c7601_s1 =
        ((0x7fff0000U &
          ((vlSelf->programs__DOT__u_hash_two__DOT__n6812 << 0x10U) ^
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6468_15_s1) << 0x1eU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6515_14_s1) << 0x1dU) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6539_13_s1) << 0x1bU) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6551_11_s1) << 0x17U) |
               (0x7f0000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6557_0_s1) << 8U)))))))) |
         ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6557_0_s1) << 8U)) |
          (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_ha2b40d42__0)));
    vlSelf->programs__DOT__u_hash_two__DOT__n410 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n368) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n362) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n416 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n380) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n374) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n422 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n392) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n386) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n428 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n404) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n398) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1746 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1704) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1698) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1752 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1716) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1710) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1758 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1728) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1722) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1764 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1740) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1734) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1357 =
        (0x7fffffffU & ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n216_15_s1) << 0x1eU) |
                         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n263_14_s1) << 0x1dU) |
                          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n287_13_s1) << 0x1bU) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n299_11_s1) << 0x17U) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n305_7_s1) << 0xfU) |
                             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n466_0_s1)))))) ^
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1351)));
    vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 =
        (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n657_15_s1)) << 0x3eU) |
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n704_14_s1)) << 0x3dU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n728_13_s1)) << 0x3bU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n740_11_s1)) << 0x37U) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n746_7_s1)) << 0x2fU) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1239_0_s1)) << 0x20U) |
              (QData)((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n894_15_s1) << 0x1fU) |
                               (0x7fffffffU &
                                ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x20U)) ^
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1235_0_s1) << 0x10U) |
                                  (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h93a229d6__0)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1002 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n960) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n898))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n954) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1008 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n972) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n898))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n966) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1014 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n984) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n898))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n978) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1020 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n996) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n898))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n990) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1143 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1101) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1095) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1149 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1113) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1107) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1155 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1125) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1119) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1161 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1137) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1131) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1245 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1263 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1269 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1287 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1251 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1257 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1275 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n1281 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2337 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2295) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n2233))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2289) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2343 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2307) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n2233))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2301) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2349 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2319) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n2233))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2313) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2355 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2331) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n2233))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2325) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2478 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2436) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2430) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2484 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2448) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2442) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2490 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2460) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2454) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2496 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2472) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2466) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2580 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2598 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2604 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2622 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2586 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2592 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2610 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2616 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n2838 =
        (0x7fffffffU & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2686 >> 0x20U)) ^
                        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2570_0_s1) << 0x10U) |
                         (IData)(programs__DOT__u_hash_two__DOT____VdfgTmp_h47652bbf__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2834 =
        (0x7fffffffU & ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1552_15_s1) << 0x1eU) |
                         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1599_14_s1) << 0x1dU) |
                          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1623_13_s1) << 0x1bU) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1635_11_s1) << 0x17U) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1641_7_s1) << 0xfU) |
                             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1801_0_s1)))))) ^
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2686)));
    vlSelf->programs__DOT__u_hash_two__DOT__c5243_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4467) << 0x10U) |
         ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4206_0_s1) << 8U)) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4194_0_s1) << 4U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4170_0_s1) << 2U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4122_0_s1) << 1U) |
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4087_0_s1))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3bd35160__0 =
        ((0x80000000U & (programs__DOT__u_hash_two__DOT__n5632 << 0x10U)) |
         programs__DOT__u_hash_two__DOT__c6421_s1);
    vlSelf->programs__DOT__u_hash_two__DOT__n6431 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1)) << 0x3eU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1)) << 0x3dU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1)) << 0x3bU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1)) << 0x37U) |
             (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5889_0_s1) >> 7U))))
               << 0x2fU) |
              (((QData)((
                    IData)((programs__DOT__u_hash_two__DOT__c6406_s1 ^
                            (programs__DOT__u_hash_two__DOT__c6407_s1 ^
                             ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6310_15_s1) << 0x1eU) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6367_14_s1) << 0x1dU) |
                                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6391_13_s1) << 0x1bU) |
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6403_11_s1) << 0x17U) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6413_0_s1) << 8U) |
                                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6397_0_s1) << 4U) |
                                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6373_0_s1) << 2U) |
                                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6325_0_s1) << 1U) |
                                      (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6280_0_s1))))))))) ^
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6319) << 0x10U) |
                               ((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n6020) |
                                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6315))))))))
                << 0x10U) |
               (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hafc5bcff__0)))))))) ^
         (((QData)((IData)((
               ((programs__DOT__u_hash_two__DOT__c6406_s1 ^ vlSelf->programs__DOT__u_hash_two__DOT__c6423_s1)
                << 1U) |
               (1U & (programs__DOT__u_hash_two__DOT__n5632 >> 0xfU)))))
           << 0x1fU) |
          (QData)((IData)((programs__DOT__u_hash_two__DOT__c6407_s1 ^
                           programs__DOT__u_hash_two__DOT__c6421_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3853 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n3569 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4332 =
        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd524940a__0) ^
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4e7037d__0));
    vlSelf->programs__DOT__u_hash_two__DOT__n4720 =
        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd59ef8a0__0) ^
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd57aa9f3__0));
    vlSelf->programs__DOT__u_hash_two__DOT__n5504 =
        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd21d796d__0) ^
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd9d72226__0));
    vlSelf->programs__DOT__u_hash_two__DOT__n5892 =
        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd6a3f987__0) ^
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd66fb0a8__0));
    vlSelf->programs__DOT__u_hash_two__DOT__n4122 =
        (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4164 =
        (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4128 =
        (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4158 =
        (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4140 =
        (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4146 =
        (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4134 =
        (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4152 =
        (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0)
              : 0U) ^
         ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4245 =
        (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4287 =
        (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1fU)
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4251 =
        (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4281 =
        (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4263 =
        (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4269 =
        (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4257 =
        (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4275 =
        (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0)
              : 0U) ^
         ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4510 =
        (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4552 =
        (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4516 =
        (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4546 =
        (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4528 =
        (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4534 =
        (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4522 =
        (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4540 =
        (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0)
              : 0U) ^
         ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4633 =
        (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4675 =
        (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1fU)
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4639 =
        (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4669 =
        (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4651 =
        (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4657 =
        (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4645 =
        (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4663 =
        (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0)
              : 0U) ^
         ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5293 =
        (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5335 =
        (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5299 =
        (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5329 =
        (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5311 =
        (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5317 =
        (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5305 =
        (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5323 =
        (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0)
              : 0U) ^
         ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5417 =
        (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5459 =
        (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1fU)
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5423 =
        (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5453 =
        (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5435 =
        (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5441 =
        (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5429 =
        (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5447 =
        (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0)
              : 0U) ^
         ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5682 =
        (((2U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5724 =
        (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5688 =
        (((8U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((4U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5718 =
        (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5700 =
        (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5706 =
        (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5694 =
        (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5712 =
        (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0)
              : 0U) ^
         ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5805 =
        (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5847 =
        (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1fU)
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5811 =
        (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5841 =
        (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5823 =
        (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5829 =
        (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5817 =
        (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n5835 =
        (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0)
              : 0U) ^
         ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
              ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0)
              : 0U));
    vlSelf->programs__DOT__u_hash_two__DOT__n4889 =
        (0x7fffU &
         (((2U & vlSelf->programs__DOT__u_hash_two__DOT__n900) ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                                                               : 0U) ^
          ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
               ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
               : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4931 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5013 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5055 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4907 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4913 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5031 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5037 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4895 =
        (0x7fffU &
         (((8U & vlSelf->programs__DOT__u_hash_two__DOT__n900) ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                                                               : 0U) ^
          ((4U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
               ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
               : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4901 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4919 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4925 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n4852
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5019 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5025 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5043 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5049 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5101 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n4852 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6061 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6103 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6185 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6227 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6079 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6085 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6203 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6209 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6067 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6073 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6091 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6097 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n6024
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6191 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6197 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6215 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6221 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6279 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n6024 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6473 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 1U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2690))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6515 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xfU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xeU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6597 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x11U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x10U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6639 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6862 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x21U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x20U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6904 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6985 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x31U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x30U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7027 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6491 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 7U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 6U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6497 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 9U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 8U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6615 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x17U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x16U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6621 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x19U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x18U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6880 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x27U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x26U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6886 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x29U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x28U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7003 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x37U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x36U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7009 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x39U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x38U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6479 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 3U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 2U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6485 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 5U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 4U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6503 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xbU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xaU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6509 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xdU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xcU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6603 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x13U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x12U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6609 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x15U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x14U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6627 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6633 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6868 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x23U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x22U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6874 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x25U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x24U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6892 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6898 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6991 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x33U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x32U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6997 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x35U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x34U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7015 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7021 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6684 =
        (0xffffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435) ^
                    (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7072 =
        (0xffffU & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U)) ^
                    (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7204 =
        ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U)) ^
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435));
    vlSelf->programs__DOT__u_hash_two__DOT__n3241 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3199) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x22U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x21U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3193) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3259 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3235) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2dU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3229) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3399 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3dU) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3369) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3247 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3211) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x26U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x25U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3205) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3253 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3223) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x29U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3217) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3393 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3363) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x39U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3357) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3381 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3339) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x32U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x31U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3333) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3387 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3351) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x36U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x35U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3345) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2959 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2935) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1dU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2929) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2953 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2923) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x19U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2917) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2793 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2751) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 2U)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 1U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2745) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2811 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2787) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xeU)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xdU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2781) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2941 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2899) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x12U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x11U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2893) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2799 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2763) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 6U)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 5U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2757) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2947 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2911) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x16U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x15U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2905) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2805 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2775) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xaU)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 9U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2769) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3473 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3491 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3497 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3515 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3479 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3485 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3503 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3509 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3034 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3052 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3058 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3076 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3040 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3046 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3064 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3070 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3625 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3643 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3649 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3667 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3766 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3784 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3790 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3808 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3631 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3637 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3655 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3661 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n3569
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3772 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3778 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3796 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3802 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3854 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n3571 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3857 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n3574 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n289 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n265) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n259) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n283 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n253) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n247) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n271 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n229) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n223) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n277 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n241) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n235) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n130 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n88) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n82) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n148 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n124) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n118) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n730 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n706) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n700) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n712 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n670) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n664) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n590 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n566) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n560) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n572 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n530) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n524) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n136 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n100) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n94) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n142 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n112) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n106) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n724 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n694) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n688) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n718 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n682) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n676) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n584 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n554) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n548) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n578 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n542) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n536) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1485 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1461) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1455) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1625 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1601) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1595) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1479 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1449) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1443) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1619 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1589) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1583) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1467 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1425) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1419) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1607 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1565) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1559) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1473 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1437) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1431) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1613 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1577) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1571) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2065 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2035) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2047 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2005) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1999) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1925 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1901) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 1U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1895) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1907 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1865) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 2U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1859) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2059 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2029) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2023) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2053 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2017) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2011) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1919 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1889) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1883) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1913 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1877) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 6U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1871) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n956 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n974 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n980 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n998 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1097 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1115 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1121 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1139 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n962 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n968 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n986 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n992 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n900
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1103 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1109 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1127 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1133 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_step__DOT__n902)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1184 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n900 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n364 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n382 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n388 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n406 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n370 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n376 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n394 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n400 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n804 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n822 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n828 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n846 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n810 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n816 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n834 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n840 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2291 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2309 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2315 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2333 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2432 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2450 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2456 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2474 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2297 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2303 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2321 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2327 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n2235
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2438 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2444 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2462 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2468 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_step__DOT__n2237)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2519 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n2235 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2139 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2157 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2163 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2181 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2145 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2151 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2169 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2175 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1700 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1718 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1724 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1742 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1706 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1712 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1730 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1736 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0 = (IData)((
        (vlSelf->programs__DOT__u_hash_step__DOT__n2693 & vlSelf->programs__DOT__u_hash_step__DOT__n2692) >>
        0x3fU));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h141b2b49__0 =
        (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1fU)) &
               (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4369463f__0 =
        (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2fU)) &
               (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h27ba073c__0 =
        (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xfU)) &
               (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2790 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xfU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xeU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2772 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 9U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 8U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2748 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 1U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2693))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2766 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 7U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 6U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3378 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2938 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3238 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2fU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2eU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3336 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x31U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x30U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2896 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x11U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x10U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3196 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x21U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x20U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3360 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x39U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x38U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2920 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x19U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x18U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3354 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x37U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x36U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2914 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x17U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x16U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3220 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x29U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x28U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3214 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x27U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x26U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2784 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xdU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xcU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2778 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xbU)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xaU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2754 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 3U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 2U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2760 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 5U)))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 4U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 1U))
                         : 0U)));
}
