//! Which name of Microsoft's list is nearest to a word?

use std::cell::RefCell;
use std::cmp::Ordering;
use std::sync::OnceLock;

use strsim::osa_distance;

use crate::permission::{self, Permission};
use crate::reading::text::index::Numbers;
use crate::reading::text::steps;
use crate::reading::words::look::is_english;

/// A name without dots and letter case, the set of its letters, and the name itself.
type Compact = (String, u32, &'static str);

/// Microsoft's names without dots and letter case, by length: only names of
/// nearly the same length can be near.
fn by_length() -> &'static [Vec<Compact>] {
    static NAMES: OnceLock<Vec<Vec<Compact>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut lengths: Vec<Vec<Compact>> = Vec::new();
        for permission in Permission::all() {
            let name = permission.name();
            if is_english(name) {
                continue;
            }
            let compact = compact(name);
            if lengths.len() <= compact.len() {
                lengths.resize(compact.len() + 1, Vec::new());
            }
            if let Some(names) = lengths.get_mut(compact.len()) {
                let letters = letters(&compact);
                names.push((compact, letters, name));
            }
        }
        lengths
    })
}

thread_local! {
    /// What words without dots and letter case are near to, each with its reach: the row of
    /// the name, or a number beyond all rows. It holds for one try of a reading.
    static NEAR: RefCell<(u32, Numbers)> = RefCell::default();
}

/// The name at most `reach` letters away, dots and letter case left aside; of
/// equally near ones the first of the list. Each format asks about the same words.
pub(super) fn nearest(word: &str, reach: usize) -> Option<&'static str> {
    let word = compact(word);
    let asked = [word.as_str(), if reach > 1 { "2" } else { "1" }].concat();
    let name = |row: usize| Permission::all().nth(row).map(Permission::name);
    let known = NEAR.with_borrow_mut(|(of, known)| {
        if *of != steps::tries() {
            (*of, *known) = (steps::tries(), Numbers::default());
        }
        known.get(&asked).copied()
    });
    if let Some(row) = known {
        return name(row);
    }
    let found = search(&word, reach)?;
    let row = found.and_then(Permission::known).map_or(usize::MAX, |known| known.row);
    NEAR.with_borrow_mut(|(_, known)| known.insert(asked, row));
    found
}

/// The same, looked for; `None` where no step was left for it.
fn search(word: &str, reach: usize) -> Option<Option<&'static str>> {
    let own = letters(word);
    let mut best: Option<(usize, &'static str)> = None;
    let shortest = word.len().saturating_sub(reach);
    for names in by_length().iter().skip(shortest).take(word.len() + reach + 1 - shortest) {
        if !steps::step() {
            return None;
        }
        steps::pay(names.len() * 4);
        for (compact, letters, name) in names {
            let limit = best.map_or(reach, |(distance, _)| distance);
            // A wrong letter changes two bits: one letter is missing, another too many.
            if usize::try_from((own ^ letters).count_ones()).is_ok_and(|count| count > 2 * limit) {
                continue;
            }
            steps::pay(80);
            let distance = osa_distance(word, compact);
            if distance <= limit
                && best.is_none_or(|(least, first)| {
                    (distance, permission::compare(name, first)) < (least, Ordering::Equal)
                })
            {
                best = Some((distance, name));
            }
        }
    }
    Some(best.map(|(_, name)| name))
}

pub(super) fn compact(name: &str) -> String {
    let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
    letters.map(|letter| char::from(letter.to_ascii_lowercase())).collect()
}

/// Which letters a word has: a bit for each.
fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| letters | 1 << (byte & 31))
}
