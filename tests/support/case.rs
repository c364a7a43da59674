//! A case: a paste, and what is expected of its reading.

/// One case file.
pub struct Case {
    pub about: String,
    pub mode: String,
    pub now: String,
    pub paste: String,
    /// The keys of its head.
    pub keys: Vec<String>,
    /// All but the paste, in order, as they stand there.
    pub sections: Vec<(String, Vec<String>)>,
}

impl Case {
    /// Reads a case file: a head of `key: value` lines, then sections that begin
    /// with `=== name`. Whatever stands there is taken; `tests/cases.rs` says what
    /// may.
    pub fn parse(file: &str) -> Case {
        let mut parts = file.split("\n=== ");
        let head = parts.next().unwrap_or_default();
        let pairs: Vec<(&str, &str)> = head
            .lines()
            .map(|line| line.split_once(':').unwrap_or((line, "")))
            .map(|(key, value)| (key.trim(), value.trim()))
            .collect();
        let value = |name: &str, default: &str| {
            let found = pairs.iter().find(|(key, _)| *key == name);
            found.map_or(default, |(_, value)| value).to_owned()
        };
        let mut paste = None;
        let mut sections = Vec::new();
        for part in parts {
            let (name, body) = part.split_once('\n').unwrap_or((part, ""));
            if name == "paste" && paste.is_none() {
                paste = Some(body.to_owned());
            } else {
                let lines = body.lines().map(|line| line.trim_end().to_owned());
                sections.push((
                    name.trim().to_owned(),
                    lines.filter(|line| !line.is_empty()).collect(),
                ));
            }
        }
        Case {
            about: value("about", ""),
            mode: value("mode", "individual"),
            now: value("now", "2026-11-23T12:00:00Z"),
            paste: paste.unwrap_or_default(),
            keys: pairs.iter().map(|(key, _)| (*key).to_owned()).collect(),
            sections,
        }
    }

    /// The lines of a section; `None` where the case does not say.
    pub fn lines(&self, section: &str) -> Option<Vec<String>> {
        self.sections.iter().find(|(name, _)| name == section).map(|(_, lines)| lines.clone())
    }
}
