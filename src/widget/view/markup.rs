//! Markup as it is written down: elements opened and closed one after the
//! other, and handed to Yew as one tree.
//!
//! `html!` lays out the building of each node at each place where it is used,
//! which was a third of the module; here each piece is one call
//! (docs/performance.md has the figures).

use std::rc::Rc;

use yew::html::Scope;
use yew::virtual_dom::{Key, Listener, ListenerKind, VNode, VTag, VText};
use yew::{Html, NodeRef};

use crate::widget::component::{Message, Widget};

/// A tree while it is being written.
pub(super) struct Markup<'a> {
    link: &'a Scope<Widget>,
    /// The elements that are open, the outermost first.
    open: Vec<VTag>,
}

impl<'a> Markup<'a> {
    /// A tree of one element, which `inside` fills.
    pub fn tree(
        link: &'a Scope<Widget>,
        tag: &'static str,
        class: &'static str,
        inside: impl FnOnce(&mut Markup<'a>),
    ) -> Html {
        let mut markup = Markup { link, open: Vec::new() };
        markup.open(tag, class);
        inside(&mut markup);
        markup.open.pop().map(Html::from).unwrap_or_default()
    }

    /// An element (its class may be empty), which `inside` fills.
    pub fn within(
        &mut self,
        tag: &'static str,
        class: &'static str,
        inside: impl FnOnce(&mut Markup<'a>),
    ) {
        self.open(tag, class);
        inside(self);
        self.close();
    }

    /// An element that holds a text.
    pub fn line(&mut self, tag: &'static str, class: &'static str, text: &str) {
        self.open(tag, class);
        self.text(text);
        self.close();
    }

    /// An element that holds a sentence of ours: what stands between back-ticks
    /// is code.
    pub fn rich_line(&mut self, tag: &'static str, class: &'static str, text: &str) {
        self.open(tag, class);
        self.rich(text);
        self.close();
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.add(VText::new(text.to_owned()).into());
    }

    /// A sentence of ours: what stands between back-ticks is code.
    pub fn rich(&mut self, text: &str) {
        for (index, piece) in text.split('`').enumerate() {
            if index % 2 == 1 {
                self.line("code", "", piece);
            } else {
                self.text(piece);
            }
        }
    }

    /// An attribute of the element that is open.
    #[inline(never)]
    pub fn set(&mut self, name: &'static str, value: &str) {
        if let Some(element) = self.open.last_mut() {
            element.add_attribute(name, value.to_owned());
        }
    }

    /// A property of the element that is open, where an attribute does not do.
    pub fn property(&mut self, name: &'static str, value: &str) {
        if let Some(element) = self.open.last_mut() {
            element.add_property(name, value);
        }
    }

    /// What tells the element that is open from its siblings: they come and go,
    /// and each keeps its focus and what was unfolded in it. Where one of them
    /// has a key, all need one.
    pub fn key(&mut self, key: &str) {
        if let Some(element) = self.open.last_mut() {
            element.key = Some(Key::from(key));
        }
    }

    /// Whether the open radio button is the chosen one.
    pub fn chosen(&mut self, chosen: bool) {
        if let Some(element) = self.open.last_mut() {
            element.set_checked(chosen);
        }
    }

    /// Keeps the element that is open at hand.
    pub fn keep(&mut self, node: &NodeRef) {
        if let Some(element) = self.open.last_mut() {
            element.node_ref = node.clone();
        }
    }

    /// What happens when the event comes to the element that is open.
    pub fn on(&mut self, event: Event, message: Message) {
        let link = self.link.clone();
        if let Some(element) = self.open.last_mut() {
            element.add_listener(Rc::new(Hearing { event, link, message }));
        }
    }

    /// A button, by its look.
    pub fn button(&mut self, look: &'static str, label: &str, message: Message) {
        self.open("button", look);
        self.key(label);
        self.set("type", "button");
        self.on(Event::Click, message);
        self.text(label);
        self.close();
    }

    /// Buttons that copy, save or print something of the answer, by what it is
    /// and its label. The page's module hears them and tells what came of it
    /// (`web/share.js`), so that nothing of it weighs here.
    pub fn shares(&mut self, buttons: &[(&'static str, &'static str)]) {
        self.open("div", "row");
        self.key("row");
        for (what, label) in buttons {
            self.open("button", "button");
            self.key(what);
            self.set("type", "button");
            self.set("data-share", what);
            self.text(label);
            self.close();
        }
        self.told();
        self.close();
    }

    /// Where the page's module tells what came of something.
    pub fn told(&mut self) {
        self.open("div", "told");
        self.key("told");
        self.close();
    }

    #[inline(never)]
    fn open(&mut self, tag: &'static str, class: &'static str) {
        let mut element = VTag::new(tag);
        if !class.is_empty() {
            element.add_attribute("class", class);
        }
        self.open.push(element);
    }

    #[inline(never)]
    fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.add(element.into());
        }
    }

    #[inline(never)]
    fn add(&mut self, node: VNode) {
        if let Some(element) = self.open.last_mut() {
            element.add_child(node);
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
    message: Message,
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
        self.link.send_message(self.message.clone());
    }

    fn passive(&self) -> bool {
        false
    }
}
