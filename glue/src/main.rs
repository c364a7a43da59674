//! `glue WASM NAME FOLDER`: splits a compiled module into `NAME_bg.wasm` and the
//! JavaScript around it, `NAME.js`, as `wasm-bindgen --target web` does.
//!
//! It is a program of its own so that only builds of the page compile it, and no
//! other command of xtask.

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, name, folder] = args.as_slice() else {
        eprintln!("usage: glue WASM NAME FOLDER");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(name).typescript(false).remove_producers_section(true);
    // Who loads it says where it is.
    bindgen.omit_default_module_path(true);
    let written = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{wasm}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
