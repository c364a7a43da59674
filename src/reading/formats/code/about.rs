//! What a key says of the names in its value, and whether key and value are code at all.

use crate::permission::Kind;
use crate::reading::words::kind;
use crate::reading::words::status;

use super::comments::is_commented;
use super::items::only_names;
use super::lines::{indent, line_end, near};
use super::signs::Sign;
use super::statement::{Shape, Statement};

/// What the key says of the names in its value.
#[derive(Clone, Copy, Default)]
pub(super) struct About {
    /// Whether it speaks of permissions at all.
    pub(super) permissions: bool,
    /// The kind that it states.
    pub(super) kind: Option<Kind>,
    /// Whether it says that the permissions are missing.
    pub(super) denied: bool,
    /// Whether it speaks of scopes.
    pub(super) scopes: bool,
    /// Whether the braces around it say so, and not the key.
    pub(super) inside: bool,
}

impl Statement {
    /// What the key and the words in front of it say.
    pub(super) fn about(&self, text: &str, lower: &str) -> About {
        let segment = text.get(near(text, self.segment())..self.key.start).unwrap_or_default();
        let front = segment.to_ascii_lowercase();
        let words =
            ["scope", "permission", "perms", "role", "claim_values", "claimvalues", "delegated"];
        let mut about = About { scopes: lower.contains("scope"), ..About::default() };
        // What an API offers is nobody's request.
        let offers = ["approles", "oauth2permission", "publishedpermission"]
            .iter()
            .any(|word| lower.contains(word));
        about.permissions =
            !offers && words.iter().any(|word| lower.contains(word)) || lower == "application";
        // `<add key="ida:Scopes" value="…">`, `<key>Scopes</key> <array> <string>…`
        let element = self.sign.sign == Sign::Tag && matches!(lower, "string" | "item");
        if element || lower == "value" {
            about.scopes = front.contains("scope");
            about.permissions = element || about.scopes;
        }
        // `grants(scope)`: the columns of a table say the kind, not its name.
        about.kind = kind::of_key(lower.rsplit('(').next().unwrap_or_default(), about.scopes);
        if self.sign.sign == Sign::Call && !about.permissions {
            about.kind = kind::of_call(lower);
        }
        // What another line or statement denies is something else.
        about.denied =
            is_denied(lower, front.rsplit(['\n', ';', ']', '}']).next().unwrap_or_default());
        about
    }

    /// Where the text in front of the key begins that is looked at: a few words of it.
    pub(super) fn segment(&self) -> usize {
        self.part.start.max(self.key.start.saturating_sub(60))
    }

    /// Whether a key of this look, in front of a value of this look, is code: a
    /// label in a list is none.
    pub(super) fn fits(
        &self,
        text: &str,
        key: &str,
        lower: &str,
        about: About,
        shape: Shape,
    ) -> bool {
        let front = text.get(near(text, self.segment())..self.key.start).unwrap_or_default();
        let front = front.rsplit('\n').next().unwrap_or_default().trim();
        if self.sign.sign != Sign::Call && !about.denied && says_held(front, lower) {
            return false;
        }
        match self.sign.sign {
            Sign::Equals | Sign::Option => shape != Shape::Bare || about.permissions,
            Sign::Call => shape != Shape::Bare,
            Sign::Tag => about.permissions && (front.ends_with('<') || front.ends_with(" name=")),
            Sign::Colon => {
                let quoted = key.starts_with(['"', '\'']);
                let small = key.starts_with(|first: char| first.is_ascii_lowercase());
                let capitals = !key.bytes().any(|byte| byte.is_ascii_lowercase());
                let constant = key.contains('_') && capitals;
                // Nobody writes a label like that.
                let identifier = key.contains('_')
                    || (small && key.bytes().any(|byte| byte.is_ascii_uppercase()));
                let begins = front.is_empty()
                    || front.ends_with(['{', ',', '(', '[', '-', '/', '#', '>', '|', '+']);
                about.permissions
                    && match shape {
                        Shape::Brackets => true,
                        Shape::Text if about.inside => begins,
                        Shape::Text => {
                            (about.scopes || identifier)
                                && begins
                                && (small
                                    || quoted
                                    || constant
                                    || (capitals
                                        && front.is_empty()
                                        && indent(text, self.key.start) > 0))
                                && (!(quoted && lower == "scope")
                                    || is_commented(text, self.key.start, self.part.start))
                        }
                        Shape::Lines => (small || constant) && begins,
                        Shape::Bare => {
                            begins
                                && (identifier
                                    || self.kind_of_item(text).is_some()
                                    || small && self.is_setting(text))
                        }
                    }
            }
        }
    }

    /// Whether it is a line of YAML, set in among other keys, with nothing but names for its
    /// value.
    fn is_setting(&self, text: &str) -> bool {
        let end = line_end(text, self.sign.end).min(self.part.end);
        indent(text, self.key.start) > 0
            && self.is_in_file(text, end)
            && only_names(text, &(self.sign.end..end)).is_some()
    }
}

/// Whether the key, or a word in front of it, says that the permissions are held.
fn says_held(front: &str, lower: &str) -> bool {
    let held = ["granted", "consented", "current", "has", "have", "holds", "approved"];
    let begins = ["granted", "consented", "current", "assigned", "effective", "actual", "approved"];
    let clause = front.rsplit([',', ';', '{', ']']).next().unwrap_or_default();
    // `result.Scopes`: the scopes of a token that was received.
    let of = lower.rsplit_once('.').map_or("", |(of, _)| of);
    begins.iter().any(|word| lower.starts_with(word))
        || ["result", "response"].iter().any(|word| of.ends_with(word))
        || clause
            .to_ascii_lowercase()
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| held.contains(&word))
}

/// Whether the key, or a word in front of it, says that the permissions are missing.
fn is_denied(lower: &str, front: &str) -> bool {
    const IN_FRONT: [&str; 7] =
        ["missing", "lacks", "lacking", "denied", "without", "insufficient", "no"];
    status::denies_in_name(lower)
        || front.split(|letter: char| !letter.is_alphanumeric()).any(|of| IN_FRONT.contains(&of))
}
