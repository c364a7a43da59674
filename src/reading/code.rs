//! Source code and configuration: assignments, arrays and maps of names. They
//! only ask for permissions.

use std::ops::Range;

use crate::permission::{Kind, Resource};

use super::draft::{Draft, Find, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::names::{self, Hit, Word};
use super::resource;

/// How far a key may reach, or what stands beside a name.
const NEAR: usize = 400;
/// How far a line is followed.
const LINE: usize = 4000;

/// Reads the code in a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    let mut source = Source::new(Format::Code, 0);
    let defaults = draft.defaults.len();
    let default = draft.text.find(".default");
    draft.nameless = true;
    for open in draft.open() {
        if names::any(draft.text, open.clone()) {
            draft.nameless = false;
            read_part(draft, &mut source, open);
        }
    }
    let first = source.finds.iter().map(|find| find.span.start).min();
    if let Some(first) = first.or(default.filter(|_| draft.defaults.len() > defaults)) {
        source.at = first;
        draft.sources.push(source);
    }
}

fn read_part(draft: &mut Draft<'_>, source: &mut Source, part: Range<usize>) {
    let text = draft.text;
    let brackets = Brackets::of(text, &part);
    let mut api = None;
    let mut at = part.start;
    while let Some(sign) = next_sign(text, at, part.end) {
        at = sign.end;
        let key = key_before(text, sign.start, part.start);
        let statement = Statement { sign, key, part: part.clone() };
        if let Some(end) = statement.read(draft, source, &brackets, &mut api) {
            at = end.max(at);
        }
    }
}

/// What stands between a key and its value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// `=`, `:=`, `=>`, `+=`
    Equals,
    /// `:`
    Colon,
    /// `(` behind an identifier
    Call,
    /// A blank behind an option of a command
    Option,
}

struct Spot {
    sign: Sign,
    start: usize,
    end: usize,
}

/// The next sign behind which a value may stand.
fn next_sign(text: &str, from: usize, to: usize) -> Option<Spot> {
    let bytes = text.as_bytes();
    let byte = |index: usize| bytes.get(index).copied().unwrap_or(b' ');
    let mut at = from;
    loop {
        let rest = bytes.get(at..to)?;
        let start = at + rest.iter().position(|byte| matches!(byte, b'=' | b':' | b'(' | b'-'))?;
        at = start + 1;
        let last = start.checked_sub(1).map_or(b' ', byte);
        let spot = match byte(start) {
            b'=' => {
                let mut end = start + 1;
                while matches!(byte(end), b'=' | b'>' | b'~') && end < start + 3 {
                    end += 1;
                }
                Spot { sign: Sign::Equals, start, end }
            }
            b':' if byte(start + 1) == b'=' => Spot { sign: Sign::Equals, start, end: start + 2 },
            b':' if byte(start + 1) == b':' || byte(start + 1) == b'/' || last == b':' => continue,
            b':' => Spot { sign: Sign::Colon, start, end: start + 1 },
            b'(' if last.is_ascii_alphanumeric() || last == b'_' => {
                Spot { sign: Sign::Call, start, end: start + 1 }
            }
            b'-' if last.is_ascii_whitespace() || start == from => {
                let rest = text.get(start..to.min(start + 40)).unwrap_or_default();
                let name = rest.trim_start_matches('-');
                let length = name
                    .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
                    .unwrap_or(name.len());
                let option = name.get(..length).unwrap_or_default().to_ascii_lowercase();
                let blank = name.get(length..).is_some_and(|rest| rest.starts_with(' '));
                if !(option.contains("scope") && blank) {
                    continue;
                }
                let start = start + rest.len() - name.len() + length;
                Spot { sign: Sign::Option, start, end: start + 1 }
            }
            _ => continue,
        };
        return Some(spot);
    }
}

/// The key that ends in front of a sign: an identifier, a string, or a string in
/// brackets.
fn key_before(text: &str, end: usize, from: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let line = line_start(text, end, from.max(near(text, end.saturating_sub(NEAR))));
    let from = line;
    let trimmed = text.get(from..end).unwrap_or_default();
    // `+=`, `?=`, `!=`
    let trimmed = trimmed.trim_end_matches(['+', '?', '!', ':']).trim_end();
    let stop = from + trimmed.len();
    let inner = trimmed.trim_end_matches([']', ' ', ')']);
    for quote in [b'"', b'\'', b'`'] {
        let closing = from + inner.len();
        if closing > from && bytes.get(closing - 1) == Some(&quote) {
            let body = text.get(from..closing - 1).unwrap_or_default();
            let start = body.rfind(char::from(quote)).map_or(from, |index| from + index);
            return start..stop;
        }
    }
    let mut start = stop;
    while start > from {
        let byte = bytes.get(start - 1).copied().unwrap_or(b' ');
        if !(byte.is_ascii_alphanumeric() || b"_.-$@".contains(&byte)) {
            break;
        }
        start -= 1;
    }
    // A type stands between the name and the sign: `scopes: list[str] =`.
    if start == stop { line.max(stop.saturating_sub(120)).min(stop)..stop } else { start..stop }
}

