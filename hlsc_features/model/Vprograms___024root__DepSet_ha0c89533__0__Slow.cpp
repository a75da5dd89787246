// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms__Syms.h"
#include "Vprograms___024root.h"
#include "verilated.h"

#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__stl(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG

VL_ATTR_COLD void Vprograms___024root___eval_triggers__stl(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_triggers__stl\n"););
    // Body
    vlSelf->__VstlTriggered.at(0U) = (0U == vlSelf->__VstlIterCount);
#ifdef VL_DEBUG
    if (VL_UNLIKELY(vlSymsp->_vm_contextp__->debug())) {
        Vprograms___024root___dump_triggers__stl(vlSelf);
    }
#endif
}
