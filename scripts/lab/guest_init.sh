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
for module in virtio_pci virtio_console virtio-rng $(cat /etc/modules); do
    modprobe $module 2>/dev/null
done
if [ -x /usr/bin/ip ]; then
    echo 1 > /proc/sys/net/ipv4/ip_forward
    echo 1 > /proc/sys/net/ipv6/conf/all/forwarding
    ip link set lo up
fi
until [ -e /dev/vport1p1 ] || [ -e /dev/vport0p1 ]; do sleep 0.1; done
port=$(ls /dev/vport*p1 | head -n 1)
echo "guest ready: $(cut -d' ' -f1 /proc/uptime) s, $port"
exec 3<> "$port"
while true; do
    if read -r line <&3; then
        # This shell takes its own ip and ping before those in PATH.
        echo '[ ! -x /usr/bin/ping ] || { ip() { /usr/bin/ip "$@"; }; ping() { /usr/bin/ping "$@"; }; }' > /tmp/command
        echo "$line" | base64 -d >> /tmp/command
        sh /tmp/command > /tmp/output 2>&1 < /dev/null
        echo "$? $(base64 -w 0 /tmp/output)" >&3
    else
        sleep 0.1  # the host has not connected yet
    fi
done
