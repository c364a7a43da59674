//! A folder with inputs and a folder with tables, made for one test and removed after it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::options::Options;
use crate::{Outcome, catalogue, kept};

/// The files of a small world: two capabilities, a handful of permissions.
const FILES: &[(&str, &str)] = &[
    (
        "in/permissions.json",
        r#"{ "permissions": {
            "Meet.Write": { "authorizationType": "oAuth2",
                "schemes": { "DelegatedWork": {}, "DelegatedPersonal": {}, "Application": {} },
                "pathSets": [
                    { "schemeKeys": ["DelegatedWork", "Application"], "methods": ["GET", "POST"],
                      "paths": { "/ME/meetings": "least=DelegatedWork", "/users/{id}/meetings": "" } }
                ] },
            "Meet.Personal": { "authorizationType": "oAuth2", "schemes": { "DelegatedPersonal": {} },
                "pathSets": [
                    { "schemeKeys": ["DelegatedPersonal"], "methods": ["POST"], "paths": { "/me/meetings": "" } }
                ] },
            "Read.Chat": { "authorizationType": "RSC", "schemes": { "Application": {} },
                "pathSets": [
                    { "schemeKeys": ["Application"], "methods": ["GET"], "paths": { "/users/{id}/events": "" } }
                ] },
            "Calls.joinASGuest": { "authorizationType": "oAuth2", "schemes": { "Application": {} },
                "pathSets": [
                    { "schemeKeys": ["Application"], "methods": ["POST"], "paths": { "/users/{id}/meetings": "" } }
                ] },
            "Basic.Read": { "authorizationType": "oAuth2",
                "schemes": { "DelegatedWork": {}, "Application": {} },
                "pathSets": [
                    { "schemeKeys": ["DelegatedWork"], "methods": ["GET"], "paths": { "/me/events": "" } },
                    { "schemeKeys": ["Application"], "methods": ["GET"], "paths": { "/users/{id}/events": "" } }
                ] }
        } }"#,
    ),
    (
        "in/permissions-descriptions.json",
        r#"{ "delegatedScopesList": [
                { "id": "00000000-0000-0000-0000-00000000000A", "value": "Meet.Write",
                  "adminConsentDisplayName": "Write  users’ meetings.", "consentDisplayName": "Write your\u00a0meetings" },
                { "id": "00000000-0000-0000-0000-00000000000b", "value": "Basic.Read",
                  "adminConsentDisplayName": "Read basics", "consentDisplayName": "Write your meetings" },
                { "id": "00000000-0000-0000-0000-00000000000c", "value": "offline",
                  "adminConsentDisplayName": "Stay", "consentDisplayName": null } ],
             "applicationScopesList": [
                { "id": "00000000-0000-0000-0000-00000000000a", "value": "Meet.Write",
                  "adminConsentDisplayName": "Write users' meetings", "consentDisplayName": null },
                { "id": "00000000-0000-0000-0000-00000000000d", "value": "Basic.Read.All",
                  "consentDisplayName": "Read basics" },
                { "id": "00000000-0000-0000-0000-00000000000e", "value": "Calls.JoinAsGuest",
                  "adminConsentDisplayName": "Join" } ] }"#,
    ),
    (
        "in/provisioningInfo.json",
        r#"{ "permissionDeployments": {
            "meet.personal": [
                { "id": "00000000-0000-0000-0000-0000000000f1", "scheme": "DelegatedPersonal" },
                { "id": "", "scheme": "DelegatedWork" },
                { "scheme": "DelegatedWork" },
                { "id": "00000000-0000-0000-0000-000000000000", "scheme": "DelegatedWork" },
                { "id": "000000000-0000-0000-0000-0000000000f", "scheme": "DelegatedWork" },
                { "id": "00000000-0000-0000-0000-00000000000b", "scheme": "DelegatedWork" } ],
            "_A.B5": [ { "id": "00000000-0000-0000-0000-0000000000f2", "scheme": "Application" } ]
        } }"#,
    ),
    (
        "data/capabilities.tsv",
        "# by hand\n\
         make-meetings\tteams\tPOST /me/meetings\tMeet.Write\tPOST /users/{id}/meetings\tMeet.Write\ts\n\
         read-events\tcalendar\tGET /me/events\tBasic.Read\tGET /users/{id}/events\tBasic.Read.All\ts\n\
         stay\tteams\trule\toffline\t-\t\ts\n",
    ),
    (
        "data/additions.tsv",
        "offline\td\tmicrosoft-graph\tstay\t\ts\n\
         Elsewhere\td\texchange-online\tread-events\t\ts\n",
    ),
    ("data/aliases.tsv", "Basic.Read\ta\tBasic.Read.All\ts\n"),
    ("data/conditions.tsv", "Meet.Write\ta\tteams-application-access-policy\t*\ts\n"),
    ("data/elsewhere.tsv", "Elsewhere\td\texchange-online\t\ts\n"),
    ("data/traps.tsv", "Basic.Read.Some\tBasic.Read\ts\n"),
    ("data/watchlists.tsv", "note\tMeet.Write\ts\n"),
    ("data/modes.tsv", "mode\tone\tOne\tdelegated\ts\nasks\tone\tMeet.Write\tmake-meetings\ts\n"),
    ("data/notes.tsv", "note\ts\n"),
    ("data/errors.tsv", "AADSTS1\tAADSTS1\tmeaning\ts\n"),
    ("data/sources.tsv", "s\tA source\thttps://example.com/\t2026-01-02\tprimary\n"),
];

