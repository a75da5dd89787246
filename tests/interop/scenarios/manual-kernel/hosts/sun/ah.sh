# The other half, as the Linux kernel is told it: moon's spi_out is what comes in here.
# With its path, for busybox has an ip of its own.
# align4: RFC 4302 pads AH over IPv4 to 32 bits; without the flag Linux wants 64.
set -e
/bin/ip xfrm policy deleteall src 192.168.0.2/32 dst 192.168.0.1/32
/bin/ip xfrm policy deleteall src 192.168.0.1/32 dst 192.168.0.2/32
/bin/ip xfrm state add src 192.168.0.1 dst 192.168.0.2 proto ah spi 0x3002 reqid 3 mode transport replay-window 32 flag align4 auth-trunc 'hmac(sha256)' 0xd7424d09e15d024c5848f23d1fa6f7361d7f618d1532e70e20e2a6668de7f47e 128
/bin/ip xfrm state add src 192.168.0.2 dst 192.168.0.1 proto ah spi 0x3001 reqid 3 mode transport replay-window 32 flag align4 auth-trunc 'hmac(sha256)' 0xcd2b5157410e4dee4af2b34f430a073447de636c0e806c957ba684d6431fb5ea 128
/bin/ip xfrm policy add src 192.168.0.2/32 dst 192.168.0.1/32 dir out tmpl proto ah reqid 3 mode transport
/bin/ip xfrm policy add src 192.168.0.1/32 dst 192.168.0.2/32 dir in tmpl proto ah reqid 3 mode transport
