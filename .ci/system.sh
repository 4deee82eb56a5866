# What Sulh needs from the system, and how to get it. Sourced by ./run and ./test; does nothing by itself.
# Libraries for the window are opened when the program starts, so a build succeeds without them.
# shellcheck shell=bash disable=SC2034

compiler_deb=(gcc libc6-dev)
compiler_rpm=(gcc glibc-devel)
window_deb=(libgl1 libegl1 libgl1-mesa-dri libx11-6 libx11-xcb1 libxcursor1 libxi6 libxrender1
  libxkbcommon0 libxkbcommon-x11-0 libwayland-client0)
window_rpm=(mesa-libGL mesa-libEGL mesa-dri-drivers libX11 libX11-xcb libXcursor libXi libXrender
  libxkbcommon libxkbcommon-x11 libwayland-client)
# A software graphics driver for pictures of screens; a display, a window manager and a hand for real windows;
# Pango, to compare our text with.
tests_deb=(mesa-vulkan-drivers xvfb openbox xdotool wmctrl imagemagick x11-utils
  python3-gi gir1.2-pango-1.0)
tests_rpm=(mesa-vulkan-drivers xorg-x11-server-Xvfb openbox xdotool wmctrl ImageMagick xprop xwininfo
  python3-gobject pango)
# Asking a running window what a screen reader would hear.
reader_deb=(at-spi2-core python3-pyatspi dbus)
reader_rpm=(at-spi2-core python3-pyatspi dbus-daemon)

say() { printf '==> %s\n' "$*"; }

stop() {
  printf 'Stopped: %s\n' "$*" >&2
  exit 1
}

has_display() {
  [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Finds the Rust toolchain, also where rustup was installed in this very terminal, or says how to get one.
need_rust() {
  local least have
  least=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  if ! command -v cargo >/dev/null && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
    export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
  fi
  { command -v cargo && command -v rustc; } >/dev/null ||
    stop "Sulh is built with Rust $least or newer, and there is no Rust here. Follow https://rustup.rs, open a new terminal, and run this again."
  have=$(rustc --version | cut -d ' ' -f 2)
  [ "$(printf '%s\n' "$least" "$have" | sort -V | head -n 1)" = "$least" ] ||
    stop "Sulh needs Rust $least or newer, and this is Rust $have. Run 'rustup update stable', and then this again."
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

is_installed() {
  if command -v apt-get >/dev/null; then
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
  else
    rpm -q --whatprovides "$1" >/dev/null 2>&1
  fi
}

# need_packages NAME...: of the groups named (compiler, window, tests, reader), installs what is missing.
need_packages() {
  local kind group list package missing=()
  [ "$(uname -s)" = Linux ] || return 0
  if command -v apt-get >/dev/null; then
    kind=deb
  elif command -v dnf >/dev/null; then
    kind=rpm
  else
    say "This system has neither apt nor dnf: please see to it that a C compiler, OpenGL, X11 or Wayland, and xkbcommon are installed."
    return 0
  fi
  for group in "$@"; do
    list="${group}_${kind}[@]"
    for package in "${!list}"; do
      is_installed "$package" || missing+=("$package")
    done
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  say "Installing what is missing of the system's packages: ${missing[*]}"
  [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
    stop "only an administrator can install packages, and there is no sudo here. Ask one for: ${missing[*]}"
  if [ "$kind" = deb ]; then
    as_root apt-get -qq -o DPkg::Lock::Timeout=300 update ||
      say "The list of packages could not be renewed; trying with the one that is here."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
      install -y --no-install-recommends "${missing[@]}" >/dev/null
  else
    as_root dnf --quiet --assumeyes install "${missing[@]}"
  fi
}
