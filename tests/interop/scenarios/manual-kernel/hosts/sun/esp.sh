# The other half, as the Linux kernel is told it: moon's spi_out is what comes in here.
# With its path, for busybox has an ip of its own.
set -e
/bin/ip xfrm state add src 192.168.0.1 dst 192.168.0.2 proto esp spi 0x1002 reqid 1 mode tunnel replay-window 32 auth-trunc 'hmac(sha256)' 0x27a0aeb3fee9232f8af2211f9ee491c5b10becb5563bfc1e6f93427ecbc8fe29 128 enc 'cbc(aes)' 0xd91e3f721fcb1971174494d6493c9d5c
/bin/ip xfrm state add src 192.168.0.2 dst 192.168.0.1 proto esp spi 0x1001 reqid 1 mode tunnel replay-window 32 auth-trunc 'hmac(sha256)' 0x3460be31201e69fedaa0eee8b9997f5c7c2999fdafe593253cd654af4dfad714 128 enc 'cbc(aes)' 0xa54dca182530bb1d6d132cded6237b2e
/bin/ip xfrm policy add src 10.2.0.0/16 dst 10.1.0.0/16 dir out tmpl src 192.168.0.2 dst 192.168.0.1 proto esp reqid 1 mode tunnel
/bin/ip xfrm policy add src 10.1.0.0/16 dst 10.2.0.0/16 dir in tmpl src 192.168.0.1 dst 192.168.0.2 proto esp reqid 1 mode tunnel
/bin/ip xfrm policy add src 10.1.0.0/16 dst 10.2.0.0/16 dir fwd tmpl src 192.168.0.1 dst 192.168.0.2 proto esp reqid 1 mode tunnel
/bin/ip xfrm state add src 192.168.0.1 dst 192.168.0.2 proto esp spi 0x2002 reqid 2 mode transport replay-window 32 auth-trunc 'hmac(sha256)' 0x0e8ff18463b0e4b2ba29703474f064ac68f700f5b02b3dc666f45bdeaa2ccaed 128 enc 'cbc(aes)' 0xccc935f6cd1f61226ae15338ae1a34004d33ba0d246ac04c81b1baf23e3bf9ee
/bin/ip xfrm state add src 192.168.0.2 dst 192.168.0.1 proto esp spi 0x2001 reqid 2 mode transport replay-window 32 auth-trunc 'hmac(sha256)' 0xf5f79f2b4934af87f5520b69b94b0d982e85bb55b672a872637acd7466fcb60e 128 enc 'cbc(aes)' 0x55e5cd8e46dc8ed4b7c2764d2a5a4d767706f85d8690024ad6bda3401be9c8cb
/bin/ip xfrm policy add src 192.168.0.2/32 dst 192.168.0.1/32 dir out tmpl proto esp reqid 2 mode transport
/bin/ip xfrm policy add src 192.168.0.1/32 dst 192.168.0.2/32 dir in tmpl proto esp reqid 2 mode transport
