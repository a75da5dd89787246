# The other half of the manual SA, as the Linux kernel is told it, beside what charon has put there.
set -e
/bin/ip xfrm state add src 192.168.0.1 dst 192.168.0.2 proto esp spi 0x2002 reqid 77 mode transport replay-window 32 auth-trunc 'hmac(sha256)' 0xe3d2c1b0a9f8e7d6c5b4a3928170615243342516f7e8d9cabb0c1d2e3f405162 128 enc 'cbc(aes)' 0x5d21f3a0b98c47e6d50f1e2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e
/bin/ip xfrm state add src 192.168.0.2 dst 192.168.0.1 proto esp spi 0x2001 reqid 77 mode transport replay-window 32 auth-trunc 'hmac(sha256)' 0x19b4e8a7c6d5f0e1b2c3d4a5968778695a4b3c2d1e0f9f8e7d6c5b4a39281706 128 enc 'cbc(aes)' 0xc0a65f0b1e9f7d3ab7d1c1c7c2f5c8d9e34ab0a1f59e0d6c7a1b2c3d4e5f6071
/bin/ip xfrm policy add src 192.168.0.2/32 dst 192.168.0.1/32 proto 1 dir out tmpl proto esp reqid 77 mode transport
/bin/ip xfrm policy add src 192.168.0.1/32 dst 192.168.0.2/32 proto 1 dir in tmpl proto esp reqid 77 mode transport
