// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Symbol table internal header
//
// Internal details; most calling programs do not need this header,
// unless using verilator public meta comments.

#ifndef VERILATED_VPROGRAMS__SYMS_H_
#define VERILATED_VPROGRAMS__SYMS_H_  // guard

#include "verilated.h"

// INCLUDE MODEL CLASS

#include "Vprograms.h"

// INCLUDE MODULE CLASSES
#include "Vprograms___024root.h"

// SYMS CLASS (contains all model state)
class Vprograms__Syms final : public VerilatedSyms {
  public:
    // INTERNAL STATE
    Vprograms* const __Vm_modelp;
    bool __Vm_didInit = false;

    // MODULE INSTANCE STATE
    Vprograms___024root TOP;

    // SCOPE NAMES
    VerilatedScope __Vscope_programs__u_hash_two__u_ram2_sums;
    VerilatedScope __Vscope_programs__u_hash_two__u_ram2_sums__gen_promise;
    VerilatedScope __Vscope_programs__u_store__u_ram3_ring;
    VerilatedScope __Vscope_programs__u_store__u_ram3_ring__gen_promise;
    VerilatedScope __Vscope_programs__u_store__u_ram3_ring__gen_promise__unnamedblk7;

    // CONSTRUCTORS
    Vprograms__Syms(VerilatedContext* contextp, const char* namep, Vprograms* modelp);
    ~Vprograms__Syms();

    // METHODS
    const char* name() { return TOP.name(); }
} VL_ATTR_ALIGNED(VL_CACHE_LINE_BYTES);

#endif  // guard
