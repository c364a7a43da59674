//! The languages: what is said in each, and that all of what is said comes from it.
//!
//! That each has the messages, arguments and code of English, `build.rs` sees to.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;
use std::path::Path;

use messages::{Language, Order, languages, order, places, text};
use support::case::Case;
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::explanation::steps::{Whom, steps};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{Reading, Tables, read};
use teams_scope_explainer::sharing::{Share, Style, Tell, What, about, lay_out, tell};
use teams_scope_explainer::wording::{learn, shared_words};

/// Up to when sources and days may differ: nothing of it is in a language.
const NOW: i64 = 1_790_000_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn all() -> (Vec<Language>, Order) {
    let languages = languages(&root().join("locales")).unwrap().unwrap();
    let places = places(&root().join("src")).unwrap();
    let order = order(&languages[0], &places);
    (languages, order)
}

/// Every language but English as what ships of it, and the made-up one.
fn learned() -> Vec<Language> {
    let (mut languages, order) = all();
    let mut pseudo = languages[0].pseudo();
    pseudo.tag = "pseudo".into();
    languages.push(pseudo);
    for language in &languages[1..] {
        learn(language.tag.clone(), text(language, &languages[0], &order, None));
    }
    languages
}

/// All texts that others are to have, and all that is told beside an answer.
fn told(modes: &Modes, mode: &str, reading: &Reading, lang: &str) -> Vec<String> {
    let mode = modes.find(mode).unwrap();
    let other = modes.counterpart(mode).unwrap();
    let kept = Reading::nothing();
    let share = Share {
        modes,
        mode,
        reading,
        kept: Some((other, &kept)),
        table: "",
        now: NOW,
        lang,
        page: "https://help.example/page",
    };
    // Markdown shows what is code.
    let mut texts = vec![share.make(What::Markdown).unwrap(), share.make(What::Risk).unwrap()];
    let answer = explain(modes, mode, reading, NOW);
    let steps = steps(&answer, mode, true);
    let message = shared_words(lang).message(&answer, mode, &steps, Some("app"));
    texts.extend(message.map(|blocks| lay_out(&blocks, Style::Markdown)));
    let about = about(100, 2, "", "Mail.Read");
    texts.push(seen(&tell(&share, Tell::Answer, Some(reading), &about)));
    texts.push(seen(&tell(&share, Tell::Adding, None, "Mail.Read")));
    texts.push(tell(&share, Tell::Find, None, "pizza"));
    texts
}

/// The golden answers' pastes, and every twentieth case.
fn pastes() -> Vec<String> {
    let mut pastes = Vec::new();
    for entry in fs::read_dir(root().join("tests/answers")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|it| it == "txt") {
            pastes.push(fs::read_to_string(path).unwrap());
        }
    }
    for (_, path) in support::files(&root().join("tests/cases"), "case").into_iter().step_by(20) {
        pastes.push(Case::parse(&fs::read_to_string(path).unwrap()).paste);
    }
    pastes
}

/// What is in no language: names, commands, addresses, titles of sources.
fn is_ours(word: &str) -> bool {
    // How the native stand-in for `Intl` joins lists and writes days.
    const NAMES: [&str; 5] = ["and", "individual", "enterprise", "connect", "pseudo"];
    const MONTHS: &str = "January February March April May June July August September October \
                          November December";
    NAMES.iter().any(|name| name.eq_ignore_ascii_case(word))
        || MONTHS.split(' ').any(|month| month == word)
}

/// What is seen of told markup (`src/written`): a line a text, code between back-ticks,
/// the titles of sources left out.
fn seen(markup: &str) -> String {
    let mut seen = String::new();
    let mut open: Vec<&str> = Vec::new();
    for line in markup.lines() {
        // Sentences that are heard have no sign.
        let (sign, rest) = line.split_at_checked(1).unwrap_or_default();
        let within = open.last().copied().unwrap_or_default();
        match sign {
            "<" => open.push(rest),
            ">" => drop(open.pop()),
            "\"" if within.starts_with("a|") => {}
            "\"" if within.starts_with("code") || within.starts_with("legend") => {
                seen.extend(["`", rest, "`\n"]);
            }
            "\"" => seen.extend([rest, "\n"]),
            _ => {}
        }
    }
    assert!(open.is_empty(), "{open:?} in {markup}");
    seen
}

/// A text without code, commands, addresses and the texts of Microsoft's errors.
fn words(text: &str) -> String {
    let mut kept = String::new();
    let errors = fs::read_to_string(root().join("data/errors.tsv")).unwrap();
    let ids = errors.lines().filter_map(|row| row.split('\t').next());
    let text =
        ids.filter(|id| id.contains(' ')).fold(text.to_owned(), |text, id| text.replace(id, ""));
    for line in text.lines() {
        let is_code = line.contains("MicrosoftTeams")
            || line.contains("https://")
            || line.contains("Cs") && line.contains('-');
        if !is_code {
            kept.extend(line.split('`').step_by(2));
            kept.push('\n');
        }
    }
    kept
}

