// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms___024root.h"
#include "verilated.h"

VL_INLINE_OPT void Vprograms___024root___nba_sequent__TOP__2(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___nba_sequent__TOP__2\n"););
    // Init
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n464;
    programs__DOT__u_hash_step__DOT__n464 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1237;
    programs__DOT__u_hash_step__DOT__n1237 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n1241;
    programs__DOT__u_hash_step__DOT__n1241 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__c1343_s0;
    programs__DOT__u_hash_step__DOT__c1343_s0 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__c1345_s0;
    programs__DOT__u_hash_step__DOT__c1345_s0 = 0;
    QData /*62:0*/ programs__DOT__u_hash_step__DOT__n1353;
    programs__DOT__u_hash_step__DOT__n1353 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__n1359;
    programs__DOT__u_hash_step__DOT__n1359 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n2572;
    programs__DOT__u_hash_step__DOT__n2572 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n2576;
    programs__DOT__u_hash_step__DOT__n2576 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__c2678_s0;
    programs__DOT__u_hash_step__DOT__c2678_s0 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__c2680_s0;
    programs__DOT__u_hash_step__DOT__c2680_s0 = 0;
    QData /*62:0*/ programs__DOT__u_hash_step__DOT__n2688;
    programs__DOT__u_hash_step__DOT__n2688 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__n2837;
    programs__DOT__u_hash_step__DOT__n2837 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__n2841;
    programs__DOT__u_hash_step__DOT__n2841 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__n3129;
    programs__DOT__u_hash_step__DOT__n3129 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3140;
    programs__DOT__u_hash_step__DOT__n3140 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__n3568;
    programs__DOT__u_hash_step__DOT__n3568 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3909;
    programs__DOT__u_hash_step__DOT__n3909 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3913;
    programs__DOT__u_hash_step__DOT__n3913 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3967;
    programs__DOT__u_hash_step__DOT__n3967 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3973;
    programs__DOT__u_hash_step__DOT__n3973 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3979;
    programs__DOT__u_hash_step__DOT__n3979 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3985;
    programs__DOT__u_hash_step__DOT__n3985 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3991;
    programs__DOT__u_hash_step__DOT__n3991 = 0;
    SData /*14:0*/ programs__DOT__u_hash_step__DOT__n3997;
    programs__DOT__u_hash_step__DOT__n3997 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__c4001_s0;
    programs__DOT__u_hash_step__DOT__c4001_s0 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__c4000_s0;
    programs__DOT__u_hash_step__DOT__c4000_s0 = 0;
    IData /*30:0*/ programs__DOT__u_hash_step__DOT__c4015_s0;
    programs__DOT__u_hash_step__DOT__c4015_s0 = 0;
    QData /*62:0*/ programs__DOT__u_hash_step__DOT__c4032_s0;
    programs__DOT__u_hash_step__DOT__c4032_s0 = 0;
    VlWide<4> /*126:0*/ programs__DOT__u_hash_step__DOT__n4041;
    VL_ZERO_W(127, programs__DOT__u_hash_step__DOT__n4041);
    QData /*62:0*/ programs__DOT__u_hash_step__DOT__n4051;
    programs__DOT__u_hash_step__DOT__n4051 = 0;
    VlWide<4> /*126:0*/ programs__DOT__u_hash_step__DOT__n4064;
    VL_ZERO_W(127, programs__DOT__u_hash_step__DOT__n4064);
    VlWide<4> /*121:0*/ programs__DOT__u_hash_step__DOT__n4069;
    VL_ZERO_W(122, programs__DOT__u_hash_step__DOT__n4069);
    CData /*5:0*/ programs__DOT__u_hash_step__DOT__n4087;
    programs__DOT__u_hash_step__DOT__n4087 = 0;
    CData /*5:0*/ programs__DOT__u_hash_step__DOT__c4085_s0;
    programs__DOT__u_hash_step__DOT__c4085_s0 = 0;
    CData /*4:0*/ programs__DOT__u_hash_step__DOT__c4090_s0;
    programs__DOT__u_hash_step__DOT__c4090_s0 = 0;
    SData /*15:0*/ programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0;
    programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0 = 0;
    IData /*31:0*/ programs__DOT__u_hash_step__DOT____VdfgTmp_h992fccf2__0;
    programs__DOT__u_hash_step__DOT____VdfgTmp_h992fccf2__0 = 0;
    VlWide<4> /*118:0*/ programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0;
    VL_ZERO_W(119, programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0);
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
    VlWide<4> /*126:0*/ programs__DOT__u_hash_two__DOT__n4061;
    VL_ZERO_W(127, programs__DOT__u_hash_two__DOT__n4061);
    VlWide<4> /*121:0*/ programs__DOT__u_hash_two__DOT__n4066;
    VL_ZERO_W(122, programs__DOT__u_hash_two__DOT__n4066);
    VlWide<4> /*125:0*/ programs__DOT__u_hash_two__DOT__n4072;
    VL_ZERO_W(126, programs__DOT__u_hash_two__DOT__n4072);
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
    QData /*62:0*/ programs__DOT__u_hash_two__DOT__n7636;
    programs__DOT__u_hash_two__DOT__n7636 = 0;
    VlWide<4> /*126:0*/ programs__DOT__u_hash_two__DOT__n7645;
    VL_ZERO_W(127, programs__DOT__u_hash_two__DOT__n7645);
    VlWide<4> /*126:0*/ programs__DOT__u_hash_two__DOT__c7643_s1;
    VL_ZERO_W(127, programs__DOT__u_hash_two__DOT__c7643_s1);
    VlWide<4> /*121:0*/ programs__DOT__u_hash_two__DOT__n7650;
    VL_ZERO_W(122, programs__DOT__u_hash_two__DOT__n7650);
    CData /*5:0*/ programs__DOT__u_hash_two__DOT__n7666;
    programs__DOT__u_hash_two__DOT__n7666 = 0;
    CData /*5:0*/ programs__DOT__u_hash_two__DOT__c7664_s1;
    programs__DOT__u_hash_two__DOT__c7664_s1 = 0;
    CData /*4:0*/ programs__DOT__u_hash_two__DOT__c7669_s1;
    programs__DOT__u_hash_two__DOT__c7669_s1 = 0;
    CData /*4:0*/ programs__DOT__u_hash_two__DOT__n7693;
    programs__DOT__u_hash_two__DOT__n7693 = 0;
    CData /*4:0*/ programs__DOT__u_hash_two__DOT__c7691_s1;
    programs__DOT__u_hash_two__DOT__c7691_s1 = 0;
    VlWide<4> /*127:0*/ programs__DOT__u_hash_two__DOT__n7697;
    VL_ZERO_W(128, programs__DOT__u_hash_two__DOT__n7697);
    VlWide<4> /*118:0*/ programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0;
    VL_ZERO_W(119, programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0);
    VlWide<4> /*127:0*/ __Vtemp_h93e35cb5__0;
    VlWide<4> /*127:0*/ __Vtemp_hd2417655__0;
    VlWide<3> /*95:0*/ __Vtemp_h43454f59__0;
    VlWide<4> /*127:0*/ __Vtemp_h094b6430__0;
    VlWide<4> /*127:0*/ __Vtemp_ha41cdd12__0;
    VlWide<3> /*95:0*/ __Vtemp_hc2277d0b__0;
    VlWide<4> /*127:0*/ __Vtemp_hfeb1c56b__0;
    VlWide<4> /*127:0*/ __Vtemp_h75f1346a__0;
    VlWide<4> /*127:0*/ __Vtemp_h4230a6b7__0;
    VlWide<4> /*127:0*/ __Vtemp_h705cc7bf__0;
    VlWide<3> /*95:0*/ __Vtemp_h2a515d52__0;
    VlWide<4> /*127:0*/ __Vtemp_h982849fb__0;
    // Body
    programs__DOT__u_hash_step__DOT__n3967 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3925) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 2U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 1U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3919) >> 1U))));
    programs__DOT__u_hash_step__DOT__n3973 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3937) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 6U) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 5U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3931) >> 1U))));
    programs__DOT__u_hash_step__DOT__n3979 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3949) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 0xaU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 9U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3943) >> 1U))));
    programs__DOT__u_hash_step__DOT__n3985 =
        (((0x7ffeU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3961) << 1U)) |
          (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 0xeU) &
                 (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856)))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 0xdU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
           << 0xeU) |
          (0x3fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3955) >> 1U))));
    if (vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__move) {
        vlSelf->programs__DOT__u_store__DOT__iaccess_head =
            ((IData)(vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_q
                 : vlSelf->store_iaccess_tdata);
    }
    if (vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__move) {
        vlSelf->programs__DOT__u_tallies__DOT__iaccess_head =
            ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q)
                 ? vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_q
                 : vlSelf->tallies_iaccess_tdata);
    }
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
    if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take) {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT____Vcellout__u_items_fifo__tdata_o =
            ((0x99U >= (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q))
                 ? vlSelf
                       ->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q
                           [vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q]
                 : 0ULL);
    }
    if (vlSelf->rst_ni) {
        if (vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__move) {
            vlSelf->programs__DOT__u_store__DOT__iaccess_valid =
                ((IData)(vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->store_iaccess_tvalid));
        }
        vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->store_iaccess_tvalid)));
        if (vlSelf->programs__DOT__u_store__DOT__iaccess_ready) {
            vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q = vlSelf->programs__DOT__u_store__DOT__n35;
        }
        if (vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__move) {
            vlSelf->programs__DOT__u_tallies__DOT__iaccess_valid =
                ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q) |
                 (IData)(vlSelf->tallies_iaccess_tvalid));
        }
        vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q =
            ((~(IData)(vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__move)) &
             ((IData)(vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q) |
              (IData)(vlSelf->tallies_iaccess_tvalid)));
        if (vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take) {
            vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q =
                vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_read;
        }
    } else {
        vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_store__DOT__iaccess_valid = 0U;
        vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q = 0U;
        vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q = 0U;
        vlSelf->programs__DOT__u_tallies__DOT__iaccess_valid = 0U;
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q = 0U;
    }
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
    __Vtemp_h93e35cb5__0[2U] =
        (((IData)((
              (0xfffffffffffffffeULL &
               ((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[1U])) << 0x21U) |
                 ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[0U])) << 1U)))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU))))))) >>
          2U) |
         ((IData)((
              ((0xfffffffffffffffeULL &
                ((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[1U])) << 0x21U) |
                  ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[0U])) << 1U)))) |
               (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU)))))) >>
              0x20U))
          << 0x1eU));
    programs__DOT__u_hash_two__DOT__n4061[0U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[0U] ^
         (((vlSelf->programs__DOT__u_hash_two__DOT__n1357 << 0x1fU) |
           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n454_15_s1) << 0x1eU)) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n462_0_s1) << 0xfU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n164_0_s1) << 7U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n152_0_s1) << 3U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n128_0_s1) << 1U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n80_0_s1)))))));
    programs__DOT__u_hash_two__DOT__n4061[1U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[1U] ^
         (((0x3fffffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n1357 >> 1U)) |
           ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n454_15_s1) >> 2U)) |
          ((IData)((
               (0xfffffffffffffffeULL &
                ((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[1U])) << 0x21U) |
                  ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[0U])) << 1U)))) |
               (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU)))))))
           << 0x1eU)));
    programs__DOT__u_hash_two__DOT__n4061[2U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[2U] ^ __Vtemp_h93e35cb5__0[2U]);
    programs__DOT__u_hash_two__DOT__n4061[3U] =
        ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 0x1eU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1) << 0x1dU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1) << 0x1bU) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) << 0x17U) |
             vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[3U])))) ^
         ((0x40000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n4038[1U] >> 1U)) |
          ((IData)((
               ((0xfffffffffffffffeULL &
                 ((vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 << 1U) ^
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[1U])) << 0x21U) |
                   ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4038[0U])) << 1U)))) |
                (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n1351 >> 0x1fU)))))) >>
               0x20U)) >>
           2U)));
    programs__DOT__u_hash_two__DOT__n4066[0U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[0U] ^
         (IData)((0x3ffffffffffffffULL & (vlSelf->programs__DOT__u_hash_two__DOT__n4048 >> 5U))));
    programs__DOT__u_hash_two__DOT__n4066[1U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[1U] ^
         ((0xfc000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__n2838 << 0x1bU) |
            (0x4000000U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2686 >> 0x1fU)) << 0x1aU)))) |
          (IData)(((0x3ffffffffffffffULL & (vlSelf->programs__DOT__u_hash_two__DOT__n4048 >> 5U)) >>
                   0x20U))));
    programs__DOT__u_hash_two__DOT__n4066[2U] =
        (vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[2U] ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1) << 0x1bU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1) << 0x1aU) |
           (0x3ffffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n2838 >> 5U)))));
    programs__DOT__u_hash_two__DOT__n4066[3U] =
        (((0x3800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) << 0x17U)) |
          vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0[3U]) ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 0x19U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1) << 0x18U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1) << 0x16U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) << 0x12U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081_7_s1) << 0xaU) |
              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1) >> 5U)))))));
    programs__DOT__u_hash_two__DOT__n7636 =
        (0x7fffffffffffffffULL &
         ((((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[3U])) << 0x20U) |
           (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[2U]))) ^
          (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7453)) << 0x20U) |
           (QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3bd35160__0)))));
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
    programs__DOT__u_hash_step__DOT__n464 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_step__DOT__n456 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h12448025__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n124) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n148) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n160) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n166) >> 8U))))))));
    programs__DOT__u_hash_step__DOT__c1345_s0 =
        (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h6f234a2d__0) << 0x1eU) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n265) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n289) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n301) << 0xcU)) |
            ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n307) << 8U)) |
             (0x7fffU & ((vlSelf->programs__DOT__u_hash_step__DOT__n456 >> 0x10U) ^
                         ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n307) << 8U)) |
                          (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h3da0be34__0)))))))));
    programs__DOT__u_hash_step__DOT__n1241 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_step__DOT__n896 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n748) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hd7032175__0))));
    programs__DOT__u_hash_step__DOT__n1237 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_step__DOT__n896 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h412cddfe__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n566) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n590) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n602) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n608) >> 8U))))))));
    programs__DOT__u_hash_step__DOT__n2576 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_step__DOT__n2231 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2083) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h545e6b41__0))));
    programs__DOT__u_hash_step__DOT__n2572 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_step__DOT__n2231 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_ha009bd27__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1901) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1925) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1937) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1943) >> 8U))))))));
    programs__DOT__u_hash_step__DOT__c2678_s0 =
        ((0x7fff0000U &
          ((vlSelf->programs__DOT__u_hash_step__DOT__n1792 << 0x10U) ^
           (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4a7eb92a__0) << 0x1eU) |
            ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1461) << 0xfU)) |
             ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1485) << 0xeU)) |
              ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1497) << 0xcU)) |
               (0x7f0000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1503) << 8U)))))))) |
         ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1503) << 8U)) |
          (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc27d8e1f__0)));
    programs__DOT__u_hash_step__DOT__c2680_s0 =
        (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_heb10278b__0) << 0x1eU) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1601) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1625) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1637) << 0xcU)) |
            ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1643) << 8U)) |
             (0x7fffU & ((vlSelf->programs__DOT__u_hash_step__DOT__n1792 >> 0x10U) ^
                         ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1643) << 8U)) |
                          (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbd4b1938__0)))))))));
    programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0 =
        ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3280) << 8U)) |
         (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h48dd1387__0));
    programs__DOT__u_hash_step__DOT__n3568 =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc804360c__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4369463f__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3238) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3262) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3274) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3280) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h48dd1387__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) &
                            (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3518) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3542) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3554) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3554) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3536) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3500) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) &
                              ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3494) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3530) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3548) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3548) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3524) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3476) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) &
                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423)))))))))))));
    programs__DOT__u_hash_step__DOT__n3129 =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h141b2b49__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2938) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2962) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2974) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2980) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44c424c6__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h27ba073c__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2790) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2814) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2826) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2832) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h0666c22e__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) &
                            (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3079) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3103) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3115) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3115) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3097) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3061) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) &
                              ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3055) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3091) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3109) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3109) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3085) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3037) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) &
                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983)))))))))))));
    programs__DOT__u_hash_step__DOT__c4001_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 & vlSelf->programs__DOT__u_hash_step__DOT__n3572)
           << 0xfU)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3670) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3694) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3706) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3706) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3688) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3652) << 9U)) |
                 (0x100U & (vlSelf->programs__DOT__u_hash_step__DOT__n3574 &
                            (vlSelf->programs__DOT__u_hash_step__DOT__n3572 << 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 << 0xfU) &
                             (vlSelf->programs__DOT__u_hash_step__DOT__n3572 << 7U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3646) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3682) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3700) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3700) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3676) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3628) << 1U)) |
                (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n3574 &
                       vlSelf->programs__DOT__u_hash_step__DOT__n3572))))))))));
    programs__DOT__u_hash_step__DOT__c4000_s0 =
        ((0x40000000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 &
                          vlSelf->programs__DOT__u_hash_step__DOT__n3572) >>
                         1U)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3811) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3835) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3847) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3847) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3829) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3793) << 9U)) |
                 (0x100U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x10U) &
                            (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 1U) &
                             (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 9U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3787) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3823) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3841) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3841) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3817) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3769) << 1U)) |
                (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 &
                        vlSelf->programs__DOT__u_hash_step__DOT__n3572) >>
                       0x10U))))))))));
    programs__DOT__u_hash_step__DOT__n3991 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n3973) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3931) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3925) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n3967) >> 2U)))));
    programs__DOT__u_hash_step__DOT__n3997 =
        (((0x7ffcU & ((IData)(programs__DOT__u_hash_step__DOT__n3985) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3955) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3949) >> 1U)) |
           (0x1fffU & ((IData)(programs__DOT__u_hash_step__DOT__n3979) >> 2U)))));
    if (vlSelf
            ->__Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0) {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q
            [vlSelf
                 ->__Vdlyvdim0__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0] =
            vlSelf
                ->__Vdlyvval__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0;
    }
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
    programs__DOT__u_hash_two__DOT__n4072[0U] =
        (((programs__DOT__u_hash_two__DOT__n4066[0U] << 5U) |
          (0x1fU & (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4048))) ^
         ((programs__DOT__u_hash_two__DOT__n4061[1U] << 0x1fU) |
          (programs__DOT__u_hash_two__DOT__n4061[0U] >> 1U)));
    programs__DOT__u_hash_two__DOT__n4072[1U] = (((programs__DOT__u_hash_two__DOT__n4066[0U] >> 0x1bU) |
                                                  (programs__DOT__u_hash_two__DOT__n4066[1U] << 5U)) ^
                                                 ((programs__DOT__u_hash_two__DOT__n4061[2U] << 0x1fU) |
                                                  (programs__DOT__u_hash_two__DOT__n4061[1U] >> 1U)));
    programs__DOT__u_hash_two__DOT__n4072[2U] = (((programs__DOT__u_hash_two__DOT__n4066[1U] >> 0x1bU) |
                                                  (programs__DOT__u_hash_two__DOT__n4066[2U] << 5U)) ^
                                                 ((programs__DOT__u_hash_two__DOT__n4061[3U] << 0x1fU) |
                                                  (programs__DOT__u_hash_two__DOT__n4061[2U] >> 1U)));
    programs__DOT__u_hash_two__DOT__n4072[3U] =
        (0x3fffffffU & (((programs__DOT__u_hash_two__DOT__n4066[2U] >> 0x1bU) |
                         (0x3fffffe0U & (programs__DOT__u_hash_two__DOT__n4066[3U] << 5U))) ^
                        (programs__DOT__u_hash_two__DOT__n4061[3U] >> 1U)));
    programs__DOT__u_hash_two__DOT__c7669_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1) << 4U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1) << 2U) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) >> 2U)) |
           (1U & (programs__DOT__u_hash_two__DOT__n4066[3U] >> 0x19U)))));
    programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[0U] =
        (IData)(programs__DOT__u_hash_two__DOT__n7636);
    programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[1U] =
        (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6431 >> 0x1fU)) << 0x1fU) |
         (IData)((programs__DOT__u_hash_two__DOT__n7636 >> 0x20U)));
    programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[2U] =
        ((0x80000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n6020 << 0x10U)) |
         (0x7fffffffU & vlSelf->programs__DOT__u_hash_two__DOT__n7457));
    programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[3U] =
        ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5889_0_s1) << 8U)) |
         (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6319));
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
    programs__DOT__u_hash_step__DOT__c1343_s0 =
        (((IData)(programs__DOT__u_hash_step__DOT__n464) << 0x10U) |
         ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n166) << 8U)) |
          (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44b62ef5__0)));
    programs__DOT__u_hash_step__DOT____VdfgTmp_h992fccf2__0 =
        ((0x80000000U & (vlSelf->programs__DOT__u_hash_step__DOT__n1792 << 0x10U)) |
         programs__DOT__u_hash_step__DOT__c2678_s0);
    programs__DOT__u_hash_step__DOT__n2688 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0)) << 0x3eU) |
          (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) >> 0xeU))))
            << 0x3dU) |
           (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) >> 0xdU))))
             << 0x3bU) |
            (((QData)((IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) >> 0xbU))))
              << 0x37U) |
             (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2083) >> 7U))))
               << 0x2fU) |
              (((QData)((IData)((
                    vlSelf->programs__DOT__u_hash_step__DOT__c2663_s0 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__c2664_s0 ^
                     (((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) &
                                        (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519))
                                       << 0xfU)) |
                       ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2624) << 0xfU)) |
                        ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2648) << 0xeU)) |
                         ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2660) << 0xcU)) |
                          ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2660) << 0xcU)) |
                             ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2642) << 0xaU)) |
                              ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2606) << 9U)) |
                               (0x100U &
                                ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) &
                                 ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) << 8U)))))) ^
                            (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 7U) &
                                       ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 0xfU)))
                              << 0x16U) |
                             ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2600) << 7U)) |
                              ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2636) << 6U)) |
                               (0x7ff00U &
                                ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2654) << 4U)))))) |
                           ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2654) << 4U)) |
                            ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2630) << 2U)) |
                             ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2582) << 1U)) |
                              (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) &
                                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519))))))))))) ^
                      (((IData)(programs__DOT__u_hash_step__DOT__n2576) << 0x10U) |
                       ((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__n2231) |
                        (IData)(programs__DOT__u_hash_step__DOT__n2572))))))))
                << 0x10U) |
               (QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h052678cd__0)))))))) ^
         (((QData)((IData)((((vlSelf->programs__DOT__u_hash_step__DOT__c2663_s0 ^
                              programs__DOT__u_hash_step__DOT__c2680_s0)
                             << 1U) |
                            (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n1792 >> 0xfU)))))
           << 0x1fU) |
          (QData)((IData)((vlSelf->programs__DOT__u_hash_step__DOT__c2664_s0 ^
                           programs__DOT__u_hash_step__DOT__c2678_s0)))));
    programs__DOT__u_hash_step__DOT__n3913 =
        (0x7fffU & ((programs__DOT__u_hash_step__DOT__n3568 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc804360c__0))));
    programs__DOT__u_hash_step__DOT__n3909 =
        (0x7fffU & (programs__DOT__u_hash_step__DOT__n3568 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4369463f__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3238) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3262) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3274) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3280) >> 8U))))))));
    programs__DOT__u_hash_step__DOT__n3140 =
        (0x7fffU & ((programs__DOT__u_hash_step__DOT__n3129 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2980) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44c424c6__0))));
    programs__DOT__u_hash_step__DOT__c4015_s0 =
        ((0x7fff0000U &
          ((programs__DOT__u_hash_step__DOT__n3129 << 0x10U) ^
           (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h27ba073c__0) << 0x1eU) |
            ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2790) << 0xfU)) |
             ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2814) << 0xeU)) |
              ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2826) << 0xcU)) |
               (0x7f0000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2832) << 8U)))))))) |
         ((0xff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2832) << 8U)) |
          (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h0666c22e__0)));
    vlSelf->programs__DOT__u_store__DOT__iaccess_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__credits_q))));
    if (vlSelf->store_iaccess_tready) {
        vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_q = vlSelf->store_iaccess_tdata;
    }
    vlSelf->programs__DOT__u_store__DOT__n35 =
        (0x3fU & ((IData)(1U) + (IData)(vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q)));
    vlSelf->programs__DOT__u_tallies__DOT__ram5_now_data =
        vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[(
            0xfU & (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_head))];
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready =
        ((IData)(vlSelf->rst_ni) &
         ((IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_valid) &
          (0U != (IData)(vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__credits_q))));
    if (vlSelf->tallies_iaccess_tready) {
        vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_q = vlSelf->tallies_iaccess_tdata;
    }
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
    programs__DOT__u_hash_two__DOT__c7664_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 5U) |
         (IData)(programs__DOT__u_hash_two__DOT__c7669_s1));
    programs__DOT__u_hash_two__DOT__c7643_s1[0U] = programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[0U];
    programs__DOT__u_hash_two__DOT__c7643_s1[1U] = programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[1U];
    programs__DOT__u_hash_two__DOT__c7643_s1[2U] = programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[2U];
    programs__DOT__u_hash_two__DOT__c7643_s1[3U] =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1) << 0x1eU) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1) << 0x1dU) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1) << 0x1bU) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1) << 0x17U) |
            programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[3U]))));
    programs__DOT__u_hash_two__DOT__n7650[0U] =
        (programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[0U] ^
         (IData)((0x3ffffffffffffffULL & (programs__DOT__u_hash_two__DOT__n7636 >> 5U))));
    programs__DOT__u_hash_two__DOT__n7650[1U] =
        (programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[1U] ^
         ((0xfc000000U &
           ((vlSelf->programs__DOT__u_hash_two__DOT__n7457 << 0x1bU) |
            (0x4000000U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n6431 >> 0x1fU)) << 0x1aU)))) |
          (IData)(((0x3ffffffffffffffULL & (programs__DOT__u_hash_two__DOT__n7636 >> 5U)) >> 0x20U))));
    programs__DOT__u_hash_two__DOT__n7650[2U] =
        (programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[2U] ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6319) << 0x1bU) |
          ((0x4000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n6020 << 0xbU)) |
           (0x3ffffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n7457 >> 5U)))));
    programs__DOT__u_hash_two__DOT__n7650[3U] =
        (((0x3800000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1) << 0x17U)) |
          programs__DOT__u_hash_two__DOT____VdfgTmp_hb7e6a43b__0[3U]) ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1) << 0x19U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1) << 0x18U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1) << 0x16U) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1) << 0x12U) |
             ((0x3fc00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5889_0_s1) << 3U)) |
              ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n6319) >> 5U)))))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3137 =
        (0x7fffU & ((vlSelf->programs__DOT__u_hash_two__DOT__n3126 >> 0x10U) ^
                    ((0x7f00U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2977) << 8U)) |
                     (IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd1b11699__0))));
    vlSelf->programs__DOT__u_hash_two__DOT__n3133 =
        (0x7fffU & (vlSelf->programs__DOT__u_hash_two__DOT__n3126 ^
                    (((IData)(vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2f2e40be__0) << 0xeU) |
                     ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2787) >> 1U)) |
                      ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2811) >> 2U)) |
                       ((0x780U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2823) >> 4U)) |
                        (0x7fU & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2829) >> 8U))))))));
    programs__DOT__u_hash_step__DOT__n1353 =
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbb5122e9__0)) << 0x3eU) |
          (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n706) >> 0xeU))))
            << 0x3dU) |
           (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n730) >> 0xdU))))
             << 0x3bU) |
            (((QData)((IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n742) >> 0xbU))))
              << 0x37U) |
             (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n748) >> 7U))))
               << 0x2fU) |
              (((QData)((IData)((
                    vlSelf->programs__DOT__u_hash_step__DOT__c1328_s0 ^
                    (vlSelf->programs__DOT__u_hash_step__DOT__c1329_s0 ^
                     (((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) &
                                        (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184))
                                       << 0xfU)) |
                       ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1289) << 0xfU)) |
                        ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1313) << 0xeU)) |
                         ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1325) << 0xcU)) |
                          ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1325) << 0xcU)) |
                             ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1307) << 0xaU)) |
                              ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1271) << 9U)) |
                               (0x100U &
                                ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) &
                                 ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) << 8U)))))) ^
                            (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) >> 7U) &
                                       ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184) >> 0xfU)))
                              << 0x16U) |
                             ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1265) << 7U)) |
                              ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1301) << 6U)) |
                               (0x7ff00U &
                                ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1319) << 4U)))))) |
                           ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1319) << 4U)) |
                            ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1295) << 2U)) |
                             ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1247) << 1U)) |
                              (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1185) &
                                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1184))))))))))) ^
                      (((IData)(programs__DOT__u_hash_step__DOT__n1241) << 0x10U) |
                       ((0x8000U & vlSelf->programs__DOT__u_hash_step__DOT__n896) |
                        (IData)(programs__DOT__u_hash_step__DOT__n1237))))))))
                << 0x10U) |
               (QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf91cc6a4__0)))))))) ^
         (((QData)((IData)((((vlSelf->programs__DOT__u_hash_step__DOT__c1328_s0 ^
                              programs__DOT__u_hash_step__DOT__c1345_s0)
                             << 1U) |
                            (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n456 >> 0xfU)))))
           << 0x1fU) |
          (QData)((IData)((vlSelf->programs__DOT__u_hash_step__DOT__c1329_s0 ^
                           programs__DOT__u_hash_step__DOT__c1343_s0)))));
    programs__DOT__u_hash_step__DOT__n2841 =
        (0x7fffffffU & ((IData)((programs__DOT__u_hash_step__DOT__n2688 >> 0x20U)) ^
                        (((IData)(programs__DOT__u_hash_step__DOT__n2572) << 0x10U) |
                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h052678cd__0))));
    programs__DOT__u_hash_step__DOT__n2837 =
        (0x7fffffffU &
         (programs__DOT__u_hash_step__DOT__c2680_s0 ^ (IData)(programs__DOT__u_hash_step__DOT__n2688)));
    vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_valid)) |
               (IData)(vlSelf->programs__DOT__u_store__DOT__iaccess_ready)));
    vlSelf->store_iaccess_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q)));
    vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__move =
        (1U & ((~(IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_valid)) |
               (IData)(vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready)));
    vlSelf->tallies_iaccess_tready =
        (1U & (~(IData)(vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q)));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take =
        ((0U != (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__filled_q)) &
         ((~(IData)(vlSelf->programs__DOT__u_groups__DOT__items_tvalid)) |
          (~(IData)(vlSelf
                        ->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q))));
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
    programs__DOT__u_hash_two__DOT__n7666 =
        (0x3fU & ((IData)(programs__DOT__u_hash_two__DOT__c7664_s1) ^
                  (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4048)));
    __Vtemp_hd2417655__0[2U] =
        (((IData)((
              (0xfffffffffffffffeULL &
               ((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[1U])) << 0x21U) |
                 ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[0U])) << 1U)))) |
              (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU))))))) >>
          2U) |
         ((IData)((
              ((0xfffffffffffffffeULL &
                ((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[1U])) << 0x21U) |
                  ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[0U])) << 1U)))) |
               (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU)))))) >>
              0x20U))
          << 0x1eU));
    programs__DOT__u_hash_two__DOT__n7645[0U] =
        (programs__DOT__u_hash_two__DOT__c7643_s1[0U] ^
         (((vlSelf->programs__DOT__u_hash_two__DOT__n6273 << 0x1fU) |
           (0x40000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n4460 << 0xfU))) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4467) << 0xfU) |
           ((0x7f80U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4206_0_s1) << 7U)) |
            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4194_0_s1) << 3U) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4170_0_s1) << 1U) |
              (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4122_0_s1)))))));
    programs__DOT__u_hash_two__DOT__n7645[1U] =
        (programs__DOT__u_hash_two__DOT__c7643_s1[1U] ^
         ((0x3fffffffU & (vlSelf->programs__DOT__u_hash_two__DOT__n6273 >> 1U)) |
          ((IData)((
               (0xfffffffffffffffeULL &
                ((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
                 (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[1U])) << 0x21U) |
                  ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[0U])) << 1U)))) |
               (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU)))))))
           << 0x1eU)));
    programs__DOT__u_hash_two__DOT__n7645[2U] =
        (programs__DOT__u_hash_two__DOT__c7643_s1[2U] ^ __Vtemp_hd2417655__0[2U]);
    programs__DOT__u_hash_two__DOT__n7645[3U] =
        (programs__DOT__u_hash_two__DOT__c7643_s1[3U] ^
         ((0x40000000U & (vlSelf->programs__DOT__u_hash_two__DOT__n7627[1U] >> 1U)) |
          ((IData)((
               ((0xfffffffffffffffeULL &
                 ((vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 << 1U) ^
                  (((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[1U])) << 0x21U) |
                   ((QData)((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n7627[0U])) << 1U)))) |
                (QData)((IData)((1U & (IData)((vlSelf->programs__DOT__u_hash_two__DOT__n5253 >> 0x1fU)))))) >>
               0x20U)) >>
           2U)));
    programs__DOT__u_hash_two__DOT__c7691_s1 =
        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1) << 4U) |
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1) << 2U) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1) >> 2U)) |
           (1U & (programs__DOT__u_hash_two__DOT__n7650[3U] >> 0x19U)))));
    programs__DOT__u_hash_step__DOT__n1359 =
        (0x7fffffffU &
         (programs__DOT__u_hash_step__DOT__c1345_s0 ^ (IData)(programs__DOT__u_hash_step__DOT__n1353)));
    programs__DOT__u_hash_step__DOT__c4032_s0 =
        (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbb5122e9__0)) << 0x3eU) |
         (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n706) >> 0xeU))))
           << 0x3dU) |
          (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n730) >> 0xdU))))
            << 0x3bU) |
           (((QData)((IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n742) >> 0xbU))))
             << 0x37U) |
            (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n748) >> 7U))))
              << 0x2fU) |
             (((QData)((IData)(programs__DOT__u_hash_step__DOT__n1241)) << 0x20U) |
              (QData)((IData)((
                  (0x80000000U & (vlSelf->programs__DOT__u_hash_step__DOT__n896 << 0x10U)) |
                  (0x7fffffffU &
                   ((IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x20U)) ^
                    (((IData)(programs__DOT__u_hash_step__DOT__n1237) << 0x10U) |
                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf91cc6a4__0)))))))))))));
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_read =
        ((0x99U == (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q))
             ? 0U
             : (0xffU &
                ((IData)(1U) +
                 (IData)(vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q))));
    __Vtemp_h43454f59__0[1U] =
        (((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n2686 >> 0x1fU)) << 0x1fU) |
         (IData)((
             ((0x7fffffffffffff00ULL & vlSelf->programs__DOT__u_hash_two__DOT__n4048) |
              (QData)((IData)((
                  ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 7U) |
                    ((((IData)(programs__DOT__u_hash_two__DOT__c7669_s1) << 2U) ^
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 6U) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1) << 5U) |
                        (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1) << 3U) |
                         (4U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) >> 1U)))))) |
                     (2U & (programs__DOT__u_hash_two__DOT__n4066[3U] >> 0x18U)))) ^
                   ((0xc0U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n4048 >> 6U)) << 6U)) |
                    (0x3eU & (IData)(programs__DOT__u_hash_two__DOT__n7666)))) |
                  (1U & (IData)(programs__DOT__u_hash_two__DOT__n7666)))))) >>
             0x20U)));
    __Vtemp_h094b6430__0[0U] =
        ((IData)(((0x7fffffffffffff00ULL & vlSelf->programs__DOT__u_hash_two__DOT__n4048) |
                  (QData)((IData)((
                      ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 7U) |
                        ((((IData)(programs__DOT__u_hash_two__DOT__c7669_s1) << 2U) ^
                          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 6U) |
                           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1) << 5U) |
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1) << 3U) |
                             (4U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) >> 1U)))))) |
                         (2U & (programs__DOT__u_hash_two__DOT__n4066[3U] >> 0x18U)))) ^
                       ((0xc0U & ((IData)((vlSelf->programs__DOT__u_hash_two__DOT__n4048 >> 6U)) << 6U)) |
                        (0x3eU & (IData)(programs__DOT__u_hash_two__DOT__n7666)))) |
                      (1U & (IData)(programs__DOT__u_hash_two__DOT__n7666))))))) ^
         ((0xffffe000U & (programs__DOT__u_hash_two__DOT__n4072[0U] << 2U)) |
          ((0x1f80U & (((IData)(programs__DOT__u_hash_two__DOT__c7664_s1) << 7U) ^
                       (0xffffff80U & (programs__DOT__u_hash_two__DOT__n4072[0U] << 2U)))) |
           ((0x7cU & (programs__DOT__u_hash_two__DOT__n4072[0U] << 2U)) |
            ((2U & (programs__DOT__u_hash_two__DOT__n4061[0U] << 1U)) |
             (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n18_0_s1))))));
    __Vtemp_ha41cdd12__0[1U] =
        ((((3U & (programs__DOT__u_hash_two__DOT__n7650[0U] >> 0x19U)) ^
           ((2U & (programs__DOT__u_hash_two__DOT__n7645[1U] << 1U)) |
            (programs__DOT__u_hash_two__DOT__n7645[0U] >> 0x1fU))) |
          (((0x7cU & (programs__DOT__u_hash_two__DOT__n7650[0U] >> 0x19U)) |
            (programs__DOT__u_hash_two__DOT__n7650[1U] << 7U)) ^
           (0xfffffffcU & (programs__DOT__u_hash_two__DOT__n7645[1U] << 1U)))) ^
         (programs__DOT__u_hash_two__DOT__c7643_s1[1U] ^
          (__Vtemp_h43454f59__0[1U] ^ (((0x1ffcU & (programs__DOT__u_hash_two__DOT__n4072[1U] << 2U)) |
                                        (programs__DOT__u_hash_two__DOT__n4072[0U] >> 0x1eU)) |
                                       (0xffffe000U & (programs__DOT__u_hash_two__DOT__n4072[1U] << 2U))))));
    __Vtemp_ha41cdd12__0[2U] = ((((3U & (programs__DOT__u_hash_two__DOT__n7650[1U] >> 0x19U)) ^
                                  ((2U & (programs__DOT__u_hash_two__DOT__n7645[2U] << 1U)) |
                                   (programs__DOT__u_hash_two__DOT__n7645[1U] >> 0x1fU))) |
                                 (((0x7cU & (programs__DOT__u_hash_two__DOT__n7650[1U] >> 0x19U)) |
                                   (programs__DOT__u_hash_two__DOT__n7650[2U] << 7U)) ^
                                  (0xfffffffcU & (programs__DOT__u_hash_two__DOT__n7645[2U] << 1U)))) ^
                                (programs__DOT__u_hash_two__DOT__c7643_s1[2U] ^
                                 ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1) << 0x1fU) |
                                   (0x7fffffffU & vlSelf->programs__DOT__u_hash_two__DOT__n2838)) ^
                                  (((0x1ffcU & (programs__DOT__u_hash_two__DOT__n4072[2U] << 2U)) |
                                    (programs__DOT__u_hash_two__DOT__n4072[1U] >> 0x1eU)) |
                                   (0xffffe000U & (programs__DOT__u_hash_two__DOT__n4072[2U] << 2U))))));
    __Vtemp_ha41cdd12__0[3U] =
        ((((3U & (programs__DOT__u_hash_two__DOT__n7650[2U] >> 0x19U)) ^
           ((2U & (programs__DOT__u_hash_two__DOT__n7645[3U] << 1U)) |
            (programs__DOT__u_hash_two__DOT__n7645[2U] >> 0x1fU))) |
          (0xfffffffcU & (((0x7cU & (programs__DOT__u_hash_two__DOT__n7650[2U] >> 0x19U)) |
                           (programs__DOT__u_hash_two__DOT__n7650[3U] << 7U)) ^
                          (0xfffffffcU & (programs__DOT__u_hash_two__DOT__n7645[3U] << 1U))))) ^
         ((0x80000000U & (programs__DOT__u_hash_two__DOT__n4072[3U] << 2U)) |
          (programs__DOT__u_hash_two__DOT__c7643_s1[3U] ^
           ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1) << 0x1eU) |
             (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1) << 0x1dU) |
              (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1) << 0x1bU) |
               (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1) << 0x17U) |
                (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2081_7_s1) << 0xfU) |
                 (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1)))))) ^
            (((0x1ffcU & (programs__DOT__u_hash_two__DOT__n4072[3U] << 2U)) |
              (programs__DOT__u_hash_two__DOT__n4072[2U] >> 0x1eU)) |
             (0x7fffe000U & (programs__DOT__u_hash_two__DOT__n4072[3U] << 2U)))))));
    programs__DOT__u_hash_two__DOT__n7697[0U] =
        (((((programs__DOT__u_hash_two__DOT__n7650[0U] << 7U) |
            (0x7cU & ((IData)(programs__DOT__u_hash_two__DOT__n7636) << 2U))) ^
           (0xfffffffcU & (programs__DOT__u_hash_two__DOT__n7645[0U] << 1U))) |
          ((2U & (programs__DOT__u_hash_two__DOT__n7645[0U] << 1U)) |
           (IData)(vlSelf->programs__DOT__u_hash_two__DOT__n4087_0_s1))) ^
         (programs__DOT__u_hash_two__DOT__c7643_s1[0U] ^ __Vtemp_h094b6430__0[0U]));
    programs__DOT__u_hash_two__DOT__n7697[1U] = __Vtemp_ha41cdd12__0[1U];
    programs__DOT__u_hash_two__DOT__n7697[2U] = __Vtemp_ha41cdd12__0[2U];
    programs__DOT__u_hash_two__DOT__n7697[3U] = __Vtemp_ha41cdd12__0[3U];
    programs__DOT__u_hash_two__DOT__n7693 =
        ((IData)(programs__DOT__u_hash_two__DOT__c7691_s1) ^
         (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1) << 4U) |
          (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1) << 3U) |
           (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1) << 1U) |
            (1U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1) >> 3U))))));
    __Vtemp_hc2277d0b__0[1U] = (IData)((
        ((QData)((IData)((1U & (vlSelf->programs__DOT__u_hash_step__DOT__n2231 >> 0xfU)))) << 0x3fU) |
        ((((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0)) << 0x3eU) |
          (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) >> 0xeU))))
            << 0x3dU) |
           (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) >> 0xdU))))
             << 0x3bU) |
            (((QData)((IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) >> 0xbU))))
              << 0x37U) |
             (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) >> 7U))))
               << 0x2fU) |
              (((QData)((IData)((
                    programs__DOT__u_hash_step__DOT__c4000_s0 ^
                    (programs__DOT__u_hash_step__DOT__c4001_s0 ^
                     (((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) &
                                        (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856))
                                       << 0xfU)) |
                       ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3961) << 0xfU)) |
                        ((0x18000000U & ((IData)(programs__DOT__u_hash_step__DOT__n3985) << 0xeU)) |
                         ((0x7800000U & ((IData)(programs__DOT__u_hash_step__DOT__n3997) << 0xcU)) |
                          ((((0x7ff000U & ((IData)(programs__DOT__u_hash_step__DOT__n3997) << 0xcU)) |
                             ((0xc00U & ((IData)(programs__DOT__u_hash_step__DOT__n3979) << 0xaU)) |
                              ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3943) << 9U)) |
                               (0x100U &
                                ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) &
                                 ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) << 8U)))))) ^
                            (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 7U) &
                                       ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
                              << 0x16U) |
                             ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3937) << 7U)) |
                              ((0x180000U & ((IData)(programs__DOT__u_hash_step__DOT__n3973) << 6U)) |
                               (0x7ff00U & ((IData)(programs__DOT__u_hash_step__DOT__n3991) << 4U)))))) |
                           ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n3991) << 4U)) |
                            ((0xcU & ((IData)(programs__DOT__u_hash_step__DOT__n3967) << 2U)) |
                             ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3919) << 1U)) |
                              (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) &
                                     (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856))))))))))) ^
                      (((IData)(programs__DOT__u_hash_step__DOT__n3913) << 0x10U) |
                       ((0x8000U & programs__DOT__u_hash_step__DOT__n3568) |
                        (IData)(programs__DOT__u_hash_step__DOT__n3909))))))))
                << 0x10U) |
               (QData)((IData)(programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0)))))))) ^
         ((((QData)((IData)((
                ((programs__DOT__u_hash_step__DOT__c4000_s0 << 1U) ^
                 (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h141b2b49__0) << 0x1fU) |
                  ((0x40000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2938) << 0x10U)) |
                   ((0x30000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2962) << 0xfU)) |
                    ((0xf000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2974) << 0xdU)) |
                     ((0xff0000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2980) << 9U)) |
                      ((IData)(programs__DOT__u_hash_step__DOT__n3140) << 1U))))))) |
                (1U & (programs__DOT__u_hash_step__DOT__n3129 >> 0xfU)))))
            << 0x1fU) |
           (QData)((IData)((programs__DOT__u_hash_step__DOT__c4001_s0 ^
                            programs__DOT__u_hash_step__DOT__c4015_s0)))) ^
          (((QData)((IData)(((programs__DOT__u_hash_step__DOT__n2841 << 1U) |
                             (1U & (IData)((programs__DOT__u_hash_step__DOT__n2688 >> 0x1fU))))))
            << 0x1fU) |
           (QData)((IData)(programs__DOT__u_hash_step__DOT__n2837)))))));
    __Vtemp_hc2277d0b__0[2U] = (IData)((
        (((QData)((IData)((1U & (vlSelf->programs__DOT__u_hash_step__DOT__n2231 >> 0xfU)))) << 0x3fU) |
         ((((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0)) << 0x3eU) |
           (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) >> 0xeU))))
             << 0x3dU) |
            (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) >> 0xdU))))
              << 0x3bU) |
             (((QData)((IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) >> 0xbU))))
               << 0x37U) |
              (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) >> 7U))))
                << 0x2fU) |
               (((QData)((IData)((
                     programs__DOT__u_hash_step__DOT__c4000_s0 ^
                     (programs__DOT__u_hash_step__DOT__c4001_s0 ^
                      (((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) &
                                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856))
                                        << 0xfU)) |
                        ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3961) << 0xfU)) |
                         ((0x18000000U & ((IData)(programs__DOT__u_hash_step__DOT__n3985) << 0xeU)) |
                          ((0x7800000U & ((IData)(programs__DOT__u_hash_step__DOT__n3997) << 0xcU)) |
                           ((((0x7ff000U & ((IData)(programs__DOT__u_hash_step__DOT__n3997) << 0xcU)) |
                              ((0xc00U & ((IData)(programs__DOT__u_hash_step__DOT__n3979) << 0xaU)) |
                               ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3943) << 9U)) |
                                (0x100U &
                                 ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) &
                                  ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) << 8U)))))) ^
                             (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) >> 7U) &
                                        ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856) >> 0xfU)))
                               << 0x16U) |
                              ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3937) << 7U)) |
                               ((0x180000U & ((IData)(programs__DOT__u_hash_step__DOT__n3973) << 6U)) |
                                (0x7ff00U & ((IData)(programs__DOT__u_hash_step__DOT__n3991) << 4U)))))) |
                            ((0xf0U & ((IData)(programs__DOT__u_hash_step__DOT__n3991) << 4U)) |
                             ((0xcU & ((IData)(programs__DOT__u_hash_step__DOT__n3967) << 2U)) |
                              ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3919) << 1U)) |
                               (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3857) &
                                      (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3856))))))))))) ^
                       (((IData)(programs__DOT__u_hash_step__DOT__n3913) << 0x10U) |
                        ((0x8000U & programs__DOT__u_hash_step__DOT__n3568) |
                         (IData)(programs__DOT__u_hash_step__DOT__n3909))))))))
                 << 0x10U) |
                (QData)((IData)(programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0)))))))) ^
          ((((QData)((IData)((
                 ((programs__DOT__u_hash_step__DOT__c4000_s0 << 1U) ^
                  (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h141b2b49__0) << 0x1fU) |
                   ((0x40000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2938) << 0x10U)) |
                    ((0x30000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2962) << 0xfU)) |
                     ((0xf000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2974) << 0xdU)) |
                      ((0xff0000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2980) << 9U)) |
                       ((IData)(programs__DOT__u_hash_step__DOT__n3140) << 1U))))))) |
                 (1U & (programs__DOT__u_hash_step__DOT__n3129 >> 0xfU)))))
             << 0x1fU) |
            (QData)((IData)((programs__DOT__u_hash_step__DOT__c4001_s0 ^
                             programs__DOT__u_hash_step__DOT__c4015_s0)))) ^
           (((QData)((IData)(((programs__DOT__u_hash_step__DOT__n2841 << 1U) |
                              (1U & (IData)((programs__DOT__u_hash_step__DOT__n2688 >> 0x1fU))))))
             << 0x1fU) |
            (QData)((IData)(programs__DOT__u_hash_step__DOT__n2837)))))) >>
        0x20U));
    __Vtemp_hfeb1c56b__0[0U] = (IData)((
        (((QData)((IData)(((programs__DOT__u_hash_step__DOT__n1359 << 1U) |
                           (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n456 >> 0xfU)))))
          << 0x1fU) |
         (QData)((IData)(programs__DOT__u_hash_step__DOT__c1343_s0))) ^
        (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h141b2b49__0)) << 0x3eU) |
         (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2938) >> 0xeU))))
           << 0x3dU) |
          (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2962) >> 0xdU))))
            << 0x3bU) |
           (((QData)((IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2974) >> 0xbU))))
             << 0x37U) |
            (((QData)((IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2980) >> 7U))))
              << 0x2fU) |
             (((QData)((IData)(programs__DOT__u_hash_step__DOT__n3140)) << 0x20U) |
              (QData)((IData)(((0x80000000U & (programs__DOT__u_hash_step__DOT__n3129 << 0x10U)) |
                               programs__DOT__u_hash_step__DOT__c4015_s0)))))))))));
    __Vtemp_hfeb1c56b__0[1U] =
        (((IData)((
              ((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0)) << 0x3fU) |
                (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) >> 0xeU))))
                  << 0x3eU) |
                 (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) >> 0xdU))))
                   << 0x3cU) |
                  (((QData)((
                        IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) >> 0xbU))))
                    << 0x38U) |
                   (((QData)((
                         IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) >> 7U))))
                     << 0x30U) |
                    (((QData)((IData)(programs__DOT__u_hash_step__DOT__n3913)) << 0x21U) |
                     ((QData)((IData)(((0x80000000U & (programs__DOT__u_hash_step__DOT__n3568 << 0x10U)) |
                                       (((IData)(programs__DOT__u_hash_step__DOT__n3909) << 0x10U) |
                                        (IData)(programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU)))))))
          << 0x1fU) |
         (IData)((
             ((((QData)((IData)(((programs__DOT__u_hash_step__DOT__n1359 << 1U) |
                                 (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n456 >> 0xfU)))))
                << 0x1fU) |
               (QData)((IData)(programs__DOT__u_hash_step__DOT__c1343_s0))) ^
              (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h141b2b49__0)) << 0x3eU) |
               (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2938) >> 0xeU))))
                 << 0x3dU) |
                (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2962) >> 0xdU))))
                  << 0x3bU) |
                 (((QData)((
                       IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2974) >> 0xbU))))
                   << 0x37U) |
                  (((QData)((
                        IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2980) >> 7U))))
                    << 0x2fU) |
                   (((QData)((IData)(programs__DOT__u_hash_step__DOT__n3140)) << 0x20U) |
                    (QData)((IData)(((0x80000000U & (programs__DOT__u_hash_step__DOT__n3129 << 0x10U)) |
                                     programs__DOT__u_hash_step__DOT__c4015_s0)))))))))) >>
             0x20U)));
    __Vtemp_hfeb1c56b__0[2U] =
        (((IData)((
              ((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0)) << 0x3fU) |
                (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) >> 0xeU))))
                  << 0x3eU) |
                 (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) >> 0xdU))))
                   << 0x3cU) |
                  (((QData)((
                        IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) >> 0xbU))))
                    << 0x38U) |
                   (((QData)((
                         IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) >> 7U))))
                     << 0x30U) |
                    (((QData)((IData)(programs__DOT__u_hash_step__DOT__n3913)) << 0x21U) |
                     ((QData)((IData)(((0x80000000U & (programs__DOT__u_hash_step__DOT__n3568 << 0x10U)) |
                                       (((IData)(programs__DOT__u_hash_step__DOT__n3909) << 0x10U) |
                                        (IData)(programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU))))))) >>
          1U) |
         ((IData)((
              (((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
                (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0))
                  << 0x3fU) |
                 (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) >> 0xeU))))
                   << 0x3eU) |
                  (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) >> 0xdU))))
                    << 0x3cU) |
                   (((QData)((
                         IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) >> 0xbU))))
                     << 0x38U) |
                    (((QData)((
                          IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) >> 7U))))
                      << 0x30U) |
                     (((QData)((IData)(programs__DOT__u_hash_step__DOT__n3913)) << 0x21U) |
                      ((QData)((IData)(((0x80000000U & (programs__DOT__u_hash_step__DOT__n3568 << 0x10U)) |
                                        (((IData)(programs__DOT__u_hash_step__DOT__n3909) << 0x10U) |
                                         (IData)(programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0)))))
                       << 1U)))))))) |
               (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU)))))) >>
              0x20U))
          << 0x1fU));
    __Vtemp_hfeb1c56b__0[3U] =
        ((IData)((
             (((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
               (((QData)((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0)) << 0x3fU) |
                (((QData)((IData)((1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3378) >> 0xeU))))
                  << 0x3eU) |
                 (((QData)((IData)((3U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3402) >> 0xdU))))
                   << 0x3cU) |
                  (((QData)((
                        IData)((0xfU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) >> 0xbU))))
                    << 0x38U) |
                   (((QData)((
                         IData)((0xffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3420) >> 7U))))
                     << 0x30U) |
                    (((QData)((IData)(programs__DOT__u_hash_step__DOT__n3913)) << 0x21U) |
                     ((QData)((IData)(((0x80000000U & (programs__DOT__u_hash_step__DOT__n3568 << 0x10U)) |
                                       (((IData)(programs__DOT__u_hash_step__DOT__n3909) << 0x10U) |
                                        (IData)(programs__DOT__u_hash_step__DOT____VdfgTmp_ha6fe76a0__0)))))
                      << 1U)))))))) |
              (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU)))))) >>
             0x20U)) >>
         1U);
    programs__DOT__u_hash_step__DOT__n4041[0U] =
        (programs__DOT__u_hash_step__DOT____VdfgTmp_h992fccf2__0 ^ __Vtemp_hfeb1c56b__0[0U]);
    programs__DOT__u_hash_step__DOT__n4041[1U] = (__Vtemp_hc2277d0b__0[1U] ^ __Vtemp_hfeb1c56b__0[1U]);
    programs__DOT__u_hash_step__DOT__n4041[2U] = (__Vtemp_hc2277d0b__0[2U] ^ __Vtemp_hfeb1c56b__0[2U]);
    programs__DOT__u_hash_step__DOT__n4041[3U] =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) << 0xcU)) |
             ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2083) << 8U)) |
              (IData)(programs__DOT__u_hash_step__DOT__n2576)))))) ^
         __Vtemp_hfeb1c56b__0[3U]);
    __Vtemp_h75f1346a__0[0U] =
        ((0xffffe000U & programs__DOT__u_hash_two__DOT__n7697[0U]) |
         (0x1fffU & ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1) << 0xcU) |
                      (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1) << 0xbU) |
                       (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1) << 9U) |
                        ((0x100U & ((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1) << 5U)) |
                         ((((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1) ^
                            (programs__DOT__u_hash_two__DOT__n7650[3U] >> 0x19U))
                           << 7U) |
                          ((((IData)(programs__DOT__u_hash_two__DOT__c7691_s1) << 2U) ^
                            (((IData)(vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1) << 6U) |
                             (0x3cU & ((IData)(programs__DOT__u_hash_two__DOT__n7693) << 1U)))) |
                           ((2U & ((IData)(programs__DOT__u_hash_two__DOT__n7693) << 1U)) |
                            (1U & (programs__DOT__u_hash_two__DOT__n7650[3U] >> 0x19U))))))))) ^
                     programs__DOT__u_hash_two__DOT__n7697[0U])));
    vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[0U] = __Vtemp_h75f1346a__0[0U];
    vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[1U] =
        ((0x1fffU & programs__DOT__u_hash_two__DOT__n7697[1U]) |
         (0xffffe000U & programs__DOT__u_hash_two__DOT__n7697[1U]));
    vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[2U] =
        ((0x1fffU & programs__DOT__u_hash_two__DOT__n7697[2U]) |
         (0xffffe000U & programs__DOT__u_hash_two__DOT__n7697[2U]));
    vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i[3U] =
        ((0x1fffU & programs__DOT__u_hash_two__DOT__n7697[3U]) |
         (0xffffe000U & programs__DOT__u_hash_two__DOT__n7697[3U]));
    programs__DOT__u_hash_step__DOT__n4051 =
        (0x7fffffffffffffffULL &
         ((((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[3U])) << 0x20U) |
           (QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[2U]))) ^
          (((QData)((IData)(programs__DOT__u_hash_step__DOT__n2837)) << 0x20U) |
           (QData)((IData)(programs__DOT__u_hash_step__DOT____VdfgTmp_h992fccf2__0)))));
    programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[0U] =
        (IData)(programs__DOT__u_hash_step__DOT__n4051);
    programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[1U] =
        (((IData)((programs__DOT__u_hash_step__DOT__n2688 >> 0x1fU)) << 0x1fU) |
         (IData)((programs__DOT__u_hash_step__DOT__n4051 >> 0x20U)));
    programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[2U] =
        ((0x80000000U & (vlSelf->programs__DOT__u_hash_step__DOT__n2231 << 0x10U)) |
         (0x7fffffffU & programs__DOT__u_hash_step__DOT__n2841));
    programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[3U] =
        ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2083) << 8U)) |
         (IData)(programs__DOT__u_hash_step__DOT__n2576));
    __Vtemp_h4230a6b7__0[2U] =
        (((IData)(((0xfffffffffffffffeULL &
                    ((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
                     (((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[1U])) << 0x21U) |
                      ((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[0U])) << 1U)))) |
                   (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU))))))) >>
          2U) |
         ((IData)((((0xfffffffffffffffeULL &
                     ((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
                      (((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[1U])) << 0x21U) |
                       ((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[0U])) << 1U)))) |
                    (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU)))))) >>
                   0x20U))
          << 0x1eU));
    __Vtemp_h705cc7bf__0[3U] =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) << 0xcU)) |
             programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[3U])))) ^
         ((0x40000000U & (programs__DOT__u_hash_step__DOT__n4041[1U] >> 1U)) |
          ((IData)((((0xfffffffffffffffeULL &
                      ((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
                       (((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[1U])) << 0x21U) |
                        ((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[0U])) << 1U)))) |
                     (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU)))))) >>
                    0x20U)) >>
           2U)));
    programs__DOT__u_hash_step__DOT__n4064[0U] =
        (programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[0U] ^
         (((programs__DOT__u_hash_step__DOT__n1359 << 0x1fU) |
           (0x40000000U & (vlSelf->programs__DOT__u_hash_step__DOT__n456 << 0xfU))) |
          (((IData)(programs__DOT__u_hash_step__DOT__n464) << 0xfU) |
           ((0x7f80U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n166) << 7U)) |
            ((0x78U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n154) << 3U)) |
             ((6U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n130) << 1U)) |
              (1U & (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n82))))))));
    programs__DOT__u_hash_step__DOT__n4064[1U] =
        (programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[1U] ^
         ((0x3fffffffU & (programs__DOT__u_hash_step__DOT__n1359 >> 1U)) |
          ((IData)(((0xfffffffffffffffeULL &
                     ((programs__DOT__u_hash_step__DOT__c4032_s0 << 1U) ^
                      (((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[1U])) << 0x21U) |
                       ((QData)((IData)(programs__DOT__u_hash_step__DOT__n4041[0U])) << 1U)))) |
                    (QData)((IData)((1U & (IData)((programs__DOT__u_hash_step__DOT__n1353 >> 0x1fU)))))))
           << 0x1eU)));
    programs__DOT__u_hash_step__DOT__n4064[2U] =
        (programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[2U] ^ __Vtemp_h4230a6b7__0[2U]);
    programs__DOT__u_hash_step__DOT__n4064[3U] = __Vtemp_h705cc7bf__0[3U];
    programs__DOT__u_hash_step__DOT__n4069[0U] =
        (programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[0U] ^
         (IData)((0x3ffffffffffffffULL & (programs__DOT__u_hash_step__DOT__n4051 >> 5U))));
    programs__DOT__u_hash_step__DOT__n4069[1U] =
        (programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[1U] ^
         ((0xfc000000U &
           ((programs__DOT__u_hash_step__DOT__n2841 << 0x1bU) |
            (0x4000000U & ((IData)((programs__DOT__u_hash_step__DOT__n2688 >> 0x1fU)) << 0x1aU)))) |
          (IData)(((0x3ffffffffffffffULL & (programs__DOT__u_hash_step__DOT__n4051 >> 5U)) >> 0x20U))));
    programs__DOT__u_hash_step__DOT__n4069[2U] =
        (programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[2U] ^
         (((IData)(programs__DOT__u_hash_step__DOT__n2576) << 0x1bU) |
          ((0x4000000U & (vlSelf->programs__DOT__u_hash_step__DOT__n2231 << 0xbU)) |
           (0x3ffffffU & (programs__DOT__u_hash_step__DOT__n2841 >> 5U)))));
    programs__DOT__u_hash_step__DOT__n4069[3U] =
        (((0x3800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) << 0xcU)) |
          programs__DOT__u_hash_step__DOT____VdfgTmp_h3a4945f6__0[3U]) ^
         (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 0x19U) |
          ((0x1000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) << 0xaU)) |
           ((0xc00000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) << 9U)) |
            ((0x3c0000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) << 7U)) |
             ((0x3fc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2083) << 3U)) |
              ((IData)(programs__DOT__u_hash_step__DOT__n2576) >> 5U)))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n4075[0U] =
        (((programs__DOT__u_hash_step__DOT__n4069[0U] << 5U) |
          (0x1fU & (IData)(programs__DOT__u_hash_step__DOT__n4051))) ^
         ((programs__DOT__u_hash_step__DOT__n4064[1U] << 0x1fU) |
          (programs__DOT__u_hash_step__DOT__n4064[0U] >> 1U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n4075[1U] =
        (((programs__DOT__u_hash_step__DOT__n4069[0U] >> 0x1bU) |
          (programs__DOT__u_hash_step__DOT__n4069[1U] << 5U)) ^
         ((programs__DOT__u_hash_step__DOT__n4064[2U] << 0x1fU) |
          (programs__DOT__u_hash_step__DOT__n4064[1U] >> 1U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n4075[2U] =
        (((programs__DOT__u_hash_step__DOT__n4069[1U] >> 0x1bU) |
          (programs__DOT__u_hash_step__DOT__n4069[2U] << 5U)) ^
         ((programs__DOT__u_hash_step__DOT__n4064[3U] << 0x1fU) |
          (programs__DOT__u_hash_step__DOT__n4064[2U] >> 1U)));
    vlSelf->programs__DOT__u_hash_step__DOT__n4075[3U] =
        (0x3fffffffU & (((programs__DOT__u_hash_step__DOT__n4069[2U] >> 0x1bU) |
                         (0x3fffffe0U & (programs__DOT__u_hash_step__DOT__n4069[3U] << 5U))) ^
                        (programs__DOT__u_hash_step__DOT__n4064[3U] >> 1U)));
    programs__DOT__u_hash_step__DOT__c4090_s0 =
        ((0x10U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) >> 0xaU)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) >> 0xbU)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) >> 0xdU)) |
           (1U & (programs__DOT__u_hash_step__DOT__n4069[3U] >> 0x19U)))));
    programs__DOT__u_hash_step__DOT__c4085_s0 =
        (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 5U) |
         (IData)(programs__DOT__u_hash_step__DOT__c4090_s0));
    programs__DOT__u_hash_step__DOT__n4087 = (0x3fU & ((IData)(programs__DOT__u_hash_step__DOT__c4085_s0) ^
                                                       (IData)(programs__DOT__u_hash_step__DOT__n4051)));
    __Vtemp_h2a515d52__0[1U] =
        (((IData)((programs__DOT__u_hash_step__DOT__n2688 >> 0x1fU)) << 0x1fU) |
         (IData)((((0x7fffffffffffff00ULL & programs__DOT__u_hash_step__DOT__n4051) |
                   (QData)((IData)((
                       ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 7U) |
                         ((((IData)(programs__DOT__u_hash_step__DOT__c4090_s0) << 2U) ^
                           (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 6U) |
                            ((0x20U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) >> 9U)) |
                             ((0x18U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) >> 0xaU)) |
                              (4U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) >> 0xcU)))))) |
                          (2U & (programs__DOT__u_hash_step__DOT__n4069[3U] >> 0x18U)))) ^
                        ((0xc0U & ((IData)((programs__DOT__u_hash_step__DOT__n4051 >> 6U)) << 6U)) |
                         (0x3eU & (IData)(programs__DOT__u_hash_step__DOT__n4087)))) |
                       (1U & (IData)(programs__DOT__u_hash_step__DOT__n4087)))))) >>
                  0x20U)));
    __Vtemp_h982849fb__0[0U] =
        ((IData)(((0x7fffffffffffff00ULL & programs__DOT__u_hash_step__DOT__n4051) |
                  (QData)((IData)((
                      ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 7U) |
                        ((((IData)(programs__DOT__u_hash_step__DOT__c4090_s0) << 2U) ^
                          (((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 6U) |
                           ((0x20U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) >> 9U)) |
                            ((0x18U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) >> 0xaU)) |
                             (4U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) >> 0xcU)))))) |
                         (2U & (programs__DOT__u_hash_step__DOT__n4069[3U] >> 0x18U)))) ^
                       ((0xc0U & ((IData)((programs__DOT__u_hash_step__DOT__n4051 >> 6U)) << 6U)) |
                        (0x3eU & (IData)(programs__DOT__u_hash_step__DOT__n4087)))) |
                      (1U & (IData)(programs__DOT__u_hash_step__DOT__n4087))))))) ^
         ((0xffffe000U & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[0U] << 2U)) |
          ((0x1f80U & (((IData)(programs__DOT__u_hash_step__DOT__c4085_s0) << 7U) ^
                       (0xffffff80U & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[0U] << 2U)))) |
           ((0x7cU & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[0U] << 2U)) |
            ((2U & (programs__DOT__u_hash_step__DOT__n4064[0U] << 1U)) |
             (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5556ee0d__0))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n4107[0U] = __Vtemp_h982849fb__0[0U];
    vlSelf->programs__DOT__u_hash_step__DOT__n4107[1U] =
        (__Vtemp_h2a515d52__0[1U] ^
         (((0x1ffcU & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[1U] << 2U)) |
           (vlSelf->programs__DOT__u_hash_step__DOT__n4075[0U] >> 0x1eU)) |
          (0xffffe000U & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[1U] << 2U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n4107[2U] =
        (((0x80000000U & (vlSelf->programs__DOT__u_hash_step__DOT__n2231 << 0x10U)) |
          (0x7fffffffU & programs__DOT__u_hash_step__DOT__n2841)) ^
         (((0x1ffcU & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[2U] << 2U)) |
           (vlSelf->programs__DOT__u_hash_step__DOT__n4075[1U] >> 0x1eU)) |
          (0xffffe000U & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[2U] << 2U))));
    vlSelf->programs__DOT__u_hash_step__DOT__n4107[3U] =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) << 0xcU)) |
             ((0x7f8000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2083) << 8U)) |
              (IData)(programs__DOT__u_hash_step__DOT__n2576)))))) ^
         (((0x1ffcU & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[3U] << 2U)) |
           (vlSelf->programs__DOT__u_hash_step__DOT__n4075[2U] >> 0x1eU)) |
          (0x7fffe000U & (vlSelf->programs__DOT__u_hash_step__DOT__n4075[3U] << 2U))));
}
