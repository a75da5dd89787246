# The other half, as the Linux kernel is told it: moon's spi_out is what comes in here. The last four octets of a key are the salt.
set -e
/bin/ip xfrm state add src 192.168.0.1 dst 192.168.0.2 proto esp spi 0x1002 reqid 1 mode tunnel replay-window 32 aead 'rfc4106(gcm(aes))' 0x36ab17353442aa4eed64908d0107d8678d919b31 128
/bin/ip xfrm state add src 192.168.0.2 dst 192.168.0.1 proto esp spi 0x1001 reqid 1 mode tunnel replay-window 32 aead 'rfc4106(gcm(aes))' 0x597aea85ccee9f09c6ec4fa07eabd40fd230d960 128
/bin/ip xfrm policy add src 10.2.0.0/16 dst 10.1.0.0/16 dir out tmpl src 192.168.0.2 dst 192.168.0.1 proto esp reqid 1 mode tunnel
/bin/ip xfrm policy add src 10.1.0.0/16 dst 10.2.0.0/16 dir in tmpl src 192.168.0.1 dst 192.168.0.2 proto esp reqid 1 mode tunnel
/bin/ip xfrm policy add src 10.1.0.0/16 dst 10.2.0.0/16 dir fwd tmpl src 192.168.0.1 dst 192.168.0.2 proto esp reqid 1 mode tunnel
