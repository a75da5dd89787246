// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms__Syms.h"
#include "Vprograms___024root.h"
#include "verilated.h"

#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__ico(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG

void Vprograms___024root___eval_triggers__ico(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_triggers__ico\n"););
    // Body
    vlSelf->__VicoTriggered.at(0U) = (0U == vlSelf->__VicoIterCount);
#ifdef VL_DEBUG
    if (VL_UNLIKELY(vlSymsp->_vm_contextp__->debug())) {
        Vprograms___024root___dump_triggers__ico(vlSelf);
    }
#endif
}

#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__act(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG

void Vprograms___024root___eval_triggers__act(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_triggers__act\n"););
    // Body
    vlSelf->__VactTriggered.at(0U) = ((IData)(vlSelf->clk_i) & (~(IData)(vlSelf->__Vtrigrprev__TOP__clk_i)));
    vlSelf->__Vtrigrprev__TOP__clk_i = vlSelf->clk_i;
#ifdef VL_DEBUG
    if (VL_UNLIKELY(vlSymsp->_vm_contextp__->debug())) {
        Vprograms___024root___dump_triggers__act(vlSelf);
    }
#endif
}

extern const VlUnpacked<CData /*7:0*/, 16> Vprograms__ConstPool__TABLE_h3d27c2cc_0;
extern const VlWide<61> /*1951:0*/ Vprograms__ConstPool__CONST_h24cc8b8a_0;