/// Which brackets belong together, strings left out.
struct Brackets {
    /// Where each one opens and closes, in order.
    pairs: Vec<(usize, usize)>,
    /// Strings: where each one opens and closes.
    strings: Vec<(usize, usize)>,
}

impl Brackets {
    fn of(text: &str, part: &Range<usize>) -> Brackets {
        let bytes = text.as_bytes();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let mut strings = Vec::new();
        let mut stack: Vec<(usize, u8)> = Vec::new();
        let mut at = part.start;
        while at < part.end {
            let byte = bytes.get(at).copied().unwrap_or(b' ');
            match byte {
                b'"' | b'\'' | b'`' => {
                    let last = at.checked_sub(1).and_then(|at| bytes.get(at)).copied();
                    let word = last.is_some_and(|last| last.is_ascii_alphanumeric());
                    let rest = bytes.get(at + 1..part.end).unwrap_or_default();
                    let close = rest
                        .iter()
                        .take(NEAR * 10)
                        .take_while(|next| **next != b'\n')
                        .position(|next| *next == byte);
                    // An apostrophe inside a word opens nothing.
                    if let Some(length) = close.filter(|_| !(word && byte == b'\'')) {
                        strings.push((at, at + 1 + length));
                        at += length + 1;
                    }
                }
                b'[' | b'(' | b'{' => {
                    stack.push((pairs.len(), byte));
                    pairs.push((at, usize::MAX));
                }
                b']' | b')' | b'}' => {
                    let opens = match byte {
                        b']' => b'[',
                        b')' => b'(',
                        _ => b'{',
                    };
                    if stack.last().is_some_and(|(_, open)| *open == opens)
                        && let Some((index, _)) = stack.pop()
                        && let Some(pair) = pairs.get_mut(index)
                    {
                        pair.1 = at + 1;
                    }
                }
                _ => {}
            }
            at += 1;
        }
        // What is never closed ends at the next blank line.
        let mut blank = part.end;
        let body = text.get(part.clone()).unwrap_or_default();
        let mut blanks: Vec<usize> =
            body.match_indices("\n\n").map(|(index, _)| part.start + index).collect();
        for (open, close) in pairs.iter_mut().rev() {
            while blanks.last().is_some_and(|last| *last > *open) {
                blank = blanks.pop().unwrap_or(blank);
            }
            if *close == usize::MAX {
                *close = blank;
            }
        }
        Brackets { pairs, strings }
    }

    fn close(of: &[(usize, usize)], open: usize) -> Option<usize> {
        let index = of.binary_search_by_key(&open, |(open, _)| *open).ok()?;
        of.get(index).map(|(_, close)| *close)
    }
}

/// A key, a sign, and what follows.
struct Statement {
    sign: Spot,
    key: Range<usize>,
    part: Range<usize>,
}

/// A value as it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Text,
    Brackets,
    Bare,
    /// Lines with dashes below the key.
    Lines,
}

/// What the key says of the names in its value.
#[derive(Clone, Copy, Default)]
struct About {
    /// Whether it speaks of permissions at all.
    permissions: bool,
    kind: Option<Kind>,
    denied: bool,
    scopes: bool,
}

impl Statement {
    /// Reads the statement; returns where it ends, if it was one of ours.
    fn read(
        &self,
        draft: &mut Draft<'_>,
        source: &mut Source,
        brackets: &Brackets,
        api: &mut Option<Resource>,
    ) -> Option<usize> {
        let text = draft.text;
        let key = text.get(self.key.clone())?;
        let plain_key = key.trim_matches(['"', '\'', '`', '[', ']', '(', ')', '$', '@', ' ']);
        let lower = plain_key.to_ascii_lowercase();
        if matches!(lower.as_str(), "resource_app_id" | "api_client_id") {
            *api = self.api(text);
            return None;
        }
        if let Some(end) = self.id(draft, source, &lower, *api) {
            return Some(end);
        }
        if let Some(end) = self.pair(draft, source) {
            return Some(end);
        }
        let about = self.about(text, &lower);
        let (span, shape) = self.value(text, brackets, about)?;
        if !self.fits(text, key, &lower, about, shape) {
            return None;
        }
        let hits = if about.permissions {
            names::hits(text, span.clone())
        } else {
            only_names(text, &span)?
        };
        let any = hits.iter().any(|hit| {
            matches!(hit.word, Word::Name { .. } | Word::Default { .. } | Word::Guid(_))
                || (about.scopes && shape != Shape::Bare)
        });
        if !any {
            // Nothing inside can be one either.
            return about.permissions.then_some(span.end);
        }
        let statement_end = self.comment_end(text, span.end);
        let comment = text.get(span.end..statement_end).unwrap_or_default();
        let stated = kind_in(comment).or_else(|| self.kind_above(text));
        let commented = is_commented(text, self.key.start, self.part.start);
        let manner = Manner {
            kind: stated.or(about.kind),
            status: if about.denied || commented { Status::NotGranted } else { Status::Declared },
            strength: if about.denied { Strength::Sentence } else { Strength::Declared },
            resource: if lower.ends_with("_ids") { *api } else { None },
            any_word: false,
        };
        let before = source.finds.len();
        read_hits(draft, source, &span, &hits, manner);
        // Ids that name no permission stay where they are.
        if source.finds.len() == before && hits.iter().all(|hit| matches!(hit.word, Word::Guid(_)))
        {
            return Some(span.end);
        }
        let start = self.comments_above(text);
        draft.take(start..statement_end);
        Some(statement_end)
    }

