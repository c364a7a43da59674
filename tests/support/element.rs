//! The real element in a real page: the class that ships, on the wasm of the
//! test.

use std::collections::BTreeMap;

use js_sys::{Array, Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
    KeyboardEvent, KeyboardEventInit, ShadowRoot,
};

use teams_scope_explainer::capability::Capability;
use teams_scope_explainer::embed::reader::{read, set_table};
use teams_scope_explainer::embed::sharing::{plain, tell, turn};
use teams_scope_explainer::embed::widget::{mount, set_reader, set_teller, set_words};
use teams_scope_explainer::reading::ids;

#[wasm_bindgen(module = "/web/element.js")]
extern "C" {
    fn define();
}

#[wasm_bindgen(module = "/web/place.js")]
extern "C" {
    type Place;

    #[wasm_bindgen(static_method_of = Place, setter, js_name = load)]
    fn set_load(load: &Function);
}

#[wasm_bindgen(module = "/web/life.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn live(given: &Object) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(thread_local_v2, js_name = trace)]
    static TRACE: String;
}

/// What a stack trace through the wasm holds.
pub fn trace() -> String {
    TRACE.with(String::clone)
}

type Mount = dyn Fn(Element, JsValue, JsValue, JsValue, Function, Function) -> JsValue;

/// Gives the class the wasm of this test, in place of that of `dist/`.
fn supply() {
    let mount: Closure<Mount> = Closure::new(
        |root: Element,
         mode: JsValue,
         scopes: JsValue,
         lang: JsValue,
         explain: Function,
         request: Function| {
            let [mode, scopes, lang] = [&mode, &scopes, &lang].map(JsCast::unchecked_ref);
            mount(root, mode, scopes, lang, explain, request).into()
        },
    );
    let module = Object::new();
    set(&module, "mount", &mount.into_js_value());
    let set_reader: Closure<dyn Fn(Function)> = Closure::new(set_reader);
    set(&module, "setReader", &set_reader.into_js_value());
    let set_teller: Closure<dyn Fn(Function, Function, Function)> = Closure::new(set_teller);
    set(&module, "setTeller", &set_teller.into_js_value());
    let set_words: Closure<dyn Fn(JsString, JsString)> =
        Closure::new(|lang: JsString, lines: JsString| set_words(&lang, &lines));
    set(&module, "setWords", &set_words.into_js_value());
    set(&module, "load", &load_later());
    set(&module, "css", &include_str!("../../styles/widget.css").into());
    // As the scripts that ship do, it fails where the widget has crashed.
    let load: Closure<dyn Fn() -> JsValue> = Closure::new(move || match live(&module) {
        Ok(life) => Promise::resolve(&life).into(),
        Err(error) => Promise::reject(&error).into(),
    });
    Place::set_load(load.into_js_value().unchecked_ref());
    define();
}

/// What tells more, and understands what the person says.
fn sharing() -> Object {
    type Tell = dyn Fn(String, String, String, String, String, String, String) -> Option<String>;
    type Turn = dyn Fn(String, String, String, String, String) -> String;
    let sharing = Object::new();
    let tell: Closure<Tell> = Closure::new(
        |what: String,
         mode: String,
         record: String,
         kept: String,
         read: String,
         about: String,
         lang: String| { tell(&what, &mode, &record, &kept, &read, &about, &lang) },
    );
    set(&sharing, "tell", &tell.into_js_value());
    let turn: Closure<Turn> =
        Closure::new(|record: String, said: String, before: String, text: String, now: String| {
            turn(&record, &said, &before, &text, &now)
        });
    set(&sharing, "turn", &turn.into_js_value());
    let plain: Closure<dyn Fn(JsString) -> Option<String>> =
        Closure::new(|text: JsString| plain(&text));
    set(&sharing, "plain", &plain.into_js_value());
    sharing
}

/// The reader and the tables, in place of those that load.
fn load_later() -> Object {
    let reader = Object::new();
    let read: Closure<dyn Fn(JsString) -> String> = Closure::new(|text: JsString| read(&text));
    set(&reader, "read", &read.into_js_value());
    let later = Object::new();
    let come: Closure<dyn Fn() -> JsValue> = Closure::new(move || Promise::resolve(&reader).into());
    set(&later, "reader", &come.into_js_value());
    let load_table: Closure<dyn Fn(String) -> JsValue> = Closure::new(|name: String| {
        let table = match name.as_str() {
            "ids" => ids::pack(include_str!("../../data/ids.tsv")),
            "prompts-en" => include_bytes!("../../data/prompts/en.tsv").to_vec(),
            _ => Vec::new(),
        };
        set_table(&name, table);
        Promise::resolve(&JsValue::UNDEFINED).into()
    });
    let sharing = sharing();
    let come: Closure<dyn Fn() -> JsValue> =
        Closure::new(move || Promise::resolve(&sharing).into());
    set(&later, "sharing", &come.into_js_value());
    let sheet: Closure<dyn Fn() -> JsValue> =
        Closure::new(|| Promise::resolve(&include_str!("../../styles/later.css").into()).into());
    set(&later, "sheet", &sheet.into_js_value());
    set(&later, "loadTable", &load_table.into_js_value());
    later
}

pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).unwrap();
}

pub fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Waits, in milliseconds.
pub async fn pause(time: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        let window = web_sys::window().unwrap();
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, time).unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

/// Waits until something holds; a test that waits in vain fails.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..1000 {
        if holds() {
            return;
        }
        pause(10).await;
    }
    panic!("in vain until {what}");
}

/// The events of one kind that an element fired: what each carried.
pub struct Heard(Array);

