# shellcheck shell=sh
# The release check, a part of packaging/build: everything above it is set there.
: "${root:?}" "${venv:?}" "${packaging:?}" "${work:?}"

step() {
    printf '== %s\n' "$1"
    shift
    "$@"
}

# Build twice from nothing but the commit, and compare.
same_bytes() {
    build_deb
    sha256sum "$root/dist/$wheel" "$root/dist/$deb" "$root/dist/${deb%.deb}.cdx.json" >"$work/first"
    rm -rf "$work/dist" "$work/tree" "$work/wheels"
    build_deb
    sha256sum --check --quiet "$work/first" || give_up "two builds of one commit differ"
    sed "s|$root/dist/||" "$work/first"
}

lint_files() {
    desktop-file-validate "$tree/usr/share/applications/homebound.desktop"
    appstreamcli validate --no-net "$share/metainfo/org.homebound.Homebound.metainfo.xml"
    lintian --fail-on error --allow-root "$root/dist/$deb"
}

audit_parts() {
    "$venv/bin/python" -m pip install --disable-pip-version-check -qq --require-hashes \
        --only-binary :all: -r "$packaging/requirements/test.txt" >&2
    "$venv/bin/python" -m pip_audit --require-hashes --disable-pip --progress-spinner off \
        --format json --output "$work/audit.json" -r "$packaging/requirements/run.txt" 2>"$work/audit.log" || true
    "$venv/bin/python" -P "$packaging/tools/audited.py" "$work/audit.json" || audited=$?
    [ "$audited" != 1 ] || give_up "a part has a known weakness"
    [ "$audited" = 0 ] || tail -n 1 "$work/audit.log"
}

# The address of Debian's archive is the one that this machine uses.
find_mirror() {
    cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
        sed -n -E 's/^(deb( \[[^]]*\])?|URIs:) +([^ ]+).*/\3/p' | head -n 1
}

inside() {
    chroot "$clean" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

# All files with their contents, but for what apt, dpkg and caches keep for themselves.
list_files() {
    (cd "$clean" && find . \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./run \
        -o -path ./home -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/cache \
        -o -path ./var/log -o -path ./root \) -prune -o \
        \( -type f -exec sha256sum {} + \) -o \( -type l -printf 'link %p %l\n' \) -o \
        \( -type d -printf 'folder %p\n' \) | LC_ALL=C sort)
}

clean_root() {
    clean=$work/clean
    debootstrap --variant=minbase bookworm "$clean" "$(find_mirror)" >"$work/debootstrap.log" ||
        { tail -n 20 "$work/debootstrap.log"; give_up "no clean root could be made"; }
    cp /etc/resolv.conf "$clean/etc/resolv.conf"
    # Not of the package: what plays the resident's desktop.
    inside apt-get -qq update
    inside apt-get -qq install -y --no-install-recommends xvfb xauth x11-utils xdg-utils procps \
        libglib2.0-bin shared-mime-info desktop-file-utils hicolor-icon-theme man-db >"$work/apt.log" 2>&1
    inside useradd -m resident
    cp "$root/dist/$deb" "$clean/tmp/"
    # What it declares, and no more; from here on without a network.
    inside sh -c "apt-get -qq satisfy -y --no-install-recommends \"\$(dpkg-deb -f /tmp/$deb Depends)\"" \
        >>"$work/apt.log" 2>&1
    rm "$clean/etc/resolv.conf"
    install -m 755 "$packaging/tools/use_installed.sh" "$clean/tmp/use_installed.sh"
}

use_offline() {
    list_files >"$work/before"
    DEB=/tmp/$deb ROOT=$clean unshare --net --mount --pid --fork --kill-child sh -c '
        ip link set lo up
        mount -t proc proc "$ROOT/proc"
        mount --rbind /dev "$ROOT/dev"
        exec chroot "$ROOT" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
            LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive sh /tmp/use_installed.sh "$DEB"'
    mkdir -p "$root/dist/check"
    cp "$clean"/tmp/seen/*.png "$root/dist/check/"
    list_files >"$work/after"
    diff "$work/before" "$work/after" || give_up "the package left something behind"
    test -d "$clean/home/resident/.local/share/homebound" || give_up "the resident's data is gone"
    "$venv/bin/python" -P "$packaging/tools/listed.py" "$root/dist/${deb%.deb}.cdx.json" \
        "$clean/tmp/seen/files"
}

audited=0
step "two builds of one commit" same_bytes
step "lint" lint_files
step "known weaknesses of the parts" audit_parts
step "a clean Debian root" clean_root
step "installed, used and purged without a network" use_offline
[ "$audited" = 0 ] ||
    give_up "all passed but the audit: the list of weaknesses could not be asked; do not release"
printf '== passed\n'
