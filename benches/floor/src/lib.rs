//! What a page in Yew weighs before it does anything: a text area, and a list
//! of the lines in it. The widget's size is told as a multiple of this.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlTextAreaElement};
use yew::{InputEvent, TargetCast, function_component, html, use_state};

#[function_component]
fn Lines() -> yew::Html {
    let text = use_state(String::new);
    let oninput = {
        let text = text.clone();
        yew::Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        })
    };
    html! {
        <>
            <textarea {oninput} />
            <ul>{ for text.lines().map(|line| html! { <li>{ line }</li> }) }</ul>
        </>
    }
}

/// Shows it in an element.
#[wasm_bindgen]
pub fn mount(root: Element) {
    yew::Renderer::<Lines>::with_root(root).render();
}
