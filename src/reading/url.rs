//! Addresses of sign-in and consent, the bodies that are posted there, and the
//! callbacks that come back.

use std::ops::Range;

use crate::permission::{Kind, Resource};

use super::draft::{Draft, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::names;
use super::plain::Plain;
use super::resource;
use super::seal;

/// Hosts of Microsoft's sign-in, and the ends of those that customers name.
const SIGN_IN: [&str; 12] = [
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    "login-us.microsoftonline.com",
    "login.partner.microsoftonline.cn",
    "login.chinacloudapi.cn",
    "login.microsoftonline.de",
    "login.microsoft.com",
    "login.windows.net",
    "login.live.com",
    "sts.windows.net",
    ".b2clogin.com",
    ".ciamlogin.com",
];

/// How many lines a scope that was broken over lines may go on for.
const LINES: usize = 100;
/// How many bytes of a line are looked at.
const LINE: usize = 20_000;

/// One address or body, whole or broken over lines.
#[derive(Default)]
struct Request {
    /// The address up to its query, where there is one.
    address: Option<Range<usize>>,
    params: Vec<Param>,
    /// What it takes of each of its lines.
    spans: Vec<Range<usize>>,
}

/// `key=value`.
struct Param {
    key: Range<usize>,
    value: Range<usize>,
}

impl Request {
    fn value<'a>(&self, text: &'a str, keys: &[&str]) -> Option<&'a str> {
        self.param(text, keys).and_then(|param| text.get(param.value.clone()))
    }

    fn param(&self, text: &str, keys: &[&str]) -> Option<&Param> {
        self.params
            .iter()
            .find(|param| text.get(param.key.clone()).is_some_and(|key| keys.contains(&key)))
    }
}

/// Reads the addresses of a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    let text = draft.text;
    let mut at = 0;
    let mut word = Word::default();
    while let Some(start) = next_start(text, at, &mut word) {
        let (request, end) = request(draft, start, &mut word);
        settle(draft, &request);
        at = end.max(start + 1);
    }
}

/// Where the next address with a query begins, or the next parameter that only
/// such a request has.
fn next_start(text: &str, from: usize, word: &mut Word) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let mark = at + rest.find(['=', ':'])?;
        at = mark + 1;
        if text.get(mark..).is_some_and(|rest| rest.starts_with("://")) {
            let scheme = word_before(text, mark, from);
            let is_http = text
                .get(scheme.clone())
                .is_some_and(|scheme| matches!(scheme, "http" | "https" | "HTTPS" | "Https"));
            if is_http && (word.has_query(text, mark) || is_endpoint(text, mark)) {
                return Some(scheme.start);
            }
            // The address of a scope in a parameter's value has been passed over.
            continue;
        }
        let key = word_before(text, mark, from);
        let name = text.get(key.clone()).unwrap_or_default();
        if matches!(name, "client_id" | "scope" | "admin_consent")
            && is_edge(text, key.start)
            && !opens_quote(text, mark + 1)
        {
            return Some(key.start);
        }
    }
}

/// The identifier that ends at `end`.
fn word_before(text: &str, end: usize, from: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut start = end;
    while start > from && end - start < 60 {
        let byte = bytes.get(start - 1).copied().unwrap_or(b' ');
        if !(byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-') {
            break;
        }
        start -= 1;
    }
    // `\u0026scope=`: the ampersand as JSON may write it.
    let escape = start > 0 && bytes.get(start - 1) == Some(&b'\\');
    if escape && text.get(start..end).is_some_and(|word| word.starts_with("u0026")) {
        start += 5;
    }
    start..end
}

/// Whether a parameter can begin here.
fn is_edge(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.chars().next_back().is_none_or(|last| {
        last.is_whitespace() || matches!(last, '?' | '&' | '#' | '"' | '\'' | '`' | ';' | '(')
    }) || before.ends_with("\\u0026")
}

fn opens_quote(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(['"', '\'', '=', '>', '`']))
}

