// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms___024root.h"
#include "verilated.h"

void Vprograms___024root___nba_sequent__TOP__0(Vprograms___024root* vlSelf);
void Vprograms___024root___nba_sequent__TOP__1(Vprograms___024root* vlSelf);
void Vprograms___024root___nba_sequent__TOP__2(Vprograms___024root* vlSelf);

void Vprograms___024root___eval_nba(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_nba\n"););
    // Body
    if (vlSelf->__VnbaTriggered.at(0U)) {
        Vprograms___024root___nba_sequent__TOP__0(vlSelf);
        Vprograms___024root___nba_sequent__TOP__1(vlSelf);
        Vprograms___024root___nba_sequent__TOP__2(vlSelf);
    }
}

void Vprograms___024root___eval_triggers__ico(Vprograms___024root* vlSelf);
#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__ico(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG
void Vprograms___024root___eval_ico(Vprograms___024root* vlSelf);
void Vprograms___024root___eval_triggers__act(Vprograms___024root* vlSelf);
#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__act(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG
void Vprograms___024root___eval_act(Vprograms___024root* vlSelf);
#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__nba(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG

void Vprograms___024root___eval(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval\n"););
    // Init
    CData /*0:0*/ __VicoContinue;
    VlTriggerVec<1> __VpreTriggered;
    IData /*31:0*/ __VnbaIterCount;
    CData /*0:0*/ __VnbaContinue;
    // Body
    vlSelf->__VicoIterCount = 0U;
    __VicoContinue = 1U;
    while (__VicoContinue) {
        __VicoContinue = 0U;
        Vprograms___024root___eval_triggers__ico(vlSelf);
        if (vlSelf->__VicoTriggered.any()) {
            __VicoContinue = 1U;
            if (VL_UNLIKELY((0x64U < vlSelf->__VicoIterCount))) {
#ifdef VL_DEBUG
                Vprograms___024root___dump_triggers__ico(vlSelf);
#endif
                VL_FATAL_MT("programs.sv", 1, "", "Input combinational region did not converge.");
            }
            vlSelf->__VicoIterCount = ((IData)(1U) + vlSelf->__VicoIterCount);
            Vprograms___024root___eval_ico(vlSelf);
        }
    }
    __VnbaIterCount = 0U;
    __VnbaContinue = 1U;
    while (__VnbaContinue) {
        __VnbaContinue = 0U;
        vlSelf->__VnbaTriggered.clear();
        vlSelf->__VactIterCount = 0U;
        vlSelf->__VactContinue = 1U;
        while (vlSelf->__VactContinue) {
            vlSelf->__VactContinue = 0U;
            Vprograms___024root___eval_triggers__act(vlSelf);
            if (vlSelf->__VactTriggered.any()) {
                vlSelf->__VactContinue = 1U;
                if (VL_UNLIKELY((0x64U < vlSelf->__VactIterCount))) {
#ifdef VL_DEBUG
                    Vprograms___024root___dump_triggers__act(vlSelf);
#endif
                    VL_FATAL_MT("programs.sv", 1, "", "Active region did not converge.");
                }
                vlSelf->__VactIterCount = ((IData)(1U) + vlSelf->__VactIterCount);
                __VpreTriggered.andNot(vlSelf->__VactTriggered, vlSelf->__VnbaTriggered);
                vlSelf->__VnbaTriggered.set(vlSelf->__VactTriggered);
                Vprograms___024root___eval_act(vlSelf);
            }
        }
        if (vlSelf->__VnbaTriggered.any()) {
            __VnbaContinue = 1U;
            if (VL_UNLIKELY((0x64U < __VnbaIterCount))) {
#ifdef VL_DEBUG
                Vprograms___024root___dump_triggers__nba(vlSelf);
#endif
                VL_FATAL_MT("programs.sv", 1, "", "NBA region did not converge.");
            }
            __VnbaIterCount = ((IData)(1U) + __VnbaIterCount);
            Vprograms___024root___eval_nba(vlSelf);
        }
    }
}

