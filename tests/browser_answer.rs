//! A reader types, switches and reads the answer, in the real element.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(target_arch = "wasm32")]

mod support;

use support::element::{Explainer, Heard, get, json, key, pause, set, until};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const INDIVIDUAL: &str = "User.Read, OnlineMeetings.ReadWrite, offline_access";
const ENTERPRISE: &str = "User.ReadBasic.All\nOnlineMeetings.ReadWrite.All\nOrganization.Read.All";

fn verdicts_of(explanation: &serde_json::Value) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let mut verdicts: Vec<(String, String)> = explanation["capabilities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (text(&row["id"]), text(&row["verdict"])))
        .collect();
    verdicts.sort();
    verdicts
}

#[test]
async fn the_answer_to_what_individual_connect_asks_for() {
    let page = Explainer::add(&[("mode", "individual")]).await;
    page.write(INDIVIDUAL).await;
    assert_eq!(page.lanes(), ["ready", "none"]);
    assert_eq!(page.verdict("create-meetings"), "conferred");
    assert_eq!(page.verdict("stay-connected"), "conferred");
    assert_eq!(page.verdict("create-events"), "not-conferred");
    assert_eq!(page.count("[data-standing=granted]"), 3);
}

#[test]
async fn the_answer_to_what_enterprise_connect_asks_for() {
    let page = Explainer::add(&[("mode", "enterprise")]).await;
    page.write(ENTERPRISE).await;
    assert_eq!(page.lanes(), ["ready-with-policy", "none"]);
    assert_eq!(page.verdict("create-meetings"), "conditional");
    assert_eq!(page.verdict("stay-connected"), "not-applicable");
    assert_eq!(page.verdict("find-people"), "conferred");
    assert!(page.text("[part=steps]").contains("Teams policy"));
    assert_eq!(page.count("[data-note=teams-policy]"), 1);
}

/// Each of the six permissions alone, and all of a mode together, in both
/// modes: page, property and domain say the same.
#[test]
async fn page_property_and_domain_agree() {
    let page = Explainer::add(&[]).await;
    let alone = INDIVIDUAL.split(", ").chain(ENTERPRISE.lines());
    let others = [INDIVIDUAL, ENTERPRISE, "Calendars.ReadWrite User.Read", "nothing here", "..."];
    for mode in ["enterprise", "individual"] {
        page.choose(mode).await;
        for text in alone.clone().chain(others) {
            page.write(text).await;
            let property = json(&page.explanation());
            let domain = support::explain(mode, text, "2026-11-23T12:00:00Z");
            assert_eq!(property, domain, "{mode}: {text}");
            // Where no name was found, the page shows what the mode asks for.
            if domain["reading"]["grants"].as_array().unwrap().is_empty() {
                assert_eq!(page.lanes()[1], "none", "{mode}: {text}");
                continue;
            }
            let verdicts: Vec<(String, String)> = page.verdicts().into_iter().collect();
            assert_eq!(verdicts, verdicts_of(&property), "{mode}: {text}");
            let lanes = page.lanes();
            assert_eq!(lanes[0], domain["summary"]["conferencing"]);
            assert_eq!(lanes[1], domain["summary"]["calendar"]);
        }
    }
}

#[test]
async fn with_nothing_pasted_it_answers_as_asked() {
    let page = Explainer::add(&[("mode", "individual")]).await;
    assert_eq!(page.lanes(), ["ready", "none"]);
    assert_eq!(page.verdict("create-meetings"), "conferred");
    assert!(page.text("[part=headline]").contains("Individual Connect asks for"));
    assert!(page.text("[data-summary=conferencing]").contains("asks for 3"));
    // The property says what the paste says: nothing.
    let property = json(&page.explanation());
    assert_eq!(property["reading"]["evidence"], "none");
    assert_eq!(property["summary"]["conferencing"], "incomplete");
    assert_eq!(property["reading"]["complete"], true);
    page.write(" \n\t").await;
    assert_eq!(page.lanes(), ["ready", "none"]);
}

