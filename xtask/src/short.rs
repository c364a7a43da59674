//! Short names for what passes between a wasm module and its glue: theirs are
//! long and in both files (`__wbg_setAttribute_f75317b2b5cabfb4`), which was
//! two kilobytes of the first load.

use crate::shell::{Outcome, printed};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Gives them to a module, with all else that the call of wasm-opt does, and to
/// its glue.
///
/// # Errors
///
/// Where the glue does not know a name of the module, or knows it twice.
pub fn names(wasm_opt: &mut Command, wasm: &Path, glue: &Path) -> Outcome {
    wasm_opt.arg("--minify-imports-and-exports-and-modules");
    let given = printed(wasm_opt.arg(wasm).arg("-o").arg(wasm))?;
    let given: Value = serde_json::from_str(&given).map_err(|error| error.to_string())?;
    let script = fs::read_to_string(glue).map_err(|error| error.to_string())?;
    let module = wasm.with_extension("js");
    let module = format!("./{}", module.file_name().unwrap_or_default().to_string_lossy());
    fs::write(glue, renamed(script, &given, &module)?).map_err(|error| error.to_string())
}

/// wasm-opt gives all modules of imports this name.
const MODULE: &str = "a";

fn renamed(mut script: String, given: &Value, module: &str) -> Outcome<String> {
    let [imports, exports] = ["imports", "exports"].map(|list| given[list].as_array());
    let (Some(imports), Some(exports)) = (imports, exports) else {
        return Err(format!("wasm-opt gave no names of imports and exports, but {given}"));
    };
    for name in imports.iter().chain(exports).filter_map(Value::as_array) {
        let name: Vec<&str> = name.iter().filter_map(Value::as_str).collect();
        script = match name[..] {
            [from, old, new] if from == module => {
                replaced(&script, &format!(" {old}: function("), &format!(" {new}: function("))?
            }
            // It is read off the instance, at as many places as there are.
            [old, new] => exported(&script, old, new),
            _ => return Err(format!("not a name that the glue knows: {name:?}")),
        };
    }
    replaced(&script, &format!("\"{module}\": "), &format!("\"{MODULE}\": "))
}

/// The script with the new piece for the old one, which it has once.
fn replaced(script: &str, old: &str, new: &str) -> Outcome<String> {
    match script.matches(old).count() {
        1 => Ok(script.replace(old, new)),
        found => Err(format!("the glue has {old:?} {found} times, and not once")),
    }
}

/// The script with `wasm.` in front of the new name, where it reads the old one.
fn exported(script: &str, old: &str, new: &str) -> String {
    let mut renamed = String::new();
    let from = format!("wasm.{old}");
    let mut pieces = script.split(&from);
    renamed.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        // Another name may begin like this one.
        let goes_on = piece.starts_with(|next: char| next.is_alphanumeric() || "_$".contains(next));
        renamed.push_str("wasm.");
        renamed.push_str(if goes_on { old } else { new });
        renamed.push_str(piece);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const GLUE: &str = "const import0 = { __wbg_a_1: function() {}, };\n\
                        return { \"./m_bg.js\": import0 };\n\
                        wasm.mount(wasm.memory); wasm.mounted();";

    #[test]
    fn the_glue_follows_the_module() {
        let given = json!({
            "imports": [["./m_bg.js", "__wbg_a_1", "b"]],
            "exports": [["mount", "c"], ["mounted", "d"], ["memory", "e"]],
        });
        assert_eq!(
            renamed(GLUE.into(), &given, "./m_bg.js").unwrap(),
            "const import0 = { b: function() {}, };\n\
             return { \"a\": import0 };\n\
             wasm.c(wasm.e); wasm.d();"
        );
    }

    #[test]
    fn a_name_that_the_glue_does_not_know_is_an_error() {
        let given = json!({ "imports": [["./m_bg.js", "__wbg_b_2", "b"]], "exports": [] });
        assert!(renamed(GLUE.into(), &given, "./m_bg.js").is_err());
        let given = json!({ "imports": [["env", "__wbg_a_1", "b"]], "exports": [] });
        assert!(renamed(GLUE.into(), &given, "./m_bg.js").is_err());
    }
}
