//! Tables that only some pastes need: they may load when such a paste arrives.

/// The tables at hand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Supplies<'a> {
    /// The ids of permissions, packed ([`super::ids::pack`]).
    pub ids: Option<&'a [u8]>,
    /// The display names of consent prompts (`data/prompts/`), one text for each
    /// language, English first; `None` where they are not loaded.
    pub prompts: Option<&'a [&'a str]>,
}

/// The tables that a reading lacked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wants {
    /// The ids of permissions.
    pub ids: bool,
    /// The English display names of consent prompts.
    pub prompts: bool,
    /// Their translations: the text holds letters that English has not.
    pub translations: bool,
}

impl Wants {
    /// Whether anything is wanted.
    pub fn any(self) -> bool {
        self.ids || self.prompts || self.translations
    }
}

impl Supplies<'static> {
    /// All tables, compiled in: for everything but the widget, which loads them
    /// when they are wanted (the linker leaves them out of a module that does not
    /// call this).
    pub fn built_in() -> Supplies<'static> {
        use std::sync::OnceLock;
        static IDS: OnceLock<Vec<u8>> = OnceLock::new();
        static PROMPTS: [&str; 6] = [
            include_str!("../../data/prompts/en.tsv"),
            include_str!("../../data/prompts/de.tsv"),
            include_str!("../../data/prompts/es.tsv"),
            include_str!("../../data/prompts/fr.tsv"),
            include_str!("../../data/prompts/ja.tsv"),
            include_str!("../../data/prompts/pt.tsv"),
        ];
        let ids = IDS.get_or_init(|| super::ids::pack(include_str!("../../data/ids.tsv")));
        Supplies { ids: Some(ids), prompts: Some(&PROMPTS) }
    }
}