/// What no address holds.
fn ends_word(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '\'' | '`' | '<' | '>' | ')' | '|')
}

/// The word that was looked at last. Addresses may be glued to each other, and
/// looking for the end of each again would make such a word slow.
#[derive(Default)]
struct Word {
    end: usize,
    /// Where its last equals sign stands, and the last sign that opens a query.
    equals: Option<usize>,
    query: Option<usize>,
}

impl Word {
    /// Where the word ends that `from` is in; places may only rise.
    fn end(&mut self, text: &str, from: usize) -> usize {
        if from >= self.end {
            let rest = text.get(from..).unwrap_or_default();
            let length = rest.find(ends_word).unwrap_or(rest.len());
            let word = rest.get(..length).unwrap_or_default();
            self.end = from + length;
            self.equals = word.rfind('=').map(|at| from + at);
            self.query = word.rfind(['?', '#']).map(|at| from + at);
        }
        self.end
    }

    /// Whether a query stands between `from` and the end of the word.
    fn has_query(&mut self, text: &str, from: usize) -> bool {
        self.end(text, from);
        self.equals >= Some(from) && self.query >= Some(from)
    }
}

/// Whether an address (from its `://` on) is one of Microsoft's sign-in pages.
fn is_endpoint(text: &str, from: usize) -> bool {
    let rest = text.get(from..).unwrap_or_default();
    if !is_sign_in(rest) {
        return false;
    }
    // Theirs are short.
    let rest = rest.get(..line_end(text, from) - from).unwrap_or_default();
    let ends = |next: char| matches!(next, '?' | '#') || ends_word(next);
    let length = rest.char_indices().take(2000).find(|(_, next)| ends(*next));
    let path = length.map_or(rest, |(at, _)| rest.get(..at).unwrap_or_default());
    let path = path.to_ascii_lowercase();
    let path = path.trim_end_matches('/');
    path.len() < 2000
        && ["/authorize", "/adminconsent", "/token", "/devicecode"]
            .iter()
            .any(|end| path.ends_with(end))
}

fn is_sign_in(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(|next| matches!(next, '/' | ':' | '?' | '#') || ends_word(next)).next();
    let host = host.unwrap_or_default().to_ascii_lowercase();
    SIGN_IN.iter().any(
        |known| {
            if known.starts_with('.') { host.ends_with(known) } else { host == *known }
        },
    )
}

/// The end of the line, or of as much of it as one request can fill: looking
/// further again and again would make long lines slow.
fn line_end(text: &str, from: usize) -> usize {
    let to = text.len().min(from + LINE);
    let to = (from..=to).rev().find(|to| text.is_char_boundary(*to)).unwrap_or(from);
    let rest = text.get(from..to).unwrap_or_default();
    from + rest.find('\n').unwrap_or(rest.len())
}

/// The request that begins at `start`, and where it ends.
fn request(draft: &Draft<'_>, start: usize, word: &mut Word) -> (Request, usize) {
    let text = draft.text;
    let mut request = Request::default();
    let mut at = start;
    let head = text.get(start..word.end(text, start)).unwrap_or_default();
    if head.get(..8).is_some_and(|head| head.contains("://")) {
        let length = head.find(['?', '#']).unwrap_or(head.len());
        request.address = Some(start..start + length);
        at = start + length;
    }
    let mut from = start;
    loop {
        at = params(draft, at, &mut request);
        let end = line_end(text, at);
        let rest = text.get(at..end).unwrap_or_default();
        let closes = rest.trim_start_matches(['&', '?', '"', '\'', '\\', '^', '`', ' ', '\t']);
        let whole_line = closes.is_empty() || is_remark(closes);
        let taken = if whole_line { end } else { at };
        request.spans.push(from..taken);
        at = taken;
        if !whole_line || text.as_bytes().get(end) != Some(&b'\n') {
            return (request, at);
        }
        let Some(next) = next_line(text, end + 1, rest.trim_end()) else {
            return (request, at);
        };
        from = end + 1;
        at = next;
    }
}

