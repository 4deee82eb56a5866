#!/usr/bin/env bash
# Kills the program 1,000 times in the middle of its work (tests/kill.rs) and looks what is left.
# `tests/kill_many.sh 200 3` does it 200 times with seed 3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

SULH_KILL_TIMES="${1:-1000}" SULH_KILL_SEED="${2:-$RANDOM}" \
  cargo test --no-default-features --test kill -- --nocapture
