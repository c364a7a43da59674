//! The kind that a single word names, whole or cut.

use crate::permission::Kind;
use crate::reading::words::look::is_ornament;

/// The kind that one word names, in any language of the portal. Stems, because
/// the endings follow the grammar.
pub(in crate::reading) fn of_word(word: &str) -> Option<Kind> {
    let word = word.trim_matches(is_ornament);
    // The first letter rules out most words.
    let other = |first: char| first.is_ascii() && !"dgatrsDGATRS".contains(first);
    if word.len() > 40 || word.starts_with(other) {
        return None;
    }
    let lower = word.to_lowercase();
    let lower = lower.split('-').next().unwrap_or_default();
    let delegated =
        ["delegat", "delegier", "delegad", "delegov", "delegow", "delegerad", "delegált"]
            .iter()
            .chain(&["délégu", "gedelegeerd", "委任", "委派", "위임", "делегир"])
            .any(|stem| lower.starts_with(stem));
    if (delegated && lower != "delegation" && lower != "delegates") || lower == "scope" {
        return Some(Kind::Delegated);
    }
    let application = [
        "application",
        "anwendung",
        "aplicación",
        "aplicativo",
        "aplicação",
        "aplicacion",
        "applicazione",
        "toepassing",
        "aplikacja",
        "aplikace",
        "alkalmazás",
        "アプリケーション",
        "應用程式",
        "应用程序",
        "애플리케이션",
        "приложение",
        "role",
        "approle",
        "apponly",
    ];
    (application.contains(&lower) || (lower == "app" && word.contains("nly")))
        .then_some(Kind::Application)
}

/// The kind of which a word is the cut beginning. "Delegate" counts as whole.
pub(super) fn of_clipped(word: &str) -> Option<Kind> {
    let lower = word.to_ascii_lowercase();
    if lower.len() < 4 || lower == "delegate" {
        return None;
    }
    let begins = |whole: &str| whole.starts_with(&lower) && whole.len() > lower.len();
    let delegated = begins("delegated").then_some(Kind::Delegated);
    delegated.or(begins("application").then_some(Kind::Application))
}

/// Whether a word is the cut beginning of a kind.
pub(in crate::reading) fn is_clipped(word: &str) -> bool {
    of_clipped(word).is_some()
}