/// Where the parameters go on in the line at `start`, if that line is a part of
/// the same request.
fn next_line(text: &str, start: usize, tail: &str) -> Option<usize> {
    let end = line_end(text, start);
    let line = text.get(start..end)?;
    let trimmed = line.trim_start();
    let begins = end - trimmed.len();
    if trimmed.is_empty() || trimmed.starts_with("http") {
        return None;
    }
    let first = trimmed.split_whitespace().next().unwrap_or_default();
    if first.starts_with(['&', '?']) || first.starts_with("-d") || first.starts_with("--data") {
        return Some(begins);
    }
    // The rest of a value that was cut by the edge of the window.
    let torn = first
        .match_indices('&')
        .find(|(index, _)| first.get(index + 1..).is_some_and(|rest| key_length(rest).is_some()));
    if let Some((index, _)) = torn {
        return Some(begins + index);
    }
    let goes_on = tail.ends_with(['&', '?', '\\', '^']);
    let is_param = key_length(first).is_some_and(|length| {
        let key = first.get(..length).unwrap_or_default();
        key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            && !opens_quote(text, begins + length + 1)
    });
    (goes_on || is_param).then_some(begins)
}

/// The length of the key, where the text begins with `key=`.
fn key_length(text: &str) -> Option<usize> {
    let text = text.strip_prefix("amp;").unwrap_or(text);
    let length = text.find(|character: char| {
        !(character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.'))
    })?;
    ((1..=60).contains(&length) && text.get(length..)?.starts_with('=')).then_some(length)
}

/// Reads parameters from `from` on; only a scope leads into the lines below.
/// Returns where they end.
fn params(draft: &Draft<'_>, from: usize, request: &mut Request) -> usize {
    let text = draft.text;
    let mut at = from;
    loop {
        let end = line_end(text, at);
        let rest = text.get(at..end).unwrap_or_default();
        let Some(equals) = rest.find('=').map(|offset| at + offset) else { return at };
        let key = word_before(text, equals, at);
        let glue = text.get(at..key.start).unwrap_or_default();
        if key.is_empty() || !is_glue(glue) || opens_quote(text, equals + 1) {
            return at;
        }
        let name = text.get(key.clone()).unwrap_or_default();
        let value = equals + 1;
        let stop = if name == "scope" || name == "scopes" {
            scope_end(text, value)
        } else {
            value_end(text, after_seal(draft, value), name)
        };
        request.params.push(Param { key, value: value..stop });
        at = stop;
    }
}

/// What may stand between two parameters: ampersands, quotes, the options of
/// `curl`.
fn is_glue(glue: &str) -> bool {
    glue.len() <= 200
        && glue.split_whitespace().all(|word| {
            let word = word.trim_matches(['&', '?', '#', ';', '"', '\'', '\\', '`', '(']);
            word.is_empty() || word == "amp" || word == "u0026" || word.starts_with('-')
        })
}

/// Where a token or a secret ends that begins at `at`, as it stands in the text
/// once it has been hidden; else `at`.
fn after_seal(draft: &Draft<'_>, at: usize) -> usize {
    let taken = draft.taken_until(at);
    if taken > at {
        return taken;
    }
    let rest = draft.text.get(at..).unwrap_or_default();
    if rest.starts_with(seal::HIDDEN) {
        return at + rest.find(']').map_or(0, |end| end + 1);
    }
    at
}

fn value_end(text: &str, from: usize, name: &str) -> usize {
    let end = line_end(text, from);
    let rest = text.get(from..end).unwrap_or_default();
    // A decoded sentence holds blanks.
    if name == "error_description"
        && let Some(stop) = next_ampersand(rest)
    {
        return from + stop;
    }
    let stops = |character: char| character == '&' || character == '\\' || ends_word(character);
    from + rest.find(stops).unwrap_or(rest.len())
}

/// The ampersand in front of the next parameter.
fn next_ampersand(rest: &str) -> Option<usize> {
    rest.match_indices('&')
        .find(|(index, _)| {
            rest.get(index + 1..).is_some_and(|rest| rest.is_empty() || key_length(rest).is_some())
        })
        .map(|(index, _)| index)
}

/// Where the list of scopes that begins at `from` ends: it may hold blanks and
/// run over lines.
fn scope_end(text: &str, from: usize) -> usize {
    let end = line_end(text, from);
    let rest = text.get(from..end).unwrap_or_default();
    let stops = |character| {
        matches!(
            character,
            '&' | '=' | '"' | '\'' | '`' | '<' | '>' | ')' | '}' | ']' | '|' | '\\' | '^'
        )
    };
    let hard = rest.find(stops).unwrap_or(rest.len());
    let (clear, behind) = rest.split_at_checked(hard).unwrap_or((rest, ""));
    if next_ampersand(behind) == Some(0) {
        return from + hard;
    }
    // A key stands in front of an equals sign, and is no scope.
    let clear = match clear.rfind(char::is_whitespace) {
        Some(last) if behind.starts_with('=') => clear.get(..last).unwrap_or_default(),
        _ => clear,
    };
    let stop = words_end(clear, true);
    let behind = rest.get(stop..).unwrap_or_default().trim_start();
    if behind.is_empty() || is_remark(behind) {
        from + following_lines(text, from, from + stop).saturating_sub(from)
    } else {
        from + stop
    }
}

/// How far the words of a line are scopes.
fn words_end(line: &str, first_counts: bool) -> usize {
    let mut stop = 0;
    let mut at = 0;
    for word in line.split(' ') {
        let here = at;
        at += word.len() + 1;
        if word.trim().is_empty() {
            continue;
        }
        if is_scope_like(word) || (first_counts && here == 0) {
            stop = here + word.len();
        } else {
            break;
        }
    }
    stop
}

fn is_scope_like(word: &str) -> bool {
    let plain = Plain::of_query(word, 0..word.len());
    let plain = plain.text();
    let dotted = plain.as_bytes().windows(3).any(|three| match three {
        [before, mark, after] => {
            before.is_ascii_alphanumeric()
                && matches!(mark, b'.' | b'_')
                && after.is_ascii_alphanumeric()
        }
        _ => false,
    });
    let made_of =
        plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-/:, ~".contains(&byte));
    made_of && (dotted || !names::hits(plain, 0..plain.len()).is_empty())
}

/// Follows a list of scopes into the next lines: where it was cut at a
/// separator, where the lines are set in, or where the next parameter stands
/// behind them. A list that only happens to stand below is none of it.
fn following_lines(text: &str, from: usize, stop: usize) -> usize {
    let mut sure = stop;
    let mut tail = text.get(from..stop).unwrap_or_default();
    let home = indent_of(text, from);
    let mut start = line_end(text, stop) + 1;
    for _ in 0..LINES {
        let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) else { return sure };
        let end = line_end(text, start);
        let line = text.get(start..end).unwrap_or_default();
        let trimmed = line.trim();
        if trimmed.is_empty() {
            return sure;
        }
        let begins = start + line.len() - line.trim_start().len();
        if trimmed.starts_with('&') || key_length(trimmed).is_some() {
            // The parameter behind vouches for the lines in between.
            return begins.saturating_sub(1).max(sure);
        }
        if let Some(index) = next_ampersand(trimmed) {
            let part = trimmed.get(..index).unwrap_or_default();
            let all = words_end(part, false) == part.trim_end().len();
            return if all { begins + index } else { sure };
        }
        let length = words_end(trimmed, false);
        let whole = length == trimmed.len() || is_remark(trimmed.get(length..).unwrap_or_default());
        if length == 0 || !whole {
            return sure;
        }
        let cut = tail.trim().is_empty()
            || ends_with_separator(tail)
            || trimmed.starts_with(['+', ',', '%'])
            || indent_of_line(rest) > home
            || is_torn(text, from, stop.max(sure), begins + length);
        if cut {
            sure = begins + length;
        }
        tail = trimmed;
        start = end + 1;
    }
    sure
}