impl Heard {
    pub fn on(target: &web_sys::EventTarget, kind: &str) -> Heard {
        let heard = Array::new();
        let all = heard.clone();
        let listener: Closure<dyn Fn(Event)> = Closure::new(move |event: Event| {
            all.push(&event);
        });
        target.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref()).unwrap();
        listener.forget();
        Heard(heard)
    }

    pub fn count(&self) -> u32 {
        self.0.length()
    }

    pub fn last(&self) -> JsValue {
        self.0.get(self.count() - 1)
    }
}

/// A `<teams-scope-explainer>` on the page of the test.
pub struct Explainer(pub HtmlElement);

impl Drop for Explainer {
    fn drop(&mut self) {
        self.0.remove();
    }
}

impl Explainer {
    /// One that is not on the page yet.
    pub fn make(attributes: &[(&str, &str)]) -> Explainer {
        supply();
        let element = document().create_element("teams-scope-explainer").unwrap();
        for (name, value) in attributes {
            element.set_attribute(name, value).unwrap();
        }
        element.set_inner_html("<p>fallback</p>");
        Explainer(element.unchecked_into())
    }

    /// One on the page that has its first answer.
    pub async fn add(attributes: &[(&str, &str)]) -> Explainer {
        let explainer = Explainer::make(attributes);
        // The runner's own output may have pushed it far below.
        explainer.0.set_attribute("loading", "eager").unwrap();
        document().body().unwrap().append_child(&explainer.0).unwrap();
        explainer.ready().await;
        explainer
    }

    pub async fn ready(&self) {
        let all = Capability::all().count();
        until("there is an answer", || self.count("[data-capability]") as usize == all).await;
        // A seat that is used again shows an empty answer already, and is drawn once more.
        pause(50).await;
    }

    pub fn root(&self) -> ShadowRoot {
        self.0.shadow_root().unwrap()
    }

    pub fn find(&self, selector: &str) -> Option<Element> {
        self.root().query_selector(selector).unwrap()
    }

    pub fn count(&self, selector: &str) -> u32 {
        self.root().query_selector_all(selector).unwrap().length()
    }

    /// What an element says; nothing where there is none.
    pub fn text(&self, selector: &str) -> String {
        self.find(selector).and_then(|element| element.text_content()).unwrap_or_default()
    }

    pub fn area(&self) -> HtmlTextAreaElement {
        self.find("textarea").unwrap().unchecked_into()
    }

    /// Types a text, as an `input` event tells of it, and waits for its answer.
    pub async fn write(&self, text: &str) {
        self.write_js(&text.into()).await;
    }

    /// The same with any string of JavaScript.
    pub async fn write_js(&self, text: &JsValue) {
        let heard = Heard::on(&self.0, "explain");
        let area = self.area();
        set(&area, "value", text);
        area.dispatch_event(&event("input")).unwrap();
        until("typing is answered", || heard.count() > 0).await;
    }

    /// Chooses a mode as a reader does.
    pub async fn choose(&self, mode: &str) {
        let heard = Heard::on(&self.0, "explain");
        let selector = ["input[type=radio][value=", mode, "]"].concat();
        let radio: HtmlInputElement = self.find(&selector).unwrap().unchecked_into();
        radio.click();
        until("the choice is answered", || heard.count() > 0).await;
    }

    /// Presses the button that says this.
    pub async fn press(&self, label: &str) {
        let heard = Heard::on(&self.0, "explain");
        let buttons = self.root().query_selector_all("button").unwrap();
        let button = (0..buttons.length())
            .filter_map(|index| buttons.get(index))
            .find(|button| button.text_content().is_some_and(|text| text.trim() == label))
            .unwrap_or_else(|| panic!("there is no button {label:?}"));
        button.unchecked_into::<HtmlElement>().click();
        until("the button is answered", || heard.count() > 0).await;
    }

    /// The verdicts that stand on the page, each capability once.
    pub fn verdicts(&self) -> BTreeMap<String, String> {
        let found = self.root().query_selector_all("[data-capability]").unwrap();
        let all = Capability::all().count();
        assert_eq!(found.length() as usize, all);
        let verdicts: BTreeMap<String, String> = (0..found.length())
            .map(|index| found.get(index).unwrap().unchecked_into::<Element>())
            .map(|element| {
                let of = |name: &str| element.get_attribute(name).unwrap();
                (of("data-capability"), of("data-verdict"))
            })
            .collect();
        assert_eq!(verdicts.len(), all, "a capability stands there twice");
        verdicts
    }

    pub fn verdict(&self, capability: &str) -> String {
        self.verdicts().remove(capability).unwrap()
    }

    /// The two lanes: conferencing and calendar.
    pub fn lanes(&self) -> [String; 2] {
        ["conferencing", "calendar"].map(|lane| {
            let selector = ["[data-summary=", lane, "]"].concat();
            self.find(&selector).unwrap().get_attribute("data-value").unwrap()
        })
    }

    pub fn explanation(&self) -> JsValue {
        get(&self.0, "explanation")
    }

    /// What has the focus inside of it.
    pub fn focused(&self) -> Option<Element> {
        self.root().active_element()
    }
}

pub fn event(kind: &str) -> Event {
    let init = EventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    Event::new_with_event_init_dict(kind, &init).unwrap()
}

pub fn key(kind: &str, key: &str) -> KeyboardEvent {
    let init = KeyboardEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_key(key);
    KeyboardEvent::new_with_keyboard_event_init_dict(kind, &init).unwrap()
}

/// A plain object as JSON.
pub fn json(value: &JsValue) -> serde_json::Value {
    let text = js_sys::JSON::stringify(value).unwrap();
    serde_json::from_str(&String::from(text)).unwrap()
}