    /// What the key and the words in front of it say.
    fn about(&self, text: &str, lower: &str) -> About {
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
        // `<add key="ida:Scopes" value="…">`
        if lower == "value" && front.contains("scope") {
            about.scopes = true;
            about.permissions = true;
        }
        about.kind = if lower.contains("delegated") {
            Some(Kind::Delegated)
        } else if [
            "application",
            "app_perm",
            "app-perm",
            "appperm",
            "app_role",
            "approle",
            "app_scope",
        ]
        .iter()
        .any(|word| lower.contains(word))
        {
            Some(Kind::Application)
        } else if about.scopes || lower == "claim_values" {
            Some(Kind::Delegated)
        } else if lower.contains("role") {
            Some(Kind::Application)
        } else {
            None
        };
        if self.sign.sign == Sign::Call && !about.permissions {
            let signs_in = ["token", "login", "signin", "sign_in"];
            about.kind =
                signs_in.iter().any(|word| lower.contains(word)).then_some(Kind::Delegated);
        }
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
        ];
        about.denied = off.iter().any(|word| lower.contains(word))
            || ["missing", "lacks", "lacking", "denied", "without", "insufficient", "no"]
                .iter()
                .any(|word| {
                    front.split(|letter: char| !letter.is_alphanumeric()).any(|of| of == *word)
                });
        about
    }

    /// Where the part of the line begins in which the key stands.
    fn segment(&self) -> usize {
        self.part.start.max(self.key.start.saturating_sub(60))
    }

    /// Whether a key of this look, in front of a value of this look, is code: a
    /// label in a list is none.
    fn fits(&self, text: &str, key: &str, lower: &str, about: About, shape: Shape) -> bool {
        let front = text.get(near(text, self.segment())..self.key.start).unwrap_or_default();
        let front = front.rsplit('\n').next().unwrap_or_default().trim();
        match self.sign.sign {
            Sign::Equals | Sign::Option => shape != Shape::Bare || about.permissions,
            Sign::Call => shape != Shape::Bare,
            Sign::Colon => {
                let held = ["granted", "consented", "current", "has", "have", "holds", "approved"];
                let says_held = front
                    .to_ascii_lowercase()
                    .split(|letter: char| !letter.is_alphanumeric())
                    .any(|word| held.contains(&word));
                let quoted = key.starts_with(['"', '\'']);
                let small =
                    key.starts_with(|first: char| first.is_ascii_lowercase() || first == '_');
                let constant =
                    key.contains('_') && !key.bytes().any(|byte| byte.is_ascii_lowercase());
                let begins =
                    front.is_empty() || front.ends_with(['{', ',', '(', '[', '-', '/', '#']);
                about.permissions
                    && !says_held
                    && match shape {
                        Shape::Brackets => true,
                        Shape::Text => {
                            about.scopes
                                && begins
                                && (small || quoted || constant)
                                && !(quoted && lower == "scope")
                        }
                        Shape::Lines => (small || constant) && begins,
                        Shape::Bare => false,
                    }
            }
        }
    }

    /// The value: strings, brackets, the rest of the line, or lines with dashes.
    fn value(
        &self,
        text: &str,
        brackets: &Brackets,
        about: About,
    ) -> Option<(Range<usize>, Shape)> {
        let end = line_end(text, self.sign.end).min(self.part.end);
        let rest = text.get(self.sign.end..end)?;
        let start = self.sign.end + rest.len() - rest.trim_start().len();
        let rest = text.get(start..end)?;
        // `new List<string>`, `Arrays.asList`, `[]string`, `toset`, `@`
        let made_of =
            |letter: char| letter.is_ascii_alphanumeric() || "_.<>@$&* ,?:%".contains(letter);
        let lead = rest
            .get(..near(rest, 80))
            .and_then(|rest| rest.find(|letter: char| !made_of(letter)))
            .unwrap_or(rest.len());
        let mut open = start + lead;
        if text.get(open..).is_some_and(|rest| rest.starts_with("[]")) {
            let rest = text.get(open + 2..end)?;
            let lead = rest.get(..near(rest, 40)).unwrap_or_default();
            open += 2 + lead.find(|letter: char| !made_of(letter)).unwrap_or(lead.len());
        }
        let lead = text.get(start..open).unwrap_or_default();
        let lead_is_clean = open - start <= 60 && names::hits(text, start..open).is_empty();
        let first = text.as_bytes().get(open).copied().filter(|_| open < end);
        match first {
            Some(b'"' | b'\'' | b'`') if lead_is_clean && !lead.trim().contains([' ', ',']) => {
                if let Some(close) = long_string(text, open, self.part.end) {
                    return about.permissions.then_some((open..close, Shape::Text));
                }
                let mut close = Brackets::close(&brackets.strings, open)?.saturating_add(1);
                // Strings that are joined or listed without brackets.
                for _ in 0..1000 {
                    let behind = text.get(close..self.part.end).unwrap_or_default();
                    let next =
                        behind.trim_start_matches([',', '+', ' ', '\n', '\t', '\\', '.', '&']);
                    let gap = behind.len() - next.len();
                    let joined = behind.get(..gap).unwrap_or_default();
                    let joins = joined.contains([',', '+', '\\', '.', '&'])
                        || (joined.contains('\n') && self.sign.sign == Sign::Equals);
                    let Some(further) = Brackets::close(&brackets.strings, close + gap) else {
                        break;
                    };
                    if gap > 40 || !joins || is_key(text, further + 1) {
                        break;
                    }
                    close = further + 1;
                }
                Some((open..close, Shape::Text))
            }
            Some(b'[' | b'(' | b'{') if lead_is_clean && self.sign.sign != Sign::Call => {
                let close = Brackets::close(&brackets.pairs, open)?;
                let object =
                    text.as_bytes().get(open) == Some(&b'{') && !is_listing(text, open, close);
                (!object).then_some((open..close, Shape::Brackets))
            }
            Some(b'[' | b'{')
                if lead_is_clean && (lead.trim().is_empty() || lead.starts_with("new")) =>
            {
                let close = Brackets::close(&brackets.pairs, open)?;
                Some((open..close, Shape::Brackets))
            }
            _ if rest.trim().is_empty() || is_comment(rest.trim()) => {
                let lines = self.lines(text, end)?;
                Some((lines, Shape::Lines))
            }
            _ if self.sign.sign == Sign::Colon && is_block(rest.trim_end()) => {
                Some((self.block(text, end)?, Shape::Lines))
            }
            _ if about.permissions && matches!(self.sign.sign, Sign::Equals | Sign::Option) => {
                let rest = if self.sign.sign == Sign::Option {
                    rest.split(" -").next().unwrap_or_default()
                } else {
                    rest
                };
                let rest = rest.split(';').next().unwrap_or_default();
                let rest = rest.get(..comment_at(rest)).unwrap_or_default();
                Some((start..start + rest.trim_end().len(), Shape::Bare))
            }
            _ => None,
        }
    }

    /// The items of a YAML list below the key. A list that somebody wrote under a
    /// label looks alike: only lines that are set in, or other keys around it,
    /// tell that this is a file.
    fn lines(&self, text: &str, end: usize) -> Option<Range<usize>> {
        let home = indent(text, self.key.start);
        let mut last = end;
        let mut inner = None;
        while last < self.part.end {
            let from = last + 1;
            let to = line_end(text, from).min(self.part.end);
            let line = text.get(from..to).unwrap_or_default();
            let trimmed = line.trim_start();
            let deep = line.len() - trimmed.len();
            let item = trimmed.starts_with("- ");
            let within = (item && deep >= home) || (deep > home && inner.is_some());
            if !(within || (trimmed.starts_with('#') && inner.is_some())) || trimmed.is_empty() {
                break;
            }
            inner.get_or_insert(deep);
            last = to;
        }
        let deep = inner?;
        let own = line_start(text, self.key.start, self.part.start);
        let above = line_start(text, own.saturating_sub(1), self.part.start);
        let above = text.get(above..own).unwrap_or_default().trim();
        let is_pair = |line: &str| {
            line.split_once(':').is_some_and(|(key, _)| {
                !key.is_empty()
                    && key
                        .bytes()
                        .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
                    && key.starts_with(|first: char| first.is_ascii_lowercase())
            })
        };
        let below = (last + 1).min(self.part.end);
        let below = text.get(below..line_end(text, below)).unwrap_or_default().trim();
        // Nobody writes a label with an underscore.
        let identifier = text.get(self.key.clone()).is_some_and(|key| key.contains('_'));
        let file = identifier || home > 0 || deep > home || is_pair(above) || is_pair(below);
        file.then_some(end..last)
    }

    /// The lines of a YAML text below the key, all of them set in.
    fn block(&self, text: &str, end: usize) -> Option<Range<usize>> {
        let home = indent(text, self.key.start);
        let mut last = end;
        while last < self.part.end {
            let from = last + 1;
            let to = line_end(text, from).min(self.part.end);
            let line = text.get(from..to)?;
            let deep = line.len() - line.trim_start().len();
            if line.trim().is_empty() || deep <= home {
                break;
            }
            last = to;
        }
        (last > end).then_some(end..last)
    }

    /// The API that a configuration names for the permissions below.
    fn api(&self, text: &str) -> Option<Resource> {
        let end = line_end(text, self.sign.end).min(self.sign.end + NEAR);
        let value = text.get(self.sign.end..end)?;
        let value = value.get(..comment_at(value)).unwrap_or(value).trim();
        if let [.., name] = value.split('.').collect::<Vec<_>>().as_slice() {
            match name.trim_matches(['"', ']', '[']) {
                "MicrosoftGraph" => return Some(Resource::MicrosoftGraph),
                "Office365ExchangeOnline" => return Some(Resource::ExchangeOnline),
                "Office365SharePointOnline" | "SharePointOnline" => {
                    return Some(Resource::SharePointOnline);
                }
                _ => {}
            }
        }
        let quoted = value.trim_matches(['"', '\'', ',']);
        if names::is_guid(quoted) { resource::named(quoted) } else { None }
    }

    /// `id = "GUID"` beside `type = "Role"`, `app_role_id = "GUID"`, and ids that
    /// are looked up by name: `….app_role_ids["User.Read.All"]`.
    fn id(
        &self,
        draft: &mut Draft<'_>,
        source: &mut Source,
        lower: &str,
        api: Option<Resource>,
    ) -> Option<usize> {
        let own = lower.ends_with("role_id")
            || lower.ends_with("scope_id")
            || lower.ends_with("permission_id");
        if !(lower == "id" || own) {
            return None;
        }
        let text = draft.text;
        let end = line_end(text, self.sign.end).min(self.part.end).min(self.sign.end + NEAR);
        let end = (self.sign.end..=end).rev().find(|end| text.is_char_boundary(*end))?;
        let hits = names::hits(text, self.sign.end..end);
        let hit = hits.first()?;
        let typed = type_beside(text, self.sign.start, end, &self.part);
        if !own && typed.is_none() {
            return None;
        }
        let front = text.get(self.sign.end..hit.span.start)?.to_ascii_lowercase();
        let index = if front.contains("role_ids[") {
            Some(Kind::Application)
        } else if front.contains("scope_ids[") {
            Some(Kind::Delegated)
        } else {
            None
        };
        let by_key = if lower.contains("role") {
            Some(Kind::Application)
        } else if own {
            Some(Kind::Delegated)
        } else {
            None
        };
        let manner = Manner {
            kind: typed.or(index).or(by_key),
            status: Status::Declared,
            strength: Strength::Declared,
            resource: if own { None } else { api },
            any_word: false,
        };
        let count = source.finds.len();
        match &hit.word {
            Word::Guid(id) => put_id(draft, source, id, hit.span.clone(), manner),
            _ if index.is_some() => draft.read_hit(source, hit, manner),
            _ => return None,
        };
        if source.finds.len() > count {
            draft.take(self.key.start..hit.span.end);
        }
        Some(hit.span.end)
    }

    /// `"Name" = "GUID"`: one grant, its kind from the GUID.
    fn pair(&self, draft: &mut Draft<'_>, source: &mut Source) -> Option<usize> {
        let text = draft.text;
        let key = text.get(self.key.clone())?;
        if !key.contains('.') || !key.starts_with(['"', '\'', '`', '[']) {
            return None;
        }
        let keys = names::hits(text, self.key.clone());
        let [name] = keys.as_slice() else { return None };
        let end = line_end(text, self.sign.end).min(self.part.end).min(self.sign.end + 80);
        let end = (self.sign.end..=end).rev().find(|end| text.is_char_boundary(*end))?;
        let values = names::hits(text, self.sign.end..end);
        let id = values.first()?;
        let Word::Guid(guid) = &id.word else { return None };
        let gap = text.get(self.sign.end..id.span.start)?;
        if !name.is_name() || gap.chars().any(char::is_alphanumeric) {
            return None;
        }
        let commented = is_commented(text, self.key.start, self.part.start);
        put_pair(draft, source, name, guid, declared(commented));
        draft.take(self.key.start..id.span.end);
        Some(id.span.end)
    }

    /// The end of the comment behind a value, on the same line.
    fn comment_end(&self, text: &str, from: usize) -> usize {
        let end = line_end(text, from).min(self.part.end);
        let rest = text.get(from..end).unwrap_or_default();
        let behind = rest.trim_start_matches([' ', '\t', ',', ';', ')', ']', '}', '"', '\'']);
        if is_comment(behind) { end } else { from }
    }

    /// Where the comment lines right above begin: they are no list.
    fn comments_above(&self, text: &str) -> usize {
        let mut start = self.key.start;
        let from = self.part.start;
        let mut line = line_start(text, start, from);
        for _ in 0..10 {
            if line <= from {
                break;
            }
            let begin = line_start(text, line - 1, from);
            let comment = text.get(begin..line - 1).unwrap_or_default().trim();
            if !is_comment(comment) || comment.contains('=') {
                break;
            }
            start = begin;
            line = begin;
        }
        start
    }

    /// The kind that the comment right above states.
    fn kind_above(&self, text: &str) -> Option<Kind> {
        let start = self.comments_above(text);
        kind_in(text.get(start..self.key.start).unwrap_or_default())
    }
}

