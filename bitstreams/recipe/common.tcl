# What package.tcl and estimate.tcl share.

# The words behind -tclargs as a dictionary: --name value... Complains of what is missing and of what nobody knows.
proc read_arguments {words names} {
    set options [dict create]
    foreach {option value} $words {
        set name [string range $option 2 end]
        if {![string match --* $option] || $name ni $names} {
            error "unknown argument '$option'; there are: --[join $names { --}]"
        }
        dict set options $name $value
    }
    foreach name $names {
        if {![dict exists $options $name] || [dict get $options $name] eq ""} {
            error "argument --$name is missing"
        }
    }
    return $options
}

# The sources in their order: a file that names one a line, relative to its own folder, after `first`.
proc read_sources {list first} {
    set channel [open $list]
    set names [split [string trim [read $channel]] \n]
    close $channel
    set sources [list [file normalize $first]]
    foreach name $names {
        lappend sources [file normalize [file join [file dirname $list] $name]]
    }
    foreach source $sources {
        if {![file isfile $source]} {
            error "source $source is not there"
        }
    }
    return $sources
}
