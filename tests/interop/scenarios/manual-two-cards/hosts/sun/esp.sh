# The other half, as the Linux kernel is told it: moon's spi_out is what comes in here. The last four octets of a key are the salt.
set -e
/bin/ip xfrm state add src 192.168.0.1 dst 192.168.0.2 proto esp spi 0x1002 reqid 1 mode tunnel replay-window 32 aead 'rfc4106(gcm(aes))' 0xac8269a277e624f3143854f5bb9caf2aecf18b02 128
/bin/ip xfrm state add src 192.168.0.2 dst 192.168.0.1 proto esp spi 0x1001 reqid 1 mode tunnel replay-window 32 aead 'rfc4106(gcm(aes))' 0x02a4b06c42dd4307ccecda1bb7de046f0c44fc37 128
/bin/ip xfrm policy add src 10.2.0.0/16 dst 10.1.0.0/16 dir out tmpl src 192.168.0.2 dst 192.168.0.1 proto esp reqid 1 mode tunnel
/bin/ip xfrm policy add src 10.1.0.0/16 dst 10.2.0.0/16 dir in tmpl src 192.168.0.1 dst 192.168.0.2 proto esp reqid 1 mode tunnel
/bin/ip xfrm policy add src 10.1.0.0/16 dst 10.2.0.0/16 dir fwd tmpl src 192.168.0.1 dst 192.168.0.2 proto esp reqid 1 mode tunnel
/bin/ip xfrm state add src 192.168.0.1 dst 192.168.0.2 proto esp spi 0x2002 reqid 2 mode transport replay-window 32 aead 'rfc4106(gcm(aes))' 0x5453aaac4a2a81e222a4f201fb4faa7fc61f4190 128
/bin/ip xfrm state add src 192.168.0.2 dst 192.168.0.1 proto esp spi 0x2001 reqid 2 mode transport replay-window 32 aead 'rfc4106(gcm(aes))' 0xa2fd6fa42ebae9f0e85a33e3fa19974dd8695146 128
/bin/ip xfrm policy add src 192.168.0.2/32 dst 192.168.0.1/32 dir out tmpl proto esp reqid 2 mode transport
/bin/ip xfrm policy add src 192.168.0.1/32 dst 192.168.0.2/32 dir in tmpl proto esp reqid 2 mode transport
