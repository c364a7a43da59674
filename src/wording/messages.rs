//! The messages of `locales/en.ftl` as constants: where each is in what ships of a
//! language, and which arguments it takes. `build.rs` writes them.

// The views, which say many of the messages, are compiled for the browser alone. `build.rs`
// checks that the code says each message.
#![allow(dead_code)]

use std::marker::PhantomData;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What stands in a place of a message.
#[derive(Clone, Copy)]
pub(crate) enum Given<'a> {
    /// A text.
    Text(&'a str),
    /// A number. A language may choose a variant by it.
    Number(usize),
}

/// The arguments of a message, in the alphabetical order of their names. No message has
/// more than four; what is left is `Number(0)`.
pub(crate) type Places<'a> = [Given<'a>; 4];

/// The arguments of a message by their names.
pub(crate) trait Arguments {
    /// The arguments in alphabetical order of their names.
    fn list(&self) -> Places<'_>;
}

/// A message: the number of its line in what ships of a language, counted from 0. `A` is
/// the type of its arguments.
#[derive(Clone, Copy)]
pub(crate) struct Message<A>(usize, PhantomData<A>);

impl<A> Message<A> {
    const fn at(index: usize) -> Message<A> {
        Message(index, PhantomData)
    }

    /// Its line.
    pub(super) fn at_line(&self) -> usize {
        self.0
    }
}

/// Messages whose ids begin alike and end with an id of the answer, as
/// `verdict-conferred` and `verdict-conditional`: the line of the first, and those ends with
/// blanks between them. The lines follow one another.
#[derive(Clone, Copy)]
pub(crate) struct Family<A>(usize, &'static str, PhantomData<A>);

impl<A> Family<A> {
    const fn at(index: usize, ids: &'static str) -> Family<A> {
        Family(index, ids, PhantomData)
    }

    /// The line of the message for this id. A message's id has a hyphen where a permission
    /// has a dot.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        find(self.1, id).map(|at| self.0 + at)
    }

    /// The ids of the answer for which there is a message.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.1.split(' ')
    }
}

#[inline(never)]
fn find(ids: &str, id: &str) -> Option<usize> {
    let fits = |known: u8, it: u8| known == it || (known == b'-' && it == b'.');
    for (index, known) in ids.split(' ').enumerate() {
        if known.len() == id.len() && known.bytes().zip(id.bytes()).all(|(a, b)| fits(a, b)) {
            return Some(index);
        }
    }
    None
}
