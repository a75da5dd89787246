// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Model implementation (design independent parts)

#include "Vprograms.h"

#include "Vprograms__Syms.h"

//============================================================
// Constructors

Vprograms::Vprograms(VerilatedContext* _vcontextp__, const char* _vcname__)
    : VerilatedModel{*_vcontextp__},
      vlSymsp{new Vprograms__Syms(contextp(), _vcname__, this)},
      clk_i{vlSymsp->TOP.clk_i},
      rst_ni{vlSymsp->TOP.rst_ni},
      packets_icommand_tvalid{vlSymsp->TOP.packets_icommand_tvalid},
      packets_icommand_tready{vlSymsp->TOP.packets_icommand_tready},
      packets_ibeat_tvalid{vlSymsp->TOP.packets_ibeat_tvalid},
      packets_ibeat_tready{vlSymsp->TOP.packets_ibeat_tready},
      packets_obeat_tvalid{vlSymsp->TOP.packets_obeat_tvalid},
      packets_obeat_tready{vlSymsp->TOP.packets_obeat_tready},
      packets_osummary_tvalid{vlSymsp->TOP.packets_osummary_tvalid},
      packets_osummary_tready{vlSymsp->TOP.packets_osummary_tready},
      numbers_inumbers_tvalid{vlSymsp->TOP.numbers_inumbers_tvalid},
      numbers_inumbers_tready{vlSymsp->TOP.numbers_inumbers_tready},
      numbers_onumbers_tvalid{vlSymsp->TOP.numbers_onumbers_tvalid},
      numbers_onumbers_tready{vlSymsp->TOP.numbers_onumbers_tready},
      hash_step_istep_tvalid{vlSymsp->TOP.hash_step_istep_tvalid},
      hash_step_istep_tready{vlSymsp->TOP.hash_step_istep_tready},
      hash_step_ohash_tvalid{vlSymsp->TOP.hash_step_ohash_tvalid},
      hash_step_ohash_tready{vlSymsp->TOP.hash_step_ohash_tready},
      hash_two_istep_tvalid{vlSymsp->TOP.hash_two_istep_tvalid},
      hash_two_istep_tready{vlSymsp->TOP.hash_two_istep_tready},
      hash_two_ohash_tvalid{vlSymsp->TOP.hash_two_ohash_tvalid},
      hash_two_ohash_tready{vlSymsp->TOP.hash_two_ohash_tready},
      memory_iaccess_tvalid{vlSymsp->TOP.memory_iaccess_tvalid},
      memory_iaccess_tready{vlSymsp->TOP.memory_iaccess_tready},
      memory_oaccess_tvalid{vlSymsp->TOP.memory_oaccess_tvalid},
      memory_oaccess_tready{vlSymsp->TOP.memory_oaccess_tready},
      tallies_iaccess_tvalid{vlSymsp->TOP.tallies_iaccess_tvalid},
      tallies_iaccess_tready{vlSymsp->TOP.tallies_iaccess_tready},
      tallies_oaccess_tvalid{vlSymsp->TOP.tallies_oaccess_tvalid},
      tallies_oaccess_tready{vlSymsp->TOP.tallies_oaccess_tready},
      store_iaccess_tvalid{vlSymsp->TOP.store_iaccess_tvalid},
      store_iaccess_tready{vlSymsp->TOP.store_iaccess_tready},
      store_oaccess_tvalid{vlSymsp->TOP.store_oaccess_tvalid},
      store_oaccess_tready{vlSymsp->TOP.store_oaccess_tready},
      late_iword_tvalid{vlSymsp->TOP.late_iword_tvalid},
      late_iword_tready{vlSymsp->TOP.late_iword_tready},
      late_oword_tvalid{vlSymsp->TOP.late_oword_tvalid},
      late_oword_tready{vlSymsp->TOP.late_oword_tready},
      groups_iitem_tvalid{vlSymsp->TOP.groups_iitem_tvalid},
      groups_iitem_tready{vlSymsp->TOP.groups_iitem_tready},
      groups_oitem_tvalid{vlSymsp->TOP.groups_oitem_tvalid},
      groups_oitem_tready{vlSymsp->TOP.groups_oitem_tready},
      merge_ileft_tvalid{vlSymsp->TOP.merge_ileft_tvalid},
      merge_ileft_tready{vlSymsp->TOP.merge_ileft_tready},
      merge_iright_tvalid{vlSymsp->TOP.merge_iright_tvalid},
      merge_iright_tready{vlSymsp->TOP.merge_iright_tready},
      merge_oleft_tvalid{vlSymsp->TOP.merge_oleft_tvalid},
      merge_oleft_tready{vlSymsp->TOP.merge_oleft_tready},
      merge_oright_tvalid{vlSymsp->TOP.merge_oright_tvalid},
      merge_oright_tready{vlSymsp->TOP.merge_oright_tready},
      ring_iitem_tvalid{vlSymsp->TOP.ring_iitem_tvalid},
      ring_iitem_tready{vlSymsp->TOP.ring_iitem_tready},
      ring_oitem_tvalid{vlSymsp->TOP.ring_oitem_tvalid},
      ring_oitem_tready{vlSymsp->TOP.ring_oitem_tready},
      late_iword_tdata{vlSymsp->TOP.late_iword_tdata},
      late_oword_tdata{vlSymsp->TOP.late_oword_tdata},
      packets_icommand_tdata{vlSymsp->TOP.packets_icommand_tdata},
      packets_ibeat_tdata{vlSymsp->TOP.packets_ibeat_tdata},
      packets_obeat_tdata{vlSymsp->TOP.packets_obeat_tdata},
      packets_osummary_tdata{vlSymsp->TOP.packets_osummary_tdata},
      packets_limits{vlSymsp->TOP.packets_limits},
      numbers_inumbers_tdata{vlSymsp->TOP.numbers_inumbers_tdata},
      numbers_onumbers_tdata{vlSymsp->TOP.numbers_onumbers_tdata},
      hash_step_istep_tdata{vlSymsp->TOP.hash_step_istep_tdata},
      hash_step_ohash_tdata{vlSymsp->TOP.hash_step_ohash_tdata},
      hash_two_istep_tdata{vlSymsp->TOP.hash_two_istep_tdata},
      hash_two_ohash_tdata{vlSymsp->TOP.hash_two_ohash_tdata},
      memory_iaccess_tdata{vlSymsp->TOP.memory_iaccess_tdata},
      memory_oaccess_tdata{vlSymsp->TOP.memory_oaccess_tdata},
      tallies_iaccess_tdata{vlSymsp->TOP.tallies_iaccess_tdata},
      tallies_oaccess_tdata{vlSymsp->TOP.tallies_oaccess_tdata},
      store_iaccess_tdata{vlSymsp->TOP.store_iaccess_tdata},
      store_oaccess_tdata{vlSymsp->TOP.store_oaccess_tdata},
      groups_iitem_tdata{vlSymsp->TOP.groups_iitem_tdata},
      groups_oitem_tdata{vlSymsp->TOP.groups_oitem_tdata},
      merge_ileft_tdata{vlSymsp->TOP.merge_ileft_tdata},
      merge_iright_tdata{vlSymsp->TOP.merge_iright_tdata},
      merge_oleft_tdata{vlSymsp->TOP.merge_oleft_tdata},
      merge_oright_tdata{vlSymsp->TOP.merge_oright_tdata},
      ring_iitem_tdata{vlSymsp->TOP.ring_iitem_tdata},
      ring_oitem_tdata{vlSymsp->TOP.ring_oitem_tdata},
      rootp{&(vlSymsp->TOP)} {
    // Register model with the context
    contextp()->addModel(this);
}

