"""Starts Sulh on a display of its own and prints, as JSON, what a screen reader is told of it.

Run within a session bus of its own: dbus-run-session -- python3 reader.py PROGRAM HOME [SESSION]
"""

import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

PATIENCE = 60


def switch_on():
    """Says on the bus that somebody listens; programs tell nothing before."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    arguments = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                  arguments, None, Gio.DBusCallFlags.NONE, 10_000)


def nodes(node, found):
    try:
        found.append((node.getRoleName(), node.name))
        for child in node:
            if child is not None:
                nodes(child, found)
    except Exception:  # It went away while it was read.
        pass


def told():
    import pyatspi

    found = []
    for program in pyatspi.Registry.getDesktop(0):
        if program is not None and "sulh" in program.name.lower():
            nodes(program, found)
    return found


def main():
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-noreset",
                               "-nolisten", "tcp"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    display = ":" + server.stdout.readline().decode().strip()
    os.environ["DISPLAY"] = display
    switch_on()
    world = dict(os.environ, SULH_HOME=sys.argv[2], LIBGL_ALWAYS_SOFTWARE="1")
    world.pop("WAYLAND_DISPLAY", None)
    program = subprocess.Popen([sys.argv[1], *sys.argv[3:]], env=world)
    try:
        end = time.monotonic() + PATIENCE
        found = []
        while time.monotonic() < end:
            time.sleep(0.5)
            before, found = found, told()
            if len(found) > 10 and found == before:
                break
        print("\n" + json.dumps(found), end="")
    finally:
        program.kill()
        program.wait()
        server.kill()
        server.wait()


main()