fn declared(commented: bool) -> Manner {
    Manner {
        kind: None,
        status: if commented { Status::NotGranted } else { Status::Declared },
        strength: Strength::Declared,
        resource: None,
        any_word: false,
    }
}

/// The end of the line, if it is near: looking further would make long lines
/// slow.
fn line_end(text: &str, from: usize) -> usize {
    let to = near(text, from + LINE);
    let rest = text.get(from..to).unwrap_or_default();
    from + rest.find('\n').unwrap_or(rest.len())
}

/// Where the line that holds `at` begins, if that is near.
fn line_start(text: &str, at: usize, from: usize) -> usize {
    let back = near(text, at.saturating_sub(LINE)).max(from).min(at);
    let before = text.get(back..at).unwrap_or_default();
    before.rfind('\n').map_or(back, |index| back + index + 1)
}

/// The nearest place in front where a character begins.
fn near(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// How far the line that holds `at` is set in.
fn indent(text: &str, at: usize) -> usize {
    let line = text.get(line_start(text, at, 0)..at).unwrap_or_default();
    line.len() - line.trim_start().len()
}

fn is_comment(text: &str) -> bool {
    ["//", "# ", "/*", "* ", "-- ", "<!--", "#"].iter().any(|mark| text.starts_with(mark))
}

/// Whether this begins a YAML text of several lines.
fn is_block(value: &str) -> bool {
    value.starts_with(['|', '>'])
        && value.len() <= 3
        && value.bytes().all(|b| b"|>+-0123456789".contains(&b))
}

/// Where a comment begins in a line, or its length.
fn comment_at(line: &str) -> usize {
    let mut blanks = line.match_indices([' ', '\t']).map(|(at, _)| at);
    let begins = |at: &usize| {
        let marks = ["#", "//", "/*", "--", "<!--"];
        // Behind a tab the other marks say nothing.
        let tab = line.as_bytes().get(*at) == Some(&b'\t');
        let marks = marks.get(..if tab { 2 } else { marks.len() }).unwrap_or_default();
        line.get(at + 1..).is_some_and(|rest| marks.iter().any(|mark| rest.starts_with(mark)))
    };
    blanks.find(begins).unwrap_or(line.len())
}

/// Whether the line of `at` was switched off: a comment in front of code.
fn is_commented(text: &str, at: usize, from: usize) -> bool {
    let line = text.get(line_start(text, at, from)..at).unwrap_or_default().trim_start();
    ["#", "//", "--", "<!--", ";", "REM "].iter().any(|mark| line.starts_with(mark))
}

/// The kind that a comment states, if it states one.
fn kind_in(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut kinds = [false, false];
    let [delegated, application] = &mut kinds;
    let about = ["permission", "type", "role", "app-only", "app only", "scope"];
    let speaks = about.iter().any(|word| lower.contains(word));
    for word in &mut words {
        match word {
            "delegated" => *delegated = true,
            "application" => *application |= speaks || lower.trim().len() <= 20,
            _ => {}
        }
    }
    match kinds {
        [true, false] => Some(Kind::Delegated),
        [false, true] => Some(Kind::Application),
        _ => None,
    }
}

/// The kind that a property beside a name states: `type: 'Application'`,
/// `type = "Role"`.
fn kind_of_property(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    let mut kind = None;
    for word in lower.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        kind = match word {
            "delegated" | "scope" => Some(Kind::Delegated),
            "application" | "role" | "approle" => Some(Kind::Application),
            _ => continue,
        };
        break;
    }
    kind
}