/// Nothing is glued to a message or left in English: in a language that has an accent
/// on each letter, no plain word is left.
#[test]
fn all_that_is_said_comes_from_the_language() {
    learned();
    let modes = Modes::built_in();
    let accent = |letter: char| letter.is_alphabetic() && !letter.is_ascii();
    for paste in pastes() {
        for mode in &modes.modes {
            let reading = read(&paste, &modes, Tables::built_in());
            let mut silent = 0;
            for text in told(&modes, &mode.id, &reading, "pseudo") {
                let words = words(&text);
                silent += usize::from(!words.contains(accent));
                for word in words.split(|letter: char| !letter.is_alphabetic()) {
                    let plain = word.len() > 2 && word.chars().all(|it| it.is_ascii_alphabetic());
                    assert!(!plain || is_ours(word), "{word:?} in {words}");
                }
            }
            // Only what an addition would change may be nothing.
            assert!(silent <= 1, "{silent} texts say nothing: {paste}");
        }
    }
}

#[test]
fn no_place_is_left_open_in_any_language() {
    let languages = learned();
    let modes = Modes::built_in();
    let pastes = [
        "",
        "User.Read OnlineMeetings.ReadWrite offline_access",
        "User.ReadBasic.All OnlineMeetings.ReadWrite.All Mail.Read Calendars.ReadWrite (Delegated)",
        "AADSTS65001 AADSTS50105",
        "EWS.AccessAsUser.All Chat.Read CalendarsReadWrite",
    ];
    for language in &languages {
        for paste in pastes {
            for mode in &modes.modes {
                let reading = read(paste, &modes, Tables::built_in());
                for text in told(&modes, &mode.id, &reading, &language.tag) {
                    // The braces of PowerShell stand in commands.
                    // So do those of Microsoft's paths.
                    let ours = |line: &&str| {
                        !line.contains("AppIds")
                            && !line.starts_with("```")
                            && !line.contains("{id}")
                    };
                    let lines = text.lines().filter(ours);
                    for line in lines {
                        assert!(!line.contains(['{', '|']) || line.starts_with('|'), "{line}");
                        assert_eq!(line.matches('`').count() % 2, 0, "{line}");
                    }
                }
            }
        }
    }
}

/// Words that two languages share.
const COGNATES: [&str; 1] = ["fr kind-application: Application"];

/// Sentences of two languages that are the same are names, or one was forgotten.
#[test]
fn none_is_english_by_accident() {
    const SAME: [&str; 9] = [
        "app",
        "area-teams",
        "operation",
        "why-if",
        "entry",
        "error-code",
        "ended",
        "source",
        "sources",
    ];
    let (languages, _) = all();
    let english = &languages[0];
    let mut same = Vec::new();
    for language in &languages[1..] {
        for message in &english.messages {
            let own = language.find(&message.id).unwrap();
            let punctuation =
                message.id.starts_with("between-") || message.id.starts_with("within-");
            if punctuation || SAME.contains(&&*message.id) {
                continue;
            }
            for text in &message.texts {
                let letters = text.split(['{', '}']).step_by(2).collect::<String>();
                let is_long = letters.chars().filter(|it| it.is_alphabetic()).count() > 3;
                if is_long && own.texts.contains(text) && !text.contains("$kind") {
                    same.push(format!("{} {}: {text}", language.tag, message.id));
                }
            }
        }
    }
    same.retain(|it| !COGNATES.contains(&it.as_str()));
    assert!(same.is_empty(), "{same:#?}");
}

/// The commands are the same in every language, their comments are not.
#[test]
fn commands_are_commands_in_every_language() {
    let languages = learned();
    let run = |tag: &str, whom| -> Vec<String> {
        let commands = shared_words(tag).commands(Some("app"), whom);
        commands.into_iter().filter(|line| !line.starts_with("# ")).collect()
    };
    for language in &languages {
        for whom in Whom::ALL {
            assert_eq!(run(&language.tag, whom), run("en", whom), "{}", language.tag);
        }
    }
}

/// Whoever asks in their language finds what is meant.
#[test]
fn capabilities_are_found_in_the_language() {
    learned();
    let modes = Modes::built_in();
    let mode = modes.find("individual").unwrap();
    let reading = Reading::as_asked(mode);
    let answer = explain(&modes, mode, &reading, 0);
    for (lang, question, id) in [
        ("de", "Kann Cronofy Termine löschen?", "delete-events"),
        ("fr", "Cronofy peut-il lire les transcriptions ?", "read-transcripts"),
        ("es", "¿Puede crear reuniones?", "create-meetings"),
        ("pt-BR", "O Cronofy pode ler chats?", "read-chats"),
        ("ja", "会議室", "find-rooms"),
        // Without blanks between the words.
        ("ja", "Cronofyは予定を削除できますか？", "delete-events"),
        // Without accents, as they are typed.
        ("fr", "reunion", "create-meetings"),
        ("es", "grabacion", "read-recordings"),
        ("pt-BR", "Pode criar reuniao?", "create-meetings"),
    ] {
        let found = teams_scope_explainer::sharing::find(&answer, shared_words(lang), question);
        let found = found.unwrap_or_default();
        assert!(found.iter().any(|row| row.id.id() == id), "{lang}: {question}: {found:?}");
    }
}

/// The page's files know the languages that there are.
#[test]
fn the_page_knows_the_languages() {
    let (languages, _) = all();
    let file = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let (life, load, size) = (file("web/life.js"), file("web/load.js"), file("xtask/src/size.rs"));
    for language in &languages {
        let tag = &language.tag;
        assert!(life.contains(&format!("\"{tag}\"")), "web/life.js does not know {tag}");
        if tag != "en" {
            let name = format!("words-{tag}.txt");
            assert!(load.contains(&name) && size.contains(&name), "nothing loads {name}");
        }
    }
}
