"""Starts Sulh on a display of its own and prints, as JSON, what a screen reader is told of it.

Run within a session bus of its own: dbus-run-session -- python3 reader.py PROGRAM HOME PLACES [SESSION]

Prints a list of what is told: as the program opens, then at each of its first PLACES buttons, which
are the places of the rail, after it was pressed.
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
BUTTONS = ("push button", "toggle button")


def switch_on():
    """Says on the bus that somebody listens; programs tell nothing before."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    arguments = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                  arguments, None, Gio.DBusCallFlags.NONE, 10_000)


def walked(node):
    yield node
    for child in node:
        if child is not None:
            yield from walked(child)


def all_nodes():
    import pyatspi

    for program in pyatspi.Registry.getDesktop(0):
        if program is not None and "sulh" in program.name.lower():
            yield from walked(program)


def told():
    found = []
    try:
        for node in all_nodes():
            found.append((node.getRoleName(), node.name))
    except Exception:  # It went away while it was read.
        pass
    return found


def window(found):
    return next((name for role, name in found if role == "frame"), None)


def settled(before):
    """What is told once the window has another name than before, and the same things stand in it twice."""
    end = time.monotonic() + PATIENCE
    found = []
    while time.monotonic() < end:
        time.sleep(0.5)
        last, found = found, told()
        is_new = len(found) > 10 and window(found) not in (None, before)
        if is_new and [role for role, _ in found] == [role for role, _ in last]:
            break
    return found


def press(number):
    buttons = (node for node in all_nodes() if node.getRoleName() in BUTTONS)
    for index, button in enumerate(buttons):
        if index == number:
            button.queryAction().doAction(0)
            return


def main():
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-noreset",
                               "-nolisten", "tcp"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    display = ":" + server.stdout.readline().decode().strip()
    os.environ["DISPLAY"] = display
    switch_on()
    world = dict(os.environ, SULH_HOME=sys.argv[2], LIBGL_ALWAYS_SOFTWARE="1")
    world.pop("WAYLAND_DISPLAY", None)
    program = subprocess.Popen([sys.argv[1], *sys.argv[4:]], env=world)
    try:
        trees = [settled(None)]
        for number in range(int(sys.argv[3])):
            before = window(trees[-1])
            press(number)
            trees.append(settled(before))
        print("\n" + json.dumps(trees), end="")
    finally:
        program.kill()
        program.wait()
        server.kill()
        server.wait()


main()
