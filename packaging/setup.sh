# shellcheck shell=sh
# What the scripts beside it share: each sets $root, sources this and calls set_up.
: "${root:?the folder of the checkout}"

say() {
    printf 'homebound: %s\n' "$*" >&2
}

give_up() {
    say "$@"
    exit 2
}

# set_up LOCK: give in $venv a virtual environment that has all of requirements/LOCK.txt: .venv in
# the checkout, or one in the user's cache where that may not be written and is not ready. The words
# of every language are built into it.
# A folder that was made ready earlier costs a read and a comparison, and no Python.
set_up() {
    find_environment "$1"
    build_words
}

find_environment() {
    lock=$root/packaging/requirements/$1.txt
    venv=$root/.venv
    if [ ! -w "$root" ] || { [ -e "$venv" ] && [ ! -w "$venv" ]; }; then
        cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}/homebound
        [ "$cache" != /homebound ] ||
            give_up "the checkout may not be written; name another folder: XDG_CACHE_HOME=/path $0"
        PYTHONPYCACHEPREFIX=${PYTHONPYCACHEPREFIX:-$cache/pycache}
        export PYTHONPYCACHEPREFIX
        is_ready "$1" || venv=$cache/venv$root
    fi
    is_ready "$1" && return

    # The lock is this file, since it is there and readable; macOS has no flock and goes without.
    exec 9<"$root/packaging/setup.sh"
    if command -v flock >/dev/null && ! flock -n 9; then
        say "another set-up is under way; waiting for it"
        flock 9
    fi
    is_ready "$1" || make_ready "$1"
    exec 9<&-
}

# A language whose words could not be built is shown in English: that keeps nobody from starting.
build_words() {
    for words in "$root"/resources/translations/*.ts; do
        built=${words##*/}
        built=$venv/translations/${built%.ts}.qm
        [ "$built" -nt "$words" ] && continue
        # Qt says much about a locale that is not of UTF-8, for each language.
        LC_ALL=C.UTF-8 "$venv/bin/python" -P "$root/packaging/tools/translations.py" release \
            "$venv/translations" >&2 || say "the translations could not be built, see above"
        return 0
    done
}

is_ready() {
    is_ours && cmp -s "$lock" "$venv/$1.ready"
}

# True if $venv is whole, belongs to this checkout and was made with $PYTHON, if that is set. An
# upgrade of the system's Python leaves bin/python dangling, see find_python.
is_ours() {
    { IFS= read -r made_for && IFS= read -r made_with; } 2>/dev/null <"$venv/whole" || return 1
    [ "$made_for" = "$root" ] && [ -x "$venv/bin/python" ] &&
        [ "${PYTHON:-$made_with}" = "$made_with" ]
}

make_ready() {
    say "setting up in $venv; only the first start does this"
    if ! is_ours; then
        find_python
        require "$(missing_before_download)"
        rm -f "$venv/whole"
        "$python" -m venv --clear "$venv" >&2 || give_up "$python could not make $venv"
    fi
    install_lock
    if [ "$(uname -s)" = Linux ]; then
        require "$(missing_libraries)"
        find_fonts
    fi
    cp "$lock" "$venv/$1.ready"
    # The lock of the tests holds all that the app needs, at the same versions.
    [ "$1" = run ] || cp "$root/packaging/requirements/run.txt" "$venv/run.ready"
}

# Set $python to the first interpreter that fits and can make virtual environments, else to the
# first that fits. Its full, versioned path: an environment made with /usr/bin/python3 would
# silently break when that becomes another version.
find_python() {
    probe='
import importlib.util, os, sys
if (3, 11) <= sys.version_info < (3, 15):
    able = importlib.util.find_spec("ensurepip") is not None
    print("able" if able else "bare", "%d.%d" % sys.version_info[:2], os.path.realpath(sys.executable))
'
    python=
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3 python3.11 python3.12 python3.13 python3.14
    fi
    for candidate; do
        found=$("$candidate" -I -c "$probe" 2>/dev/null) || continue
        [ -n "$found" ] || continue
        [ -z "$python" ] || [ "${found%% *}" = able ] || continue
        ability=${found%% *}
        found=${found#* }
        python_version=${found%% *}
        python=${found#* }
        [ "$ability" = bare ] || break
    done
    [ -n "$python" ] || give_up "no Python 3.11 to 3.14 found; install one, or name it: PYTHON=/path/to/python3 $0"
}

# Print what the system certainly lacks, so that one installation is enough. Which libraries Qt
# really needs is known when it is there; this is what it needed when its version was locked.
missing_before_download() {
    [ "$ability" = able ] || printf 'python%s-venv\n' "$python_version"
    [ "$(uname -s)" = Linux ] || return 0
    [ -d /usr/share/fonts ] || printf 'fonts-dejavu-core\nfonts-droid-fallback\n'
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p) || return 0
    for library in EGL.so.1 GL.so.1 X11-xcb.so.1 X11.so.6 dbus-1.so.3 fontconfig.so.1 \
        freetype.so.6 glib-2.0.so.0 gssapi_krb5.so.2 wayland-client.so.0 wayland-cursor.so.0 \
        wayland-egl.so.1 xcb-cursor.so.0 xcb-glx.so.0 xcb-icccm.so.4 xcb-image.so.0 \
        xcb-keysyms.so.1 xcb-randr.so.0 xcb-render-util.so.0 xcb-render.so.0 xcb-shape.so.0 \
        xcb-shm.so.0 xcb-sync.so.1 xcb-util.so.1 xcb-xfixes.so.0 xcb-xkb.so.1 xcb.so.1 \
        xkbcommon-x11.so.0 xkbcommon.so.0; do
        case $known in *"lib$library "*) ;; *) printf 'lib%s\n' "$library" ;; esac
    done
}

