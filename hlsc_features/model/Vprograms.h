// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Primary model header
//
// This header should be included by all source files instantiating the design.
// The class here is then constructed to instantiate the design.
// See the Verilator manual for examples.

#ifndef VERILATED_VPROGRAMS_H_
#define VERILATED_VPROGRAMS_H_  // guard

#include "verilated.h"

class Vprograms__Syms;
class Vprograms___024root;

// This class is the main interface to the Verilated model
class Vprograms VL_NOT_FINAL : public VerilatedModel {
  private:
    // Symbol table holding complete model state (owned by this class)
    Vprograms__Syms* const vlSymsp;

  public:
    // PORTS
    // The application code writes and reads these signals to
    // propagate new values into/out from the Verilated model.
    VL_IN8(&clk_i, 0, 0);
    VL_IN8(&rst_ni, 0, 0);
    VL_IN8(&packets_icommand_tvalid, 0, 0);
    VL_OUT8(&packets_icommand_tready, 0, 0);
    VL_IN8(&packets_ibeat_tvalid, 0, 0);
    VL_OUT8(&packets_ibeat_tready, 0, 0);
    VL_OUT8(&packets_obeat_tvalid, 0, 0);
    VL_IN8(&packets_obeat_tready, 0, 0);
    VL_OUT8(&packets_osummary_tvalid, 0, 0);
    VL_IN8(&packets_osummary_tready, 0, 0);
    VL_IN8(&numbers_inumbers_tvalid, 0, 0);
    VL_OUT8(&numbers_inumbers_tready, 0, 0);
    VL_OUT8(&numbers_onumbers_tvalid, 0, 0);
    VL_IN8(&numbers_onumbers_tready, 0, 0);
    VL_IN8(&hash_step_istep_tvalid, 0, 0);
    VL_OUT8(&hash_step_istep_tready, 0, 0);
    VL_OUT8(&hash_step_ohash_tvalid, 0, 0);
    VL_IN8(&hash_step_ohash_tready, 0, 0);
    VL_IN8(&hash_two_istep_tvalid, 0, 0);
    VL_OUT8(&hash_two_istep_tready, 0, 0);
    VL_OUT8(&hash_two_ohash_tvalid, 0, 0);
    VL_IN8(&hash_two_ohash_tready, 0, 0);
    VL_IN8(&memory_iaccess_tvalid, 0, 0);
    VL_OUT8(&memory_iaccess_tready, 0, 0);
    VL_OUT8(&memory_oaccess_tvalid, 0, 0);
    VL_IN8(&memory_oaccess_tready, 0, 0);
    VL_IN8(&tallies_iaccess_tvalid, 0, 0);
    VL_OUT8(&tallies_iaccess_tready, 0, 0);
    VL_OUT8(&tallies_oaccess_tvalid, 0, 0);
    VL_IN8(&tallies_oaccess_tready, 0, 0);
    VL_IN8(&store_iaccess_tvalid, 0, 0);
    VL_OUT8(&store_iaccess_tready, 0, 0);
    VL_OUT8(&store_oaccess_tvalid, 0, 0);
    VL_IN8(&store_oaccess_tready, 0, 0);
    VL_IN8(&late_iword_tvalid, 0, 0);
    VL_OUT8(&late_iword_tready, 0, 0);
    VL_OUT8(&late_oword_tvalid, 0, 0);
    VL_IN8(&late_oword_tready, 0, 0);
    VL_IN8(&groups_iitem_tvalid, 0, 0);
    VL_OUT8(&groups_iitem_tready, 0, 0);
    VL_OUT8(&groups_oitem_tvalid, 0, 0);
    VL_IN8(&groups_oitem_tready, 0, 0);
    VL_IN8(&merge_ileft_tvalid, 0, 0);
    VL_OUT8(&merge_ileft_tready, 0, 0);
    VL_IN8(&merge_iright_tvalid, 0, 0);
    VL_OUT8(&merge_iright_tready, 0, 0);
    VL_OUT8(&merge_oleft_tvalid, 0, 0);
    VL_IN8(&merge_oleft_tready, 0, 0);
    VL_OUT8(&merge_oright_tvalid, 0, 0);
    VL_IN8(&merge_oright_tready, 0, 0);
    VL_IN8(&ring_iitem_tvalid, 0, 0);
    VL_OUT8(&ring_iitem_tready, 0, 0);
    VL_OUT8(&ring_oitem_tvalid, 0, 0);
    VL_IN8(&ring_oitem_tready, 0, 0);
    VL_IN(&late_iword_tdata, 31, 0);
    VL_OUT(&late_oword_tdata, 31, 0);
    VL_INW(&packets_icommand_tdata, 1940, 0, 61);
    VL_INW(&packets_ibeat_tdata, 576, 0, 19);
    VL_OUTW(&packets_obeat_tdata, 576, 0, 19);
    VL_OUT64(&packets_osummary_tdata, 55, 0);
    VL_IN64(&packets_limits, 47, 0);
    VL_INW(&numbers_inumbers_tdata, 248, 0, 8);
    VL_OUTW(&numbers_onumbers_tdata, 248, 0, 8);
    VL_INW(&hash_step_istep_tdata, 256, 0, 9);
    VL_OUTW(&hash_step_ohash_tdata, 127, 0, 4);
    VL_INW(&hash_two_istep_tdata, 256, 0, 9);
    VL_OUTW(&hash_two_ohash_tdata, 127, 0, 4);
    VL_IN64(&memory_iaccess_tdata, 44, 0);
    VL_OUT64(&memory_oaccess_tdata, 44, 0);
    VL_IN64(&tallies_iaccess_tdata, 44, 0);
    VL_OUT64(&tallies_oaccess_tdata, 44, 0);
    VL_IN64(&store_iaccess_tdata, 44, 0);
    VL_OUT64(&store_oaccess_tdata, 44, 0);
    VL_IN64(&groups_iitem_tdata, 40, 0);
    VL_OUT64(&groups_oitem_tdata, 40, 0);
    VL_IN64(&merge_ileft_tdata, 40, 0);
    VL_IN64(&merge_iright_tdata, 40, 0);
    VL_OUT64(&merge_oleft_tdata, 40, 0);
    VL_OUT64(&merge_oright_tdata, 40, 0);
    VL_IN64(&ring_iitem_tdata, 40, 0);
    VL_OUT64(&ring_oitem_tdata, 40, 0);

