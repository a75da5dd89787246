# The kernel synthesized by itself: v++ brings the clock of the platform. 300 MHz, as hlsc has planned for (cmake/KeylineHls.cmake).
# There is one clock, so there is nothing else to say about time: no crossing, no false path, no path of several clocks.
create_clock -name ap_clk -period 3.333 [get_ports ap_clk]