missing_libraries() {
    for folder in "$venv"/lib/python3*/site-packages/PySide6; do
        ldd "$folder"/Qt/plugins/platforms/libqxcb.so \
            "$folder"/Qt/plugins/platforms/libqwayland*.so \
            "$folder"/Qt/plugins/platforms/libqoffscreen.so \
            "$folder"/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so \
            "$folder"/Qt/plugins/xcbglintegrations/*.so \
            "$folder"/Qt[DGNPSW]*.so 2>/dev/null
    done | sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found$/\1/p' | sort -u
}

# The languages of the app need Latin, Cyrillic, Arabic (all in DejaVu) and Chinese. For the last,
# fonts-droid-fallback is a download of 2 MB where fonts-noto-cjk is one of 57.
find_fonts() {
    fonts=$(QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$venv/bin/python" -I -c '
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication
application = QGuiApplication([])
if not QFontMetrics(QFont()).inFontUcs4(ord("a")):  # families() names some even without a file
    print("required fonts-dejavu-core")
for script, package in (
    ("Cyrillic", "fonts-dejavu-core"),
    ("Arabic", "fonts-dejavu-core"),
    ("SimplifiedChinese", "fonts-droid-fallback"),
):
    if not QFontDatabase.families(QFontDatabase.WritingSystem[script]):
        print("wanted", package)
') || give_up "Qt does not start, see above"
    require "$(printf '%s\n' "$fonts" | sed -n 's/^required //p')"
    wanted=$(printf '%s\n' "$fonts" | sed -n 's/^wanted //p')
    [ -z "$wanted" ] || install_packages "$wanted" ||
        say "some of its languages lack a font; for those: $(how_to "$wanted")"
}

# require NAMES: install what is named, one a line, or say how to and stop.
require() {
    [ -z "$1" ] || install_packages "$1" ||
        give_up "the system lacks what Homebound needs; please run: $(how_to "$1")"
}

install_packages() {
    { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; } || return 1
    say "installing $(debian_names "$1")"
    {
        apt-get -qq update
        debian_names "$1" | DEBIAN_FRONTEND=noninteractive xargs apt-get -qq install -y \
            --no-install-recommends -o DPkg::Lock::Timeout=120
    } </dev/null >/dev/null 9<&-
}

how_to() {
    if ! command -v apt-get >/dev/null; then
        printf 'your package manager, for what holds %s' "$(printf '%s\n' "$1" | tr '\n' ' ')"
    elif [ "$(id -u)" != 0 ] && command -v sudo >/dev/null; then
        printf 'sudo apt-get update && sudo apt-get install %s' "$(debian_names "$1")"
    else
        printf "su -c 'apt-get update && apt-get install %s'" "$(debian_names "$1")"
    fi
}

# Debian names the package of a library after its soname (policy 8.1), with three exceptions here.
debian_names() {
    printf '%s\n' "$1" | sed -E \
        -e 's/^lib(glib|gthread|gio|gobject)-2\.0\.so\.0$/libglib2.0-0/' \
        -e 's/^libbrotli.*\.so\.1$/libbrotli1/' \
        -e 's/^libz\.so\.1$/zlib1g/' \
        -e 's/([0-9])\.so\./\1-/' \
        -e 's/\.so\.//' | tr 'A-Z_' 'a-z-' | sort -u | paste -s -d ' ' -
}

# Only wheels: to build a package from source, pip would download tools that no lock holds.
install_lock() {
    rm -f "$venv/whole"
    say "installing the locked dependencies, up to 150 MB"
    "$venv/bin/python" -m pip install --disable-pip-version-check -qq \
        --require-hashes --only-binary :all: -r "$lock" >&2 ||
        give_up "the dependencies could not be installed, see above; they need a connection, and Linux with glibc 2.34 or later (2.39 on ARM) or macOS 14 or later (not on Intel)"
    for site in "$venv"/lib/python3*/site-packages; do
        printf '%s\n' "$root/app" >"$site/homebound.pth"
    done
    ln -sf "$root/packaging/run" "$venv/bin/homebound"
    printf '#!/bin/sh\nexec "%s" -P -m homebound.authority "$@"\n' "$venv/bin/python" \
        >"$venv/bin/homebound-authority"
    chmod 755 "$venv/bin/homebound-authority"
    printf '%s\n' "$root" "${PYTHON:-}" >"$venv/whole"
}