VL_INLINE_OPT void Vprograms___024root___nba_sequent__TOP__0(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___nba_sequent__TOP__0\n"););
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
    CData /*3:0*/ programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hc70323c8__0;
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hc70323c8__0 = 0;
    CData /*0:0*/ programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_heccb1ae5__0;
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_heccb1ae5__0 = 0;
    VlWide<3> /*71:0*/ programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0;
    VL_ZERO_W(72, programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0);
    CData /*5:0*/ programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0;
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0 = 0;
    CData /*0:0*/ programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0;
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0 = 0;
    VlWide<3> /*71:0*/ programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0;
    VL_ZERO_W(72, programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0);
    CData /*0:0*/ programs__DOT__u_tallies__DOT__u_ram4_some__DOT____Vlvbound_ha4ed6c15__0;
    programs__DOT__u_tallies__DOT__u_ram4_some__DOT____Vlvbound_ha4ed6c15__0 = 0;
    CData /*5:0*/ programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vlvbound_h0d415586__0;
    programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vlvbound_h0d415586__0 = 0;
    IData /*31:0*/ programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0;
    programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0 = 0;
    CData /*0:0*/ programs__DOT__u_merge__DOT__u_apart__DOT__in_ready;
    programs__DOT__u_merge__DOT__u_apart__DOT__in_ready = 0;
    CData /*3:0*/ __Vtableidx1;
    __Vtableidx1 = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0 = 0;
    VlWide<19> /*576:0*/ __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0;
    VL_ZERO_W(577, __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0);
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0 = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0 = 0;
    QData /*55:0*/ __Vdlyvval__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0 = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0 = 0;
    VlWide<8> /*248:0*/ __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0;
    VL_ZERO_W(249, __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0);
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0 = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0 = 0;
    VlWide<4> /*127:0*/ __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0;
    VL_ZERO_W(128, __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0);
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0;
    __Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0 = 0;
    VlWide<4> /*127:0*/
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0;
    VL_ZERO_W(128, __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0);
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0;
    __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0 = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0 = 0;
    VlWide<4> /*127:0*/ __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0;
    VL_ZERO_W(128, __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0);
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0 = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    QData /*44:0*/ __Vdlyvval__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    CData /*2:0*/ __Vdly__programs__DOT__u_tallies__DOT__valid_q;
    __Vdly__programs__DOT__u_tallies__DOT__valid_q = 0;
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0);
    CData /*3:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v0;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v0 = 0;
    CData /*3:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v1;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v1 = 0;
    CData /*3:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v2;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v2 = 0;
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0);
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1);
    CData /*3:0*/
        __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    VL_ZERO_W(
        72,
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0);
    CData /*0:0*/
        __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0);
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1);
    CData /*5:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v0;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v0 = 0;
    CData /*5:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v1;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v1 = 0;
    CData /*5:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v2;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v2 = 0;
    CData /*5:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v3;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v3 = 0;
    CData /*5:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v4;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v4 = 0;
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0);
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1);
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2;
    VL_ZERO_W(72,
              __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2);
    CData /*5:0*/
        __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    VlWide<3> /*71:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    VL_ZERO_W(
        72,
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0);
    CData /*0:0*/
        __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    CData /*3:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__address_q__v0;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__address_q__v0 = 0;
    SData /*8:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__written_q__v0;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__written_q__v0 = 0;
    CData /*3:0*/
        __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    SData /*8:0*/
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    CData /*0:0*/
        __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    CData /*3:0*/ __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0;
    __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0 = 0;
    SData /*8:0*/ __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0 = 0;
    CData /*2:0*/ __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    QData /*44:0*/ __Vdlyvval__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    CData /*2:0*/ __Vdly__programs__DOT__u_store__DOT__valid_q;
    __Vdly__programs__DOT__u_store__DOT__valid_q = 0;
    QData /*43:0*/
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q__v0;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q__v0 = 0;
    CData /*3:0*/
        __Vdlyvdim0__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvdim0__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    QData /*43:0*/
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    CData /*0:0*/
        __Vdlyvset__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvset__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    QData /*39:0*/ __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q__v0;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q__v0 = 0;
    CData /*2:0*/ __Vdly__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q;
    __Vdly__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q = 0;
    CData /*5:0*/ __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v0;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v0 = 0;
    CData /*5:0*/ __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v1;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v1 = 0;
    CData /*5:0*/ __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v2;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v2 = 0;
    CData /*5:0*/
        __Vdlyvdim0__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvdim0__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    QData /*39:0*/
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    CData /*0:0*/
        __Vdlyvset__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    __Vdlyvset__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0;
    CData /*2:0*/ __Vdlyvdim0__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    QData /*44:0*/ __Vdlyvval__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0;
    CData /*7:0*/ __Vdly__programs__DOT__u_late__DOT__valid_q;
    __Vdly__programs__DOT__u_late__DOT__valid_q = 0;
    CData /*3:0*/ __Vdlyvdim0__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0 = 0;
    IData /*31:0*/ __Vdlyvval__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0 = 0;
    CData /*7:0*/ __Vdlyvdim0__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0 = 0;
    QData /*63:0*/ __Vdlyvval__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0 = 0;
    SData /*8:0*/ __Vdly__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q = 0;
    CData /*0:0*/ __Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q;
    __Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    QData /*40:0*/ __Vdlyvval__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*2:0*/ __Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    QData /*40:0*/ __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*3:0*/ __Vdly__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q = 0;
    CData /*2:0*/ __Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    QData /*40:0*/ __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*3:0*/ __Vdly__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q = 0;
    CData /*2:0*/ __Vdlyvdim0__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    QData /*41:0*/ __Vdlyvval__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*3:0*/ __Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q = 0;
    CData /*0:0*/ __Vdly__programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q;
    __Vdly__programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0 = 0;
    QData /*40:0*/ __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0 = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0 = 0;
    QData /*40:0*/ __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q;
    __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q = 0;
    CData /*3:0*/ __Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0 = 0;
    QData /*41:0*/ __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0 = 0;
    CData /*4:0*/ __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q = 0;
    CData /*1:0*/ __Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    QData /*40:0*/ __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0 = 0;
    CData /*3:0*/ __Vdlyvdim0__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0;
    __Vdlyvdim0__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0 = 0;
    QData /*41:0*/ __Vdlyvval__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0;
    __Vdlyvval__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0 = 0;
    CData /*0:0*/ __Vdlyvset__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0;
    __Vdlyvset__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0 = 0;
    CData /*4:0*/ __Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q = 0;
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
    IData /*31:0*/ __Vilp;
    // Body
    __Vdly__programs__DOT__u_store__DOT__valid_q = vlSelf->programs__DOT__u_store__DOT__valid_q;
    __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q =
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q =
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q =
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q =
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_tallies__DOT__valid_q = vlSelf->programs__DOT__u_tallies__DOT__valid_q;
    vlSelf->__Vdly__programs__DOT__u_groups__DOT__items_tvalid =
        vlSelf->programs__DOT__u_groups__DOT__items_tvalid;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0 = 0U;
    __Vdly__programs__DOT__u_late__DOT__valid_q = vlSelf->programs__DOT__u_late__DOT__valid_q;
    __Vdlyvset__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0 = 0U;
    vlSelf->__Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q =
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q;
    __Vdlyvset__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0 = 0U;
    __Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q =
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q;
    vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q =
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q;
    vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q =
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q;
    __Vdlyvset__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0U;
    __Vdly__programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q =
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q;
    __Vdlyvset__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0U;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0U;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0U;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
        0U;
    __Vdly__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q =
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q =
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q;
    __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q =
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q;
    __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0U;
    vlSelf
        ->__Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0 =
        0U;
    __Vdly__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q =
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q;
    __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0U;
    vlSelf->__Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q =
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q;
    __Vdlyvset__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0 = 0U;
    __Vdlyvset__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0 = 0U;
    if (vlSelf->programs__DOT__u_hash_two__DOT__valid_q) {
        if (vlSymsp->_vm_contextp__->assertOn()) {
            if (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_ready) &
                 ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q) ==
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__st3_0_s1)))) {
                if (VL_UNLIKELY(vlSymsp->_vm_contextp__->assertOn())) {
                    VL_WRITEF(
                        "[%0t] %%Error: hlsc_ram.sv:92: Assertion failed in "
                        "%Nprograms.u_hash_two.u_ram2_sums.gen_promise: "
                        "%Nprograms.u_hash_two.u_ram2_sums.gen_promise: a call reads word %0# while one in "
                        "flight writes it\n",
                        64, VL_TIME_UNITED_Q(1), -12, vlSymsp->name(), vlSymsp->name(), 1,
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__st3_0_s1));
                    VL_STOP_MT("/work/wt/checks/hw/hls/compiler/rtl/hlsc_ram.sv", 92, "");
                }
            }
        }
    }
    __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0 = 0U;
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q__v0 =
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q[0U];
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q__v0 =
        vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__written_q__v0 =
        (0x1ffU & ((IData)(3U) + (IData)(vlSelf->programs__DOT__u_tallies__DOT__ram4_some_data)));
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__was_written_q =
        (7U &
         (((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__was_written_q)
           << 1U) |
          (1U & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q) >> 2U))));
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__was_written_q =
        (3U &
         (((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__was_written_q)
           << 1U) |
          (1U & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q) >> 1U))));
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[0U][0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[0U][1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[0U][2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[1U][0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[1U][1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[1U][2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[0U][0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[0U][1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[0U][2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0[0U] =
        vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0[1U] =
        vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0[2U] =
        vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[2U];
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][0U];
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][1U];
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1[0U] =
        programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1[1U] =
        programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0[1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1[2U] =
        programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hf0998df7__0[2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0[0U] =
        vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0[1U] =
        vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0[2U] =
        vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[2U];
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][0U];
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][1U];
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1[0U] =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1[1U] =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1[2U] =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[2U];
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[0U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][0U];
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[1U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][1U];
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[2U] =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2[0U] =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2[1U] =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2[2U] =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_hd5de18c5__0[2U];
    vlSelf->__Vdly__programs__DOT__u_groups__DOT__items_tvalid =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take) |
          ((IData)(vlSelf->programs__DOT__u_groups__DOT__items_tvalid) &
           (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q))));
    if (vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_right_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__data_i;
        __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__data_i;
        __Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__data_i;
        __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_late__DOT__oword_push) {
        __Vdlyvval__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_late__DOT__n71;
        __Vdlyvset__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_numbers__DOT__inumbers_ready) {
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[0U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[0U];
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[1U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[1U];
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[2U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[2U];
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[3U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[3U];
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[4U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[4U];
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[5U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[5U];
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[6U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[6U];
        __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[7U] =
            vlSelf->programs__DOT__u_numbers__DOT__c356_s0[7U];
        __Vdlyvset__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[1U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[1U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[2U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[2U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[3U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[3U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[4U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[4U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[5U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[5U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[6U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[6U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[7U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[7U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[8U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[8U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[9U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[9U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xaU] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xaU];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xbU] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xbU];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xcU] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xcU];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xdU] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xdU];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xeU] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xeU];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xfU] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0xfU];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0x10U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0x10U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0x11U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0x11U];
        __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0x12U] =
            vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i[0x12U];
        __Vdlyvset__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_hash_step__DOT__istep_ready) {
        __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[0U] =
            vlSelf->programs__DOT__u_hash_step__DOT__n4107[0U];
        __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[1U] =
            vlSelf->programs__DOT__u_hash_step__DOT__n4107[1U];
        __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[2U] =
            vlSelf->programs__DOT__u_hash_step__DOT__n4107[2U];
        __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[3U] =
            ((0x80000000U & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[3U] << 2U)) |
             vlSelf->programs__DOT__u_hash_step__DOT__n4107[3U]);
        __Vdlyvset__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__write_q;
    }
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__address_q__v0 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head));
    if (((IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready) &
         (IData)((vlSelf->programs__DOT__u_store__DOT__iaccess_head >> 0x2cU)))) {
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            (0xffffffffffULL & (vlSelf->programs__DOT__u_store__DOT__iaccess_head >> 4U));
        __Vdlyvset__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            1U;
        __Vdlyvdim0__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            (0xfU & (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_head));
    }
    if (vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram4_some__write_i) {
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            (0x1ffU & ((IData)(3U) + (IData)(vlSelf->programs__DOT__u_tallies__DOT__ram4_some_data)));
        __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            1U;
        __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_0_s1;
    }
    if ((2U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q))) {
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
            [0U] = vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[0U];
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
            [1U] = vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[1U];
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
            [2U] = vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[2U];
        __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            1U;
        __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_0_s2;
    }
    if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT____Vcellinp__u_sums_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0 =
            (((QData)((IData)((0xffffU &
                               ((IData)(1U) +
                                (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st4_count_0_q)))))
              << 0x30U) |
             vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n7);
        __Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready) {
        __Vdlyvval__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0 =
            (((QData)((IData)((
                  0U == (3U & (IData)((0x3fffffffffULL &
                                       ((7ULL + vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_head) >>
                                        2U)))))))
              << 0x29U) |
             (((QData)((IData)((
                   1U & (IData)((vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_head >> 0x28U)))))
               << 0x28U) |
              (0xffffffffffULL & (7ULL + vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_head))));
        __Vdlyvset__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__write_q;
    }
    if ((4U & (IData)(vlSelf->programs__DOT__u_store__DOT__valid_q))) {
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            vlSelf->programs__DOT__u_store__DOT__n33;
        __Vdlyvset__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            1U;
        __Vdlyvdim0__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
            vlSelf->programs__DOT__u_store__DOT__st4_0_s3;
        __Vdlyvval__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0 =
            (((QData)((
                  IData)((1U & (IData)((vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3 >> 0x2cU)))))
              << 0x2cU) |
             ((vlSelf->programs__DOT__u_store__DOT__n33 << 4U) |
              (QData)((IData)((0xfU & (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3))))));
        __Vdlyvset__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready) {
        vlSelf
            ->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT____Vlvbound_h42555737__0 =
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head;
        if ((0x99U >=
             (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q))) {
            vlSelf
                ->__Vdlyvval__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0 =
                vlSelf
                    ->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT____Vlvbound_h42555737__0;
            vlSelf
                ->__Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0 =
                1U;
            vlSelf
                ->__Vdlyvdim0__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0 =
                vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q;
        }
    }
    __Vdly__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q =
        ((6U & ((IData)(vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q)
                << 1U)) |
         (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready));
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v0 =
        (0x3fU & ((IData)(0xeU) + (IData)(vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q)));
    programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vlvbound_h0d415586__0 =
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[0U];
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v1 =
        programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vlvbound_h0d415586__0;
    programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vlvbound_h0d415586__0 =
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[1U];
    __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v2 =
        programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vlvbound_h0d415586__0;
    if ((4U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q))) {
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT____Vlvbound_h247fafbf__0
                [0U] = vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[0U];
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT____Vlvbound_h247fafbf__0
                [1U] = vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[1U];
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT____Vlvbound_h247fafbf__0
                [2U] = vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i[2U];
        if ((0x27U >= (IData)(vlSelf->programs__DOT__u_tallies__DOT__n17_0_s3))) {
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [0U] =
                    vlSelf
                        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT____Vlvbound_h247fafbf__0
                            [0U];
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [1U] =
                    vlSelf
                        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT____Vlvbound_h247fafbf__0
                            [1U];
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [2U] =
                    vlSelf
                        ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT____Vlvbound_h247fafbf__0
                            [2U];
            __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
                1U;
            __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0 =
                vlSelf->programs__DOT__u_tallies__DOT__n17_0_s3;
        }
    }
    if (vlSelf->programs__DOT__u_hash_two__DOT__valid_q) {
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[0U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[0U];
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[1U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[1U];
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[2U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[2U];
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[3U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[3U];
        __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready) {
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0 =
            (0x1ffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_tallies__DOT__ram5_now_data)));
        __Vdlyvset__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0 =
            (0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head));
    }
    if (vlSelf->rst_ni) {
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__read_q =
            (0xfU & ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__read_q) +
                     (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__read_q =
            (0xfU & ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__read_q) +
                     (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__read_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__read_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__read_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__read_q =
            (0xffU & ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__read_q) +
                      (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__read_q =
            (0xfU & ((IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__read_q) +
                     (IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__read_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__read_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q) +
                   (IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__pop)));
        __Vdly__programs__DOT__u_store__DOT__valid_q =
            ((6U & ((IData)(vlSelf->programs__DOT__u_store__DOT__valid_q) << 1U)) |
             (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready));
        __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q =
            (0x1fU &
             (((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q) +
               (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_on_fifo__reserve_i)) -
              (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__pop)));
        __Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q =
            (0xfU &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q) +
               (IData)(vlSelf
                           ->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_out_fifo__reserve_i)) -
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__pop)));
        __Vdly__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q =
            (0x1ffU &
             (((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q) +
               (IData)(vlSelf
                           ->programs__DOT__u_groups__DOT__u_first__DOT____Vcellinp__u_sums_fifo__reserve_i)) -
              (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__pop)));
        __Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q =
            (0x1fU & (((IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q) +
                       (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready)) -
                      (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__filled_q =
            (7U &
             (((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__filled_q) +
               (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__reserve_i)) -
              (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__filled_q =
            (7U &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__filled_q) +
               (IData)(vlSelf
                           ->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_right_fifo__reserve_i)) -
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__filled_q =
            (7U &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__filled_q) +
               (IData)(vlSelf
                           ->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__reserve_i)) -
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__filled_q =
            (0x1fU & (((IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__filled_q) +
                       (IData)(vlSelf->programs__DOT__u_late__DOT__oword_push)) -
                      (IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__filled_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__filled_q) +
                    (IData)(vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_osummary_fifo__reserve_i)) -
                   (IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__filled_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__filled_q) +
                    (IData)(vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__reserve_i)) -
                   (IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__filled_q =
            (0xfU & (((IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__filled_q) +
                      (1U & ((IData)(vlSelf->programs__DOT__u_store__DOT__valid_q) >> 2U))) -
                     (IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__pop)));
        __Vdly__programs__DOT__u_tallies__DOT__valid_q =
            ((6U & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q) << 1U)) |
             (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready));
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__filled_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__filled_q) +
                    (IData)(vlSelf->programs__DOT__u_numbers__DOT__inumbers_ready)) -
                   (IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__credits_q =
            (0xfU &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__credits_q) -
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_ready)) +
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__credits_q =
            (0xfU &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__credits_q) -
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_ready)) +
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__filled_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__filled_q) +
                    (IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_ready)) -
                   (IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__credits_q =
            (0x1fU &
             (((IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__credits_q) -
               (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready)) +
              (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__filled_q =
            (0xfU & (((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__filled_q) +
                      (1U & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q) >> 2U))) -
                     (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__credits_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__credits_q) -
                    (IData)(vlSelf->programs__DOT__u_numbers__DOT__inumbers_ready)) +
                   (IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__credits_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__credits_q) -
                    (IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_ready)) +
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__credits_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__credits_q) -
                    (IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_ready)) +
                   (IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__write_q =
            (3U &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__write_q) +
              (IData)(vlSelf
                          ->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_right_fifo__reserve_i)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__write_q =
            (3U &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__write_q) +
              (IData)(vlSelf
                          ->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__reserve_i)));
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__filled_q =
            (0xffU &
             (((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__filled_q) +
               (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready)) -
              (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take)));
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__write_q =
            (3U &
             ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__write_q) +
              (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__reserve_i)));
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__credits_q =
            (0xfU & (((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__credits_q) -
                      (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready)) +
                     (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__filled_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__filled_q) +
                    (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready)) -
                   (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__credits_q =
            (0xfU & (((IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__credits_q) -
                      (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready)) +
                     (IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__write_q =
            (0xfU & ((IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__write_q) +
                     (IData)(vlSelf->programs__DOT__u_late__DOT__oword_push)));
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__write_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_numbers__DOT__inumbers_ready)));
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__write_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__reserve_i)));
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__credits_q =
            (0x1ffU &
             (((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__credits_q) -
               (IData)(vlSelf
                           ->programs__DOT__u_groups__DOT__u_first__DOT____Vcellinp__u_sums_fifo__reserve_i)) +
              (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__credits_q =
            (0x1fU & ((((IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__credits_q) -
                        (IData)(vlSelf->programs__DOT__u_late__DOT__iword_ready)) +
                       (1U & ((~(IData)(vlSelf->programs__DOT__u_late__DOT__oword_push)) &
                              ((IData)(vlSelf->programs__DOT__u_late__DOT__valid_q) >> 7U)))) +
                      (IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__credits_q =
            (7U &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__credits_q) -
               (IData)(vlSelf
                           ->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_right_fifo__reserve_i)) +
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__credits_q =
            (7U &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__credits_q) -
               (IData)(vlSelf
                           ->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__reserve_i)) +
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__credits_q =
            (0xfU &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__credits_q) -
               (IData)(vlSelf
                           ->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_out_fifo__reserve_i)) +
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__credits_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__credits_q) -
                    (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready)) +
                   (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__credits_q =
            (0xffU &
             (((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__credits_q) -
               (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready)) +
              (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take)));
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__credits_q =
            (7U &
             (((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__credits_q) -
               (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__reserve_i)) +
              (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__credits_q =
            (0x1fU &
             (((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__credits_q) -
               (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_on_fifo__reserve_i)) +
              (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__credits_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__credits_q) -
                    (IData)(vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_osummary_fifo__reserve_i)) +
                   (IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__credits_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__credits_q) -
                    (IData)(vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__reserve_i)) +
                   (IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__write_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_ready)));
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__filled_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__filled_q) +
                    (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_ready)) -
                   (IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__credits_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__credits_q) -
                    (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_ready)) +
                   (IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__pop)));
        __Vdly__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q =
            (0xfU &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q) +
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__valid_q)) -
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__pop)));
        __Vdly__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q =
            (0xfU &
             (((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q) +
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__valid_q)) -
              (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__filled_q =
            (7U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__filled_q) +
                    (IData)(vlSelf->programs__DOT__u_hash_two__DOT__valid_q)) -
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__pop)));
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__write_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__valid_q)));
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__write_q =
            (0xffU &
             ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__write_q) +
              (IData)(vlSelf
                          ->programs__DOT__u_groups__DOT__u_first__DOT____Vcellinp__u_sums_fifo__reserve_i)));
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__write_q =
            (0xfU & ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__write_q) +
                     (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready)));
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__write_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__write_q) +
                   (1U & ((IData)(vlSelf->programs__DOT__u_store__DOT__valid_q) >> 2U))));
    } else {
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__read_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q = 0U;
        __Vdly__programs__DOT__u_store__DOT__valid_q = 0U;
        __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q = 0U;
        __Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q = 0U;
        __Vdly__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q = 0U;
        __Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__filled_q = 0U;
        __Vdly__programs__DOT__u_tallies__DOT__valid_q = 0U;
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__credits_q = 8U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__credits_q = 8U;
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__credits_q = 0x10U;
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__credits_q = 8U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__credits_q = 8U;
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__credits_q = 0x100U;
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__credits_q = 0x10U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__credits_q = 8U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__credits_q = 0x9aU;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__credits_q = 0x10U;
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__credits_q = 4U;
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__credits_q = 4U;
        __Vdly__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q = 0U;
        __Vdly__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__filled_q = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__write_q = 0U;
    }
    if ((4U & (IData)(vlSelf->programs__DOT__u_store__DOT__valid_q))) {
        if (vlSymsp->_vm_contextp__->assertOn()) {
            if (((IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready) &
                 ((0x3fU & ((IData)(0xeU) + (IData)(vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q))) ==
                  (IData)(vlSelf->programs__DOT__u_store__DOT__st4_0_s3)))) {
                if (VL_UNLIKELY(vlSymsp->_vm_contextp__->assertOn())) {
                    VL_WRITEF(
                        "[%0t] %%Error: hlsc_ram.sv:92: Assertion failed in "
                        "%Nprograms.u_store.u_ram3_ring.gen_promise: "
                        "%Nprograms.u_store.u_ram3_ring.gen_promise: a call reads word %0# while one in "
                        "flight writes it\n",
                        64, VL_TIME_UNITED_Q(1), -12, vlSymsp->name(), vlSymsp->name(), 6,
                        (IData)(vlSelf->programs__DOT__u_store__DOT__st4_0_s3));
                    VL_STOP_MT("/work/wt/checks/hw/hls/compiler/rtl/hlsc_ram.sv", 92, "");
                }
            }
        }
        if (vlSymsp->_vm_contextp__->assertOn()) {
            if (((IData)(vlSelf
                             ->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q) &
                 (vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[0U] ==
                  (IData)(vlSelf->programs__DOT__u_store__DOT__st4_0_s3)))) {
                if (VL_UNLIKELY(vlSymsp->_vm_contextp__->assertOn())) {
                    VL_WRITEF(
                        "[%0t] %%Error: hlsc_ram.sv:95: Assertion failed in "
                        "%Nprograms.u_store.u_ram3_ring.gen_promise.unnamedblk7: "
                        "%Nprograms.u_store.u_ram3_ring.gen_promise.unnamedblk7: a call reads word %0# while "
                        "one in flight writes it\n",
                        64, VL_TIME_UNITED_Q(1), -12, vlSymsp->name(), vlSymsp->name(), 6,
                        (IData)(vlSelf->programs__DOT__u_store__DOT__st4_0_s3));
                    VL_STOP_MT("/work/wt/checks/hw/hls/compiler/rtl/hlsc_ram.sv", 95, "");
                }
            }
        }
        if (vlSymsp->_vm_contextp__->assertOn()) {
            if ((((IData)(vlSelf
                              ->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q) >>
                  1U) &
                 (vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[1U] ==
                  (IData)(vlSelf->programs__DOT__u_store__DOT__st4_0_s3)))) {
                if (VL_UNLIKELY(vlSymsp->_vm_contextp__->assertOn())) {
                    VL_WRITEF(
                        "[%0t] %%Error: hlsc_ram.sv:95: Assertion failed in "
                        "%Nprograms.u_store.u_ram3_ring.gen_promise.unnamedblk7: "
                        "%Nprograms.u_store.u_ram3_ring.gen_promise.unnamedblk7: a call reads word %0# while "
                        "one in flight writes it\n",
                        64, VL_TIME_UNITED_Q(1), -12, vlSymsp->name(), vlSymsp->name(), 6,
                        (IData)(vlSelf->programs__DOT__u_store__DOT__st4_0_s3));
                    VL_STOP_MT("/work/wt/checks/hw/hls/compiler/rtl/hlsc_ram.sv", 95, "");
                }
            }
        }
    }
    if (vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready) {
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o =
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q
                    [(0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head))];
        if ((0x27U >=
             (0x3fU & ((IData)(3U) +
                       (0x1eU & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head) << 1U)))))) {
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                    [0U] =
                vlSelf
                    ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q
                        [(0x3fU & ((IData)(3U) +
                                   (0x1eU & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head)
                                             << 1U))))][0U];
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                    [1U] =
                vlSelf
                    ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q
                        [(0x3fU & ((IData)(3U) +
                                   (0x1eU & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head)
                                             << 1U))))][1U];
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                    [2U] =
                vlSelf
                    ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q
                        [(0x3fU & ((IData)(3U) +
                                   (0x1eU & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head)
                                             << 1U))))][2U];
        } else {
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                    [0U] = 0U;
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                    [1U] = 0U;
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                    [2U] = 0U;
        }
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [0U] =
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q
                    [(0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head))][0U];
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [1U] =
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q
                    [(0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head))][1U];
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o
                [2U] =
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q
                    [(0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head))][2U];
    }
    if (vlSelf->programs__DOT__u_hash_two__DOT__valid_q) {
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[0U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[0U];
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[1U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[1U];
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[2U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[2U];
        __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[3U] =
            vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[3U];
        __Vdlyvset__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0 =
            vlSelf->programs__DOT__u_hash_two__DOT__st3_0_s1;
    }
    if ((4U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q))) {
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0 =
            (((QData)((IData)(((0U == vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[2U]) &
                               (IData)(vlSelf->programs__DOT__u_tallies__DOT__n35_0_s3))))
              << 0x2cU) |
             ((0xffffffffff0ULL &
               ((vlSelf->programs__DOT__u_tallies__DOT__n14_0_s3 << 4U) ^
                (((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U])) << 0x2cU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[1U])) << 0xcU) |
                  (0xffffffffff0ULL &
                   ((QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data[0U])) >>
                    0x14U)))))) |
              (QData)((IData)(vlSelf->programs__DOT__u_tallies__DOT__n26_0_s3))));
        __Vdlyvset__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_on_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0 =
            ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n22)
                 ? (((QData)((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14)) << 0x29U) |
                    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__data_i)
                 : vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_head);
        __Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_osummary_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0 =
            (((QData)((IData)(vlSelf->programs__DOT__u_packets__DOT__n78)) << 0x30U) |
             (((QData)((IData)((
                   0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q)))))
               << 0x20U) |
              (QData)((IData)(vlSelf->programs__DOT__u_packets__DOT__st8_sequence_0_q))));
        __Vdlyvset__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_memory__DOT__iaccess_ready) {
        __Vdlyvval__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0 =
            (((QData)((
                  IData)((0U != (0x3fffU & ((IData)(vlSelf->programs__DOT__u_memory__DOT__n192) >> 2U)))))
              << 0x2cU) |
             ((0xffffffffff0ULL &
               ((((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 0x2cU)))
                      ? (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U)
                      : vlSelf->programs__DOT__u_memory__DOT__n43) ^
                 vlSelf->programs__DOT__u_memory__DOT__n191)
                << 4U)) |
              (QData)((IData)((0xfU &
                               ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 0x2cU)))
                                    ? ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_memory__DOT__n74))
                                    : (IData)(vlSelf->programs__DOT__u_memory__DOT__n74)))))));
        __Vdlyvset__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_out_fifo__reserve_i) {
        __Vdlyvval__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0 =
            (((QData)((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q)) << 0x29U) |
             (((QData)((IData)((
                   1U &
                   ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n9)
                        ? (IData)((vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_head >> 0x28U))
                        : (IData)((vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_head >>
                                   0x28U))))))
               << 0x28U) |
              (0xffffffffffULL & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n9)
                                      ? vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_head
                                      : vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_head))));
        __Vdlyvset__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__valid_q) {
        __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0 =
            (((QData)((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head_40_s1))
              << 0x28U) |
             (0xffffffffffULL & (vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__n11_0_s1 +
                                 vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__n16_0_s1)));
        __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__valid_q) {
        __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0 =
            (((QData)((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head_40_s1))
              << 0x28U) |
             (0xffffffffffULL & (vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__n11_0_s1 +
                                 vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__n16_0_s1)));
        __Vdlyvset__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__write_q;
    }
    if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready) {
        __Vdlyvval__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0 =
            (((QData)((IData)((
                  1U & (IData)((vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_head >> 0x28U)))))
              << 0x28U) |
             (0xffffffffffULL &
              ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st3_first_0_q)
                   ? vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n10
                   : (((QData)((
                           IData)((0xffffffU &
                                   (IData)((vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_head >>
                                            0x10U)))))
                       << 0x10U) |
                      (QData)((IData)((
                          0xffffU &
                          ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n15) ^
                           (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_head)))))))));
        __Vdlyvset__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0 = 1U;
        __Vdlyvdim0__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0 =
            vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__write_q;
    }
    vlSelf->programs__DOT__u_late__DOT__n5_25_s1 = (vlSelf->programs__DOT__u_late__DOT__n5 >> 0x19U);
    vlSelf->programs__DOT__u_late__DOT__n10_0_s1 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n5 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n5));
    vlSelf->programs__DOT__u_late__DOT__n58_0_s7 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n54 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n54));
    vlSelf->programs__DOT__u_late__DOT__n14_25_s2 = (vlSelf->programs__DOT__u_late__DOT__n14 >> 0x19U);
    vlSelf->programs__DOT__u_late__DOT__n18_0_s2 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n14 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n14));
    vlSelf->programs__DOT__u_late__DOT__n22_25_s3 = (vlSelf->programs__DOT__u_late__DOT__n22 >> 0x19U);
    vlSelf->programs__DOT__u_late__DOT__n26_0_s3 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n22 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n22));
    vlSelf->programs__DOT__u_late__DOT__n30_25_s4 = (vlSelf->programs__DOT__u_late__DOT__n30 >> 0x19U);
    vlSelf->programs__DOT__u_late__DOT__n34_0_s4 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n30 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n30));
    vlSelf->programs__DOT__u_late__DOT__n38_25_s5 = (vlSelf->programs__DOT__u_late__DOT__n38 >> 0x19U);
    vlSelf->programs__DOT__u_late__DOT__n42_0_s5 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n38 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n38));
    vlSelf->programs__DOT__u_late__DOT__n46_25_s6 = (vlSelf->programs__DOT__u_late__DOT__n46 >> 0x19U);
    vlSelf->programs__DOT__u_late__DOT__n50_0_s6 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n46 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n46));
    vlSelf->programs__DOT__u_late__DOT__n54_25_s7 = (vlSelf->programs__DOT__u_late__DOT__n54 >> 0x19U);
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__was_written_q =
        vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram4_some__write_i;
    vlSelf->programs__DOT__u_store__DOT__n3_0_s3 =
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q[1U];
    vlSelf->programs__DOT__u_store__DOT__n2_0_s3 =
        (0x1fffffffU &
         (IData)(vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[1U]));
    vlSelf->programs__DOT__u_store__DOT__n20_0_s3 =
        (0xffffffffffULL &
         (((vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[1U] +
            (0xffffffffe0ULL &
             (vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[1U]
              << 5U))) -
           (0xffffffff80ULL &
            (vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[1U]
             << 7U))) +
          ((QData)((IData)((
               0x7fffffffU &
               (IData)(vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q
                           [1U]))))
           << 9U)));
    vlSelf->programs__DOT__u_tallies__DOT__n11_0_s3 =
        (0xffffffU & ((IData)(1U) + vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[0U]));
    vlSelf->programs__DOT__u_late__DOT__n62_25_s8 = (vlSelf->programs__DOT__u_late__DOT__n62 >> 0x19U);
    vlSelf->programs__DOT__u_late__DOT__n66_0_s8 =
        (0x1ffffffU &
         ((vlSelf->programs__DOT__u_late__DOT__n62 >> 7U) ^ vlSelf->programs__DOT__u_late__DOT__n62));
    if (vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__move) {
        vlSelf->programs__DOT__u_late__DOT__iword_head =
            ((IData)(vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_q
                 : vlSelf->late_iword_tdata);
    }
    if (vlSelf->programs__DOT__u_store__DOT__iaccess_ready) {
        vlSelf
            ->programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o =
            vlSelf
                ->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q[(
                    0x3fU & ((IData)(0xeU) + (IData)(vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q)))];
    }
    if (vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__move) {
        if (vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q) {
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[0U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[0U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[1U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[1U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[2U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[2U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[3U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[3U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[4U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[5U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[6U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] =
                vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[7U];
        } else {
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[0U] = vlSelf->numbers_inumbers_tdata[0U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[1U] = vlSelf->numbers_inumbers_tdata[1U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[2U] = vlSelf->numbers_inumbers_tdata[2U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[3U] = vlSelf->numbers_inumbers_tdata[3U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[4U] = vlSelf->numbers_inumbers_tdata[4U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[5U] = vlSelf->numbers_inumbers_tdata[5U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[6U] = vlSelf->numbers_inumbers_tdata[6U];
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_head[7U] = vlSelf->numbers_inumbers_tdata[7U];
        }
    }
    if (((~(IData)((vlSelf->programs__DOT__u_store__DOT__iaccess_head >> 0x2cU))) &
         (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready))) {
        vlSelf
            ->programs__DOT__u_store__DOT__u_ram2_table__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o =
            vlSelf
                ->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q
                    [(0xfU & ((IData)(5U) + (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_head)))];
    }
    if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__move) {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_head =
            ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_q
                 : vlSelf->programs__DOT__u_groups__DOT__u_second__DOT____Vcellinp__u_sums_slice__tdata_i);
    }
    programs__DOT__u_tallies__DOT__u_ram4_some__DOT____Vlvbound_ha4ed6c15__0 =
        ((0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head)) ==
         vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__address_q[0U]);
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__same_q =
        programs__DOT__u_tallies__DOT__u_ram4_some__DOT____Vlvbound_ha4ed6c15__0;
    if (vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__move) {
        if (vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q) {
            __Vilp = 0U;
            while ((__Vilp <= 0x3cU)) {
                vlSelf->programs__DOT__u_packets__DOT__icommand_head[__Vilp] =
                    vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_q[__Vilp];
                __Vilp = ((IData)(1U) + __Vilp);
            }
        } else {
            __Vilp = 0U;
            while ((__Vilp <= 0x3cU)) {
                vlSelf->programs__DOT__u_packets__DOT__icommand_head[__Vilp] =
                    vlSelf->packets_icommand_tdata[__Vilp];
                __Vilp = ((IData)(1U) + __Vilp);
            }
        }
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__move) {
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head =
            ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_q
                 : vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_in_slice__tdata_i);
    }
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s3 =
        vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s2;
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v0 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head));
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hc70323c8__0 =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v1 =
        programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hc70323c8__0;
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hc70323c8__0 =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v2 =
        programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_hc70323c8__0;
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_heccb1ae5__0 =
        ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address) ==
         vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[1U]);
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__same_q =
        ((2U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__same_q)) |
         (IData)(programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_heccb1ae5__0));
    programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_heccb1ae5__0 =
        ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address) ==
         vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[2U]);
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__same_q =
        ((1U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__same_q)) |
         ((IData)(programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vlvbound_heccb1ae5__0) << 1U));
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v0 =
        (0x3fU &
         ((IData)(3U) + (0x1eU & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head) << 1U))));
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0 =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[0U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v1 =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0;
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0 =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[1U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v2 =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0;
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0 =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[2U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v3 =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0;
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0 =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[3U];
    __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v4 =
        programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h9dc9ab72__0;
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0 =
        ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address) ==
         vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[2U]);
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q =
        ((6U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q)) |
         (IData)(programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0));
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0 =
        ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address) ==
         vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[3U]);
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q =
        ((5U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q)) |
         ((IData)(programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0) << 1U));
    programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0 =
        ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address) ==
         vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[4U]);
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q =
        ((3U & (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q)) |
         ((IData)(programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vlvbound_h6302f414__0) << 2U));
    if (vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__move) {
        if (vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q) {
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[1U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[1U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[2U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[2U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[3U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[3U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[4U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[4U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[5U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[5U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[6U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[6U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[7U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[7U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[8U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[8U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[9U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[9U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xaU] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xaU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xbU] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xbU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xcU] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xcU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xdU] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xdU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xeU] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xeU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xfU] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xfU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x10U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0x10U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x11U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0x11U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x12U] =
                vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0x12U];
        } else {
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0U] = vlSelf->packets_ibeat_tdata[0U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[1U] = vlSelf->packets_ibeat_tdata[1U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[2U] = vlSelf->packets_ibeat_tdata[2U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[3U] = vlSelf->packets_ibeat_tdata[3U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[4U] = vlSelf->packets_ibeat_tdata[4U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[5U] = vlSelf->packets_ibeat_tdata[5U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[6U] = vlSelf->packets_ibeat_tdata[6U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[7U] = vlSelf->packets_ibeat_tdata[7U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[8U] = vlSelf->packets_ibeat_tdata[8U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[9U] = vlSelf->packets_ibeat_tdata[9U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xaU] = vlSelf->packets_ibeat_tdata[0xaU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xbU] = vlSelf->packets_ibeat_tdata[0xbU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xcU] = vlSelf->packets_ibeat_tdata[0xcU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xdU] = vlSelf->packets_ibeat_tdata[0xdU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xeU] = vlSelf->packets_ibeat_tdata[0xeU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0xfU] = vlSelf->packets_ibeat_tdata[0xfU];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x10U] = vlSelf->packets_ibeat_tdata[0x10U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x11U] = vlSelf->packets_ibeat_tdata[0x11U];
            vlSelf->programs__DOT__u_packets__DOT__ibeat_head[0x12U] = vlSelf->packets_ibeat_tdata[0x12U];
        }
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n7571_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7571) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7565_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7565));
    vlSelf->programs__DOT__u_hash_two__DOT__n7559_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7559) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7553_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7553));
    vlSelf->programs__DOT__u_hash_two__DOT__n7547_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7547) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7529_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7529));
    vlSelf->programs__DOT__u_hash_two__DOT__n7523_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7523) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7505_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7505));
    vlSelf->programs__DOT__u_hash_two__DOT__n7443_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7443) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7437_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7437));
    vlSelf->programs__DOT__u_hash_two__DOT__n7319_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7319) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7313_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7313));
    vlSelf->programs__DOT__u_hash_two__DOT__n7431_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7431) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7413_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7413));
    vlSelf->programs__DOT__u_hash_two__DOT__n7307_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7307) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7289_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7289));
    vlSelf->programs__DOT__u_hash_two__DOT__n7407_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7407) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7365_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7365));
    vlSelf->programs__DOT__u_hash_two__DOT__n7283_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7283) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7241_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7241));
    if (vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__move) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head =
            ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_q
                 : vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_back_slice__tdata_i);
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n7490_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7476_0_s1 =
        ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n7474_15_s1 =
        (1U & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                    : 0U) >>
               0xfU));
    if ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))) {
        vlSelf->programs__DOT__u_hash_two__DOT__n7460_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459));
        vlSelf->programs__DOT__u_hash_two__DOT__n3856_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853));
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT__n7460_0_s1 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__n3856_0_s1 = 0U;
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n7583_0_s1 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7571) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7541) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7535) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7565) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7577_0_s1 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7559) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7517) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7511) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7553) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3137_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n3137;
    vlSelf->programs__DOT__u_hash_two__DOT__n3994_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3994) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3988_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3988));
    vlSelf->programs__DOT__u_hash_two__DOT__n3133_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n3133;
    vlSelf->programs__DOT__u_hash_two__DOT__n3982_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3982) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3964_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3964));
    vlSelf->programs__DOT__u_hash_two__DOT__n3958_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3958) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3916_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3916));
    vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1 =
        (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n3565 >> 0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3999_0_s1 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c3997_s0 ^ vlSelf->programs__DOT__u_hash_two__DOT__c3998_s0);
    vlSelf->programs__DOT__u_hash_two__DOT__n3126_15_s1 =
        (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n3126 >> 0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1 =
        (0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417) >> 7U));
    vlSelf->programs__DOT__u_hash_two__DOT__n3277_0_s1 =
        (0xffU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3277));
    vlSelf->programs__DOT__u_hash_two__DOT__n2977_7_s1 =
        (0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2977) >> 7U));
    vlSelf->programs__DOT__u_hash_two__DOT__n2829_0_s1 =
        (0xffU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2829));
    vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3265_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3265));
    vlSelf->programs__DOT__u_hash_two__DOT__n2971_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2971) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2817_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2817));
    vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n3565 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h9ef158d7__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3241_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3241));
    vlSelf->programs__DOT__u_hash_two__DOT__n4013_0_s1 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c3998_s0 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3133) << 0x10U) |
          ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2829) << 8U)) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hf4fd0b46__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2959_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2959) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n3193_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3193));
    vlSelf->programs__DOT__u_hash_two__DOT__n2793_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2793));
    vlSelf->programs__DOT__u_hash_two__DOT__n462_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n462;
    vlSelf->programs__DOT__u_hash_two__DOT__n2935_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2935) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n466_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n466;
    vlSelf->programs__DOT__u_hash_two__DOT__n2745_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2745));
    vlSelf->programs__DOT__u_hash_two__DOT__n164_0_s1 =
        (0xffU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n164));
    vlSelf->programs__DOT__u_hash_two__DOT__n305_7_s1 =
        (0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n305) >> 7U));
    vlSelf->programs__DOT__u_hash_two__DOT__n152_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n152));
    vlSelf->programs__DOT__u_hash_two__DOT__n299_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n299) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n128_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n128));
    vlSelf->programs__DOT__u_hash_two__DOT__n287_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n287) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n263_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n263) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n80_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n80));
    vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n3565 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h4cfd83a9__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3235) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3259) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3271) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3277) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4015_0_s1 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c3997_s0 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h1cae6bcf__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2935) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2959) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2971) << 0xcU)) |
             ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2977) << 8U)) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3137)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3901_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4004_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3994) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3976) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3940) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3934) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3970) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3988) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7186_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7186) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7180_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7180));
    vlSelf->programs__DOT__u_hash_two__DOT__n6798_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6798) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6792_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6792));
    vlSelf->programs__DOT__u_hash_two__DOT__n7174_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7174) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7156_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7156));
    vlSelf->programs__DOT__u_hash_two__DOT__n6786_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6786) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6768_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6768));
    vlSelf->programs__DOT__u_hash_two__DOT__n7150_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7150) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7108_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7108));
    vlSelf->programs__DOT__u_hash_two__DOT__n6762_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6762) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6720_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6720));
    vlSelf->programs__DOT__u_hash_two__DOT__n1801_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n1801;
    vlSelf->programs__DOT__u_hash_two__DOT__n1797_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n1797;
    vlSelf->programs__DOT__u_hash_two__DOT__n1641_7_s1 =
        (0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1641) >> 7U));
    vlSelf->programs__DOT__u_hash_two__DOT__n1501_0_s1 =
        (0xffU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1501));
    vlSelf->programs__DOT__u_hash_two__DOT__n5219_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5219));
    vlSelf->programs__DOT__u_hash_two__DOT__n5225_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5225) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5195_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5195));
    vlSelf->programs__DOT__u_hash_two__DOT__n5213_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5213) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5147_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5147));
    vlSelf->programs__DOT__u_hash_two__DOT__n5189_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5189) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4961_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4961));
    vlSelf->programs__DOT__u_hash_two__DOT__n4967_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4967) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5085_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5085));
    vlSelf->programs__DOT__u_hash_two__DOT__n5091_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5091) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4937_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4937));
    vlSelf->programs__DOT__u_hash_two__DOT__n4955_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4955) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5061_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5061));
    vlSelf->programs__DOT__u_hash_two__DOT__n5079_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5079) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4889_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4889));
    vlSelf->programs__DOT__u_hash_two__DOT__n4931_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4931) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5013_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5013));
    vlSelf->programs__DOT__u_hash_two__DOT__n5055_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5055) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n1635_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1635) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n1489_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1489));
    vlSelf->programs__DOT__u_hash_two__DOT__n1623_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1623) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n1465_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1465));
    vlSelf->programs__DOT__u_hash_two__DOT__n1599_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1599) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n1417_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1417));
    vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6675_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6675) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6663_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6663) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6639_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6639) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6940_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6940) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6934_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6934));
    vlSelf->programs__DOT__u_hash_two__DOT__n6928_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6928) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6551_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6551) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7057_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7057));
    vlSelf->programs__DOT__u_hash_two__DOT__n6910_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6910));
    vlSelf->programs__DOT__u_hash_two__DOT__n6904_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6904) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6669_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6669));
    vlSelf->programs__DOT__u_hash_two__DOT__n6539_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6539) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7033_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7033));
    vlSelf->programs__DOT__u_hash_two__DOT__n6862_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6862));
    vlSelf->programs__DOT__u_hash_two__DOT__n6645_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6645));
    vlSelf->programs__DOT__u_hash_two__DOT__n6515_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6515) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6985_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6985));
    vlSelf->programs__DOT__u_hash_two__DOT__n6597_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6597));
    vlSelf->programs__DOT__u_hash_two__DOT__n6545_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6545));
    vlSelf->programs__DOT__u_hash_two__DOT__n6521_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6521));
    vlSelf->programs__DOT__u_hash_two__DOT__n6473_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6473));
    vlSelf->programs__DOT__u_hash_two__DOT__n4194_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4194));
    vlSelf->programs__DOT__u_hash_two__DOT__n7360_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1fU)
                    ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7330_0_s1 =
        ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
             ? (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n7236_15_s1 =
        (1U & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                    ? (0xffffU & vlSelf->programs__DOT__u_hash_two__DOT__n7204)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7206_0_s1 =
        ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
             ? (1U & vlSelf->programs__DOT__u_hash_two__DOT__n7204)
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n4329_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n4329;
    vlSelf->programs__DOT__u_hash_two__DOT__n4170_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4170));
    vlSelf->programs__DOT__u_hash_two__DOT__n4711_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4711) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4122_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4122));
    vlSelf->programs__DOT__u_hash_two__DOT__n4699_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4699) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4323_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4323) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4317_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4317));
    vlSelf->programs__DOT__u_hash_two__DOT__n4200_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4200) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4675_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4675) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4582_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4582));
    vlSelf->programs__DOT__u_hash_two__DOT__n4311_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4311) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4293_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4293));
    vlSelf->programs__DOT__u_hash_two__DOT__n4188_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4188) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4588_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4588) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4705_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4705));
    vlSelf->programs__DOT__u_hash_two__DOT__n4287_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4287) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4245_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4245));
    vlSelf->programs__DOT__u_hash_two__DOT__n4164_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4164) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4558_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4558));
    vlSelf->programs__DOT__u_hash_two__DOT__n4576_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4576) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4681_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4681));
    vlSelf->programs__DOT__u_hash_two__DOT__n4510_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4510));
    vlSelf->programs__DOT__u_hash_two__DOT__n4552_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4552) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4633_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4633));
    vlSelf->programs__DOT__u_hash_two__DOT__n7449_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7443) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7425) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7389) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7383) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7419) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7437) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7325_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7319) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7301) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7265) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 8U) &
                   vlSelf->programs__DOT__u_hash_two__DOT__n7204))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7259) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7295) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7313) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5102_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n5132_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5235_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5225) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5207) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5171) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5165) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5201) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5219) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6403_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6403) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6397_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6397));
    vlSelf->programs__DOT__u_hash_two__DOT__n6391_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6391) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6373_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6373));
    vlSelf->programs__DOT__u_hash_two__DOT__n6367_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6367) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6325_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6325));
    vlSelf->programs__DOT__u_hash_two__DOT__n6133_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6133));
    vlSelf->programs__DOT__u_hash_two__DOT__n6139_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6139) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6257_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6257));
    vlSelf->programs__DOT__u_hash_two__DOT__n6263_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6263) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6109_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6109));
    vlSelf->programs__DOT__u_hash_two__DOT__n6127_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6127) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6233_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6233));
    vlSelf->programs__DOT__u_hash_two__DOT__n6251_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6251) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6061_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6061));
    vlSelf->programs__DOT__u_hash_two__DOT__n6103_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6103) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6185_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6185));
    vlSelf->programs__DOT__u_hash_two__DOT__n6227_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6227) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7103_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n7073_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n7196_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7186) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7168) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7132) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7126) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7162) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7180) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6715_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6685_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n6808_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6798) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6780) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6744) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6738) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6774) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6792) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1337_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n1337;
    vlSelf->programs__DOT__u_hash_two__DOT__n1342_0_s1 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c1327_s0 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n462) << 0x10U) |
          ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n164) << 8U)) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2028420b__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6280_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n6310_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6413_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6403) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6385) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6349) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6343) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6379) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6397) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5877_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5877));
    vlSelf->programs__DOT__u_hash_two__DOT__n5853_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5853));
    vlSelf->programs__DOT__u_hash_two__DOT__n5754_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5754));
    vlSelf->programs__DOT__u_hash_two__DOT__n5760_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5760) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5805_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5805));
    vlSelf->programs__DOT__u_hash_two__DOT__n5730_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5730));
    vlSelf->programs__DOT__u_hash_two__DOT__n5748_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5748) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5682_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5682));
    vlSelf->programs__DOT__u_hash_two__DOT__n5724_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5724) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n1344_0_s1 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c1326_s0 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_ha1e46d5a__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n263) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n287) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n299) << 0xcU)) |
             ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n305) << 8U)) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n466)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5377_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n5377;
    vlSelf->programs__DOT__u_hash_two__DOT__n5501_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n5501;
    vlSelf->programs__DOT__u_hash_two__DOT__n5365_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5365));
    vlSelf->programs__DOT__u_hash_two__DOT__n5371_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5371) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5489_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5489));
    vlSelf->programs__DOT__u_hash_two__DOT__n5495_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5495) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5341_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5341));
    vlSelf->programs__DOT__u_hash_two__DOT__n5359_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5359) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5465_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5465));
    vlSelf->programs__DOT__u_hash_two__DOT__n5483_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5483) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5293_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5293));
    vlSelf->programs__DOT__u_hash_two__DOT__n5335_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5335) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5417_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5417));
    vlSelf->programs__DOT__u_hash_two__DOT__n5459_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5459) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n454_15_s1 =
        (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n454 >> 0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n894_15_s1 =
        (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n894 >> 0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n746_7_s1 =
        (0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n746) >> 7U));
    vlSelf->programs__DOT__u_hash_two__DOT__n606_0_s1 =
        (0xffU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n606));
    vlSelf->programs__DOT__u_hash_two__DOT__n740_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n740) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n594_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n594));
    vlSelf->programs__DOT__u_hash_two__DOT__n728_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n728) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n1239_0_s1 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n894 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n746) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hfcf4748c__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n570_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n570));
    vlSelf->programs__DOT__u_hash_two__DOT__n704_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n704) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n522_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n522));
    vlSelf->programs__DOT__u_hash_two__DOT__n1235_0_s1 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n894 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8e6ac1d9__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n564) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n588) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n600) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n606) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4206_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n4206;
    vlSelf->programs__DOT__u_hash_two__DOT__n4717_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n4717;
    vlSelf->programs__DOT__u_hash_two__DOT__n4594_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n4594;
    vlSelf->programs__DOT__u_hash_two__DOT__n4854_0_s1 =
        ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
             ? (1U & vlSelf->programs__DOT__u_hash_two__DOT__n4852)
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n4884_15_s1 =
        (1U & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
                    ? (0xffffU & vlSelf->programs__DOT__u_hash_two__DOT__n4852)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4978_0_s1 =
        ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n900)
             ? (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n5008_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1fU)
                    ? (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4973_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4967) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4949) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4913) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 8U) &
                   vlSelf->programs__DOT__u_hash_two__DOT__n4852))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4907) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4943) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4961) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5097_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5091) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5073) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5037) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5031) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5067) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5085) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2672_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n2672;
    vlSelf->programs__DOT__u_hash_two__DOT__n2677_0_s1 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c2662_s0 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1797) << 0x10U) |
          ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1501) << 8U)) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5fb2a1bb__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2679_0_s1 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c2661_s0 ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc1d6c352__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1599) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1623) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1635) << 0xcU)) |
             ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1641) << 8U)) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1801)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6026_0_s1 =
        ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
             ? (1U & vlSelf->programs__DOT__u_hash_two__DOT__n6024)
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n6056_15_s1 =
        (1U & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
                    ? (0xffffU & vlSelf->programs__DOT__u_hash_two__DOT__n6024)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6150_0_s1 =
        ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n2235)
             ? (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n6180_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1fU)
                    ? (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6145_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6139) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6121) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6085) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 8U) &
                   vlSelf->programs__DOT__u_hash_two__DOT__n6024))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6079) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6115) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6133) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6269_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6263) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6245) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6209) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6203) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6239) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6257) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1 =
        (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n2229 >> 0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2081_7_s1 =
        (0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081) >> 7U));
    vlSelf->programs__DOT__u_hash_two__DOT__n1941_0_s1 =
        (0xffU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1941));
    vlSelf->programs__DOT__u_hash_two__DOT__n1929_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1929));
    vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n2229 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2b955d43__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1905_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1905));
    vlSelf->programs__DOT__u_hash_two__DOT__n1857_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1857));
    vlSelf->programs__DOT__u_hash_two__DOT__n1790_15_s1 =
        (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n1790 >> 0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2570_0_s1 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n2229 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8b33a1d0__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1899) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1923) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1935) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1941) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5889_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n5889;
    vlSelf->programs__DOT__u_hash_two__DOT__n5766_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__n5766;
    vlSelf->programs__DOT__u_hash_two__DOT__n4446_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4446) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4440_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4440));
    vlSelf->programs__DOT__u_hash_two__DOT__n4434_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4434) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4416_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4416));
    vlSelf->programs__DOT__u_hash_two__DOT__n4410_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4410) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4368_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4368));
    vlSelf->programs__DOT__u_hash_two__DOT__n4828_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4828));
    vlSelf->programs__DOT__u_hash_two__DOT__n4834_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4834) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4804_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4804));
    vlSelf->programs__DOT__u_hash_two__DOT__n4822_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4822) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4756_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4756));
    vlSelf->programs__DOT__u_hash_two__DOT__n4798_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4798) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4721_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n4751_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4844_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4834) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4816) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4780) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4774) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4810) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4828) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4363_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4333_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n4456_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4446) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4428) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4392) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4386) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4422) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4440) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6000_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6000));
    vlSelf->programs__DOT__u_hash_two__DOT__n6006_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6006) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5976_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5976));
    vlSelf->programs__DOT__u_hash_two__DOT__n5994_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5994) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5928_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5928));
    vlSelf->programs__DOT__u_hash_two__DOT__n5970_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5970) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5612_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5612));
    vlSelf->programs__DOT__u_hash_two__DOT__n5618_11_s1 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5618) >> 0xbU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5588_0_s1 =
        (3U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5588));
    vlSelf->programs__DOT__u_hash_two__DOT__n5606_13_s1 =
        (3U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5606) >> 0xdU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5540_0_s1 =
        (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5540));
    vlSelf->programs__DOT__u_hash_two__DOT__n5582_14_s1 =
        (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5582) >> 0xeU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5893_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n5923_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6016_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6006) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5988) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5952) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5946) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5982) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6000) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5505_0_s1 =
        ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n5535_15_s1 =
        (1U & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5628_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5618) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5600) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5564) << 1U)) |
            (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 8U) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 7U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5558) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5594) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5612) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1 =
        (1U & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3fU)))
                    ? (0xffffU & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U)))
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6592_15_s1 =
        (1U & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1fU)))
                    ? (0xffffU & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U)))
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6857_15_s1 =
        (1U & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2fU)))
                    ? (0xffffU & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U)))
                    : 0U) >>
               0xfU));
    if ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x20U)))) {
        vlSelf->programs__DOT__u_hash_two__DOT__n6827_0_s1 =
            (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U)));
        vlSelf->programs__DOT__u_hash_two__DOT__n3143_0_s1 =
            (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U)));
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT__n6827_0_s1 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__n3143_0_s1 = 0U;
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n6468_15_s1 =
        (1U & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xfU)))
                    ? (0xffffU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435))
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n6950_0_s1 =
        ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x30U)))
             ? (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U)))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n6562_0_s1 =
        ((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x10U)))
             ? (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U)))
             : 0U);
    if ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2690))) {
        vlSelf->programs__DOT__u_hash_two__DOT__n6438_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435));
        vlSelf->programs__DOT__u_hash_two__DOT__n2695_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689));
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT__n6438_0_s1 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__n2695_0_s1 = 0U;
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n6557_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6551) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6533) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6497) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 8U)) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 7U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6491) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6527) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6545) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7045) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7009) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x38U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x37U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7003) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7039) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7057) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6675) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6657) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6621) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x18U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x17U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6615) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6651) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6669) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6946_0_s1 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6940) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6922) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6886) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x28U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x27U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6880) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6916) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6934) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1 =
        (1U & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3fU)))
                    ? (0xffffU & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U)))
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n2888_15_s1 =
        (1U & (((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1fU)))
                    ? (0xffffU & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U)))
                    : 0U) >>
               0xfU));
    if ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])) {
        vlSelf->programs__DOT__u_hash_two__DOT__n18_0_s1 =
            (1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]);
        vlSelf->programs__DOT__u_hash_two__DOT__n4087_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd524940a__0));
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT__n18_0_s1 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__n4087_0_s1 = 0U;
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n216_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1fU)
                    ? (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U)
                    : 0U) >>
               0xfU));
    if ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])) {
        vlSelf->programs__DOT__u_hash_two__DOT__n1367_0_s1 =
            (1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]);
        vlSelf->programs__DOT__u_hash_two__DOT__n5258_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd21d796d__0));
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT__n1367_0_s1 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__n5258_0_s1 = 0U;
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n1552_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1fU)
                    ? (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4628_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1fU)
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd57aa9f3__0)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4240_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1fU)
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4e7037d__0)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4210_0_s1 =
        ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4e7037d__0))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n4117_15_s1 =
        (1U & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U])
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd524940a__0)
                    : 0U) >>
               0xfU));
    if ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])) {
        vlSelf->programs__DOT__u_hash_two__DOT__n4475_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd59ef8a0__0));
        vlSelf->programs__DOT__u_hash_two__DOT__n472_0_s1 =
            (1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]);
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT__n4475_0_s1 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__n472_0_s1 = 0U;
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n4505_15_s1 =
        (1U & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd59ef8a0__0)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4598_0_s1 =
        ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd57aa9f3__0))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1fU)
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd66fb0a8__0)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5770_0_s1 =
        ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd66fb0a8__0))
             : 0U);
    if ((1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])) {
        vlSelf->programs__DOT__u_hash_two__DOT__n5647_0_s1 =
            (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd6a3f987__0));
        vlSelf->programs__DOT__u_hash_two__DOT__n1807_0_s1 =
            (1U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]);
    } else {
        vlSelf->programs__DOT__u_hash_two__DOT__n5647_0_s1 = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__n1807_0_s1 = 0U;
    }
    vlSelf->programs__DOT__u_hash_two__DOT__n5677_15_s1 =
        (1U & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd6a3f987__0)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5288_15_s1 =
        (1U & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd21d796d__0)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n5382_0_s1 =
        ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U])
             ? (1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd9d72226__0))
             : 0U);
    vlSelf->programs__DOT__u_hash_two__DOT__n5412_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1fU)
                    ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd9d72226__0)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n657_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1fU)
                    ? (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1 =
        (1U & (((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1fU)
                    ? (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U)
                    : 0U) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT__n4451_0_s1 =
        (((0x40000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4287) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4311) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4323) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4329) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4317) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4293) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4245) << 1U)) |
                 ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x10U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0)))))))))) ^
         ((0xc0000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 0xfU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4164) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4188) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4200) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4206) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4194) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4170) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4122) << 1U)) |
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0)))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4839_0_s1 =
        (((0x40000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4675) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4699) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4711) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4717) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4705) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4681) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4633) << 1U)) |
                 ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x10U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0)))))))))) ^
         ((0xc0000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 0xfU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4552) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4576) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4588) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4594) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4582) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4558) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4510) << 1U)) |
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0)))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6011_0_s1 =
        (((0x40000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5889) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5877) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5853) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5805) << 1U)) |
                 ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x10U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0)))))))))) ^
         ((0xc0000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 0xfU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5724) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5748) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5760) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5766) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5754) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5730) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5682) << 1U)) |
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0)))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5623_0_s1 =
        (((0x40000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5459) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5483) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5495) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5501) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5489) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5465) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5417) << 1U)) |
                 ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x10U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0)))))))))) ^
         ((0xc0000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 0xfU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0x1eU))) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5335) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5359) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5371) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5377) << 8U) |
              ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5365) << 4U)) |
               ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5341) << 2U)) |
                ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5293) << 1U)) |
                 (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0)))))))))));
    if (vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__move) {
        if (vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q) {
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[0U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[0U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[1U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[1U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[2U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[2U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[3U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[3U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[4U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[5U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[6U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[7U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[8U] =
                vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[8U];
        } else {
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[0U] = vlSelf->hash_step_istep_tdata[0U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[1U] = vlSelf->hash_step_istep_tdata[1U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[2U] = vlSelf->hash_step_istep_tdata[2U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[3U] = vlSelf->hash_step_istep_tdata[3U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] = vlSelf->hash_step_istep_tdata[4U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] = vlSelf->hash_step_istep_tdata[5U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] = vlSelf->hash_step_istep_tdata[6U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] = vlSelf->hash_step_istep_tdata[7U];
            vlSelf->programs__DOT__u_hash_step__DOT__istep_head[8U] = vlSelf->hash_step_istep_tdata[8U];
        }
    }
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__written_q[0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__written_q__v0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[1U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[1U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[1U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v0[2U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[2U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[2U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[2U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q__v1[2U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[1U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[1U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[1U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q__v0[2U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[0U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v0[2U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[1U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[1U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[1U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q__v1[2U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[0U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v0[2U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[1U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v1[2U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[2U][0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[2U][1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2[1U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[2U][2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q__v2[2U];
    if (__Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][0U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[0U];
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][1U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[1U];
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][2U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[2U];
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][3U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[3U];
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][4U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[4U];
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][5U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[5U];
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][6U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[6U];
        vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0][7U] =
            __Vdlyvval__programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q__v0[7U];
    }
    if (__Vdlyvset__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][1U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[1U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][2U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[2U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][3U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[3U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][4U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[4U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][5U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[5U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][6U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[6U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][7U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[7U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][8U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[8U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][9U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[9U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0xaU] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xaU];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0xbU] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xbU];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0xcU] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xcU];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0xdU] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xdU];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0xeU] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xeU];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0xfU] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0xfU];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0x10U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0x10U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0x11U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0x11U];
        vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0][0x12U] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q__v0[0x12U];
    }
    if (__Vdlyvset__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0][0U] =
            __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[0U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0][1U] =
            __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[1U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0][2U] =
            __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[2U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0][3U] =
            __Vdlyvval__programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q__v0[3U];
    }
    if (__Vdlyvset__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0][0U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[0U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0][1U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[1U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0][2U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[2U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0][3U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q__v0[3U];
    }
    if (__Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    }
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q =
        __Vdly__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q;
    vlSelf->programs__DOT__u_store__DOT__valid_q = __Vdly__programs__DOT__u_store__DOT__valid_q;
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[0U] =
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v0;
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[1U] =
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v1;
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[2U] =
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q__v2;
    if (__Vdlyvset__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    }
    if (vlSelf->rst_ni) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__write_q =
            (0xfU &
             ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__write_q) +
              (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_on_fifo__reserve_i)));
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__write_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__write_q) +
                   (1U & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__valid_q) >> 2U))));
    } else {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__write_q = 0U;
    }
    vlSelf->programs__DOT__u_tallies__DOT__valid_q = __Vdly__programs__DOT__u_tallies__DOT__valid_q;
    if (__Vdlyvset__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0) {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q
            [__Vdlyvdim0__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0] =
            __Vdlyvval__programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0][0U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[0U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0][1U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[1U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0][2U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[2U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0][3U] =
            __Vdlyvval__programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q__v0[3U];
    }
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q[1U] =
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q__v0;
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[1U] =
        __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q__v0;
    if (vlSelf->rst_ni) {
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__write_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_osummary_fifo__reserve_i)));
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__write_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_ready)));
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__write_q =
            (7U &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__write_q) +
              (IData)(vlSelf
                          ->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_out_fifo__reserve_i)));
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__write_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__valid_q)));
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__write_q =
            (7U & ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__valid_q)));
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__write_q =
            (3U & ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__write_q) +
                   (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready)));
        if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready) {
            vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_64_q =
                vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n15;
            vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_0_q =
                vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n10;
        }
        __Vdly__programs__DOT__u_late__DOT__valid_q =
            ((0xfeU & ((IData)(vlSelf->programs__DOT__u_late__DOT__valid_q) << 1U)) |
             (IData)(vlSelf->programs__DOT__u_late__DOT__iword_ready));
        if ((0x80U & (IData)(vlSelf->programs__DOT__u_late__DOT__valid_q))) {
            vlSelf->programs__DOT__u_late__DOT__st2_sum_0_q = vlSelf->programs__DOT__u_late__DOT__n69;
        }
    } else {
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_64_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_0_q = 0ULL;
        __Vdly__programs__DOT__u_late__DOT__valid_q = 0U;
        vlSelf->programs__DOT__u_late__DOT__st2_sum_0_q = 1U;
    }
    vlSelf->programs__DOT__u_late__DOT__valid_q = __Vdly__programs__DOT__u_late__DOT__valid_q;
    if (__Vdlyvset__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0] =
            __Vdlyvval__programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    }
    if (__Vdlyvset__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0] =
            __Vdlyvval__programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    }
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__move) {
            vlSelf->programs__DOT__u_late__DOT__iword_valid =
                ((IData)(vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->late_iword_tvalid));
        }
        vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->late_iword_tvalid)));
        if (vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__move) {
            vlSelf->programs__DOT__u_numbers__DOT__inumbers_valid =
                ((IData)(vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->numbers_inumbers_tvalid));
        }
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->numbers_inumbers_tvalid)));
        if (vlSelf->programs__DOT__u_memory__DOT__iaccess_ready) {
            vlSelf->programs__DOT__u_memory__DOT__st4_last_written_0_q =
                vlSelf->programs__DOT__u_memory__DOT__n192;
            vlSelf->programs__DOT__u_memory__DOT__st3_last_written_0_q =
                vlSelf->programs__DOT__u_memory__DOT__n191;
        }
        if (vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__issue) {
            vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__st6_inside_0_q =
                vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n29;
        }
        if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__move) {
            vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_valid =
                ((IData)(vlSelf
                             ->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q) |
                 (0U !=
                  (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q)));
        }
        __Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q) |
              (0U !=
               (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q))));
    } else {
        vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_late__DOT__iword_valid = 0U;
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_numbers__DOT__inumbers_valid = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st4_last_written_0_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st3_last_written_0_q = 0ULL;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__st6_inside_0_q = 0U;
        __Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_valid = 0U;
    }
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q =
        __Vdly__programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__address_q[0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__address_q__v0;
    if (__Vdlyvset__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0;
    }
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_memory__DOT__iaccess_ready) {
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1920_q =
                vlSelf->programs__DOT__u_memory__DOT__n188;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_768_q =
                vlSelf->programs__DOT__u_memory__DOT__n170;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_640_q =
                vlSelf->programs__DOT__u_memory__DOT__n168;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_512_q =
                vlSelf->programs__DOT__u_memory__DOT__n166;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_0_q = vlSelf->programs__DOT__u_memory__DOT__n158;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_384_q =
                vlSelf->programs__DOT__u_memory__DOT__n164;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_128_q =
                vlSelf->programs__DOT__u_memory__DOT__n160;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_256_q =
                vlSelf->programs__DOT__u_memory__DOT__n162;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_896_q =
                vlSelf->programs__DOT__u_memory__DOT__n172;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1024_q =
                vlSelf->programs__DOT__u_memory__DOT__n174;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1152_q =
                vlSelf->programs__DOT__u_memory__DOT__n176;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1280_q =
                vlSelf->programs__DOT__u_memory__DOT__n178;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1408_q =
                vlSelf->programs__DOT__u_memory__DOT__n180;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1536_q =
                vlSelf->programs__DOT__u_memory__DOT__n182;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1664_q =
                vlSelf->programs__DOT__u_memory__DOT__n184;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1792_q =
                vlSelf->programs__DOT__u_memory__DOT__n186;
        }
        if (vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__move) {
            vlSelf->programs__DOT__u_packets__DOT__icommand_valid =
                ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->packets_icommand_tvalid));
        }
        vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->packets_icommand_tvalid)));
        if (vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__move) {
            vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_valid =
                ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q) |
                 (0U !=
                  (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q)));
        }
        __Vdly__programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q) |
              (0U !=
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q))));
    } else {
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1920_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_768_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_640_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_512_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_0_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_384_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_128_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_256_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_896_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1024_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1152_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1280_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1408_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1536_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1664_q = 0ULL;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1792_q = 0ULL;
        vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__icommand_valid = 0U;
        __Vdly__programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_valid = 0U;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q =
        __Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q;
    if (__Vdlyvset__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0]
            [0U] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [0U];
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0]
            [1U] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [1U];
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0]
            [2U] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [2U];
    }
    if (__Vdlyvset__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0]
            [0U] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [0U];
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0]
            [1U] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [1U];
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vdlyvdim0__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0]
            [2U] =
            __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q__v0
                [2U];
    }
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v1;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q__v2;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[0U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[1U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v1;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[2U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v2;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[3U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v3;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[4U] =
        __Vdlyvval__programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q__v4;
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_packets__DOT__issue) {
            __Vilp = 0U;
            while ((__Vilp <= 0x3cU)) {
                vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[__Vilp] =
                    vlSelf->programs__DOT__u_packets__DOT__n103[__Vilp];
                __Vilp = ((IData)(1U) + __Vilp);
            }
            vlSelf->programs__DOT__u_packets__DOT__st5_state_2_q = vlSelf->programs__DOT__u_packets__DOT__n99;
        }
        if (vlSelf->programs__DOT__u_memory__DOT__iaccess_ready) {
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1984_q =
                vlSelf->programs__DOT__u_memory__DOT__n189;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1856_q =
                vlSelf->programs__DOT__u_memory__DOT__n187;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_832_q =
                vlSelf->programs__DOT__u_memory__DOT__n171;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_704_q =
                vlSelf->programs__DOT__u_memory__DOT__n169;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_576_q =
                vlSelf->programs__DOT__u_memory__DOT__n167;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_64_q = vlSelf->programs__DOT__u_memory__DOT__n159;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_448_q =
                vlSelf->programs__DOT__u_memory__DOT__n165;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_192_q =
                vlSelf->programs__DOT__u_memory__DOT__n161;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_320_q =
                vlSelf->programs__DOT__u_memory__DOT__n163;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_960_q =
                vlSelf->programs__DOT__u_memory__DOT__n173;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1088_q =
                vlSelf->programs__DOT__u_memory__DOT__n175;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1216_q =
                vlSelf->programs__DOT__u_memory__DOT__n177;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1344_q =
                vlSelf->programs__DOT__u_memory__DOT__n179;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1472_q =
                vlSelf->programs__DOT__u_memory__DOT__n181;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1600_q =
                vlSelf->programs__DOT__u_memory__DOT__n183;
            vlSelf->programs__DOT__u_memory__DOT__st2_cells_1728_q =
                vlSelf->programs__DOT__u_memory__DOT__n185;
        }
        if (vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__move) {
            vlSelf->programs__DOT__u_packets__DOT__ibeat_valid =
                ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->packets_ibeat_tvalid));
        }
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->packets_ibeat_tvalid)));
        if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready) {
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st3_sum_0_q =
                ((1U & (IData)((vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head >> 0x28U)))
                     ? 0ULL
                     : vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n7);
        }
        if (vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__move) {
            vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid =
                ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q) |
                 (0U !=
                  (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q)));
        }
        __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q) |
              (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q))));
    } else {
        __Vilp = 0U;
        while ((__Vilp <= 0x3cU)) {
            vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[__Vilp] = 0U;
            __Vilp = ((IData)(1U) + __Vilp);
        }
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1984_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1856_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_832_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_704_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_576_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_64_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_448_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_192_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_320_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_960_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1088_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1216_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1344_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1472_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1600_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__st2_cells_1728_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__ibeat_valid = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st3_sum_0_q = 0ULL;
        vlSelf->programs__DOT__u_packets__DOT__st5_state_2_q = 0U;
        __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid = 0U;
    }
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q =
        __Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q;
    vlSelf->ring_oitem_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__filled_q));
    vlSelf->merge_oright_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__filled_q));
    vlSelf->merge_oleft_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__filled_q));
    vlSelf->late_oword_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__filled_q));
    vlSelf->packets_osummary_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__filled_q));
    vlSelf->packets_obeat_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__filled_q));
    vlSelf->store_oaccess_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__filled_q));
    vlSelf->numbers_onumbers_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__filled_q));
    vlSelf->hash_step_ohash_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__filled_q));
    vlSelf->tallies_oaccess_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__filled_q));
    vlSelf->merge_oright_tdata =
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__read_q];
    vlSelf->merge_oleft_tdata =
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__read_q];
    vlSelf->ring_oitem_tdata = vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q
                                   [vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__read_q];
    vlSelf->groups_oitem_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__filled_q));
    vlSelf->late_oword_tdata = vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q
                                   [vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__read_q];
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
    vlSelf->memory_oaccess_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__filled_q));
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_0_s2 =
        vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_0_s1;
    vlSelf->programs__DOT__u_tallies__DOT__n17_0_s3 = vlSelf->programs__DOT__u_tallies__DOT__n17_0_s2;
    vlSelf->hash_two_ohash_tvalid =
        (0U != (IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__filled_q));
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
    if (vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__move) {
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_head =
            ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_q
                 : vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT____Vcellinp__u_on_slice__tdata_i);
    }
    vlSelf->store_oaccess_tdata = vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q
                                      [vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3 =
        vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s2;
    vlSelf->programs__DOT__u_store__DOT__st4_0_s3 = vlSelf->programs__DOT__u_store__DOT__st4_0_s2;
    if (vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__move) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_head =
            ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_q
                 : vlSelf->ring_iitem_tdata);
    }
    vlSelf->tallies_oaccess_tdata = vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q
                                        [vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_tallies__DOT__n14_0_s3 = vlSelf->programs__DOT__u_tallies__DOT__n14;
    vlSelf->programs__DOT__u_tallies__DOT__n26_0_s3 = vlSelf->programs__DOT__u_tallies__DOT__n26_0_s2;
    vlSelf->programs__DOT__u_tallies__DOT__n35_0_s3 = vlSelf->programs__DOT__u_tallies__DOT__n35_0_s2;
    vlSelf->packets_osummary_tdata =
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__read_q];
    vlSelf->memory_oaccess_tdata = vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q
                                       [vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__read_q];
    if (vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__move) {
        vlSelf->programs__DOT__u_memory__DOT__iaccess_head =
            ((IData)(vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_q
                 : vlSelf->memory_iaccess_tdata);
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__move) {
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_head =
            ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_q
                 : vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_right_slice__tdata_i);
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__move) {
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_head =
            ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_q
                 : vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_left_slice__tdata_i);
    }
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__valid_q =
        ((IData)(vlSelf->rst_ni) & (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_ready));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head_40_s1 =
        (1U & (IData)((vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head >> 0x28U)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__n11_0_s1 =
        (0xffffffffffULL &
         (((vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head -
            (0xffffffffe0ULL & (vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head << 5U))) +
           (0xffffffff80ULL & (vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head << 7U))) -
          ((QData)((IData)((0x3fffffffU &
                            (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head))))
           << 0xaU)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__n16_0_s1 =
        (0xffffffffffULL &
         (((QData)((
               IData)((0xfffffffU & (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head))))
           << 0xcU) +
          ((QData)((
               IData)((0x1ffffffU & (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head))))
           << 0xfU)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__valid_q =
        ((IData)(vlSelf->rst_ni) & (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_ready));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head_40_s1 =
        (1U & (IData)((vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head >> 0x28U)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__n11_0_s1 =
        (0xffffffffffULL &
         (((vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head -
            (0xffffffffe0ULL & (vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head << 5U))) +
           (0xffffffff80ULL & (vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head << 7U))) -
          ((QData)((
               IData)((0x3fffffffU & (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head))))
           << 0xaU)));
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__n16_0_s1 =
        (0xffffffffffULL &
         (((QData)((
               IData)((0xfffffffU & (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head))))
           << 0xcU) +
          ((QData)((
               IData)((0x1ffffffU & (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head))))
           << 0xfU)));
    vlSelf->groups_oitem_tdata =
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_hash_two__DOT__valid_q =
        ((IData)(vlSelf->rst_ni) & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_ready));
    vlSelf->programs__DOT__u_hash_two__DOT__st3_0_s1 = vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q;
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
    programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0 =
        (((IData)(vlSelf->programs__DOT__u_late__DOT__n62_25_s8) << 0x19U) |
         vlSelf->programs__DOT__u_late__DOT__n66_0_s8);
    vlSelf->programs__DOT__u_late__DOT__n5 = (vlSelf->programs__DOT__u_late__DOT__iword_head +
                                              (vlSelf->programs__DOT__u_late__DOT__iword_head << 3U));
    vlSelf->programs__DOT__u_late__DOT__iword_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_late__DOT__iword_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__credits_q))));
    if (vlSelf->late_iword_tready) {
        vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_q = vlSelf->late_iword_tdata;
    }
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q[0U] =
        vlSelf
            ->programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o;
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
    if (vlSelf->numbers_inumbers_tready) {
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[0U] =
            vlSelf->numbers_inumbers_tdata[0U];
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[1U] =
            vlSelf->numbers_inumbers_tdata[1U];
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[2U] =
            vlSelf->numbers_inumbers_tdata[2U];
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[3U] =
            vlSelf->numbers_inumbers_tdata[3U];
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[4U] =
            vlSelf->numbers_inumbers_tdata[4U];
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[5U] =
            vlSelf->numbers_inumbers_tdata[5U];
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[6U] =
            vlSelf->numbers_inumbers_tdata[6U];
        vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q[7U] =
            vlSelf->numbers_inumbers_tdata[7U];
    }
    vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[0U] =
        vlSelf
            ->programs__DOT__u_store__DOT__u_ram2_table__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o;
    if ((1U &
         (~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q)))) {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_q =
            vlSelf->programs__DOT__u_groups__DOT__u_second__DOT____Vcellinp__u_sums_slice__tdata_i;
    }
    if (vlSelf->packets_icommand_tready) {
        __Vilp = 0U;
        while ((__Vilp <= 0x3cU)) {
            vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_q[__Vilp] =
                vlSelf->packets_icommand_tdata[__Vilp];
            __Vilp = ((IData)(1U) + __Vilp);
        }
    }
    vlSelf->programs__DOT__u_packets__DOT__n87 =
        (IData)(((vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x3cU] >> 0x14U) |
                 ((0xffffU & (IData)(vlSelf->packets_limits)) <
                  (0xffffU & vlSelf->programs__DOT__u_packets__DOT__icommand_head[0x3cU]))));
    if ((1U &
         (~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q)))) {
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_q =
            vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_in_slice__tdata_i;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__data_i =
        ((0x1fffffffffcULL & vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head) |
         (QData)((IData)((
             3U &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head) ^
              ((2U &
                ((~(IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U))) << 1U)) |
               (1U & (IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U)))))))));
    programs__DOT__u_merge__DOT__u_apart__DOT__in_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_valid) &
          (((IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U)) |
            (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__credits_q))) &
           ((~(IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U))) |
            (0U !=
             (IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__credits_q))))));
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
    __Vtableidx1 = (0xfU & (vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3cU] >> 0x10U));
    vlSelf->programs__DOT__u_packets__DOT__n78 = Vprograms__ConstPool__TABLE_h3d27c2cc_0[__Vtableidx1];
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s2 =
        vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s1;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[0U];
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[1U];
    if (vlSelf->packets_ibeat_tready) {
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0U] =
            vlSelf->packets_ibeat_tdata[0U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[1U] =
            vlSelf->packets_ibeat_tdata[1U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[2U] =
            vlSelf->packets_ibeat_tdata[2U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[3U] =
            vlSelf->packets_ibeat_tdata[3U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[4U] =
            vlSelf->packets_ibeat_tdata[4U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[5U] =
            vlSelf->packets_ibeat_tdata[5U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[6U] =
            vlSelf->packets_ibeat_tdata[6U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[7U] =
            vlSelf->packets_ibeat_tdata[7U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[8U] =
            vlSelf->packets_ibeat_tdata[8U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[9U] =
            vlSelf->packets_ibeat_tdata[9U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xaU] =
            vlSelf->packets_ibeat_tdata[0xaU];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xbU] =
            vlSelf->packets_ibeat_tdata[0xbU];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xcU] =
            vlSelf->packets_ibeat_tdata[0xcU];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xdU] =
            vlSelf->packets_ibeat_tdata[0xdU];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xeU] =
            vlSelf->packets_ibeat_tdata[0xeU];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0xfU] =
            vlSelf->packets_ibeat_tdata[0xfU];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0x10U] =
            vlSelf->packets_ibeat_tdata[0x10U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0x11U] =
            vlSelf->packets_ibeat_tdata[0x11U];
        vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q[0x12U] =
            vlSelf->packets_ibeat_tdata[0x12U];
    }
    if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__move) {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head =
            ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_q
                 : vlSelf->groups_iitem_tdata);
    }
    if ((1U &
         (~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q)))) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_q =
            vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_back_slice__tdata_i;
    }
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__data_i =
        (((QData)((IData)(((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid) &
                           (IData)((vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head >> 0x28U)))))
          << 0x28U) |
         ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid)
              ? (0xffffffffffULL & vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head)
              : 0ULL));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14 =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid) &
         (IData)((vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head >> 0x29U)));
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_packets__DOT__issue) {
            vlSelf->programs__DOT__u_packets__DOT__st5_state_1_q = vlSelf->programs__DOT__u_packets__DOT__n97;
            vlSelf->programs__DOT__u_packets__DOT__st5_state_0_q = vlSelf->programs__DOT__u_packets__DOT__n94;
        }
    } else {
        vlSelf->programs__DOT__u_packets__DOT__st5_state_1_q = 0U;
        vlSelf->programs__DOT__u_packets__DOT__st5_state_0_q = 0U;
    }
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0 =
        (((IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_2_q) << 2U) |
         (((IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_1_q) << 1U) |
          (IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_0_q)));
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
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3277_0_s1) << 8U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3265_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3241_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3193_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3143_0_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5670b23d__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1790_15_s1) << 0x1fU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1797_0_s1) << 0x10U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1501_0_s1) << 8U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1489_0_s1) << 4U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1465_0_s1) << 2U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1417_0_s1) << 1U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1367_0_s1)))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5575d875__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4594_0_s1) << 8U)) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4582_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4558_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4510_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4475_0_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hafc5bcff__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5766_0_s1) << 8U)) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5754_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5730_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5682_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5647_0_s1)))));
    programs__DOT__u_hash_two__DOT____VdfgTmp_h93a229d6__0 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n606_0_s1) << 8U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n594_0_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n570_0_s1) << 2U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n522_0_s1) << 1U) |
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n472_0_s1)))));
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
    if (vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__move) {
        if (vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_valid_q) {
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[0U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[1U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[2U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[3U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[4U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[5U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[6U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[7U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U] =
                vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[8U];
        } else {
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] = vlSelf->hash_two_istep_tdata[0U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] = vlSelf->hash_two_istep_tdata[1U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] = vlSelf->hash_two_istep_tdata[2U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] = vlSelf->hash_two_istep_tdata[3U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] = vlSelf->hash_two_istep_tdata[4U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] = vlSelf->hash_two_istep_tdata[5U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] = vlSelf->hash_two_istep_tdata[6U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] = vlSelf->hash_two_istep_tdata[7U];
            vlSelf->programs__DOT__u_hash_two__DOT__istep_head[8U] = vlSelf->hash_two_istep_tdata[8U];
        }
    }
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_hash_step__DOT__istep_ready) {
            vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[0U] =
                vlSelf->programs__DOT__u_hash_step__DOT__n4107[0U];
            vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[1U] =
                vlSelf->programs__DOT__u_hash_step__DOT__n4107[1U];
            vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[2U] =
                vlSelf->programs__DOT__u_hash_step__DOT__n4107[2U];
            vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[3U] =
                vlSelf->programs__DOT__u_hash_step__DOT__n4107[3U];
            vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_127_q =
                (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[3U] >> 0x1dU));
        }
        if (vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__move) {
            vlSelf->programs__DOT__u_hash_step__DOT__istep_valid =
                ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->hash_step_istep_tvalid));
        }
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->hash_step_istep_tvalid)));
        vlSelf->programs__DOT__u_hash_step__DOT__istep_ready =
            ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_valid) &
             (0U != (IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__credits_q)));
    } else {
        vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[0U] = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[1U] = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[2U] = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q[3U] = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_127_q = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__istep_valid = 0U;
        vlSelf->programs__DOT__u_hash_step__DOT__istep_ready = 0U;
    }
    if (vlSelf->hash_step_istep_tready) {
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[0U] =
            vlSelf->hash_step_istep_tdata[0U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[1U] =
            vlSelf->hash_step_istep_tdata[1U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[2U] =
            vlSelf->hash_step_istep_tdata[2U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[3U] =
            vlSelf->hash_step_istep_tdata[3U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[4U] =
            vlSelf->hash_step_istep_tdata[4U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[5U] =
            vlSelf->hash_step_istep_tdata[5U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[6U] =
            vlSelf->hash_step_istep_tdata[6U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[7U] =
            vlSelf->hash_step_istep_tdata[7U];
        vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q[8U] =
            vlSelf->hash_step_istep_tdata[8U];
    }
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
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__pop =
        ((IData)(vlSelf->ring_oitem_tvalid) & (IData)(vlSelf->ring_oitem_tready));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__pop =
        ((IData)(vlSelf->merge_oright_tvalid) & (IData)(vlSelf->merge_oright_tready));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__pop =
        ((IData)(vlSelf->merge_oleft_tvalid) & (IData)(vlSelf->merge_oleft_tready));
    vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__pop =
        ((IData)(vlSelf->late_oword_tvalid) & (IData)(vlSelf->late_oword_tready));
    vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__pop =
        ((IData)(vlSelf->packets_osummary_tvalid) & (IData)(vlSelf->packets_osummary_tready));
    vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__pop =
        ((IData)(vlSelf->packets_obeat_tvalid) & (IData)(vlSelf->packets_obeat_tready));
    vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__pop =
        ((IData)(vlSelf->store_oaccess_tvalid) & (IData)(vlSelf->store_oaccess_tready));
    vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__pop =
        ((IData)(vlSelf->numbers_onumbers_tvalid) & (IData)(vlSelf->numbers_onumbers_tready));
    vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__pop =
        ((IData)(vlSelf->hash_step_ohash_tvalid) & (IData)(vlSelf->hash_step_ohash_tready));
    vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__pop =
        ((IData)(vlSelf->tallies_oaccess_tvalid) & (IData)(vlSelf->tallies_oaccess_tready));
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__pop =
        ((IData)(vlSelf->groups_oitem_tvalid) & (IData)(vlSelf->groups_oitem_tready));
    vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__pop =
        ((IData)(vlSelf->memory_oaccess_tvalid) & (IData)(vlSelf->memory_oaccess_tready));
    vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__pop =
        ((IData)(vlSelf->hash_two_ohash_tvalid) & (IData)(vlSelf->hash_two_ohash_tready));
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready) {
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st4_count_0_q =
                vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n14;
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q =
                vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_write;
        }
        if (vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__move) {
            vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_valid =
                ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q) |
                 (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q)));
        }
        vlSelf->__Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q) |
              (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q))));
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q =
            __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q;
        if (vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__move) {
            vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_valid =
                ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->ring_iitem_tvalid));
        }
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->ring_iitem_tvalid)));
        if (vlSelf->programs__DOT__u_packets__DOT__issue) {
            vlSelf->programs__DOT__u_packets__DOT__st8_sequence_0_q =
                vlSelf->programs__DOT__u_packets__DOT__n112;
            vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q =
                vlSelf->programs__DOT__u_packets__DOT__n111;
        }
        if (vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__move) {
            vlSelf->programs__DOT__u_memory__DOT__iaccess_valid =
                ((IData)(vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->memory_iaccess_tvalid));
        }
        vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->memory_iaccess_tvalid)));
        if (vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__move) {
            vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_valid =
                ((IData)(vlSelf
                             ->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q) |
                 (0U !=
                  (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q)));
        }
        vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__move)) &
             ((IData)(vlSelf
                          ->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q) |
              (0U !=
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q))));
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q =
            __Vdly__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q;
        if (vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__move) {
            vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_valid =
                ((IData)(vlSelf
                             ->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q) |
                 (0U !=
                  (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q)));
        }
        vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__move)) &
             ((IData)(vlSelf
                          ->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q) |
              (0U !=
               (IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q))));
    } else {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st4_count_0_q = 0U;
        vlSelf->__Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_valid = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q =
            __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_valid = 0U;
        vlSelf->programs__DOT__u_packets__DOT__st8_sequence_0_q = 7U;
        vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_memory__DOT__iaccess_valid = 0U;
        vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_valid = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q =
            __Vdly__programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q;
        vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_valid = 0U;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q =
        __Vdly__programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q;
    vlSelf->programs__DOT__u_late__DOT__n69 = (vlSelf->programs__DOT__u_late__DOT__st2_sum_0_q +
                                               programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0);
    vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_late__DOT__iword_valid)) |
               (IData)(vlSelf->programs__DOT__u_late__DOT__iword_ready)));
    vlSelf->late_iword_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q)));
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
    vlSelf->numbers_inumbers_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q)));
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT____Vcellinp__u_sums_slice__tdata_i =
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q =
        __Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q;
    vlSelf->packets_icommand_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q)));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_in_slice__tdata_i =
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q =
        __Vdly__programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__reserve_i =
        ((~(IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U))) &
         (IData)(programs__DOT__u_merge__DOT__u_apart__DOT__in_ready));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_right_fifo__reserve_i =
        ((IData)(programs__DOT__u_merge__DOT__u_apart__DOT__in_ready) &
         (IData)((vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head >> 0x29U)));
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_valid)) |
               (IData)(programs__DOT__u_merge__DOT__u_apart__DOT__in_ready)));
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
    vlSelf->packets_ibeat_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q)));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_back_slice__tdata_i =
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q
            [vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__read_q];
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q =
        __Vdly__programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n22 =
        ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14)) &
         (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n26 =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid) &
         (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14));
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
    vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_valid)) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT__istep_ready)));
    vlSelf->hash_step_istep_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q)));
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
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_0_s1 =
        (0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head));
    vlSelf->programs__DOT__u_tallies__DOT__n17_0_s2 = vlSelf->programs__DOT__u_tallies__DOT__n17_0_s1;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready =
        ((IData)(vlSelf->rst_ni) &
         ((0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__credits_q)) &
          (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_valid)));
    if ((1U & (~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q)))) {
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_q =
            vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT____Vcellinp__u_on_slice__tdata_i;
    }
    vlSelf->programs__DOT__u_store__DOT__n33 =
        (0xffffffffffULL &
         (vlSelf->programs__DOT__u_store__DOT__n3_0_s3 +
          ((1U & (IData)((vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3 >> 0x2cU)))
               ? (vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3 >> 4U)
               : ((vlSelf->programs__DOT__u_store__DOT__n20_0_s3 -
                   ((QData)((IData)(vlSelf->programs__DOT__u_store__DOT__n2_0_s3)) << 0xbU)) +
                  ((QData)((IData)((0x7ffffffU & vlSelf->programs__DOT__u_store__DOT__n2_0_s3))) << 0xdU)))));
    vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s2 =
        vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s1;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_write =
        ((0x99U == (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q))
             ? 0U
             : (0xffU &
                ((IData)(1U) +
                 (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q))));
    vlSelf->programs__DOT__u_store__DOT__st4_0_s2 = vlSelf->programs__DOT__u_store__DOT__st4_0_s1;
    if (vlSelf->ring_iitem_tready) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_q = vlSelf->ring_iitem_tdata;
    }
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n18 =
        ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__st6_inside_0_q)) &
         ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid)) &
          (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_valid)));
    vlSelf->programs__DOT__u_tallies__DOT__n26_0_s2 =
        (0xfU & ((IData)(vlSelf->programs__DOT__u_tallies__DOT__ram4_some_data) +
                 (IData)(vlSelf->programs__DOT__u_tallies__DOT__n6_0_s1)));
    vlSelf->programs__DOT__u_tallies__DOT__n35_0_s2 = vlSelf->programs__DOT__u_tallies__DOT__n35_0_s1;
    vlSelf->programs__DOT__u_packets__DOT__n111 =
        ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))
             ? 0U
             : (0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q))));
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
    vlSelf->programs__DOT__u_packets__DOT__n72 =
        ((0xffffU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q))) <
         (0xffffU & vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q[0x3cU]));
    vlSelf->programs__DOT__u_memory__DOT__iaccess_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__credits_q))));
    if (vlSelf->memory_iaccess_tready) {
        vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_q = vlSelf->memory_iaccess_tdata;
    }
    if ((1U & (IData)((vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 0x2cU)))) {
        vlSelf->programs__DOT__u_memory__DOT__n158 =
            ((0U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_0_q);
        vlSelf->programs__DOT__u_memory__DOT__n160 =
            ((1U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_128_q);
        vlSelf->programs__DOT__u_memory__DOT__n162 =
            ((2U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_256_q);
        vlSelf->programs__DOT__u_memory__DOT__n164 =
            ((3U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_384_q);
        vlSelf->programs__DOT__u_memory__DOT__n166 =
            ((4U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_512_q);
        vlSelf->programs__DOT__u_memory__DOT__n168 =
            ((5U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_640_q);
        vlSelf->programs__DOT__u_memory__DOT__n170 =
            ((6U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_768_q);
        vlSelf->programs__DOT__u_memory__DOT__n172 =
            ((7U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_896_q);
        vlSelf->programs__DOT__u_memory__DOT__n174 =
            ((8U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1024_q);
        vlSelf->programs__DOT__u_memory__DOT__n176 =
            ((9U == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1152_q);
        vlSelf->programs__DOT__u_memory__DOT__n178 =
            ((0xaU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1280_q);
        vlSelf->programs__DOT__u_memory__DOT__n180 =
            ((0xbU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1408_q);
        vlSelf->programs__DOT__u_memory__DOT__n182 =
            ((0xcU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1536_q);
        vlSelf->programs__DOT__u_memory__DOT__n184 =
            ((0xdU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1664_q);
        vlSelf->programs__DOT__u_memory__DOT__n186 =
            ((0xeU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1792_q);
        vlSelf->programs__DOT__u_memory__DOT__n188 =
            ((0xfU == (0xfU & (IData)(vlSelf->programs__DOT__u_memory__DOT__iaccess_head)))
                 ? (0xffffffffffULL & (vlSelf->programs__DOT__u_memory__DOT__iaccess_head >> 4U))
                 : vlSelf->programs__DOT__u_memory__DOT__st2_cells_1920_q);
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
    }
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
    if ((1U &
         (~(IData)(vlSelf
                       ->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q)))) {
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_q =
            vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_right_slice__tdata_i;
    }
    if ((1U &
         (~(IData)(vlSelf
                       ->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q)))) {
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_q =
            vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_left_slice__tdata_i;
    }
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__issue) {
            vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q =
                vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n7;
        }
    } else {
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q = 0U;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n7 =
        (1U & (~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q)));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n8 =
        ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q)) &
         (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_valid));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n9 =
        ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_valid) &
         (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q));
    if (vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__move) {
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head =
            ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_q
                 : vlSelf->merge_iright_tdata);
    }
    if (vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__move) {
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head =
            ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_q
                 : vlSelf->merge_ileft_tdata);
    }
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready) {
            vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st3_first_0_q =
                (1U & (IData)((vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_head >> 0x28U)));
        }
        if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__move) {
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_valid =
                ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->groups_iitem_tvalid));
        }
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->groups_iitem_tvalid)));
        if (vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__move) {
            vlSelf->programs__DOT__u_hash_two__DOT__istep_valid =
                ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->hash_two_istep_tvalid));
        }
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->hash_two_istep_tvalid)));
        if (vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__move) {
            vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_valid =
                ((IData)(vlSelf
                             ->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->merge_iright_tvalid));
        }
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->merge_iright_tvalid)));
        if (vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__move) {
            vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_valid =
                ((IData)(vlSelf
                             ->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->merge_ileft_tvalid));
        }
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->merge_ileft_tvalid)));
        if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__move) {
            vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_valid =
                ((IData)(vlSelf
                             ->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->programs__DOT__u_groups__DOT__items_tvalid));
        }
        vlSelf->__Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__move)) &
             ((IData)(vlSelf
                          ->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->programs__DOT__u_groups__DOT__items_tvalid)));
        if (vlSelf->programs__DOT__u_hash_two__DOT__istep_ready) {
            vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q =
                vlSelf->programs__DOT__u_hash_two__DOT__n7707;
        }
    } else {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st3_first_0_q = 1U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_valid = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__istep_valid = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_valid = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_valid = 0U;
        vlSelf->__Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_valid = 0U;
        vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q = 0U;
    }
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
    if (vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__move) {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_head =
            ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_q
                 : vlSelf->programs__DOT__u_groups__DOT__u_first__DOT____Vcellout__u_items_fifo__tdata_o);
    }
    vlSelf->programs__DOT__u_late__DOT__n71 = ((0x20U & vlSelf->programs__DOT__u_late__DOT__n66_0_s8)
                                                   ? vlSelf->programs__DOT__u_late__DOT__n69
                                                   : programs__DOT__u_late__DOT____VdfgTmp_h073059d3__0);
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q)));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q)));
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
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s1 =
        (0x1ffffffffffULL & (vlSelf->programs__DOT__u_tallies__DOT__iaccess_head >> 4U));
    if (vlSelf->groups_iitem_tready) {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_q =
            vlSelf->groups_iitem_tdata;
    }
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n14 =
        ((1U & (IData)((vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head >> 0x28U)))
             ? 0U
             : (0xffffU &
                ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st4_count_0_q))));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n7 =
        (0xffffffffffffULL &
         (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st3_sum_0_q +
          (0xffffffffffULL & vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head)));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_valid) &
          ((0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__credits_q)) &
           ((~(IData)((vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head >> 0x28U))) |
            (0U !=
             (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__credits_q))))));
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__pop =
        ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q)) &
         (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q)));
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
    if (vlSelf->hash_two_istep_tready) {
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[0U] =
            vlSelf->hash_two_istep_tdata[0U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[1U] =
            vlSelf->hash_two_istep_tdata[1U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[2U] =
            vlSelf->hash_two_istep_tdata[2U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[3U] =
            vlSelf->hash_two_istep_tdata[3U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[4U] =
            vlSelf->hash_two_istep_tdata[4U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[5U] =
            vlSelf->hash_two_istep_tdata[5U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[6U] =
            vlSelf->hash_two_istep_tdata[6U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[7U] =
            vlSelf->hash_two_istep_tdata[7U];
        vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q[8U] =
            vlSelf->hash_two_istep_tdata[8U];
    }
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8e6ac1d9__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8b33a1d0__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_ha1e46d5a__0 =
        ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] &
          vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc1d6c352__0 =
        ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] &
          vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]) >>
         0x1fU);
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h439a6472__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]) >>
               0xfU));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hbdb88579__0 =
        (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] &
                vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]) >>
               0xfU));
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
    vlSelf->programs__DOT__u_hash_two__DOT__n749 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2084 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U))));
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
    vlSelf->programs__DOT__u_hash_two__DOT__n309 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1645 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] ^
                    ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 0x10U) |
                     (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x10U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n898 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] ^
                                                    vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n2233 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] ^
                                                     vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n900 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] ^
                                                    vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n2235 = (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] ^
                                                     vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n2689 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]))) ^
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2690 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U]))) ^
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U])) << 0x20U) |
          (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U]))));
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
}
