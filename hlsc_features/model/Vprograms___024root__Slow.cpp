// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms__Syms.h"
#include "Vprograms___024root.h"
#include "verilated.h"

void Vprograms___024root___ctor_var_reset(Vprograms___024root* vlSelf);

Vprograms___024root::Vprograms___024root(Vprograms__Syms* symsp, const char* v__name)
    : VerilatedModule{v__name}, vlSymsp{symsp} {
    // Reset structure values
    Vprograms___024root___ctor_var_reset(this);
}

void Vprograms___024root::__Vconfigure(bool first) {
    if (false && first) {
    }  // Prevent unused
}

Vprograms___024root::~Vprograms___024root() {}
