//! What every permission opens, from Microsoft's files and the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;
use teams_scope_explainer::permission::{Kind, Resource};

use super::paths;
use super::rules::{ADDITIONS, EXCHANGE_KINDS, ON_EXCHANGE, POLICY, RAW, RAW_ITEMS, UNDER_POLICY};
use super::table::{A, CAPABILITIES, D, Way, letter, numbers};

/// For each capability that a name opens the conditions; none where it opens it
/// without one.
pub type Opened = BTreeMap<usize, BTreeSet<&'static str>>;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct World {
    /// Every name in Microsoft's spelling, and the kinds that it can have, by folded name.
    pub names: BTreeMap<String, (String, BTreeSet<Kind>)>,
    /// By kind and folded name.
    pub opened: BTreeMap<(Kind, String), Opened>,
    /// By kind and capability the folded names that could open it.
    openers: BTreeMap<(Kind, usize), Vec<String>>,
    /// Folded names whose consent is for one chat or team (rule 39).
    specific: BTreeSet<String>,
}

pub fn fold(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// The name under which a grant of this kind counts (rule 18).
pub fn counts_as(name: &str, kind: Kind) -> String {
    let folded = fold(name);
    if folded == "calendars.readbasic" && kind == A { folded + ".all" } else { folded }
}

/// One of Microsoft's files, from the project's copy.
pub fn file(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/microsoft/{name}.br"));
    let packed = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut text = Vec::new();
    brotli_decompressor::BrotliDecompress(&mut &packed[..], &mut text).unwrap();
    serde_json::from_slice(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text)).unwrap()
}

impl World {
    /// The world as Microsoft's files have it, made once.
    pub fn get() -> &'static World {
        static WORLD: OnceLock<World> = OnceLock::new();
        WORLD.get_or_init(|| {
            World::of(&file("permissions.json"), &file("permissions-descriptions.json"))
        })
    }

    pub fn of(permissions: &Value, descriptions: &Value) -> World {
        let mut world = World::default();
        for (list, kind) in [("delegatedScopesList", D), ("applicationScopesList", A)] {
            for entry in descriptions[list].as_array().unwrap() {
                world.name(entry["value"].as_str().unwrap(), kind);
            }
        }
        let described: BTreeSet<String> = world.names.keys().cloned().collect();
        for (name, entry) in permissions["permissions"].as_object().unwrap() {
            let folded = fold(name);
            // Where the two lists disagree on the kinds, the descriptions decide.
            if !described.contains(&folded) {
                for scheme in entry["schemes"].as_object().unwrap().keys() {
                    world.name(name, if scheme == "Application" { A } else { D });
                }
            }
            if entry["authorizationType"] == "RSC" {
                world.specific.insert(folded.clone());
            }
            for set in entry["pathSets"].as_array().unwrap() {
                world.data(&folded, set);
            }
        }
        world.rules();
        world
    }

    fn name(&mut self, name: &str, kind: Kind) {
        let known = self.names.entry(fold(name)).or_default();
        known.0 = name.to_owned();
        known.1.insert(kind);
    }

    /// What one set of paths opens.
    fn data(&mut self, name: &str, set: &Value) {
        let has =
            |key: &str, value: &str| set[key].as_array().unwrap().iter().any(|item| item == value);
        let found: BTreeSet<String> =
            set["paths"].as_object().unwrap().keys().map(|path| paths::bare(path)).collect();
        for (kind, scheme) in [(D, "DelegatedWork"), (A, "Application")] {
            if !has("schemeKeys", scheme) {
                continue;
            }
            for (capability, row) in CAPABILITIES.iter().enumerate() {
                if let Way::By(method, path) = row.way(kind)
                    && has("methods", method)
                    && found.contains(&paths::bare(path))
                {
                    self.open(name, kind, capability, "");
                }
            }
        }
    }

    /// Opens a capability under this condition, or under none.
    fn open(&mut self, name: &str, kind: Kind, capability: usize, condition: &'static str) {
        let conditions = if condition.is_empty() { None } else { Some(condition) };
        self.opened
            .entry((kind, fold(name)))
            .or_default()
            .insert(capability, conditions.into_iter().collect());
    }

    fn rules(&mut self) {
        for (name, kinds, condition, lists) in ADDITIONS {
            for kind in [D, A].into_iter().filter(|kind| kinds.contains(letter(*kind))) {
                for capability in lists.iter().flat_map(|list| numbers(list)) {
                    self.open(name, kind, capability, condition);
                }
            }
        }
        for (name, ids) in RAW_ITEMS {
            for capability in numbers(ids) {
                self.open(name, D, capability, RAW);
                self.open(&format!("{name}.All"), A, capability, RAW);
            }
        }
        let mut under: Vec<((Kind, String), &'static str)> = Vec::new();
        under.extend(UNDER_POLICY.map(|name| ((A, fold(name)), POLICY)));
        for name in &self.specific {
            under.extend([D, A].map(|kind| ((kind, name.clone()), "resource-specific")));
        }
        for (key, condition) in under {
            for conditions in self.opened.get_mut(&key).into_iter().flat_map(Opened::values_mut) {
                *conditions = BTreeSet::from([condition]);
            }
        }
        // 18: the data calls the application permission otherwise.
        let basic = self.opened.remove(&(A, "calendars.readbasic".into())).unwrap_or_default();
        self.opened.entry((A, "calendars.readbasic.all".into())).or_default().extend(basic);
        // Nothing may be opened that the table says no permission of the kind can.
        for ((kind, name), opened) in &self.opened {
            for capability in opened.keys() {
                let way = CAPABILITIES[*capability].way(*kind);
                assert!(!matches!(way, Way::NoneCan | Way::NotApplicable), "{name}");
                if !self.is_impossible(name, *kind, Resource::MicrosoftGraph) {
                    self.openers.entry((*kind, *capability)).or_default().push(name.clone());
                }
            }
        }
    }

    /// Rule 7: a kind that the name cannot have on this resource.
    pub fn is_impossible(&self, name: &str, kind: Kind, resource: Resource) -> bool {
        match resource {
            Resource::MicrosoftGraph => self
                .names
                .get(&counts_as(name, kind))
                .is_some_and(|(_, kinds)| !kinds.contains(&kind)),
            Resource::ExchangeOnline => EXCHANGE_KINDS
                .iter()
                .any(|(known, letter_of)| *known == name && *letter_of != letter(kind)),
            _ => false,
        }
    }

    /// What a grant of this kind opens.
    pub fn opened_by(&self, name: &str, kind: Kind, resource: Resource) -> Option<&Opened> {
        let opens_here = match resource {
            Resource::MicrosoftGraph => name != "full_access_as_app",
            Resource::ExchangeOnline => ON_EXCHANGE.contains(&name),
            _ => false,
        };
        if !opens_here || self.is_impossible(name, kind, resource) {
            return None;
        }
        self.opened.get(&(kind, counts_as(name, kind)))
    }

    /// The folded names that could open the capability as this kind.
    pub fn openers(&self, kind: Kind, capability: usize) -> &[String] {
        self.openers.get(&(kind, capability)).map_or(&[], Vec::as_slice)
    }

    /// A name in Microsoft's spelling.
    pub fn spelt<'a>(&'a self, folded: &'a str) -> &'a str {
        self.names.get(folded).map_or(folded, |(name, _)| name)
    }
}
