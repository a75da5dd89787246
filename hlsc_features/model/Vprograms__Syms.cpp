// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Symbol table implementation internals

#include "Vprograms__Syms.h"

#include "Vprograms.h"
#include "Vprograms___024root.h"

// FUNCTIONS
Vprograms__Syms::~Vprograms__Syms() {}

Vprograms__Syms::Vprograms__Syms(VerilatedContext* contextp, const char* namep, Vprograms* modelp)
    : VerilatedSyms{contextp}  // Setup internal state of the Syms class
      ,
      __Vm_modelp{modelp}  // Setup module instances
      ,
      TOP{this, namep} {
    // Configure time unit / time precision
    _vm_contextp__->timeunit(-12);
    _vm_contextp__->timeprecision(-12);
    // Setup each module's pointers to their submodules
    // Setup each module's pointer back to symbol table (for public functions)
    TOP.__Vconfigure(true);
    // Setup scopes
    __Vscope_programs__u_hash_two__u_ram2_sums.configure(this, name(), "programs.u_hash_two.u_ram2_sums",
                                                         "u_ram2_sums", -12, VerilatedScope::SCOPE_OTHER);
    __Vscope_programs__u_hash_two__u_ram2_sums__gen_promise.configure(
        this, name(), "programs.u_hash_two.u_ram2_sums.gen_promise", "gen_promise", -12,
        VerilatedScope::SCOPE_OTHER);
    __Vscope_programs__u_store__u_ram3_ring.configure(this, name(), "programs.u_store.u_ram3_ring",
                                                      "u_ram3_ring", -12, VerilatedScope::SCOPE_OTHER);
    __Vscope_programs__u_store__u_ram3_ring__gen_promise.configure(
        this, name(), "programs.u_store.u_ram3_ring.gen_promise", "gen_promise", -12,
        VerilatedScope::SCOPE_OTHER);
    __Vscope_programs__u_store__u_ram3_ring__gen_promise__unnamedblk7.configure(
        this, name(), "programs.u_store.u_ram3_ring.gen_promise.unnamedblk7", "unnamedblk7", -12,
        VerilatedScope::SCOPE_OTHER);
}
