//! What is dead in a wasm module, and what only we know to be: for every function
//! of js-sys that takes a closure, the link has a function by which JavaScript
//! would call that closure. Descriptions that wasm-bindgen reads and drops point
//! at them, and so the table of functions keeps them, used or not. Those that are
//! used are exports, or an export calls them.

use crate::shell::Outcome;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Function, Module};
use wasmparser::{
    CustomSectionReader, ExternalKind, FunctionBody, KnownCustom, Name, Operator, Parser, Payload,
    TypeRef,
};

/// Empties the dead functions of a module that has its names still, for wasm-opt
/// to fold, and takes the names away; the answer is how many functions these are.
/// Should one be called all the same, it traps.
///
/// # Errors
///
/// Where the file is no wasm module, or cannot be read or written.
pub fn empty(wasm: &Path) -> Outcome<usize> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", wasm.display());
    let bytes = fs::read(wasm).map_err(|error| failed(&error))?;
    let (emptied, count) = emptied(&bytes).map_err(|error| failed(&error))?;
    fs::write(wasm, emptied).map_err(|error| failed(&error))?;
    Ok(count)
}

/// The name of a function by which JavaScript calls a closure:
/// `wasm_bindgen[hash]::convert::closures::_::invoke::<...>`.
fn invokes(name: &str) -> bool {
    name.starts_with("wasm_bindgen[")
        && name.split("::<").next().is_some_and(|path| {
            path.contains("]::convert::closures::") && path.ends_with("::invoke")
        })
}

fn emptied(bytes: &[u8]) -> Result<(Vec<u8>, usize), Error<Infallible>> {
    let (mut dead, mut used, mut imported) = (BTreeSet::new(), BTreeSet::new(), 0);
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        used.insert(export.index);
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    if let Operator::Call { function_index }
                    | Operator::RefFunc { function_index } = operator?
                    {
                        used.insert(function_index);
                    }
                }
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(names) = section.as_known() else { continue };
                for name in names {
                    let Name::Function(names) = name? else { continue };
                    for naming in names {
                        let naming = naming?;
                        if invokes(naming.name) {
                            dead.insert(naming.index);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let dead: BTreeSet<u32> = dead.difference(&used).copied().collect();
    let count = dead.len();
    let mut module = Module::new();
    Emptied { dead, next: imported }.parse_core_module(&mut module, Parser::new(0), bytes)?;
    Ok((module.finish(), count))
}

/// Writes a module whose dead functions trap.
struct Emptied {
    dead: BTreeSet<u32>,
    /// The number of the function whose body comes next.
    next: u32,
}

impl Reencode for Emptied {
    type Error = Infallible;

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: CustomSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        match section.as_known() {
            KnownCustom::Name(_) => Ok(()),
            _ => utils::parse_custom_section(self, module, section),
        }
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error<Infallible>> {
        let is_dead = self.dead.contains(&self.next);
        self.next += 1;
        if is_dead {
            let mut trap = Function::new([]);
            trap.instructions().unreachable().end();
            code.function(&trap);
            return Ok(());
        }
        utils::parse_function_body(self, code, body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
        FunctionSection, ImportSection, NameMap, NameSection, RefType, TableSection, TableType,
        TypeSection,
    };
    const CLOSURE: &str = "wasm_bindgen[0f]::convert::closures::_::invoke::<js_sys[1]::Array, ()>";

    /// An import and four functions, all in the table: one like any other, and three
    /// for closures. Of these one is an export, and calls another.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("env", "any", EntityType::Function(0));
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        for callee in [0, 0, 4, 0] {
            functions.function(0);
            let mut body = Function::new([]);
            body.instructions().call(callee).end();
            code.function(&body);
        }
        let mut tables = TableSection::new();
        let table = TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 4,
            maximum: None,
            shared: false,
        };
        tables.table(table);
        let mut exports = ExportSection::new();
        exports.export("used", ExportKind::Func, 3);
        let mut elements = ElementSection::new();
        let all = Elements::Functions([1, 2, 3, 4].as_slice().into());
        elements.active(None, &ConstExpr::i32_const(0), all);
        let (mut names, mut of_functions) = (NameSection::new(), NameMap::new());
        let called = "wasm_bindgen[0f]::convert::closures::_::invoke_later";
        for (index, name) in [(1, called), (2, CLOSURE), (3, CLOSURE), (4, CLOSURE)] {
            of_functions.append(index, name);
        }
        names.functions(&of_functions);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables);
        module.section(&exports).section(&elements).section(&code).section(&names);
        module.finish()
    }

    #[test]
    fn only_what_serves_closures_and_nothing_uses_is_emptied() {
        let (emptied, count) = emptied(&module()).unwrap();
        let mut traps = Vec::new();
        for payload in Parser::new(0).parse_all(&emptied) {
            match payload.unwrap() {
                Payload::CodeSectionEntry(body) => {
                    let first = body.get_operators_reader().unwrap().read().unwrap();
                    traps.push(matches!(first, Operator::Unreachable));
                }
                Payload::CustomSection(section) => panic!("{} is there", section.name()),
                _ => {}
            }
        }
        assert_eq!((count, traps), (1, vec![false, true, false, false]));
    }
}
