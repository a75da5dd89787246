Vprograms___024root__DepSet_ha0c89533__0__Slow.o: \
 Vprograms___024root__DepSet_ha0c89533__0__Slow.cpp \
 /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilatedos.h \
 /usr/share/verilator/include/verilated_config.h \
 /usr/share/verilator/include/verilated_types.h \
 /usr/share/verilator/include/verilated_funcs.h Vprograms__Syms.h \
 Vprograms.h Vprograms___024root.h
