//! What can happen to an element, and the message that comes of it.

use yew::Callback;
use yew::virtual_dom::{Listener, ListenerKind};

use crate::widget::message::Message;

/// What can happen to an element.
#[derive(Clone, Copy)]
pub(super) enum Event {
    Change,
    Click,
    Input,
    Submit,
}

/// Turns an event into a message.
pub(super) struct Hearing {
    /// Which event it waits for.
    pub event: Event,
    /// To whom it tells it.
    pub send: Callback<Message>,
    /// What makes a message of the text `about`.
    pub message: fn(String) -> Message,
    /// What the message is about.
    pub about: String,
}

impl Listener for Hearing {
    fn kind(&self) -> ListenerKind {
        match self.event {
            Event::Change => ListenerKind::onchange,
            Event::Click => ListenerKind::onclick,
            Event::Input => ListenerKind::oninput,
            Event::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        if matches!(self.event, Event::Submit) {
            // Nothing leaves the page.
            event.prevent_default();
        }
        self.send.emit((self.message)(self.about.clone()));
    }

    fn passive(&self) -> bool {
        false
    }
}
