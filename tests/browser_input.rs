//! Whatever is pasted: no panic, no freeze, nothing read as markup. Texts of megabytes
//! are pasted into the built page (`tests/page/states-job.test.mjs`): not optimised, they
//! take minutes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(target_arch = "wasm32")]

mod support;

use js_sys::JsString;
use support::element::{Explainer, until};
use teams_scope_explainer::capability::Capability;
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The element still answers, and made nothing of the text but text.
async fn still_answers(page: &Explainer, what: &str) {
    assert_eq!(page.verdicts().len(), Capability::all().count(), "{what}");
    assert_eq!(page.count("script, img, iframe, b b, [onerror]"), 0, "{what}");
    page.write("User.Read").await;
    assert_eq!(page.verdict("identify-account"), "conferred", "{what}");
}

#[test]
async fn odd_texts() {
    let page = Explainer::add(&[]).await;
    for text in [
        "\0",
        "User\0.Read",
        "\0User.Read\0",
        "\u{200b}User.\u{200b}Read\u{feff}",
        "\u{202e}daeR.resU\u{202c} User.Read \u{200f}",
        "<script>alert(1)</script>User.Read",
        "<img src=x onerror=alert(1)> `User.Read` <b>MailSend</b>",
        "</textarea><b>User.Read</b>",
        "`````",
        "&lt;User.Read&gt; &#0;",
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} Üser.Read Μail.Read",
        "........",
        ",,,;;;|||",
        "\r\r\n\n\r",
        "\u{85}\u{2028}\u{2029}\u{b}\u{c}",
    ] {
        page.write(text).await;
        still_answers(&page, text).await;
    }
}

#[test]
async fn markup_is_shown_as_text() {
    let page = Explainer::add(&[]).await;
    page.write("<b>MailSend</b> <i onclick=x>").await;
    assert_eq!(page.text(".marked"), "<x>MailSend</x> <x xxxxxxx=x>\n");
    assert_eq!(page.count(".marked b, .marked i"), 0);
}

#[test]
async fn lone_surrogates() {
    let page = Explainer::add(&[]).await;
    for units in [
        &[0xd83d][..],
        &[0xde00, 0xd83d],
        &[0xdc00, 0x55, 0x73, 0x65, 0x72, 0x2e, 0x52, 0x65, 0x61, 0x64],
    ] {
        let text = JsString::from_char_code(units);
        page.write_js(&text).await;
        // What the reader typed is left as it is.
        assert!(js_sys::Object::is(&support::element::get(&page.area(), "value"), &text));
        still_answers(&page, "surrogates").await;
    }
}

#[test]
async fn ten_thousand_lines_are_bounded_on_the_page() {
    let page = Explainer::add(&[]).await;
    let letters = || 'A'..='Z';
    let odd: String = letters()
        .flat_map(|one| letters().map(move |two| format!("Files.Read.{one}{two}\n")))
        .collect();
    let text = ["Mail.Read\n".repeat(10_000), odd].concat();
    page.write(&text).await;
    assert!(page.text("[data-capability=read-events]").len() < 500);
    let listed = page.count("[part=unrecognised]");
    assert!((1..=102).contains(&listed), "{listed}");
    // All of them, but for those that are listed.
    let more = 26 * 26 + 1 - page.count(".grants > li:not(.run)");
    assert!(page.text("[part=reading]").contains(&format!("Show {more} more")), "{more}");
    assert!(page.count("*") < 2_000, "{}", page.count("*"));
}

#[test]
async fn scopes_attribute_of_any_length() {
    let text = "User.Read ".repeat(200_000);
    let page = Explainer::add(&[("scopes", &text)]).await;
    until("it is answered", || page.verdict("identify-account") == "conferred").await;
    assert_eq!(page.count("[data-note=input-cut]"), 1);
}
