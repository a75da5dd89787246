# vivado -mode batch -source package.tcl -tclargs --sources FILE --build FILE --kernel NAME --kernel-xml FILE --constraints FILE --ooc FILE
#     --part PART --work FOLDER --xo FILE
#
# Packages the card as an IP, and the IP as a kernel (.xo) for v++: its top is NAME, its interfaces are those of kernel.xml. build.py calls it.
source [file join [file dirname [file normalize [info script]]] common.tcl]

set options [read_arguments $argv {sources build kernel kernel-xml constraints ooc part work xo}]
set sources [read_sources [dict get $options sources] [dict get $options build]]
set constraints [file normalize [dict get $options constraints]]
set ooc [file normalize [dict get $options ooc]]
set work [file normalize [dict get $options work]]
set ip [file join $work ip]
set kernel [dict get $options kernel]
set channel [open [dict get $options kernel-xml]]
set interfaces [regexp -all -inline {<port name="(\w+)" mode="(\w+)"} [read $channel]]
close $channel

create_project -force -part [dict get $options part] $kernel [file join $work project]
add_files -norecurse $sources
add_files -norecurse -fileset constrs_1 [list $constraints $ooc]
set_property USED_IN {synthesis implementation out_of_context} [get_files $ooc]
set_property USED_IN {implementation} [get_files $constraints]
set_property top $kernel [current_fileset]
update_compile_order -fileset sources_1

ipx::package_project -root_dir $ip -vendor keyline -library kernel -taxonomy /KernelIP -import_files -set_current false
ipx::unload_core [file join $ip component.xml]
ipx::edit_ip_in_project -upgrade true -name edit_ip -directory $work [file join $ip component.xml]
set core [ipx::current_core]
set_property name $kernel $core
set_property version 1.0 $core
set_property core_revision 1 $core
foreach parameter [ipx::get_user_parameters -of_objects $core] {
    ipx::remove_user_parameter [get_property NAME $parameter] $core
}

# The packager finds interfaces by the names of the ports. One that it did not find would be missing only when v++ links.
foreach {- interface -} $interfaces {
    if {[ipx::get_bus_interfaces $interface -of_objects $core] eq ""} {
        error "the IP packager did not see $interface as an AXI interface: look at the ports of $kernel.v"
    }
    ipx::associate_bus_interfaces -busif $interface -clock ap_clk $core
}
ipx::associate_bus_interfaces -clock ap_clk -reset ap_rst_n $core
# What an interconnect is made for: without it, for a master that waits for each answer. hw/rtl has that many bursts of packets on their
# way (keyline_read_buffer, keyline_finisher), of up to a page, all of whole beats.
foreach {- interface mode} $interfaces {
    if {$mode ne "master"} { continue }
    foreach {name value} {MAX_BURST_LENGTH 64 NUM_READ_OUTSTANDING 256 NUM_WRITE_OUTSTANDING 256 SUPPORTS_NARROW_BURST 0} {
        set parameter [ipx::add_bus_parameter -quiet $name [ipx::get_bus_interfaces $interface -of_objects $core]]
        set_property value $value $parameter
        set_property value_source constant $parameter
    }
}

set_property sdx_kernel true $core
set_property sdx_kernel_type rtl $core
set_property vitis_drc {ctrl_protocol user_managed} $core
set_property ipi_drc {ignore_freq_hz true} $core
set_property supported_families {} $core
set_property auto_family_support_level level_2 $core
ipx::create_xgui_files $core
ipx::update_checksums $core
ipx::check_integrity -kernel $core
ipx::save_core $core
close_project -delete

package_xo -force -xo_path [file normalize [dict get $options xo]] -kernel_name $kernel -ip_directory $ip \
    -kernel_xml [file normalize [dict get $options kernel-xml]] -ctrl_protocol user_managed
