//! A row as words, marks and names.

use crate::reading::text::cursor::Cursor;
use crate::reading::text::ellipsis;
use crate::reading::text::grid;
use crate::reading::words::names::Hit;
use crate::reading::words::status;
use crate::status::Status;

use super::words::{Class, class};

/// A token of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// A name, by its number among the hits of the row.
    Name(usize),
    Word(&'t str, Class),
    Mark(char),
    /// The end of a clause: its sign, or `_` where a word opens the next.
    End(char),
}

/// What stands for any sign that leaves open what is wrong.
const OPEN: Token<'_> = Token::Word("⏳", Class::Doubt);

impl Token<'_> {
    pub fn class(&self) -> Option<Class> {
        self.word().map(|(_, class)| class)
    }

    pub fn word(&self) -> Option<(&str, Class)> {
        match self {
            Token::Word(word, class) => Some((word, *class)),
            _ => None,
        }
    }

    pub fn is(&self, word: &str) -> bool {
        matches!(self, Token::Word(text, _) if text.eq_ignore_ascii_case(word))
    }

    /// Whether it may be a proper noun: an unknown word with a capital that is not the
    /// first word.
    pub fn is_proper(&self, at: usize) -> bool {
        matches!(self, Token::Word(word, Class::Unknown)
            if at > 0 && word.starts_with(char::is_uppercase))
    }

    /// Whether it is a sign of which one side describes the other: a colon, a dash, the
    /// border of a cell.
    pub fn is_sign(&self) -> bool {
        matches!(self, Token::Mark(':' | '-' | '=' | '|' | '\t'))
    }

    /// Whether it is a name or a word.
    fn is_said(&self) -> bool {
        matches!(self, Token::Name(_) | Token::Word(..))
    }

    /// Whether it opens a clause that leaves out what it names.
    pub fn excepts(&self) -> bool {
        self.class() == Some(Class::Doubt)
            && EXCEPT.iter().chain(&["but"]).any(|except| self.is(except))
    }

    /// Whether it is a sign that leaves open what is wrong.
    pub fn is_open_sign(&self) -> bool {
        *self == OPEN
    }

    pub fn is_end(&self) -> bool {
        matches!(self, Token::End(_))
    }
}

/// The tokens of `text`, which begins at `start` of the page and holds `hits`.
pub(super) fn tokens<'t>(text: &'t str, start: usize, hits: &[Hit]) -> Vec<Token<'t>> {
    let mut tokens: Vec<Token<'t>> = Vec::new();
    let mut hits = hits.iter().enumerate().peekable();
    let mut cursor = Cursor::new(0..text.len());
    while let Some(at) = cursor.step() {
        // Inside a letter nothing begins.
        let rest = text.get(at..).unwrap_or_default();
        let Some(first) = rest.chars().next() else {
            cursor.advance(1);
            continue;
        };
        let next = hits.peek().map_or(text.len(), |(_, hit)| hit.span.start.saturating_sub(start));
        if let Some((index, hit)) = hits.next_if(|_| next <= at) {
            tokens.push(Token::Name(index));
            cursor.advance(hit.span.end.saturating_sub(start + at).max(1));
            continue;
        }
        let front = text.get(..at).and_then(|front| front.chars().next_back());
        let skipped = markup(rest, next - at);
        cursor.advance(if skipped > 0 {
            skipped
        } else if first.is_alphanumeric() {
            let word = word(rest.get(..next - at).unwrap_or(rest));
            push_word(&mut tokens, word);
            word.len().max(1)
        } else {
            push_mark(&mut tokens, front, rest, at + first.len_utf8() == next)
        });
    }
    tokens
}

/// How many bytes the markup, the address or the entity has with which a text begins; 0
/// where it begins with none. The next name, which is `next` bytes away, ends the look:
/// else, for each of many addresses without blanks between, all behind it would be read.
fn markup(text: &str, next: usize) -> usize {
    let near = text.get(..next).unwrap_or_default();
    let run = || near.find(char::is_whitespace).unwrap_or(next);
    let length = match text.as_bytes().first() {
        Some(b'<') => grid::tag(text).unwrap_or(0),
        Some(b'&') if text.starts_with("&nbsp;") => 6,
        Some(b'h') if text.starts_with("http://") || text.starts_with("https://") => run(),
        // The address of a link in Markdown.
        Some(b']') if text.starts_with("](http") => {
            near.find(')').map_or(next, |at| at + 1).min(run())
        }
        _ => 0,
    };
    length.min(next)
}

/// The word that a text begins with: signs between letters are part of it.
fn word(text: &str) -> &str {
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let inside = match letters.peek() {
            Some((_, next)) if letter == ':' => next.is_ascii_digit(),
            Some((_, next)) => "'-_.".contains(letter) && next.is_alphanumeric(),
            None => false,
        };
        if !(letter.is_alphanumeric() || inside) {
            break;
        }
        end = at + letter.len_utf8();
    }
    text.get(..end).unwrap_or_default()
}

