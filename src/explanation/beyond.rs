//! Which permissions are more than needed: the one place that says so.

use crate::mode::{Mode, Modes};

use super::answer::{Evidence, Explanation, Standing};

/// Names of permissions, in order of the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beyond {
    /// What counts and no mode asks for, then what is broader than what it stands for.
    pub own: Vec<String>,
    /// What counts and only the other mode asks for: too much of neither connection.
    pub elsewhere: Vec<String>,
}

/// What is more than the answer's mode needs.
pub fn beyond(answer: &Explanation, modes: &Modes) -> Beyond {
    let mut beyond = Beyond::default();
    let Some(mode) = modes.find(&answer.mode) else { return beyond };
    let other = modes.counterpart(mode);
    for name in &answer.extra {
        if other.is_some_and(|other| asks_for(other, name)) {
            beyond.elsewhere.push(name.clone());
        } else {
            beyond.own.push(name.clone());
        }
    }
    for row in &answer.required {
        for name in broader(answer, row.standing, &row.by) {
            // What is asked for by its own name may cover something else as well.
            if !asks_for(mode, name) && !beyond.own.contains(name) {
                beyond.own.push(name.clone());
            }
        }
    }
    beyond
}

/// The permissions by which something broader than what is asked for stands in its place.
pub(super) fn broader<'a>(
    answer: &Explanation,
    standing: Standing,
    by: &'a [String],
) -> &'a [String] {
    let granted = answer.reading.evidence == Evidence::Granted;
    if granted && standing == Standing::Covered { by } else { &[] }
}

fn asks_for(mode: &Mode, name: &str) -> bool {
    mode.asks.iter().any(|ask| *ask.permission == *name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explanation::{Headline, explain};
    use crate::reading::{Tables, read};

    fn of(mode: &str, text: &str) -> (Beyond, Headline) {
        let modes = Modes::built_in();
        let reading = read(text, &modes, Tables::built_in());
        let answer = explain(&modes, modes.find(mode).unwrap(), &reading, 0);
        (beyond(&answer, &modes), Headline::of(&answer, &modes))
    }

    #[test]
    fn what_the_other_mode_asks_for_stands_apart() {
        let both = "User.Read, OnlineMeetings.ReadWrite, offline_access, User.ReadBasic.All, \
                    Organization.Read.All, Chat.Read";
        let (found, headline) = of("individual", both);
        assert_eq!(found.own, ["Chat.Read"]);
        assert_eq!(found.elsewhere, ["User.ReadBasic.All", "Organization.Read.All"]);
        // The sentence counts the same.
        assert_eq!(headline.extra, 1);
    }

    #[test]
    fn what_is_broader_than_asked_for_is_more_than_needed() {
        let (found, headline) = of(
            "enterprise",
            "Application permissions: User.Read.All, OnlineMeetings.ReadWrite.All, \
             Organization.Read.All",
        );
        assert_eq!(found, Beyond { own: vec!["User.Read.All".into()], elsewhere: vec![] });
        assert_eq!(headline.extra, 1);
    }
}
