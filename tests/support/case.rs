//! A case: a paste, and what is expected of its reading.

/// One case file.
pub struct Case {
    pub about: String,
    pub mode: String,
    pub now: String,
    pub paste: String,
    sections: Vec<(String, Vec<String>)>,
}

impl Case {
    /// Reads a case file: a head of `key: value` lines, then sections that begin
    /// with `=== name`.
    pub fn parse(file: &str) -> Case {
        let mut parts = file.split("\n=== ");
        let head = parts.next().unwrap_or_default();
        let key = |name: &str, default: &str| {
            head.lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
                .map_or(default, str::trim)
                .to_owned()
        };
        let mut paste = String::new();
        let mut sections = Vec::new();
        for part in parts {
            let (name, body) = part.split_once('\n').unwrap_or((part, ""));
            if name == "paste" {
                paste = body.to_owned();
            } else {
                let lines = body.lines().map(|line| line.trim_end().to_owned());
                sections.push((
                    name.trim().to_owned(),
                    lines.filter(|line| !line.is_empty()).collect(),
                ));
            }
        }
        Case {
            about: key("about", ""),
            mode: key("mode", "individual"),
            now: key("now", "2026-11-23T12:00:00Z"),
            paste,
            sections,
        }
    }

    /// The lines of a section; `None` where the case does not say.
    pub fn lines(&self, section: &str) -> Option<Vec<String>> {
        self.sections.iter().find(|(name, _)| name == section).map(|(_, lines)| lines.clone())
    }
}