/// What leaves names out of what is said of others: "apart from X".
const EXCEPT: &[&str] = &["except", "excluding", "exception", "apart"];

fn push_word<'t>(tokens: &mut Vec<Token<'t>>, word: &'t str) {
    let mut class = class(word);
    let all = ["everything", "anything", "nothing", "all"];
    // "The delegated and the application permission X" speaks of one name.
    if class == Class::Kind
        && let [.., Token::Word(_, Class::Kind), Token::Word(_, joiner)]
        | [
            ..,
            Token::Word(_, Class::Kind),
            Token::Word(_, joiner),
            Token::Word(_, Class::Filler),
        ] = &mut tokens[..]
        && *joiner == Class::Joiner
    {
        *joiner = Class::Kind;
    }
    let opens = class == Class::Opener;
    let mut near = tokens.iter().rev().take_while(|token| {
        !token.is_end() && !matches!(token.class(), Some(Class::Verb(_) | Class::Aux))
    });
    if opens && near.any(|token| all.iter().any(|all| token.is(all))) {
        // "Everything on the list but X".
        class = Class::Doubt;
    }
    if opens || EXCEPT.iter().any(|except| word.eq_ignore_ascii_case(except)) {
        tokens.push(Token::End('_'));
    }
    tokens.push(Token::Word(word, class));
}

/// Adds the mark that `rest` begins with, and returns how many bytes it has. `front` is
/// the letter before it; `name`: a name follows right behind it.
fn push_mark(tokens: &mut Vec<Token<'_>>, front: Option<char>, rest: &str, name: bool) -> usize {
    let mut letters = rest.chars();
    let Some(mark) = letters.next() else { return 0 };
    let next = letters.next();
    let parted = next.is_none_or(|next| !next.is_alphanumeric());
    let blank = |side: Option<char>| side.is_none_or(char::is_whitespace);
    if status::is_open_sign(mark) {
        tokens.push(OPEN);
        return mark.len_utf8();
    }
    if let Some(status) = status::sign(mark) {
        push_word(tokens, if status == Status::Granted { "✓" } else { "✗" });
        return mark.len_utf8();
    }
    // What an ellipsis is glued to is no word.
    if ellipsis::begins(rest)
        && front.is_some_and(char::is_alphanumeric)
        && let Some(Token::Word(_, class)) = tokens.last_mut()
    {
        *class = Class::Number;
    }
    // "Delegated,No,Approved": the "No" says whether consent is required.
    if let [.., Token::Word(_, Class::Kind), Token::Mark(_), Token::Word(word, class)] =
        &mut tokens[..]
        && (mark == ',' || mark == '|' || mark == '\t')
        && status::is_flag(word)
    {
        *class = Class::Number;
    }
    match mark {
        '≠' | '!' if mark == '≠' || next == Some('=') => {
            tokens.extend([Token::Word("is", Class::Aux), Token::Word("not", Class::Not)]);
            return if mark == '!' { 2 } else { mark.len_utf8() };
        }
        // In front of a name, as a mark of its own.
        '?' if blank(front) && parted && !tokens.iter().any(Token::is_said) => {
            tokens.push(OPEN);
        }
        ';' | '!' | '?' if parted => tokens.push(Token::End(mark)),
        // Between letters it parts cells.
        ';' => tokens.push(Token::Mark(',')),
        '.' if parted && !is_short(tokens, front) && front != Some('.') && next != Some('.') => {
            tokens.push(Token::End('.'));
        }
        // A box that is ticked.
        ']' if matches!(tokens[..], [.., Token::Mark('['), Token::Word("x" | "X", _)]) => {
            push_word(tokens, "✓");
        }
        // A cross of a wiki: `(x)`.
        ')' if matches!(tokens[..], [.., Token::Mark('('), Token::Word("x", _)]) => {
            push_word(tokens, "✗");
        }
        '–' | '—' | '→' => tokens.push(Token::Mark('-')),
        // The option of a command.
        '-' if blank(front)
            && next.is_some_and(|next| next.is_alphanumeric() || next == '-')
            && !name =>
        {
            tokens.push(Token::Mark('~'));
        }
        '-' if blank(front) || blank(next) => tokens.push(Token::Mark('-')),
        ':' if parted || name || blank(front) => tokens.push(Token::Mark(':')),
        // Two blanks part cells, where they do not begin a line.
        ' ' if next == Some(' ') && !blank(front) => tokens.push(Token::Mark('\t')),
        '\t' if front.is_some_and(|front| front != '\n') => tokens.push(Token::Mark('\t')),
        mark if mark.is_whitespace() || "-:.".contains(mark) => {}
        mark => tokens.push(Token::Mark(mark)),
    }
    mark.len_utf8()
}

/// Whether the word in front of a dot is an abbreviation: "e.g.", "i.e.".
fn is_short(tokens: &[Token<'_>], front: Option<char>) -> bool {
    let Some(Token::Word(word, _)) = tokens.last() else { return false };
    let last = word.rsplit('.').next().unwrap_or_default();
    front.is_some_and(char::is_alphabetic) && last.len() == 1
}