/// `type = "Role"` or `type = "Scope"` in the same block as an id.
fn type_beside(text: &str, id: usize, end: usize, part: &Range<usize>) -> Option<Kind> {
    let from = part.start.max(id.saturating_sub(NEAR));
    let from = (from..=id).find(|from| text.is_char_boundary(*from))?;
    let before = text.get(from..id)?;
    let before = before.rsplit(['{', '}']).next().unwrap_or_default();
    let to = part.end.min(end + NEAR);
    let to = (end..=to).rev().find(|to| text.is_char_boundary(*to))?;
    let behind = text.get(end..to)?;
    let line = text.get(id..end)?;
    let in_line = line.find('}').map(|stop| line.get(..stop).unwrap_or_default());
    let behind = match in_line {
        Some(line) => line,
        None => behind.split(['{', '}']).next().unwrap_or_default(),
    };
    [line, behind, before].iter().find_map(|piece| {
        let at = piece.find("type")?;
        let value = piece.get(at + 4..)?.trim_start_matches(['"', '\'', ' ', '=', ':', '\t']);
        let word = value
            .split(|letter: char| !letter.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        match word.as_str() {
            "role" | "application" => Some(Kind::Application),
            "scope" | "delegated" => Some(Kind::Delegated),
            _ => None,
        }
    })
}

/// Where a string ends that goes over lines: in three quotes, or open at the end
/// of its line.
fn long_string(text: &str, open: usize, end: usize) -> Option<usize> {
    let rest = text.get(open..near(text, open + LINE).min(end))?;
    let one = rest.get(..1)?;
    let triple = rest.get(..3).filter(|three| *three == "\"\"\"" || *three == "'''");
    let quote = triple.unwrap_or(one);
    let inner = rest.get(quote.len()..)?;
    let length = inner.find(quote)?;
    let body = inner.get(..length)?;
    let long = triple.is_some() || (body.contains('\n') && !body.contains("\n\n"));
    long.then_some(open + length + 2 * quote.len())
}

/// Whether what stands behind a string makes it a key.
fn is_key(text: &str, from: usize) -> bool {
    let rest = text.get(from..from + 8).or(text.get(from..)).unwrap_or_default();
    let rest = rest.trim_start_matches([' ', ']', '\t']);
    rest.starts_with([':', '=']) && !rest.starts_with("::")
}

/// Whether braces hold a list rather than an object: `{ "a", "b" }`, or names
/// with ids.
fn is_listing(text: &str, open: usize, close: usize) -> bool {
    let inner = text.get(open + 1..close).unwrap_or_default().trim_start();
    let inner = inner.get(..near(inner, NEAR)).unwrap_or_default();
    let (item, behind) = match inner.chars().next().filter(|first| "\"'`".contains(*first)) {
        Some(quote) => {
            let Some(length) = inner.get(1..).and_then(|rest| rest.find(quote)) else {
                return false;
            };
            inner.split_at(length + 2)
        }
        None => inner.split_at(inner.find([',', '}', '\n']).unwrap_or(inner.len())),
    };
    let pair = behind.trim_start().starts_with([':', '=']);
    let item_is_pair = !item.starts_with(['"', '\'', '`']) && item.contains([':', '=', '(']);
    !pair && !item_is_pair && !names::hits(item, 0..item.len()).is_empty()
}

/// The names of a value that holds nothing but names: anything else and it is no
/// list of permissions.
fn only_names(text: &str, span: &Range<usize>) -> Option<Vec<Hit>> {
    if span.len() > LINE {
        return None;
    }
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = span.start;
    // Line by line, so that what is no list is left soon.
    while at < span.end {
        let end = (line_end(text, at) + 1).min(span.end);
        let line = text.get(at..end)?;
        let code = line.get(..comment_at(line))?;
        let found = names::hits(text, at..at + code.len());
        let mut from = at;
        for hit in &found {
            if !is_bare_gap(text.get(from..hit.span.start)?) {
                return None;
            }
            from = hit.span.end;
        }
        if !is_bare_gap(text.get(from..at + code.len())?) {
            return None;
        }
        hits.extend(found);
        at = end;
    }
    hits.iter().any(|hit| hit.is_name() && !hit.is_english()).then_some(hits)
}

fn is_bare_gap(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric()).all(|word| {
        matches!(word, "" | "new" | "name" | "id" | "type" | "value" | "Role" | "Scope" | "string")
    })
}

