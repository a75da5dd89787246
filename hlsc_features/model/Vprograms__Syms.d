Vprograms__Syms.o: Vprograms__Syms.cpp Vprograms__Syms.h \
 /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilatedos.h \
 /usr/share/verilator/include/verilated_config.h \
 /usr/share/verilator/include/verilated_types.h \
 /usr/share/verilator/include/verilated_funcs.h Vprograms.h \
 Vprograms___024root.h
