"""A laboratory of two gateways in two network namespaces: what scripts/demo and tests/interop share.

network     the two namespaces, the wire between them, addresses
policy      what a side is told: one swanctl.conf for keylined and strongSwan alike
strongswan  Debian's charon-systemd as a gateway (userspace ESP)
keylined    our daemon as a gateway, seen through the keyline command
capture     an independent look at the wire between them
traffic     pings and file copies through the tunnel
process     child processes that never outlive us
preflight   what must be there before anything starts
"""