Vprograms::Vprograms(const char* _vcname__) : Vprograms(Verilated::threadContextp(), _vcname__) {}

//============================================================
// Destructor

Vprograms::~Vprograms() {
    delete vlSymsp;
}

//============================================================
// Evaluation function

#ifdef VL_DEBUG
void Vprograms___024root___eval_debug_assertions(Vprograms___024root* vlSelf);
#endif  // VL_DEBUG
void Vprograms___024root___eval_static(Vprograms___024root* vlSelf);
void Vprograms___024root___eval_initial(Vprograms___024root* vlSelf);
void Vprograms___024root___eval_settle(Vprograms___024root* vlSelf);
void Vprograms___024root___eval(Vprograms___024root* vlSelf);

void Vprograms::eval_step() {
    VL_DEBUG_IF(VL_DBG_MSGF("+++++TOP Evaluate Vprograms::eval_step\n"););
#ifdef VL_DEBUG
    // Debug assertions
    Vprograms___024root___eval_debug_assertions(&(vlSymsp->TOP));
#endif  // VL_DEBUG
    if (VL_UNLIKELY(!vlSymsp->__Vm_didInit)) {
        vlSymsp->__Vm_didInit = true;
        VL_DEBUG_IF(VL_DBG_MSGF("+ Initial\n"););
        Vprograms___024root___eval_static(&(vlSymsp->TOP));
        Vprograms___024root___eval_initial(&(vlSymsp->TOP));
        Vprograms___024root___eval_settle(&(vlSymsp->TOP));
    }
    // MTask 0 start
    VL_DEBUG_IF(VL_DBG_MSGF("MTask0 starting\n"););
    Verilated::mtaskId(0);
    VL_DEBUG_IF(VL_DBG_MSGF("+ Eval\n"););
    Vprograms___024root___eval(&(vlSymsp->TOP));
    // Evaluate cleanup
    Verilated::endOfThreadMTask(vlSymsp->__Vm_evalMsgQp);
    Verilated::endOfEval(vlSymsp->__Vm_evalMsgQp);
}

//============================================================
// Events and timing
bool Vprograms::eventsPending() {
    return false;
}

uint64_t Vprograms::nextTimeSlot() {
    VL_FATAL_MT(__FILE__, __LINE__, "", "%Error: No delays in the design");
    return 0;
}

//============================================================
// Utilities

const char* Vprograms::name() const {
    return vlSymsp->name();
}

//============================================================
// Invoke final blocks

void Vprograms___024root___eval_final(Vprograms___024root* vlSelf);

VL_ATTR_COLD void Vprograms::final() {
    Vprograms___024root___eval_final(&(vlSymsp->TOP));
}

//============================================================
// Implementations of abstract methods from VerilatedModel

const char* Vprograms::hierName() const {
    return vlSymsp->name();
}
const char* Vprograms::modelName() const {
    return "Vprograms";
}
unsigned Vprograms::threads() const {
    return 1;
}