pub const LANGUAGES: [&str; 5] = ["de-DE", "es-ES", "fr-FR", "ja-JP", "pt-BR"];

const TRANSLATION: &str = r#"{ "delegatedScopesList": [
        { "id": "x", "value": "Meet.Write", "adminConsentDisplayName": "Termine schreiben",
          "consentDisplayName": "Ihre Termine schreiben" },
        { "id": "x", "value": "Gone.Long.Ago", "adminConsentDisplayName": "Fort", "consentDisplayName": "Fort" } ],
     "applicationScopesList": [
        { "id": "x", "value": "Meet.Write", "consentDisplayName": "Termine schreiben" } ] }"#;

static NEXT: AtomicU32 = AtomicU32::new(0);

pub struct World {
    root: PathBuf,
}

impl World {
    /// The small world.
    pub fn tiny() -> World {
        let world = World::empty();
        for (name, text) in FILES {
            world.put(name, text);
        }
        for language in LANGUAGES {
            world.put(&format!("in/permissions-descriptions_{language}.json"), TRANSLATION);
        }
        world
    }

    /// The project's copy of Microsoft's files, unpacked, and this repository's tables.
    pub fn real() -> World {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let world = World::empty();
        for entry in fs::read_dir(data.join(kept::FOLDER)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "br") {
                let name = path.file_stem().unwrap().to_str().unwrap();
                let text = String::from_utf8(kept::read(&path).unwrap()).unwrap();
                world.put(&format!("in/{name}"), &text);
            }
        }
        copy(&data, &world.root.join("data"));
        world
    }

    fn empty() -> World {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("catalogue-{}-{number}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        World { root }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    pub fn put(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    pub fn get(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// Replaces text that must be there.
    pub fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.get(name);
        assert!(text.contains(from), "{name} holds no {from}");
        self.put(name, &text.replace(from, to));
    }

    pub fn remove(&self, name: &str) {
        fs::remove_file(self.path(name)).unwrap();
    }

    pub fn rename(&self, from: &str, to: &str) {
        fs::create_dir_all(self.path(to).parent().unwrap()).unwrap();
        fs::rename(self.path(from), self.path(to)).unwrap();
    }

    /// Changes a JSON file as a program would.
    pub fn edit_json(&self, name: &str, change: impl FnOnce(&mut serde_json::Value)) {
        let mut value = serde_json::from_str(&self.get(name)).unwrap();
        change(&mut value);
        self.put(name, &value.to_string());
    }

    /// Runs the command as of some version of the data, and gives its lines.
    pub fn run(&self) -> Outcome<Vec<String>> {
        self.run_with(&["--commit", "0123abcd", "--date", "2026-01-02"]).map(|(lines, _)| lines)
    }

    /// The lines, and whether `data/` is up to date.
    pub fn check(&self) -> (Vec<String>, bool) {
        self.run_with(&["--check"]).unwrap()
    }

    pub fn run_with(&self, flags: &[&str]) -> Outcome<(Vec<String>, bool)> {
        let mut arguments = vec![self.path("in").display().to_string()];
        arguments.extend(flags.iter().map(|flag| (*flag).to_owned()));
        self.run_as(&arguments)
    }

    /// Runs the command from the project's copy.
    pub fn run_from_copy(&self, flags: &[&str]) -> Outcome<(Vec<String>, bool)> {
        let arguments: Vec<String> = flags.iter().map(|flag| (*flag).to_owned()).collect();
        self.run_as(&arguments)
    }

    fn run_as(&self, arguments: &[String]) -> Outcome<(Vec<String>, bool)> {
        let report = catalogue(&Options::parse(arguments)?, &self.path("data"))?;
        Ok((report.lines, report.up_to_date))
    }

    /// The rows of a table, without its comments.
    pub fn rows(&self, name: &str) -> Vec<String> {
        self.get(name).lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
    }

    /// All texts in `data/`.
    pub fn tables(&self) -> BTreeMap<PathBuf, String> {
        let mut tables = BTreeMap::new();
        collect(&self.path("data"), &mut tables);
        tables
    }
}

impl Drop for World {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.root).ok();
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            // Not fs::copy: the originals may be read-only, and the copies are altered.
            fs::write(target, fs::read(&path).unwrap()).unwrap();
        }
    }
}

fn collect(folder: &Path, tables: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, tables);
        } else if path.extension().is_none_or(|extension| extension != "br") {
            let text = fs::read_to_string(&path).unwrap();
            tables.insert(path, text);
        }
    }
}
