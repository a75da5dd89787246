# tclsh vivado_mock.tcl VIVADO'S ARGUMENTS: a Vivado that makes nothing. It knows the commands and options that the scripts of
# bitstreams/ need, by AMD's command reference (UG835) and IP packager guide (UG1118), and refuses what is not in there: unknown options,
# files that do not exist, ports and cells that the RTL does not have, steps in an order that cannot be.
#
# What it cannot know is what Vivado thinks of the RTL itself.

namespace eval mock {
    variable files {}
    variable top ""
    variable core ""
    variable core_properties [dict create]
    variable is_saved 0
    variable is_synthesized 0
    variable tree [dict create]
    variable bus_parameters [dict create]
}

# The values of the options and what is left. `spec`: option -> 0 (a flag) or 1 (it has a value).
proc mock::parse {command words spec} {
    set options [dict create]
    set rest {}
    for {set i 0} {$i < [llength $words]} {incr i} {
        set word [lindex $words $i]
        if {[string match -* $word]} {
            if {![dict exists $spec $word]} {
                error "mock: $command has no option $word"
            }
            dict set options $word [expr {[dict get $spec $word] ? [lindex $words [incr i]] : 1}]
        } else {
            lappend rest $word
        }
    }
    return [list $options $rest]
}

# `condition` is an expression of the caller's.
proc mock::need {condition complaint} {
    if {![uplevel 1 [list expr $condition]]} {
        error "mock: $complaint"
    }
}

proc mock::need_options {command options names} {
    foreach name $names {
        need {[dict exists $options $name]} "$command: $name is missing"
    }
}

proc mock::text {path} {
    set channel [open $path]
    set text [read $channel]
    close $channel
    return $text
}