#ifdef VL_DEBUG
void Vprograms___024root___eval_debug_assertions(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_debug_assertions\n"););
    // Body
    if (VL_UNLIKELY((vlSelf->clk_i & 0xfeU))) {
        Verilated::overWidthError("clk_i");
    }
    if (VL_UNLIKELY((vlSelf->rst_ni & 0xfeU))) {
        Verilated::overWidthError("rst_ni");
    }
    if (VL_UNLIKELY((vlSelf->packets_icommand_tvalid & 0xfeU))) {
        Verilated::overWidthError("packets_icommand_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->packets_ibeat_tvalid & 0xfeU))) {
        Verilated::overWidthError("packets_ibeat_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->packets_obeat_tready & 0xfeU))) {
        Verilated::overWidthError("packets_obeat_tready");
    }
    if (VL_UNLIKELY((vlSelf->packets_osummary_tready & 0xfeU))) {
        Verilated::overWidthError("packets_osummary_tready");
    }
    if (VL_UNLIKELY((vlSelf->numbers_inumbers_tvalid & 0xfeU))) {
        Verilated::overWidthError("numbers_inumbers_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->numbers_onumbers_tready & 0xfeU))) {
        Verilated::overWidthError("numbers_onumbers_tready");
    }
    if (VL_UNLIKELY((vlSelf->hash_step_istep_tvalid & 0xfeU))) {
        Verilated::overWidthError("hash_step_istep_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->hash_step_ohash_tready & 0xfeU))) {
        Verilated::overWidthError("hash_step_ohash_tready");
    }
    if (VL_UNLIKELY((vlSelf->hash_two_istep_tvalid & 0xfeU))) {
        Verilated::overWidthError("hash_two_istep_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->hash_two_ohash_tready & 0xfeU))) {
        Verilated::overWidthError("hash_two_ohash_tready");
    }
    if (VL_UNLIKELY((vlSelf->memory_iaccess_tvalid & 0xfeU))) {
        Verilated::overWidthError("memory_iaccess_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->memory_oaccess_tready & 0xfeU))) {
        Verilated::overWidthError("memory_oaccess_tready");
    }
    if (VL_UNLIKELY((vlSelf->tallies_iaccess_tvalid & 0xfeU))) {
        Verilated::overWidthError("tallies_iaccess_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->tallies_oaccess_tready & 0xfeU))) {
        Verilated::overWidthError("tallies_oaccess_tready");
    }
    if (VL_UNLIKELY((vlSelf->store_iaccess_tvalid & 0xfeU))) {
        Verilated::overWidthError("store_iaccess_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->store_oaccess_tready & 0xfeU))) {
        Verilated::overWidthError("store_oaccess_tready");
    }
    if (VL_UNLIKELY((vlSelf->late_iword_tvalid & 0xfeU))) {
        Verilated::overWidthError("late_iword_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->late_oword_tready & 0xfeU))) {
        Verilated::overWidthError("late_oword_tready");
    }
    if (VL_UNLIKELY((vlSelf->groups_iitem_tvalid & 0xfeU))) {
        Verilated::overWidthError("groups_iitem_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->groups_oitem_tready & 0xfeU))) {
        Verilated::overWidthError("groups_oitem_tready");
    }
    if (VL_UNLIKELY((vlSelf->merge_ileft_tvalid & 0xfeU))) {
        Verilated::overWidthError("merge_ileft_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->merge_iright_tvalid & 0xfeU))) {
        Verilated::overWidthError("merge_iright_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->merge_oleft_tready & 0xfeU))) {
        Verilated::overWidthError("merge_oleft_tready");
    }
    if (VL_UNLIKELY((vlSelf->merge_oright_tready & 0xfeU))) {
        Verilated::overWidthError("merge_oright_tready");
    }
    if (VL_UNLIKELY((vlSelf->ring_iitem_tvalid & 0xfeU))) {
        Verilated::overWidthError("ring_iitem_tvalid");
    }
    if (VL_UNLIKELY((vlSelf->ring_oitem_tready & 0xfeU))) {
        Verilated::overWidthError("ring_oitem_tready");
    }
}
#endif  // VL_DEBUG