#[test]
async fn a_switch_keeps_the_text() {
    let page = Explainer::add(&[("mode", "individual")]).await;
    page.write(ENTERPRISE).await;
    assert_eq!(page.verdict("create-meetings"), "conditional");
    assert_eq!(page.count("[data-note=other-mode]"), 1);
    page.press("Switch to Enterprise Connect").await;
    assert_eq!(page.area().value(), ENTERPRISE);
    assert_eq!(page.lanes(), ["ready-with-policy", "none"]);
    assert_eq!(page.count("[data-note=other-mode]"), 0);
    // The button is gone; the focus is where its work shows.
    let focused = page.focused().expect("the focus is lost");
    assert_eq!(focused.get_attribute("value").as_deref(), Some("enterprise"));
}

#[test]
async fn examples_clear_and_undo() {
    let page = Explainer::add(&[("mode", "individual")]).await;
    page.press("With calendars").await;
    assert_eq!(page.lanes(), ["ready", "write"]);
    assert!(page.area().value().contains("Calendars.ReadWrite"));
    let text = page.area().value();
    page.press("Clear").await;
    assert_eq!(page.area().value(), "");
    assert_eq!(page.lanes(), ["ready", "none"]);
    assert_eq!(page.focused().unwrap().tag_name(), "TEXTAREA");
    page.press("Undo").await;
    assert_eq!(page.area().value(), text);
    assert_eq!(page.lanes(), ["ready", "write"]);
    assert_eq!(page.focused().unwrap().tag_name(), "TEXTAREA");
}

#[test]
async fn what_was_understood_is_marked() {
    let page = Explainer::add(&[]).await;
    page.write("😀 user.read, MailSend\nOnlineMeetings.ReadWrite").await;
    assert_eq!(page.text(".marked mark:not(.odd)"), "user.read");
    assert_eq!(page.text(".marked mark.odd"), "MailSend");
    assert_eq!(page.count(".marked mark"), 3);
    // The marks lie behind their names, and nothing else of the text stands there.
    assert_eq!(page.text(".marked"), "😀 user.read, MailSend\nOnlineMeetings.ReadWrite\n");
    page.write("We said in 2024: user.read is fine.").await;
    assert_eq!(page.text(".marked"), "xx xxxx xx 0000: user.read xx xxxx.\n");
    page.write("😀 user.read, MailSend\nOnlineMeetings.ReadWrite").await;
    assert!(page.text("[part=unrecognised]").contains("Mail.Send"));
    assert!(page.text("[data-capability=identify-account]").contains("line 1"));
    assert!(page.text("[data-capability=create-meetings]").contains("line 2"));
}

#[test]
async fn the_answer_is_said_once_after_typing() {
    let page = Explainer::add(&[]).await;
    const STATUS: &str = ".unseen[role=status]";
    assert_eq!(page.text(STATUS), "");
    page.write("User.Read").await;
    page.write("Calendars.ReadWrite").await;
    assert_eq!(page.text(STATUS), "");
    until("the answer is said", || !page.text(STATUS).is_empty()).await;
    let said = page.text(STATUS);
    assert!(said.contains("Calendars are open"), "{said}");
    // The two others answer what is asked in their own fields.
    assert_eq!(page.count("[role=status], [aria-live], [role=alert]"), 3);
}

#[test]
async fn explain_fires_for_the_reader_only() {
    let page = Explainer::add(&[]).await;
    let heard = Heard::on(&support::element::document(), "explain");
    page.0.set_attribute("scopes", INDIVIDUAL).unwrap();
    until("the attribute is answered", || page.count("[data-standing=granted]") == 3).await;
    page.0.set_attribute("mode", "enterprise").unwrap();
    until("the mode is answered", || page.lanes()[0] == "incomplete").await;
    pause(50).await;
    assert_eq!(heard.count(), 0);
    page.choose("individual").await;
    assert_eq!(heard.count(), 1);
    page.write("User.Read").await;
    assert_eq!(heard.count(), 2);
    // It reaches the document, and carries the answer as plain data.
    let event = heard.last();
    assert_eq!(get(&event, "composed"), JsValue::TRUE);
    assert_eq!(json(&get(&event, "detail")), json(&page.explanation()));
    assert!(js_sys::Object::is(&get(&event, "detail"), &page.explanation()));
}