    // CELLS
    // Public to allow access to /* verilator public */ items.
    // Otherwise the application code can consider these internals.

    // Root instance pointer to allow access to model internals,
    // including inlined /* verilator public_flat_* */ items.
    Vprograms___024root* const rootp;

    // CONSTRUCTORS
    /// Construct the model; called by application code
    /// If contextp is null, then the model will use the default global context
    /// If name is "", then makes a wrapper with a
    /// single model invisible with respect to DPI scope names.
    explicit Vprograms(VerilatedContext* contextp, const char* name = "TOP");
    explicit Vprograms(const char* name = "TOP");
    /// Destroy the model; called (often implicitly) by application code
    virtual ~Vprograms();

  private:
    VL_UNCOPYABLE(Vprograms);  ///< Copying not allowed

  public:
    // API METHODS
    /// Evaluate the model.  Application must call when inputs change.
    void eval() { eval_step(); }
    /// Evaluate when calling multiple units/models per time step.
    void eval_step();
    /// Evaluate at end of a timestep for tracing, when using eval_step().
    /// Application must call after all eval() and before time changes.
    void eval_end_step() {}
    /// Simulation complete, run final blocks.  Application must call on completion.
    void final();
    /// Are there scheduled events to handle?
    bool eventsPending();
    /// Returns time at next time slot. Aborts if !eventsPending()
    uint64_t nextTimeSlot();
    /// Retrieve name of this model instance (as passed to constructor).
    const char* name() const;

    // Abstract methods from VerilatedModel
    const char* hierName() const override final;
    const char* modelName() const override final;
    unsigned threads() const override final;
} VL_ATTR_ALIGNED(VL_CACHE_LINE_BYTES);

#endif  // guard
