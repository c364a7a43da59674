//! The words of which sentences about permissions are made.

/// Whether a word is one of those, parted by blanks: shorter than a table.
pub(super) fn is_one_of(word: &str, words: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

pub(super) fn is_not(word: &str) -> bool {
    is_one_of(word, "not never cannot nicht") || word.ends_with("n't")
}

pub(super) fn denies(word: &str) -> bool {
    is_one_of(word, "no none nothing nobody neither nor")
}

/// "Unlike X, Y …": what is set aside ends at the comma.
pub(super) fn sets_aside(word: &str) -> bool {
    matches!(word, "unlike" | "instead" | "rather" | "except")
}

pub(super) fn is_joiner(word: &str) -> bool {
    is_one_of(word, "and or nor as well plus also the both delegated application")
}

pub(super) fn is_contrast(gap: &[&str]) -> bool {
    gap.iter().any(|word| is_one_of(word, "not from with than instead unlike isn't"))
}

/// Words that stand between a name and what is said of it.
pub(super) fn is_filler(word: &str) -> bool {
    is_one_of(
        word,
        "is are was were has have had been be being still currently now yet status \
         consent permission permissions scope scopes both all it this the a an same as of \
         for to access application delegated admin administrator calendar calendars \
         longer such granted one approval and also teams graph microsoft any which that",
    )
}

pub(super) fn tells_of_no_consent(words: &[&str]) -> bool {
    let denied = words.iter().any(|word| is_not(word) || denies(word) || *word == "without");
    let of_consent = words.iter().any(|word| tells_of_consent(word));
    let of_need = words
        .iter()
        .any(|word| matches!(*word, "required" | "needed" | "necessary" | "requires" | "needs"));
    denied && of_consent && !of_need && words.len() <= 8
}

/// Words that say that somebody gives, or is to give, a permission.
pub(super) fn gives(word: &str) -> bool {
    is_one_of(word, "grant add approve give allow enable")
}

/// Words that say that it was given.
pub(super) fn is_given(word: &str) -> bool {
    is_one_of(
        word,
        "granted approved consented given gave added assigned allowed received obtained \
         enabled kept ok present included available listed there gewährt erteilt",
    )
}

/// Words that say that it is not there, or no more.
pub(super) fn is_lacking(word: &str) -> bool {
    is_one_of(
        word,
        "lacking missing absent removed dropped revoked withdrawn denied refused rejected \
         declined blocked pending awaiting waiting outstanding disabled disallowed \
         forbidden failed failing invalid unapproved deleted replaced excluded denies refuses rejects forbids blocks awaits abgelehnt ausstehend",
    )
}

/// Words in front of "to" that say that it was not done.
pub(super) fn refuses(word: &str) -> bool {
    is_lacking(word) || matches!(word, "unable" | "forgot")
}

/// Words that say that it is asked for.
pub(super) fn asks(word: &str) -> bool {
    is_one_of(
        word,
        "requires require required requiring needs need needed requests request requested \
         requesting wants want wanted recommend recommended suggest propose proposed minimum expects expected",
    )
}

/// Words in front of a verb that make a wish of it, or a guess.
pub(super) fn is_wish(word: &str) -> bool {
    is_one_of(word, "should must would could can will shall may might shouldn't mustn't")
}

/// Words that make a condition of what follows.
pub(super) fn is_condition(word: &str) -> bool {
    matches!(word, "if" | "unless" | "whether" | "until" | "once" | "ensure")
}

/// Words that stand between a verb and what denies it or wishes for it.
pub(super) fn is_auxiliary(word: &str) -> bool {
    is_one_of(
        word,
        "be been being yet still currently now also actually ever even since later then \
         already again got we you i",
    )
}

/// Words in front of the other side of a mistake.
pub(super) fn is_against(word: &str) -> bool {
    matches!(word, "with" | "for")
}

pub(super) fn tells_of_consent(word: &str) -> bool {
    is_one_of(word, "consent granted approved consented grant approval")
}

/// Verbs with which a sentence goes on about its subject.
pub(super) fn is_verb(word: &str) -> bool {
    is_one_of(word, "is are was were has have")
}

/// Words with which a question begins that is answered by yes or no.
pub(super) fn is_question(word: &str) -> bool {
    is_wish(word) || is_one_of(word, "do does did is are was were has have please")
}

/// Words that speak of granting and lacking.
pub(super) fn is_of_grants(word: &str) -> bool {
    is_lacking(word) || is_one_of(word, "grant approve granted approved consented given there")
}

/// Words for having, which rule what stands right behind them.
pub(super) fn has(word: &str) -> bool {
    is_one_of(word, "have get hold contain include add need")
}

/// Words that point to a list below.
pub(super) fn points(word: &str) -> bool {
    matches!(word, "these" | "this" | "those" | "following")
}
