//! The project's own commands: `cargo xtask serve`, `test`, `build`, `size`, `catalogue`.

fn main() {}