/// Reads the names of a value, each with what stands beside it.
fn read_hits(
    draft: &mut Draft<'_>,
    source: &mut Source,
    span: &Range<usize>,
    hits: &[Hit],
    manner: Manner,
) {
    let text = draft.text;
    let comments = comments(text, span);
    let mut index = 0;
    while let Some(hit) = hits.get(index) {
        index += 1;
        let next = hits.get(index);
        let behind = comments.partition_point(|comment| comment.end <= hit.span.start);
        let comment = comments.get(behind).filter(|comment| comment.start <= hit.span.start);
        let mut manner = manner;
        if let Some(comment) = comment {
            // Names alone in a comment were switched off; a sentence only
            // mentions them.
            if only_names(text, comment).is_none() {
                continue;
            }
            manner.status = Status::NotGranted;
        } else if let Some(kind) = property(text, span, hit, next) {
            manner.kind = Some(kind);
        }
        if let Some(next) = next
            && is_pair(text, hit, next)
        {
            let (name, id) = if hit.is_name() { (hit, next) } else { (next, hit) };
            if let Word::Guid(guid) = &id.word {
                put_pair(draft, source, name, guid, manner);
            }
            index += 1;
            continue;
        }
        match &hit.word {
            Word::Guid(id) => {
                put_id(draft, source, id, hit.span.clone(), manner);
            }
            _ => {
                draft.read_hit(source, hit, manner);
            }
        }
    }
}

