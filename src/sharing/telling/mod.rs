//! What the widget shows on a closer look. The first module has neither these views nor
//! their words: they come from here, as markup (`crate::written`), with the first paste
//! or click.

mod closer;
mod context;
mod grants;
mod reading;
mod said;

use closer::Closer;
use said::Said;

use crate::correction::added;
use crate::explanation::{Comparison, explain};
use crate::reading::Reading;
use crate::wording::{Since, later, shared_words};
use crate::written::Writing;
use crate::written::tag::{name, tag};

use super::find::{find, suggest};
use super::share::Share;

pub use said::about;

/// What is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tell {
    /// All that is shown beside an answer, as markup.
    Answer,
    /// The ids of the capabilities that a question is about, a line each. Where it is about
    /// none, `-` and a sentence; where it has no word that says anything, nothing.
    Find,
    /// Names of permissions that hold what was typed, as markup.
    Names,
    /// What adding the permission would change, as markup. Where it cannot be added, `-` and
    /// a sentence; `-` alone while the name is still being typed.
    Adding,
}

impl Tell {
    /// What the widget asks for by this name.
    pub fn find(id: &str) -> Option<Tell> {
        match id {
            "answer" => Some(Tell::Answer),
            "find" => Some(Tell::Find),
            "names" => Some(Tell::Names),
            "adding" => Some(Tell::Adding),
            _ => None,
        }
    }
}

/// Tells what the widget asks for. `about` is the question, the name of a permission or, for
/// `Tell::Answer`, what the widget has beside the reading ([`about()`]). `corrected_from` is
/// the reading before the corrections, where there are some.
pub fn tell(
    share: &Share<'_>,
    what: Tell,
    corrected_from: Option<&Reading>,
    about: &str,
) -> String {
    let shared = shared_words(share.lang);
    let mut html = Writing::default();
    match what {
        Tell::Answer => {
            let (answer, headline) = share.shown();
            let said = Said::of(share.reading, about);
            reading::write(shared, share.mode, &said, &mut html);
            let closer = Closer { share, shared, answer: &answer, said: &said };
            closer.write(headline.is_answer(), corrected_from, &mut html);
        }
        Tell::Find => match find(&share.shown().0, shared, about) {
            None => return String::new(),
            Some(found) if found.is_empty() => {
                return ["-", shared.text(later::NO_SUCH)].concat();
            }
            Some(found) => {
                let ids: Vec<&str> = found.iter().map(|row| row.id.id()).collect();
                return ids.join("\n");
            }
        },
        Tell::Names => {
            for found in suggest(about) {
                html.element(tag!("option"), |html| html.set(name!("value"), found));
            }
        }
        Tell::Adding => match added(share.reading, about) {
            // A person who is still typing gets names to choose from, and no error.
            None if about.is_empty() || suggest(about).len() > 1 => return "-".to_owned(),
            None => return ["-", shared.text(later::CANNOT_ADD)].concat(),
            Some(with) => {
                let now = explain(share.modes, share.mode, share.reading, share.now);
                let then = explain(share.modes, share.mode, &with, share.now);
                let changes = Comparison::between(&now, &then);
                for sentence in shared.changes(&changes, Since::Added) {
                    html.sentence(tag!("p"), &sentence);
                }
            }
        },
    }
    html.text_of()
}
