//! What a message says: pieces of text, arguments, and choices.

use std::collections::{BTreeSet, HashMap};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A piece of what a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A text.
    Text(String),
    /// The value of an argument.
    Argument(String),
    /// One of several, by the value of an argument; the last holds where none fits.
    Choice(String, Vec<(String, Parts)>),
}

pub(crate) type Parts = Vec<Part>;

/// A message as an author of a page writes it (`web/own.js`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// A text, in which `{name}` stands for an argument.
    Text(String),
    /// One of several, by an argument; the last is `other`.
    Choice(String, Vec<(String, Own)>),
}
type Terms<'a> = HashMap<&'a str, &'a Pattern<&'a str>>;

/// The pieces of a Fluent pattern. A term is replaced by what it stands for.
pub(crate) fn parts(pattern: &Pattern<&str>, terms: &Terms<'_>) -> Result<Parts, String> {
    let mut parts = Parts::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains('\n') => {
                return Err("is more than one line: lines would stay apart on the page".into());
            }
            PatternElement::TextElement { value } => text(value, &mut parts)?,
            PatternElement::Placeable { expression } => placeable(expression, terms, &mut parts)?,
        }
    }
    Ok(parts)
}

fn text(value: &str, parts: &mut Parts) -> Result<(), String> {
    if let Some(sign) = value.chars().find(|letter| "{|}".contains(*letter)) {
        return Err(format!("has `{sign}` in its text, which what ships uses for itself"));
    }
    parts.push(Part::Text(value.to_owned()));
    Ok(())
}

fn placeable(
    expression: &Expression<&str>,
    terms: &Terms<'_>,
    parts: &mut Parts,
) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value } => {
                text(&unescape_unicode_to_string(value), parts)
            }
            InlineExpression::VariableReference { id } => {
                parts.push(Part::Argument(id.name.to_owned()));
                Ok(())
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let Some(term) = terms.get(id.name) else {
                    return Err(format!("names the term `-{}`, which is not there", id.name));
                };
                parts.extend(self::parts(term, terms)?);
                Ok(())
            }
            InlineExpression::Placeable { expression } => placeable(expression, terms, parts),
            InlineExpression::FunctionReference { .. } => {
                Err("calls a function: arguments come as the language writes them".into())
            }
            InlineExpression::MessageReference { .. } => {
                Err("names another message: use a term for what stands in several".into())
            }
            _ => Err("has something between braces that is not known here".into()),
        },
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("chooses by something that is no argument".into());
            };
            let (mut choice, mut otherwise) = (Vec::new(), None);
            for variant in variants {
                let key = match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                };
                let parts = self::parts(&variant.value, terms)?;
                if variant.default {
                    otherwise = Some((key.to_owned(), parts));
                } else {
                    choice.push((key.to_owned(), parts));
                }
            }
            choice.extend(otherwise);
            parts.push(Part::Choice(id.name.to_owned(), choice));
            Ok(())
        }
    }
}

/// The names of the arguments that stand in the text; with `chosen_by`, also of those by
/// which it only chooses.
pub(crate) fn names(parts: &Parts, chosen_by: bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => {
                found.insert(name.clone());
            }
            Part::Choice(name, variants) => {
                found.extend(chosen_by.then(|| name.clone()));
                found.extend(variants.iter().flat_map(|(_, parts)| names(parts, chosen_by)));
            }
        }
    }
    found
}

/// The lines that a message can be: one for each combination of variants, with arguments as
/// in Fluent.
pub(crate) fn texts(parts: &Parts) -> Vec<String> {
    let mut texts = vec![String::new()];
    for part in parts {
        let ends = match part {
            Part::Text(text) => vec![text.clone()],
            Part::Argument(name) => vec![format!("{{ ${name} }}")],
            Part::Choice(_, variants) => {
                variants.iter().flat_map(|(_, parts)| self::texts(parts)).collect()
            }
        };
        let before = std::mem::take(&mut texts);
        for text in before {
            texts.extend(ends.iter().map(|end| text.clone() + end));
        }
    }
    texts
}

/// What ships: `{0}` for the first argument, `{0|one=...|=...}` for a choice by it, whose
/// last variant holds where none fits. No text has these signs (`text` refuses them).
pub(crate) fn compact(parts: &Parts, arguments: &BTreeSet<String>) -> String {
    let place =
        |name: &String| arguments.iter().position(|known| known == name).unwrap_or(9).to_string();
    let mut text = String::new();
    for part in parts {
        match part {
            Part::Text(piece) => text += piece,
            Part::Argument(name) => text += &format!("{{{}}}", place(name)),
            Part::Choice(name, variants) => {
                text += &format!("{{{}", place(name));
                for (index, (key, parts)) in variants.iter().enumerate() {
                    let key = if index + 1 == variants.len() { "" } else { key };
                    text += &format!("|{key}={}", compact(parts, arguments));
                }
                text.push('}');
            }
        }
    }
    text
}

/// A message as an author writes it. A choice within a sentence moves to the outside, and
/// each of its variants has the whole sentence.
pub(crate) fn own(parts: &Parts) -> Own {
    let is_choice = |part: &Part| matches!(part, Part::Choice(..));
    let Some(at) = parts.iter().position(is_choice) else {
        let piece = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Argument(name) | Part::Choice(name, _) => format!("{{{name}}}"),
        };
        return Own::Text(parts.iter().map(piece).collect());
    };
    let (before, rest) = parts.split_at(at);
    let Some((Part::Choice(by, variants), behind)) = rest.split_first() else {
        return Own::Text(String::new());
    };
    let whole = |parts: &Parts| own(&[before, parts, behind].concat());
    let mut chosen: Vec<_> = variants.iter().map(|(key, it)| (key.clone(), whole(it))).collect();
    if let Some((key, _)) = chosen.last_mut() {
        *key = "other".into();
    }
    Own::Choice(by.clone(), chosen)
}

/// The same in a made-up language: longer by half, with an accent on each letter. What
/// stands between back-ticks stays.
pub(crate) fn pseudo(parts: &Parts) -> Parts {
    let mut code = false;
    accented(parts, &mut code)
}

fn accented(parts: &Parts, code: &mut bool) -> Parts {
    let mut made = Parts::new();
    for part in parts {
        made.push(match part {
            Part::Text(text) => {
                let mut all = String::new();
                for (index, piece) in text.split('`').enumerate() {
                    if index > 0 {
                        all.push('`');
                        *code = !*code;
                    }
                    all += &if *code { piece.to_owned() } else { longer(piece) };
                }
                Part::Text(all)
            }
            Part::Argument(name) => Part::Argument(name.clone()),
            Part::Choice(name, variants) => {
                let before = *code;
                let variant = |(key, parts): &(String, Parts)| {
                    (key.clone(), accented(parts, &mut before.clone()))
                };
                Part::Choice(name.clone(), variants.iter().map(variant).collect())
            }
        });
    }
    made
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒǧĥíĵķľɱñóƥʠŕšţúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĽḾÑÓƤɊŔŠŢÚṼŴẊÝŽ";

fn longer(text: &str) -> String {
    let accent = |letter: char| {
        let at = PLAIN.chars().position(|plain| plain == letter);
        at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
    };
    let mut made = String::new();
    for word in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let letters: Vec<char> = word.chars().filter(|it| it.is_alphabetic()).map(accent).collect();
        made.extend(&letters);
        made.extend(letters.iter().take(letters.len().div_ceil(2)));
        made.extend(word.chars().filter(|it| !it.is_alphabetic()));
    }
    made
}
