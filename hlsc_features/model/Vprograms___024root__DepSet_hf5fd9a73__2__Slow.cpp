// Verilated -*- C++ -*-
// DESCRIPTION: Verilator output: Design implementation internals
// See Vprograms.h for the primary calling header

#include "Vprograms___024root.h"
#include "verilated.h"

VL_ATTR_COLD void Vprograms___024root___stl_sequent__TOP__2(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___stl_sequent__TOP__2\n"););
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
    VlWide<4> /*126:0*/ programs__DOT__u_hash_two__DOT__n4061;
    VL_ZERO_W(127, programs__DOT__u_hash_two__DOT__n4061);
    VlWide<4> /*121:0*/ programs__DOT__u_hash_two__DOT__n4066;
    VL_ZERO_W(122, programs__DOT__u_hash_two__DOT__n4066);
    VlWide<4> /*125:0*/ programs__DOT__u_hash_two__DOT__n4072;
    VL_ZERO_W(126, programs__DOT__u_hash_two__DOT__n4072);
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
    vlSelf->programs__DOT__u_hash_step__DOT__n896 =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbb5122e9__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n706) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n730) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n742) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n748) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hd7032175__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h412cddfe__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n566) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n590) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n602) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n608) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5f8aa74b__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) &
                            (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n846) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n870) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n882) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n882) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n864) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n828) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) &
                              ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n822) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n858) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n876) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n876) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n852) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n804) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n752) &
                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n751)))))))))))));
    vlSelf->programs__DOT__u_hash_step__DOT__c2664_s0 =
        ((0x40000000U &
          ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 & vlSelf->programs__DOT__u_hash_step__DOT__n2235)
           << 0xfU)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2333) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2357) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2369) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2369) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2351) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2315) << 9U)) |
                 (0x100U & (vlSelf->programs__DOT__u_hash_step__DOT__n2237 &
                            (vlSelf->programs__DOT__u_hash_step__DOT__n2235 << 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 << 0xfU) &
                             (vlSelf->programs__DOT__u_hash_step__DOT__n2235 << 7U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2309) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2345) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2363) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2363) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2339) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2291) << 1U)) |
                (1U & (vlSelf->programs__DOT__u_hash_step__DOT__n2237 &
                       vlSelf->programs__DOT__u_hash_step__DOT__n2235))))))))));
    vlSelf->programs__DOT__u_hash_step__DOT__c2663_s0 =
        ((0x40000000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 &
                          vlSelf->programs__DOT__u_hash_step__DOT__n2235) >>
                         1U)) |
         ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2474) << 0xfU)) |
          ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2498) << 0xeU)) |
           ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2510) << 0xcU)) |
            ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2510) << 0xcU)) |
               ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2492) << 0xaU)) |
                ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2456) << 9U)) |
                 (0x100U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 0x10U) &
                            (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 8U)))))) ^
              ((0x400000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 >> 1U) &
                             (vlSelf->programs__DOT__u_hash_step__DOT__n2235 >> 9U))) |
               ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2450) << 7U)) |
                ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2486) << 6U)) |
                 (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2504) << 4U)))))) |
             ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2504) << 4U)) |
              ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2480) << 2U)) |
               ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2432) << 1U)) |
                (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n2237 &
                        vlSelf->programs__DOT__u_hash_step__DOT__n2235) >>
                       0x10U))))))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2654 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2636) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2594) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2588) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2630) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2660 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2648) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2618) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2520) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2519) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2612) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2642) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2231 =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2041) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2065) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2077) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2083) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h545e6b41__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_ha009bd27__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1901) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1925) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1937) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1943) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h33b71856__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) &
                            (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2181) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2205) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2217) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2217) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2199) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2163) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) &
                              ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2157) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2193) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2211) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2211) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2187) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2139) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2087) &
                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2086)))))))))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n1792 =
        ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_heb10278b__0) << 0x1eU) |
          ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1601) << 0xfU)) |
           ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1625) << 0xeU)) |
            ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1637) << 0xcU)) |
             (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1643) << 8U) |
              (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbd4b1938__0)))))) ^
         ((((IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4a7eb92a__0) << 0x1eU) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1461) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1485) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1497) << 0xcU)) |
              (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1503) << 8U) |
               (IData)(vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc27d8e1f__0)))))) ^
          ((0x40000000U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) &
                            (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646))
                           << 0xfU)) |
           ((0x20000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1742) << 0xfU)) |
            ((0x18000000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1766) << 0xeU)) |
             ((0x7800000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1778) << 0xcU)) |
              ((((0x7ff000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1778) << 0xcU)) |
                 ((0xc00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1760) << 0xaU)) |
                  ((0x200U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1724) << 9U)) |
                   (0x100U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) &
                              ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) << 8U)))))) ^
                (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) >> 7U) &
                           ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646) >> 0xfU)))
                  << 0x16U) |
                 ((0x200000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1718) << 7U)) |
                  ((0x180000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1754) << 6U)) |
                   (0x7ff00U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1772) << 4U)))))) |
               ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1772) << 4U)) |
                ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1748) << 2U)) |
                 ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1700) << 1U)) |
                  (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1647) &
                         (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n1646)))))))))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h0666c22e__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2820) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2796) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2748) << 1U)) |
           (1U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2693) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2832 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2826) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2808) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2772) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 8U)) &
                   (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2692)))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 7U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0xfU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2766) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2802) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2820) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc804360c__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3408) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3384) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3336) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x30U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U)))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3420 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3414) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3396) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3360) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x38U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x30U))))))) ^
         (((IData)(((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x37U) &
                    (vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x3fU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3354) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3390) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3408) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44c424c6__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2968) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2944) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2896) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x10U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U)))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n2980 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2974) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2956) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2920) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x18U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x10U))))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x17U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x1fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2914) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2950) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2968) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h48dd1387__0 =
        ((0xf0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3268) << 4U)) |
         ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3244) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3196) << 1U)) |
           (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x20U)) &
                  (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U)))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3280 =
        (((0x7ff0U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3274) << 4U)) |
          ((0xcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3256) << 2U)) |
           ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3220) << 1U)) |
            (1U & ((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x28U)) &
                   (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x20U))))))) ^
         ((0x4000U & (((IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2693 >> 0x27U)) &
                       (IData)((vlSelf->programs__DOT__u_hash_step__DOT__n2692 >> 0x2fU)))
                      << 0xeU)) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3214) >> 1U)) |
           ((0x1800U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3250) >> 2U)) |
            (0x7ffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3268) >> 4U))))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3548 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3530) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3488) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3482) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3524) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3554 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3542) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3512) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3424) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3423) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3506) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3536) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3109 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3091) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3049) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 4U) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 3U) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3043) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3085) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3115 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3103) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3073) << 1U)) |
           (1U & (((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 0xcU) &
                  (IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983))))) ^
         (((IData)((((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2984) >> 0xbU) &
                    ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n2983) >> 0xfU)))
           << 0xeU) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3067) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3097) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3700 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3682) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3640) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 4U) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n3572)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 << 0xbU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3634) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3676) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3706 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3694) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3664) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0xcU) &
                  vlSelf->programs__DOT__u_hash_step__DOT__n3572)))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 << 3U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 1U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3658) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3688) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3841 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3823) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3781) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x14U) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 5U) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3775) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3817) >> 2U)))));
    vlSelf->programs__DOT__u_hash_step__DOT__n3847 =
        (((0x7ffcU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3835) << 2U)) |
          ((2U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3805) << 1U)) |
           (1U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0x1cU) &
                  (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x10U))))) ^
         ((0x4000U & ((vlSelf->programs__DOT__u_hash_step__DOT__n3574 >> 0xdU) &
                      (vlSelf->programs__DOT__u_hash_step__DOT__n3572 >> 0x11U))) |
          ((0x2000U & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3799) >> 1U)) |
           (0x1fffU & ((IData)(vlSelf->programs__DOT__u_hash_step__DOT__n3829) >> 2U)))));
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

