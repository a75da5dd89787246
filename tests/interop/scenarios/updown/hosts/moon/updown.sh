#!/bin/sh
# Called by the daemon when a CHILD SA comes and goes; keeps what it was told.
{ echo "verb=$PLUTO_VERB connection=$PLUTO_CONNECTION me=$PLUTO_ME my-id=$PLUTO_MY_ID my-client=$PLUTO_MY_CLIENT protocol=$PLUTO_MY_PROTOCOL"
  echo "peer=$PLUTO_PEER peer-id=$PLUTO_PEER_ID peer-client=$PLUTO_PEER_CLIENT interface=$PLUTO_INTERFACE version=$PLUTO_VERSION"
  echo "reqid=$PLUTO_REQID proto=$PLUTO_PROTO unique=$PLUTO_UNIQUEID encap=$PLUTO_UDP_ENC"; } >> @DIR@/updown.txt
