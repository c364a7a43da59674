//! The messages of `locales/en.ftl` as constants: where each is in what ships of a
//! language, and which arguments it takes. `build.rs` writes them.

// The views are compiled for the browser alone. That each message is said is seen to
// by `build.rs`.
#![allow(dead_code)]

use std::marker::PhantomData;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What stands in a place of a message.
#[derive(Clone, Copy)]
pub(crate) enum Given<'a> {
    /// A text.
    Text(&'a str),
    /// A number, by which a language may choose how it goes on.
    Number(usize),
}

/// The arguments of a message, in their order. No message has more.
pub(crate) type Places<'a> = [Given<'a>; 4];

/// The arguments of a message by their names.
pub(crate) trait Arguments {
    /// In their order.
    fn list(&self) -> Places<'_>;
}

/// A message.
#[derive(Clone, Copy)]
pub(crate) struct Message<A>(usize, PhantomData<A>);

impl<A> Message<A> {
    const fn at(index: usize) -> Message<A> {
        Message(index, PhantomData)
    }

    /// Where it is.
    pub(super) fn at_line(&self) -> usize {
        self.0
    }
}

/// Messages that are told apart by an id of the answer's.
#[derive(Clone, Copy)]
pub(crate) struct Family<A>(usize, &'static str, PhantomData<A>);

impl<A> Family<A> {
    const fn at(index: usize, ids: &'static str) -> Family<A> {
        Family(index, ids, PhantomData)
    }

    /// Where the message of this id is: ids of messages have hyphens for dots.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        find(self.1, id).map(|at| self.0 + at)
    }

    /// The ids.
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
