//! What a key says of the names in its value, and whether it is code at all.

use crate::permission::Kind;

use super::Statement;
use super::lines::{indent, near};
use super::signs::Sign;
use super::value::Shape;

/// What the key says of the names in its value.
#[derive(Clone, Copy, Default)]
pub(super) struct About {
    /// Whether it speaks of permissions at all.
    pub(super) permissions: bool,
    pub(super) kind: Option<Kind>,
    pub(super) denied: bool,
    pub(super) scopes: bool,
    /// Whether the braces around it say so, and not the key.
    pub(super) inside: bool,
}

impl Statement {
    /// What the key and the words in front of it say.
    pub(super) fn about(&self, text: &str, lower: &str) -> About {
        let segment = text.get(near(text, self.segment())..self.key.start).unwrap_or_default();
        let front = segment.to_ascii_lowercase();
        let words = ["scope", "permission", "perms", "role", "claim_values", "delegated"];
        let short = lower.len() <= 120;
        let mut about = About { scopes: lower.contains("scope"), ..About::default() };
        // What an API offers is nobody's request.
        let offers = ["approles", "oauth2permission", "publishedpermission"]
            .iter()
            .any(|word| lower.contains(word));
        about.permissions = short && !offers && words.iter().any(|word| lower.contains(word))
            || lower == "application";
        // `<add key="ida:Scopes" value="…">`, `<key>Scopes</key> <array> <string>…`
        let element = self.sign.sign == Sign::Tag && matches!(lower, "string" | "item");
        if element || lower == "value" {
            about.scopes = front.contains("scope");
            about.permissions = element || about.scopes;
        }
        // Of a table with columns these say it.
        about.kind = kind_of_key(lower.rsplit('(').next().unwrap_or_default(), about.scopes);
        if self.sign.sign == Sign::Call && !about.permissions {
            let signs_in = ["token", "login", "signin", "sign_in"];
            about.kind =
                signs_in.iter().any(|word| lower.contains(word)).then_some(Kind::Delegated);
        }
        // What another line or statement denies is something else.
        about.denied =
            is_denied(lower, front.rsplit(['\n', ';', ']', '}']).next().unwrap_or_default());
        about
    }

    /// Where the part of the line begins in which the key stands.
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
                let small =
                    key.starts_with(|first: char| first.is_ascii_lowercase() || first == '_');
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
                                && !(quoted && lower == "scope")
                        }
                        Shape::Lines => (small || constant) && begins,
                        Shape::Bare => begins && identifier,
                    }
            }
        }
    }
}

/// Whether the key, or a word in front of it, says that they are held.
fn says_held(front: &str, lower: &str) -> bool {
    let held = ["granted", "consented", "current", "has", "have", "holds", "approved"];
    let begins = ["granted", "consented", "current", "assigned", "effective", "actual", "approved"];
    let clause = front.rsplit([',', ';', '{', ']']).next().unwrap_or_default();
    begins.iter().any(|word| lower.starts_with(word))
        || ["granted", "consented"].iter().any(|word| lower.ends_with(word))
        || clause
            .to_ascii_lowercase()
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| held.contains(&word))
}

/// The kind of the permissions that such a key names.
fn kind_of_key(lower: &str, scopes: bool) -> Option<Kind> {
    if lower.contains("delegated") {
        Some(Kind::Delegated)
    } else if [
        "application",
        "app_perm",
        "app-perm",
        "appperm",
        "app_role",
        "approle",
        "app_scope",
        "app_only",
        "apponly",
    ]
    .iter()
    .any(|word| lower.contains(word))
    {
        Some(Kind::Application)
    } else if scopes || lower == "claim_values" {
        Some(Kind::Delegated)
    } else if lower.contains("role") {
        Some(Kind::Application)
    } else {
        None
    }
}

/// Whether the key, or a word in front of it, says that they are not there.
fn is_denied(lower: &str, front: &str) -> bool {
    let off = [
        "disabled",
        "disable",
        "removed",
        "excluded",
        "exclude",
        "denied",
        "blocked",
        "missing",
        "revoked",
        "forbidden",
        "unused",
        "lacking",
        "notgranted",
        "not_granted",
        "ungranted",
    ];
    off.iter().any(|word| lower.contains(word))
        || ["missing", "lacks", "lacking", "denied", "without", "insufficient", "no"]
            .iter()
            .any(|word| front.split(|letter: char| !letter.is_alphanumeric()).any(|of| of == *word))
}
