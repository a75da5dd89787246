#!/bin/sh
# Called by the daemon when a CHILD SA comes and goes; keeps what it was told.
echo "verb=$PLUTO_VERB me=$PLUTO_ME my-client=$PLUTO_MY_CLIENT peer=$PLUTO_PEER peer-client=$PLUTO_PEER_CLIENT protocol=$PLUTO_PEER_PROTOCOL port=$PLUTO_PEER_PORT" >> @DIR@/updown.txt
