//! What another module tells on a closer look (`sharing/telling.rs`), line by line.

/// A line: its cells, the first of which says what it is.
pub type Line = Vec<String>;

/// All lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told(Vec<Line>);

impl Told {
    /// The lines of a text.
    pub fn of(text: &str) -> Told {
        let mut lines = Vec::new();
        for line in text.split('\n') {
            if !line.is_empty() {
                lines.push(line.split('\t').map(str::to_owned).collect());
            }
        }
        Told(lines)
    }

    /// Whether nothing is told yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The lines that begin with these cells.
    pub fn all<'a>(&'a self, head: &'a [&'a str]) -> impl Iterator<Item = &'a Line> {
        self.0.iter().filter(move |line| begins(line, head))
    }

    /// What the first line that begins with these cells says behind them; empty where
    /// there is none.
    pub fn said(&self, head: &[&str]) -> &str {
        let line = self.0.iter().find(|line| begins(line, head));
        line.map_or("", |line| cell(line, head.len()))
    }

    /// The lines of this kind behind the first that begins with these cells, up to
    /// one of another kind.
    pub fn behind(&self, head: &[&str], kind: &str) -> &[Line] {
        let Some(at) = self.0.iter().position(|line| begins(line, head)) else { return &[] };
        let rest = self.0.get(at + 1..).unwrap_or_default();
        // Several lines can begin so: those of the last count.
        let skip = rest.iter().take_while(|line| begins(line, head)).count();
        let rest = rest.get(skip..).unwrap_or_default();
        let length = rest.iter().take_while(|line| cell(line, 0) == kind).count();
        rest.get(..length).unwrap_or_default()
    }
}

fn begins(line: &Line, head: &[&str]) -> bool {
    head.iter().enumerate().all(|(index, wanted)| cell(line, index) == *wanted)
}

/// A cell of a line; empty where there is none.
pub fn cell(line: &Line, index: usize) -> &str {
    line.get(index).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_by_how_they_begin() {
        let told = Told::of(
            "note\ta\tText.\nsource\tx\ty\nsource\tz\nnote\tb\tOther.\n\nhow\t0\tOne.\nhow\t0\tTwo.\nsource\tw\n",
        );
        let texts = |head: &[&str]| -> Vec<String> {
            told.all(head).map(|line| cell(line, 2).to_owned()).collect()
        };
        assert_eq!(texts(&["note"]), ["Text.", "Other."]);
        assert_eq!(texts(&["how", "0"]), ["One.", "Two."]);
        let addresses = |head: &[&str]| -> Vec<String> {
            told.behind(head, "source").iter().map(|line| cell(line, 1).to_owned()).collect()
        };
        assert_eq!(addresses(&["note", "a"]), ["x", "z"]);
        assert_eq!(addresses(&["note", "b"]), Vec::<String>::new());
        assert_eq!(addresses(&["how", "0"]), ["w"]);
        assert!(Told::of("").is_empty() && !told.is_empty());
    }
}