#[test]
async fn attributes_are_properties() {
    let page = Explainer::make(&[]);
    for (name, otherwise) in
        [("mode", "individual"), ("scopes", ""), ("theme", "auto"), ("loading", "lazy")]
    {
        assert_eq!(get(&page.0, name), otherwise);
        set(&page.0, name, &"x".into());
        assert_eq!(page.0.get_attribute(name).as_deref(), Some("x"));
        set(&page.0, name, &JsValue::NULL);
        assert!(!page.0.has_attribute(name));
    }
    assert!(page.explanation().is_null());
}

#[test]
async fn keys_stay_inside_but_for_escape_and_tab() {
    let page = Explainer::add(&[]).await;
    let document = support::element::document();
    for kind in ["keydown", "keypress", "keyup"] {
        let heard = Heard::on(&document, kind);
        for name in ["s", "/", "Enter", "ArrowDown"] {
            page.area().dispatch_event(&key(kind, name)).unwrap();
        }
        assert_eq!(heard.count(), 0);
        for name in ["Escape", "Tab"] {
            page.area().dispatch_event(&key(kind, name)).unwrap();
        }
        assert_eq!(heard.count(), 2);
    }
}

/// What a token cannot be used for, or is not of, is told above the answer.
#[test]
async fn what_comes_first_stands_above_the_sentence() {
    let page = Explainer::add(&[("mode", "enterprise")]).await;
    let encode = |claims: &str| web_sys::window().unwrap().btoa(claims).unwrap();
    let token = |claims| format!("eyJhbGciOiJub25lIn0.{}.sig", encode(claims).replace('=', ""));
    let other = r#"{"aud":"https://graph.microsoft.com","idtyp":"app","exp":1700000000,
        "appid":"8a1b2c3d-1111-4222-8333-444455556666","roles":["Mail.Read"]}"#;
    for (text, note) in [
        (token(other), "token-expired"),
        (token(other), "unknown-app"),
        ("AADSTS65001: The user has not consented.".to_owned(), "sign-in-error"),
    ] {
        page.write(&text).await;
        let above = format!("[data-note={note}] ~ .headline, :has([data-note={note}]) ~ .headline");
        assert_eq!(page.count(&above), 1, "{note}");
    }
}

/// Where several capabilities share a row, each says what it takes, before what is there.
#[test]
async fn what_is_needed_comes_before_what_is_there() {
    let page = Explainer::add(&[("mode", "enterprise")]).await;
    page.write("Delegated permissions: OnlineMeetings.ReadWrite").await;
    for id in ["read-meetings", "update-meetings", "delete-meetings"] {
        assert_eq!(page.verdict(id), "conditional");
        let reason = page.text(&format!("[data-capability={id}] p"));
        let takes = reason.find("it takes OnlineMeetings.Read").expect(&reason);
        assert!(takes < reason.find("There is OnlineMeetings.ReadWrite").expect(&reason));
    }
}

#[test]
async fn every_note_has_its_source() {
    let page = Explainer::add(&[("mode", "enterprise")]).await;
    page.write("Calendars.ReadWrite (Application) EWS.AccessAsUser.All Mail.Read").await;
    let notes = page.count("[part=notes] li");
    assert!(notes >= 4, "{notes}");
    let sources = || page.count("[part=notes] li a[href^='https://']");
    until("the sources have come", || sources() >= notes).await;
    assert!(page.text("[part=foot]").contains("Nothing you paste leaves this page."));
    assert!(page.text("[part=foot]").contains("7 August 2026"));
}

/// A manifest holds ids only: their table comes when it is needed.
#[test]
async fn tables_come_when_a_paste_needs_them() {
    const MANIFEST: &str = r#""resourceAppId": "00000003-0000-0000-c000-000000000000",
"resourceAccess": [ { "id": "b8bb2037-6e08-44ac-a4ea-4674e010e2a4", "type": "Role" } ]"#;
    let page = Explainer::add(&[("mode", "enterprise")]).await;
    page.write(MANIFEST).await;
    until("the ids have come", || page.verdict("create-meetings") == "conditional").await;
    let domain = support::explain("enterprise", MANIFEST, "2026-11-23T12:00:00Z");
    assert_eq!(json(&page.explanation()), domain);
}