/// The comments inside a value.
fn comments(text: &str, span: &Range<usize>) -> Vec<Range<usize>> {
    let mut comments = Vec::new();
    let mut at = span.start;
    for line in text.get(span.clone()).unwrap_or_default().split('\n') {
        let end = at + line.len();
        let trimmed = line.trim_start();
        let from = if at > span.start && is_comment(trimmed) {
            end - trimmed.len()
        } else {
            at + comment_at(line)
        };
        if from < end {
            comments.push(from..end);
        }
        at = end + 1;
    }
    comments
}

/// The kind that stands beside a name: in its braces, or between it and the next.
fn property(text: &str, span: &Range<usize>, hit: &Hit, next: Option<&Hit>) -> Option<Kind> {
    let to = next.map_or(span.end, |next| next.span.start).min(hit.span.end + NEAR);
    let to = (hit.span.end..=to).rev().find(|to| text.is_char_boundary(*to))?;
    let behind = text.get(hit.span.end..to)?;
    let from = span.start.max(hit.span.start.saturating_sub(NEAR));
    let from = (from..=hit.span.start).find(|from| text.is_char_boundary(*from))?;
    let before = text.get(from..hit.span.start)?;
    let brace = before
        .rfind('{')
        .filter(|open| before.get(*open..).is_some_and(|inner| !inner.contains('}')));
    let Some(open) = brace else {
        let line = behind.split('\n').next().unwrap_or_default();
        let own = if line.contains(',') || next.is_none() { behind } else { line };
        return kind_of_property(own.split("\n-").next().unwrap_or_default());
    };
    let behind = behind.split('}').next().unwrap_or_default();
    let before = before.get(open + 1..)?;
    kind_of_property(behind).or_else(|| {
        let has_type =
            before.contains("type") || before.contains("Type") || before.contains("kind");
        has_type.then(|| kind_of_property(before))?
    })
}