VL_ATTR_COLD void Vprograms___024root___stl_sequent__TOP__0(Vprograms___024root* vlSelf);
VL_ATTR_COLD void Vprograms___024root___stl_sequent__TOP__1(Vprograms___024root* vlSelf);

VL_ATTR_COLD void Vprograms___024root___eval_stl(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___eval_stl\n"););
    // Body
    if (vlSelf->__VstlTriggered.at(0U)) {
        Vprograms___024root___stl_sequent__TOP__0(vlSelf);
        Vprograms___024root___stl_sequent__TOP__1(vlSelf);
        Vprograms___024root___stl_sequent__TOP__2(vlSelf);
    }
}

#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__ico(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___dump_triggers__ico\n"););
    // Body
    if ((1U & (~(IData)(vlSelf->__VicoTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VicoTriggered.at(0U)) {
        VL_DBG_MSGF(
            "         'ico' region trigger index 0 is active: Internal 'ico' trigger - first iteration\n");
    }
}
#endif  // VL_DEBUG

#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__act(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___dump_triggers__act\n"););
    // Body
    if ((1U & (~(IData)(vlSelf->__VactTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VactTriggered.at(0U)) {
        VL_DBG_MSGF("         'act' region trigger index 0 is active: @(posedge clk_i)\n");
    }
}
#endif  // VL_DEBUG

#ifdef VL_DEBUG
VL_ATTR_COLD void Vprograms___024root___dump_triggers__nba(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___dump_triggers__nba\n"););
    // Body
    if ((1U & (~(IData)(vlSelf->__VnbaTriggered.any())))) {
        VL_DBG_MSGF("         No triggers active\n");
    }
    if (vlSelf->__VnbaTriggered.at(0U)) {
        VL_DBG_MSGF("         'nba' region trigger index 0 is active: @(posedge clk_i)\n");
    }
}
#endif  // VL_DEBUG

VL_ATTR_COLD void Vprograms___024root___ctor_var_reset(Vprograms___024root* vlSelf) {
    if (false && vlSelf) {
    }  // Prevent unused
    Vprograms__Syms* const __restrict vlSymsp VL_ATTR_UNUSED = vlSelf->vlSymsp;
    VL_DEBUG_IF(VL_DBG_MSGF("+    Vprograms___024root___ctor_var_reset\n"););
    // Body
    vlSelf->clk_i = 0;
    vlSelf->rst_ni = 0;
    VL_ZERO_RESET_W(1941, vlSelf->packets_icommand_tdata);
    vlSelf->packets_icommand_tvalid = 0;
    vlSelf->packets_icommand_tready = 0;
    VL_ZERO_RESET_W(577, vlSelf->packets_ibeat_tdata);
    vlSelf->packets_ibeat_tvalid = 0;
    vlSelf->packets_ibeat_tready = 0;
    VL_ZERO_RESET_W(577, vlSelf->packets_obeat_tdata);
    vlSelf->packets_obeat_tvalid = 0;
    vlSelf->packets_obeat_tready = 0;
    vlSelf->packets_osummary_tdata = 0;
    vlSelf->packets_osummary_tvalid = 0;
    vlSelf->packets_osummary_tready = 0;
    vlSelf->packets_limits = 0;
    VL_ZERO_RESET_W(249, vlSelf->numbers_inumbers_tdata);
    vlSelf->numbers_inumbers_tvalid = 0;
    vlSelf->numbers_inumbers_tready = 0;
    VL_ZERO_RESET_W(249, vlSelf->numbers_onumbers_tdata);
    vlSelf->numbers_onumbers_tvalid = 0;
    vlSelf->numbers_onumbers_tready = 0;
    VL_ZERO_RESET_W(257, vlSelf->hash_step_istep_tdata);
    vlSelf->hash_step_istep_tvalid = 0;
    vlSelf->hash_step_istep_tready = 0;
    VL_ZERO_RESET_W(128, vlSelf->hash_step_ohash_tdata);
    vlSelf->hash_step_ohash_tvalid = 0;
    vlSelf->hash_step_ohash_tready = 0;
    VL_ZERO_RESET_W(257, vlSelf->hash_two_istep_tdata);
    vlSelf->hash_two_istep_tvalid = 0;
    vlSelf->hash_two_istep_tready = 0;
    VL_ZERO_RESET_W(128, vlSelf->hash_two_ohash_tdata);
    vlSelf->hash_two_ohash_tvalid = 0;
    vlSelf->hash_two_ohash_tready = 0;
    vlSelf->memory_iaccess_tdata = 0;
    vlSelf->memory_iaccess_tvalid = 0;
    vlSelf->memory_iaccess_tready = 0;
    vlSelf->memory_oaccess_tdata = 0;
    vlSelf->memory_oaccess_tvalid = 0;
    vlSelf->memory_oaccess_tready = 0;
    vlSelf->tallies_iaccess_tdata = 0;
    vlSelf->tallies_iaccess_tvalid = 0;
    vlSelf->tallies_iaccess_tready = 0;
    vlSelf->tallies_oaccess_tdata = 0;
    vlSelf->tallies_oaccess_tvalid = 0;
    vlSelf->tallies_oaccess_tready = 0;
    vlSelf->store_iaccess_tdata = 0;
    vlSelf->store_iaccess_tvalid = 0;
    vlSelf->store_iaccess_tready = 0;
    vlSelf->store_oaccess_tdata = 0;
    vlSelf->store_oaccess_tvalid = 0;
    vlSelf->store_oaccess_tready = 0;
    vlSelf->late_iword_tdata = 0;
    vlSelf->late_iword_tvalid = 0;
    vlSelf->late_iword_tready = 0;
    vlSelf->late_oword_tdata = 0;
    vlSelf->late_oword_tvalid = 0;
    vlSelf->late_oword_tready = 0;
    vlSelf->groups_iitem_tdata = 0;
    vlSelf->groups_iitem_tvalid = 0;
    vlSelf->groups_iitem_tready = 0;
    vlSelf->groups_oitem_tdata = 0;
    vlSelf->groups_oitem_tvalid = 0;
    vlSelf->groups_oitem_tready = 0;
    vlSelf->merge_ileft_tdata = 0;
    vlSelf->merge_ileft_tvalid = 0;
    vlSelf->merge_ileft_tready = 0;
    vlSelf->merge_iright_tdata = 0;
    vlSelf->merge_iright_tvalid = 0;
    vlSelf->merge_iright_tready = 0;
    vlSelf->merge_oleft_tdata = 0;
    vlSelf->merge_oleft_tvalid = 0;
    vlSelf->merge_oleft_tready = 0;
    vlSelf->merge_oright_tdata = 0;
    vlSelf->merge_oright_tvalid = 0;
    vlSelf->merge_oright_tready = 0;
    vlSelf->ring_iitem_tdata = 0;
    vlSelf->ring_iitem_tvalid = 0;
    vlSelf->ring_iitem_tready = 0;
    vlSelf->ring_oitem_tdata = 0;
    vlSelf->ring_oitem_tvalid = 0;
    vlSelf->ring_oitem_tready = 0;
    VL_ZERO_RESET_W(1941, vlSelf->programs__DOT__u_packets__DOT__icommand_head);
    vlSelf->programs__DOT__u_packets__DOT__icommand_valid = 0;
    VL_ZERO_RESET_W(577, vlSelf->programs__DOT__u_packets__DOT__ibeat_head);
    vlSelf->programs__DOT__u_packets__DOT__ibeat_valid = 0;
    vlSelf->programs__DOT__u_packets__DOT__issue = 0;
    vlSelf->programs__DOT__u_packets__DOT__n17 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n70 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n72 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n76 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n78 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n81 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n87 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n94 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n97 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n99 = 0;
    VL_ZERO_RESET_W(1940, vlSelf->programs__DOT__u_packets__DOT__n103);
    vlSelf->programs__DOT__u_packets__DOT__n111 = 0;
    vlSelf->programs__DOT__u_packets__DOT__n112 = 0;
    vlSelf->programs__DOT__u_packets__DOT__st5_state_0_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__st5_state_1_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__st5_state_2_q = 0;
    VL_ZERO_RESET_W(1940, vlSelf->programs__DOT__u_packets__DOT__st6_command_0_q);
    vlSelf->programs__DOT__u_packets__DOT__st7_beats_0_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__st8_sequence_0_q = 0;
    VL_ZERO_RESET_W(577, vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__data_i);
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_obeat_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_packets__DOT____Vcellinp__u_osummary_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_hbceac908__0 = 0;
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51a2703b__0 = 0;
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51de8bc6__0 = 0;
    vlSelf->programs__DOT__u_packets__DOT____VdfgTmp_h51c69881__0 = 0;
    VL_ZERO_RESET_W(1941, vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_q);
    vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_icommand_slice__DOT__move = 0;
    VL_ZERO_RESET_W(577, vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_q);
    vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_ibeat_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        VL_ZERO_RESET_W(577, vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__entries_q[__Vi0]);
    }
    vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_obeat_fifo__DOT__pop = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_packets__DOT__u_osummary_fifo__DOT__pop = 0;
    VL_ZERO_RESET_W(249, vlSelf->programs__DOT__u_numbers__DOT__inumbers_head);
    vlSelf->programs__DOT__u_numbers__DOT__inumbers_ready = 0;
    vlSelf->programs__DOT__u_numbers__DOT__inumbers_valid = 0;
    VL_ZERO_RESET_W(249, vlSelf->programs__DOT__u_numbers__DOT__c356_s0);
    VL_ZERO_RESET_W(249, vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_q);
    vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_numbers__DOT__u_inumbers_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        VL_ZERO_RESET_W(249, vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__entries_q[__Vi0]);
    }
    vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_numbers__DOT__u_onumbers_fifo__DOT__pop = 0;
    VL_ZERO_RESET_W(257, vlSelf->programs__DOT__u_hash_step__DOT__istep_head);
    vlSelf->programs__DOT__u_hash_step__DOT__istep_ready = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__istep_valid = 0;
    VL_ZERO_RESET_W(128, vlSelf->programs__DOT__u_hash_step__DOT__n9);
    vlSelf->programs__DOT__u_hash_step__DOT__n82 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n88 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n94 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n100 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n106 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n112 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n118 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n124 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n130 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n136 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n142 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n148 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n154 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n160 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n166 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n223 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n229 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n235 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n241 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n247 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n253 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n259 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n265 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n271 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n277 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n283 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n289 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n301 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n307 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n310 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n311 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n364 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n370 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n376 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n382 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n388 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n394 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n400 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n406 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n456 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n524 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n530 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n536 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n542 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n548 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n554 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n560 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n566 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n572 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n578 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n584 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n590 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n602 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n608 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n664 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n670 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n676 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n682 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n688 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n694 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n700 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n706 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n712 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n718 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n724 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n730 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n742 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n748 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n751 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n752 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n804 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n810 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n816 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n822 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n828 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n834 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n840 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n846 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n852 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n858 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n864 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n870 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n876 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n882 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n896 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n900 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n902 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n956 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n962 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n968 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n974 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n980 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n986 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n992 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n998 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1097 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1103 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1109 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1115 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1121 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1127 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1133 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1139 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1184 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1185 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1247 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1265 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1271 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1289 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1295 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1301 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1307 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1313 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1319 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1325 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__c1329_s0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__c1328_s0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1419 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1425 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1431 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1437 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1443 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1449 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1455 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1461 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1467 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1473 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1479 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1485 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1497 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1503 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1559 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1565 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1571 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1577 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1583 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1589 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1595 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1601 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1607 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1613 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1619 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1625 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1637 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1643 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1646 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1647 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1700 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1706 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1712 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1718 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1724 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1730 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1736 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1742 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1748 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1754 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1760 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1766 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1772 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1778 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1792 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1859 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1865 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1871 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1877 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1883 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1889 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1895 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1901 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1907 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1913 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1919 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1925 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1937 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1943 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n1999 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2005 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2011 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2017 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2023 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2029 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2035 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2041 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2047 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2053 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2059 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2065 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2077 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2083 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2086 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2087 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2139 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2145 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2151 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2157 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2163 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2169 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2175 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2181 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2187 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2193 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2199 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2205 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2211 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2217 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2231 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2235 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2237 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2291 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2297 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2303 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2309 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2315 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2321 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2327 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2333 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2339 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2345 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2351 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2357 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2363 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2369 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2432 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2438 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2444 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2450 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2456 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2462 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2468 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2474 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2480 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2486 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2492 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2498 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2504 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2510 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2519 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2520 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2582 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2588 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2594 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2600 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2606 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2612 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2618 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2624 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2630 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2636 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2642 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2648 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2654 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2660 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__c2664_s0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__c2663_s0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2692 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2693 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2748 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2754 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2760 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2766 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2772 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2778 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2784 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2790 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2796 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2802 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2808 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2814 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2820 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2826 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2832 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2896 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2914 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2920 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2938 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2944 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2950 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2956 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2962 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2968 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2974 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2980 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2983 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n2984 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3037 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3043 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3049 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3055 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3061 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3067 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3073 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3079 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3085 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3091 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3097 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3103 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3109 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3115 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3196 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3214 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3220 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3238 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3244 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3250 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3256 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3262 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3268 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3274 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3280 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3336 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3354 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3360 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3378 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3384 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3390 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3396 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3402 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3408 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3414 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3420 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3423 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3424 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3476 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3482 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3488 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3494 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3500 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3506 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3512 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3518 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3524 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3530 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3536 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3542 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3548 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3554 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3572 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3574 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3628 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3634 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3640 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3646 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3652 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3658 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3664 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3670 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3676 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3682 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3688 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3694 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3700 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3706 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3769 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3775 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3781 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3787 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3793 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3799 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3805 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3811 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3817 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3823 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3829 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3835 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3841 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3847 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3856 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3857 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3919 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3925 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3931 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3937 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3943 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3949 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3955 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__n3961 = 0;
    VL_ZERO_RESET_W(126, vlSelf->programs__DOT__u_hash_step__DOT__n4075);
    VL_ZERO_RESET_W(127, vlSelf->programs__DOT__u_hash_step__DOT__n4107);
    VL_ZERO_RESET_W(127, vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_0_q);
    vlSelf->programs__DOT__u_hash_step__DOT__st2_sum_127_q = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h6f234a2d__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h3da0be34__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h12448025__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44b62ef5__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbb5122e9__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hd7032175__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h412cddfe__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5f8aa74b__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf91cc6a4__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_heb10278b__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hbd4b1938__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4a7eb92a__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc27d8e1f__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf55379d4__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h545e6b41__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_ha009bd27__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h33b71856__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h052678cd__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h141b2b49__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h44c424c6__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h27ba073c__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h0666c22e__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hf737a5c2__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_hc804360c__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h4369463f__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h48dd1387__0 = 0;
    vlSelf->programs__DOT__u_hash_step__DOT____VdfgTmp_h5556ee0d__0 = 0;
    VL_ZERO_RESET_W(257, vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_q);
    vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__u_istep_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        VL_ZERO_RESET_W(128, vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__entries_q[__Vi0]);
    }
    vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_hash_step__DOT__u_ohash_fifo__DOT__pop = 0;
    VL_ZERO_RESET_W(257, vlSelf->programs__DOT__u_hash_two__DOT__istep_head);
    vlSelf->programs__DOT__u_hash_two__DOT__istep_ready = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__istep_valid = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__valid_q = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n80 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n86 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n92 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n98 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n104 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n110 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n116 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n122 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n128 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n134 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n140 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n146 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n152 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n158 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n164 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n221 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n227 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n233 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n239 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n245 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n251 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n257 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n263 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n269 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n275 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n281 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n287 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n293 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n299 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n305 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n308 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n309 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n362 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n368 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n374 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n380 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n386 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n392 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n398 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n404 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n410 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n416 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n422 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n428 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n434 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n440 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n454 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n462 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n466 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n522 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n528 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n534 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n540 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n546 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n552 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n558 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n564 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n570 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n576 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n582 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n588 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n594 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n600 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n606 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n662 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n668 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n674 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n680 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n686 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n692 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n698 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n704 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n710 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n716 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n722 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n728 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n734 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n740 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n746 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n749 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n750 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n802 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n808 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n814 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n820 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n826 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n832 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n838 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n844 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n850 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n856 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n862 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n868 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n874 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n880 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n894 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n898 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n900 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n954 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n960 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n966 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n972 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n978 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n984 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n990 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n996 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1002 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1008 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1014 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1020 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1026 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1032 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1095 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1101 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1107 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1113 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1119 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1125 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1131 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1137 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1143 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1149 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1155 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1161 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1167 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1173 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1182 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1183 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1245 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1251 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1257 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1263 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1269 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1275 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1281 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1287 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1293 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1299 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1305 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1311 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c1327_s0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c1326_s0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1337 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1351 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1357 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1417 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1423 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1429 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1435 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1441 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1447 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1453 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1459 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1465 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1471 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1477 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1483 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1489 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1495 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1501 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1557 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1563 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1569 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1575 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1581 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1587 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1593 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1599 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1605 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1611 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1617 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1623 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1629 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1635 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1641 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1644 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1645 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1698 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1704 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1710 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1716 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1722 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1728 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1734 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1740 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1746 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1752 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1758 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1764 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1770 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1776 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1790 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1797 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1801 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1857 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1863 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1869 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1875 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1881 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1887 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1893 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1899 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1905 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1911 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1917 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1923 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1929 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1935 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1941 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1997 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2003 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2009 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2015 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2021 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2027 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2033 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2039 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2045 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2051 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2057 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2063 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2069 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2075 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2081 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2084 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2085 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2137 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2143 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2149 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2155 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2161 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2167 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2173 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2179 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2185 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2191 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2197 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2203 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2209 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2215 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2229 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2233 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2235 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2289 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2295 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2301 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2307 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2313 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2319 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2325 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2331 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2337 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2343 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2349 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2355 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2361 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2367 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2430 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2436 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2442 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2448 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2454 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2460 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2466 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2472 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2478 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2484 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2490 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2496 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2502 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2508 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2517 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2518 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2580 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2586 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2592 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2598 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2604 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2610 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2616 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2622 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2628 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2634 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2640 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2646 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c2662_s0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c2661_s0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2672 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2686 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2689 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2690 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2745 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2751 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2757 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2763 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2769 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2775 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2781 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2787 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2793 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2799 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2805 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2811 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2817 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2823 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2829 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2834 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2838 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2893 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2899 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2905 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2911 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2917 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2923 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2929 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2935 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2941 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2947 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2953 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2959 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2965 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2971 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2977 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2980 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2981 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3034 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3040 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3046 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3052 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3058 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3064 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3070 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3076 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3082 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3088 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3094 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3100 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3126 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3133 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3137 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3193 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3199 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3205 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3211 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3217 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3223 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3229 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3235 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3241 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3247 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3253 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3259 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3265 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3271 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3277 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3333 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3339 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3345 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3351 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3357 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3363 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3369 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3375 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3381 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3387 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3393 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3399 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3405 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3411 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3417 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3420 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3421 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3473 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3479 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3485 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3491 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3497 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3503 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3509 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3515 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3521 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3527 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3533 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3539 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3565 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3569 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3571 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3625 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3631 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3637 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3643 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3649 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3655 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3661 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3667 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3673 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3679 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3685 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3691 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3766 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3772 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3778 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3784 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3790 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3796 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3802 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3808 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3814 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3820 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3826 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3832 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3853 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3854 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3916 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3922 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3928 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3934 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3940 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3946 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3952 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3958 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3964 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3970 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3976 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3982 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3988 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3994 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c3998_s0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c3997_s0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c4029_s1 = 0;
    VL_ZERO_RESET_W(127, vlSelf->programs__DOT__u_hash_two__DOT__n4038);
    vlSelf->programs__DOT__u_hash_two__DOT__n4048 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4122 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4128 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4134 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4140 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4146 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4152 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4158 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4164 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4170 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4188 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4194 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4200 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4206 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4245 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4251 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4257 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4263 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4269 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4275 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4281 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4287 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4293 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4311 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4317 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4323 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4329 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4332 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4368 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4386 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4392 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4410 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4416 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4422 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4428 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4434 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4440 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4446 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4460 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4467 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4510 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4516 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4522 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4528 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4534 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4540 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4546 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4552 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4558 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4576 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4582 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4588 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4594 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4633 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4639 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4645 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4651 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4657 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4663 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4669 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4675 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4681 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4699 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4705 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4711 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4717 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4720 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4756 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4774 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4780 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4798 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4804 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4810 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4816 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4822 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4828 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4834 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4848 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4852 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4889 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4895 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4901 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4907 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4913 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4919 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4925 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4931 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4937 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4943 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4949 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4955 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4961 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4967 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5013 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5019 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5025 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5031 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5037 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5043 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5049 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5055 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5061 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5067 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5073 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5079 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5085 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5091 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5101 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5137 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5141 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5147 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5165 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5171 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5189 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5195 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5201 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5207 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5213 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5219 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5225 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c5229_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c5228_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c5243_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c5245_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5253 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5293 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5299 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5305 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5311 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5317 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5323 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5329 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5335 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5341 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5359 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5365 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5371 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5377 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5417 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5423 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5429 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5435 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5441 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5447 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5453 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5459 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5465 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5483 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5489 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5495 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5501 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5504 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5540 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5558 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5564 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5582 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5588 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5594 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5600 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5606 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5612 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5618 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5682 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5688 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5694 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5700 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5706 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5712 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5718 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5724 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5730 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5748 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5754 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5760 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5766 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5805 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5811 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5817 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5823 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5829 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5835 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5841 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5847 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5853 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5871 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5877 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5883 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5889 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5892 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5928 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5946 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5952 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5970 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5976 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5982 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5988 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5994 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6000 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6006 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6020 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6024 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6061 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6067 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6073 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6079 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6085 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6091 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6097 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6103 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6109 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6115 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6121 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6127 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6133 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6139 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6185 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6191 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6197 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6203 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6209 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6215 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6221 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6227 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6233 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6239 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6245 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6251 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6257 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6263 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6273 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6279 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6315 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6319 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6325 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6343 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6349 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6367 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6373 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6379 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6385 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6391 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6397 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6403 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c6423_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6431 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6435 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6473 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6479 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6485 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6491 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6497 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6503 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6509 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6515 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6521 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6527 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6533 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6539 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6545 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6551 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6597 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6603 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6609 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6615 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6621 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6627 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6633 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6639 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6645 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6651 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6657 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6663 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6669 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6675 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6684 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6720 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6738 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6744 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6762 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6768 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6774 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6780 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6786 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6792 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6798 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6812 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6823 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6862 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6868 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6874 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6880 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6886 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6892 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6898 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6904 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6910 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6916 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6922 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6928 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6934 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6940 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6985 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6991 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6997 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7003 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7009 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7015 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7021 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7027 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7033 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7039 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7045 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7051 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7057 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7063 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7072 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7108 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7126 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7132 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7150 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7156 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7162 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7168 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7174 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7180 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7186 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7200 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7204 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7241 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7259 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7265 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7283 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7289 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7295 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7301 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7307 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7313 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7319 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7365 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7383 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7389 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7407 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7413 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7419 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7425 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7431 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7437 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7443 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7453 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7457 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7459 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7495 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7499 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7505 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7511 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7517 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7523 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7529 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7535 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7541 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7547 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7553 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7559 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7565 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7571 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c7587_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c7586_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c7601_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__c7618_s1 = 0;
    VL_ZERO_RESET_W(127, vlSelf->programs__DOT__u_hash_two__DOT__n7627);
    vlSelf->programs__DOT__u_hash_two__DOT__n7707 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__st3_parity_0_q = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__st3_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n18_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n80_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n128_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n152_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n164_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n216_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n263_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n287_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n299_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n305_7_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n454_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n462_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n466_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n472_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n522_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n570_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n594_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n606_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n657_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n704_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n728_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n740_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n746_7_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n894_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1235_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1239_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1337_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1342_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1344_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1367_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1417_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1465_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1489_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1501_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1552_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1599_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1623_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1635_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1641_7_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1790_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1797_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1801_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1807_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1857_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1905_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1929_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1941_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n1992_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2039_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2063_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2075_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2081_7_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2229_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2570_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2574_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2672_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2677_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2679_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2695_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2745_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2793_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2817_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2829_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2888_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2935_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2959_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2971_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n2977_7_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3126_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3133_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3137_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3143_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3193_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3241_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3265_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3277_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3328_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3375_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3399_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3411_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3417_7_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3565_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3856_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3901_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3906_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3910_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3916_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3958_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3964_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3982_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3988_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3994_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n3999_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4004_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4013_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4015_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4087_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4117_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4122_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4164_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4170_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4188_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4194_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4200_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4206_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4210_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4240_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4245_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4287_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4293_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4311_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4317_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4323_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4329_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4333_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4363_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4368_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4410_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4416_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4434_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4440_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4446_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4451_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4456_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4475_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4505_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4510_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4552_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4558_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4576_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4582_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4588_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4594_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4598_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4628_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4633_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4675_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4681_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4699_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4705_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4711_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4717_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4721_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4751_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4756_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4798_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4804_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4822_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4828_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4834_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4839_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4844_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4854_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4884_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4889_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4931_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4937_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4955_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4961_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4967_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4973_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n4978_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5008_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5013_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5055_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5061_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5079_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5085_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5091_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5097_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5102_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5132_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5147_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5189_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5195_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5213_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5219_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5225_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5235_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5258_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5288_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5293_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5335_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5341_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5359_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5365_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5371_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5377_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5382_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5412_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5417_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5459_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5465_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5483_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5489_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5495_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5501_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5505_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5535_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5540_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5582_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5588_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5606_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5612_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5618_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5623_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5628_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5647_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5677_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5682_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5724_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5730_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5748_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5754_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5760_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5766_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5770_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5800_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5805_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5847_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5853_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5871_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5877_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5883_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5889_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5893_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5923_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5928_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5970_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5976_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n5994_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6000_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6006_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6011_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6016_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6026_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6056_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6061_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6103_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6109_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6127_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6133_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6139_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6145_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6150_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6180_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6185_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6227_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6233_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6251_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6257_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6263_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6269_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6280_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6310_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6325_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6367_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6373_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6391_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6397_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6403_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6413_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6438_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6468_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6473_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6515_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6521_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6539_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6545_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6551_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6557_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6562_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6592_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6597_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6639_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6645_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6663_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6669_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6675_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6681_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6685_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6715_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6720_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6762_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6768_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6786_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6792_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6798_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6808_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6827_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6857_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6862_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6904_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6910_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6928_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6934_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6940_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6946_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6950_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6980_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n6985_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7027_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7033_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7051_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7057_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7063_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7069_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7073_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7103_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7108_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7150_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7156_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7174_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7180_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7186_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7196_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7206_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7236_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7241_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7283_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7289_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7307_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7313_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7319_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7325_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7330_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7360_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7365_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7407_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7413_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7431_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7437_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7443_11_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7449_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7460_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7474_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7476_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7490_15_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7505_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7523_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7529_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7547_14_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7553_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7559_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7565_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7571_13_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7577_0_s1 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__n7583_0_s1 = 0;
    VL_ZERO_RESET_W(128, vlSelf->programs__DOT__u_hash_two__DOT____Vcellinp__u_ohash_fifo__data_i);
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_ha1e46d5a__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h132b3a56__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h439a6472__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2028420b__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hfcf4748c__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8e6ac1d9__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc1d6c352__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h7d871e69__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hbdb88579__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5fb2a1bb__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2b955d43__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h8b33a1d0__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h1cae6bcf__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd1b11699__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h2f2e40be__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hf4fd0b46__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h9ef158d7__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h4cfd83a9__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd524940a__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd33ff85d__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd339e9e6__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h315adb0d__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309c993a__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4e7037d__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fd54ed__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd2fa9f8e__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h309872aa__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31ed035b__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd59ef8a0__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3655c24__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd37f8003__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31e01b3f__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31235a91__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd57aa9f3__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3798e57__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd03d5ee8__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h31042b07__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e63982e__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd21d796d__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd3e6dd76__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7f20f7d__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e6f235c__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3591c27d__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd9d72226__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd7ad7220__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b7c8bf__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h35a8fc23__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32ea123c__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd6a3f987__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd4b05ec5__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47e6226__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32d3608a__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h32545528__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd66fb0a8__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd47485be__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hd13026ed__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h321721c8__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3e94a6db__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h44a93009__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5670b23d__0 = 0;
    VL_ZERO_RESET_W(119, vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hc497cbcb__0);
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h5575d875__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_hafc5bcff__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h94497a5d__0 = 0;
    vlSelf->programs__DOT__u_hash_two__DOT____VdfgTmp_h3bd35160__0 = 0;
    VL_ZERO_RESET_W(257, vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_q);
    vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__u_istep_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 2; ++__Vi0) {
        VL_ZERO_RESET_W(
            128, vlSelf->programs__DOT__u_hash_two__DOT__u_ram2_sums__DOT__gen_now__DOT__words_q[__Vi0]);
    }
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        VL_ZERO_RESET_W(128, vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__entries_q[__Vi0]);
    }
    vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_hash_two__DOT__u_ohash_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_memory__DOT__iaccess_head = 0;
    vlSelf->programs__DOT__u_memory__DOT__iaccess_ready = 0;
    vlSelf->programs__DOT__u_memory__DOT__iaccess_valid = 0;
    vlSelf->programs__DOT__u_memory__DOT__n43 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n74 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n158 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n159 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n160 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n161 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n162 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n163 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n164 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n165 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n166 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n167 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n168 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n169 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n170 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n171 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n172 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n173 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n174 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n175 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n176 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n177 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n178 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n179 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n180 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n181 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n182 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n183 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n184 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n185 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n186 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n187 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n188 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n189 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n191 = 0;
    vlSelf->programs__DOT__u_memory__DOT__n192 = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_0_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_64_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_128_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_192_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_256_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_320_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_384_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_448_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_512_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_576_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_640_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_704_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_768_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_832_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_896_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_960_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1024_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1088_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1152_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1216_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1280_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1344_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1408_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1472_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1536_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1600_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1664_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1728_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1792_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1856_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1920_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st2_cells_1984_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st3_last_written_0_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__st4_last_written_0_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__u_iaccess_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_memory__DOT__u_oaccess_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_ready = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_valid = 0;
    vlSelf->programs__DOT__u_tallies__DOT__valid_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n14 = 0;
    VL_ZERO_RESET_W(72, vlSelf->programs__DOT__u_tallies__DOT__ram2_whole_data);
    VL_ZERO_RESET_W(72, vlSelf->programs__DOT__u_tallies__DOT__ram3_parts_data);
    vlSelf->programs__DOT__u_tallies__DOT__ram4_some_data = 0;
    vlSelf->programs__DOT__u_tallies__DOT__ram5_now_data = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_0_s1 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_0_s2 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s1 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s2 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__iaccess_head_4_s3 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n6_0_s1 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n11_0_s3 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n14_0_s3 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n17_0_s1 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n17_0_s2 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n17_0_s3 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n26_0_s2 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n26_0_s3 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n35_0_s1 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n35_0_s2 = 0;
    vlSelf->programs__DOT__u_tallies__DOT__n35_0_s3 = 0;
    VL_ZERO_RESET_W(72, vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram2_whole__write_data_i);
    VL_ZERO_RESET_W(72, vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram3_parts__write_data_i);
    vlSelf->programs__DOT__u_tallies__DOT____Vcellinp__u_ram4_some__write_i = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_iaccess_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 2; ++__Vi0) {
        VL_ZERO_RESET_W(
            72, vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__data_q[__Vi0]);
    }
    VL_ZERO_RESET_W(
        72,
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o);
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address_q[__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 2; ++__Vi0) {
        VL_ZERO_RESET_W(
            72, vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__written_q[__Vi0]);
    }
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__was_written_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__same_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_forward__DOT__address = 0;
    for (int __Vi0 = 0; __Vi0 < 16; ++__Vi0) {
        VL_ZERO_RESET_W(
            72,
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram2_whole__DOT__gen_registered__DOT__u_memory__DOT__words_q
                    [__Vi0]);
    }
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        VL_ZERO_RESET_W(
            72, vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__data_q[__Vi0]);
    }
    VL_ZERO_RESET_W(
        72,
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o);
    for (int __Vi0 = 0; __Vi0 < 5; ++__Vi0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address_q[__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        VL_ZERO_RESET_W(
            72, vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__written_q[__Vi0]);
    }
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__was_written_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__same_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_forward__DOT__address = 0;
    for (int __Vi0 = 0; __Vi0 < 40; ++__Vi0) {
        VL_ZERO_RESET_W(
            72,
            vlSelf
                ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT__words_q
                    [__Vi0]);
    }
    VL_ZERO_RESET_W(
        72,
        vlSelf
            ->programs__DOT__u_tallies__DOT__u_ram3_parts__DOT__gen_registered__DOT__u_memory__DOT____Vlvbound_h247fafbf__0);
    vlSelf
        ->programs__DOT__u_tallies__DOT__u_ram4_some__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o =
        0;
    for (int __Vi0 = 0; __Vi0 < 1; ++__Vi0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__address_q[__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 1; ++__Vi0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__written_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__was_written_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_forward__DOT__same_q = 0;
    for (int __Vi0 = 0; __Vi0 < 16; ++__Vi0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram4_some__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 16; ++__Vi0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_ram5_now__DOT__gen_now__DOT__words_q[__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 8; ++__Vi0) {
        vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_tallies__DOT__u_oaccess_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_store__DOT__iaccess_head = 0;
    vlSelf->programs__DOT__u_store__DOT__iaccess_ready = 0;
    vlSelf->programs__DOT__u_store__DOT__iaccess_valid = 0;
    vlSelf->programs__DOT__u_store__DOT__valid_q = 0;
    vlSelf->programs__DOT__u_store__DOT__n33 = 0;
    vlSelf->programs__DOT__u_store__DOT__n35 = 0;
    vlSelf->programs__DOT__u_store__DOT__st4_turn_0_q = 0;
    vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s1 = 0;
    vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s2 = 0;
    vlSelf->programs__DOT__u_store__DOT__iaccess_head_0_s3 = 0;
    vlSelf->programs__DOT__u_store__DOT__n2_0_s3 = 0;
    vlSelf->programs__DOT__u_store__DOT__n3_0_s3 = 0;
    vlSelf->programs__DOT__u_store__DOT__st4_0_s1 = 0;
    vlSelf->programs__DOT__u_store__DOT__st4_0_s2 = 0;
    vlSelf->programs__DOT__u_store__DOT__st4_0_s3 = 0;
    vlSelf->programs__DOT__u_store__DOT__n20_0_s3 = 0;
    vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_store__DOT__u_iaccess_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 2; ++__Vi0) {
        vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__data_q[__Vi0] = 0;
    }
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram2_table__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o =
        0;
    for (int __Vi0 = 0; __Vi0 < 16; ++__Vi0) {
        vlSelf->programs__DOT__u_store__DOT__u_ram2_table__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 2; ++__Vi0) {
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__data_q[__Vi0] = 0;
    }
    vlSelf
        ->programs__DOT__u_store__DOT__u_ram3_ring__DOT____Vcellout__gen_registered__DOT__u_memory__read_data_o =
        0;
    vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__was_read_q = 0;
    for (int __Vi0 = 0; __Vi0 < 3; ++__Vi0) {
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_promise__DOT__where_q[__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 64; ++__Vi0) {
        vlSelf->programs__DOT__u_store__DOT__u_ram3_ring__DOT__gen_registered__DOT__u_memory__DOT__words_q
            [__Vi0] = 0;
    }
    for (int __Vi0 = 0; __Vi0 < 8; ++__Vi0) {
        vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_store__DOT__u_oaccess_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_late__DOT__iword_head = 0;
    vlSelf->programs__DOT__u_late__DOT__iword_ready = 0;
    vlSelf->programs__DOT__u_late__DOT__iword_valid = 0;
    vlSelf->programs__DOT__u_late__DOT__valid_q = 0;
    vlSelf->programs__DOT__u_late__DOT__n5 = 0;
    vlSelf->programs__DOT__u_late__DOT__n14 = 0;
    vlSelf->programs__DOT__u_late__DOT__n22 = 0;
    vlSelf->programs__DOT__u_late__DOT__n30 = 0;
    vlSelf->programs__DOT__u_late__DOT__n38 = 0;
    vlSelf->programs__DOT__u_late__DOT__n46 = 0;
    vlSelf->programs__DOT__u_late__DOT__n54 = 0;
    vlSelf->programs__DOT__u_late__DOT__n62 = 0;
    vlSelf->programs__DOT__u_late__DOT__n69 = 0;
    vlSelf->programs__DOT__u_late__DOT__n71 = 0;
    vlSelf->programs__DOT__u_late__DOT__st2_sum_0_q = 0;
    vlSelf->programs__DOT__u_late__DOT__oword_push = 0;
    vlSelf->programs__DOT__u_late__DOT__n5_25_s1 = 0;
    vlSelf->programs__DOT__u_late__DOT__n10_0_s1 = 0;
    vlSelf->programs__DOT__u_late__DOT__n14_25_s2 = 0;
    vlSelf->programs__DOT__u_late__DOT__n18_0_s2 = 0;
    vlSelf->programs__DOT__u_late__DOT__n22_25_s3 = 0;
    vlSelf->programs__DOT__u_late__DOT__n26_0_s3 = 0;
    vlSelf->programs__DOT__u_late__DOT__n30_25_s4 = 0;
    vlSelf->programs__DOT__u_late__DOT__n34_0_s4 = 0;
    vlSelf->programs__DOT__u_late__DOT__n38_25_s5 = 0;
    vlSelf->programs__DOT__u_late__DOT__n42_0_s5 = 0;
    vlSelf->programs__DOT__u_late__DOT__n46_25_s6 = 0;
    vlSelf->programs__DOT__u_late__DOT__n50_0_s6 = 0;
    vlSelf->programs__DOT__u_late__DOT__n54_25_s7 = 0;
    vlSelf->programs__DOT__u_late__DOT__n58_0_s7 = 0;
    vlSelf->programs__DOT__u_late__DOT__n62_25_s8 = 0;
    vlSelf->programs__DOT__u_late__DOT__n66_0_s8 = 0;
    vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_late__DOT__u_iword_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 16; ++__Vi0) {
        vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_late__DOT__u_oword_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_groups__DOT__items_tvalid = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_head = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_ready = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__in_valid = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n7 = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__n14 = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st3_sum_0_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__st4_count_0_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT____Vcellout__u_items_fifo__tdata_o = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT____Vcellinp__u_sums_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_in_slice__DOT__move = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_write = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__after_read = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__take = 0;
    for (int __Vi0 = 0; __Vi0 < 154; ++__Vi0) {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q[__Vi0] =
            0;
    }
    vlSelf
        ->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT____Vlvbound_he4055c09__0 =
        0;
    vlSelf
        ->programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT____Vlvbound_h42555737__0 =
        0;
    for (int __Vi0 = 0; __Vi0 < 256; ++__Vi0) {
        vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_first__DOT__u_sums_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_head = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_ready = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__items_valid = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_head = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__sums_valid = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n10 = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__n15 = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st3_first_0_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_0_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__st4_sum_64_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT____Vcellinp__u_sums_slice__tdata_i = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__move = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_sums_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_groups__DOT__u_second__DOT__u_out_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_ready = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_valid = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__valid_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__in_head_40_s1 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__n11_0_s1 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__n16_0_s1 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_in_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 8; ++__Vi0) {
        vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_left__DOT__u_out_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_ready = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_valid = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__valid_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__in_head_40_s1 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__n11_0_s1 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__n16_0_s1 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_in_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 8; ++__Vi0) {
        vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_mix_right__DOT__u_out_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_head = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__left_valid = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_head = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__right_valid = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__issue = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n7 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n8 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n9 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__n10 = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__st5_turn_0_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_left_slice__tdata_i = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_right_slice__tdata_i = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT____Vcellinp__u_out_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__move = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 8; ++__Vi0) {
        vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_together__DOT__u_out_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_head = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__in_valid = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_in_slice__tdata_i = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__data_i = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_left_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT____Vcellinp__u_right_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_in_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_left_fifo__DOT__pop = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_merge__DOT__u_apart__DOT__u_right_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_head = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__in_valid = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_head = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__back_valid = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__issue = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n14 = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n18 = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n22 = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n25 = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n26 = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__n29 = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__st6_inside_0_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_back_slice__tdata_i = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_on_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__data_i = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT____Vcellinp__u_out_fifo__reserve_i = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_in_slice__DOT__move = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_back_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 16; ++__Vi0) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_on_fifo__DOT__pop = 0;
    for (int __Vi0 = 0; __Vi0 < 4; ++__Vi0) {
        vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_gate__DOT__u_out_fifo__DOT__pop = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_head = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_ready = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__on_valid = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT____Vcellinp__u_on_slice__tdata_i = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__move = 0;
    for (int __Vi0 = 0; __Vi0 < 16; ++__Vi0) {
        vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__entries_q[__Vi0] = 0;
    }
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__write_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__read_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__filled_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__credits_q = 0;
    vlSelf->programs__DOT__u_ring__DOT__u_wheel__DOT__u_back_fifo__DOT__pop = 0;
    vlSelf->__Vdly__programs__DOT__u_groups__DOT__items_tvalid = 0;
    vlSelf
        ->__Vdlyvdim0__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0 =
        0;
    vlSelf
        ->__Vdlyvval__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0 =
        0;
    vlSelf
        ->__Vdlyvset__programs__DOT__u_groups__DOT__u_first__DOT__u_items_fifo__DOT__u_memory__DOT__words_q__v0 =
        0;
    vlSelf->__Vdly__programs__DOT__u_groups__DOT__u_second__DOT__u_items_slice__DOT__spare_valid_q = 0;
    vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_left_slice__DOT__spare_valid_q = 0;
    vlSelf->__Vdly__programs__DOT__u_merge__DOT__u_together__DOT__u_right_slice__DOT__spare_valid_q = 0;
    vlSelf->__Vdly__programs__DOT__u_ring__DOT__u_wheel__DOT__u_on_slice__DOT__spare_valid_q = 0;
    vlSelf->__Vtrigrprev__TOP__clk_i = 0;
}
