//! Markup as it is written down: elements opened and closed one after the
//! other, and handed to Yew as one tree.
//!
//! `html!` lays out the building of each node at each place where it is used,
//! which was a third of the module; here each piece is one call
//! (docs/performance.md has the figures).
//!
//! An element and its attributes are checked while compiling ([`Tag`], [`Name`]).

use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VNode, VTag, VText};
use yew::{Callback, Html, NodeRef};

use super::hearing::{Event, Hearing};
use crate::widget::message::Message;
use crate::wording::{Message as Said, Words};
use crate::written::tag::{NAMES, Name, Tag, name, tag};
use crate::written::{BREAK, BUTTON};

/// A message without places.
pub(super) type Word = Said<()>;

/// A tree while it is being written.
pub(super) struct Markup<'a> {
    send: &'a Callback<Message>,
    words: &'static Words,
    /// The elements that are open and what stands in them so far, the outermost
    /// first.
    open: Vec<(VTag, Vec<VNode>)>,
}

impl<'a> Markup<'a> {
    /// A tree of one element, which `inside` fills.
    pub fn tree(
        (send, words): (&'a Callback<Message>, &'static Words),
        element: Tag,
        inside: impl FnOnce(&mut Markup<'a>),
    ) -> Html {
        let mut markup = Markup { send, words, open: Vec::new() };
        markup.open(element.text());
        inside(&mut markup);
        markup.finished().unwrap_or_default()
    }

    /// An element, which `inside` fills.
    pub fn element(&mut self, element: Tag, inside: impl FnOnce(&mut Markup<'a>)) {
        self.open(element.text());
        inside(self);
        self.close();
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, element: Tag) {
        self.open(element.text());
        self.close();
    }

    /// An element that holds a text.
    pub fn line(&mut self, element: Tag, text: &str) {
        self.open(element.text());
        self.text(text);
        self.close();
    }

    /// An element that holds a sentence of ours: what stands between back-ticks
    /// is code.
    pub fn rich_line(&mut self, element: Tag, text: &str) {
        self.open(element.text());
        self.rich(text);
        self.close();
    }

    /// The same with a sentence that was made for it. It is dropped here, which is
    /// less code than wherever one is made.
    #[inline(never)]
    pub fn sentence(&mut self, element: Tag, sentence: String) {
        self.rich_line(element, &sentence);
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.add(VText::new(text.to_owned()).into());
    }

    /// A sentence of ours: what stands between back-ticks is code.
    pub fn rich(&mut self, text: &str) {
        for (index, piece) in text.split('`').enumerate() {
            if index % 2 == 1 {
                self.line(tag!("code|translate=no"), piece);
            } else {
                self.text(piece);
            }
        }
    }

    /// A message without places.
    #[inline(never)]
    pub fn word(&mut self, message: Word) {
        self.text(self.words.text(message));
    }

    /// An element that holds one.
    #[inline(never)]
    pub fn word_line(&mut self, element: Tag, message: Word) {
        self.rich_line(element, self.words.text(message));
    }

    /// An attribute of the element that is open.
    pub fn set(&mut self, name: Name, value: &str) {
        self.put(name.0, value);
    }

    /// What tells the element that is open from its siblings: they come and go,
    /// and each keeps its focus and what was unfolded in it. Where one of them
    /// has a key, all need one.
    pub fn key(&mut self, key: &str) {
        if let Some((element, _)) = self.open.last_mut() {
            element.key = Some(Key::from(key));
        }
    }

    /// Whether the open radio button is the chosen one.
    pub fn chosen(&mut self, chosen: bool) {
        if let Some((element, _)) = self.open.last_mut() {
            element.set_checked(chosen);
        }
    }

    /// Keeps the element that is open at hand.
    pub fn keep(&mut self, node: &NodeRef) {
        if let Some((element, _)) = self.open.last_mut() {
            element.node_ref = node.clone();
        }
    }

    /// What happens when the event comes to the element that is open.
    /// `message` makes a message of the text `about`.
    #[inline(never)]
    pub fn on(&mut self, event: Event, message: fn(String) -> Message, about: &str) {
        let (send, about) = (self.send.clone(), about.to_owned());
        if let Some((element, _)) = self.open.last_mut() {
            let hearing = Hearing { event, send, message, about };
            element.set_listeners(Box::new([Some(Rc::new(hearing))]));
        }
    }

    /// A button, and what comes of it ([`Markup::on`]).
    pub fn button(
        &mut self,
        element: Tag,
        label: &str,
        message: fn(String) -> Message,
        about: &str,
    ) {
        self.open(element.text());
        self.key(label);
        self.on(Event::Click, message, about);
        self.text(label);
        self.close();
    }

    /// Buttons that copy, save or print something of the answer, by what it is
    /// and its label. The page's module hears them and tells what came of it
    /// (`web/share.js`), so that nothing of it weighs here.
    pub fn shares(&mut self, buttons: [(&'static str, Word); 5]) {
        self.open(tag!("div|class=row|key=row").text());
        for (what, label) in buttons {
            self.open(BUTTON.text());
            self.key(what);
            self.set(name!("data-share"), what);
            self.word(label);
            self.close();
        }
        self.told();
        self.close();
    }

    /// Where the page's module tells what came of something.
    pub fn told(&mut self) {
        self.empty(tag!("div|class=told|key=told"));
    }

    /// Markup that another module wrote: `crate::written` says what its lines do.
    pub fn written(&mut self, markup: &str) {
        for line in markup.split('\n') {
            let rest = line.get(1..).unwrap_or_default();
            match line.as_bytes().first() {
                Some(b'<') => self.open(rest),
                Some(b'>') => self.close(),
                Some(b'*') => self.key(rest),
                Some(b'@') => self.attribute(rest),
                Some(b'+') => self.chosen(true),
                Some(b'-') => self.chosen(false),
                Some(b'!') => self.says(rest),
                Some(_) => self.text(&rest.replace(BREAK, "\n")),
                None => {}
            }
        }
    }

    /// What the person says with the button that is open.
    fn says(&mut self, said: &str) {
        let is_radio = self.open.last().is_some_and(|(element, _)| element.tag() == "input");
        self.on(if is_radio { Event::Change } else { Event::Click }, Message::Say, said);
    }

    /// An element as it is written ([`Tag`]).
    #[inline(never)]
    fn open(&mut self, element: &str) {
        let mut pieces = element.split('|');
        let tag = pieces.next().unwrap_or_default();
        self.open.push((VTag::new(tag.to_owned()), Vec::new()));
        for piece in pieces {
            match piece.strip_prefix("key=") {
                Some(key) => self.key(key),
                None => self.attribute(piece),
            }
        }
    }

    /// An attribute as it is written.
    fn attribute(&mut self, written: &str) {
        let (name, value) = written.split_once('=').unwrap_or_default();
        let place = NAMES.iter().position(|known| *known == name);
        self.put(place.unwrap_or(NAMES.len()), value);
    }

    #[inline(never)]
    fn close(&mut self) {
        if let Some(node) = self.finished() {
            self.add(node);
        }
    }

    /// The element that is open, which is so no longer.
    fn finished(&mut self) -> Option<VNode> {
        let (mut element, inside) = self.open.pop()?;
        if let Some(children) = element.children_mut() {
            *children = VList::with_children(inside, None).into();
        }
        Some(element.into())
    }

    fn add(&mut self, node: VNode) {
        if let Some((_, inside)) = self.open.last_mut() {
            inside.push(node);
        }
    }

    #[inline(never)]
    fn put(&mut self, place: usize, value: &str) {
        let Some((element, _)) = self.open.last_mut() else { return };
        if !matches!(element.attributes, Attributes::Dynamic { .. }) {
            let values = Box::new([const { None }; NAMES.len()]);
            element.attributes = Attributes::Dynamic { keys: &NAMES, values };
        }
        let Attributes::Dynamic { values, .. } = &mut element.attributes else { return };
        if let Some(place) = values.get_mut(place) {
            *place = Some(AttributeOrProperty::Attribute(value.to_owned().into()));
        }
    }
}
