//! Tables that only some pastes need: they may load when such a paste arrives.

/// The tables at hand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tables<'a> {
    /// The ids of permissions, packed ([`crate::reading::words::ids::pack`]).
    pub ids: Option<&'a [u8]>,
    /// The display names of consent prompts (`data/prompts/`), one text for each
    /// language, English first; `None` where they are not loaded.
    pub prompts: Option<&'a [&'a str]>,
}

/// The tables that a reading lacked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MissingTables {
    /// The ids of permissions.
    pub ids: bool,
    /// The English display names of consent prompts.
    pub prompts: bool,
    /// Their translations: the text holds letters that English has not.
    pub translations: bool,
}

impl MissingTables {
    /// Adds the tables that another part of the reading lacked.
    pub(in crate::reading) fn add(&mut self, other: MissingTables) {
        self.ids |= other.ids;
        self.prompts |= other.prompts;
        self.translations |= other.translations;
    }

    /// Whether anything is missing.
    pub fn any(self) -> bool {
        self.ids || self.prompts || self.translations
    }
}

impl Tables<'static> {
    /// All tables, compiled in: for everything but the widget, which loads them
    /// when they are needed (the linker leaves them out of a module that does not
    /// call this).
    pub fn built_in() -> Tables<'static> {
        use std::sync::OnceLock;
        static IDS: OnceLock<Vec<u8>> = OnceLock::new();
        static PROMPTS: [&str; 6] = [
            include_str!("../../../data/prompts/en.tsv"),
            include_str!("../../../data/prompts/de.tsv"),
            include_str!("../../../data/prompts/es.tsv"),
            include_str!("../../../data/prompts/fr.tsv"),
            include_str!("../../../data/prompts/ja.tsv"),
            include_str!("../../../data/prompts/pt.tsv"),
        ];
        let ids = IDS.get_or_init(|| {
            crate::reading::words::ids::pack(include_str!("../../../data/ids.tsv"))
        });
        Tables { ids: Some(ids), prompts: Some(&PROMPTS) }
    }
}