/// Whether a name and a GUID stand for one permission.
fn is_pair(text: &str, left: &Hit, right: &Hit) -> bool {
    let both = (left.is_name() && matches!(right.word, Word::Guid(_)))
        || (right.is_name() && matches!(left.word, Word::Guid(_)));
    let gap = text.get(left.span.end..right.span.start).unwrap_or_default();
    both && gap.len() <= 120 && !gap.contains(['{', '}', ';'])
}

/// A name and its GUID: a GUID that is known decides.
fn put_pair(draft: &mut Draft<'_>, source: &mut Source, name: &Hit, guid: &str, manner: Manner) {
    let named = draft.find_id(guid, manner.resource);
    let Some(named) = named else {
        draft.read_hit(source, name, manner);
        return;
    };
    source.finds.push(Find {
        name: named.name,
        kind: named.kind.or(manner.kind),
        heading: None,
        status: manner.status,
        strength: manner.strength,
        resource: Some(named.resource),
        stated: manner.resource.is_some(),
        span: name.name.clone(),
    });
}

/// A GUID alone. Returns whether it names a permission.
fn put_id(
    draft: &mut Draft<'_>,
    source: &mut Source,
    id: &str,
    span: Range<usize>,
    manner: Manner,
) -> bool {
    let Some(named) = draft.find_id(id, manner.resource) else { return false };
    source.finds.push(Find {
        name: named.name,
        // What the text says comes before what the id is: a wrong one is flagged.
        kind: manner.kind.or(named.kind),
        heading: None,
        status: manner.status,
        strength: manner.strength,
        resource: Some(named.resource),
        stated: manner.resource.is_some(),
        span,
    });
    true
}
