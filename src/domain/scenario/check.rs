//! Problems of a scenario, all of them at once.
