//! The one component with state: it hands what happens to the reducer, and sees
//! to what lies outside of it (the text area, focus, timers, the host page).

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use yew::{Callback, Component, Context, Html};

use super::area::reader;
use super::due::{Due, Focus, focus};
use super::latest::{Latest, kept};
use super::message::{Beginning, Message, Properties};
use super::needs::needed;
use super::places::{Places, empty, value};
use super::state::{Action, State};
use super::told::Told;
use super::view::{self, Scene};
use crate::browser::answer::now;
use crate::browser::modules::{tell, turn};
use crate::mode::Modes;
use crate::reading::record;
use crate::sharing::about;
use crate::wording::{Words, words};

/// For how long, in milliseconds, a long text rests before it is read.
const PAUSE: u32 = 200;
/// For how long, in milliseconds, an answer rests before it is said.
const QUIET: u32 = 1_000;

/// The level at which headings begin where the page does not say.
pub const LEVEL: usize = 3;
/// How many rows of the reading are listed, and how many when more are wanted.
const LISTED: usize = 100;
const MORE: usize = 1_000;

/// The widget.
pub struct Widget {
    /// To whom the views tell what happens.
    send: Callback<Message>,
    state: State,
    /// How often it has begun: what the reader folded, marked or scrolled is
    /// not drawn by us, so that each beginning gets elements of its own.
    begun: usize,
    listed: usize,
    /// The capabilities of which the reader's question speaks.
    found: String,
    /// Names that hold what is typed of one to add, and what adding it would change.
    names: String,
    would: String,
    /// What is shown beside the answer.
    told: Told,
    level: usize,
    words: &'static Words,
    said: String,
    places: Places,
    reading: Option<Timeout>,
    saying: Option<Timeout>,
    /// Whether the text is the reader's, and not the page's.
    by_reader: bool,
    /// Whether the reader replaced the whole text since it was read.
    whole: bool,
    due: Due,
    /// Whether what is needed could not be had since somebody did something: it is asked
    /// for again when they do more, and not at once.
    gave_up: bool,
}

impl Widget {
    fn begin(
        Beginning { mode, scopes, lang }: &Beginning,
        latest: &Latest,
        send: Callback<Message>,
    ) -> Widget {
        let modes = Modes::built_in();
        let state =
            State::new(modes, (Box::new(reader), Box::new(turn)), mode, scopes.clone(), now());
        latest.forget();
        if !state.is_unread() {
            latest.set(&state);
        }
        Widget {
            send,
            state,
            begun: 0,
            listed: LISTED,
            found: String::new(),
            names: String::new(),
            would: String::new(),
            told: Told::default(),
            level: LEVEL,
            words: words(lang),
            said: String::new(),
            places: Places::default(),
            reading: None,
            saying: None,
            by_reader: false,
            whole: false,
            // The text is put there as a value, never as content of the page: a secret
            // may be in it that is not hidden yet.
            due: Due { replaced: !scopes.is_empty(), ..Due::default() },
            gave_up: false,
        }
    }

    fn apply(&mut self, context: &Context<Widget>, action: Action, by_reader: bool) {
        if by_reader {
            self.due.focus = Focus::behind(&action);
        }
        let change = self.state.apply(action, now());
        self.due.replaced |= change.replaced;
        if !change.answered {
            if self.state.is_unread() {
                // What was about to be said is of another text.
                self.saying = None;
            }
            return;
        }
        self.reading = None;
        context.props().latest.set(&self.state);
        self.learn();
        if by_reader {
            self.due.answered = true;
            self.saying = Some(after(QUIET, context, || Message::Announce));
        }
    }

    /// Asks the third module; nothing where it is not there.
    fn tell(&self, what: &str, about: &str) -> Option<String> {
        let mode = &self.state.mode()?.id;
        let record = record::encode(self.state.reading());
        let corrected = self.state.corrections() > 0;
        let read =
            if corrected { record::encode(&self.state.paste().reading) } else { String::new() };
        let kept = kept(&self.state);
        tell(&[what, mode, &record, &kept, &read, about, self.words.name])
    }

    /// Has it told what is shown beside the answer.
    fn learn(&mut self) {
        let text = &self.state.paste().text;
        let about = about(self.listed, self.state.corrections(), self.state.rows(), text);
        self.told = Told::of(&self.tell("answer", &about).unwrap_or_default());
    }

