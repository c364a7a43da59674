//! The one component with state: it hands what happens to the reducer, and sees
//! to what lies outside of it (the text area, focus, timers, the host page).

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Function, JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};
use yew::{AttrValue, Component, Context, Html, NodeRef};

use super::state::{Action, State};
use super::view::{self, Scene};
use crate::embed::answer::{names, now, to_js};
use crate::embed::widget::reader;
use crate::embed::{head, shelf};
use crate::explanation::Explanation;
use crate::mode::Modes;
use crate::wording::{Words, words};

/// From this many UTF-16 units on a text is read only when typing pauses.
const LONG: u32 = 20_000;
/// For how long, in milliseconds, a long text rests before it is read.
const PAUSE: u32 = 200;
/// For how long, in milliseconds, an answer rests before it is said.
const QUIET: u32 = 1_000;

/// The latest answer, shared with the element.
#[derive(Default)]
pub struct Latest {
    answer: RefCell<Option<Rc<Explanation>>>,
    object: RefCell<Option<JsValue>>,
}

impl Latest {
    fn set(&self, answer: &Rc<Explanation>) {
        self.answer.replace(Some(Rc::clone(answer)));
        self.object.replace(None);
    }

    fn forget(&self) {
        self.answer.replace(None);
        self.object.replace(None);
    }

    /// The answer as a plain object, made when it is first asked for.
    pub fn to_js(&self) -> JsValue {
        if self.object.borrow().is_none() {
            let object = self.answer.borrow().as_deref().map(to_js);
            self.object.replace(object);
        }
        self.object.borrow().clone().unwrap_or(JsValue::NULL)
    }
}

/// What a widget begins with.
pub struct Beginning {
    /// The id of the mode.
    pub mode: String,
    /// The text.
    pub scopes: String,
    /// The language.
    pub lang: String,
}

/// What an element gives its widget, once.
#[derive(yew::Properties)]
pub struct Properties {
    /// What it begins with.
    pub beginning: Beginning,
    /// Called with each answer to what the reader does.
    pub explain: Function,
    /// Called with the name of what a paste needs and is not there.
    pub want: Function,
    /// Where the latest answer is kept.
    pub latest: Rc<Latest>,
}

impl PartialEq for Properties {
    fn eq(&self, other: &Properties) -> bool {
        Rc::ptr_eq(&self.latest, &other.latest)
    }
}

/// What happens to a widget.
pub enum Message {
    /// The reader does something.
    Reader(Action),
    /// The page does something.
    Page(Action),
    /// The reader types.
    Typed,
    /// A long text has rested.
    Rested,
    /// The answer has rested: it is said to those who do not see it.
    Say,
    /// The language is this.
    Speak(String),
    /// All is as if it had just been made: the element that had it is gone.
    Begin(Beginning),
}

/// The widget.
pub struct Widget {
    state: State,
    initial: AttrValue,
    /// How often it has begun: what the reader folded, marked or scrolled is
    /// not drawn by us, so that each beginning gets elements of its own.
    begun: usize,
    words: &'static Words,
    said: String,
    area: NodeRef,
    picker: NodeRef,
    reading: Option<Timeout>,
    saying: Option<Timeout>,
    /// Whether the text is the reader's, and not the page's.
    by_reader: bool,
    due: Due,
}

/// What is to be done when the page has drawn the new state.
#[derive(Default)]
struct Due {
    answered: bool,
    replaced: bool,
    focus: Option<Focus>,
}

/// A place that stays, and can have the focus.
#[derive(Clone, Copy)]
enum Focus {
    Area,
    /// The chosen one of the picker.
    Picker,
}

impl Widget {
    fn begin(Beginning { mode, scopes, lang }: &Beginning, latest: &Latest) -> Widget {
        let modes = Modes::built_in();
        let state = State::new(modes, Box::new(reader), mode, scopes.clone(), now());
        latest.forget();
        if !state.is_unread() {
            latest.set(state.explanation());
        }
        let initial = AttrValue::from(state.paste().text.clone());
        Widget {
            state,
            initial,
            begun: 0,
            words: words(lang),
            said: String::new(),
            area: NodeRef::default(),
            picker: NodeRef::default(),
            reading: None,
            saying: None,
            by_reader: false,
            due: Due::default(),
        }
    }

