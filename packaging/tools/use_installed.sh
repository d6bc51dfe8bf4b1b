#!/bin/sh
# Install, use and purge the package in a root that has only what it declares: use_installed.sh DEB
# It runs in a root and a process namespace of its own, see check.sh: it ends what it finds there.
set -eu
seen=/tmp/seen
mkdir -m 777 -p "$seen"

fail() {
    printf 'check: %s\n' "$*" >&2
    exit 1
}

as_resident() {
    setpriv --reuid resident --regid resident --clear-groups env HOME=/home/resident \
        XDG_CURRENT_DESKTOP=GNOME DISPLAY=:9 "$@"
}

# First an older one, with a file that the newer no longer has.
old=$seen/old
dpkg-deb -R "$1" "$old"
sed -i 's/^Version: .*/Version: 0.0.1/' "$old/DEBIAN/control"
touch "$old/usr/lib/homebound/left-behind"
dpkg-deb -Znone -b "$old" "$seen/old.deb" >/dev/null
rm -r "$old"
apt-get -qq install -y --no-install-recommends "$seen/old.deb" >/dev/null 2>"$seen/apt" || {
    cat "$seen/apt"
    fail "an older one does not install"
}
rm "$seen/old.deb"
apt-get -qq install -y --no-install-recommends "$1" >/dev/null 2>"$seen/apt" || {
    cat "$seen/apt"
    fail "it does not install from what it declares"
}
[ ! -e /usr/lib/homebound/left-behind ] || fail "an upgrade leaves files behind"
printf 'it takes the place of an older one\n'
dpkg-query -L homebound | while read -r path; do
    [ -d "$path" ] || [ -L "$path" ] || printf '%s\n' "${path#/}"
done >"$seen/files"

# The theme of GTK is used where a desktop has GTK.
find /usr/lib/homebound \( -name '*.so' -o -name '*.so.*' \) ! -name libqgtk3.so -exec ldd {} + 2>&1 |
    grep 'not found' && fail "a library is missing"

Xvfb :9 -noreset -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
sleep 2

wait_for_window() {
    tries=0
    until as_resident xwininfo -root -tree | grep -q '"Homebound'; do
        tries=$((tries + 1))
        [ "$tries" -lt 60 ] || fail "no window after $1"
        sleep 0.5
    done
}

picture() {
    sleep 2
    as_resident /usr/lib/homebound/bin/python3 -P -c "
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
assert application.primaryScreen().grabWindow(0).save('$seen/$1.png')"
}

end() {
    pkill -u resident -f /usr/bin/homebound || fail "$1 has ended by itself"
    while pgrep -u resident -f /usr/bin/homebound >/dev/null; do sleep 0.2; done
}

as_resident homebound --version
as_resident gio launch /usr/share/applications/homebound.desktop >/dev/null 2>&1 &
wait_for_window "the menu entry"
picture menu
end "the menu entry"
printf 'the menu entry starts it\n'

cd /home/resident
as_resident homebound demo --tour "$seen/tour" --home /home/resident/tour
as_resident homebound demo --tour "$seen/tour-1" --level 1
cp /home/resident/tour/quarantine.homebound /home/resident/order.homebound
chown resident: /home/resident/order.homebound
as_resident xdg-open /home/resident/order.homebound >/dev/null 2>&1 &
wait_for_window "xdg-open"
pgrep -u resident -f 'homebound /home/resident/order.homebound' >/dev/null ||
    fail "xdg-open did not hand over the order"
picture order
end "xdg-open"
printf 'an order file opens it\n'

link=$(/usr/lib/homebound/bin/python3 -P -c "
import sys
from homebound.protocol.order_file import write_order_link
sys.stdout.write(write_order_link(open('/home/resident/order.homebound', 'rb').read()))")
as_resident xdg-open "$link" >/dev/null 2>&1 &
wait_for_window "a link"
pgrep -u resident -f 'homebound homebound:1\.' >/dev/null || fail "a link did not reach it"
end "a link"
printf 'a link opens it\n'
[ -s /usr/share/man/man1/homebound.1.gz ] && man --warnings=all -l /usr/share/man/man1/homebound.1.gz >/dev/null

apt-get -qq purge -y homebound >/dev/null 2>&1
kill %1 2>/dev/null || true
