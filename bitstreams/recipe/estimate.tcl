# vivado -mode batch -source estimate.tcl -tclargs --sources FILE --build FILE --kernel NAME --ooc FILE --part PART --reports FOLDER
#
# Synthesizes the kernel by itself, without a platform: what it needs, and how far from 300 MHz it is before place and route. An hour or
# so, where a link takes many. build.py --only estimate calls it.
source [file join [file dirname [file normalize [info script]]] common.tcl]

set options [read_arguments $argv {sources build kernel ooc part reports}]
set reports [file normalize [dict get $options reports]]
file mkdir $reports

read_verilog -sv [read_sources [dict get $options sources] [dict get $options build]]
read_xdc -mode out_of_context [file normalize [dict get $options ooc]]
synth_design -top [dict get $options kernel] -part [dict get $options part] -mode out_of_context -flatten_hierarchy rebuilt
report_utilization -hierarchical -hierarchical_depth 6 -file [file join $reports utilization.txt]
report_timing_summary -max_paths 20 -file [file join $reports timing.txt]
set slack [get_property SLACK [get_timing_paths -max_paths 1 -setup]]
puts "keyline: worst slack after synthesis, wires estimated: $slack ns of 3.333; reports are in $reports"
