//! Markup as it is written down: elements opened and closed one after the
//! other, and handed to Yew as one tree.
//!
//! `html!` lays out the building of each node at each place where it is used,
//! which was a third of the module; here each piece is one call
//! (docs/performance.md has the figures).
//!
//! What is the same whenever an element is drawn is one text:
//! `"section|class=two|part=capabilities|key=capabilities"` is its tag, then its
//! attributes, and by `key` its key ([`Markup::key`]). Text is smaller than code.

use std::rc::Rc;

use yew::html::Scope;
use yew::virtual_dom::{
    AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VNode, VTag, VText,
};
use yew::{AttrValue, Html, NodeRef};

use crate::widget::component::{Message, Widget};

/// All attributes and properties that an element of ours can have, in the order
/// in which they are set. A list that is known spares the hash map that Yew
/// would keep for each element, and the code of it.
static NAMES: [&str; 36] = [
    "type",
    "class",
    "part",
    "id",
    "role",
    "lang",
    "for",
    "name",
    "value",
    "defaultValue",
    "rows",
    "autocomplete",
    "autocapitalize",
    "autocorrect",
    "spellcheck",
    "translate",
    "aria-busy",
    "aria-describedby",
    "aria-hidden",
    "aria-labelledby",
    "data-capability",
    "data-note",
    "data-required",
    "data-share",
    "data-standing",
    "data-summary",
    "data-value",
    "data-verdict",
    "href",
    "target",
    "rel",
    "viewBox",
    "cx",
    "cy",
    "r",
    "d",
];

/// A button.
pub(super) const BUTTON: &str = "button|type=button|class=button";
/// A button that looks like a link.
pub(super) const LINK: &str = "button|type=button|class=link";

/// A tree while it is being written.
pub(super) struct Markup<'a> {
    link: &'a Scope<Widget>,
    /// The elements that are open and what stands in them so far, the outermost
    /// first.
    open: Vec<(VTag, Vec<VNode>)>,
}

impl<'a> Markup<'a> {
    /// A tree of one element, which `inside` fills.
    pub fn tree(
        link: &'a Scope<Widget>,
        element: &'static str,
        inside: impl FnOnce(&mut Markup<'a>),
    ) -> Html {
        let mut markup = Markup { link, open: Vec::new() };
        markup.open(element);
        inside(&mut markup);
        markup.finished().unwrap_or_default()
    }

    /// An element, which `inside` fills.
    pub fn within(&mut self, element: &'static str, inside: impl FnOnce(&mut Markup<'a>)) {
        self.open(element);
        inside(self);
        self.close();
    }

    /// An element with nothing in it.
    pub fn empty(&mut self, element: &'static str) {
        self.open(element);
        self.close();
    }

    /// An element that holds a text.
    pub fn line(&mut self, element: &'static str, text: &str) {
        self.open(element);
        self.text(text);
        self.close();
    }

    /// An element that holds a sentence of ours: what stands between back-ticks
    /// is code.
    pub fn rich_line(&mut self, element: &'static str, text: &str) {
        self.open(element);
        self.rich(text);
        self.close();
    }

    /// The same with a sentence that was made for it. It is dropped here, which is
    /// less code than wherever one is made.
    #[inline(never)]
    pub fn sentence(&mut self, element: &'static str, sentence: String) {
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
                self.line("code", piece);
            } else {
                self.text(piece);
            }
        }
    }

    /// An attribute of the element that is open.
    #[inline(never)]
    pub fn set(&mut self, name: &str, value: &str) {
        self.put(name, AttributeOrProperty::Attribute(value.to_owned().into()));
    }

    /// A property of the element that is open, where an attribute does not do.
    pub fn property(&mut self, name: &str, value: &str) {
        self.put(name, AttributeOrProperty::Property(value.into()));
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
        let (link, about) = (self.link.clone(), about.to_owned());
        if let Some((element, _)) = self.open.last_mut() {
            let hearing = Hearing { event, link, message, about };
            element.set_listeners(Box::new([Some(Rc::new(hearing))]));
        }
    }

    /// A button, and what comes of it ([`Markup::on`]).
    pub fn button(
        &mut self,
        element: &'static str,
        label: &str,
        message: fn(String) -> Message,
        about: &str,
    ) {
        self.open(element);
        self.key(label);
        self.on(Event::Click, message, about);
        self.text(label);
        self.close();
    }

    /// Buttons that copy, save or print something of the answer, by what it is
    /// and its label. The page's module hears them and tells what came of it
    /// (`web/share.js`), so that nothing of it weighs here.
    pub fn shares(&mut self, buttons: &[(&'static str, &'static str)]) {
        self.open("div|class=row|key=row");
        for (what, label) in buttons {
            self.open(BUTTON);
            self.key(what);
            self.set("data-share", what);
            self.text(label);
            self.close();
        }
        self.told();
        self.close();
    }

    /// Where the page's module tells what came of something.
    pub fn told(&mut self) {
        self.empty("div|class=told|key=told");
    }

    #[inline(never)]
    fn open(&mut self, element: &'static str) {
        let mut pieces = element.split('|');
        let tag = pieces.next().unwrap_or_default();
        self.open.push((VTag::new(tag), Vec::new()));
        for piece in pieces {
            match piece.split_once('=') {
                Some(("key", key)) => self.key(key),
                Some((name, value)) => {
                    self.put(name, AttributeOrProperty::Attribute(AttrValue::Static(value)));
                }
                None => {}
            }
        }
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
    fn put(&mut self, name: &str, value: AttributeOrProperty) {
        let Some((element, _)) = self.open.last_mut() else { return };
        if !matches!(element.attributes, Attributes::Dynamic { .. }) {
            let values = Box::new([const { None }; NAMES.len()]);
            element.attributes = Attributes::Dynamic { keys: &NAMES, values };
        }
        let Attributes::Dynamic { values, .. } = &mut element.attributes else { return };
        let place = NAMES.iter().position(|known| *known == name);
        debug_assert!(place.is_some(), "{name} is not among NAMES");
        if let Some(place) = place.and_then(|place| values.get_mut(place)) {
            *place = Some(value);
        }
    }
}

/// What can happen to an element.
#[derive(Clone, Copy)]
pub(super) enum Event {
    Change,
    Click,
    Input,
}

/// Turns an event into a message.
struct Hearing {
    event: Event,
    link: Scope<Widget>,
    message: fn(String) -> Message,
    about: String,
}

impl Listener for Hearing {
    fn kind(&self) -> ListenerKind {
        match self.event {
            Event::Change => ListenerKind::onchange,
            Event::Click => ListenerKind::onclick,
            Event::Input => ListenerKind::oninput,
        }
    }

    fn handle(&self, _event: web_sys::Event) {
        self.link.send_message((self.message)(self.about.clone()));
    }

    fn passive(&self) -> bool {
        false
    }
}