# The names of the ports of a module, which is in a file of its name.
proc mock::ports {module} {
    variable files
    foreach path $files {
        if {[file rootname [file tail $path]] eq $module && [regexp "module $module \\((.*?)\\);" [text $path] -> header]} {
            regsub -all -line {//.*$} $header {} header
            set names {}
            foreach port [split $header ,] {
                lappend names [lindex $port end]
            }
            return $names
        }
    }
    error "mock: no source has module $module"
}

# Module of an instance: {module instance} -> module. Read once.
proc mock::hierarchy {} {
    variable files
    variable tree
    if {[dict size $tree]} { return $tree }
    foreach path $files {
        if {[file extension $path] ni {.v .sv}} continue
        set module ""
        set source [text $path]
        # Parameters over several lines, which hlsc does not write.
        if {[string match keyline_* [file tail $path]]} {
            regsub -all {#\(\n(?:      [^\n]*\n)+  \)} $source {#(parameters)} source
        }
        foreach line [regexp -all -inline -line {^module \w+|^\s+\w+ (?:#\(.*\) )?u_\w+ \($} $source] {
            if {[lindex $line 0] eq "module"} {
                set module [lindex $line 1]
            } else {
                dict set tree [list $module [lindex $line end-1]] [lindex $line 0]
            }
        }
    }
    return $tree
}

# --- project ---------------------------------------------------------------------------------------------------------------------

proc create_project {args} {
    lassign [mock::parse create_project $args {-force 0 -part 1}] options rest
    mock::need_options create_project $options -part
    mock::need {[regexp {^xcu(50|55c|200|250|280)-[a-z0-9]+-2L?-e$} [dict get $options -part]]} "no part [dict get $options -part] of an Alveo card"
    mock::need {[llength $rest] == 2} "create_project takes a name and a folder"
}

proc add_files {args} {
    lassign [mock::parse add_files $args {-norecurse 0 -fileset 1}] options rest
    mock::need {[llength $rest] == 1} "add_files takes one list of files"
    foreach path [lindex $rest 0] {
        mock::need {[file isfile $path] && $path ni $mock::files} "add_files: $path is not there, or there twice"
        mock::need {([file extension $path] eq ".xdc") == [dict exists $options -fileset]} "add_files: $path is in the wrong fileset"
        lappend mock::files $path
    }
}

proc get_files {path} {
    mock::need {$path in $mock::files} "get_files: $path was not added"
    return [list file $path]
}

proc current_fileset {} { return {fileset sources_1} }

proc update_compile_order {args} {
    lassign [mock::parse update_compile_order $args {-fileset 1}] options
    mock::need {[dict get $options -fileset] eq "sources_1"} "update_compile_order: no such fileset"
}

proc close_project {args} { mock::parse close_project $args {-delete 0} }

proc set_property {name value object} {
    switch [lindex $object 0] {
        file {
            mock::need {$name eq "USED_IN"} "a file has no property $name here"
            foreach stage $value {
                mock::need {$stage in {synthesis implementation out_of_context}} "USED_IN: no stage $stage"
            }
        }
        fileset {
            mock::need {$name eq "top"} "a fileset has no property $name here"
            mock::ports $value
            set mock::top $value
        }
        core {
            set known {name version core_revision sdx_kernel sdx_kernel_type vitis_drc ipi_drc supported_families auto_family_support_level}
            mock::need {$name in $known} "a core has no property $name here"
            dict set mock::core_properties $name $value
            set mock::is_saved 0
        }
        bus_parameter {
            mock::need {$name in {value value_source}} "a bus parameter has no property $name here"
            if {$name eq "value"} { dict set mock::bus_parameters [lrange $object 1 2] $value }
        }
        cell {
            mock::need {$name eq "USER_SLR_ASSIGNMENT" && [regexp {^SLR[0-3]$} $value]} "a cell has no $name $value here"
        }
        default { error "mock: set_property on '$object'" }
    }
}

proc get_property {name object} {
    switch [lindex $object 0] {
        parameter { return [lindex $object 1] }
        path {
            mock::need {$name eq "SLACK"} "a path has no property $name here"
            return 0.123
        }
    }
    error "mock: get_property $name of '$object'"
}

# --- constraints -----------------------------------------------------------------------------------------------------------------

proc get_ports {name} {
    mock::need {$name in [mock::ports $mock::top]} "get_ports: $mock::top has no port $name"
    return [list port $name]
}

proc get_cells {path} {
    set tree [mock::hierarchy]
    set module $mock::top
    foreach instance [split $path /] {
        mock::need {[dict exists $tree [list $module $instance]]} "get_cells: $module has no cell $instance ($path)"
        set module [dict get $tree [list $module $instance]]
    }
    return [list cell $path]
}

proc create_clock {args} {
    lassign [mock::parse create_clock $args {-name 1 -period 1}] options rest
    mock::need_options create_clock $options {-name -period}
    mock::need {abs([dict get $options -period] - 1000.0 / 300) < 0.001} "the clock has not 300 MHz"
    mock::need {[lindex $rest 0 0] eq "port"} "create_clock wants a port"
}

proc mock::read_constraints {} {
    variable files
    foreach path $files {
        if {[file extension $path] eq ".xdc"} {
            uplevel #0 [list source $path]
        }
    }
}

# --- IP packager -----------------------------------------------------------------------------------------------------------------

namespace eval ipx {}

proc ipx::package_project {args} {
    lassign [mock::parse ipx::package_project $args {-root_dir 1 -vendor 1 -library 1 -taxonomy 1 -import_files 0 -set_current 1}] options
    mock::need_options ipx::package_project $options {-root_dir -vendor -library -taxonomy -import_files}
    mock::need {$mock::top ne ""} "ipx::package_project: no top"
    mock::read_constraints
    file mkdir [dict get $options -root_dir]
    close [open [file join [dict get $options -root_dir] component.xml] w]
}

proc ipx::unload_core {path} { mock::need {[file isfile $path]} "ipx::unload_core: no $path" }

proc ipx::edit_ip_in_project {args} {
    lassign [mock::parse ipx::edit_ip_in_project $args {-upgrade 1 -name 1 -directory 1}] options rest
    mock::need_options ipx::edit_ip_in_project $options {-name -directory}
    mock::need {[file isfile [lindex $rest 0]]} "ipx::edit_ip_in_project: no component.xml"
    set mock::core {core keyline_card}
}

proc ipx::current_core {} {
    mock::need {$mock::core ne ""} "no current core"
    return $mock::core
}

proc mock::need_core {core} {
    variable core_properties
    need {[lindex $core 0] eq "core"} "'$core' is no core"
}

proc ipx::get_user_parameters {args} {
    lassign [mock::parse ipx::get_user_parameters $args {-of_objects 1}] options
    mock::need_core [dict get $options -of_objects]
    return {{parameter SOME_WIDTH}}
}

proc ipx::remove_user_parameter {name core} {
    mock::need_core $core
    mock::need {$name eq "SOME_WIDTH"} "no parameter $name"
}

proc ipx::get_bus_interfaces {args} {
    lassign [mock::parse ipx::get_bus_interfaces $args {-of_objects 1}] options rest
    mock::need_core [dict get $options -of_objects]
    set ports [mock::ports $mock::top]
    set name [lindex $rest 0]
    set signals [expr {[string match *_axis $name] ? {tvalid tready tdata} : {awvalid awready wdata bresp araddr rdata rready}}]
    foreach signal $signals {
        if {"${name}_$signal" ni $ports} { return "" }
    }
    return [list interface $name]
}

proc ipx::add_bus_parameter {args} {
    lassign [mock::parse ipx::add_bus_parameter $args {-quiet 0}] options rest
    lassign $rest name interface
    set known {MAX_BURST_LENGTH NUM_READ_OUTSTANDING NUM_WRITE_OUTSTANDING SUPPORTS_NARROW_BURST}
    mock::need {$name in $known && [lindex $interface 0] eq "interface"} "no bus parameter $name of '$interface'"
    return [list bus_parameter [lindex $interface 1] $name]
}

proc ipx::associate_bus_interfaces {args} {
    lassign [mock::parse ipx::associate_bus_interfaces $args {-busif 1 -clock 1 -reset 1}] options rest
    mock::need_core [lindex $rest 0]
    mock::need_options ipx::associate_bus_interfaces $options -clock
    get_ports [dict get $options -clock]
    if {[dict exists $options -reset]} { get_ports [dict get $options -reset] }
    if {[dict exists $options -busif]} {
        mock::need {[ipx::get_bus_interfaces [dict get $options -busif] -of_objects $mock::core] ne ""} "no interface [dict get $options -busif]"
        lappend mock::associated [dict get $options -busif]
    }
}

proc ipx::create_xgui_files {core} { mock::need_core $core }
proc ipx::update_checksums {core} { mock::need_core $core }
proc ipx::check_integrity {args} { mock::need_core [lindex [mock::parse ipx::check_integrity $args {-kernel 0}] 1 0] }

proc ipx::save_core {core} {
    mock::need_core $core
    set mock::is_saved 1
}

proc package_xo {args} {
    set spec {-force 0 -xo_path 1 -kernel_name 1 -ip_directory 1 -kernel_xml 1 -ctrl_protocol 1}
    lassign [mock::parse package_xo $args $spec] options rest
    mock::need_options package_xo $options {-xo_path -kernel_name -ip_directory -kernel_xml}
    mock::need {$rest eq ""} "package_xo: '$rest'"
    mock::need {$mock::is_saved} "package_xo: the core was not saved"
    foreach {name value} {sdx_kernel true sdx_kernel_type rtl} {
        mock::need {[dict get $mock::core_properties $name] eq $value} "package_xo: $name is not $value"
    }
    mock::need {[dict get $options -kernel_name] eq $mock::top} "package_xo: the kernel is not called as its top"
    mock::need {[dict get $options -ctrl_protocol] in {ap_ctrl_hs ap_ctrl_chain ap_ctrl_none user_managed}} "package_xo: no such protocol"
    mock::need {[file isfile [file join [dict get $options -ip_directory] component.xml]]} "package_xo: no IP there"
    foreach name {MAX_BURST_LENGTH NUM_READ_OUTSTANDING NUM_WRITE_OUTSTANDING} {
        foreach interface $mock::associated {
            if {[string match m_axi* $interface]} {
                mock::need {[dict exists $mock::bus_parameters [list $interface $name]]} "package_xo: $interface has no $name"
            }
        }
    }
    set xml [mock::text [dict get $options -kernel_xml]]
    set ports {}
    foreach {- name} [regexp -all -inline {<port name="(\w+)"} $xml] {
        lappend ports $name
        mock::need {$name in $mock::associated} "package_xo: kernel.xml has a port $name, the IP no such interface with a clock"
    }
    mock::need {[lsort $ports] eq [lsort $mock::associated]} "package_xo: kernel.xml has not all interfaces of the IP"
    set channel [open [dict get $options -xo_path] w]
    puts -nonewline $channel $xml
    close $channel
}

# --- synthesis -------------------------------------------------------------------------------------------------------------------

proc read_verilog {args} {
    lassign [mock::parse read_verilog $args {-sv 0}] options rest
    foreach path [lindex $rest 0] {
        mock::need {[file isfile $path]} "read_verilog: no $path"
        lappend mock::files $path
    }
}

proc read_xdc {args} {
    lassign [mock::parse read_xdc $args {-mode 1}] options rest
    mock::need {[file isfile [lindex $rest 0]]} "read_xdc: no [lindex $rest 0]"
    lappend mock::files [lindex $rest 0]
}

proc synth_design {args} {
    lassign [mock::parse synth_design $args {-top 1 -part 1 -mode 1 -flatten_hierarchy 1}] options
    mock::need_options synth_design $options {-top -part}
    mock::need {[dict get $options -flatten_hierarchy] in {none rebuilt full}} "synth_design: -flatten_hierarchy"
    set mock::top [dict get $options -top]
    mock::ports $mock::top
    mock::read_constraints
    set mock::is_synthesized 1
}

proc mock::report {command words spec} {
    variable is_synthesized
    lassign [parse $command $words $spec] options
    need {$is_synthesized} "$command before synth_design"
    close [open [dict get $options -file] w]
}

proc report_utilization {args} { mock::report report_utilization $args {-hierarchical 0 -hierarchical_depth 1 -file 1} }
proc report_timing_summary {args} { mock::report report_timing_summary $args {-max_paths 1 -file 1} }
proc get_timing_paths {args} {
    mock::parse get_timing_paths $args {-max_paths 1 -setup 0}
    return {path worst}
}

# --- vivado's command line -------------------------------------------------------------------------------------------------------

set at [lsearch $argv -tclargs]
lassign [mock::parse vivado [lrange $argv 0 [expr {$at - 1}]] {-mode 1 -nojournal 0 -nolog 0 -notrace 0 -source 1}] options rest
mock::need {$at >= 0 && [dict get $options -mode] eq "batch" && $rest eq ""} "vivado: '$argv'"
set mock::associated {}
set argv [lrange $argv [expr {$at + 1}] end]
set argc [llength $argv]
source [dict get $options -source]
