#!/bin/busybox sh
# The first process of a guest (guest_image.py): mounts, modules, and then commands from the host, one base64 line each over a virtio
# port. The answer is one line, too: the exit code and the base64 of what was said. The guest ends when the host closes QEMU.
/bin/busybox --install -s /usr/bin 2>/dev/null
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t devtmpfs dev /dev
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t tmpfs run /run
mkdir -p /var/run
echo /usr/bin/modprobe > /proc/sys/kernel/modprobe
for module in virtio_pci virtio_net virtio_console virtio-rng xfrm_user xfrm_algo esp4 esp6 ah4 ah6 xfrm4_tunnel xfrm6_tunnel tunnel4; do
    modprobe $module
done
# Debian's kernels load these on demand; where they are missing an SA is refused with ENOENT.
modprobe sha512_generic
modprobe -a drbg seqiv echainiv authenc authencesn gcm ccm ctr cmac xcbc crypto_null chacha20poly1305 2>/dev/null
echo 1 > /proc/sys/net/ipv4/ip_forward
echo 1 > /proc/sys/net/ipv6/conf/all/forwarding
ip link set lo up
until [ -e /dev/vport1p1 ] || [ -e /dev/vport0p1 ]; do sleep 0.1; done
port=$(ls /dev/vport*p1 | head -n 1)
echo "guest ready: $(cut -d' ' -f1 /proc/uptime) s, $port"
exec 3<> "$port"
while true; do
    if read -r line <&3; then
        # This shell takes its own ip and ping before those in PATH.
        echo 'ip() { /usr/bin/ip "$@"; }; ping() { /usr/bin/ping "$@"; }' > /tmp/command
        echo "$line" | base64 -d >> /tmp/command
        sh /tmp/command > /tmp/output 2>&1 < /dev/null
        echo "$? $(base64 -w 0 /tmp/output)" >&3
    else
        sleep 0.1  # the host has not connected yet
    fi
done
