//! Markup as a text. The third module writes what the widget shows on a closer look, and the
//! first module draws it, whatever it is (`widget/view/markup.rs`). So the first module needs
//! neither a view for it nor its words.
//!
//! A text consists of parts, each with a name. A part consists of lines. The first sign of a
//! line says what it does:
//!
//! - `<li|part=grant`: opens an element ([`tag`] has how it is written),
//! - `>`: closes the one that is open,
//! - `*User.Read`: its key among its siblings,
//! - `@data-grant=User.Read`: an attribute,
//! - `+` and `-`: a radio button that is the chosen one, or is not,
//! - `!undo`: what the person says with it,
//! - `"Granted`: a text.

pub(crate) mod tag;

use tag::{NAMES, Name, Tag, name, tag};

/// Begins a part.
pub(crate) const PART: char = '\u{1d}';
/// Stands for a line break within a line.
pub(crate) const BREAK: char = '\u{1e}';

/// A button.
pub(crate) const BUTTON: Tag = Tag::new("button|type=button|class=button");
/// A button that looks like a link.
pub(crate) const LINK: Tag = Tag::new("button|type=button|class=link");

/// A text while it is written.
#[derive(Default)]
pub(crate) struct Writing(String);

impl Writing {
    /// The text.
    pub fn text_of(self) -> String {
        self.0
    }

    /// Begins a part.
    pub fn part(&mut self, name: &[&str]) {
        self.0.push(PART);
        self.0.push_str(&name.join(" "));
        self.0.push('\n');
    }

    /// Sentences for a screen reader, a line each and without back-ticks. The part must hold
    /// nothing else.
    pub fn plain(&mut self, sentences: &[String]) {
        for sentence in sentences {
            self.0.extend(sentence.split('`'));
            self.0.push('\n');
        }
    }

    /// An element, which `inside` fills.
    pub fn element(&mut self, element: Tag, inside: impl FnOnce(&mut Writing)) {
        self.line('<', &[element.text()]);
        inside(self);
        self.line('>', &[]);
    }

    /// An element that holds a text.
    pub fn words(&mut self, element: Tag, text: &str) {
        self.element(element, |html| html.text(text));
    }

    /// An element that holds a sentence of ours: what stands between back-ticks
    /// is code.
    pub fn sentence(&mut self, element: Tag, text: &str) {
        self.element(element, |html| html.rich(text));
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.line('"', &[text]);
    }

    /// A sentence of ours: what stands between back-ticks is code.
    pub fn rich(&mut self, text: &str) {
        for (index, piece) in text.split('`').enumerate() {
            if index % 2 == 1 {
                self.words(tag!("code|translate=no"), piece);
            } else if !piece.is_empty() {
                self.text(piece);
            }
        }
    }

    /// An attribute of the element that is open.
    pub fn set(&mut self, name: Name, value: &str) {
        self.line('@', &[NAMES.get(name.0).copied().unwrap_or_default(), "=", value]);
    }

    /// What tells the element that is open from its siblings. Where one of them has a
    /// key, all need one.
    pub fn key(&mut self, key: &str) {
        self.line('*', &[key]);
    }

    /// Whether the open radio button is the chosen one.
    pub fn chosen(&mut self, chosen: bool) {
        self.line(if chosen { '+' } else { '-' }, &[]);
    }

    /// What the person says with the element that is open (`correction::Turn::said`).
    pub fn says(&mut self, said: &str) {
        self.line('!', &[said]);
    }

    /// A button, and what the person says with it.
    pub fn button(&mut self, element: Tag, label: &str, said: &str) {
        self.element(element, |html| {
            html.key(label);
            html.says(said);
            html.text(label);
        });
    }

    /// A button that the contract names.
    pub fn action(&mut self, id: &str, label: &str) {
        self.text(" ");
        self.element(LINK, |html| {
            html.set(name!("data-action"), id);
            html.says(id);
            html.text(label);
        });
    }

    fn line(&mut self, sign: char, pieces: &[&str]) {
        self.0.push(sign);
        for piece in pieces {
            // No text of a page may begin a line or a part.
            let one_line = |letter| if matches!(letter, '\n' | PART) { BREAK } else { letter };
            self.0.extend(piece.chars().map(one_line));
        }
        self.0.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_pasted_stays_within_its_line() {
        let mut html = Writing::default();
        html.part(&["note", "a"]);
        html.element(tag!("p|class=b"), |html| {
            html.key("k");
            html.set(name!("href"), "x\n>");
            html.rich("One `Two`.");
            html.text("\u{1d}list\n<p");
        });
        let text = "\u{1d}note a\n<p|class=b\n*k\n@href=x\u{1e}>\n\"One \n<code|translate=no\n\
                    \"Two\n>\n\".\n\"\u{1e}list\u{1e}<p\n>\n";
        assert_eq!(html.text_of(), text);
    }
}
