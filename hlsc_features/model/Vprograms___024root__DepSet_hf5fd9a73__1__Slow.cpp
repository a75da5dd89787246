// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms___024root.h"
#include "verilated.h"

VL_ATTR_COLD void Vprograms___024root___stl_sequent__TOP__1(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___stl_sequent__TOP__1\n"););
    // Init
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n295;
    programs__DOT__u_hash_step__DOT__n295 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n412;
    programs__DOT__u_hash_step__DOT__n412 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n418;
    programs__DOT__u_hash_step__DOT__n418 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n424;
    programs__DOT__u_hash_step__DOT__n424 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n430;
    programs__DOT__u_hash_step__DOT__n430 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n436;
    programs__DOT__u_hash_step__DOT__n436 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n442;
    programs__DOT__u_hash_step__DOT__n442 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n596;
    programs__DOT__u_hash_step__DOT__n596 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n736;
    programs__DOT__u_hash_step__DOT__n736 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1004;
    programs__DOT__u_hash_step__DOT__n1004 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1010;
    programs__DOT__u_hash_step__DOT__n1010 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1016;
    programs__DOT__u_hash_step__DOT__n1016 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1022;
    programs__DOT__u_hash_step__DOT__n1022 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1028;
    programs__DOT__u_hash_step__DOT__n1028 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1034;
    programs__DOT__u_hash_step__DOT__n1034 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1145;
    programs__DOT__u_hash_step__DOT__n1145 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1151;
    programs__DOT__u_hash_step__DOT__n1151 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1157;
    programs__DOT__u_hash_step__DOT__n1157 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1163;
    programs__DOT__u_hash_step__DOT__n1163 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1169;
    programs__DOT__u_hash_step__DOT__n1169 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1175;
    programs__DOT__u_hash_step__DOT__n1175 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1253;
    programs__DOT__u_hash_step__DOT__n1253 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1259;
    programs__DOT__u_hash_step__DOT__n1259 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1277;
    programs__DOT__u_hash_step__DOT__n1277 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1283;
    programs__DOT__u_hash_step__DOT__n1283 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1491;
    programs__DOT__u_hash_step__DOT__n1491 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1631;
    programs__DOT__u_hash_step__DOT__n1631 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1931;
    programs__DOT__u_hash_step__DOT__n1931 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n2071;
    programs__DOT__u_hash_step__DOT__n2071 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n2902;
    programs__DOT__u_hash_step__DOT__n2902 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n2908;
    programs__DOT__u_hash_step__DOT__n2908 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n2926;
    programs__DOT__u_hash_step__DOT__n2926 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n2932;
    programs__DOT__u_hash_step__DOT__n2932 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3202;
    programs__DOT__u_hash_step__DOT__n3202 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3208;
    programs__DOT__u_hash_step__DOT__n3208 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3226;
    programs__DOT__u_hash_step__DOT__n3226 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3232;
    programs__DOT__u_hash_step__DOT__n3232 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3342;
    programs__DOT__u_hash_step__DOT__n3342 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3348;
    programs__DOT__u_hash_step__DOT__n3348 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3366;
    programs__DOT__u_hash_step__DOT__n3366 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3372;
    programs__DOT__u_hash_step__DOT__n3372 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n1317;
    programs__DOT__u_hash_two__DOT__n1317 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n1323;
    programs__DOT__u_hash_two__DOT__n1323 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n2652;
    programs__DOT__u_hash_two__DOT__n2652 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n2658;
    programs__DOT__u_hash_two__DOT__n2658 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3106;
    programs__DOT__u_hash_two__DOT__n3106 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3112;
    programs__DOT__u_hash_two__DOT__n3112 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3545;
    programs__DOT__u_hash_two__DOT__n3545 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3551;
    programs__DOT__u_hash_two__DOT__n3551 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3697;
    programs__DOT__u_hash_two__DOT__n3697 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3703;
    programs__DOT__u_hash_two__DOT__n3703 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3838;
    programs__DOT__u_hash_two__DOT__n3838 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n3844;
    programs__DOT__u_hash_two__DOT__n3844 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4176;
    programs__DOT__u_hash_two__DOT__n4176 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4182;
    programs__DOT__u_hash_two__DOT__n4182 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4299;
    programs__DOT__u_hash_two__DOT__n4299 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4305;
    programs__DOT__u_hash_two__DOT__n4305 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4374;
    programs__DOT__u_hash_two__DOT__n4374 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4380;
    programs__DOT__u_hash_two__DOT__n4380 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4398;
    programs__DOT__u_hash_two__DOT__n4398 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4404;
    programs__DOT__u_hash_two__DOT__n4404 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4564;
    programs__DOT__u_hash_two__DOT__n4564 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4570;
    programs__DOT__u_hash_two__DOT__n4570 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4687;
    programs__DOT__u_hash_two__DOT__n4687 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4693;
    programs__DOT__u_hash_two__DOT__n4693 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4762;
    programs__DOT__u_hash_two__DOT__n4762 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4768;
    programs__DOT__u_hash_two__DOT__n4768 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4786;
    programs__DOT__u_hash_two__DOT__n4786 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n4792;
    programs__DOT__u_hash_two__DOT__n4792 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5153;
    programs__DOT__u_hash_two__DOT__n5153 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5159;
    programs__DOT__u_hash_two__DOT__n5159 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5177;
    programs__DOT__u_hash_two__DOT__n5177 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5183;
    programs__DOT__u_hash_two__DOT__n5183 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5347;
    programs__DOT__u_hash_two__DOT__n5347 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5353;
    programs__DOT__u_hash_two__DOT__n5353 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5471;
    programs__DOT__u_hash_two__DOT__n5471 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5477;
    programs__DOT__u_hash_two__DOT__n5477 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5546;
    programs__DOT__u_hash_two__DOT__n5546 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5552;
    programs__DOT__u_hash_two__DOT__n5552 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5570;
    programs__DOT__u_hash_two__DOT__n5570 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5576;
    programs__DOT__u_hash_two__DOT__n5576 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5736;
    programs__DOT__u_hash_two__DOT__n5736 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5742;
    programs__DOT__u_hash_two__DOT__n5742 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5859;
    programs__DOT__u_hash_two__DOT__n5859 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5865;
    programs__DOT__u_hash_two__DOT__n5865 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5934;
    programs__DOT__u_hash_two__DOT__n5934 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5940;
    programs__DOT__u_hash_two__DOT__n5940 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5958;
    programs__DOT__u_hash_two__DOT__n5958 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n5964;
    programs__DOT__u_hash_two__DOT__n5964 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6331;
    programs__DOT__u_hash_two__DOT__n6331 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6337;
    programs__DOT__u_hash_two__DOT__n6337 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6355;
    programs__DOT__u_hash_two__DOT__n6355 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6361;
    programs__DOT__u_hash_two__DOT__n6361 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6726;
    programs__DOT__u_hash_two__DOT__n6726 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6732;
    programs__DOT__u_hash_two__DOT__n6732 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6750;
    programs__DOT__u_hash_two__DOT__n6750 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n6756;
    programs__DOT__u_hash_two__DOT__n6756 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7114;
    programs__DOT__u_hash_two__DOT__n7114 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7120;
    programs__DOT__u_hash_two__DOT__n7120 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7138;
    programs__DOT__u_hash_two__DOT__n7138 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7144;
    programs__DOT__u_hash_two__DOT__n7144 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7247;
    programs__DOT__u_hash_two__DOT__n7247 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7253;
    programs__DOT__u_hash_two__DOT__n7253 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7271;
    programs__DOT__u_hash_two__DOT__n7271 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7277;
    programs__DOT__u_hash_two__DOT__n7277 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7371;
    programs__DOT__u_hash_two__DOT__n7371 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7377;
    programs__DOT__u_hash_two__DOT__n7377 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7395;
    programs__DOT__u_hash_two__DOT__n7395 = 0;
    SData /*14:0*/ programs__DOT__u_hash_two__DOT__n7401;
    programs__DOT__u_hash_two__DOT__n7401 = 0;
    VlWide<3> /*95:0*/ __Vtemp_hf84f5af0__0;
    VlWide<4> /*127:0*/ __Vtemp_h7bf5ee65__0;
    VlWide<3> /*95:0*/ __Vtemp_h17efa65b__0;
    VlWide<4> /*127:0*/ __Vtemp_h81771e6a__0;
    // Body
    programs__DOT__u_hash_step__DOT__n3372 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n2932 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n3342 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x33U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x32U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n3232 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2dU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2cU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n2902 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x13U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x12U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n3202 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x23U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x22U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n3366 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n2926 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n3348 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x35U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x34U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x31U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n2908 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x15U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x14U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x11U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n3226 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2bU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2aU)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n3208 =
        (0x7fffU & (((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x25U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))
                         : 0U) ^
                    ((1U & (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x24U)))
                         ? (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x21U))
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3423 =
        (0xffffU & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U)) ^
                    (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2983 =
        (0xffffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692) ^
                    (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3572 =
        ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U)) ^
         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692));
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[0U] = (IData)((
        (vlSelf->programs__DOT__u_tallies__DOT__n14 << 0x18U) |
        (QData)((IData)((0xffffffU &
                         ((IData)(1U) + vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[0U]))))));
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[1U] = (IData)((
        ((vlSelf->programs__DOT__u_tallies__DOT__n14 << 0x18U) |
         (QData)((IData)((0xffffffU &
                          ((IData)(1U) + vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data[0U]))))) >>
        0x20U));
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i[2U] =
        (0xffU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s2));
    vlSelf->programs__DOT__u_late__DOT__oword_push =
        ((3U != (3U & (vlSelf->programs__DOT__u_late__DOT__n71 >> 8U))) &
         ((IData)(vlSelf->programs__DOT__u_late__DOT__valid_q) >> 7U));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_out_fifo__reserve_i =
        ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__issue) &
         (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n10));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_valid)) |
               ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__issue) &
                (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n8))));
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_valid)) |
               ((IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__issue) &
                (IData)(vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n9))));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__issue =
        ((IData)(vlSelf->rst_ni) &
         (((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n25)) |
           (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__credits_q))) &
          ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n26)) |
           (0U != (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__credits_q)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n606 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n600) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n582) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n546) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n540) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n576) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n594) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1941 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1935) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1917) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1881) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1875) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1911) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1929) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hfcf4748c__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n734) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n710) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n662) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n746 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n740) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n722) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n686) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 9U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n680) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n716) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n734) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2b955d43__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2069) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2045) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1997) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2081 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2057) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2021) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 9U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2015) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2051) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2069) >> 4U))))));
    vlSelf->programs__DOT__u_packets__DOT__n112 = (vlSelf->programs__DOT__u_packets__DOT__st8_sequence_0_q +
                                                   (IData)(vlSelf->programs__DOT__u_packets__DOT__n76));
    if ((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0))) {
        vlSelf->programs__DOT__u_packets__DOT__n94 =
            (1U & (~(IData)(vlSelf->programs__DOT__u_packets__DOT__n87)));
        vlSelf->programs__DOT__u_packets__DOT__n97 = vlSelf->programs__DOT__u_packets__DOT__n87;
    } else {
        vlSelf->programs__DOT__u_packets__DOT__n94 =
            (1U & ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__n76)) &
                   (IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_0_q)));
        vlSelf->programs__DOT__u_packets__DOT__n97 =
            ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__n76)) &
             (IData)(vlSelf->programs__DOT__u_packets__DOT__st5_state_1_q));
    }
    vlSelf->programs__DOT__u_packets__DOT__n81 =
        ((1U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)) &
         (IData)(vlSelf->programs__DOT__u_packets__DOT__n76));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2028420b__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n152) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n128) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n80) << 1U)) |
           (1U & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U])))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5fb2a1bb__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1489) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1465) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1417) << 1U)) |
           (1U & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] &
                  vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U])))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h132b3a56__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n293) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n269) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n221) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n305 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n299) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n281) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n245) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 9U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n239) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n275) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n293) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h7d871e69__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1629) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1605) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1557) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1641 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1635) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1617) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1581) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 0x11U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 9U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1575) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1611) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1629) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n164 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n158) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n140) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n104) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[0U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n98) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n134) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n152) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1501 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1495) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1477) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1441) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[2U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1435) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1471) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1489) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n874 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n856) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n814) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n808) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n850) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n880 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n868) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n838) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n832) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n862) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2209 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2191) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2149) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2143) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2185) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2215 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2203) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2173) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2167) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2197) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n434 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n416) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n374) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n368) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n410) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n440 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n428) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n398) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n392) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n422) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1770 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1752) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1710) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1704) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1746) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1776 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1764) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1734) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1728) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1758) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1026 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1008) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n966) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n898)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n960) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1002) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1032 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1020) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n990) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n898)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n984) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1014) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1167 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1149) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1107) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1101) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1143) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1173 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1161) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1131) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1125) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1155) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1293 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1251) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1245) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1299 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1263) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1257) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1305 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1275) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1269) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1311 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1287) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1281) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2361 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2343) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2301) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n2233)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2295) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2337) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2367 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2355) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2325) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n2233)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2319) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2349) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2502 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2484) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2442) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2436) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2478) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2508 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2496) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2466) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2460) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2490) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2628 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2586) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2580) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2634 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2598) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2592) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2640 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2610) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2604) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2646 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2622) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2616) >> 1U))));
    __Vtemp_hf84f5af0__0[1U] = (IData)((
        ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1)) << 0x3fU) |
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1)) << 0x3eU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1)) << 0x3dU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1)) << 0x3bU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1)) << 0x37U) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1)) << 0x2fU) |
              (((QData)((
                    IData)((vlSelf->programs__DOT__u_hash_two__DOT__n3999_0_s1 ^
                            ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3901_15_s1) << 0x1eU) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3958_14_s1) << 0x1dU) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3982_13_s1) << 0x1bU) |
                                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3994_11_s1) << 0x17U) |
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4004_0_s1) << 8U) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3988_0_s1) << 4U) |
                                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3964_0_s1) << 2U) |
                                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3916_0_s1) << 1U) |
                                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3856_0_s1))))))))) ^
                             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1) << 0x10U) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1) << 0xfU) |
                               (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1)))))))
                << 0x10U) |
               (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0)))))))) ^
         ((((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n4015_0_s1 << 1U) |
                             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3126_15_s1))))
            << 0x1fU) |
           (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4013_0_s1))) ^
          (((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2838 << 1U) |
                             (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2686 >> 0x1fU))))))
            << 0x1fU) |
           (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2834)))))));
    __Vtemp_hf84f5af0__0[2U] = (IData)((
        (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1)) << 0x3fU) |
         ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1)) << 0x3eU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1)) << 0x3dU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1)) << 0x3bU) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1)) << 0x37U) |
              (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1)) << 0x2fU) |
               (((QData)((
                     IData)((vlSelf->programs__DOT__u_hash_two__DOT__n3999_0_s1 ^
                             ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3901_15_s1) << 0x1eU) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3958_14_s1) << 0x1dU) |
                                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3982_13_s1) << 0x1bU) |
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3994_11_s1) << 0x17U) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4004_0_s1) << 8U) |
                                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3988_0_s1) << 4U) |
                                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3964_0_s1) << 2U) |
                                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3916_0_s1) << 1U) |
                                      (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3856_0_s1))))))))) ^
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1) << 0x10U) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1) << 0xfU) |
                                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1)))))))
                 << 0x10U) |
                (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0)))))))) ^
          ((((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n4015_0_s1 << 1U) |
                              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3126_15_s1))))
             << 0x1fU) |
            (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4013_0_s1))) ^
           (((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2838 << 1U) |
                              (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2686 >> 0x1fU))))))
             << 0x1fU) |
            (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2834)))))) >>
        0x20U));
    __Vtemp_h7bf5ee65__0[0U] =
        (IData)(((((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n1357 << 1U) |
                                    (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n454_15_s1))))
                   << 0x1fU) |
                  (QData)((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n462_0_s1) << 0x10U) |
                                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n164_0_s1) << 8U) |
                                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n152_0_s1) << 4U) |
                                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n128_0_s1) << 2U) |
                                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n80_0_s1) << 1U) |
                                       (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n18_0_s1))))))))) ^
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2888_15_s1)) << 0x3eU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2935_14_s1)) << 0x3dU) |
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2959_13_s1)) << 0x3bU) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2971_11_s1)) << 0x37U) |
                     (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2977_7_s1)) << 0x2fU) |
                      (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3137_0_s1)) << 0x20U) |
                       (QData)((IData)((
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3126_15_s1) << 0x1fU) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3133_0_s1) << 0x10U) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2829_0_s1) << 8U) |
                             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2817_0_s1) << 4U) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2793_0_s1) << 2U) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2745_0_s1) << 1U) |
                                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2695_0_s1)))))))))))))))));
    __Vtemp_h7bf5ee65__0[1U] =
        (((IData)((
              ((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1)) << 0x3fU) |
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1)) << 0x3eU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1)) << 0x3cU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1)) << 0x38U) |
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1)) << 0x30U) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1)) << 0x21U) |
                     ((QData)((
                          IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1) << 0x1fU) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1) << 0x10U) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU)))))))
          << 0x1fU) |
         (IData)((
             ((((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n1357 << 1U) |
                                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n454_15_s1))))
                << 0x1fU) |
               (QData)((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n462_0_s1) << 0x10U) |
                                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n164_0_s1) << 8U) |
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n152_0_s1) << 4U) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n128_0_s1) << 2U) |
                                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n80_0_s1) << 1U) |
                                    (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n18_0_s1))))))))) ^
              (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2888_15_s1)) << 0x3eU) |
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2935_14_s1)) << 0x3dU) |
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2959_13_s1)) << 0x3bU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2971_11_s1)) << 0x37U) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2977_7_s1)) << 0x2fU) |
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3137_0_s1)) << 0x20U) |
                    (QData)((IData)((
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3126_15_s1) << 0x1fU) |
                        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3133_0_s1) << 0x10U) |
                         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2829_0_s1) << 8U) |
                          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2817_0_s1) << 4U) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2793_0_s1) << 2U) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2745_0_s1) << 1U) |
                             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2695_0_s1)))))))))))))))) >>
             0x20U)));
    __Vtemp_h7bf5ee65__0[2U] =
        (((IData)((
              ((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1)) << 0x3fU) |
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1)) << 0x3eU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1)) << 0x3cU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1)) << 0x38U) |
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1)) << 0x30U) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1)) << 0x21U) |
                     ((QData)((
                          IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1) << 0x1fU) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1) << 0x10U) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU))))))) >>
          1U) |
         ((IData)((
              (((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1)) << 0x3fU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1)) << 0x3eU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1)) << 0x3cU) |
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1)) << 0x38U) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1)) << 0x30U) |
                     (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1)) << 0x21U) |
                      ((QData)((IData)((
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1) << 0x1fU) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1) << 0x10U) |
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0)))))
                       << 1U)))))))) |
               (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU)))))) >>
              0x20U))
          << 0x1fU));
    __Vtemp_h7bf5ee65__0[3U] =
        ((IData)((
             (((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1)) << 0x3fU) |
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1)) << 0x3eU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1)) << 0x3cU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1)) << 0x38U) |
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1)) << 0x30U) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1)) << 0x21U) |
                     ((QData)((
                          IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1) << 0x1fU) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1) << 0x10U) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU)))))) >>
             0x20U)) >>
         1U);
    vlSelf->programs__DOT__u_hash_two__DOT__n4038[0U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5670b23d__0 ^ __Vtemp_h7bf5ee65__0[0U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n4038[1U] = (__Vtemp_hf84f5af0__0[1U] ^ __Vtemp_h7bf5ee65__0[1U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n4038[2U] = (__Vtemp_hf84f5af0__0[2U] ^ __Vtemp_h7bf5ee65__0[2U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n4038[3U] =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) << 0x17U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081_7_s1) << 0xfU) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1)))))) ^
         __Vtemp_h7bf5ee65__0[3U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n5253 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4628_15_s1)) << 0x3eU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4675_14_s1)) << 0x3dU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4699_13_s1)) << 0x3bU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4711_11_s1)) << 0x37U) |
             (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4717_0_s1) >> 7U))))
               << 0x2fU) |
              (((QData)((
                    IData)((vlSelf->programs__DOT__u_hash_two__DOT__c5228_s1 ^
                            (vlSelf->programs__DOT__u_hash_two__DOT__c5229_s1 ^
                             ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5132_15_s1) << 0x1eU) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5189_14_s1) << 0x1dU) |
                                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5213_13_s1) << 0x1bU) |
                                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5225_11_s1) << 0x17U) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5235_0_s1) << 8U) |
                                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5219_0_s1) << 4U) |
                                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5195_0_s1) << 2U) |
                                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5147_0_s1) << 1U) |
                                      (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5102_0_s1))))))))) ^
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5141) << 0x10U) |
                               ((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n4848) |
                                (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5137))))))))
                << 0x10U) |
               (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5575d875__0)))))))) ^
         (((QData)((IData)((((vlSelf->programs__DOT__u_hash_two__DOT__c5228_s1 ^
                              vlSelf->programs__DOT__u_hash_two__DOT__c5245_s1)
                             << 1U) |
                            (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n4460 >> 0xfU)))))
           << 0x1fU) |
          (QData)((IData)((vlSelf->programs__DOT__u_hash_two__DOT__c5229_s1 ^
                           vlSelf->programs__DOT__u_hash_two__DOT__c5243_s1)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7457 =
        (0x7fffffffU & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6431 >> 0x20U)) ^
                        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6315) << 0x10U) |
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hafc5bcff__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7453 =
        (0x7fffffffU & (vlSelf->programs__DOT__u_hash_two__DOT__c6423_s1 ^
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6431)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4368 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4410 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4386 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4392 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4374 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4380 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4398 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4404 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4756 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4798 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4774 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4780 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4762 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4768 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4786 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n4792 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5540 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5582 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5558 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5564 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5546 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5552 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5570 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5576 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5928 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5970 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5946 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5952 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5934 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5940 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5958 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5964 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n4170 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4128) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 2U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 0xdU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4122) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4188 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4164) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xeU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4158) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4176 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4140) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 6U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 9U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4134) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4182 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4152) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xaU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 5U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4146) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4293 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4251) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x12U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0))) ^
         ((0x1fffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4245) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4311 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4287) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1eU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0))) ^
         ((0x1c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xfU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4281) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4299 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4263) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x16U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0))) ^
         ((0x1ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 7U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4257) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4305 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4275) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1aU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0))) ^
         ((0x1fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xbU) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4269) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4558 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4516) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 2U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 0xdU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4510) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4576 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4552) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xeU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4546) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4564 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4528) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 6U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 9U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4522) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4570 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4540) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xaU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 5U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4534) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4681 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4639) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x12U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0))) ^
         ((0x1fffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4633) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4699 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4675) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1eU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0))) ^
         ((0x1c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xfU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4669) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4687 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4651) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x16U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0))) ^
         ((0x1ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 7U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4645) >> 1U))));
    programs__DOT__u_hash_two__DOT__n4693 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4663) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1aU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0))) ^
         ((0x1fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xbU) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4657) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5341 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5299) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 2U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 0xdU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5293) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5359 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5335) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xeU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5329) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5347 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5311) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 6U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 9U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5305) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5353 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5323) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xaU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 5U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5317) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5465 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5423) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x12U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0))) ^
         ((0x1fffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5417) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5483 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5459) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1eU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0))) ^
         ((0x1c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xfU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5453) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5471 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5435) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x16U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0))) ^
         ((0x1ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 7U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5429) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5477 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5447) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1aU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0))) ^
         ((0x1fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xbU) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5441) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5730 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5688) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 2U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 0xdU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5682) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5748 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5724) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xeU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 1U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5718) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5736 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5700) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 6U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 9U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5694) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5742 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5712) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xaU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 5U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5706) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5853 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5811) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x12U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0))) ^
         ((0x1fffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5805) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5871 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1eU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0))) ^
         ((0x1c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xfU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5841) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5859 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5823) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x16U) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0))) ^
         ((0x1ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 7U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5817) >> 1U))));
    programs__DOT__u_hash_two__DOT__n5865 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5835) << 1U)) |
          ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1aU) &
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0))) ^
         ((0x1fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xbU) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0xeU))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5829) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4937 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4895) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n4852))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4889) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4943 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4907) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n4852))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4901) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4949 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4919) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n4852))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4913) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4955 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4931) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n4852))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4925) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5061 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5019) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5013) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5067 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5031) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5025) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5073 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5043) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5037) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5079 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5055) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5049) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5147 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5189 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5165 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n5171 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5153 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5159 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5177 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n5183 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6109 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6067) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n6024))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6061) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6115 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6079) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n6024))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6073) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6121 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6091) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n6024))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6085) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6127 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6103) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n6024))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6097) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6233 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6191) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6185) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6239 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6203) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6197) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6245 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6215) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6209) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6251 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6227) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6221) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6325 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6367 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6343 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6349 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6331 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6337 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6355 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6361 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6521 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6479) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 2U)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 1U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6473) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6527 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6491) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 6U)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 5U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6485) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6533 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6503) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xaU)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 9U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6497) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6539 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6515) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xeU)) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xdU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6509) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6645 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6603) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x12U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x11U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6597) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6651 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6615) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x16U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x15U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6609) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6657 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6627) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x19U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6621) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6663 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6639) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1dU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6633) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6910 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6868) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x22U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x21U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6862) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6916 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6880) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x26U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x25U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6874) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6922 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6892) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x29U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6886) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6928 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6904) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2dU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6898) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7033 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6991) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x32U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x31U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6985) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7039 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7003) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x36U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x35U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6997) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7045 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7015) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x39U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7009) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7051 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3dU) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7021) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6720 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6762 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6738 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n6744 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6726 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6732 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6750 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n6756 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7108 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7150 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7126 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7132 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7114 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7120 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7138 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7144 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7241 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7283 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7365 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7407 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7259 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7265 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7383 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7389 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7247 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7253 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7271 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7277 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? vlSelf->programs__DOT__u_hash_two__DOT__n7204
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7371 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7377 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7395 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    programs__DOT__u_hash_two__DOT__n7401 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_two__DOT__n3571)
                         ? (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7459 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n7204 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3265 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3247) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3205) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x24U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x23U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3199) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3241) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3271 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3259) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3229) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2bU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3223) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3253) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3411 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3369) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U)))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3bU) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3363) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3393) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3405 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3387) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3345) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x34U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U)))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x33U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3339) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3381) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2971 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2959) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2929) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1bU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2923) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2953) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2817 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2799) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2757) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 4U)) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 3U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2751) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2793) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2965 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2947) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2905) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x14U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x13U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2899) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2941) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2823 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2811) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2781) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xcU)) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xbU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2775) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2805) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3521 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3479) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3473) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3527 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3491) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3485) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3533 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3503) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3497) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3539 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3515) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3509) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3082 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3040) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3034) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3088 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3052) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3046) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3094 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3064) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3058) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3100 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3076) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3070) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3673 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3631) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n3569))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3625) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3679 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3643) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n3569))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3637) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3685 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3655) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n3569))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3649) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3691 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3667) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n3569))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3661) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3814 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3772) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3766) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3820 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3784) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3778) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3826 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3796) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3790) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3832 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3808) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3802) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3916 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3958 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3934 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3940 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3922 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3928 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3946 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3952 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n301 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n289) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n259) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n253) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n283) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n295 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n277) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n235) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n229) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n271) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n154 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n136) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n94) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[0U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n88) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n130) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n160 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n148) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n118) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[0U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n112) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n142) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n742 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n730) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n700) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n694) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n724) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n736 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n718) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n676) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n670) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n712) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n602 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n590) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n560) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[1U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n554) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n584) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n596 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n578) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n536) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[1U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n530) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n572) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1497 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1485) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1455) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[2U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1449) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1479) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1637 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1625) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1595) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1589) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1619) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n1491 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1473) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1431) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[2U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1425) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1467) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n1631 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1613) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1571) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1565) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1607) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2077 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2035) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2029) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2059) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n2071 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2053) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2011) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2005) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2047) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1937 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1925) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1895) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[3U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1889) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1919) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n1931 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1913) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1871) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 4U) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[3U])))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1865) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1907) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n1004 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n962) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 2U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n900))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n956) >> 1U))));
    programs__DOT__u_hash_step__DOT__n1010 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n974) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 6U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n900))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 << 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n968) >> 1U))));
    programs__DOT__u_hash_step__DOT__n1016 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n986) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n900))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 << 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n980) >> 1U))));
    programs__DOT__u_hash_step__DOT__n1022 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n998) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n900))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 << 1U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n992) >> 1U))));
    programs__DOT__u_hash_step__DOT__n1145 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1103) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1097) >> 1U))));
    programs__DOT__u_hash_step__DOT__n1151 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1115) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1109) >> 1U))));
    programs__DOT__u_hash_step__DOT__n1157 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1127) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1121) >> 1U))));
    programs__DOT__u_hash_step__DOT__n1163 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1139) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1133) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1247 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1265 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1271 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n1289 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n1253 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n1259 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n1277 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n1283 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 1U)
                         : 0U)));
    programs__DOT__u_hash_step__DOT__n412 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n370) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n364) >> 1U))));
    programs__DOT__u_hash_step__DOT__n418 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n382) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n376) >> 1U))));
    programs__DOT__u_hash_step__DOT__n424 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n394) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n388) >> 1U))));
    programs__DOT__u_hash_step__DOT__n430 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n406) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n400) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n852 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n810) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n804) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n858 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n822) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n816) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n864 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n834) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n828) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n870 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n846) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n840) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2339 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2297) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 2U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n2235))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2291) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2345 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2309) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 6U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n2235))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 << 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2303) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2351 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2321) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n2235))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 << 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2315) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2357 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2333) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n2235))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 << 1U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2327) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2480 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2438) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2432) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2486 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2450) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2444) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2492 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2462) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2456) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2498 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2474) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2468) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2582 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2600 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2606 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2624 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2588 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2594 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2612 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2618 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n2187 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2145) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2139) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2193 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2157) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2151) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2199 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2169) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2163) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2205 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2181) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2175) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1748 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1706) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1700) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1754 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1718) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1712) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1760 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1730) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1724) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1766 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1742) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1736) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2814 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2790) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xeU)) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xdU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2784) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2808 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2778) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xaU)) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 9U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2772) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2796 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2754) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 2U)) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 1U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2748) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2802 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2766) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 6U)) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 5U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2760) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3402 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3dU) &
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n3372) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2962 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2938) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1dU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n2932) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3384 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n3342) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x32U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x31U) &
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3336) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3262 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3238) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2eU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2dU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n3232) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2944 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n2902) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x12U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x11U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2896) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3244 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n3202) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x22U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x21U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3196) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3396 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n3366) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x39U) &
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3360) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2956 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n2926) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x19U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2920) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3390 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3354) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x36U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x35U) &
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x3fU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n3348) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2950 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2914) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x16U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x15U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n2908) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3256 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n3226) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2aU)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x29U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3220) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3250 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3214) << 1U)) |
          (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x26U)) &
                 (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x25U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU)))
                      << 0xeU)) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n3208) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3476 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3494 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3500 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3518 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3482 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3488 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3506 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3512 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3037 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3055 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3061 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3079 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3043 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3049 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3067 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3073 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3628 =
        (0x7fffU & (((2U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((1U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3646 =
        (0x7fffU & (((0x80U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((0x40U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3652 =
        (0x7fffU & (((0x200U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((0x100U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3670 =
        (0x7fffU & (((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((0x4000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3769 =
        (0x7fffU & (((0x20000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x10000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3787 =
        (0x7fffU & (((0x800000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x400000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3793 =
        (0x7fffU & (((0x2000000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x1000000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3811 =
        (0x7fffU & (((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x1fU)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x40000000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3634 =
        (0x7fffU & (((8U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((4U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3640 =
        (0x7fffU & (((0x20U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((0x10U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3658 =
        (0x7fffU & (((0x800U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((0x400U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3664 =
        (0x7fffU & (((0x2000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? vlSelf->programs__DOT__u_hash_step__DOT__n3572
                         : 0U) ^
                    ((0x1000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3775 =
        (0x7fffU & (((0x80000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x40000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3781 =
        (0x7fffU & (((0x200000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x100000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3799 =
        (0x7fffU & (((0x8000000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x4000000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3805 =
        (0x7fffU & (((0x20000000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)
                         : 0U) ^
                    ((0x10000000U & vlSelf->programs__DOT__u_hash_step__DOT__n3574)
                         ? (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3856 =
        (0xffffU & (vlSelf->programs__DOT__u_hash_step__DOT__n3572 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_on_fifo__reserve_i =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__issue) &
         (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n25));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__reserve_i =
        ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__issue) &
         (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n26));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid)) |
               ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__issue) &
                (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid))));
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_valid)) |
               ((IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__issue) &
                (IData)(vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n18))));
    vlSelf->programs__DOT__u_packets__DOT__issue =
        ((IData)(vlSelf->rst_ni) &
         (((0U != (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)) |
           (IData)(vlSelf->programs__DOT__u_packets__DOT__icommand_valid)) &
          (((0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)) |
            (IData)(vlSelf->programs__DOT__u_packets__DOT__ibeat_valid)) &
           (((~(IData)(vlSelf->programs__DOT__u_packets__DOT__n17)) |
             (0U != (IData)(vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__credits_q))) &
            ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__n81)) |
             (0U != (IData)(vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__credits_q)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n894 =
        (((0x40000000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] &
                           vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U]) >>
                          1U)) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n704) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n728) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n740) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n746) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hfcf4748c__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8e6ac1d9__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n564) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n588) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n600) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n606) << 8U) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n594) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n570) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n522) << 1U)) |
                  (1U & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] &
                         vlSelf->programs__DOT__u_hash_two__DOT__istep_head[1U])))))))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n844) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n868) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n880) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n880) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n862) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n826) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n820) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n856) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n874) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n874) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n850) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n802) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n749)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2229 =
        (((0x40000000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] &
                           vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U]) >>
                          1U)) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2b955d43__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8b33a1d0__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1899) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1923) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1935) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1941) << 8U) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1929) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1905) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1857) << 1U)) |
                  (1U & (vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] &
                         vlSelf->programs__DOT__u_hash_two__DOT__istep_head[3U])))))))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2179) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2203) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2215) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2215) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2197) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2161) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2155) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2191) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2209) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2209) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2185) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2137) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2084)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n454 =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_ha1e46d5a__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n263) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n287) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n299) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n305) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h132b3a56__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h439a6472__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n122) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n146) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n158) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n164) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2028420b__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n404) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n428) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n440) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n440) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n422) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n386) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n380) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n416) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n434) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n434) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n410) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n362) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n308)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1790 =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc1d6c352__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1599) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1623) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1635) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1641) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h7d871e69__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hbdb88579__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1459) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1483) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1495) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1501) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5fb2a1bb__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1740) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1764) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1776) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1776) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1758) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1722) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1716) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1752) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1770) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1770) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1746) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1698) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1644)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c1327_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_two__DOT__n900 & vlSelf->programs__DOT__u_hash_two__DOT__n898)
           << 0xfU)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n996) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1020) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1032) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1032) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1014) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n978) << 9U)) |
                 (0x100U & (vlSelf->programs__DOT__u_hash_two__DOT__n900 &
                            (vlSelf->programs__DOT__u_hash_two__DOT__n898 << 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 0xfU) &
                             (vlSelf->programs__DOT__u_hash_two__DOT__n898 << 7U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n972) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1008) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1026) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1026) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1002) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n954) << 1U)) |
                (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n900 &
                       vlSelf->programs__DOT__u_hash_two__DOT__n898))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c1326_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_two__DOT__n900 & vlSelf->programs__DOT__u_hash_two__DOT__n898) >>
           1U)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1137) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1161) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1173) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1173) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1155) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1119) << 9U)) |
                 (0x100U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x10U) &
                            (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 1U) &
                             (vlSelf->programs__DOT__u_hash_two__DOT__n898 >> 9U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1113) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1149) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1167) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1167) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1143) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1095) << 1U)) |
                (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 &
                        vlSelf->programs__DOT__u_hash_two__DOT__n898) >>
                       0x10U))))))))));
    programs__DOT__u_hash_two__DOT__n1317 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1299) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1257) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1251) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1293) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n1323 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1311) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1281) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1275) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1305) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__c2662_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 & vlSelf->programs__DOT__u_hash_two__DOT__n2233)
           << 0xfU)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2331) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2355) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2367) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2367) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2349) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2313) << 9U)) |
                 (0x100U & (vlSelf->programs__DOT__u_hash_two__DOT__n2235 &
                            (vlSelf->programs__DOT__u_hash_two__DOT__n2233 << 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 0xfU) &
                             (vlSelf->programs__DOT__u_hash_two__DOT__n2233 << 7U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2307) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2343) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2361) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2361) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2337) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2289) << 1U)) |
                (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n2235 &
                       vlSelf->programs__DOT__u_hash_two__DOT__n2233))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c2661_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 & vlSelf->programs__DOT__u_hash_two__DOT__n2233) >>
           1U)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2472) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2496) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2508) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2508) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2490) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2454) << 9U)) |
                 (0x100U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x10U) &
                            (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 1U) &
                             (vlSelf->programs__DOT__u_hash_two__DOT__n2233 >> 9U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2448) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2484) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2502) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2502) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2478) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2430) << 1U)) |
                (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 &
                        vlSelf->programs__DOT__u_hash_two__DOT__n2233) >>
                       0x10U))))))))));
    programs__DOT__u_hash_two__DOT__n2652 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2634) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2592) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2586) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2628) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n2658 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2646) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2616) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2610) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2640) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4048 =
        (0x7fffffffffffffffULL &
         ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[3U])) << 0x20U) |
           (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[2U]))) ^
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2834)) << 0x20U) |
           (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5670b23d__0)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6273 =
        (0x7fffffffU & (vlSelf->programs__DOT__u_hash_two__DOT__c5245_s1 ^
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5253)));
    vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 =
        (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4628_15_s1)) << 0x3eU) |
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4675_14_s1)) << 0x3dU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4699_13_s1)) << 0x3bU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4711_11_s1)) << 0x37U) |
            (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4717_0_s1) >> 7U))))
              << 0x2fU) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5141)) << 0x20U) |
              (QData)((IData)((
                  (0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n4848 << 0x10U)) |
                  (0x7fffffffU &
                   ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x20U)) ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5137) << 0x10U) |
                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5575d875__0)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4416 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n4374) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4368) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4422 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4386) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4380) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4428 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n4398) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4392) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4434 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4410) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4404) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4804 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n4762) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4756) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4810 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4774) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4768) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4816 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n4786) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4780) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4822 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4798) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4792) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5588 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n5546) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5540) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5594 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5558) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5552) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5600 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n5570) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5564) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5606 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5582) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5576) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5976 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n5934) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5928) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5982 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5946) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5940) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5988 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n5958) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5952) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5994 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5970) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5964) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4194 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n4176) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4134) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 4U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 0xbU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4128) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4170) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4200 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4188) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4158) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xcU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4152) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4182) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4317 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n4299) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4257) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x14U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0)))) ^
         ((0x7ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 5U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4251) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4293) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4323 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4311) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4281) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x1cU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0)))) ^
         ((0x7c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0xdU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4275) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4305) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4582 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n4564) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4522) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 4U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 0xbU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4516) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4558) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4588 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4576) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4546) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xcU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4540) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4570) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4705 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n4687) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4645) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x14U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0)))) ^
         ((0x7ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 5U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4639) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4681) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4711 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4699) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4669) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x1cU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0)))) ^
         ((0x7c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0xdU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4663) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n4693) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5365 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n5347) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5305) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 4U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 0xbU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5299) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5341) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5371 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5359) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5329) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xcU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5323) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5353) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5489 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n5471) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5429) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x14U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0)))) ^
         ((0x7ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 5U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5423) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5465) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5495 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5483) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5453) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x1cU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0)))) ^
         ((0x7c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0xdU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5447) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5477) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5754 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n5736) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5694) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 4U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 0xbU) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5688) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5730) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5760 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5748) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5718) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xcU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0)))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 3U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5712) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5742) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5877 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_two__DOT__n5859) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5817) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x14U) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0)))) ^
         ((0x7ffc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 5U) &
                         ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5811) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5853) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5883 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5841) << 1U)) |
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x1cU) &
            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0)))) ^
         ((0x7c000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0xdU) &
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5835) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5865) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4961 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4943) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4901) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n4852)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4895) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4937) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4967 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4955) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4925) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n4852)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4919) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4949) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5085 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5067) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5025) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5019) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5061) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5091 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5079) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5049) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n900 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n4852 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5043) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5073) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5195 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n5153) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5147) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5201 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5165) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5159) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5207 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n5177) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5171) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5213 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5189) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n5183) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6133 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6115) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6073) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n6024)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6067) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6109) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6139 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6127) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6097) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n6024)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6091) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6121) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6257 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6239) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6197) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6191) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6233) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6263 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6251) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6221) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n2235 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n6024 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6215) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6245) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6373 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n6331) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6325) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6379 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6343) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n6337) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6385 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n6355) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6349) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6391 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6367) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n6361) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6545 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6527) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6485) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 4U)) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 3U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6479) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6521) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6551 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6539) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6509) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xcU)) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6435))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0xbU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6503) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6533) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6669 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6651) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6609) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x14U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x13U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6603) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6645) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6675 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6663) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6633) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x10U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x1bU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6627) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6657) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6934 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6916) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6874) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x24U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x23U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6868) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6910) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6940 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6928) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6898) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x20U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x2bU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6892) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6922) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7057 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7039) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6997) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x34U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U)))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x33U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6991) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7033) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7063 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7021) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x30U)))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x3bU) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n6435 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7015) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7045) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6768 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n6726) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6720) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6774 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6738) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n6732) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6780 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n6750) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6744) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6786 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6762) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n6756) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7156 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n7114) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7108) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7162 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7126) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n7120) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7168 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n7138) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7132) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7174 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7150) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n7144) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7289 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n7247) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 2U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n7204))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7241) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7295 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7259) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 6U) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n7204))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 9U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U))) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n7253) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7301 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n7271) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n7204))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7265) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7307 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7283) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_two__DOT__n7204))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 1U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U))) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n7277) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7413 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n7371) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7365) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7419 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7383) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U))) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n7377) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7425 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_two__DOT__n7395) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7389) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7431 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7407) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U))) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_two__DOT__n7401) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7505 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7523 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7529 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7547 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7511 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7517 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7535 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n7541 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_two__DOT__n3277 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3271) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3253) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3217) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x28U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U))))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x27U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3211) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3247) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3265) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h9ef158d7__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3405) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3381) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3333) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x30U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3417 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3393) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3357) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x38U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x30U))))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x37U) &
                    (vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3351) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3387) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3405) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hf4fd0b46__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2817) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2793) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2745) << 1U)) |
           (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2690) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd1b11699__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2965) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2941) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2893) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x10U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2977 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2971) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2953) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2917) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x18U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x10U))))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x17U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2911) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2947) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2965) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2829 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2823) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2805) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2769) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 8U)) &
                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2689)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 7U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2763) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2799) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2817) >> 4U))))));
    programs__DOT__u_hash_two__DOT__n3545 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3527) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3485) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3479) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3521) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n3551 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3539) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3509) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3503) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3533) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n3106 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3088) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3046) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3040) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3082) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n3112 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3100) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3070) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3064) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3094) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n3697 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3679) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3637) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n3569)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3631) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3673) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n3703 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3691) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3661) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n3569)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3655) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3685) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n3838 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3820) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3778) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3772) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3814) >> 2U)))));
    programs__DOT__u_hash_two__DOT__n3844 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3832) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3802) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3796) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3826) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3964 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3922) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3916) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3970 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3934) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3928) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3976 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3946) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3940) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3982 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3958) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3952) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h3da0be34__0 =
        ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n295) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n271) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n223) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n307 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n301) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n283) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n247) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n241) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n277) >> 2U)) |
            (0x7ffU & ((IData)(programs__DOT__u_hash_step__DOT__n295) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44b62ef5__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n154) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n130) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n82) << 1U)) |
           (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5556ee0d__0))));
    vlSelf->programs__DOT__u_hash_step__DOT__n166 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n160) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n142) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n106) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[0U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[4U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[0U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n100) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n136) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n154) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hd7032175__0 =
        ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n736) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n712) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n664) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n748 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n742) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n724) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n688) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n682) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n718) >> 2U)) |
            (0x7ffU & ((IData)(programs__DOT__u_hash_step__DOT__n736) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5f8aa74b__0 =
        ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n596) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n572) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n524) << 1U)) |
           (1U & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[1U])))));
    vlSelf->programs__DOT__u_hash_step__DOT__n608 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n602) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n584) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n548) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[1U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[5U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[1U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n542) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n578) >> 2U)) |
            (0x7ffU & ((IData)(programs__DOT__u_hash_step__DOT__n596) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc27d8e1f__0 =
        ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n1491) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1467) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1419) << 1U)) |
           (1U & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[2U])))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1503 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1497) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1479) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1443) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1437) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1473) >> 2U)) |
            (0x7ffU & ((IData)(programs__DOT__u_hash_step__DOT__n1491) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbd4b1938__0 =
        ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n1631) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1607) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1559) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[2U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1643 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1637) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1619) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1583) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[6U] >> 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[2U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1577) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1613) >> 2U)) |
            (0x7ffU & ((IData)(programs__DOT__u_hash_step__DOT__n1631) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h545e6b41__0 =
        ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n2071) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2047) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1999) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]) >>
                  0x10U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2083 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2059) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2023) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 0x18U) &
                   (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x10U)))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2017) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2053) >> 2U)) |
            (0x7ffU & ((IData)(programs__DOT__u_hash_step__DOT__n2071) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h33b71856__0 =
        ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n1931) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1907) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1859) << 1U)) |
           (1U & (vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] &
                  vlSelf->programs__DOT__u_hash_step__DOT__n9[3U])))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1943 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1937) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1919) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1883) << 1U)) |
            (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] >> 8U) &
                   vlSelf->programs__DOT__u_hash_step__DOT__n9[3U]))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__istep_head[7U] << 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n9[3U] >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1877) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1913) >> 2U)) |
            (0x7ffU & ((IData)(programs__DOT__u_hash_step__DOT__n1931) >> 4U))))));
    programs__DOT__u_hash_step__DOT__n1028 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n1010) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n968) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 4U) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n900)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n962) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n1004) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n1034 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n1022) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n992) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n900)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 << 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n986) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n1016) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n1169 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n1151) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1109) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1103) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n1145) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n1175 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n1163) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1133) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1127) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n1157) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1295 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n1253) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1247) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1301 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1265) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n1259) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1307 =
        (((0x7ffeU & ((IData)(programs__DOT__u_hash_step__DOT__n1277) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1271) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1313 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1289) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(programs__DOT__u_hash_step__DOT__n1283) >> 1U))));
    programs__DOT__u_hash_step__DOT__n436 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n418) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n376) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n370) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n412) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n442 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n430) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n400) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n394) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n424) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n876 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n858) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n816) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n810) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n852) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n882 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n870) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n840) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n834) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n864) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2363 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2345) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2303) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 4U) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n2235)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2297) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2339) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2369 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2357) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2327) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n2235)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 << 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2321) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2351) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2504 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2486) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2444) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2438) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2480) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2510 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2498) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2468) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2462) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2492) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2630 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2588) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2582) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2636 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2600) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2594) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2642 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2612) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2606) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2648 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2624) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2618) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2211 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2193) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2151) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2145) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2187) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2217 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2205) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2175) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2169) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2199) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1772 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1754) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1712) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1706) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1748) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1778 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1766) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1736) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1730) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1760) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2826 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2814) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2784) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xcU)) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0xbU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2778) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2808) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2820 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2802) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2760) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 4U)) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 3U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2754) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2796) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3414 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n3372) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U)))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x3bU) &
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n3366) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3396) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2974 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2962) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n2932) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x1bU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n2926) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2956) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3408 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3390) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n3348) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x34U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U)))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x33U) &
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n3342) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3384) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2968 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2950) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n2908) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x14U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x13U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n2902) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2944) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3274 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3262) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n3232) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2cU)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x2bU)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n3226) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3256) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3268 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3250) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n3208) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x24U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x23U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n3202) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3244) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3524 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3482) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3476) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3530 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3494) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3488) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3536 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3506) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3500) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3542 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3518) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3512) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3085 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3043) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3037) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3091 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3055) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3049) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3097 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3067) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3061) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3103 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3079) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3073) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3676 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3634) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 2U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n3572))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 << 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3628) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3682 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3646) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 6U) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n3572))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 << 9U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3640) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3688 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3658) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0xaU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n3572))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 << 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3652) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3694 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3670) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0xeU) &
                 vlSelf->programs__DOT__u_hash_step__DOT__n3572))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 << 1U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3664) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3817 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3775) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x12U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3769) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3823 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3787) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x16U) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 7U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3781) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3829 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3799) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x1aU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3793) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3835 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3811) << 1U)) |
          (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x1eU) &
                 (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0xfU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U))) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3805) >> 1U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3919 =
        (0x7fffU & (((2U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3937 =
        (0x7fffU & (((0x80U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((0x40U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3943 =
        (0x7fffU & (((0x200U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((0x100U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3961 =
        (0x7fffU & (((0x8000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((0x4000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3925 =
        (0x7fffU & (((8U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((4U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3931 =
        (0x7fffU & (((0x20U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((0x10U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3949 =
        (0x7fffU & (((0x800U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((0x400U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n3955 =
        (0x7fffU & (((0x2000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)
                         : 0U) ^
                    ((0x1000U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857))
                         ? ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 1U)
                         : 0U)));
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__reserve_i =
        ((IData)(vlSelf->programs__DOT__u_packets__DOT__issue) &
         (IData)(vlSelf->programs__DOT__u_packets__DOT__n17));
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_osummary_fifo__reserve_i =
        ((IData)(vlSelf->programs__DOT__u_packets__DOT__issue) &
         (IData)(vlSelf->programs__DOT__u_packets__DOT__n81));
    vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__icommand_valid)) |
               ((IData)(vlSelf->programs__DOT__u_packets__DOT__issue) &
                (0U == (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)))));
    vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_packets__DOT__ibeat_valid)) |
               ((0U != (IData)(vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0)) &
                (IData)(vlSelf->programs__DOT__u_packets__DOT__issue))));
    vlSelf->programs__DOT__u_hash_two__DOT__n466 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n454 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n305) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h132b3a56__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n462 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n454 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h439a6472__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n122) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n146) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n158) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n164) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1801 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n1790 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1641) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h7d871e69__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1797 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n1790 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hbdb88579__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1459) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1483) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1495) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1501) >> 8U))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n1337 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c1326_s0 ^
         (vlSelf->programs__DOT__u_hash_two__DOT__c1327_s0 ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1287) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1311) << 0xeU)) |
             ((0x7800000U & ((IData)(programs__DOT__u_hash_two__DOT__n1323) << 0xcU)) |
              ((((0x7ff000U & ((IData)(programs__DOT__u_hash_two__DOT__n1323) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1305) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1269) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1263) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1299) << 6U)) |
                   (0x7ff00U & ((IData)(programs__DOT__u_hash_two__DOT__n1317) << 4U)))))) |
               ((0xf0U & ((IData)(programs__DOT__u_hash_two__DOT__n1317) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1293) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1245) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1182)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n2672 =
        (vlSelf->programs__DOT__u_hash_two__DOT__c2661_s0 ^
         (vlSelf->programs__DOT__u_hash_two__DOT__c2662_s0 ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2622) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2646) << 0xeU)) |
             ((0x7800000U & ((IData)(programs__DOT__u_hash_two__DOT__n2658) << 0xcU)) |
              ((((0x7ff000U & ((IData)(programs__DOT__u_hash_two__DOT__n2658) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2640) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2604) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2598) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2634) << 6U)) |
                   (0x7ff00U & ((IData)(programs__DOT__u_hash_two__DOT__n2652) << 4U)))))) |
               ((0xf0U & ((IData)(programs__DOT__u_hash_two__DOT__n2652) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2628) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2580) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2517)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[0U] =
        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4048);
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[1U] =
        (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2686 >> 0x1fU)) << 0x1fU) |
         (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n4048 >> 0x20U)));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[2U] =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1) << 0x1fU) |
         (0x7fffffffU & vlSelf->programs__DOT__u_hash_two__DOT__n2838));
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[3U] =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081_7_s1) << 0xfU) |
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1));
    __Vtemp_h17efa65b__0[1U] = (IData)((
        ((QData)((IData)((1U & (vlSelf->programs__DOT__u_hash_two__DOT__n6020 >> 0xfU)))) << 0x3fU) |
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1)) << 0x3eU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1)) << 0x3dU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1)) << 0x3bU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1)) << 0x37U) |
             (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) >> 7U))))
               << 0x2fU) |
              (((QData)((IData)((
                    vlSelf->programs__DOT__u_hash_two__DOT__c7586_s1 ^
                    (vlSelf->programs__DOT__u_hash_two__DOT__c7587_s1 ^
                     ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7490_15_s1) << 0x1eU) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7547_14_s1) << 0x1dU) |
                        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7571_13_s1) << 0x1bU) |
                         ((0x7800000U &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7583_0_s1) << 0xcU)) |
                          ((((0x7ff000U &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7583_0_s1) << 0xcU)) |
                             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7565_0_s1) << 0xaU) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7529_0_s1) << 9U) |
                               ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7476_0_s1) << 8U)))) ^
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7474_15_s1) << 0x16U) |
                             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7523_14_s1) << 0x15U) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7559_13_s1) << 0x13U) |
                               (0x7ff00U &
                                ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7577_0_s1) << 4U)))))) |
                           ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7577_0_s1) << 4U)) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7553_0_s1) << 2U) |
                             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7505_0_s1) << 1U) |
                              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7460_0_s1))))))))) ^
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7499) << 0x10U) |
                       ((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n7200) |
                        (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7495))))))))
                << 0x10U) |
               (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0)))))))) ^
         ((((QData)((IData)((
                ((vlSelf->programs__DOT__u_hash_two__DOT__c7586_s1 << 1U) ^
                 (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6592_15_s1) << 0x1fU) |
                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6639_14_s1) << 0x1eU) |
                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6663_13_s1) << 0x1cU) |
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6675_11_s1) << 0x18U) |
                     ((0xff0000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1) << 9U)) |
                      ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6823) << 1U))))))) |
                (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n6812 >> 0xfU)))))
            << 0x1fU) |
           (QData)((IData)((vlSelf->programs__DOT__u_hash_two__DOT__c7587_s1 ^
                            vlSelf->programs__DOT__u_hash_two__DOT__c7601_s1)))) ^
          (((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n7457 << 1U) |
                             (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6431 >> 0x1fU))))))
            << 0x1fU) |
           (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7453)))))));
    __Vtemp_h17efa65b__0[2U] = (IData)((
        (((QData)((IData)((1U & (vlSelf->programs__DOT__u_hash_two__DOT__n6020 >> 0xfU)))) << 0x3fU) |
         ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1)) << 0x3eU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1)) << 0x3dU) |
            (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1)) << 0x3bU) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1)) << 0x37U) |
              (((QData)((
                    IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) >> 7U))))
                << 0x2fU) |
               (((QData)((IData)((
                     vlSelf->programs__DOT__u_hash_two__DOT__c7586_s1 ^
                     (vlSelf->programs__DOT__u_hash_two__DOT__c7587_s1 ^
                      ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7490_15_s1) << 0x1eU) |
                        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7547_14_s1) << 0x1dU) |
                         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7571_13_s1) << 0x1bU) |
                          ((0x7800000U &
                            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7583_0_s1) << 0xcU)) |
                           ((((0x7ff000U &
                               ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7583_0_s1) << 0xcU)) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7565_0_s1) << 0xaU) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7529_0_s1) << 9U) |
                                ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7476_0_s1) << 8U)))) ^
                             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7474_15_s1) << 0x16U) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7523_14_s1) << 0x15U) |
                               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7559_13_s1) << 0x13U) |
                                (0x7ff00U &
                                 ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7577_0_s1) << 4U)))))) |
                            ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7577_0_s1) << 4U)) |
                             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7553_0_s1) << 2U) |
                              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7505_0_s1) << 1U) |
                               (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7460_0_s1))))))))) ^
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7499) << 0x10U) |
                        ((0x8000U & vlSelf->programs__DOT__u_hash_two__DOT__n7200) |
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7495))))))))
                 << 0x10U) |
                (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0)))))))) ^
          ((((QData)((IData)((
                 ((vlSelf->programs__DOT__u_hash_two__DOT__c7586_s1 << 1U) ^
                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6592_15_s1) << 0x1fU) |
                   (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6639_14_s1) << 0x1eU) |
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6663_13_s1) << 0x1cU) |
                     (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6675_11_s1) << 0x18U) |
                      ((0xff0000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1) << 9U)) |
                       ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6823) << 1U))))))) |
                 (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n6812 >> 0xfU)))))
             << 0x1fU) |
            (QData)((IData)((vlSelf->programs__DOT__u_hash_two__DOT__c7587_s1 ^
                             vlSelf->programs__DOT__u_hash_two__DOT__c7601_s1)))) ^
           (((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n7457 << 1U) |
                              (1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6431 >> 0x1fU))))))
             << 0x1fU) |
            (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7453)))))) >>
        0x20U));
    __Vtemp_h81771e6a__0[0U] = (IData)((
        (((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n6273 << 1U) |
                           (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n4460 >> 0xfU)))))
          << 0x1fU) |
         (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__c5243_s1))) ^
        (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6592_15_s1)) << 0x3eU) |
         (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6639_14_s1)) << 0x3dU) |
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6663_13_s1)) << 0x3bU) |
           (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6675_11_s1)) << 0x37U) |
            (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1) >> 7U))))
              << 0x2fU) |
             (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6823)) << 0x20U) |
              (QData)((IData)(((0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n6812 << 0x10U)) |
                               vlSelf->programs__DOT__u_hash_two__DOT__c7601_s1)))))))))));
    __Vtemp_h81771e6a__0[1U] =
        (((IData)((
              ((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1)) << 0x3fU) |
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1)) << 0x3eU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1)) << 0x3cU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1)) << 0x38U) |
                   (((QData)((IData)((0xffU &
                                      ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) >> 7U))))
                     << 0x30U) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7499)) << 0x21U) |
                     ((QData)((
                          IData)(((0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n7200 << 0x10U)) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7495) << 0x10U) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU)))))))
          << 0x1fU) |
         (IData)((((((QData)((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n6273 << 1U) |
                                      (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n4460 >> 0xfU)))))
                     << 0x1fU) |
                    (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__c5243_s1))) ^
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6592_15_s1)) << 0x3eU) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6639_14_s1)) << 0x3dU) |
                     (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6663_13_s1)) << 0x3bU) |
                      (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6675_11_s1)) << 0x37U) |
                       (((QData)((IData)((
                             0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1) >> 7U))))
                         << 0x2fU) |
                        (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6823)) << 0x20U) |
                         (QData)((IData)((
                             (0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n6812 << 0x10U)) |
                             vlSelf->programs__DOT__u_hash_two__DOT__c7601_s1)))))))))) >>
                  0x20U)));
    __Vtemp_h81771e6a__0[2U] =
        (((IData)((
              ((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1)) << 0x3fU) |
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1)) << 0x3eU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1)) << 0x3cU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1)) << 0x38U) |
                   (((QData)((IData)((0xffU &
                                      ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) >> 7U))))
                     << 0x30U) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7499)) << 0x21U) |
                     ((QData)((
                          IData)(((0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n7200 << 0x10U)) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7495) << 0x10U) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU))))))) >>
          1U) |
         ((IData)((
              (((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1)) << 0x3fU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1)) << 0x3eU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1)) << 0x3cU) |
                   (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1)) << 0x38U) |
                    (((QData)((IData)((
                          0xffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) >> 7U))))
                      << 0x30U) |
                     (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7499)) << 0x21U) |
                      ((QData)((IData)((
                           (0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n7200 << 0x10U)) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7495) << 0x10U) |
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0)))))
                       << 1U)))))))) |
               (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU)))))) >>
              0x20U))
          << 0x1fU));
    __Vtemp_h81771e6a__0[3U] =
        ((IData)((
             (((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1)) << 0x3fU) |
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1)) << 0x3eU) |
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1)) << 0x3cU) |
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1)) << 0x38U) |
                   (((QData)((IData)((0xffU &
                                      ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1) >> 7U))))
                     << 0x30U) |
                    (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7499)) << 0x21U) |
                     ((QData)((
                          IData)(((0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n7200 << 0x10U)) |
                                  (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7495) << 0x10U) |
                                   (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU)))))) >>
             0x20U)) >>
         1U);
    vlSelf->programs__DOT__u_hash_two__DOT__n7627[0U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3bd35160__0 ^ __Vtemp_h81771e6a__0[0U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n7627[1U] = (__Vtemp_h17efa65b__0[1U] ^ __Vtemp_h81771e6a__0[1U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n7627[2U] = (__Vtemp_h17efa65b__0[2U] ^ __Vtemp_h81771e6a__0[2U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n7627[3U] =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1) << 0x17U) |
             ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5889_0_s1) << 8U)) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6319)))))) ^
         __Vtemp_h81771e6a__0[3U]);
    vlSelf->programs__DOT__u_hash_two__DOT__n4440 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4422) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n4380) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n4374) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4416) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4446 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4434) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n4404) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n309) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4332) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n4398) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4428) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4828 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4810) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n4768) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n4762) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4804) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4834 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4822) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n4792) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n750) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4720) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n4786) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4816) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5612 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5594) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n5552) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n5546) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5588) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5618 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5606) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n5576) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1645) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5504) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n5570) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5600) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6000 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5982) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n5940) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n5934) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5976) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6006 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5994) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n5964) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2085) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5892) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n5958) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5988) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4206 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4200) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n4182) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4146) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 8U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0))))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] << 7U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4140) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n4176) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4194) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4329 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4323) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n4305) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4269) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 0x18U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0))))) ^
         ((0x7fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[4U] >> 9U) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4263) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n4299) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4317) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4594 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4588) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n4570) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4534) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 8U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0))))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] << 7U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4528) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n4564) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4582) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n4717 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4711) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n4693) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4657) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 0x18U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0))))) ^
         ((0x7fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[5U] >> 9U) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4651) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n4687) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4705) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5377 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5371) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n5353) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5317) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 8U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0))))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] << 7U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5311) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n5347) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5365) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5501 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5495) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n5477) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5441) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 0x18U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0))))) ^
         ((0x7fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[6U] >> 9U) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5435) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n5471) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5489) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5766 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5760) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n5742) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5706) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 8U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0))))) ^
         ((0xffffc000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] << 7U) &
            ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5700) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n5736) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5754) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5889 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883) << 4U)) |
          ((0xcU & ((IData)(programs__DOT__u_hash_two__DOT__n5865) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5829) << 1U)) |
            ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 0x18U) &
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0))))) ^
         ((0x7fc000U & ((vlSelf->programs__DOT__u_hash_two__DOT__istep_head[7U] >> 9U) &
                        ((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0) << 0xeU))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5823) >> 1U)) |
           ((0x1800U & ((IData)(programs__DOT__u_hash_two__DOT__n5859) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5877) >> 4U))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5219 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5201) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n5159) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n5153) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5195) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n5225 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5213) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n5183) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1183) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5101) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n5177) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5207) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6397 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6379) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n6337) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n6331) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6373) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6403 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6391) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n6361) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2518) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6279) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n6355) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6385) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6792 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6774) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n6732) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n6726) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6768) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n6798 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6786) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n6756) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6684) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n6750) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6780) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7180 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7162) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n7120) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n7114) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7156) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7186 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7174) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n7144) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7072) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n7138) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7168) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7313 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7295) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n7253) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 4U) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n7204)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U))) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n7247) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7289) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7319 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7307) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n7277) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_two__DOT__n7204)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 3U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 1U))) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n7271) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7301) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7437 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7419) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n7377) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U))) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n7371) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7413) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7443 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7431) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n7401) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_two__DOT__n7204 >> 0x11U))) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_two__DOT__n7395) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7425) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7553 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7511) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7505) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7559 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7523) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7517) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7565 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7535) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7529) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n7571 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7547) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7459) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7541) >> 1U))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3565 =
        ((((IData)(((vlSelf->programs__DOT__u_hash_two__DOT__n2690 &
                     vlSelf->programs__DOT__u_hash_two__DOT__n2689) >>
                    0x3fU))
           << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3375) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3399) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3411) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3417) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h9ef158d7__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h4cfd83a9__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3235) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3259) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3271) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3277) << 8U) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3265) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3241) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3193) << 1U)) |
                  (1U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2690 >> 0x20U)) &
                         (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2689 >> 0x20U)))))))))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3515) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3539) << 0xeU)) |
             ((0x7800000U & ((IData)(programs__DOT__u_hash_two__DOT__n3551) << 0xcU)) |
              ((((0x7ff000U & ((IData)(programs__DOT__u_hash_two__DOT__n3551) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3533) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3497) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3491) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3527) << 6U)) |
                   (0x7ff00U & ((IData)(programs__DOT__u_hash_two__DOT__n3545) << 4U)))))) |
               ((0xf0U & ((IData)(programs__DOT__u_hash_two__DOT__n3545) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3521) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3473) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3421) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3420)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3126 =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h1cae6bcf__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2935) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2959) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2971) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2977) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd1b11699__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2f2e40be__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2787) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2811) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2823) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2829) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hf4fd0b46__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) &
                            (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3076) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3100) << 0xeU)) |
             ((0x7800000U & ((IData)(programs__DOT__u_hash_two__DOT__n3112) << 0xcU)) |
              ((((0x7ff000U & ((IData)(programs__DOT__u_hash_two__DOT__n3112) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3094) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3058) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) &
                              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3052) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3088) << 6U)) |
                   (0x7ff00U & ((IData)(programs__DOT__u_hash_two__DOT__n3106) << 4U)))))) |
               ((0xf0U & ((IData)(programs__DOT__u_hash_two__DOT__n3106) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3082) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3034) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2981) &
                         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2980)))))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c3998_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 & vlSelf->programs__DOT__u_hash_two__DOT__n3569)
           << 0xfU)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3667) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3691) << 0xeU)) |
           ((0x7800000U & ((IData)(programs__DOT__u_hash_two__DOT__n3703) << 0xcU)) |
            ((((0x7ff000U & ((IData)(programs__DOT__u_hash_two__DOT__n3703) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3685) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3649) << 9U)) |
                 (0x100U & (vlSelf->programs__DOT__u_hash_two__DOT__n3571 &
                            (vlSelf->programs__DOT__u_hash_two__DOT__n3569 << 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 << 0xfU) &
                             (vlSelf->programs__DOT__u_hash_two__DOT__n3569 << 7U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3643) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3679) << 6U)) |
                 (0x7ff00U & ((IData)(programs__DOT__u_hash_two__DOT__n3697) << 4U)))))) |
             ((0xf0U & ((IData)(programs__DOT__u_hash_two__DOT__n3697) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3673) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3625) << 1U)) |
                (1U & (vlSelf->programs__DOT__u_hash_two__DOT__n3571 &
                       vlSelf->programs__DOT__u_hash_two__DOT__n3569))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__c3997_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 & vlSelf->programs__DOT__u_hash_two__DOT__n3569) >>
           1U)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3808) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3832) << 0xeU)) |
           ((0x7800000U & ((IData)(programs__DOT__u_hash_two__DOT__n3844) << 0xcU)) |
            ((((0x7ff000U & ((IData)(programs__DOT__u_hash_two__DOT__n3844) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3826) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3790) << 9U)) |
                 (0x100U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 0x10U) &
                            (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 >> 1U) &
                             (vlSelf->programs__DOT__u_hash_two__DOT__n3569 >> 9U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3784) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3820) << 6U)) |
                 (0x7ff00U & ((IData)(programs__DOT__u_hash_two__DOT__n3838) << 4U)))))) |
             ((0xf0U & ((IData)(programs__DOT__u_hash_two__DOT__n3838) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3814) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3766) << 1U)) |
                (1U & ((vlSelf->programs__DOT__u_hash_two__DOT__n3571 &
                        vlSelf->programs__DOT__u_hash_two__DOT__n3569) >>
                       0x10U))))))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3988 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3970) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3928) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3922) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3964) >> 2U)))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3994 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3982) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3952) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3854) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3853) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3946) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n3976) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf91cc6a4__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n608) << 8U)) |
         (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5f8aa74b__0));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h052678cd__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1943) << 8U)) |
         (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h33b71856__0));
    vlSelf->programs__DOT__u_hash_step__DOT__c1329_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_step__DOT__n902 & vlSelf->programs__DOT__u_hash_step__DOT__n900)
           << 0xfU)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n998) << 0xfU)) |
          ((0x18000000U & ((IData)(programs__DOT__u_hash_step__DOT__n1022) << 0xeU)) |
           ((0x7800000U & ((IData)(programs__DOT__u_hash_step__DOT__n1034) << 0xcU)) |
            ((((0x7ff000U & ((IData)(programs__DOT__u_hash_step__DOT__n1034) << 0xcU)) |
               ((0xc00U & ((IData)(programs__DOT__u_hash_step__DOT__n1016) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n980) << 9U)) |
                 (0x100U & (vlSelf->programs__DOT__u_hash_step__DOT__n902 &
                            (vlSelf->programs__DOT__u_hash_step__DOT__n900 << 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 << 0xfU) &
                             (vlSelf->programs__DOT__u_hash_step__DOT__n900 << 7U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n974) << 7U)) |
                ((0x180000U & ((IData)(programs__DOT__u_hash_step__DOT__n1010) << 6U)) |
                 (0x7ff00U & ((IData)(programs__DOT__u_hash_step__DOT__n1028) << 4U)))))) |
             ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n1028) << 4U)) |
              ((0xcU & ((IData)(programs__DOT__u_hash_step__DOT__n1004) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n956) << 1U)) |
                (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n902 &
                       vlSelf->programs__DOT__u_hash_step__DOT__n900))))))))));
    vlSelf->programs__DOT__u_hash_step__DOT__c1328_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_step__DOT__n902 & vlSelf->programs__DOT__u_hash_step__DOT__n900) >>
           1U)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1139) << 0xfU)) |
          ((0x18000000U & ((IData)(programs__DOT__u_hash_step__DOT__n1163) << 0xeU)) |
           ((0x7800000U & ((IData)(programs__DOT__u_hash_step__DOT__n1175) << 0xcU)) |
            ((((0x7ff000U & ((IData)(programs__DOT__u_hash_step__DOT__n1175) << 0xcU)) |
               ((0xc00U & ((IData)(programs__DOT__u_hash_step__DOT__n1157) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1121) << 9U)) |
                 (0x100U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 0x10U) &
                            (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 >> 1U) &
                             (vlSelf->programs__DOT__u_hash_step__DOT__n900 >> 9U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1115) << 7U)) |
                ((0x180000U & ((IData)(programs__DOT__u_hash_step__DOT__n1151) << 6U)) |
                 (0x7ff00U & ((IData)(programs__DOT__u_hash_step__DOT__n1169) << 4U)))))) |
             ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n1169) << 4U)) |
              ((0xcU & ((IData)(programs__DOT__u_hash_step__DOT__n1145) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1097) << 1U)) |
                (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n902 &
                        vlSelf->programs__DOT__u_hash_step__DOT__n900) >>
                       0x10U))))))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1319 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1301) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n1259) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n1253) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1295) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1325 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1313) << 2U)) |
          ((2U & ((IData)(programs__DOT__u_hash_step__DOT__n1283) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(programs__DOT__u_hash_step__DOT__n1277) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1307) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n456 =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h6f234a2d__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n265) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n289) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n301) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n307) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h3da0be34__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h12448025__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n124) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n148) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n160) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n166) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44b62ef5__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) &
                            (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n406) << 0xfU)) |
            ((0x18000000U & ((IData)(programs__DOT__u_hash_step__DOT__n430) << 0xeU)) |
             ((0x7800000U & ((IData)(programs__DOT__u_hash_step__DOT__n442) << 0xcU)) |
              ((((0x7ff000U & ((IData)(programs__DOT__u_hash_step__DOT__n442) << 0xcU)) |
                 ((0xc00U & ((IData)(programs__DOT__u_hash_step__DOT__n424) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n388) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) &
                              ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n382) << 7U)) |
                  ((0x180000U & ((IData)(programs__DOT__u_hash_step__DOT__n418) << 6U)) |
                   (0x7ff00U & ((IData)(programs__DOT__u_hash_step__DOT__n436) << 4U)))))) |
               ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n436) << 4U)) |
                ((0xcU & ((IData)(programs__DOT__u_hash_step__DOT__n412) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n364) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n311) &
                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n310)))))))))))));
}