fn ends_with_separator(text: &str) -> bool {
    let text = text.trim_end();
    let lower = text.get(text.len().saturating_sub(3)..).unwrap_or_default().to_ascii_lowercase();
    text.ends_with(['+', ',', '/', '.', ':', '%'])
        || matches!(lower.as_str(), "%20" | "%2c" | "%2f" | "%3a")
}

/// Whether a name was torn apart by the line break: neither half is one.
fn is_torn(text: &str, from: usize, break_at: usize, end: usize) -> bool {
    let from = from.max(break_at.saturating_sub(120));
    let Some(both) = text.get(from..end) else { return false };
    let hits = names::hits(both, 0..both.len());
    hits.iter().any(|hit| {
        hit.is_name() && hit.span.start + from < break_at && hit.span.end + from > break_at
    })
}

/// How far the line that holds `at` is set in.
fn indent_of(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |index| index + 1);
    indent_of_line(text.get(start..).unwrap_or_default())
}

fn indent_of_line(line: &str) -> usize {
    line.bytes().take(200).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// Whether what stands behind a value is somebody's remark.
fn is_remark(text: &str) -> bool {
    let text = text.trim_start();
    ["//", "#", "<-", "<=", "←", "--", "/*", "→"].iter().any(|mark| text.starts_with(mark))
}

/// Takes a request over: what it asks for, or what a callback says was granted.
fn settle(draft: &mut Draft<'_>, request: &Request) {
    let text = draft.text;
    let Some(start) = request.spans.first().map(|span| span.start) else { return };
    let address = request.address.clone().map(|address| draft.slice(&address).to_ascii_lowercase());
    let sign_in = address.as_deref().is_some_and(is_sign_in);
    let has = |keys: &[&str]| request.param(text, keys).is_some();
    let scope = request.param(text, &["scope", "scopes"]).map(|param| param.value.clone());
    let scope = scope.filter(|value| !draft.is_taken(value));
    let callback = request.value(text, &["admin_consent"]);
    let response = scope.is_some() && has(&["token_type", "access_token", "expires_in"]);
    let asks = sign_in || has(&["client_id", "grant_type", "response_type"]);
    let nested = request.params.iter().find_map(|param| nested(text, &param.value));
    if callback.is_none()
        && !response
        && !(asks && (sign_in || scope.is_some()))
        && nested.is_none()
    {
        // Not of this family; but no value of a query is a permission.
        if request.address.is_some() {
            take(draft, request);
        }
        return;
    }
    let mut source = Source::new(Format::Url, start);
    let mut manner = Manner {
        kind: Some(Kind::Delegated),
        status: Status::Declared,
        strength: Strength::Declared,
        resource: request.value(text, &["resource"]).and_then(named),
        any_word: false,
    };
    let mut reads = true;
    if let Some(answer) = callback {
        let granted = answer.trim().eq_ignore_ascii_case("true") && !has(&["error"]);
        manner.kind = None;
        manner.status = Status::Granted;
        manner.strength = Strength::Proof;
        reads = granted;
        // It grants what was configured, and the text does not show that.
        draft.incomplete |= granted && scope.is_none();
    } else if response {
        source.format = Format::TokenResponse;
        source.hides_offline_access = true;
        manner.status = Status::Granted;
        manner.strength = Strength::Proof;
    } else if address.as_deref().is_some_and(|address| address.contains("adminconsent"))
        || request.value(text, &["grant_type"]) == Some("client_credentials")
    {
        manner.kind = None;
    }
    let foreign = address.is_some() && !sign_in && callback.is_none();
    if reads && let Some(value) = scope {
        let plain = Plain::of_query(text, value);
        let all = 0..plain.text().len();
        // Other makers have the words of OpenID Connect, too.
        let ours = plain.hits(all.clone()).iter().any(|hit| {
            matches!(hit.word, names::Word::Name { .. } | names::Word::Default { .. })
                && !hit.is_english()
        });
        if ours || !foreign {
            plain.read(draft, &mut source, all, manner);
        } else if nested.is_none() {
            take(draft, request);
            return;
        }
    }
    if let Some((plain, part, consent)) = nested {
        let kind = if consent { None } else { manner.kind };
        plain.read(draft, &mut source, part, Manner { kind, ..manner });
    }
    take(draft, request);
    draft.sources.push(source);
}

fn take(draft: &mut Draft<'_>, request: &Request) {
    for span in &request.spans {
        draft.take(span.clone());
    }
}

/// The API that the `resource` of a request names.
fn named(value: &str) -> Option<Resource> {
    let plain = Plain::of_query(value, 0..value.len());
    resource::named(plain.text())
}

/// The scopes of a sign-in address that stands, encoded, in the value of
/// another one's parameter (mail programs wrap links so), and whether it asks
/// for an administrator's consent.
fn nested(text: &str, value: &Range<usize>) -> Option<(Plain, Range<usize>, bool)> {
    let encoded = text.get(value.clone())?;
    if !encoded.contains('%') || encoded.len() > 20_000 {
        return None;
    }
    let plain = Plain::of_query(text, value.clone());
    let lower = plain.text().to_ascii_lowercase();
    let consent = lower.contains("/adminconsent?");
    if !consent && !lower.contains("/authorize?") {
        return None;
    }
    let start = ["?scope=", "&scope="].iter().find_map(|key| lower.find(key))? + 7;
    let length = lower.get(start..)?.find('&').unwrap_or(lower.len() - start);
    Some((plain, start..start + length, consent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mode::Modes;
    use crate::reading::Supplies;

    fn scope(text: &str) -> &str {
        let modes = Modes::default();
        let draft = Draft::new(text, &modes, Supplies::default());
        let mut word = Word::default();
        let start = next_start(text, 0, &mut word).unwrap();
        let (request, _) = request(&draft, start, &mut word);
        let value = request.param(text, &["scope"]).unwrap().value.clone();
        text[value].trim_end()
    }

    #[test]
    fn a_scope_ends_where_its_list_does() {
        for (text, list) in [
            ("client_id=1&scope=User.Read Mail.Send and then sign in", "User.Read Mail.Send"),
            ("client_id=1&scope=User.Read   // not Mail.Send", "User.Read"),
            ("client_id=1&amp;scope=User.Read&amp;state=2", "User.Read"),
            ("client_id=1\\u0026scope=User.Read\\u0026state=2", "User.Read"),
            ("-d client_id=1 \\\n -d 'scope=User.Read openid' \\\n -d 'x=y'", "User.Read openid"),
            ("client_id=1&scope=User.Read\nMail.Send\nTasks.Read", "User.Read"),
            ("client_id=1&scope=openid%20\nMail.Send\n\nTasks.Read", "openid%20\nMail.Send"),
            ("client_id=1&scope=openid\n Mail.Send\n&state=1", "openid\n Mail.Send"),
            (
                "client_id=1&scope=OnlineMeetings.Read\nWrite+openid&state=1",
                "OnlineMeetings.Read\nWrite+openid",
            ),
            (
                "client_id=1\n&scope=custom.thing Tasks.Read&state=Mail.Send",
                "custom.thing Tasks.Read",
            ),
        ] {
            assert_eq!(scope(text), list, "{text}");
        }
    }

    #[test]
    fn code_is_left_to_others() {
        assert_eq!(next_start("scope=\"User.Read\"", 0, &mut Word::default()), None);
        assert_eq!(next_start("GRAPH_scope=User.Read, a == b", 0, &mut Word::default()), None);
        assert_eq!(
            next_start(
                "see https://learn.microsoft.com/graph/x and C:\\x",
                0,
                &mut Word::default()
            ),
            None
        );
    }
}