    fn apply(&mut self, context: &Context<Widget>, action: Action, by_reader: bool) {
        // What takes its own button away leaves the focus at a place that stays.
        if by_reader {
            self.due.focus = match action {
                Action::Clear | Action::Undo => Some(Focus::Area),
                Action::Switch(_) => Some(Focus::Picker),
                _ => None,
            };
        }
        let change = self.state.apply(action, now());
        self.due.replaced |= change.replaced;
        if !change.answered {
            return;
        }
        self.reading = None;
        context.props().latest.set(self.state.explanation());
        if by_reader {
            self.due.answered = true;
            self.saying = Some(after(QUIET, context, || Message::Say));
        }
    }

    /// The text in the text area, as much of it as is read.
    fn typed(&self) -> String {
        self.value().map(|value| head(&value)).unwrap_or_default()
    }

    /// The whole text, which stays outside of the wasm memory.
    fn value(&self) -> Option<JsString> {
        let value = Reflect::get(self.area.get()?.as_ref(), &"value".into());
        value.ok().map(JsCast::unchecked_into)
    }

    /// Makes the text area show the text of the state. The caret keeps its
    /// distance from the end.
    fn show_text(&self) {
        let Some(area) = self.area.get() else { return };
        let area: HtmlTextAreaElement = area.unchecked_into();
        let units = |area: &HtmlTextAreaElement| area.text_length();
        let behind = units(&area).saturating_sub(area.selection_end().ok().flatten().unwrap_or(0));
        area.set_value(&self.state.paste().text);
        let caret = units(&area).saturating_sub(behind);
        let _ = area.set_selection_range(caret, caret);
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
        Widget::begin(beginning, latest)
    }

    fn update(&mut self, context: &Context<Widget>, message: Message) -> bool {
        match message {
            Message::Reader(action) => {
                self.by_reader |= matches!(action, Action::Replace(_) | Action::Undo);
                self.apply(context, action, true);
            }
            // What comes late answers whoever asked.
            Message::Page(action @ (Action::Again | Action::GiveUp)) => {
                self.apply(context, action, self.by_reader);
            }
            Message::Page(action) => {
                self.by_reader = false;
                self.apply(context, action, false);
            }
            Message::Typed => {
                self.by_reader = true;
                if self.value().is_some_and(|value| value.length() > LONG) {
                    self.reading = Some(after(PAUSE, context, || Message::Rested));
                    self.apply(context, Action::Wait, true);
                } else {
                    self.apply(context, Action::Edit(self.typed()), true);
                }
            }
            Message::Rested => self.apply(context, Action::Edit(self.typed()), true),
            Message::Say => {
                if let Some(mode) = self.state.mode() {
                    let pasted = self.state.paste().reading.pasted;
                    self.said = (self.words.status)(self.state.shown(), mode, pasted);
                }
            }
            Message::Speak(lang) => self.words = words(&lang),
            Message::Begin(beginning) => {
                let begun = self.begun.wrapping_add(1);
                let new = Widget::begin(&beginning, &context.props().latest);
                *self = Widget { begun, ..new };
            }
        }
        true
    }

    fn view(&self, context: &Context<Widget>) -> Html {
        let Some(mode) = self.state.mode() else { return Html::default() };
        view::widget(&Scene {
            words: self.words,
            mode,
            state: &self.state,
            answer: self.state.shown(),
            link: context.link(),
            initial: &self.initial,
            said: &self.said,
            area: &self.area,
            picker: &self.picker,
            begun: self.begun,
        })
    }

    fn rendered(&mut self, context: &Context<Widget>, _first: bool) {
        let due = std::mem::take(&mut self.due);
        if due.replaced {
            self.show_text();
        }
        let focus = due.focus.and_then(|place| match place {
            Focus::Area => self.area.get(),
            Focus::Picker => self.picker.get(),
        });
        if let Some(element) = focus {
            let element: Element = element.unchecked_into();
            let inner = element.query_selector("input:checked").ok().flatten();
            let _ = inner.unwrap_or(element).unchecked_into::<HtmlElement>().focus();
        }
        if due.answered {
            let answer = context.props().latest.to_js();
            let _ = context.props().explain.call1(&JsValue::NULL, &answer);
        }
        let wanted = if self.state.is_unread() {
            vec![shelf::READER]
        } else {
            names(self.state.paste().reading.wants)
        };
        for name in wanted {
            let _ = context.props().want.call1(&JsValue::NULL, &name.into());
        }
    }
}
