//! The functions of a wasm module, like beside like: what repeats is then nearer
//! by, and a compressor says it in fewer bits. Behaviour is the same, and so is
//! the size before compression.

use crate::shell::Outcome;
use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload,
    TypeRef,
};

/// What two functions have in common is counted in runs of this many bytes,
/// some two instructions. With 5 or 6 the widget is up to 150 bytes larger.
const RUN: usize = 4;

/// The next function is the one most like these last ones, taken together.
const LAST: usize = 3;

/// What a function has in common with the last counts by its share of it. This
/// many runs are added, or else the shortest would always be next.
const FEW: usize = 10;

/// Orders a finished module in place, and leaves out what is no part of it.
///
/// # Errors
///
/// Where the file is no wasm module, or cannot be read or written.
pub fn like_beside_like(wasm: &Path) -> Outcome {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", wasm.display());
    let bytes = fs::read(wasm).map_err(|error| failed(&error))?;
    let ordered = ordered(&bytes).map_err(|error| failed(&error))?;
    fs::write(wasm, ordered).map_err(|error| failed(&error))
}

fn ordered(bytes: &[u8]) -> Result<Vec<u8>, Error<Infallible>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(bytes) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = chain(&bodies);
    let mut place = vec![0; order.len()];
    for (index, function) in (imported..).zip(&order) {
        place[*function] = index;
    }
    let mut module = Module::new();
    Moved { imported, order, place }.parse_core_module(&mut module, Parser::new(0), bytes)?;
    Ok(module.finish())
}

/// The indices of the functions: after each the one that is most like the last.
fn chain(bodies: &[&[u8]]) -> Vec<usize> {
    let mut known = HashMap::new();
    let runs: Vec<BTreeSet<usize>> = bodies
        .iter()
        .map(|body| {
            let number = |run| {
                let next = known.len();
                *known.entry(run).or_insert(next)
            };
            body.windows(RUN).map(number).collect()
        })
        .collect();
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order: Vec<usize> = Vec::new();
    let mut seen = vec![false; known.len()];
    while !left.is_empty() {
        seen.fill(false);
        for run in order.iter().rev().take(LAST).flat_map(|last| &runs[*last]) {
            seen[*run] = true;
        }
        let likeness = |function: usize| {
            let shared = runs[function].iter().filter(|run| seen[**run]).count();
            #[expect(clippy::cast_precision_loss, reason = "no function has 2^52 runs")]
            let share = shared as f64 / (FEW + runs[function].len()) as f64;
            share
        };
        let next = (0..left.len())
            .map(|at| (likeness(left[at]), std::cmp::Reverse(bodies[left[at]].len()), at))
            .max_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
        if let Some((_, _, at)) = next {
            order.push(left.remove(at));
        }
    }
    order
}

/// Writes a module with its functions in another order.
struct Moved {
    /// Imported functions come first in a module's numbers, and stay.
    imported: u32,
    /// The functions of the module itself, as they shall stand.
    order: Vec<usize>,
    /// The new number of each.
    place: Vec<u32>,
}

impl Reencode for Moved {
    type Error = Infallible;

    /// What a compiler tells the next program says nothing to a browser.
    fn parse_custom_section(
        &mut self,
        _: &mut Module,
        _: CustomSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        Ok(())
    }

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        let own = function.checked_sub(self.imported).and_then(|own| self.place.get(own as usize));
        Ok(own.copied().unwrap_or(function))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for function in &self.order {
            functions.function(types[*function]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        let bodies: Vec<FunctionBody<'_>> = section.into_iter().collect::<Result<_, _>>()?;
        for function in self.order.clone() {
            utils::parse_function_body(self, code, bodies[function].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        EntityType, ExportKind, ExportSection, Function, ImportSection, TypeSection,
    };
    use wasmparser::Operator;

    /// One import, and functions of which each calls the next; the last one calls
    /// the import. Two and two are alike.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("env", "end", EntityType::Function(0));
        let (mut functions, mut exports) = (FunctionSection::new(), ExportSection::new());
        let mut code = CodeSection::new();
        for (index, number) in [(1, 500), (2, 9), (3, 500), (4, 9)] {
            functions.function(0);
            exports.export(&format!("f{index}"), ExportKind::Func, index);
            let mut body = Function::new([]);
            for _ in 0..10 {
                body.instructions().i32_const(number).drop();
            }
            body.instructions().call((index + 1) % 5).end();
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions);
        module.section(&exports).section(&code);
        module.finish()
    }

    /// From an export's name: what its function drops, and the number it calls.
    fn calls(module: &[u8]) -> Vec<(String, u32, i32, u32)> {
        let (mut exports, mut bodies) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.unwrap() {
                Payload::ExportSection(all) => exports.extend(all.into_iter().map(Result::unwrap)),
                Payload::CodeSectionEntry(body) => bodies.push(body),
                _ => {}
            }
        }
        let read = |index: u32| {
            let (mut number, mut callee) = (0, 0);
            for operator in bodies[index as usize - 1].get_operators_reader().unwrap() {
                match operator.unwrap() {
                    Operator::I32Const { value } => number = value,
                    Operator::Call { function_index } => callee = function_index,
                    _ => {}
                }
            }
            (number, callee)
        };
        let told = exports.iter().map(|export| {
            let (number, callee) = read(export.index);
            (export.name.to_owned(), export.index, number, callee)
        });
        told.collect()
    }

    #[test]
    fn like_functions_stand_together_and_calls_follow_them() {
        let before = calls(&module());
        let after = calls(&ordered(&module()).unwrap());
        let place = |of: u32| match before.iter().position(|(_, index, ..)| *index == of) {
            Some(at) => after[at].1,
            None => of,
        };
        let mut places: Vec<(u32, i32)> = Vec::new();
        for ((name, _, number, callee), now) in before.iter().zip(&after) {
            assert_eq!((name, number, place(*callee)), (&now.0, &now.2, now.3));
            places.push((now.1, now.2));
        }
        places.sort_unstable();
        let numbers: Vec<i32> = places.into_iter().map(|(_, number)| number).collect();
        assert!(
            [[500, 500, 9, 9], [9, 9, 500, 500]]
                .contains(&[numbers[0], numbers[1], numbers[2], numbers[3]]),
            "{numbers:?}"
        );
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(ordered(b"<html>").is_err());
    }
}
