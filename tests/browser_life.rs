//! Elements come, move, go and come back; loading fails.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(target_arch = "wasm32")]

mod support;

use support::element::{Explainer, document, pause};
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};
use web_sys::{ShadowRootInit, ShadowRootMode};

wasm_bindgen_test_configure!(run_in_browser);

#[test]
async fn several_on_a_page_do_not_mix() {
    let one = Explainer::add(&[("mode", "individual")]).await;
    let two = Explainer::add(&[("mode", "enterprise"), ("scopes", "Calendars.ReadWrite")]).await;
    one.write("User.Read").await;
    assert_eq!(one.verdict("identify-account"), "conferred");
    assert_eq!(two.verdict("identify-account"), "not-applicable");
    assert_eq!(two.lanes(), ["incomplete", "write"]);
    two.choose("individual").await;
    assert_eq!(one.area().value(), "User.Read");
    assert_eq!(two.area().value(), "Calendars.ReadWrite");
    one.choose("enterprise").await;
    assert_eq!(two.find("input:checked").unwrap().get_attribute("value").unwrap(), "individual");
}

#[test]
async fn a_move_loses_nothing() {
    let page = Explainer::add(&[]).await;
    page.write("OnlineMeetings.ReadWrite").await;
    page.choose("enterprise").await;
    let area = page.area();
    let other = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&other).unwrap();
    other.append_child(&page.0).unwrap();
    pause(50).await;
    // The very same text area, and it still works.
    assert!(area.is_same_node(Some(&page.area())));
    assert_eq!(area.value(), "OnlineMeetings.ReadWrite");
    page.write("Calendars.Read").await;
    assert_eq!(page.verdict("read-events"), "conferred");
    other.remove();
}

#[test]
async fn one_that_is_put_back_goes_on_where_it_was() {
    let page = Explainer::add(&[("mode", "individual")]).await;
    page.write("OnlineMeetings.ReadWrite.All").await;
    page.choose("enterprise").await;
    page.0.remove();
    pause(50).await;
    assert!(page.explanation().is_null());
    assert_eq!(page.count("textarea"), 0);
    document().body().unwrap().append_child(&page.0).unwrap();
    page.ready().await;
    assert_eq!(page.area().value(), "OnlineMeetings.ReadWrite.All");
    assert_eq!(page.verdict("create-meetings"), "conditional");
    page.write("User.ReadBasic.All").await;
    assert_eq!(page.verdict("find-people"), "conferred");
    // What the page says while it is away wins.
    page.0.remove();
    pause(50).await;
    page.0.set_attribute("scopes", "Organization.Read.All").unwrap();
    document().body().unwrap().append_child(&page.0).unwrap();
    page.ready().await;
    assert_eq!(page.area().value(), "Organization.Read.All");
}

#[test]
async fn it_works_in_another_shadow_root() {
    let host = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&host).unwrap();
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let page = Explainer::make(&[("loading", "eager")]);
    root.append_child(&page.0).unwrap();
    page.ready().await;
    page.write("Calendars.ReadBasic").await;
    assert_eq!(page.lanes(), ["incomplete", "basic"]);
    host.remove();
}

#[test]
async fn a_hundred_come_and_go() {
    for _ in 0..100 {
        let page = Explainer::add(&[("scopes", "User.Read")]).await;
        assert_eq!(page.verdict("identify-account"), "conferred");
        drop(page);
    }
    let page = Explainer::add(&[]).await;
    page.write("User.Read").await;
}

#[test]
async fn until_it_runs_its_content_is_shown() {
    let page = Explainer::make(&[("loading", "interaction")]);
    document().body().unwrap().append_child(&page.0).unwrap();
    pause(50).await;
    assert_eq!(page.count("slot"), 1);
    assert!(page.explanation().is_null());
    page.0.click();
    page.ready().await;
    assert_eq!(page.count("slot"), 0);
    // The page's own content is left alone.
    assert_eq!(page.0.inner_html(), "<p>fallback</p>");
}