    /// What the views draw from.
    fn scene(&self) -> Option<Scene<'_>> {
        Some(Scene {
            words: self.words,
            mode: self.state.mode()?,
            state: &self.state,
            answer: self.state.shown(),
            send: &self.send,
            said: &self.said,
            places: &self.places,
            begun: self.begun,
            found: &self.found,
            names: &self.names,
            would: &self.would,
            told: &self.told,
            level: self.level,
        })
    }

    /// Reads what stands in the text area.
    fn read(&mut self, context: &Context<Widget>) {
        let text = self.places.typed();
        let whole = std::mem::take(&mut self.whole);
        let action = if whole { Action::Rewrite(text) } else { Action::Edit(text) };
        self.apply(context, action, true);
    }
}

/// Sends a message when so many milliseconds are over, unless it is dropped.
fn after(pause: u32, context: &Context<Widget>, message: fn() -> Message) -> Timeout {
    let link = context.link().clone();
    Timeout::new(pause, move || link.send_message(message()))
}

impl Component for Widget {
    type Message = Message;
    type Properties = Properties;

    fn create(context: &Context<Widget>) -> Widget {
        let Properties { beginning, latest, .. } = context.props();
        Widget::begin(beginning, latest, context.link().callback(|message| message))
    }

    fn update(&mut self, context: &Context<Widget>, message: Message) -> bool {
        self.gave_up = match &message {
            Message::Page(Action::GiveUp) => true,
            Message::Told | Message::Announce => self.gave_up,
            _ => false,
        };
        match message {
            Message::Reader(action) => {
                self.by_reader |= matches!(action, Action::Replace(_) | Action::Undo);
                self.apply(context, action, true);
            }
            // What comes late belongs to the one who asked: the person, or the page.
            Message::Page(action @ (Action::Again | Action::GiveUp)) => {
                let by_reader = self.by_reader || self.state.lacks();
                self.apply(context, action, by_reader);
            }
            Message::Page(action) => {
                self.by_reader = false;
                self.apply(context, action, false);
            }
            Message::Typed => {
                self.by_reader = true;
                self.whole |= self.places.is_whole();
                if self.places.is_long() {
                    self.reading = Some(after(PAUSE, context, || Message::Rested));
                    self.apply(context, Action::Wait, true);
                } else {
                    self.read(context);
                }
            }
            Message::Rested => self.read(context),
            Message::Announce => {
                let said = self.scene().map(|scene| scene.said());
                self.said = said.unwrap_or_default();
            }
            Message::Say(said) if said == "more" => {
                self.listed = MORE;
                self.learn();
            }
            Message::Say(said) => self.apply(context, Action::Say(said), true),
            Message::Adding => {
                let typed = value(&self.places.add);
                let name = typed.trim();
                self.names = self.tell("names", name).unwrap_or_default();
                self.would = self.tell("adding", name).unwrap_or_default();
            }
            Message::Add => {
                let name = value(&self.places.add);
                if self.tell("adding", name.trim()).is_some_and(|told| !told.starts_with('-')) {
                    empty(&self.places.add);
                    self.would = String::new();
                    self.apply(context, Action::Say(["add ", name.trim()].concat()), true);
                }
            }
            Message::Asked => {
                let question = value(&self.places.whether);
                self.found = self.tell("find", &question).unwrap_or_default();
            }
            Message::Told => self.learn(),
            Message::Speak(lang) => {
                self.words = words(&lang);
                self.learn();
                // What was said is said in the new language from then on.
                if !self.said.is_empty() {
                    self.said = self.scene().map(|scene| scene.said()).unwrap_or_default();
                }
            }
            Message::Level(level) => self.level = level.clamp(1, 6),
            Message::Skip => self.due.focus = Some(Focus::Skip),
            Message::Begin(beginning) => {
                let begun = self.begun.wrapping_add(1);
                let new = Widget::begin(&beginning, &context.props().latest, self.send.clone());
                *self = Widget { begun, ..new };
                self.learn();
            }
        }
        true
    }

    fn view(&self, _context: &Context<Widget>) -> Html {
        self.scene().map(|scene| view::widget(&scene)).unwrap_or_default()
    }

    fn rendered(&mut self, context: &Context<Widget>, _first: bool) {
        let due = std::mem::take(&mut self.due);
        if due.replaced {
            self.places.show(&self.state.paste().text);
        }
        if let Some(place) = due.focus {
            focus(&self.places, place);
        }
        if due.answered {
            let answer = context.props().latest.to_js();
            let _ = context.props().explain.call1(&JsValue::NULL, &answer);
        }
        if self.gave_up {
            return;
        }
        for name in needed(&self.state, &self.told) {
            let _ = context.props().request.call1(&JsValue::NULL, &name.into());
        }
    }
}
