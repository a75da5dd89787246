Vprograms___024root__DepSet_hf5fd9a73__0__Slow.o: \
 Vprograms___024root__DepSet_hf5fd9a73__0__Slow.cpp \
 /usr/share/verilator/include/verilated.h \
 /usr/share/verilator/include/verilatedos.h \
 /usr/share/verilator/include/verilated_config.h \
 /usr/share/verilator/include/verilated_types.h \
 /usr/share/verilator/include/verilated_funcs.h Vprograms___024root.h
